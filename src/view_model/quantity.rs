//! The figures whose source can be asked for.

use crate::view_state::Indicator;

/// A figure that stands on several pages; a page names it in `data-src`, and a tip says where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Parks certified to date.
    Total,
    /// Parks of the chosen batch.
    Added,
    /// Of these, for manufacturing.
    Manufacturing,
    /// Of these, for producer services.
    Services,
    /// Manufacturing parks among the listed.
    ShareManufacturing,
    /// Added parks among the certified.
    ShareAdded,
    /// Part of a larger region's certified parks.
    Share,
    /// Place among equals by certified parks.
    Rank,
    /// Flagship parks: of the plan's list, not of the batches.
    Flagship,
}

const WORDS: [(Quantity, &str); 9] = [
    (Quantity::Total, "total"),
    (Quantity::Added, "added"),
    (Quantity::Manufacturing, "mfg"),
    (Quantity::Services, "services"),
    (Quantity::ShareManufacturing, "share-mfg"),
    (Quantity::ShareAdded, "share-added"),
    (Quantity::Share, "share"),
    (Quantity::Rank, "rank"),
    (Quantity::Flagship, "flagship"),
];

impl Quantity {
    /// Its word in `data-src`.
    pub fn word(self) -> &'static str {
        let named = WORDS.iter().find(|it| it.0 == self);
        named.map_or("", |it| it.1)
    }

    /// The figure of a word.
    pub fn parse(word: &str) -> Option<Self> {
        let named = WORDS.iter().find(|it| it.1 == word);
        named.map(|it| it.0)
    }
}

impl From<Indicator> for Quantity {
    fn from(indicator: Indicator) -> Self {
        match indicator {
            Indicator::Total => Self::Total,
            Indicator::Added => Self::Added,
            Indicator::ShareManufacturing => Self::ShareManufacturing,
            Indicator::ShareAdded => Self::ShareAdded,
        }
    }
}

//! What an embedded page shows, and how it looks.

/// What of the site another page shows in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Embed {
    pub view: EmbedView,
    /// Whether the reader may change what is shown, or only look.
    pub has_controls: bool,
}

/// The views that can be shown alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EmbedView {
    Map,
    Ranking,
    /// The chart of the batch.
    Batch,
    /// The table of parks.
    Parks,
    /// The figures of the chosen place.
    Region,
}

impl EmbedView {
    /// Every view, in the order of the choice.
    pub const ALL: [Self; 5] = [
        Self::Map,
        Self::Ranking,
        Self::Batch,
        Self::Parks,
        Self::Region,
    ];
}

/// A surface that the link asks for, whatever the system does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    /// Every surface.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The word that style sheets know it by.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

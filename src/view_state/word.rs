//! The words that stand for choices in an address.

use super::{Indicator, Layout, Order};
use crate::model::{Column, Direction, Lang, Ownership, ParkList, ParkType};

/// A choice that is spelt as one word.
pub(super) trait Word: Copy + PartialEq + 'static {
    /// Every value with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The value that a word stands for, capitals not minded.
    fn from_word(word: &str) -> Option<Self> {
        let found = Self::WORDS
            .iter()
            .find(|(_, it)| it.eq_ignore_ascii_case(word));
        found.map(|(value, _)| *value)
    }

    /// The word of a value.
    fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(value, _)| *value == self);
        found.map_or("", |(_, word)| word)
    }
}

impl Word for Lang {
    const WORDS: &'static [(Self, &'static str)] = &{
        let mut words = [(Self::ALL[0], ""); Self::ALL.len()];
        let mut idx = 0;
        while idx < words.len() {
            words[idx] = (Self::ALL[idx], Self::ALL[idx].code());
            idx += 1;
        }
        words
    };
}

impl Word for ParkType {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Manufacturing, "m"), (Self::ProducerServices, "s")];
}

impl Word for Indicator {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Total, "total"),
        (Self::Added, "added"),
        (Self::ShareManufacturing, "mfg"),
        (Self::ShareAdded, "new"),
    ];
}

impl Word for Layout {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Geography, "map"), (Self::Tiles, "tiles")];
}

impl Word for Column {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Batch, "batch"),
        (Self::Name, "name"),
        (Self::ParkType, "type"),
        (Self::Prefecture, "prefecture"),
        (Self::Region, "region"),
        (Self::Industries, "industries"),
        (Self::Operator, "operator"),
        (Self::Ownership, "ownership"),
        (Self::LandArea, "land"),
        (Self::FloorArea, "floor"),
        (Self::TenantFirms, "firms"),
        (Self::Document, "document"),
    ];
}

impl Word for ParkList {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Certified, "certified"),
        (Self::Flagship, "flagship"),
        (Self::All, "all"),
    ];
}

impl Word for Ownership {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::State, "state"),
        (Self::Private, "private"),
        (Self::Other, "other"),
    ];
}

impl Order {
    /// Reads the word of the key, with a hyphen in front for descending.
    pub(super) fn from_word(word: &str) -> Option<Self> {
        let (by, direction) = match word.strip_prefix('-') {
            Some(word) => (word, Direction::Descending),
            None => (word, Direction::Ascending),
        };
        let by = Column::from_word(by).filter(|it| it.is_sortable())?;
        Some(Self { by, direction })
    }

    pub(super) fn word(self) -> String {
        let sign = if self.direction == Direction::Descending {
            "-"
        } else {
            ""
        };
        format!("{sign}{}", self.by.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: Word + std::fmt::Debug>(all: &[T]) {
        assert_eq!(T::WORDS.len(), all.len(), "one word each");
        for value in all {
            let word = value.word();
            assert!(word.bytes().all(|it| it.is_ascii_lowercase()) && !word.is_empty());
            assert_eq!(T::from_word(word), Some(*value));
            assert_eq!(T::from_word(&word.to_uppercase()), Some(*value));
        }
        assert_eq!(T::from_word(""), None);
        assert_eq!(T::from_word("x"), None);
    }

    #[test]
    fn every_value_has_one_word() {
        check(&Lang::ALL);
        check(&ParkType::ALL);
        check(&Indicator::ALL);
        check(&Layout::ALL);
        check(&Column::ALL);
        check(&ParkList::ALL);
        check(&Ownership::ALL);
    }

    #[test]
    fn a_hyphen_turns_the_order() {
        for (word, by, direction) in [
            ("name", Column::Name, Direction::Ascending),
            ("-region", Column::Region, Direction::Descending),
            ("-batch", Column::Batch, Direction::Descending),
        ] {
            let order = Order { by, direction };
            assert_eq!(Order::from_word(word), Some(order));
            assert_eq!(order.word(), word);
        }
        for word in ["", "-", "--name", "names", "operator"] {
            assert_eq!(Order::from_word(word), None, "{word}");
        }
    }
}

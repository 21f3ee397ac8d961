//! The finder's conditions as words of the address.

use super::ViewState;
use super::word::Word;
use crate::model::{DensityWish, Finder, FloorWish, IndustryWish, Ownership};

/// What stands for industries in the parks' own words.
const OWN_WORDS: &str = "own";

impl ViewState {
    /// The same with other conditions of the finder.
    #[must_use]
    pub fn with_finder(&self, finder: Finder) -> Self {
        Self {
            finder,
            ..self.clone()
        }
    }
}

impl Word for FloorWish {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Small, "small"),
        (Self::Medium, "medium"),
        (Self::Large, "large"),
    ];
}

impl Word for DensityWish {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Sparse, "sparse"),
        (Self::Usual, "usual"),
        (Self::Dense, "dense"),
    ];
}

/// What a word of the address sets; each word belongs to one condition only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Industry(IndustryWish),
    Owner(Ownership),
    Floor(FloorWish),
    Density(DensityWish),
}

impl Wish {
    fn from_word(word: &str) -> Option<Self> {
        let industry = || {
            if word.eq_ignore_ascii_case(OWN_WORDS) {
                return Some(IndustryWish::OwnWords);
            }
            let is_code = word.len() == 2 && word.bytes().all(|it| it.is_ascii_digit());
            let code: Option<u16> = is_code.then(|| word.parse().ok()).flatten();
            code.filter(|it| (1..=97).contains(it))
                .map(IndustryWish::Division)
        };
        let owner = || Ownership::from_word(word).map(Self::Owner);
        let floor = || FloorWish::from_word(word).map(Self::Floor);
        let density = || DensityWish::from_word(word).map(Self::Density);
        industry()
            .map(Self::Industry)
            .or_else(owner)
            .or_else(floor)
            .or_else(density)
    }
}

/// Sets the condition that a word is about; `None` for a word that is about none.
pub(super) fn set(word: &str, finder: &mut Finder) -> Option<()> {
    match Wish::from_word(word)? {
        Wish::Industry(it) => finder.industry = Some(it),
        Wish::Owner(it) => finder.owner = Some(it),
        Wish::Floor(it) => finder.floor = Some(it),
        Wish::Density(it) => finder.density = Some(it),
    }
    Some(())
}

/// The words of the conditions, in a fixed order.
pub(super) fn words(finder: Finder) -> Vec<String> {
    let industry = finder.industry.map(|it| match it {
        IndustryWish::Division(code) => format!("{code:02}"),
        IndustryWish::OwnWords => OWN_WORDS.to_owned(),
    });
    let others = [
        finder.owner.map(Word::word),
        finder.floor.map(Word::word),
        finder.density.map(Word::word),
    ];
    let others = others.into_iter().flatten().map(str::to_owned);
    industry.into_iter().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The conditions of these words, and the words that are about none.
    fn read(words: &[&'static str]) -> (Finder, Vec<&'static str>) {
        let mut finder = Finder::default();
        let mut unknown = words.to_vec();
        unknown.retain(|it| set(it, &mut finder).is_none());
        (finder, unknown)
    }

    #[test]
    fn each_word_sets_one_condition() {
        let (finder, unknown) = read(&["34", "Large", "x", "state", "98", "sparse", "1"]);
        assert_eq!(unknown, ["x", "98", "1"]);
        let expected = Finder {
            industry: Some(IndustryWish::Division(34)),
            owner: Some(Ownership::State),
            floor: Some(FloorWish::Large),
            density: Some(DensityWish::Sparse),
        };
        assert_eq!(finder, expected);
        assert_eq!(words(finder), ["34", "state", "large", "sparse"]);
        assert!(words(Finder::default()).is_empty());
    }

    #[test]
    fn of_two_words_for_a_condition_the_last_counts() {
        let (finder, unknown) = read(&["34", "own", "05"]);
        assert!(unknown.is_empty());
        assert_eq!(words(finder), ["05"]);
    }
}

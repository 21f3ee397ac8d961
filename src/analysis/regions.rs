//! Whether a word describes a region.

use super::fold::{fold, fold_name};
use super::misreading::misreadings;
use super::names::begins_a_word;
use crate::model::Region;

/// Whether a word is part of a region's Chinese name, or the beginning of a word of its English
/// name, of its reading, right or wrong, or of its code (two digits at least).
pub(super) fn describes(region: &Region, word: &str) -> bool {
    fold_name(region.name).contains(word)
        || begins_a_word(&fold(region.name_en), word)
        || reads_from(region, word)
        || (word.len() >= 2 && region.code.starts_with(word))
}

/// Whether the reading of a region's name, right or wrong, begins so.
pub(super) fn reads_from(region: &Region, letters: &str) -> bool {
    region.pinyin.starts_with(letters)
        || misreadings(region.code).any(|it| it.pinyin.starts_with(letters))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::region;
    use super::*;
    use crate::model::RegionKind;

    #[test]
    fn a_word_describes_a_region_by_any_of_its_spellings_right_or_wrong() {
        let names = ["乐清市", "Yueqing City", "yueqing", "yq"];
        let yueqing = region(1, "330382", names, RegionKind::County, Some(0));
        for word in ["乐清", "清", "yueqing", "yue", "leqing", "city", "33038"] {
            assert!(describes(&yueqing, word), "{word}");
        }
        for word in ["yq", "qing", "3", "0382", "changxing"] {
            assert!(!describes(&yueqing, word), "{word}");
        }
    }
}

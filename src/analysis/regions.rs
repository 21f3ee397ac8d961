//! Finding regions by name, reading, initials or code.

use super::fold::{fold, fold_name};
use super::misreading::misreadings;
use super::query::query_words;
use crate::model::{Dataset, Region, RegionId, sorted_by};

/// How well a word fits a region; the better one is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the name, the English name, the reading, the initials or the code.
    Exact,
    /// It begins one of them.
    Prefix,
    /// It is inside the Chinese name or begins a later word of the English one.
    Within,
    /// It begins a wrong reading.
    Misread,
}

/// Whether a region answers to a query by itself, its prefecture not considered.
///
/// Every word must be part of the Chinese name, the beginning of a word of the English name, or
/// the beginning of the reading, the initials, the division code or a known wrong reading.
/// The empty query matches.
pub fn region_matches(region: &Region, query: &str) -> bool {
    let words = query_words(std::slice::from_ref(region), query);
    words.iter().all(|word| fit(region, word).is_some())
}

/// At most `limit` regions that answer to a query, best first: those it names exactly, those whose
/// name it begins, those it is a part of, those often misread so; in the order of the seeds
/// within each.
///
/// Of several words each must match the region or one it lies in, and one the region itself.
/// The empty query finds nothing.
pub fn search_regions(dataset: &Dataset, query: &str, limit: usize) -> Vec<RegionId> {
    let words = query_words(dataset.regions, query);
    let found = dataset
        .regions
        .iter()
        .filter_map(|it| Some((best_fit(dataset, it, &words)?, it.id)));
    let found: Vec<(Fit, RegionId)> = found.collect();
    let found = sorted_by(&found, |(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|(_, id)| id).take(limit).collect()
}

/// The best fit of the words that fit the region itself; `None` unless the others fit a region
/// that it lies in.
fn best_fit(dataset: &Dataset, region: &Region, words: &[String]) -> Option<Fit> {
    let elsewhere = |word: &String| {
        let outer = dataset
            .regions
            .iter()
            .filter(|it| dataset.contains(it.id, region.id));
        outer.into_iter().any(|it| fit(it, word).is_some())
    };
    let best = words.iter().filter_map(|word| fit(region, word)).min()?;
    words.iter().all(elsewhere).then_some(best)
}

/// How well a word fits a region, if it does.
fn fit(region: &Region, word: &str) -> Option<Fit> {
    let name = fold_name(region.name);
    let name_en = fold(region.name_en);
    let forms = [&name, &name_en, region.pinyin, region.initials, region.code];
    if forms.contains(&word) {
        Some(Fit::Exact)
    } else if forms.iter().any(|it| it.starts_with(word)) {
        Some(Fit::Prefix)
    } else if name.contains(word) || begins_a_word(&name_en, word) {
        Some(Fit::Within)
    } else {
        let mut wrong = misreadings(region.code);
        let is_wrong = wrong.any(|it| it.pinyin.starts_with(word) || it.initials == word);
        is_wrong.then_some(Fit::Misread)
    }
}

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

fn begins_a_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|it| it.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        DATASET, FUYANG, HANGZHOU, TAIZHOU, TAIZHOUWAN, YUHANG, YUHUAN, ZHEJIANG, region,
    };
    use super::*;
    use crate::model::RegionKind;

    #[test]
    fn regions_are_found_best_first() {
        for (query, expected) in [
            ("yh", vec![YUHANG, YUHUAN]),
            ("yuhang", vec![YUHANG]),
            ("yu hang", vec![YUHANG]),
            ("余杭", vec![YUHANG]),
            ("tz", vec![TAIZHOU, TAIZHOUWAN]),
            ("taizhou", vec![TAIZHOU, TAIZHOUWAN]),
            ("台州湾新区", vec![TAIZHOUWAN]),
            ("新区", vec![TAIZHOUWAN]),
            ("bay", vec![TAIZHOUWAN]),
            ("331000", vec![TAIZHOU, TAIZHOUWAN]),
            ("331000-TAIZHOUWAN", vec![TAIZHOUWAN]),
            ("杭州 余杭", vec![YUHANG]),
            ("hangzhou fy", vec![FUYANG]),
            ("杭", vec![HANGZHOU, YUHANG]),
            ("zj", vec![ZHEJIANG]),
            ("ou", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(search_regions(&DATASET, query, 9), expected, "{query}");
        }
        assert_eq!(search_regions(&DATASET, "yh", 1), [YUHANG]);
        assert!(search_regions(&DATASET, "yh", 0).is_empty());
    }

    #[test]
    fn a_wrong_reading_comes_after_the_right_ones() {
        const REGIONS: &[Region] = &[
            region(
                0,
                "330382",
                ["乐清市", "Yueqing City", "yueqing", "yq"],
                RegionKind::County,
                None,
            ),
            region(
                1,
                "331181",
                ["龙泉市", "Longquan City", "longquan", "lq"],
                RegionKind::County,
                None,
            ),
        ];
        let dataset = Dataset {
            regions: REGIONS,
            ..DATASET
        };
        assert_eq!(
            search_regions(&dataset, "lq", 9),
            [RegionId(1), RegionId(0)]
        );
    }

    #[test]
    fn a_region_answers_to_wrong_readings_of_its_name() {
        let names = ["乐清市", "Yueqing City", "yueqing", "yq"];
        let yueqing = region(1, "330382", names, RegionKind::County, Some(0));
        let names = ["长兴县", "Changxing County", "changxing", "cx"];
        let changxing = region(2, "330522", names, RegionKind::County, Some(0));
        for query in [
            "乐清", "yueqing", "yue qing", "yq", "leqing", "le qing", "lq", "33038",
        ] {
            assert!(region_matches(&yueqing, query), "{query}");
            assert!(!region_matches(&changxing, query), "{query}");
        }
        for query in ["changxing", "cx", "zhangxing", "zx", "ZhangX", "county"] {
            assert!(region_matches(&changxing, query), "{query}");
            assert!(!region_matches(&yueqing, query), "{query}");
        }
    }

    #[test]
    fn every_word_has_to_match_the_region() {
        let yuhang = DATASET.region(YUHANG);
        for (query, expected) in [
            ("余杭 district", true),
            ("余杭 city", false),
            ("hangzhou", false),
            ("", true),
        ] {
            assert_eq!(region_matches(yuhang, query), expected, "{query}");
        }
    }
}

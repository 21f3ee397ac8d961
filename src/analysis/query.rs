//! What a search text means, and which parks it finds.

use super::fold::{fold_name, words};
use super::misreading::misreadings;
use super::record::Record;
use super::regions::{describes, reads_from};
use super::syllables::starts_at_syllable;
use super::tally::total_in;
use crate::model::{Dataset, Park, Region, RegionId, RegionKind, sorted_unique};

/// A search text made ready for a dataset.
pub(super) struct Query {
    words: Vec<Word>,
}

/// What of a park is searched.
struct Named<'a> {
    name: &'a str,
    pinyin: &'a str,
    initials: &'a str,
    region: Option<RegionId>,
}

/// One word, all of which must match.
struct Word {
    text: String,
    /// Whether initials of parks count: not where they are the initials of a region.
    is_of_parks: bool,
    /// Whether what lies in a region matches for that alone; one entry a region.
    regions: Vec<bool>,
}

impl Query {
    /// Makes a search text ready; see [`super::matches_text`] for what it then finds.
    pub(super) fn new(dataset: &Dataset, text: &str) -> Self {
        let words = query_words(dataset.regions, text);
        Self {
            words: words.into_iter().map(|it| Word::new(dataset, it)).collect(),
        }
    }

    /// Whether every word matches the park.
    pub(super) fn matches(&self, dataset: &Dataset, park: &Park) -> bool {
        let named = Named {
            name: park.name,
            pinyin: park.pinyin,
            initials: park.initials,
            region: Some(park.region),
        };
        self.matches_named(dataset, &named)
    }

    /// Whether every word matches the park of a row.
    pub(super) fn matches_record(&self, dataset: &Dataset, record: Record) -> bool {
        match record {
            Record::Certified(park) => self.matches(dataset, park),
            Record::Flagship(park) => {
                let named = Named {
                    name: park.name,
                    pinyin: park.pinyin,
                    initials: park.initials,
                    region: park.region,
                };
                self.matches_named(dataset, &named)
            }
        }
    }

    fn matches_named(&self, dataset: &Dataset, named: &Named<'_>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let prefecture = named.region.and_then(|it| dataset.prefecture_of(it));
        let prefecture = prefecture.map(|it| it.id);
        let lies_in = |word: &Word| {
            let mut places = named.region.into_iter().chain(prefecture);
            places.any(|it| word.regions[usize::from(it.0)])
        };
        let mut words = self.words.iter();
        words.all(|it| lies_in(it) || it.matches(named))
    }
}

impl Word {
    fn new(dataset: &Dataset, text: String) -> Self {
        let meant = meant(dataset, &text);
        let has_initials = |it: &Region| match meant.as_slice() {
            [] => it.initials.starts_with(&text),
            meant => meant.iter().any(|place| dataset.contains(*place, it.id)),
        };
        let regions = dataset.regions.iter();
        let regions = regions.map(|it| describes(it, &text) || has_initials(it));
        Self {
            regions: regions.collect(),
            is_of_parks: meant.is_empty(),
            text,
        }
    }

    /// Whether it fits what the park itself is called.
    fn matches(&self, named: &Named<'_>) -> bool {
        starts_at_syllable(named.pinyin, &self.text)
            || (self.is_of_parks && named.initials.contains(&self.text))
            || fold_name(named.name).contains(&self.text)
    }
}

/// The words of a query; letters with spaces between them that begin the reading of a region's
/// name (`yu hang`) are one word.
pub(super) fn query_words(regions: &[Region], query: &str) -> Vec<String> {
    let words = words(query);
    let joined = words.concat();
    let letters_only = joined.bytes().all(|it| it.is_ascii_lowercase());
    if words.len() > 1 && letters_only && regions.iter().any(|it| reads_from(it, &joined)) {
        return vec![joined];
    }
    words
}

/// The regions that a word means as initials.
///
/// Of several regions with the same initials the one with the most certified parks is meant, as an
/// input method would offer it first, or those, if several have equally many; [`also_meant`] are
/// the others.
/// Regions of which these are the initials of a wrong reading are meant besides.
/// The province is never meant: everything lies in it.
fn meant(dataset: &Dataset, word: &str) -> Vec<RegionId> {
    let mut regions: Vec<RegionId> = namesakes(dataset, word).collect();
    let most = regions.iter().map(|it| total_in(dataset, *it)).max();
    regions.retain(|it| Some(total_in(dataset, *it)) == most);
    let misread = dataset.regions.iter().filter(|region| {
        !regions.contains(&region.id) && misreadings(region.code).any(|it| it.initials == word)
    });
    let misread: Vec<RegionId> = misread.map(|it| it.id).collect();
    regions.extend(misread);
    regions
}

/// The regions whose initials the words of a text are as well, but which the search leaves out in
/// favor of a larger region with the same initials; in the order of the seeds.
///
/// For telling the reader: `yh` finds 余杭 and might have meant 玉环.
pub fn also_meant(dataset: &Dataset, text: &str) -> Vec<RegionId> {
    let mut others = Vec::new();
    for word in query_words(dataset.regions, text) {
        let meant = meant(dataset, &word);
        others.extend(namesakes(dataset, &word).filter(|it| !meant.contains(it)));
    }
    sorted_unique(&others)
}

/// The regions below the province with these initials, in the order of the seeds.
fn namesakes(dataset: &Dataset, word: &str) -> impl Iterator<Item = RegionId> {
    let below = dataset
        .regions
        .iter()
        .filter(|it| it.kind != RegionKind::Province);
    below.filter(move |it| it.initials == word).map(|it| it.id)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        DATASET, FUYANG, HANGZHOU, TAIZHOU, YUHANG, YUHUAN, ZHEJIANG, region,
    };
    use super::*;

    #[test]
    fn shared_initials_mean_the_region_with_most_parks() {
        assert_eq!(meant(&DATASET, "yh"), [YUHANG]);
        assert_eq!(also_meant(&DATASET, "yh"), [YUHUAN]);
        assert_eq!(meant(&DATASET, "hz"), [HANGZHOU]);
        assert_eq!(also_meant(&DATASET, "yh hz YH"), [YUHUAN]);
        assert!(
            meant(&DATASET, "zj").is_empty(),
            "the province is never meant"
        );
        assert!(also_meant(&DATASET, "玉环").is_empty());
    }

    #[test]
    fn equals_are_all_meant() {
        let dataset = Dataset {
            certified_totals: &[],
            ..DATASET
        };
        assert_eq!(meant(&dataset, "yh"), [YUHANG, YUHUAN]);
        assert!(also_meant(&dataset, "yh").is_empty());
    }

    #[test]
    fn initials_of_a_wrong_reading_are_meant_besides() {
        const REGIONS: &[Region] = &[
            region(
                0,
                "330000",
                ["浙江省", "Zhejiang", "zhejiang", "zj"],
                RegionKind::Province,
                None,
            ),
            region(
                1,
                "330382",
                ["乐清市", "Yueqing", "yueqing", "yq"],
                RegionKind::County,
                Some(0),
            ),
            region(
                2,
                "331181",
                ["龙泉市", "Longquan", "longquan", "lq"],
                RegionKind::County,
                Some(0),
            ),
        ];
        let dataset = Dataset {
            regions: REGIONS,
            certified_totals: &[],
            ..DATASET
        };
        assert_eq!(meant(&dataset, "lq"), [RegionId(2), RegionId(1)]);
        assert_eq!(meant(&dataset, "yq"), [RegionId(1)]);
    }

    #[test]
    fn letters_with_spaces_are_one_word_where_they_begin_a_region() {
        for (query, expected) in [
            ("yu hang", vec!["yuhang"]),
            ("Yu Ha", vec!["yuha"]),
            ("yu'hang", vec!["yuhang"]),
            ("ke chuang", vec!["ke", "chuang"]),
            ("余 杭", vec!["余", "杭"]),
            ("", vec![]),
        ] {
            assert_eq!(query_words(DATASET.regions, query), expected, "{query}");
        }
    }

    #[test]
    fn the_regions_of_the_fixture_are_where_their_names_say() {
        for (id, name) in [
            (ZHEJIANG, "浙江省"),
            (TAIZHOU, "台州市"),
            (FUYANG, "富阳区"),
        ] {
            assert_eq!(DATASET.region(id).name, name);
        }
    }
}

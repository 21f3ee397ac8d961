//! Finding anything by what a reader types: places, parks, pilots, documents, pages.
//!
//! Parks are found by the rule that narrows the table of parks ([`super::matches_text`]), so that
//! the search and the table never disagree; everything else by the same spellings.

use super::fold::fold_name;
use super::names::{Fit, Names};
use super::query::{Query, query_words};
use crate::model::{Dataset, Document, Dossier, Lang, RegionId, sorted_by};

/// What sort of thing is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Position in [`Dataset::regions`].
    Region,
    /// Position in [`Dataset::parks`].
    Park,
    /// Position in [`Dossier::flagship_parks`].
    Flagship,
    /// Position in [`Dossier::pilots`].
    Pilot,
    /// Position in [`Dataset::documents`].
    Document,
    /// Position in the pages that the index was given.
    Page,
}

impl Kind {
    /// Every kind, places first.
    pub const ALL: [Self; 6] = [
        Self::Region,
        Self::Park,
        Self::Flagship,
        Self::Pilot,
        Self::Document,
        Self::Page,
    ];
}

/// One thing that answers to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    pub fit: Fit,
    /// Position in the list that its [`Kind`] names.
    pub idx: usize,
}

/// The things of one kind that answer, best first; in the order of the seeds among equals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub kind: Kind,
    /// Never empty.
    pub hits: Vec<Hit>,
}

/// How a page is called.
#[derive(Clone, Copy, Debug)]
pub struct PageName {
    /// By language, in the order of [`Lang::ALL`].
    pub names: [&'static str; Lang::ALL.len()],
    /// Reading of the Chinese name, syllables separated by spaces.
    pub pinyin: &'static str,
    pub initials: &'static str,
}

/// Everything that can be found, with its spellings folded once.
pub struct Index {
    pub(super) dataset: &'static Dataset,
    dossier: &'static Dossier,
    pub(super) regions: Vec<Names>,
    pub(super) parks: Vec<Names>,
    pub(super) flagships: Vec<Names>,
    /// What else is said of each flagship park, folded.
    flagships_said: Vec<[String; 2]>,
    pilots: Vec<Names>,
    documents: Vec<[String; 4]>,
    pages: Vec<Names>,
}

impl Index {
    /// Folds the spellings of all that the data hold and of some pages.
    pub fn new(dataset: &'static Dataset, dossier: &'static Dossier, pages: &[PageName]) -> Self {
        let parks = dataset.parks.iter();
        let flagships = dossier.flagship_parks.iter();
        let pilots = dossier.pilots.iter();
        Self {
            dataset,
            dossier,
            regions: dataset.regions.iter().map(Names::of_region).collect(),
            parks: parks
                .map(|it| Names::of_named(it.name, &[], it.pinyin, it.initials))
                .collect(),
            flagships_said: flagships
                .clone()
                .map(|it| [it.industries, it.operator.unwrap_or_default()].map(fold_name))
                .collect(),
            flagships: flagships
                .map(|it| Names::of_named(it.name, &[], it.pinyin, it.initials))
                .collect(),
            pilots: pilots
                .map(|it| Names::of_named(it.name, &[], it.pinyin, it.initials))
                .collect(),
            documents: dataset.documents.iter().map(spellings).collect(),
            pages: pages
                .iter()
                .map(|it| Names::of_named(it.names[0], &it.names[1..], it.pinyin, it.initials))
                .collect(),
        }
    }

    /// All that answers to a text, in groups: those with an exact answer first, then those with
    /// one that begins so, else in the order of [`Kind::ALL`].
    ///
    /// Of several words each must fit the thing itself or, for what lies in a place, the place.
    /// The empty text finds nothing.
    pub fn find(&self, text: &str) -> Vec<Group> {
        let words = query_words(self.dataset.regions, text);
        if words.is_empty() {
            return Vec::new();
        }
        let parks = Query::new(self.dataset, text);
        let hits = |kind: Kind| match kind {
            Kind::Region => best_first(self.regions.len(), |idx| self.region(idx, &words)),
            Kind::Park => best_first(self.parks.len(), |idx| self.park(idx, &parks, &words)),
            Kind::Flagship => best_first(self.flagships.len(), |idx| self.flagship(idx, &words)),
            Kind::Pilot => best_first(self.pilots.len(), |idx| self.pilot(idx, &words)),
            Kind::Document => best_first(self.documents.len(), |idx| self.document(idx, &words)),
            Kind::Page => best_first(self.pages.len(), |idx| {
                all_fit(&words, |it| self.pages[idx].fit(it))
            }),
        };
        let groups = Kind::ALL.map(|kind| Group {
            kind,
            hits: hits(kind),
        });
        let groups: Vec<Group> = groups
            .into_iter()
            .filter(|it| !it.hits.is_empty())
            .collect();
        let urgency = |it: &Group| it.hits[0].fit.min(Fit::Within);
        sorted_by(&groups, |a, b| urgency(a).cmp(&urgency(b)))
    }

    fn region(&self, idx: usize, words: &[String]) -> Option<Fit> {
        let best = words
            .iter()
            .filter_map(|it| self.regions[idx].fit(it))
            .min()?;
        let around = |word: &String| {
            self.upwards(idx)
                .any(|it| self.regions[it].fit(word).is_some())
        };
        words.iter().all(around).then_some(best)
    }

    fn park(&self, idx: usize, query: &Query, words: &[String]) -> Option<Fit> {
        query
            .matches(self.dataset, &self.dataset.parks[idx])
            .then(|| best_of(words, &self.parks[idx]))
    }

    fn flagship(&self, idx: usize, words: &[String]) -> Option<Fit> {
        let park = &self.dossier.flagship_parks[idx];
        let is_said = |word: &String| {
            let mut said = self.flagships_said[idx].iter();
            said.any(|it| it.contains(word.as_str())) || self.lies_in(park.region, word)
        };
        let fits = |word: &String| self.flagships[idx].fit(word).is_some() || is_said(word);
        words
            .iter()
            .all(fits)
            .then(|| best_of(words, &self.flagships[idx]))
    }

    fn pilot(&self, idx: usize, words: &[String]) -> Option<Fit> {
        let region = Some(self.dossier.pilots[idx].region);
        let fits =
            |word: &String| self.pilots[idx].fit(word).is_some() || self.lies_in(region, word);
        words
            .iter()
            .all(fits)
            .then(|| best_of(words, &self.pilots[idx]))
    }

    fn document(&self, idx: usize, words: &[String]) -> Option<Fit> {
        let [number, slug, title, issuer] = &self.documents[idx];
        all_fit(words, |word| {
            let word = squeezed(word);
            if word.is_empty() {
                None
            } else if [number, slug, title].contains(&&word) {
                Some(Fit::Exact)
            } else if [number, slug, title].iter().any(|it| it.starts_with(&word)) {
                Some(Fit::Prefix)
            } else if number.contains(&word) || title.contains(&word) {
                Some(Fit::Within)
            } else {
                issuer.contains(&word).then_some(Fit::Beside)
            }
        })
    }

    /// Whether a word fits a region or the prefecture that it lies in.
    fn lies_in(&self, region: Option<RegionId>, word: &str) -> bool {
        let province = usize::from(self.dataset.province().id.0);
        let around = region
            .into_iter()
            .flat_map(|it| self.upwards(usize::from(it.0)));
        around.filter(|it| *it != province).any(|it| {
            self.regions[it]
                .fit(word)
                .is_some_and(|it| it != Fit::Within)
        })
    }

    /// A region and all that it lies in, by position.
    fn upwards(&self, idx: usize) -> impl Iterator<Item = usize> + use<> {
        let regions = self.dataset.regions;
        std::iter::successors(Some(idx), |it| {
            regions[*it].parent.map(|it| usize::from(it.0))
        })
    }
}

/// The spellings of a document: number, id, title, issuer.
fn spellings(document: &Document) -> [String; 4] {
    let texts = [
        document.number.unwrap_or_default(),
        document.slug,
        document.title,
        document.issuer.unwrap_or_default(),
    ];
    texts.map(|it| squeezed(&fold_name(it)))
}

/// A folded text without brackets, quotes and dashes, of which readers type one sort or another or
/// none: `〔2021〕3号` is `20213号`.
fn squeezed(folded: &str) -> String {
    folded.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// The positions that fit, best first.
fn best_first(n_things: usize, fit: impl Fn(usize) -> Option<Fit>) -> Vec<Hit> {
    let hits = (0..n_things).filter_map(|idx| fit(idx).map(|fit| Hit { fit, idx }));
    let hits: Vec<Hit> = hits.collect();
    sorted_by(&hits, |a, b| a.fit.cmp(&b.fit))
}

/// The best fit of the words, all of which must fit.
fn all_fit(words: &[String], fit: impl Fn(&String) -> Option<Fit>) -> Option<Fit> {
    let fits: Option<Vec<Fit>> = words.iter().map(fit).collect();
    fits?.into_iter().min()
}

/// The best fit of the words with names that they need not all fit.
fn best_of(words: &[String], names: &Names) -> Fit {
    let fits = words.iter().filter_map(|it| names.fit(it));
    fits.min().unwrap_or(Fit::Beside)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        DATASET, FUYANG, HANGZHOU, TAIZHOU, TAIZHOUWAN, YUHANG, YUHUAN, ZHEJIANG, region,
    };
    use super::*;
    use crate::model::{FlagshipPark, Pilot, PilotKind, Region, RegionKind};

    static DOSSIER: Dossier = Dossier {
        plan_parts: &[],
        industries: &[],
        plan_targets: &[],
        flagship_parks: &[FlagshipPark {
            seq: 1,
            name: "余杭纺织园",
            pinyin: "yu hang fang zhi yuan",
            initials: "yhfzy",
            region: None,
            industries: "纺织业；化妆品",
            operator: Some("起梦公司"),
            ownership: None,
            land_area_mu: None,
            floor_area_m2: None,
            tenant_firms: None,
            document: DATASET.documents[0].id,
        }],
        pilots: &[Pilot {
            id: "pilot-331083",
            kind: PilotKind::Pilot,
            name: "海岛试点",
            name_en: "",
            pinyin: "hai dao shi dian",
            initials: "hdsd",
            region: YUHUAN,
            summary_zh: "",
            summary_en: "",
            document: DATASET.documents[0].id,
        }],
        facts: &[],
        measures: &[],
        form_fields: &[],
        notes: &[],
        same_parks: &[],
        same_programmes: &[],
        neighbors: &[],
        tables: &[],
    };

    fn index() -> Index {
        let page = PageName {
            names: Lang::ALL.map(|it| it.of("数据", "Data")),
            pinyin: "shu ju",
            initials: "sj",
        };
        Index::new(&DATASET, &DOSSIER, &[page])
    }

    /// Positions of one kind that a text finds.
    fn found(kind: Kind, text: &str) -> Vec<usize> {
        let groups = index().find(text);
        let group = groups.into_iter().find(|it| it.kind == kind);
        group.map_or_else(Vec::new, |it| it.hits.iter().map(|it| it.idx).collect())
    }

    #[test]
    fn regions_are_found_best_first() {
        for (text, expected) in [
            ("yh", vec![YUHANG, YUHUAN]),
            ("yuhang", vec![YUHANG]),
            ("yuhangqu", vec![YUHANG]),
            ("yu hang", vec![YUHANG]),
            ("hang", vec![HANGZHOU, YUHANG]),
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
            ("  ", vec![]),
        ] {
            let expected: Vec<usize> = expected.iter().map(|it| usize::from(it.0)).collect();
            assert_eq!(found(Kind::Region, text), expected, "{text}");
        }
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
        static MISREAD: Dataset = Dataset {
            regions: REGIONS,
            parks: &[],
            certified_totals: &[],
            ..DATASET
        };
        static BARE: Dossier = Dossier {
            pilots: &[],
            ..DOSSIER
        };
        let index = Index::new(&MISREAD, &BARE, &[]);
        let positions: Vec<usize> = index.find("lq")[0].hits.iter().map(|it| it.idx).collect();
        assert_eq!(positions, [1, 0]);
        assert_eq!(index.find("leqing")[0].hits[0].fit, Fit::Misread);
    }

    #[test]
    fn what_lies_in_a_place_is_found_by_the_place() {
        assert_eq!(found(Kind::Pilot, "玉环"), [0]);
        assert_eq!(found(Kind::Pilot, "taizhou haidao"), [0]);
        assert_eq!(found(Kind::Pilot, "浙江"), [0; 0]);
        assert_eq!(found(Kind::Flagship, "化妆"), [0]);
        assert_eq!(found(Kind::Flagship, "起梦 余杭"), [0]);
        assert_eq!(found(Kind::Flagship, "起梦 玉环"), [0; 0]);
    }

    #[test]
    fn parks_are_those_of_the_table() {
        for text in [
            "yh",
            "余杭",
            "科创",
            "kcy",
            "3301",
            "mengke hangzhou",
            "it 公园",
        ] {
            let mut positions = found(Kind::Park, text);
            positions.sort_unstable();
            let table = (0..DATASET.parks.len())
                .filter(|it| crate::analysis::matches_text(&DATASET, &DATASET.parks[*it], text));
            assert_eq!(positions, table.collect::<Vec<_>>(), "{text}");
        }
    }

    #[test]
    fn what_is_named_exactly_stands_before_what_only_contains_it() {
        let kinds = |text: &str| {
            index()
                .find(text)
                .iter()
                .map(|it| it.kind)
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds("海岛试点"), [Kind::Pilot]);
        assert_eq!(kinds("yuhang"), [Kind::Region, Kind::Flagship, Kind::Park]);
        assert_eq!(kinds("data"), [Kind::Page]);
    }

    #[test]
    fn what_is_not_found_has_something_near() {
        let near = |text: &str| index().nearest(text, 9).first().copied();
        let region = |id: RegionId| Some((Kind::Region, usize::from(id.0)));
        assert_eq!(near("yuhagn"), region(YUHANG));
        assert_eq!(near("taizou"), region(TAIZHOU));
        assert_eq!(near("余航区"), region(YUHANG));
        assert_eq!(near("331084"), region(YUHUAN));
        assert_eq!(near("kechaung"), Some((Kind::Park, 0)));
        assert_eq!(near("zzzzzz"), None);
        assert_eq!(near("☃"), None);
    }
}

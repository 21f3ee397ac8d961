//! The parameters of an address: one item each, with its key, meaning, parser and printer.

mod embed;

use super::encoding::{decode, encode};
use super::word::Word;
use super::{Hint, HintReason, Order, ViewState, finder};
use crate::model::{BatchNo, Column, Dataset, Ownership, ParkType, RegionId, sorted_unique};

/// Between the parts of a value that has several.
const SEPARATOR: char = '~';

/// One parameter.
pub struct Param {
    /// What stands before the equals sign.
    pub key: &'static str,
    /// What the value is, for whoever reads the code or writes a link by hand.
    pub doc: &'static str,
    /// Sets what can be used of a decoded value in the state; gives what cannot.
    read: fn(&str, &Dataset, &mut ViewState) -> Vec<Unusable>,
    /// The value, or `None` for the default.
    print: fn(&ViewState, &Dataset) -> Option<String>,
}

/// What became of a parameter.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It is in the state.
    Given,
    /// It is not in the address, or empty; the state has the default.
    Absent,
    /// Some of it cannot be used; what can is in the state.
    Unusable(Vec<Hint>),
}

/// An unusable part and why.
type Unusable = (String, HintReason);

/// Every parameter, in the order in which they are written.
pub const PARAMS: &[Param] = &[
    LANG,
    PLACES,
    PARK_TYPE,
    BATCH,
    TEXT,
    INDICATOR,
    LAYOUT,
    LIST,
    OWNERSHIP,
    INDUSTRY,
    ORDER,
    GROUPS,
    COLUMNS,
    embed::EMBED,
    embed::THEME,
    embed::ENTRY,
    FINDER,
    embed::STEP,
];

const LANG: Param = Param {
    key: "l",
    doc: "language: its short code; without one, Chinese",
    read: |raw, _, state| read_word(raw, &mut state.lang),
    print: |state, _| print_word(state.lang),
};

const PLACES: Param = Param {
    key: "r",
    doc: "chosen places: codes of regions, joined by ~",
    read: read_places,
    print: |state, dataset| {
        let regions = state.selection.places.iter();
        let regions = regions.filter_map(|it| dataset.regions.get(usize::from(it.0)));
        let codes: Vec<&str> = regions.map(|it| it.code).collect();
        (!codes.is_empty()).then(|| codes.join("~"))
    },
};

const PARK_TYPE: Param = Param {
    key: "t",
    doc: "park type: m for manufacturing, s for producer services",
    read: |raw, _, state| {
        state.selection.park_type = ParkType::from_word(raw.trim());
        unusable_unless(
            state.selection.park_type.is_some(),
            raw,
            HintReason::UnknownType,
        )
    },
    print: |state, _| state.selection.park_type.map(|it| it.word().to_owned()),
};

const BATCH: Param = Param {
    key: "b",
    doc: "number of a batch of the data",
    read: |raw, dataset, state| {
        let number = raw.trim().parse().ok().map(BatchNo);
        let known = |it: &BatchNo| dataset.parks.iter().any(|park| park.batch == *it);
        state.selection.batch = number.filter(known);
        unusable_unless(
            state.selection.batch.is_some(),
            raw,
            HintReason::UnknownBatch,
        )
    },
    print: |state, _| state.selection.batch.map(|it| it.0.to_string()),
};

const TEXT: Param = Param {
    key: "q",
    doc: "search text of at most 80 characters",
    read: |raw, _, state| {
        *state = state.with_text(raw);
        let is_whole = state.selection.text == raw.trim();
        unusable_unless(is_whole, raw, HintReason::TooLong)
    },
    print: |state, _| {
        let text = &state.selection.text;
        (!text.is_empty()).then(|| text.clone())
    },
};

const INDICATOR: Param = Param {
    key: "m",
    doc: "indicator of the map: total (default), added, mfg or new",
    read: |raw, _, state| read_word(raw, &mut state.indicator),
    print: |state, _| print_word(state.indicator),
};

const LAYOUT: Param = Param {
    key: "g",
    doc: "layout of the map: map (default) or tiles",
    read: |raw, _, state| read_word(raw, &mut state.layout),
    print: |state, _| print_word(state.layout),
};

const LIST: Param = Param {
    key: "k",
    doc: "parks in the table: certified (default), flagship or all",
    read: |raw, _, state| read_word(raw, &mut state.table.list),
    print: |state, _| print_word(state.table.list),
};

const OWNERSHIP: Param = Param {
    key: "o",
    doc: "ownership of a park's operator: state, private or other",
    read: |raw, _, state| {
        state.table.ownership = Ownership::from_word(raw.trim());
        unusable_unless(
            state.table.ownership.is_some(),
            raw,
            HintReason::UnknownWord,
        )
    },
    print: |state, _| state.table.ownership.map(|it| it.word().to_owned()),
};

const INDUSTRY: Param = Param {
    key: "i",
    doc: "industry as printed, of at most 80 characters",
    read: |raw, _, state| {
        *state = state.with_industry(raw);
        let is_whole = state.table.industry == raw.trim();
        unusable_unless(is_whole, raw, HintReason::TooLong)
    },
    print: |state, _| {
        let industry = &state.table.industry;
        (!industry.is_empty()).then(|| industry.clone())
    },
};

const ORDER: Param = Param {
    key: "s",
    doc: "order of the parks: columns joined by ~, the first counting most, - first to turn one",
    read: |raw, _, state| {
        let mut order = Vec::new();
        let unknown = read_parts(raw, |it| Order::from_word(it).map(|it| order.push(it)));
        *state = state.with_order(&order);
        unknown
    },
    print: |state, _| joined(state.table.order.iter().map(|it| it.word()).collect()),
};

const GROUPS: Param = Param {
    key: "by",
    doc: "groups of the parks: prefecture, region, type, batch, ownership, or two joined by ~",
    read: |raw, _, state| {
        let mut groups = Vec::new();
        let mut unusable = read_parts(raw, |it| {
            let column = Column::from_word(it).filter(|it| Column::GROUPING.contains(it));
            column.map(|it| groups.push(it))
        });
        *state = state.with_groups(&groups);
        let kept = &state.table.groups;
        let left = sorted_unique(&groups).into_iter();
        let left = left.filter(|it| !kept.contains(it));
        unusable.extend(left.map(|it| (it.word().to_owned(), HintReason::TooMany)));
        unusable
    },
    print: |state, _| joined_words(&state.table.groups),
};

const COLUMNS: Param = Param {
    key: "c",
    doc: "columns of the table of parks, joined by ~",
    read: |raw, _, state| {
        let mut columns = Vec::new();
        let unknown = read_parts(raw, |it| Column::from_word(it).map(|it| columns.push(it)));
        *state = state.with_columns(&columns);
        unknown
    },
    print: |state, _| joined_words(&state.table.columns),
};

const FINDER: Param = Param {
    key: "f",
    doc: "finder: two-digit division or own, state, private or other, small, medium or large, sparse, usual or dense, joined by ~",
    read: |raw, _, state| read_parts(raw, |it| finder::set(it, &mut state.finder)),
    print: |state, _| {
        let words = finder::words(state.finder);
        (!words.is_empty()).then(|| words.join("~"))
    },
};

impl Param {
    /// Reads the value as it stands in the address, `None` if it is not there.
    pub(super) fn read(
        &self,
        raw: Option<&str>,
        dataset: &Dataset,
        state: &mut ViewState,
    ) -> Outcome {
        let (text, is_broken) = decode(raw.unwrap_or_default());
        let mut unusable = Vec::new();
        if !text.trim().is_empty() {
            unusable = (self.read)(&text, dataset, state);
        } else if !is_broken {
            return Outcome::Absent;
        }
        if is_broken && unusable.is_empty() {
            unusable.push((raw.unwrap_or_default().to_owned(), HintReason::UnknownWord));
        }
        if unusable.is_empty() {
            return Outcome::Given;
        }
        let hints = unusable
            .iter()
            .map(|(raw, reason)| Hint::new(self.key, raw, *reason));
        Outcome::Unusable(hints.collect())
    }

    /// The percent-encoded value, `None` for the default.
    pub(super) fn print(&self, state: &ViewState, dataset: &Dataset) -> Option<String> {
        (self.print)(state, dataset).map(|it| encode(&it))
    }
}

/// Finds each code, capitals not minded.
fn read_places(raw: &str, dataset: &Dataset, state: &mut ViewState) -> Vec<Unusable> {
    let mut places: Vec<RegionId> = Vec::new();
    let mut unknown = read_parts(raw, |code| {
        let mut regions = dataset.regions.iter();
        let region = regions.find(|it| it.code.eq_ignore_ascii_case(code));
        region.map(|it| places.push(it.id))
    });
    for (_, reason) in &mut unknown {
        *reason = HintReason::UnknownPlace;
    }
    *state = state.with_places(places);
    unknown
}

/// Reads each part of a value; a part that is not understood is told once. Commas, as they are
/// typed by hand, separate as well.
fn read_parts(raw: &str, mut read: impl FnMut(&str) -> Option<()>) -> Vec<Unusable> {
    let mut unknown: Vec<Unusable> = Vec::new();
    let parts = raw.split([SEPARATOR, ',']).map(str::trim);
    for part in parts.filter(|it| !it.is_empty()) {
        if read(part).is_none() && unknown.iter().all(|(it, _)| it != part) {
            unknown.push((part.to_owned(), HintReason::UnknownWord));
        }
    }
    unknown
}

fn joined_words(columns: &[Column]) -> Option<String> {
    joined(columns.iter().map(|it| it.word().to_owned()).collect())
}

fn joined(words: Vec<String>) -> Option<String> {
    (!words.is_empty()).then(|| words.join("~"))
}

fn read_word<T: Word>(raw: &str, value: &mut T) -> Vec<Unusable> {
    let found = T::from_word(raw.trim());
    if let Some(found) = found {
        *value = found;
    }
    unusable_unless(found.is_some(), raw, HintReason::UnknownWord)
}

fn print_word<T: Word + Default>(value: T) -> Option<String> {
    (value != T::default()).then(|| value.word().to_owned())
}

fn unusable_unless(is_usable: bool, raw: &str, reason: HintReason) -> Vec<Unusable> {
    if is_usable {
        Vec::new()
    } else {
        vec![(raw.trim().to_owned(), reason)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{DATASET, FUYANG, TAIZHOUWAN, YUHANG};

    /// What a value of the parameter with this key does to the default state.
    fn read(key: &str, raw: &str) -> (ViewState, Outcome) {
        let mut state = ViewState::default();
        let param = PARAMS.iter().find(|it| it.key == key).unwrap();
        let outcome = param.read(Some(raw), &DATASET, &mut state);
        (state, outcome)
    }

    #[test]
    fn keys_are_short_and_different() {
        let keys: Vec<&str> = PARAMS.iter().map(|it| it.key).collect();
        assert_eq!(
            keys,
            [
                "l", "r", "t", "b", "q", "m", "g", "k", "o", "i", "s", "by", "c", "e", "a", "d",
                "f", "p"
            ]
        );
        assert!(PARAMS.iter().all(|it| !it.doc.is_empty()));
    }

    #[test]
    fn a_parameter_is_absent_given_or_unusable() {
        for param in PARAMS {
            let mut state = ViewState::default();
            assert_eq!(param.read(None, &DATASET, &mut state), Outcome::Absent);
            for raw in ["", "%20"] {
                assert_eq!(
                    read(param.key, raw),
                    (ViewState::default(), Outcome::Absent)
                );
            }
        }
        for (key, given) in [
            ("l", "EN"),
            ("r", "330110"),
            ("t", "m"),
            ("b", "4"),
            ("q", "yh"),
            ("m", "mfg"),
            ("g", "tiles"),
            ("s", "-name"),
            ("e", "-map"),
            ("a", "dark"),
            ("d", DATASET.documents[0].slug),
            ("f", "34~State,large"),
            ("p", "3"),
            ("s", "type,-NAME"),
            ("k", "all"),
            ("o", "Private"),
            ("i", "纺织业"),
            ("by", "prefecture~type"),
            ("c", "land,firms"),
        ] {
            let (state, outcome) = read(key, given);
            assert_eq!(outcome, Outcome::Given, "{key}");
            assert_ne!(state, ViewState::default(), "{key}");
        }
        for (key, raw, reason) in [
            ("l", "xx", HintReason::UnknownWord),
            ("r", "999999", HintReason::UnknownPlace),
            ("t", "x", HintReason::UnknownType),
            ("b", "5", HintReason::UnknownBatch),
            ("b", "99999999999", HintReason::UnknownBatch),
            ("b", "-4", HintReason::UnknownBatch),
            ("q", "%FF", HintReason::UnknownWord),
            ("m", "totals", HintReason::UnknownWord),
            ("g", "hex", HintReason::UnknownWord),
            ("s", "price", HintReason::UnknownWord),
            ("e", "--map", HintReason::UnknownWord),
            ("a", "auto", HintReason::UnknownWord),
            ("d", "nowhere-01", HintReason::UnknownWord),
            ("f", "98", HintReason::UnknownWord),
            ("p", "0", HintReason::UnknownWord),
            ("p", "201", HintReason::UnknownWord),
            ("p", "-1", HintReason::UnknownWord),
            ("k", "huzhou", HintReason::UnknownWord),
            ("o", "public", HintReason::UnknownWord),
            ("by", "name", HintReason::UnknownWord),
            ("c", "price", HintReason::UnknownWord),
        ] {
            let hints = vec![Hint {
                key: leak(key),
                raw: raw.to_owned(),
                reason,
            }];
            assert_eq!(
                read(key, raw),
                (ViewState::default(), Outcome::Unusable(hints))
            );
        }
    }

    fn leak(key: &str) -> &'static str {
        PARAMS.iter().find(|it| it.key == key).unwrap().key
    }

    #[test]
    fn known_places_are_kept_beside_unknown_ones() {
        let (state, outcome) = read("r", "999999~331000-TaizhouWan~~330110%7E330110~x~999999");
        assert_eq!(state.selection.places, [YUHANG, TAIZHOUWAN]);
        let unknown = ["999999", "x"].map(|it| Hint::new("r", it, HintReason::UnknownPlace));
        assert_eq!(outcome, Outcome::Unusable(unknown.to_vec()));
        assert_eq!(read("r", "~330111~").0.selection.places, [FUYANG]);
    }

    #[test]
    fn a_broken_text_is_kept_as_far_as_it_goes_and_told() {
        let (state, outcome) = read("q", "%E4%BD%99%E6%9D");
        assert_eq!(state.selection.text, "余");
        let hint = Hint::new("q", "%E4%BD%99%E6%9D", HintReason::UnknownWord);
        assert_eq!(outcome, Outcome::Unusable(vec![hint]));
    }

    #[test]
    fn a_long_text_is_cut_and_told() {
        let (state, outcome) = read("q", &"园".repeat(81));
        assert_eq!(state.selection.text, "园".repeat(80));
        let raw = format!("{}…", "园".repeat(80));
        assert_eq!(
            outcome,
            Outcome::Unusable(vec![Hint {
                key: "q",
                raw,
                reason: HintReason::TooLong
            }])
        );
        assert_eq!(
            read("q", &format!("%20{}%20", "园".repeat(80))).1,
            Outcome::Given
        );
    }
}

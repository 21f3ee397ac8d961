//! Which parks a selection chooses.

use super::query::Query;
use crate::model::{Dataset, Park, Selection};

/// The parks that a selection chooses, in the order of the seeds.
///
/// A park is chosen if it lies in any of the chosen places and has the chosen type, batch and
/// text; a condition that is not set chooses every park.
pub fn parks_in(dataset: &Dataset, selection: &Selection) -> Vec<&'static Park> {
    let in_places = |park: &Park| {
        let places = &selection.places;
        places.is_empty() || places.iter().any(|it| dataset.contains(*it, park.region))
    };
    chosen(dataset, selection, in_places).collect()
}

/// The parks with a selection's type, batch and text among those that lie in the right place; the
/// selection's places are not looked at.
pub(super) fn chosen(
    dataset: &Dataset,
    selection: &Selection,
    is_in_place: impl Fn(&Park) -> bool,
) -> impl Iterator<Item = &'static Park> {
    let query = Query::new(dataset, &selection.text);
    dataset.parks.iter().filter(move |park| {
        selection.batch.is_none_or(|it| it == park.batch)
            && selection.park_type.is_none_or(|it| it == park.park_type)
            && is_in_place(park)
            && query.matches(dataset, park)
    })
}

/// Whether a park answers to a search text.
///
/// The text is folded (lower case, half width, no apostrophes) and split at white space; every
/// word must match. Letters that spell the beginning of a region's reading with spaces between
/// (`yu hang`) are one word. A word matches a park
/// - as a part of its name or of the Chinese name of its reporting unit or prefecture,
/// - as the beginning of a word of their English names, of their reading (or of a wrong reading
///   known for them), or of their division code (two digits at least),
/// - as a part of the park's reading that begins at a syllable,
/// - as initials: if some region has exactly these initials, the parks in that region match and
///   no others do by their initials (of several such regions the one with the most certified
///   parks, see [`super::also_meant`]); else the beginning of the region's
///   initials or any part of the park's.
///
/// The empty text matches every park.
pub fn matches_text(dataset: &Dataset, park: &Park, query: &str) -> bool {
    Query::new(dataset, query).matches(dataset, park)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        DATASET, EARLY, FUYANG, HANGZHOU, LATE, TAIZHOU, TAIZHOUWAN, YUHANG, YUHUAN, ZHEJIANG,
    };
    use super::*;
    use crate::model::ParkType;

    /// Batch and number of the chosen parks.
    fn chosen_by(selection: &Selection) -> Vec<(u16, u16)> {
        parks_in(&DATASET, selection)
            .iter()
            .map(|it| (it.batch.0, it.seq))
            .collect()
    }

    fn found(text: &str) -> Vec<(u16, u16)> {
        chosen_by(&Selection {
            text: text.to_owned(),
            ..Selection::default()
        })
    }

    const ALL: [(u16, u16); 6] = [(3, 1), (3, 2), (3, 3), (4, 1), (4, 2), (4, 3)];
    const IN_YUHANG: [(u16, u16); 2] = [(3, 1), (3, 2)];

    #[test]
    fn parks_are_chosen_by_place_at_every_level() {
        for (places, expected) in [
            (vec![], ALL.to_vec()),
            (vec![ZHEJIANG], ALL.to_vec()),
            (vec![HANGZHOU], vec![(3, 1), (3, 2), (4, 2), (4, 3)]),
            (vec![TAIZHOU], vec![(3, 3), (4, 1)]),
            (vec![FUYANG, TAIZHOUWAN], vec![(4, 1), (4, 2), (4, 3)]),
            (vec![HANGZHOU, YUHANG], vec![(3, 1), (3, 2), (4, 2), (4, 3)]),
            (vec![YUHUAN], vec![(3, 3)]),
        ] {
            let selection = Selection {
                places,
                ..Selection::default()
            };
            assert_eq!(chosen_by(&selection), expected, "{selection:?}");
        }
    }

    #[test]
    fn conditions_add_up() {
        let by_type = Selection {
            park_type: Some(ParkType::ProducerServices),
            ..Selection::default()
        };
        let by_batch = Selection {
            batch: Some(EARLY),
            ..by_type.clone()
        };
        let by_place = Selection {
            places: vec![TAIZHOU],
            batch: Some(LATE),
            ..by_type.clone()
        };
        let by_text = Selection {
            text: "kechuang".to_owned(),
            ..Selection::default()
        };
        assert_eq!(chosen_by(&by_type), [(3, 2), (4, 1)]);
        assert_eq!(chosen_by(&by_batch), [(3, 2)]);
        assert_eq!(chosen_by(&by_place), [(4, 1)]);
        assert_eq!(
            chosen_by(&Selection {
                places: vec![HANGZHOU],
                ..by_text
            }),
            [(3, 1)]
        );
    }

    #[test]
    fn one_place_is_found_by_characters_reading_and_initials() {
        for text in [
            "余杭",
            "余杭区",
            "yuhang",
            "YuHang",
            "yu hang",
            "yu'hang",
            "ｙｕｈａｎｇ",
            "yh",
            "YH",
            "330110",
            "Yuhang District",
        ] {
            assert_eq!(found(text), IN_YUHANG, "{text}");
        }
    }

    #[test]
    fn words_find_parks_and_their_places() {
        for (text, expected) in [
            ("", ALL.to_vec()),
            ("  ", ALL.to_vec()),
            ("科创园", vec![(3, 1), (4, 1)]),
            ("科创 台州", vec![(4, 1)]),
            ("kechuang", vec![(3, 1), (4, 1)]),
            ("echuang", vec![]),
            ("it公园", vec![(3, 2)]),
            ("IT 公园", vec![(3, 2)]),
            ("(二期)", vec![(3, 2)]),
            ("kcy", vec![(3, 1), (4, 1)]),
            ("hangzhou mengke", vec![(3, 1)]),
            ("3301", vec![(3, 1), (3, 2), (4, 2), (4, 3)]),
            ("331000", vec![(3, 3), (4, 1)]),
            ("3", vec![]),
            ("bay", vec![(4, 1)]),
            ("tzw", vec![(4, 1)]),
            ("没有", vec![]),
            ("%_\\", vec![]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn the_initials_of_a_region_are_not_looked_for_in_park_names() {
        // 玉海产业园 `yhcyy` in 富阳 has the letters of 余杭, whose initials they are.
        assert!(!found("yh").contains(&(4, 3)));
        assert_eq!(found("yhc"), [(4, 3)]);
        assert_eq!(found("yuhai"), [(4, 3)]);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::super::fixture::DATASET;
    use super::*;
    use crate::model::RegionId;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_panics_and_blank_words_do_not_matter(text in "\\PC{0,30}") {
            for park in DATASET.parks {
                let plain = matches_text(&DATASET, park, &text);
                prop_assert_eq!(plain, matches_text(&DATASET, park, &format!("\u{3000}{text} ")));
            }
        }

        #[test]
        fn a_selection_is_a_part_in_seed_order(
            text in "[a-z余杭园 ]{0,3}",
            places in proptest::collection::vec((0..7_u16).prop_map(RegionId), 0..3),
        ) {
            let whole = Selection { text, ..Selection::default() };
            let part = Selection { places, ..whole.clone() };
            let mut all = DATASET.parks.iter();
            for park in parks_in(&DATASET, &part) {
                prop_assert!(all.any(|it| std::ptr::eq(it, park)));
                prop_assert!(matches_text(&DATASET, park, &whole.text));
            }
        }
    }
}

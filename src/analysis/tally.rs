//! Counts of parks by region.

use super::selection::chosen;
use crate::model::{
    BatchNo, CertifiedTotal, Dataset, Date, Park, ParkType, RegionId, Selection, sorted_unique,
};

/// The counts of one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub region: RegionId,
    /// Parks certified up to the latest date of the data, all batches included, summed over the
    /// region's reporting units that report; `None` if none of them does. 0 is a reported zero.
    pub total: Option<u32>,
    /// Parks listed for the region in the chosen batch (in every batch of the data, if none is
    /// chosen), of the chosen type and text.
    pub added: u32,
    /// `added` by type, in the order of [`ParkType::ALL`].
    pub added_by_type: [u32; 2],
    /// The same by type, whatever type is chosen: what a share of a type is taken of.
    pub listed_by_type: [u32; 2],
}

impl Tally {
    /// No total and nothing added yet.
    pub fn empty(region: RegionId) -> Self {
        Self {
            region,
            total: None,
            added: 0,
            added_by_type: [0; 2],
            listed_by_type: [0; 2],
        }
    }

    /// Manufacturing parks among those listed, 0–1, whatever type is chosen; `None` if nothing is
    /// listed.
    pub fn share_manufacturing(&self) -> Option<f64> {
        share_of(self.listed_by_type[0], self.listed())
    }

    /// Parks of the chosen batch and text, of any type.
    pub fn listed(&self) -> u32 {
        self.listed_by_type.iter().sum()
    }

    /// Counts one more park of the chosen batch and text.
    pub(super) fn count(&mut self, park: &Park, selection: &Selection) {
        let is_chosen = selection.park_type.is_none_or(|it| it == park.park_type);
        for (idx, park_type) in ParkType::ALL.into_iter().enumerate() {
            let is_it = u32::from(park.park_type == park_type);
            self.listed_by_type[idx] += is_it;
            self.added_by_type[idx] += is_it * u32::from(is_chosen);
        }
        self.added += u32::from(is_chosen);
    }

    /// Added parks over the certified total, which includes them; `None` if the total is not
    /// reported or zero.
    ///
    /// Above 1 only if the sources contradict each other: the two figures are counted separately
    /// there, and neither is adjusted here.
    pub fn share_added(&self) -> Option<f64> {
        share_of(self.added, self.total?)
    }
}

/// Counts a region under a selection's batch, type and text; the selection's places are ignored,
/// so that places can be compared with those chosen. The total depends on the region alone.
pub fn tally(dataset: &Dataset, region: RegionId, selection: &Selection) -> Tally {
    let of_any_type = of_any_type(selection);
    let mut tally = Tally {
        total: total_in(dataset, region),
        ..Tally::empty(region)
    };
    for park in chosen(dataset, &of_any_type, |it| {
        dataset.contains(region, it.region)
    }) {
        tally.count(park, selection);
    }
    tally
}

/// The selection without its type.
pub(super) fn of_any_type(selection: &Selection) -> Selection {
    Selection {
        park_type: None,
        ..selection.clone()
    }
}

/// The reporting units with a certified total at the latest date or with a listed park, in the
/// order of the regions.
pub fn units(dataset: &Dataset) -> Vec<RegionId> {
    let totals = reported(dataset).map(|it| it.region);
    let units: Vec<RegionId> = totals
        .chain(dataset.parks.iter().map(|it| it.region))
        .collect();
    sorted_unique(&units)
}

/// Those of [`units`] that lie in a region or are it.
pub fn units_in(dataset: &Dataset, region: RegionId) -> Vec<RegionId> {
    let mut units = units(dataset);
    units.retain(|it| dataset.contains(region, *it));
    units
}

/// The latest date for which certified totals are reported; `None` if there are none.
pub fn as_of(dataset: &Dataset) -> Option<Date> {
    dataset.certified_totals.iter().map(|it| it.as_of).max()
}

/// The batches of which parks are listed, ascending.
pub fn batches(dataset: &Dataset) -> Vec<BatchNo> {
    let batches: Vec<BatchNo> = dataset.parks.iter().map(|it| it.batch).collect();
    sorted_unique(&batches)
}

/// The region that a view of a selection is about.
///
/// Without a place the province; for one place its prefecture, or itself if it is a prefecture or
/// the province; for several the prefecture that all of them are in or are, else the province.
pub fn focus(dataset: &Dataset, selection: &Selection) -> RegionId {
    let province = dataset.province().id;
    let mut prefectures = selection.places.iter().map(|it| {
        dataset
            .prefecture_of(*it)
            .map_or(province, |prefecture| prefecture.id)
    });
    match prefectures.next() {
        Some(first) if prefectures.all(|it| it == first) => first,
        _ => province,
    }
}

/// Certified parks at the latest date summed over the units of a region; see [`Tally::total`].
pub(super) fn total_in(dataset: &Dataset, region: RegionId) -> Option<u32> {
    let inside = reported(dataset).filter(|it| dataset.contains(region, it.region));
    inside.map(|it| it.parks).reduce(|sum, it| sum + it)
}

/// The totals of reporting units at the latest date. A total printed for a whole prefecture would
/// count its units twice and is left out.
pub(super) fn reported(dataset: &Dataset) -> impl Iterator<Item = &'static CertifiedTotal> {
    let latest = as_of(dataset);
    let units = |it: &&CertifiedTotal| dataset.region(it.region).is_reporting_unit();
    dataset
        .certified_totals
        .iter()
        .filter(move |it| Some(it.as_of) == latest)
        .filter(units)
}

fn share_of(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        DATASET, EARLY, FUYANG, HANGZHOU, LATE, LATEST, TAIZHOU, TAIZHOUWAN, YUHANG, YUHUAN,
        ZHEJIANG,
    };
    use super::*;

    fn everything() -> Selection {
        Selection::default()
    }

    #[test]
    fn regions_are_counted_at_every_level() {
        for (region, total, added_by_type) in [
            (ZHEJIANG, Some(13), [4, 2]),
            (HANGZHOU, Some(8), [3, 1]),
            (TAIZHOU, Some(5), [1, 1]),
            (YUHANG, Some(8), [1, 1]),
            (FUYANG, Some(0), [2, 0]),
            (TAIZHOUWAN, None, [0, 1]),
        ] {
            let added = added_by_type[0] + added_by_type[1];
            let expected = Tally {
                region,
                total,
                added,
                added_by_type,
                listed_by_type: added_by_type,
            };
            assert_eq!(tally(&DATASET, region, &everything()), expected);
        }
    }

    #[test]
    fn a_selection_narrows_what_was_added_but_not_the_total() {
        let late = Selection {
            batch: Some(LATE),
            ..everything()
        };
        let services = Selection {
            park_type: Some(ParkType::ProducerServices),
            ..everything()
        };
        let text = Selection {
            text: "科创".to_owned(),
            ..everything()
        };
        let elsewhere = Selection {
            places: vec![TAIZHOU],
            ..everything()
        };
        for (selection, added_by_type) in [
            (late, [2, 0]),
            (services, [0, 1]),
            (text, [1, 0]),
            (elsewhere, [3, 1]),
        ] {
            let it = tally(&DATASET, HANGZHOU, &selection);
            assert_eq!(
                (it.total, it.added_by_type),
                (Some(8), added_by_type),
                "{selection:?}"
            );
        }
    }

    #[test]
    fn the_share_of_a_type_does_not_follow_the_choice_of_a_type() {
        for park_type in [
            None,
            Some(ParkType::Manufacturing),
            Some(ParkType::ProducerServices),
        ] {
            let it = tally(
                &DATASET,
                HANGZHOU,
                &Selection {
                    park_type,
                    ..everything()
                },
            );
            assert_eq!(
                (it.listed_by_type, it.share_manufacturing()),
                ([3, 1], Some(0.75))
            );
        }
    }

    #[test]
    fn a_share_without_a_denominator_is_none() {
        let tally = |total, added_by_type: [u32; 2]| Tally {
            region: YUHANG,
            total,
            added: added_by_type.iter().sum(),
            added_by_type,
            listed_by_type: added_by_type,
        };
        for (it, manufacturing, added) in [
            (tally(Some(8), [3, 1]), Some(0.75), Some(0.5)),
            (tally(Some(8), [0, 0]), None, Some(0.0)),
            (tally(Some(0), [0, 2]), Some(0.0), None),
            (tally(None, [2, 0]), Some(1.0), None),
        ] {
            assert_eq!(
                (it.share_manufacturing(), it.share_added()),
                (manufacturing, added)
            );
        }
    }

    #[test]
    fn units_are_those_that_report_at_the_latest_date_or_have_parks() {
        assert_eq!(as_of(&DATASET), Some(LATEST));
        assert_eq!(units(&DATASET), [YUHANG, FUYANG, YUHUAN, TAIZHOUWAN]);
        assert_eq!(units_in(&DATASET, HANGZHOU), [YUHANG, FUYANG]);
        assert_eq!(units_in(&DATASET, YUHUAN), [YUHUAN]);
        assert_eq!(units_in(&DATASET, TAIZHOUWAN), [TAIZHOUWAN]);
    }

    #[test]
    fn a_total_of_a_whole_prefecture_is_not_counted_again() {
        const TOTALS: &[CertifiedTotal] = &[
            CertifiedTotal {
                region: HANGZHOU,
                ..DATASET.certified_totals[3]
            },
            DATASET.certified_totals[3],
        ];
        let dataset = Dataset {
            certified_totals: TOTALS,
            ..DATASET
        };
        assert_eq!(tally(&dataset, ZHEJIANG, &everything()).total, Some(8));
    }

    #[test]
    fn an_empty_dataset_reports_nothing() {
        let empty = Dataset {
            certified_totals: &[],
            parks: &[],
            ..DATASET
        };
        assert_eq!(
            (as_of(&empty), units(&empty), batches(&empty)),
            (None, vec![], vec![])
        );
        assert_eq!(tally(&empty, ZHEJIANG, &everything()).total, None);
        assert_eq!(batches(&DATASET), [EARLY, LATE]);
    }

    #[test]
    fn a_view_is_about_the_common_prefecture() {
        for (places, expected) in [
            (vec![], ZHEJIANG),
            (vec![ZHEJIANG], ZHEJIANG),
            (vec![HANGZHOU], HANGZHOU),
            (vec![YUHANG], HANGZHOU),
            (vec![TAIZHOUWAN], TAIZHOU),
            (vec![YUHANG, FUYANG], HANGZHOU),
            (vec![HANGZHOU, FUYANG], HANGZHOU),
            (vec![YUHANG, YUHUAN], ZHEJIANG),
            (vec![ZHEJIANG, YUHANG], ZHEJIANG),
        ] {
            assert_eq!(
                focus(
                    &DATASET,
                    &Selection {
                        places,
                        ..everything()
                    }
                ),
                expected
            );
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::super::fixture::{DATASET, ZHEJIANG};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_parts_add_up_to_the_whole(
            text in "[a-z园 ]{0,2}",
            batch in proptest::option::of((3..6_u16).prop_map(BatchNo)),
            park_type in proptest::option::of(proptest::sample::select(&ParkType::ALL[..])),
        ) {
            let selection = Selection { park_type, batch, text, ..Selection::default() };
            let whole = tally(&DATASET, ZHEJIANG, &selection);
            let prefectures = DATASET.prefectures().map(|it| tally(&DATASET, it.id, &selection));
            let units = DATASET.regions.iter().filter(|it| it.is_reporting_unit());
            let units = units.map(|it| tally(&DATASET, it.id, &selection));
            let total = |it: &Tally| it.total.unwrap_or(0);
            for parts in [prefectures.collect::<Vec<_>>(), units.collect()] {
                prop_assert_eq!(parts.iter().map(|it| it.added).sum::<u32>(), whole.added);
                prop_assert_eq!(Some(parts.iter().map(total).sum::<u32>()), whole.total);
            }
        }
    }
}

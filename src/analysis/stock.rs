//! What a batch added against what stood before it.

use super::tallies;
use super::tally::{Tally, reported};
use crate::model::{Dataset, RegionId, Selection};

/// The parks of one region before a batch and in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stock {
    pub region: RegionId,
    /// Certified parks less those that the chosen batch lists (every batch of the data, if none is
    /// chosen), of any type and text: what stood before. Summed over the region's reporting units
    /// for which both can be said; `None` if there is none.
    pub existing: Option<u32>,
    /// Parks of the chosen batch, type and text in those same units.
    pub added: u32,
}

impl Stock {
    /// Added parks for each park that stood before; `None` where none did.
    pub fn ratio(&self) -> Option<f64> {
        let existing = self.existing.filter(|it| *it > 0)?;
        Some(f64::from(self.added) / f64::from(existing))
    }
}

/// One [`Stock`] a region, in the order of the regions.
///
/// The totals are taken to include the batch, as the notes to the source say; a unit whose list
/// is longer than its total contradicts that and is left out, as is one without a total.
/// `chosen` holds the tallies under the selection.
pub fn stocks(dataset: &Dataset, selection: &Selection, chosen: &[Tally]) -> Vec<Stock> {
    let whole_batch = Selection {
        batch: selection.batch,
        ..Selection::default()
    };
    let listed = tallies(dataset, &whole_batch);
    let mut stocks: Vec<Stock> = dataset
        .regions
        .iter()
        .map(|it| Stock {
            region: it.id,
            existing: None,
            added: 0,
        })
        .collect();
    for total in reported(dataset) {
        let unit = usize::from(total.region.0);
        let Some(existing) = total.parks.checked_sub(listed[unit].added) else {
            continue;
        };
        let upwards = std::iter::successors(Some(total.region), |id| dataset.region(*id).parent);
        for id in upwards {
            let stock = &mut stocks[usize::from(id.0)];
            stock.existing = Some(stock.existing.unwrap_or(0) + existing);
            stock.added += chosen[unit].added;
        }
    }
    stocks
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{
        DATASET, FUYANG, HANGZHOU, LATE, TAIZHOU, TAIZHOUWAN, YUHANG, YUHUAN, ZHEJIANG,
    };
    use super::*;
    use crate::model::ParkType;

    /// What stood before and what was added in each region.
    fn stocks_of(selection: &Selection, regions: &[RegionId]) -> Vec<(Option<u32>, u32)> {
        let stocks = stocks(&DATASET, selection, &tallies(&DATASET, selection));
        let of = |id: &RegionId| &stocks[usize::from(id.0)];
        regions
            .iter()
            .map(|id| (of(id).existing, of(id).added))
            .collect()
    }

    #[test]
    fn what_stood_before_is_the_total_less_the_list() {
        // 余杭 8 less 2, 玉环 5 less 1; 富阳 reports 0 but lists 2, the zone reports no total.
        let everything = Selection::default();
        let expected = [(Some(6), 2), (None, 0), (Some(4), 1), (None, 0)];
        let units = [YUHANG, FUYANG, YUHUAN, TAIZHOUWAN];
        assert_eq!(stocks_of(&everything, &units), expected);
        let expected = [(Some(10), 3), (Some(6), 2), (Some(4), 1)];
        assert_eq!(
            stocks_of(&everything, &[ZHEJIANG, HANGZHOU, TAIZHOU]),
            expected
        );
    }

    #[test]
    fn a_type_narrows_what_was_added_but_not_what_stood_before() {
        let services = Selection {
            park_type: Some(ParkType::ProducerServices),
            ..Selection::default()
        };
        assert_eq!(
            stocks_of(&services, &[YUHANG, YUHUAN]),
            [(Some(6), 1), (Some(4), 0)]
        );
    }

    #[test]
    fn before_a_batch_stood_what_other_batches_hold() {
        let late = Selection {
            batch: Some(LATE),
            ..Selection::default()
        };
        assert_eq!(
            stocks_of(&late, &[YUHANG, YUHUAN]),
            [(Some(8), 0), (Some(5), 0)]
        );
    }

    #[test]
    fn nothing_before_has_no_ratio() {
        let of = |existing, added| {
            Stock {
                region: ZHEJIANG,
                existing,
                added,
            }
            .ratio()
        };
        assert_eq!(of(Some(8), 2), Some(0.25));
        assert_eq!((of(Some(0), 2), of(None, 0)), (None, None));
    }
}

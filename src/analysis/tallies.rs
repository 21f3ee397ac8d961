//! The counts of every region at once.

use super::selection::chosen;
use super::tally::{Tally, reported};
use crate::model::{Dataset, ParkType, RegionId, Selection};

/// One [`Tally`] a region, in the order of the regions: what [`super::tally`] gives for each, in
/// one pass over parks and totals.
pub fn tallies(dataset: &Dataset, selection: &Selection) -> Vec<Tally> {
    let empty = |region| Tally {
        region,
        total: None,
        added: 0,
        added_by_type: [0; 2],
    };
    let mut tallies: Vec<Tally> = dataset.regions.iter().map(|it| empty(it.id)).collect();
    for park in chosen(dataset, selection, |_| true) {
        for id in upwards(dataset, park.region) {
            let tally = &mut tallies[usize::from(id.0)];
            tally.added += 1;
            for (count, park_type) in tally.added_by_type.iter_mut().zip(ParkType::ALL) {
                *count += u32::from(park.park_type == park_type);
            }
        }
    }
    for total in reported(dataset) {
        for id in upwards(dataset, total.region) {
            let sum = &mut tallies[usize::from(id.0)].total;
            *sum = Some(sum.unwrap_or(0) + total.parks);
        }
    }
    tallies
}

/// A region and everything it lies in.
fn upwards(dataset: &Dataset, region: RegionId) -> impl Iterator<Item = RegionId> {
    std::iter::successors(Some(region), |id| dataset.region(*id).parent)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{DATASET, LATE, YUHANG};
    use super::*;
    use crate::analysis::tally;

    #[test]
    fn agrees_with_the_tally_of_each_region() {
        let selections = [
            Selection::default(),
            Selection {
                batch: Some(LATE),
                ..Selection::default()
            },
            Selection {
                park_type: Some(ParkType::Manufacturing),
                places: vec![YUHANG],
                ..Selection::default()
            },
            Selection {
                text: "yh".to_owned(),
                ..Selection::default()
            },
        ];
        for selection in selections {
            let each: Vec<Tally> = DATASET
                .regions
                .iter()
                .map(|it| tally(&DATASET, it.id, &selection))
                .collect();
            assert_eq!(tallies(&DATASET, &selection), each, "{selection:?}");
        }
    }
}

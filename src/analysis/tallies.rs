//! The counts of every region at once.

use super::selection::chosen;
use super::tally::{Tally, of_any_type, reported};
use crate::model::{Dataset, RegionId, Selection};

/// One [`Tally`] a region, in the order of the regions: what [`super::tally`] gives for each, in
/// one pass over parks and totals.
pub fn tallies(dataset: &Dataset, selection: &Selection) -> Vec<Tally> {
    let mut tallies: Vec<Tally> = dataset
        .regions
        .iter()
        .map(|it| Tally::empty(it.id))
        .collect();
    for park in chosen(dataset, &of_any_type(selection), |_| true) {
        for id in upwards(dataset, park.region) {
            tallies[usize::from(id.0)].count(park, selection);
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
    use crate::model::ParkType;

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

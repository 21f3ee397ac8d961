//! Ranks with ties.

use crate::model::{RegionId, sorted_by};
use std::cmp::Ordering;

/// A region's place among others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    pub region: RegionId,
    pub value: f64,
    /// 1 for the largest value; regions with equal values share the rank of the first of them.
    pub rank: u32,
    /// How many regions share this rank, this one included; 1 if it is alone.
    pub n_tied: u32,
}

/// Ranks regions by value, the largest first, by competition ranking (1, 2, 2, 4).
///
/// Equal values keep the order of the input. Regions without a figure are for the caller to leave
/// out; a value that is not a number ranks last.
pub fn rank(values: &[(RegionId, f64)]) -> Vec<Ranked> {
    let sorted = sorted_by(values, |(_, a), (_, b)| descending(*a, *b));
    let mut ranked = Vec::with_capacity(sorted.len());
    let mut rank = 1;
    for tied in sorted.chunk_by(|(_, a), (_, b)| descending(*a, *b) == Ordering::Equal) {
        let n_tied = u32::try_from(tied.len()).unwrap_or(u32::MAX);
        let each = tied.iter().map(|&(region, value)| Ranked {
            region,
            value,
            rank,
            n_tied,
        });
        ranked.extend(each);
        rank += n_tied;
    }
    ranked
}

/// The larger first; both zeros are equal; what is not a number comes last.
fn descending(a: f64, b: f64) -> Ordering {
    b.partial_cmp(&a)
        .unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Region, rank and number of tied regions.
    fn ranks(values: &[f64]) -> Vec<(u16, u32, u32)> {
        let values: Vec<_> = (0..).map(RegionId).zip(values.iter().copied()).collect();
        rank(&values)
            .iter()
            .map(|it| (it.region.0, it.rank, it.n_tied))
            .collect()
    }

    #[test]
    fn equal_values_share_a_rank_in_input_order() {
        for (values, expected) in [
            (&[][..], vec![]),
            (&[5.0], vec![(0, 1, 1)]),
            (&[1.0, 2.0, 3.0], vec![(2, 1, 1), (1, 2, 1), (0, 3, 1)]),
            (
                &[7.0, 3.0, 9.0, 7.0],
                vec![(2, 1, 1), (0, 2, 2), (3, 2, 2), (1, 4, 1)],
            ),
            (&[0.0, -0.0, 0.0], vec![(0, 1, 3), (1, 1, 3), (2, 1, 3)]),
            (
                &[f64::NAN, 1.0, f64::NAN],
                vec![(1, 1, 1), (0, 2, 2), (2, 2, 2)],
            ),
        ] {
            assert_eq!(ranks(values), expected, "{values:?}");
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_rank_is_one_more_than_the_number_of_larger_values(
            values in proptest::collection::vec(0..9_u16, 0..40),
        ) {
            let values: Vec<_> =
                (0..).map(RegionId).zip(values.iter().map(|it| f64::from(*it))).collect();
            let ranked = rank(&values);
            for it in &ranked {
                let larger = values.iter().filter(|(_, value)| *value > it.value).count();
                let not_smaller = values.iter().filter(|(_, value)| *value >= it.value).count();
                prop_assert_eq!(it.rank as usize, larger + 1);
                prop_assert_eq!(it.n_tied as usize, not_smaller - larger);
            }
            let mut regions: Vec<_> = ranked.iter().map(|it| it.region).collect();
            regions.sort_unstable();
            prop_assert_eq!(regions, values.iter().map(|it| it.0).collect::<Vec<_>>());
        }
    }
}

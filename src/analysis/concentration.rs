//! How unevenly counts are spread: the Lorenz curve and the Gini coefficient.
//!
//! Every count given is one unit of the same weight, zeros included; what is not reported is for
//! the caller to leave out.

use crate::model::sorted_by;

/// The counts from the smallest to the largest, and what they add up to on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concentration {
    /// Ascending.
    counts: Vec<u32>,
    /// Sum of the `k` smallest counts at position `k`; the first is 0, the last the whole.
    sums: Vec<u32>,
}

impl Concentration {
    pub fn of(counts: &[u32]) -> Self {
        let counts = sorted_by(counts, Ord::cmp);
        let mut sums = vec![0];
        for count in &counts {
            sums.push(sums[sums.len() - 1] + count);
        }
        Self { counts, sums }
    }

    /// Number of units.
    pub fn n_units(&self) -> usize {
        self.counts.len()
    }

    /// Sum of all counts.
    pub fn whole(&self) -> u32 {
        self.sums[self.n_units()]
    }

    /// Sum of the `k` smallest counts: the Lorenz curve before it is divided by the whole.
    pub fn held_by_smallest(&self, k: usize) -> u32 {
        self.sums[k.min(self.n_units())]
    }

    /// Sum of the `k` largest counts.
    pub fn held_by_largest(&self, k: usize) -> u32 {
        self.whole() - self.held_by_smallest(self.n_units().saturating_sub(k))
    }

    /// The Gini coefficient: half the mean difference between two units, over the mean of all.
    ///
    /// `Σᵢ (2i − n − 1)·xᵢ / (n·Σx)` over the counts in ascending order, i from 1: 0 if all are
    /// equal, (n − 1)/n if one unit holds everything. Not corrected for small n. `None` if there
    /// is nothing to share out or nobody to share it among.
    pub fn gini(&self) -> Option<f64> {
        let n = i64::try_from(self.n_units()).ok()?;
        let weighted: i64 = (1..=n)
            .zip(&self.counts)
            .map(|(idx, count)| (2 * idx - n - 1) * i64::from(*count))
            .sum();
        let whole = n * i64::from(self.whole());
        (whole > 0).then(|| float(weighted) / float(whole))
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of parks times counts of units stay far below 2^52"
)]
fn float(value: i64) -> f64 {
    value as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_spreads_have_their_known_coefficient() {
        // By the pairwise formula Σᵢ Σⱼ |xᵢ − xⱼ| / (2·n·Σx): (1,2,3) gives 8/36, (0,0,6) 24/36.
        for (counts, expected) in [
            (&[][..], None),
            (&[0, 0], None),
            (&[5], Some(0.0)),
            (&[4, 4, 4], Some(0.0)),
            (&[3, 1, 2], Some(8.0 / 36.0)),
            (&[0, 6, 0], Some(24.0 / 36.0)),
        ] {
            assert_eq!(Concentration::of(counts).gini(), expected, "{counts:?}");
        }
    }

    #[test]
    fn sums_run_from_the_smallest_to_the_whole() {
        let it = Concentration::of(&[5, 0, 3]);
        let smallest: Vec<u32> = (0..5).map(|k| it.held_by_smallest(k)).collect();
        assert_eq!(smallest, [0, 0, 3, 8, 8]);
        let largest: Vec<u32> = (0..5).map(|k| it.held_by_largest(k)).collect();
        assert_eq!(largest, [0, 5, 8, 8, 8]);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-12
    }

    proptest! {
        #[test]
        fn equal_counts_are_not_spread_at_all(count in 1..500_u32, n in 1..60_usize) {
            prop_assert_eq!(Concentration::of(&vec![count; n]).gini(), Some(0.0));
        }

        #[test]
        fn it_lies_between_nothing_and_one_holding_all(counts in vec(0..200_u32, 1..80)) {
            let it = Concentration::of(&counts);
            let most = 1.0 - 1.0 / f64::from(u32::try_from(counts.len()).unwrap_or(1));
            if let Some(gini) = it.gini() {
                prop_assert!((0.0..=most + 1e-12).contains(&gini), "{gini} of at most {most}");
            } else {
                prop_assert_eq!(it.whole(), 0);
            }
        }

        #[test]
        fn it_follows_the_pairwise_definition(counts in vec(0..200_u32, 1..40)) {
            let differences: u32 = counts.iter()
                .map(|a| counts.iter().map(|b| a.abs_diff(*b)).sum::<u32>())
                .sum();
            let n = u32::try_from(counts.len()).unwrap_or(0);
            let whole: u32 = counts.iter().sum();
            prop_assume!(whole > 0);
            let expected = f64::from(differences) / f64::from(2 * n * whole);
            prop_assert!(near(Concentration::of(&counts).gini().unwrap_or(-1.0), expected));
        }

        #[test]
        fn neither_order_nor_scale_nor_copies_change_it(
            counts in vec(0..200_u32, 1..40), factor in 1..50_u32,
        ) {
            let gini = |it: &[u32]| Concentration::of(it).gini().unwrap_or(-1.0);
            let expected = gini(&counts);
            let reversed: Vec<u32> = counts.iter().rev().copied().collect();
            let scaled: Vec<u32> = counts.iter().map(|it| it * factor).collect();
            let twice = [counts.clone(), counts.clone()].concat();
            prop_assert!(near(gini(&reversed), expected));
            prop_assert!(near(gini(&scaled), expected));
            prop_assert!(near(gini(&twice), expected));
        }

        #[test]
        fn the_curve_is_convex_and_below_the_line_of_equal_shares(counts in vec(0..200_u32, 1..80)) {
            let it = Concentration::of(&counts);
            let n = counts.len();
            for k in 1..=n {
                prop_assert!(it.held_by_smallest(k) as usize * n <= it.whole() as usize * k);
                if k < n {
                    let step = |k: usize| it.held_by_smallest(k + 1) - it.held_by_smallest(k);
                    prop_assert!(step(k - 1) <= step(k));
                }
                let both = it.held_by_smallest(n - k) + it.held_by_largest(k);
                prop_assert_eq!(both, it.whole());
            }
        }
    }
}

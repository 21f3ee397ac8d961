//! Class breaks for coloring shares.

use crate::model::sorted_by;

/// Steps between possible bounds in hundredths, the preferred first.
const STEPS: [u32; 4] = [25, 20, 10, 5];

/// Steps for values that lie too close together for any of [`STEPS`].
const FINE_STEPS: [u32; 2] = [2, 1];

/// The inner bounds, ascending, that divide shares (0–1) into at most `n_classes` classes; a bound
/// belongs to the class above it.
///
/// Classes hold about equally many of the different values (quantiles), with bounds rounded to
/// multiples of one step: of 0.25, 0.2, 0.1 and 0.05 the coarsest that keeps most classes apart,
/// 0.02 and 0.01 only where none of these separates anything. No class is empty, so there may be
/// fewer; there is one class, without a bound, if all values are equal or lie between two
/// hundredths. Values that are not finite are not looked at.
pub fn breaks(values: &[f64], n_classes: usize) -> Vec<f64> {
    let values: Vec<f64> = values.iter().copied().filter(|it| it.is_finite()).collect();
    let mut values = sorted_by(&values, f64::total_cmp);
    values.dedup();
    let nice = best_bounds(&values, n_classes, &STEPS);
    if nice.is_empty() {
        best_bounds(&values, n_classes, &FINE_STEPS)
    } else {
        nice
    }
}

/// The class of a value, from 0: the number of bounds at or below it.
pub fn class_of(breaks: &[f64], value: f64) -> usize {
    breaks.iter().filter(|it| value >= **it).count()
}

/// The bounds of the first step that has the most of them.
fn best_bounds(values: &[f64], n_classes: usize, steps: &[u32]) -> Vec<f64> {
    let mut best = Vec::new();
    for step in steps {
        let bounds = bounds(values, n_classes, *step);
        if bounds.len() > best.len() {
            best = bounds;
        }
    }
    best
}

/// Quantiles of ascending, different values, moved to the nearest multiples of a step.
/// If all of them miss, one multiple that does separate values.
fn bounds(values: &[f64], n_classes: usize, step: u32) -> Vec<f64> {
    let multiples: Vec<f64> = (1..100_u32.div_ceil(step))
        .map(|it| f64::from(it * step) / 100.0)
        .collect();
    let quantiles = (1..n_classes).filter_map(|it| values.get(it * values.len() / n_classes));
    let wanted = quantiles
        .filter_map(|it| nearest(&multiples, *it))
        .collect();
    let bounds = separating(values, wanted);
    if bounds.is_empty() && n_classes > 1 {
        return separating(values, multiples).into_iter().take(1).collect();
    }
    bounds
}

fn nearest(multiples: &[f64], value: f64) -> Option<f64> {
    let distance = |it: &f64| (it - value).abs();
    multiples
        .iter()
        .copied()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

/// Those of ascending bounds that leave no class empty.
fn separating(values: &[f64], bounds: Vec<f64>) -> Vec<f64> {
    let mut rest = values;
    let mut kept = Vec::new();
    for bound in bounds {
        let (below, above) = rest.split_at(rest.partition_point(|it| *it < bound));
        if !below.is_empty() && !above.is_empty() {
            kept.push(bound);
            rest = above;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_nice_and_separate_the_values() {
        for (values, n_classes, expected) in [
            (&[][..], 5, vec![]),
            (&[0.3], 5, vec![]),
            (&[0.3, 0.3, 0.3], 5, vec![]),
            (&[0.0, 1.0], 1, vec![]),
            (&[0.0, 1.0], 0, vec![]),
            (&[0.0, 0.5, 1.0], 2, vec![0.5]),
            (&[0.0, 0.25, 0.5, 0.75, 1.0], 4, vec![0.25, 0.5, 0.75]),
            (&[0.0, 0.2, 0.4, 0.6, 0.8, 1.0], 5, vec![0.2, 0.4, 0.6, 0.8]),
            (&[0.0, 0.04, 0.09, 0.16, 0.33], 4, vec![0.1, 0.2]),
            (
                &[0.0, 0.04, 0.09, 0.12, 0.16, 0.33],
                4,
                vec![0.05, 0.1, 0.15],
            ),
            (&[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.06], 5, vec![0.05]),
            (
                &[0.0, 0.0, 0.0, 0.0, 0.0, 0.3, 0.6, 0.9],
                4,
                vec![0.25, 0.5, 0.75],
            ),
            (&[0.031, 0.033, 0.044], 3, vec![0.04]),
            (&[0.0301, 0.0302], 3, vec![]),
            (&[0.0, f64::NAN, f64::INFINITY, 1.0], 2, vec![0.75]),
        ] {
            assert_eq!(breaks(values, n_classes), expected, "{values:?}");
        }
    }

    #[test]
    fn a_bound_belongs_to_the_class_above() {
        let bounds = [0.25, 0.5];
        for (value, class) in [
            (0.0, 0),
            (0.249, 0),
            (0.25, 1),
            (0.5, 2),
            (1.0, 2),
            (f64::NAN, 0),
        ] {
            assert_eq!(class_of(&bounds, value), class, "{value}");
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bounds_ascend_and_no_class_is_empty(
            parts in proptest::collection::vec((0..60_u32, 1..60_u32), 0..40),
            n_classes in 0..9_usize,
        ) {
            let values: Vec<f64> =
                parts.iter().map(|&(a, b)| f64::from(a.min(b)) / f64::from(b)).collect();
            let bounds = breaks(&values, n_classes);
            prop_assert!(bounds.is_sorted_by(|a, b| a < b));
            prop_assert!(bounds.len() < n_classes.max(1));
            if !values.is_empty() {
                let mut classes: Vec<usize> =
                    values.iter().map(|it| class_of(&bounds, *it)).collect();
                classes.sort_unstable();
                classes.dedup();
                prop_assert_eq!(classes, (0..=bounds.len()).collect::<Vec<_>>());
            }
        }

        #[test]
        fn values_on_either_side_of_a_hundredth_are_kept_apart(
            low in 0..10_000_u32,
            high in 0..10_000_u32,
            between in 0..10_000_u32,
            n_classes in 2..7_usize,
        ) {
            let share = |it: u32| f64::from(it) / 10_000.0;
            let (low, high) = (low.min(high), low.max(high));
            let values = [share(low), share(high), share(between.clamp(low, high))];
            let separable = low / 100 < high / 100;
            prop_assert_eq!(!breaks(&values, n_classes).is_empty(), separable);
        }

        #[test]
        fn a_larger_value_is_never_in_a_lower_class(a in 0.0..1.0_f64, b in 0.0..1.0_f64) {
            let bounds = breaks(&[0.0, 0.1, 0.3, 0.5, 0.9, a, b], 5);
            prop_assert!(class_of(&bounds, a.min(b)) <= class_of(&bounds, a.max(b)));
        }
    }
}

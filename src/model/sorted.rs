//! Sorting with one copy of the sorting machine.
//!
//! The standard library's sort is compiled anew for every type it sorts, at about two kilobytes
//! each; here it sorts positions, whatever the items are.

use std::cmp::Ordering;

/// The items in ascending order; equal items keep their order.
pub fn sorted_by<T: Clone>(items: &[T], mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    let positions = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    positions.into_iter().map(|it| items[it].clone()).collect()
}

/// The items in ascending order, equal ones once.
pub fn sorted_unique<T: Clone + Ord>(items: &[T]) -> Vec<T> {
    let mut sorted = sorted_by(items, Ord::cmp);
    sorted.dedup();
    sorted
}

fn order(n_items: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..n_items).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let items = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        let sorted = sorted_by(&items, |a, b| a.0.cmp(&b.0));
        assert_eq!(sorted, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn repeats_are_dropped() {
        assert_eq!(sorted_unique(&[3, 1, 3, 2, 1]), [1, 2, 3]);
        assert!(sorted_unique::<u8>(&[]).is_empty());
    }
}

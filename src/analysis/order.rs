//! The order of a list of parks.

use crate::model::{Dataset, Direction, OrderBy, Park, ParkType, RegionId, sorted_by};
use std::cmp::Ordering;

/// Parks sorted by a key, Chinese by its reading (syllable by syllable, without tones) and then by
/// its characters.
///
/// The direction turns the key only, except that of the batch, which takes the number in the
/// batch with it. Ties are in ascending order of batch and number.
pub fn sorted_parks(
    dataset: &Dataset,
    parks: &[&'static Park],
    by: OrderBy,
    direction: Direction,
) -> Vec<&'static Park> {
    sorted_by(parks, |a, b| {
        let by_key = compare(dataset, by, a, b);
        let by_key = match direction {
            Direction::Ascending => by_key,
            Direction::Descending => by_key.reverse(),
        };
        by_key.then_with(|| (a.batch, a.seq).cmp(&(b.batch, b.seq)))
    })
}

fn compare(dataset: &Dataset, by: OrderBy, a: &Park, b: &Park) -> Ordering {
    let name = |it: RegionId| {
        let region = dataset.region(it);
        (region.pinyin, region.name)
    };
    let type_idx = |it: ParkType| ParkType::ALL.iter().position(|other| *other == it);
    match by {
        OrderBy::Batch => (a.batch, a.seq).cmp(&(b.batch, b.seq)),
        OrderBy::Name => (a.pinyin, a.name).cmp(&(b.pinyin, b.name)),
        OrderBy::ParkType => type_idx(a.park_type).cmp(&type_idx(b.park_type)),
        OrderBy::Prefecture => name(a.prefecture).cmp(&name(b.prefecture)),
        OrderBy::Region => name(a.region).cmp(&name(b.region)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{DATASET, EARLY, YUHANG, park};
    use super::*;

    /// The fixture's parks in order, number 2 of batch 3 as 32.
    fn sorted(by: OrderBy, direction: Direction) -> Vec<u16> {
        let parks: Vec<&'static Park> = DATASET.parks.iter().rev().collect();
        let parks = sorted_parks(&DATASET, &parks, by, direction);
        parks.iter().map(|it| it.batch.0 * 10 + it.seq).collect()
    }

    #[test]
    fn parks_are_sorted_by_each_key_in_both_directions() {
        use Direction::{Ascending, Descending};
        for (by, direction, expected) in [
            (OrderBy::Batch, Ascending, [31, 32, 33, 41, 42, 43]),
            (OrderBy::Batch, Descending, [43, 42, 41, 33, 32, 31]),
            (OrderBy::Name, Ascending, [42, 33, 32, 41, 31, 43]),
            (OrderBy::Name, Descending, [43, 31, 41, 32, 33, 42]),
            (OrderBy::ParkType, Ascending, [31, 33, 42, 43, 32, 41]),
            (OrderBy::ParkType, Descending, [32, 41, 31, 33, 42, 43]),
            (OrderBy::Prefecture, Ascending, [31, 32, 42, 43, 33, 41]),
            (OrderBy::Prefecture, Descending, [33, 41, 31, 32, 42, 43]),
            (OrderBy::Region, Ascending, [42, 43, 41, 31, 32, 33]),
            (OrderBy::Region, Descending, [33, 31, 32, 41, 42, 43]),
        ] {
            assert_eq!(sorted(by, direction), expected, "{by:?} {direction:?}");
        }
    }

    #[test]
    fn names_are_compared_by_syllables_and_then_by_characters() {
        const fn named(seq: u16, name: &'static str, pinyin: &'static str) -> Park {
            park(
                EARLY,
                seq,
                [name, pinyin, ""],
                ParkType::Manufacturing,
                YUHANG,
            )
        }
        static PARKS: [Park; 4] = [
            named(1, "先", "xian"),
            named(2, "西岸", "xi an"),
            named(3, "西安", "xi an"),
            named(4, "西", "xi"),
        ];
        let parks: Vec<&'static Park> = PARKS.iter().collect();
        let parks = sorted_parks(&DATASET, &parks, OrderBy::Name, Direction::Ascending);
        let names: Vec<&str> = parks.iter().map(|it| it.name).collect();
        assert_eq!(names, ["西", "西安", "西岸", "先"]);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::super::fixture::DATASET;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_does_not_depend_on_the_order_before(
            parks in Just(DATASET.parks.iter().collect::<Vec<_>>()).prop_shuffle(),
            by in proptest::sample::select(&OrderBy::ALL[..]),
            descends: bool,
        ) {
            let direction = if descends { Direction::Descending } else { Direction::Ascending };
            let seeds: Vec<&'static Park> = DATASET.parks.iter().collect();
            let seeds = sorted_parks(&DATASET, &seeds, by, direction);
            let parks = sorted_parks(&DATASET, &parks, by, direction);
            let same = seeds.iter().zip(&parks).all(|(a, b)| std::ptr::eq(*a, *b));
            prop_assert!(same && seeds.len() == parks.len());
        }
    }
}

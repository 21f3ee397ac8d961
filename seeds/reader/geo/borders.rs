//! Borders between prefectures: the sides that counties of two prefectures share.

use std::collections::{BTreeMap, BTreeSet};

use super::path::{GridPoint, Ring, sides};
use crate::model::RegionId;

/// A side without direction: the lesser point first.
type Side = (GridPoint, GridPoint);

/// Lines along which two prefectures meet, each as long as it can be.
pub(crate) fn borders<'a>(
    counties: impl Iterator<Item = (RegionId, &'a [Ring])>,
) -> Vec<Vec<GridPoint>> {
    let mut prefectures: BTreeMap<Side, BTreeSet<RegionId>> = BTreeMap::new();
    for (prefecture, rings) in counties {
        for (a, b) in rings.iter().flat_map(|it| sides(it)) {
            prefectures
                .entry((a.min(b), a.max(b)))
                .or_default()
                .insert(prefecture);
        }
    }
    let shared = prefectures
        .into_iter()
        .filter(|(_, it)| it.len() > 1)
        .map(|(side, _)| side);
    chained(shared.collect())
}

/// What meets what.
type Neighbors = BTreeMap<GridPoint, Vec<GridPoint>>;

/// Sides joined to lines at points where exactly two meet.
fn chained(mut sides: BTreeSet<Side>) -> Vec<Vec<GridPoint>> {
    let mut neighbors = Neighbors::new();
    for (a, b) in &sides {
        neighbors.entry(*a).or_default().push(*b);
        neighbors.entry(*b).or_default().push(*a);
    }
    // What is left once no line from an end remains is closed and may start anywhere.
    let (ends, others): (Vec<_>, Vec<_>) =
        neighbors.keys().partition(|it| neighbors[it].len() != 2);
    let starts = ends.into_iter().chain(others);
    let firsts = starts.flat_map(|it| neighbors[it].iter().map(|first| (*it, *first)));
    firsts
        .filter_map(|(start, first)| walk(start, first, &mut sides, &neighbors))
        .collect()
}

/// The line that begins with this side; its sides are used up.
fn walk(
    start: GridPoint,
    first: GridPoint,
    sides: &mut BTreeSet<Side>,
    neighbors: &Neighbors,
) -> Option<Vec<GridPoint>> {
    let mut line = vec![start];
    let (mut from, mut to) = (start, first);
    while sides.remove(&(from.min(to), from.max(to))) {
        line.push(to);
        let [a, b] = neighbors[&to][..] else { break };
        (from, to) = (to, if a == from { b } else { a });
    }
    (line.len() > 1).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::borders;
    use crate::model::RegionId;

    #[test]
    fn only_sides_between_prefectures_are_kept_and_joined() {
        let square = |x: i32| {
            vec![vec![
                (x, 0),
                (x + 2, 0),
                (x + 2, 1),
                (x + 2, 2),
                (x, 2),
                (x, 1),
            ]]
        };
        let (west, middle, east) = (square(0), square(2), square(4));
        let counties = [
            (RegionId(1), &west[..]),
            (RegionId(1), &middle[..]),
            (RegionId(2), &east[..]),
        ];
        assert_eq!(borders(counties.into_iter()), [[(4, 0), (4, 1), (4, 2)]]);
    }

    #[test]
    fn a_prefecture_inside_another_has_a_closed_border() {
        let outer = [
            vec![(0, 0), (9, 0), (9, 9), (0, 9)],
            vec![(3, 3), (3, 6), (6, 6), (6, 3)],
        ];
        let inner = [vec![(3, 3), (6, 3), (6, 6), (3, 6)]];
        let lines = borders([(RegionId(1), &outer[..]), (RegionId(2), &inner[..])].into_iter());
        assert_eq!(lines, [[(3, 3), (3, 6), (6, 6), (6, 3), (3, 3)]]);
    }
}

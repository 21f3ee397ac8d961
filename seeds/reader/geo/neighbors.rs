//! Who is next to whom: the counties whose outlines share a side.

use std::collections::{BTreeMap, BTreeSet};

use super::path::{Ring, sides};
use crate::model::{Neighbors, RegionId};

/// One entry a county, in the order of the regions. A common corner makes no neighbors.
pub(crate) fn neighbors(outlines: &BTreeMap<RegionId, Vec<Ring>>) -> Vec<Neighbors> {
    let mut owners: BTreeMap<_, BTreeSet<RegionId>> = BTreeMap::new();
    for (county, rings) in outlines {
        for (a, b) in rings.iter().flat_map(|it| sides(it)) {
            owners
                .entry((a.min(b), a.max(b)))
                .or_default()
                .insert(*county);
        }
    }
    let mut others: BTreeMap<RegionId, BTreeSet<RegionId>> = BTreeMap::new();
    for sharers in owners.values().filter(|it| it.len() > 1) {
        for county in sharers {
            let rest = sharers.iter().filter(|it| *it != county);
            others.entry(*county).or_default().extend(rest);
        }
    }
    let entry = |county: &RegionId| Neighbors {
        county: *county,
        others: others
            .remove(county)
            .unwrap_or_default()
            .into_iter()
            .collect::<Vec<_>>()
            .leak(),
    };
    outlines.keys().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::neighbors;
    use crate::model::RegionId;

    #[test]
    fn a_common_side_makes_neighbors_and_a_common_corner_does_not() {
        let square = |x: i32, y: i32| vec![vec![(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]];
        let outlines = [square(0, 0), square(1, 0), square(2, 1), square(9, 9)];
        let outlines = (0..).map(RegionId).zip(outlines).collect();
        let found = neighbors(&outlines);
        let found: Vec<(u16, Vec<u16>)> = found
            .iter()
            .map(|it| (it.county.0, it.others.iter().map(|it| it.0).collect()))
            .collect();
        assert_eq!(
            found,
            [(0, vec![1]), (1, vec![0]), (2, vec![]), (3, vec![])]
        );
    }
}

//! The map's two layouts: shapes and tiles against the regions, and the marks of the zones.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Place, Region, RegionKind};
use crate::{dataset, reader, root, seeds};

/// Codes in a JSON file of `seeds/geo/`, wherever they stand.
fn codes(file: &str) -> BTreeSet<String> {
    fn walk(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                found.extend(
                    members
                        .get("adcode")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                );
                members.values().for_each(|it| walk(it, found));
            }
            Value::Array(items) => items.iter().for_each(|it| walk(it, found)),
            _ => {}
        }
    }
    let text = std::fs::read_to_string(root().join("geo").join(file)).unwrap();
    let mut found = BTreeSet::new();
    walk(&serde_json::from_str(&text).unwrap(), &mut found);
    found
}

fn codes_of(kind: RegionKind) -> BTreeSet<String> {
    dataset()
        .regions
        .iter()
        .filter(|it| it.kind == kind)
        .map(|it| it.code.to_owned())
        .collect()
}

fn places(kind: RegionKind) -> impl Iterator<Item = (&'static Region, &'static Place)> {
    let regions = dataset().regions.iter().filter(move |it| it.kind == kind);
    regions.map(|it| (it, dataset().place(it.id).unwrap()))
}

#[test]
fn shapes_and_regions_are_the_same_set() {
    assert_eq!(codes("counties.geojson"), codes_of(RegionKind::County));
    assert_eq!(
        codes("prefectures.geojson"),
        codes_of(RegionKind::Prefecture)
    );
    assert_eq!(codes("tilegrid.json"), codes_of(RegionKind::County));
}

#[test]
fn every_region_has_a_place_inside_the_drawing() {
    let (width, height) = dataset().geography.size;
    assert!((1500.0..2500.0).contains(&width) && (1500.0..2500.0).contains(&height));
    assert_eq!(dataset().geography.places.len(), dataset().regions.len());
    for (region, place) in dataset().regions.iter().zip(dataset().geography.places) {
        assert_eq!(region.id, place.region);
        let (corner, opposite) = place.bounds;
        assert!((0.0..=width).contains(&corner.x) && (0.0..=height).contains(&corner.y));
        assert!((0.0..=width).contains(&opposite.x) && (0.0..=height).contains(&opposite.y));
        assert!(
            (corner.x..=opposite.x).contains(&place.anchor.x),
            "{}",
            region.name
        );
        assert!(
            (corner.y..=opposite.y).contains(&place.anchor.y),
            "{}",
            region.name
        );
    }
}

#[test]
fn north_is_up_and_east_is_right() {
    let anchor = |code| {
        dataset()
            .place(dataset().region_by_code(code).unwrap().id)
            .unwrap()
            .anchor
    };
    let (huzhou, wenzhou) = (anchor("330500"), anchor("330300"));
    let (quzhou, zhoushan) = (anchor("330800"), anchor("330900"));
    assert!(huzhou.y < wenzhou.y && quzhou.x < zhoushan.x);
}

#[test]
fn every_unit_has_a_tile_of_its_own_inside_the_grid() {
    let (cols, rows) = dataset().geography.grid;
    let mut taken = BTreeMap::new();
    for (region, place) in dataset().regions.iter().zip(dataset().geography.places) {
        assert_eq!(
            place.tile.is_some(),
            region.is_reporting_unit(),
            "{}",
            region.name
        );
        let Some(tile) = place.tile else { continue };
        assert!(
            (0..cols).contains(&tile.col) && (0..rows).contains(&tile.row),
            "{}",
            region.name
        );
        let other = taken.insert((tile.col, tile.row), region.name);
        assert!(other.is_none(), "{} {other:?}", region.name);
    }
    assert!(
        (0..cols).all(|col| taken.keys().any(|it| it.0 == col)),
        "an empty column"
    );
    assert!(
        (0..rows).all(|row| taken.keys().any(|it| it.1 == row)),
        "an empty row"
    );
}

/// The tiles of a prefecture hang together, corners included, its zones' tiles by a side.
#[test]
fn tiles_stand_beside_their_prefecture() {
    for (region, place) in places(RegionKind::Zone).chain(places(RegionKind::County)) {
        let tile = place.tile.unwrap();
        let has_neighbor = dataset().children(region.parent.unwrap()).any(|it| {
            let other = dataset().place(it.id).unwrap().tile.unwrap();
            let (dx, dy) = ((other.col - tile.col).abs(), (other.row - tile.row).abs());
            let reach = if region.kind == RegionKind::Zone {
                dx + dy
            } else {
                dx.max(dy)
            };
            it.kind == RegionKind::County && reach == 1
        });
        assert!(has_neighbor, "{} stands alone", region.name);
    }
}

/// Symbols have areas in proportion to their parks; 9 units is the radius of one park.
#[test]
fn no_zone_mark_covers_another_symbol() {
    let radius = |region: &Region| {
        let total = dataset()
            .certified_totals
            .iter()
            .find(|it| it.region == region.id);
        9.0 * f64::from(total.map_or(1, |it| it.parks)).sqrt()
    };
    for (zone, mark) in places(RegionKind::Zone) {
        for (other, place) in places(RegionKind::County).chain(places(RegionKind::Zone)) {
            let (dx, dy) = (
                mark.anchor.x - place.anchor.x,
                mark.anchor.y - place.anchor.y,
            );
            let distance = f64::from(dx.hypot(dy));
            let is_clear = zone.id == other.id || distance > radius(zone) + radius(other);
            assert!(is_clear, "{} covers {}", zone.name, other.name);
        }
    }
}

/// Absolute points of the lines of a path made of `m`, pairs and `z`.
fn lines(d: &str) -> Vec<Vec<(i32, i32)>> {
    let spaced = d.replace('-', " -").replace('m', " m ").replace('z', " z ");
    let (mut lines, mut numbers): (Vec<Vec<(i32, i32)>>, Vec<i32>) = (vec![], vec![]);
    let mut at = (0, 0);
    for word in spaced.split_whitespace() {
        match word {
            "m" => lines.push(vec![]),
            "z" => {
                let line = lines.last_mut().unwrap();
                line.push(line[0]);
                at = line[0];
            }
            number => numbers.push(number.parse().unwrap()),
        }
        if let [dx, dy] = numbers[..] {
            at = (at.0 + dx, at.1 + dy);
            lines.last_mut().unwrap().push(at);
            numbers.clear();
        }
    }
    lines
}

/// The unit steps along a line, undirected, so that lines can be compared however they are cut.
fn steps(line: &[(i32, i32)]) -> Vec<[(i32, i32); 2]> {
    let mut steps = Vec::new();
    for pair in line.windows(2) {
        let (dx, dy) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
        let n_steps = (1..=dx.abs().max(dy.abs()))
            .rev()
            .find(|n| dx % n == 0 && dy % n == 0);
        let n_steps = n_steps.unwrap_or(1);
        let point = |n: i32| (pair[0].0 + dx / n_steps * n, pair[0].1 + dy / n_steps * n);
        steps.extend((0..n_steps).map(|n| {
            let (a, b) = (point(n), point(n + 1));
            [a.min(b), a.max(b)]
        }));
    }
    steps
}

/// The paths of the counties by code, and the borders', read back from the Rust source.
fn paths() -> (BTreeMap<String, String>, String) {
    let source = reader::geometry_source(seeds().geometry.as_ref());
    let quoted: Vec<_> = source
        .split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    let (borders, pairs) = quoted.split_last().unwrap();
    let counties = pairs
        .chunks(2)
        .map(|it| (it[0].clone(), it[1].clone()))
        .collect();
    (counties, borders.clone())
}

#[test]
fn every_county_is_drawn_once() {
    assert_eq!(
        paths().0.into_keys().collect::<BTreeSet<_>>(),
        codes_of(RegionKind::County)
    );
}

/// Neighbors share the very same points: a step along a border belongs to two counties, a step
/// along the coast or the province's border to one, and none to more.
#[test]
fn shared_borders_are_the_same_line() {
    let mut owners: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for (code, d) in paths().0 {
        for step in lines(&d).iter().flat_map(|it| steps(it)) {
            owners.entry(step).or_default().push(code.clone());
        }
    }
    assert!(owners.values().all(|it| it.len() <= 2));
    let between: BTreeSet<_> = owners
        .iter()
        .filter(|(_, it)| it.len() == 2 && it[0][..4] != it[1][..4])
        .map(|(step, _)| *step)
        .collect();
    let drawn: Vec<_> = lines(&paths().1).iter().flat_map(|it| steps(it)).collect();
    assert_eq!(
        drawn.len(),
        between.len(),
        "a step of a border is drawn twice or not at all"
    );
    assert_eq!(drawn.into_iter().collect::<BTreeSet<_>>(), between);
}

/// The drawing is true to area: the province has about 104 157 square kilometers within these
/// boundaries, a unit a quarter of a kilometer.
#[test]
fn the_drawn_area_is_the_provinces() {
    let twice: i64 = paths()
        .0
        .values()
        .flat_map(|it| lines(it))
        .map(|line| {
            line.windows(2)
                .map(|it| {
                    i64::from(it[0].0) * i64::from(it[1].1)
                        - i64::from(it[1].0) * i64::from(it[0].1)
                })
                .sum::<i64>()
        })
        .sum();
    let square_kilometers = f64::from(i32::try_from(twice.abs()).unwrap()) / 2.0 / 16.0;
    assert!(
        (square_kilometers / 104_157.0 - 1.0).abs() < 0.005,
        "{square_kilometers}"
    );
}

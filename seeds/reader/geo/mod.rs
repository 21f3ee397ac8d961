//! Where everything is drawn: the geographic layout, the tile grid, and the counties' outlines.

mod borders;
mod json;
mod marks;
mod neighbors;
mod path;
mod projection;
mod sheet;
mod tiles;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::rows::{Regions, Source};
use crate::model::{Geography, Neighbors, Place, Point, Region, RegionId, RegionKind};
use json::Shape;
use marks::Marks;
use path::Ring;
use sheet::Sheet;

const COUNTIES: &str = "geo/counties.geojson";
const PREFECTURES: &str = "geo/prefectures.geojson";
const NOWHERE: Point = Point { x: 0.0, y: 0.0 };

/// Outlines, spelled as SVG paths.
pub(crate) struct Geometry {
    size: (u16, u16),
    /// Code and path of each county, in the order of the regions.
    counties: Vec<(&'static str, String)>,
    /// Lines between prefectures, as one path.
    prefecture_borders: String,
}

/// Both layouts; the outlines, all positions of the geographic one, and who is next to whom only
/// where there are boundaries.
pub(crate) fn geography(
    source: Source<'_>,
    regions: &Regions,
) -> (Geography, Option<Geometry>, Vec<Neighbors>) {
    let marks = marks::marks(source, regions);
    let (tiles, grid) = tiles::tiles(source, regions, &marks);
    let map = source
        .files
        .contains_key(COUNTIES)
        .then(|| Map::new(source, regions, &marks));
    let nowhere = (NOWHERE, (NOWHERE, NOWHERE));
    let places = regions.rows.iter().map(|region| {
        let (anchor, bounds) = map
            .as_ref()
            .and_then(|it| it.place(region))
            .unwrap_or(nowhere);
        Place {
            region: region.id,
            anchor,
            tile: tiles.get(&region.id).copied(),
            bounds,
        }
    });
    let places = places.collect::<Vec<_>>().leak();
    let size = map.as_ref().map_or((0, 0), |it| it.sheet.size);
    let geography = Geography {
        places,
        size: (size.0.into(), size.1.into()),
        grid,
    };
    let neighbors = map
        .as_ref()
        .map_or_else(Vec::new, |it| neighbors::neighbors(&it.outlines));
    (geography, map.map(|it| it.geometry(regions)), neighbors)
}

/// The geographic layout before it is written down.
struct Map {
    sheet: Sheet,
    anchors: BTreeMap<RegionId, Point>,
    /// Outlines of the counties.
    outlines: BTreeMap<RegionId, Vec<Ring>>,
    /// The county, or the counties of the region.
    counties_of: BTreeMap<RegionId, Vec<RegionId>>,
}

impl Map {
    fn new(source: Source<'_>, regions: &Regions, marks: &Marks) -> Self {
        let counties = json::shapes(source, COUNTIES, RegionKind::County, regions);
        let prefectures = json::shapes(source, PREFECTURES, RegionKind::Prefecture, regions);
        let corners = counties
            .values()
            .flat_map(|it| it.rings.iter().flatten().copied());
        let sheet = Sheet::around(corners.chain(marks.places.values().copied()));
        let centers = prefectures
            .iter()
            .chain(&counties)
            .map(|(id, it)| (*id, it.center));
        let anchors = centers.chain(marks.places.iter().map(|(id, it)| (*id, *it)));
        let mut counties_of: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for county in counties.keys() {
            let mut region = regions.get(*county);
            while let Some(it) = region {
                counties_of.entry(it.id).or_default().push(*county);
                region = it.parent.and_then(|it| regions.get(it));
            }
        }
        Self {
            sheet,
            anchors: anchors.map(|(id, it)| (id, sheet.point(it))).collect(),
            outlines: counties
                .iter()
                .map(|(id, it)| (*id, outline(it, &sheet)))
                .collect(),
            counties_of,
        }
    }

    /// Anchor and bounds of a region; `None` only where that was reported to be missing.
    fn place(&self, region: &Region) -> Option<(Point, (Point, Point))> {
        let anchor = self.anchors.get(&region.id).copied();
        if region.kind == RegionKind::Zone {
            return anchor.map(|it| (it, (it, it)));
        }
        let counties = self.counties_of.get(&region.id)?;
        let corners = || {
            counties
                .iter()
                .flat_map(|it| self.outlines[it].iter().flatten())
        };
        let (west, east) = (
            corners().map(|it| it.0).min()?,
            corners().map(|it| it.0).max()?,
        );
        let (north, south) = (
            corners().map(|it| it.1).min()?,
            corners().map(|it| it.1).max()?,
        );
        // No symbol of the province stands on a map of the province: its middle will do.
        let middle = sheet::point((i32::midpoint(west, east), i32::midpoint(north, south)));
        let bounds = (sheet::point((west, north)), sheet::point((east, south)));
        Some((anchor.unwrap_or(middle), bounds))
    }

    fn geometry(&self, regions: &Regions) -> Geometry {
        let county = |(id, rings): (&RegionId, &Vec<Ring>)| {
            regions
                .get(*id)
                .map(|it| (it.code, path::closed_path(rings)))
        };
        let by_prefecture = self.outlines.iter().filter_map(|(id, rings)| {
            let prefecture = regions.get(*id)?.parent?;
            Some((prefecture, &rings[..]))
        });
        Geometry {
            size: self.sheet.size,
            counties: self.outlines.iter().filter_map(county).collect(),
            prefecture_borders: path::open_path(&borders::borders(by_prefecture)),
        }
    }
}

fn outline(shape: &Shape, sheet: &Sheet) -> Vec<Ring> {
    let rings = shape.rings.iter();
    rings
        .filter_map(|it| path::ring(it.iter().map(|it| sheet.grid_point(*it))))
        .collect()
}

/// The outlines as Rust source; with none, everything in it is empty.
pub(crate) fn geometry_source(geometry: Option<&Geometry>) -> String {
    let (width, height) = geometry.map_or((0, 0), |it| it.size);
    let mut source = String::from("/// Width and height of the drawing, in drawing units.\n");
    _ = writeln!(
        source,
        "pub static VIEW_BOX: (u16, u16) = ({width}, {height});"
    );
    source.push_str("/// Code and SVG path of each county.\n");
    source.push_str("pub static COUNTY_PATHS: &[(&str, &str)] = &[\n");
    for (code, d) in geometry.iter().flat_map(|it| &it.counties) {
        _ = writeln!(source, "({code:?}, {d:?}),");
    }
    source.push_str("];\n/// SVG path of the borders between prefectures.\n");
    let borders = geometry.map_or("", |it| &it.prefecture_borders);
    _ = writeln!(source, "pub static PREFECTURE_BORDERS: &str = {borders:?};");
    source
}

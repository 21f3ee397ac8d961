//! The tile grid: one cell a county, zones' cells beside their prefectures'.

use std::collections::BTreeMap;

use super::json;
use super::marks::Marks;
use crate::model::{RegionId, Tile};
use crate::reader::report::Spot;
use crate::reader::rows::{Regions, Source};

const FILE: &str = "geo/tilegrid.json";

/// The cell of every county and zone, counted from the upper left, and the numbers of columns and
/// rows.
pub(crate) fn tiles(
    source: Source<'_>,
    regions: &Regions,
    marks: &Marks,
) -> (BTreeMap<RegionId, Tile>, (i16, i16)) {
    let mut tiles = json::tiles(source, FILE, regions);
    tiles.extend(&marks.tiles);
    let mut taken = BTreeMap::new();
    for (id, tile) in &tiles {
        if let Some(other) = taken.insert((tile.col, tile.row), *id) {
            let code = |it| regions.get(it).map_or("", |it| it.code);
            let (a, b) = (code(other), code(*id));
            let message = format!(
                "{a} and {b} share the cell of column {}, row {}",
                tile.col, tile.row
            );
            source.report.add(FILE, Spot::START, message);
        }
    }
    let cols = || tiles.values().map(|it| it.col);
    let rows = || tiles.values().map(|it| it.row);
    let first = (cols().min().unwrap_or(0), rows().min().unwrap_or(0));
    let last = (cols().max().unwrap_or(0), rows().max().unwrap_or(0));
    for tile in tiles.values_mut() {
        *tile = Tile {
            col: tile.col - first.0,
            row: tile.row - first.1,
        };
    }
    (tiles, (last.0 - first.0 + 1, last.1 - first.1 + 1))
}

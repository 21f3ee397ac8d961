//! `geo/zone-marks.csv`: where zones are drawn, which have no published boundary.

use std::collections::BTreeMap;

use super::json::LonLat;
use crate::model::{RegionId, RegionKind, Tile};
use crate::reader::report::Spot;
use crate::reader::rows::{Regions, Source, UNITS};
use crate::reader::table::{Row, Table};

const FILE: &str = "geo/zone-marks.csv";

/// Where zones are drawn, beside their prefectures, and what gives way to them.
#[derive(Default)]
pub(crate) struct Marks {
    /// Places of the zones on the geographic layout.
    pub(crate) places: BTreeMap<RegionId, LonLat>,
    /// Cells of the zones, and new cells of the counties that make room for them: some prefectures
    /// have no free cell beside them in the counties' grid.
    pub(crate) tiles: BTreeMap<RegionId, Tile>,
}

/// Reads the marks of all zones.
pub(crate) fn marks(source: Source<'_>, regions: &Regions) -> Marks {
    let columns = ["region_code", "lon", "lat", "tile_col", "tile_row"];
    let Some(table) = Table::open(source.files, FILE, &columns, source.report) else {
        return Marks::default();
    };
    table.check_unique(&["region_code"]);
    let mut marks = Marks::default();
    for row in table.rows() {
        let id = regions.of(row, "region_code", UNITS);
        let (col, line) = (
            row.number("tile_col", -9..=29),
            row.number("tile_row", -9..=29),
        );
        marks.tiles.insert(id, Tile { col, row: line });
        match regions.get(id).map(|it| it.kind) {
            Some(RegionKind::Zone) => {
                let place = (
                    row.decimal("lon", 117.0..=124.0),
                    row.decimal("lat", 26.0..=32.0),
                );
                marks.places.insert(id, place);
            }
            Some(_) => check_moved(row),
            None => {}
        }
    }
    let zones = regions.rows.iter().filter(|it| it.kind == RegionKind::Zone);
    let missing = zones
        .filter(|it| !marks.tiles.contains_key(&it.id))
        .map(|it| it.code);
    let missing: Vec<_> = missing.collect();
    if !missing.is_empty() {
        source.report.add(
            FILE,
            Spot::START,
            format!("no row for {}", missing.join(", ")),
        );
    }
    marks
}

/// A county has its place from its boundary; its row only moves its tile.
fn check_moved(row: Row<'_>) {
    for column in ["lon", "lat"] {
        if let Some(cell) = row.optional_text(column) {
            row.fault(
                column,
                format!("{cell:?}; expected nothing, for this is no zone"),
            );
        }
    }
}

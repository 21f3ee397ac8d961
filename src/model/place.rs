//! Where a region is drawn. Drawing units are those of the map's view box: x grows east, y south.

use super::RegionId;

/// A point in drawing units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

/// A cell of the tile grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// 0 is the westernmost column.
    pub col: i16,
    /// 0 is the northernmost row.
    pub row: i16,
}

/// Where one region is drawn in the two layouts.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub region: RegionId,
    /// Where its symbol stands on the geographic map. For a zone a place beside its prefecture,
    /// not its location: no boundary of a zone is published.
    pub anchor: Point,
    /// Its tile; `None` for the province and the prefectures.
    pub tile: Option<Tile>,
    /// Upper left and lower right corner of its area (of its counties' areas, for a prefecture or
    /// the province); both equal the anchor for a zone.
    pub bounds: (Point, Point),
}

/// The counties that a county shares a stretch of boundary with, inside the province; boundaries
/// through water count like those on land.
#[derive(Clone, Copy, Debug)]
pub struct Neighbors {
    pub county: RegionId,
    /// In the order of the regions; empty for a county that touches no other.
    pub others: &'static [RegionId],
}

/// The map as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Geography {
    /// One entry a region that is drawn, in the order of the regions.
    pub places: &'static [Place],
    /// Width and height of the geographic layout in drawing units.
    pub size: (f32, f32),
    /// Columns and rows of the tile grid, zones' cells included.
    pub grid: (i16, i16),
}

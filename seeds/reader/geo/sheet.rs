//! The sheet that the geographic layout is drawn on: kilometers to drawing units.

use super::json::LonLat;
use super::path::GridPoint;
use super::projection::project;
use crate::model::Point;

/// Length of a drawing unit. A quarter of a kilometer makes the province about 2000 units wide:
/// finer than the boundaries, which are generalized to about a kilometer.
const KM_PER_UNIT: f64 = 0.25;
/// Free space around everything drawn, in drawing units; room for half a symbol.
const MARGIN: f64 = 36.0;

/// A sheet that holds all places it was made for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheet {
    /// Drawing units from the projection's center to the upper left corner.
    origin: (f64, f64),
    /// Width and height in drawing units.
    pub(crate) size: (u16, u16),
}

impl Sheet {
    /// The smallest sheet with a margin around these places.
    pub(crate) fn around(places: impl Iterator<Item = LonLat>) -> Self {
        let (mut min, mut max) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
        for (x, y) in places.map(units) {
            min = (min.0.min(x), min.1.min(y));
            max = (max.0.max(x), max.1.max(y));
        }
        let origin = ((min.0 - MARGIN).floor(), (min.1 - MARGIN).floor());
        let size = (
            (max.0 + MARGIN - origin.0).ceil(),
            (max.1 + MARGIN - origin.1).ceil(),
        );
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "about 2000"
        )]
        let size = (size.0 as u16, size.1 as u16);
        Self { origin, size }
    }

    /// The nearest point of the grid.
    pub(crate) fn grid_point(&self, place: LonLat) -> GridPoint {
        let (x, y) = units(place);
        #[expect(clippy::cast_possible_truncation, reason = "a point of the sheet")]
        let rounded = (
            (x - self.origin.0).round() as i32,
            (y - self.origin.1).round() as i32,
        );
        rounded
    }

    /// The place as a point of the drawing, on the grid.
    pub(crate) fn point(&self, place: LonLat) -> Point {
        point(self.grid_point(place))
    }
}

/// A grid point as a point of the drawing.
pub(crate) fn point((x, y): GridPoint) -> Point {
    #[expect(clippy::cast_precision_loss, reason = "a point of the sheet")]
    let point = Point {
        x: x as f32,
        y: y as f32,
    };
    point
}

fn units((longitude, latitude): LonLat) -> (f64, f64) {
    let (east, north) = project(longitude, latitude);
    (east / KM_PER_UNIT, -north / KM_PER_UNIT)
}

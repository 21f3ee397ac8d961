//! Chart options for ECharts: from a view-model to plain JSON.
//!
//! Made of `charming`'s pieces (axes, grids, series) put into our own small option structs:
//! serializing `charming::Chart` whole would carry every series type of ECharts into the page.
//! No functions and no HTML in options, so a native test sees exactly what the browser gets.

mod batch_by_region;
mod growth_plot;
mod labels;
mod lorenz_curve;
pub mod palette;
mod pieces;
mod unit_bars;

pub use batch_by_region::batch_by_region;
pub use growth_plot::growth_plot;
pub use lorenz_curve::lorenz_curve;
pub use unit_bars::unit_bars;

use serde::Serialize;

use crate::view_model::figures::units::Extent;
use crate::view_model::figures::{growth, names, spread, units};
use crate::view_model::{Scene, batch};
use palette::Surface;

/// The option of a chart, by name, for a scene; `None` if there is no such chart or nothing to draw.
pub fn option(name: &str, scene: &Scene, surface: Surface) -> Option<ChartOption> {
    match name {
        names::BATCH_BY_REGION => Some(batch_by_region(&batch::batch(scene), surface)),
        names::UNITS => Some(unit_bars(&units::bars(scene, Extent::Top), surface)),
        names::ALL_UNITS => Some(unit_bars(&units::bars(scene, Extent::All), surface)),
        names::GROWTH => Some(growth_plot(&growth::plot(scene)?, surface)),
        names::SPREAD => Some(lorenz_curve(&spread::curve(scene)?, surface)),
        _ => None,
    }
}

/// A ready option: JSON text. Two options are equal exactly when their JSON is, which
/// `charming`'s own equality does not promise (it ignores the style of a data point).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartOption(String);

impl ChartOption {
    fn new(option: &impl Serialize) -> Self {
        // Serializing these structs cannot fail: no maps with odd keys, no custom serializers.
        // Should it ever, an empty option draws an empty chart, and the table below has the data.
        Self(serde_json::to_string(option).unwrap_or_else(|_| "{}".to_owned()))
    }

    /// The option as JSON text.
    pub fn json(&self) -> &str {
        &self.0
    }

    /// The JSON text itself.
    pub fn into_json(self) -> String {
        self.0
    }
}

//! Symbols sized by a count, and fills classed by a share.

use super::super::Scene;
use super::super::words::{count_or_missing, share_or_missing};
use super::{Standing, anchor, layout, link, standing};
use crate::analysis::breaks::{breaks, class_of};
use crate::model::{RegionId, RegionKind, sorted_by};
use crate::view_state::{Indicator, Layout};

/// Radius of the largest symbol, in drawing units; areas of symbols are proportional to counts.
const LARGEST_RADIUS: f32 = 72.0;
/// On tiles the largest symbol leaves room for the name below.
const LARGEST_RADIUS_TILES: f32 = 47.0;
/// Radius of a zone's mark where the indicator is a share.
const SHARE_RADIUS: f32 = 22.0;
/// Radius of the ring that stands for zero.
const ZERO_RADIUS: f32 = 9.0;
/// At most this many classes of a share.
const N_CLASSES: usize = 5;

/// How an area or a zone's mark is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// The indicator is a count: areas carry no value.
    Plain,
    /// Class of a share, 0 the lowest.
    Class(usize),
    /// No park in the batch: a share of them does not exist.
    NoneAdded,
    /// Nothing certified: a share of it does not exist.
    NoBase,
    /// Parks in the batch, but no certified total to take a share of.
    NoTotal,
}

/// The form of a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkShape {
    /// A county.
    Circle,
    /// A functional zone.
    Diamond,
}

/// One symbol.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkView {
    pub code: &'static str,
    pub name: &'static str,
    pub href: String,
    pub shape: MarkShape,
    pub x: f32,
    pub y: f32,
    /// Radius of the circle whose area the symbol has, in drawing units.
    pub radius: f32,
    /// The count it stands for; `None` where the indicator is a share or nothing is reported.
    pub count: Option<u32>,
    /// The figure as text.
    pub value: String,
    pub fill: Fill,
    pub standing: Standing,
}

impl MarkView {
    /// Whether it stands for a zone, which has no area to point at.
    pub fn is_zone(&self) -> bool {
        self.shape == MarkShape::Diamond
    }
}

/// The symbols: every reporting unit where the indicator is a count, the zones (which have no
/// area to fill) where it is a share.
pub(super) fn marks(ctx: &Scene, focus: RegionId, breaks: &[f64]) -> Vec<MarkView> {
    let scale = scale(ctx, &ctx.units);
    let marks: Vec<MarkView> = ctx
        .units
        .iter()
        .filter_map(|id| mark(ctx, focus, *id, scale, breaks))
        .collect();
    // Zones last: they are pointed at, and keep their order for those who walk by key.
    sorted_by(&marks, |a, b| match (a.is_zone(), b.is_zone()) {
        (false, false) => b.radius.total_cmp(&a.radius),
        (a, b) => a.cmp(&b),
    })
}

/// The fill of a unit's area, under the classes of [`class_breaks`].
pub(super) fn fill(ctx: &Scene, id: RegionId, breaks: &[f64]) -> Fill {
    let tally = ctx.tally(id);
    match (share(ctx, id), ctx.state.indicator) {
        (_, Indicator::Total | Indicator::Added) => Fill::Plain,
        (Some(share), _) => Fill::Class(class_of(breaks, share)),
        (None, Indicator::ShareAdded) if tally.total.is_some() => Fill::NoBase,
        (None, Indicator::ShareAdded) if tally.added > 0 => Fill::NoTotal,
        (None, _) => Fill::NoneAdded,
    }
}

/// The inner bounds of the classes, from all units of the province, so that a colour means the
/// same at every focus.
pub(super) fn class_breaks(ctx: &Scene) -> Vec<f64> {
    let units = ctx.units.iter();
    let shares: Vec<f64> = units.filter_map(|id| share(ctx, *id)).collect();
    breaks(&shares, N_CLASSES)
}

/// The radius of a count under a scale: areas are proportional.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of parks are far below 2^23"
)]
pub(super) fn radius(count: u32, scale: f32) -> f32 {
    let exact = (count as f32).sqrt() * scale;
    (exact * 10.0).round() / 10.0
}

/// Drawing units per square root of a park, from the largest count of the province.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of parks are far below 2^23"
)]
pub(super) fn scale(ctx: &Scene, units: &[RegionId]) -> f32 {
    let largest = units
        .iter()
        .filter_map(|id| count(ctx, *id))
        .max()
        .unwrap_or(0)
        .max(1);
    let radius = match layout(ctx) {
        Layout::Geography => LARGEST_RADIUS,
        Layout::Tiles => LARGEST_RADIUS_TILES,
    };
    radius / (largest as f32).sqrt()
}

/// The count that the indicator is of.
pub(super) fn count(ctx: &Scene, id: RegionId) -> Option<u32> {
    match ctx.state.indicator {
        Indicator::Total => ctx.tally(id).total,
        Indicator::Added => Some(ctx.tally(id).added),
        Indicator::ShareManufacturing | Indicator::ShareAdded => None,
    }
}

/// The figure of the indicator as text.
pub(super) fn value(ctx: &Scene, id: RegionId) -> String {
    match ctx.state.indicator {
        Indicator::Total | Indicator::Added => count_or_missing(count(ctx, id)),
        Indicator::ShareManufacturing | Indicator::ShareAdded => share_or_missing(share(ctx, id)),
    }
}

fn share(ctx: &Scene, id: RegionId) -> Option<f64> {
    match ctx.state.indicator {
        Indicator::Total | Indicator::Added => None,
        Indicator::ShareManufacturing => ctx.tally(id).share_manufacturing(),
        Indicator::ShareAdded => ctx.tally(id).share_added(),
    }
}

fn mark(
    ctx: &Scene,
    focus: RegionId,
    id: RegionId,
    scale: f32,
    breaks: &[f64],
) -> Option<MarkView> {
    let region = ctx.dataset.region(id);
    let is_zone = region.kind == RegionKind::Zone;
    let is_share = matches!(
        ctx.state.indicator,
        Indicator::ShareManufacturing | Indicator::ShareAdded
    );
    if is_share && !is_zone {
        return None;
    }
    let (x, y) = anchor(ctx, ctx.dataset.place(id)?);
    let count = count(ctx, id);
    let radius = match count {
        _ if is_share => SHARE_RADIUS,
        Some(0) => ZERO_RADIUS,
        Some(count) => radius(count, scale),
        None => return None,
    };
    Some(MarkView {
        code: region.code,
        name: ctx.region_name(region),
        href: link(ctx, focus, id),
        shape: if is_zone {
            MarkShape::Diamond
        } else {
            MarkShape::Circle
        },
        x,
        y,
        radius,
        count,
        value: value(ctx, id),
        fill: fill(ctx, id, breaks),
        standing: standing(ctx, id),
    })
}

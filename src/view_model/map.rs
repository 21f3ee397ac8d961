//! The map: areas, symbols, labels, legend, and where to look.

mod labels;
mod legend;
mod symbols;

pub use super::standing::Standing;
pub use labels::{LabelView, fitting};
pub use legend::{LegendItem, LegendView, SizeKey, Swatch};
pub use symbols::{Fill, MarkShape, MarkView};

use super::Scene;
use super::standing::standing;
use crate::analysis::tally;
use crate::model::{Place, Region, RegionId, RegionKind, Tile};
use crate::view_state::{Indicator, Layout};

/// Side of a tile in drawing units.
const TILE: f32 = 140.0;
/// How far above its tile's middle a symbol stands, so that the name has room below it.
const TILE_LIFT: f32 = 16.0;
/// Free space between tiles.
const TILE_GAP: f32 = 8.0;

/// A rectangle in drawing units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// The map of an indicator in a layout.
#[derive(Clone, Debug, PartialEq)]
pub struct MapView {
    pub title: String,
    pub layout: Layout,
    /// The whole drawing.
    pub whole: Frame,
    /// What the focus asks to see; same aspect ratio as the whole.
    pub frame: Frame,
    pub areas: Vec<AreaView>,
    /// Larger symbols first, so that smaller ones lie on top.
    pub marks: Vec<MarkView>,
    pub labels: Vec<LabelView>,
    pub legend: LegendView,
    /// The way up, from the province down to the region in focus.
    pub crumbs: Vec<CrumbView>,
    pub notes: Vec<&'static str>,
}

/// One county's area.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaView {
    pub code: &'static str,
    pub name: &'static str,
    pub href: String,
    pub fill: Fill,
    /// Its tile; `None` in the geographic layout, where the outline is found by the code.
    pub tile: Option<Frame>,
    /// Where its symbol stands.
    pub x: f32,
    pub y: f32,
    pub standing: Standing,
    /// Name and figure, for speech.
    pub spoken: String,
}

/// A step of the way up.
#[derive(Clone, Debug, PartialEq)]
pub struct CrumbView {
    pub name: &'static str,
    pub href: String,
    pub is_here: bool,
}

/// The map for a state.
pub fn map(ctx: &Scene) -> MapView {
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let whole = whole(ctx);
    let breaks = symbols::class_breaks(ctx);
    let marks = symbols::marks(ctx, focus, &breaks);
    let frame = frame(ctx, focus, whole);
    MapView {
        title: map_title(ctx, focus),
        layout: layout(ctx),
        whole,
        frame,
        areas: areas(ctx, focus, &breaks),
        labels: labels::labels(ctx, focus, &marks, frame, whole),
        legend: legend::legend(ctx, focus, &marks, &breaks),
        marks,
        crumbs: crumbs(ctx),
        notes: notes(ctx),
    }
}

/// The layout that can be drawn: tiles where the build carries no boundaries.
pub fn layout(ctx: &Scene) -> Layout {
    if ctx.dataset.geography.size.0 > 0.0 {
        ctx.state.layout
    } else {
        Layout::Tiles
    }
}

fn whole(ctx: &Scene) -> Frame {
    let geography = &ctx.dataset.geography;
    let (width, height) = match layout(ctx) {
        Layout::Geography => geography.size,
        Layout::Tiles => (
            f32::from(geography.grid.0) * TILE,
            f32::from(geography.grid.1) * TILE,
        ),
    };
    Frame {
        x: 0.0,
        y: 0.0,
        width,
        height,
    }
}

pub(super) fn map_title(ctx: &Scene, focus: RegionId) -> String {
    let text = &ctx.text().map;
    let place = ctx.name_of(focus);
    match ctx.state.indicator {
        Indicator::Total => (text.title_total)(place, &ctx.as_of()),
        Indicator::Added => (text.title_added)(place, &ctx.batch_added()),
        Indicator::ShareManufacturing => {
            (text.title_share_manufacturing)(place, &ctx.batch_listed())
        }
        Indicator::ShareAdded => (text.title_share_added)(place, &ctx.batch_added()),
    }
}

fn notes(ctx: &Scene) -> Vec<&'static str> {
    let text = &ctx.text().map;
    match layout(ctx) {
        Layout::Geography => vec![text.zones_note, text.boundaries],
        Layout::Tiles => vec![text.zones_note, text.tiles_note],
    }
}

/// The frame around a region, grown to the aspect ratio of the whole and kept inside it.
fn frame(ctx: &Scene, focus: RegionId, whole: Frame) -> Frame {
    if ctx.dataset.region(focus).kind == RegionKind::Province {
        return whole;
    }
    let corners: Vec<(f32, f32)> = ctx
        .units_in(focus)
        .into_iter()
        .filter_map(|id| ctx.dataset.place(id))
        .flat_map(|place| corners(ctx, place))
        .collect();
    let low = |pick: fn(&(f32, f32)) -> f32| corners.iter().map(pick).fold(f32::INFINITY, f32::min);
    let high = |pick: fn(&(f32, f32)) -> f32| corners.iter().map(pick).fold(0.0, f32::max);
    let (left, right) = (low(|it| it.0), high(|it| it.0));
    let (top, bottom) = (low(|it| it.1), high(|it| it.1));
    if right <= left || bottom <= top {
        return whole;
    }
    let margin = 1.12;
    let width = ((right - left) * margin).max((bottom - top) * margin * whole.width / whole.height);
    let height = width * whole.height / whole.width;
    let inside = |value: f32, room: f32| value.max(0.0).min(room.max(0.0));
    Frame {
        x: inside(
            f32::midpoint(left, right) - width / 2.0,
            whole.width - width,
        ),
        y: inside(
            f32::midpoint(top, bottom) - height / 2.0,
            whole.height - height,
        ),
        width: width.min(whole.width),
        height: height.min(whole.height),
    }
}

fn corners(ctx: &Scene, place: &Place) -> [(f32, f32); 2] {
    match (layout(ctx), place.tile) {
        (Layout::Tiles, Some(tile)) => {
            let (x, y) = tile_origin(tile);
            [(x, y), (x + TILE, y + TILE)]
        }
        _ => [
            (place.bounds.0.x, place.bounds.0.y),
            (place.bounds.1.x, place.bounds.1.y),
        ],
    }
}

/// Where a region's symbol stands in a layout.
fn anchor(ctx: &Scene, place: &Place) -> (f32, f32) {
    match (layout(ctx), place.tile) {
        (Layout::Tiles, Some(tile)) => {
            let (x, y) = tile_origin(tile);
            (x + TILE / 2.0, y + TILE / 2.0 - TILE_LIFT)
        }
        _ => (place.anchor.x, place.anchor.y),
    }
}

fn tile_origin(tile: Tile) -> (f32, f32) {
    (f32::from(tile.col) * TILE, f32::from(tile.row) * TILE)
}

/// Following a region's link chooses it; from further out it first leads to its prefecture.
fn link(ctx: &Scene, focus: RegionId, unit: RegionId) -> String {
    let prefecture = ctx.dataset.prefecture_of(unit).map_or(unit, |it| it.id);
    let target = if prefecture == focus {
        unit
    } else {
        prefecture
    };
    ctx.choosing(target)
}

fn areas(ctx: &Scene, focus: RegionId, breaks: &[f64]) -> Vec<AreaView> {
    let counties = ctx
        .dataset
        .regions
        .iter()
        .filter(|it| it.kind == RegionKind::County);
    counties
        .filter_map(|it| area(ctx, focus, it, breaks))
        .collect()
}

fn area(ctx: &Scene, focus: RegionId, county: &Region, breaks: &[f64]) -> Option<AreaView> {
    let (x, y) = anchor(ctx, ctx.dataset.place(county.id)?);
    let name = ctx.region_name(county);
    Some(AreaView {
        code: county.code,
        name,
        href: link(ctx, focus, county.id),
        fill: symbols::fill(ctx, county.id, breaks),
        tile: tile_frame(ctx, county.id),
        x,
        y,
        standing: standing(ctx, county.id),
        spoken: format!("{name} {}", symbols::value(ctx, county.id)),
    })
}

fn tile_frame(ctx: &Scene, id: RegionId) -> Option<Frame> {
    if layout(ctx) == Layout::Geography {
        return None;
    }
    let (x, y) = tile_origin(ctx.dataset.place(id)?.tile?);
    let side = TILE - TILE_GAP;
    Some(Frame {
        x: x + TILE_GAP / 2.0,
        y: y + TILE_GAP / 2.0,
        width: side,
        height: side,
    })
}

/// The way from the province down to the region in focus, or to the one that is chosen.
pub fn crumbs(ctx: &Scene) -> Vec<CrumbView> {
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let province = ctx.dataset.province().id;
    let here = match ctx.state.selection.places.as_slice() {
        [only] => *only,
        _ => focus,
    };
    let mut path = vec![here];
    while let Some(parent) = ctx.dataset.region(path[path.len() - 1]).parent {
        path.push(parent);
    }
    path.iter()
        .rev()
        .map(|id| {
            let places = if *id == province { vec![] } else { vec![*id] };
            CrumbView {
                name: ctx.name_of(*id),
                href: ctx.href(&ctx.state.with_places(places)),
                is_here: *id == here,
            }
        })
        .collect()
}

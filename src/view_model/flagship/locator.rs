//! Where the matching parks are: a dot for every unit that has one, on a map of the province or of
//! the prefecture that they all lie in.

use crate::model::{RegionId, RegionKind, Tile, sorted_by};
use crate::view_model::Scene;
use crate::view_model::map::Frame;

/// Side of a tile in drawing units.
const TILE: f32 = 100.0;
const GAP: f32 = 6.0;

/// The map.
#[derive(Clone, Debug, PartialEq)]
pub struct LocatorView {
    pub title: &'static str,
    /// What it shows, for speech.
    pub label: String,
    pub frame: Frame,
    pub areas: Vec<Area>,
    /// Whether the borders of the prefectures are drawn over the areas.
    pub has_borders: bool,
    pub dots: Vec<Dot>,
}

/// One county.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    pub code: &'static str,
    pub shape: AreaShape,
    pub is_inside: bool,
}

/// What an area is drawn as.
#[derive(Clone, Debug, PartialEq)]
pub enum AreaShape {
    /// The outline in the page.
    Outline,
    Tile(Frame),
}

/// One unit's parks.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    pub code: &'static str,
    pub x: f32,
    pub y: f32,
    pub radius: f32,
    pub n_parks: String,
    /// Chooses the unit.
    pub href: String,
    pub title: String,
}

/// The map's frame, areas and dots, for so many parks in each unit.
pub(super) fn locator(
    ctx: &Scene,
    title: &'static str,
    label: String,
    counts: &[(RegionId, usize)],
) -> LocatorView {
    let frame = frame(ctx, counts);
    LocatorView {
        title,
        label,
        frame,
        areas: areas(ctx),
        has_borders: has_outlines(ctx),
        dots: dots(ctx, counts, frame),
    }
}

fn has_outlines(ctx: &Scene) -> bool {
    ctx.dataset.geography.size.0 > 0.0
}

fn areas(ctx: &Scene) -> Vec<Area> {
    let places = &ctx.state.selection.places;
    let units = ctx
        .dataset
        .regions
        .iter()
        .filter(|it| it.kind == RegionKind::County);
    let areas = units.filter_map(|it| {
        let place = ctx.dataset.place(it.id)?;
        let is_inside = places.is_empty()
            || places
                .iter()
                .any(|outer| ctx.dataset.contains(*outer, it.id));
        let shape = if has_outlines(ctx) {
            AreaShape::Outline
        } else {
            AreaShape::Tile(tile(place.tile?))
        };
        Some(Area {
            code: it.code,
            shape,
            is_inside,
        })
    });
    areas.collect()
}

fn tile(tile: Tile) -> Frame {
    Frame {
        x: f32::from(tile.col) * TILE + GAP,
        y: f32::from(tile.row) * TILE + GAP,
        width: TILE - 2.0 * GAP,
        height: TILE - 2.0 * GAP,
    }
}

fn anchor(ctx: &Scene, id: RegionId) -> Option<(f32, f32)> {
    let place = ctx.dataset.place(id)?;
    if has_outlines(ctx) {
        return Some((place.anchor.x, place.anchor.y));
    }
    let it = tile(place.tile?);
    Some((it.x + it.width / 2.0, it.y + it.height / 2.0))
}

/// The prefecture that all parks lie in, with some room; else everything.
fn frame(ctx: &Scene, counts: &[(RegionId, usize)]) -> Frame {
    let geography = &ctx.dataset.geography;
    let (width, height) = if has_outlines(ctx) {
        geography.size
    } else {
        let (columns, rows) = geography.grid;
        (f32::from(columns) * TILE, f32::from(rows) * TILE)
    };
    let whole = Frame {
        x: 0.0,
        y: 0.0,
        width,
        height,
    };
    let prefecture = |id: &RegionId| ctx.dataset.prefecture_of(*id).map(|it| it.id);
    let first = counts.first().and_then(|(id, _)| prefecture(id));
    let is_one = counts.iter().all(|(id, _)| prefecture(id) == first);
    let Some(place) = first
        .filter(|_| is_one)
        .and_then(|it| ctx.dataset.place(it))
    else {
        return whole;
    };
    let (low, high) = place.bounds;
    if !has_outlines(ctx) || high.x <= low.x {
        return whole;
    }
    let room = (high.x - low.x).max(high.y - low.y) * 0.12;
    Frame {
        x: low.x - room,
        y: low.y - room,
        width: high.x - low.x + 2.0 * room,
        height: high.y - low.y + 2.0 * room,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen parks at most")]
fn dots(ctx: &Scene, counts: &[(RegionId, usize)], frame: Frame) -> Vec<Dot> {
    // A dot of one park is as large on a near map as on a far one.
    let unit = frame.width.max(frame.height) / 60.0;
    // Small ones are drawn over large ones.
    let counts = sorted_by(counts, |a, b| b.1.cmp(&a.1));
    let dot = |(id, n_parks): &(RegionId, usize)| {
        let (x, y) = anchor(ctx, *id)?;
        let name = ctx.name_of(*id);
        Some(Dot {
            code: ctx.dataset.region(*id).code,
            x,
            y,
            radius: unit * (1.0 + 0.35 * (*n_parks as f32).sqrt()),
            n_parks: n_parks.to_string(),
            href: ctx.href(&ctx.state.with_places(vec![*id])),
            title: format!("{name} {n_parks}"),
        })
    };
    let mut dots: Vec<Dot> = counts.iter().filter_map(dot).collect();
    move_apart(&mut dots);
    dots
}

/// How often dots that are too near are moved.
const ROUNDS: usize = 24;

/// How near two dots may be, as a part of both radii: nearer, one would cover the other's number.
const NEAR: f32 = 0.85;

/// Moves dots that would cover each other's numbers, both by the same.
fn move_apart(dots: &mut [Dot]) {
    for _ in 0..ROUNDS {
        for b in 1..dots.len() {
            let (before, rest) = dots.split_at_mut(b);
            let Some(second) = rest.first_mut() else {
                return;
            };
            for first in before {
                let (dx, dy) = (second.x - first.x, second.y - first.y);
                let distance = dx.hypot(dy);
                let missing = (first.radius + second.radius) * NEAR - distance;
                if missing <= 0.0 || distance <= 0.0 {
                    continue;
                }
                let part = missing / distance / 2.0;
                first.x -= dx * part;
                first.y -= dy * part;
                second.x += dx * part;
                second.y += dy * part;
            }
        }
    }
}

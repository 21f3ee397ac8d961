//! Where the bases and pilots are.

use crate::model::{Dossier, Pilot, PilotKind, RegionId, RegionKind, sorted_by};
use crate::text::PilotsText;
use crate::view_model::Scene;
use crate::view_model::headline::count;
use crate::view_model::map::{self, AreaView, Frame, MapView};
use crate::view_state::Layout;

/// The drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotMap {
    pub title: &'static str,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Width and height in drawing units.
    pub size: (f32, f32),
    pub areas: Vec<PilotArea>,
    pub marks: Vec<PilotMark>,
    /// How to read it, and whose boundaries it has.
    pub notes: [&'static str; 2],
}

/// A county's area.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotArea {
    pub code: &'static str,
    /// Its tile, in a drawing of tiles.
    pub tile: Option<Frame>,
    /// Whether a base or pilot is this county's.
    pub is_marked: bool,
}

/// The mark of a base or pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotMark {
    pub number: String,
    pub kind: PilotKind,
    pub name: &'static str,
    /// Number and name, for speech.
    pub spoken: String,
    /// What a click does, in words.
    pub label: String,
    /// Place in thousandths of the drawing's width and height.
    pub x: u32,
    pub y: u32,
    pub href: String,
    /// Whether its card is shown.
    pub is_shown: bool,
}

/// How near to each other marks may stand, in thousandths of the width.
const APART: i64 = 66;

/// The map of all bases and pilots.
pub(super) fn pilot_map(ctx: &Scene, dossier: &Dossier, text: &PilotsText) -> PilotMap {
    let view = map::map(ctx);
    let n = count(dossier.pilots.len());
    let places = apart(ctx, dossier, &view);
    let pilots = dossier.pilots.iter().enumerate().zip(places);
    let borders = &ctx.text().map;
    PilotMap {
        title: text.map_title,
        alt: (text.map_alt)(&n),
        size: (view.whole.width, view.whole.height),
        areas: view.areas.iter().map(|it| area(ctx, dossier, it)).collect(),
        marks: pilots
            .map(|((idx, it), place)| mark(ctx, text, idx, it, place))
            .collect(),
        notes: [
            text.map_note,
            match view.layout {
                Layout::Geography => borders.boundaries,
                Layout::Tiles => borders.tiles_note,
            },
        ],
    }
}

fn area(ctx: &Scene, dossier: &Dossier, area: &AreaView) -> PilotArea {
    let mut regions = dossier
        .pilots
        .iter()
        .map(|it| ctx.dataset.region(it.region));
    PilotArea {
        code: area.code,
        tile: area.tile,
        is_marked: regions.any(|it| it.code == area.code),
    }
}

fn mark(
    ctx: &Scene,
    text: &PilotsText,
    idx: usize,
    pilot: &'static Pilot,
    (x, y): (u32, u32),
) -> PilotMark {
    let places = &ctx.state.selection.places;
    let number = count(idx + 1);
    let name = ctx.pick(pilot.name, pilot.name_en);
    PilotMark {
        spoken: (text.mark)(&number, name),
        label: (text.show_only)(&number, name),
        number,
        kind: pilot.kind,
        name,
        x,
        y,
        href: ctx.href(&ctx.state.with_places(vec![pilot.region])),
        is_shown: places.is_empty()
            || places
                .iter()
                .any(|it| ctx.dataset.contains(*it, pilot.region)),
    }
}

/// Where a region's mark stands, in thousandths: a county's in its area, a prefecture's where the
/// map has it or amid its counties' tiles.
fn place(ctx: &Scene, view: &MapView, region: RegionId) -> (u32, u32) {
    let dataset = ctx.dataset;
    let code = dataset.region(region).code;
    let inside = |it: &&AreaView| {
        let county = dataset.region_by_code(it.code);
        county.is_some_and(|it| dataset.contains(region, it.id))
    };
    let areas: Vec<&AreaView> = view.areas.iter().filter(inside).collect();
    let own = areas.iter().find(|it| it.code == code);
    let anchor = dataset
        .place(region)
        .filter(|_| view.layout == Layout::Geography);
    let (x, y) = match (own, anchor) {
        (Some(it), _) => (it.x, it.y),
        (None, Some(it)) => (it.anchor.x, it.anchor.y),
        (None, None) => middle(&areas),
    };
    (
        thousandths(x, view.whole.width),
        thousandths(y, view.whole.height),
    )
}

#[expect(clippy::cast_precision_loss, reason = "a prefecture has few counties")]
fn middle(areas: &[&AreaView]) -> (f32, f32) {
    let n = areas.len().max(1) as f32;
    let sum = |pick: fn(&AreaView) -> f32| areas.iter().map(|it| pick(it)).sum::<f32>();
    (sum(|it| it.x) / n, sum(|it| it.y) / n)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of a drawing lies between 0 and 1000"
)]
fn thousandths(part: f32, whole: f32) -> u32 {
    (part / whole * 1000.0).clamp(0.0, 1000.0).round() as u32
}

/// Where the marks stand: none on another. The later make way, and before all those whose county is
/// not known, as their place says least.
fn apart(ctx: &Scene, dossier: &Dossier, view: &MapView) -> Vec<(u32, u32)> {
    let is_known = |it: &Pilot| ctx.dataset.region(it.region).kind == RegionKind::County;
    let pilots = || dossier.pilots.iter().enumerate();
    let known = pilots().filter(|(_, it)| is_known(it));
    let order = known.chain(pilots().filter(|(_, it)| !is_known(it)));
    let mut placed: Vec<(usize, (u32, u32))> = Vec::new();
    for (idx, pilot) in order {
        let (x, y) = place(ctx, view, pilot.region);
        let steps = (0..12_u32).flat_map(|it| [x + it * 10, x.saturating_sub(it * 10)]);
        let is_free = |x: u32| !placed.iter().any(|(_, it)| is_near(view, *it, (x, y)));
        let free = steps.filter(|it| *it < 980).find(|it| is_free(*it));
        placed.push((idx, (free.unwrap_or(x), y)));
    }
    let placed = sorted_by(&placed, |a, b| a.0.cmp(&b.0));
    placed.into_iter().map(|(_, it)| it).collect()
}

/// Whether two marks would lie on one another. A step down is as long as a step to the side.
fn is_near(view: &MapView, a: (u32, u32), b: (u32, u32)) -> bool {
    let (width, height) = (rounded(view.whole.width), rounded(view.whole.height));
    let down = |y: u32| i64::from(y) * i64::from(height) / i64::from(width.max(1));
    let dx = i64::from(a.0) - i64::from(b.0);
    let dy = down(a.1) - down(b.1);
    dx * dx + dy * dy < APART * APART
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "drawing units of a sheet"
)]
fn rounded(value: f32) -> u32 {
    value.round() as u32
}

//! The scatter of land against floor area, placed in drawing units.

use super::{area, derived, ownership, region_name, words};
use crate::analysis::flagship::{firms_per_10_000_m2, floor_at_ratio, plot_ratio};
use crate::format;
use crate::model::{Dossier, FlagshipPark, Ownership, sorted_by};
use crate::text::PointWords;
use crate::view_model::Scene;
use crate::view_model::words::count_or_missing;

/// The drawing: width and height, and the margins left, top, right, below.
pub const SIZE: (f64, f64) = (720.0, 460.0);
const LEFT: f64 = 56.0;
const TOP: f64 = 18.0;
const RIGHT: f64 = 20.0;
const BELOW: f64 = 48.0;
/// Radius of the symbol of the park with the most firms.
const LARGEST: f64 = 22.0;
/// The ratios that guides are drawn for.
const RATIOS: [f64; 3] = [0.5, 1.0, 2.0];

/// The scatter.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterView {
    pub title: &'static str,
    pub label: &'static str,
    pub sentence: String,
    pub axes: [&'static str; 2],
    pub x_ticks: Vec<Tick>,
    pub y_ticks: Vec<Tick>,
    pub guides: Vec<Guide>,
    /// From little land to much.
    pub points: Vec<ScatterPoint>,
    pub shapes: Vec<(Shape, &'static str)>,
    pub shape_title: &'static str,
    pub sizes: Vec<Key>,
    pub size_title: &'static str,
    pub formulas: [&'static str; 2],
    /// The parks that cannot be drawn; empty where all can.
    pub left_out: String,
    pub keys: &'static str,
}

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub at: f64,
    pub label: String,
}

/// A line of equal plot ratio, from the origin.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub label: String,
}

/// The symbol of an ownership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Circle,
    Square,
    Triangle,
    /// Ownership not reported.
    Diamond,
}

/// One park.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterPoint {
    pub id: String,
    pub x: f64,
    pub y: f64,
    /// Radius of the circle of its area.
    pub radius: f64,
    pub shape: Shape,
    pub name: &'static str,
    /// Everything known of it, in one breath.
    pub spoken: String,
}

/// A size and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub radius: f64,
    pub label: String,
}

/// Ends of the axes.
struct Ends {
    land: f64,
    floor: f64,
    firms: f64,
}

impl Ends {
    fn x(&self, land: f64) -> f64 {
        LEFT + land / self.land * (SIZE.0 - LEFT - RIGHT)
    }

    fn y(&self, floor: f64) -> f64 {
        SIZE.1 - BELOW - floor / self.floor * (SIZE.1 - TOP - BELOW)
    }

    fn radius(&self, firms: f64) -> f64 {
        LARGEST * (firms / self.firms.max(1.0)).sqrt()
    }
}

/// The scatter; `None` where no park reports both areas.
pub fn scatter(ctx: &Scene, dossier: &Dossier) -> Option<ScatterView> {
    let text = words(ctx);
    let drawn: Vec<(&FlagshipPark, f64, f64)> = dossier
        .flagship_parks
        .iter()
        .filter_map(|it| Some((it, it.land_area_mu?, it.floor_area_m2?)))
        .collect();
    let largest =
        |pick: fn(&(&FlagshipPark, f64, f64)) -> f64| drawn.iter().map(pick).fold(0.0, f64::max);
    let ends = Ends {
        land: rounded_up(largest(|it| it.1), 100.0),
        // Above the topmost park there is room for the names of the guides.
        floor: rounded_up(largest(|it| it.2) * 1.05, 50_000.0),
        firms: largest(|it| it.0.tenant_firms.map_or(0.0, f64::from)),
    };
    let drawn = sorted_by(&drawn, |a, b| a.1.total_cmp(&b.1));
    let points = drawn
        .iter()
        .map(|it| point(ctx, dossier, &ends, *it))
        .collect();
    (!drawn.is_empty()).then(|| ScatterView {
        title: text.scatter_title,
        label: text.scatter_label,
        sentence: sentence(ctx, &drawn),
        axes: [text.land_axis, text.floor_axis],
        x_ticks: ticks(ends.land, 100.0, 1.0, |it| ends.x(it)),
        y_ticks: ticks(ends.floor, 50_000.0, 10_000.0, |it| ends.y(it)),
        guides: RATIOS.map(|ratio| guide(ctx, &ends, ratio)).into(),
        points,
        shapes: vec![
            (Shape::Circle, text.state),
            (Shape::Square, text.private),
            (Shape::Triangle, text.other),
            (Shape::Diamond, text.not_reported),
        ],
        shape_title: text.shape_key,
        sizes: [20_u32, 100, 200]
            .map(|firms| Key {
                radius: ends.radius(f64::from(firms)),
                label: (text.size_key)(&format::integer(firms)),
            })
            .into(),
        size_title: text.size_title,
        formulas: text.formulas,
        left_out: left_out(ctx, dossier),
        keys: text.keys,
    })
}

fn point(
    ctx: &Scene,
    dossier: &Dossier,
    ends: &Ends,
    (park, land, floor): (&FlagshipPark, f64, f64),
) -> ScatterPoint {
    let firms = park.tenant_firms.map_or(0.0, f64::from);
    ScatterPoint {
        id: format!("flagship-{}", park.seq),
        x: ends.x(land),
        y: ends.y(floor),
        radius: ends.radius(firms).max(3.0),
        shape: match park.ownership {
            Some(Ownership::State) => Shape::Circle,
            Some(Ownership::Private) => Shape::Square,
            Some(Ownership::Other) => Shape::Triangle,
            None => Shape::Diamond,
        },
        name: park.name,
        spoken: (words(ctx).point)(&PointWords {
            name: park.name,
            district: region_name(ctx, dossier, park),
            ownership: ownership(ctx, park.ownership),
            land: &area(ctx, park.land_area_mu),
            floor: &area(ctx, park.floor_area_m2),
            firms: &count_or_missing(park.tenant_firms),
            ratio: &derived(plot_ratio(park)),
            density: &derived(firms_per_10_000_m2(park)),
        }),
    }
}

/// The highest ratio and the middle one.
fn sentence(ctx: &Scene, drawn: &[(&FlagshipPark, f64, f64)]) -> String {
    let ratios = drawn
        .iter()
        .filter_map(|it| Some((it.0.name, plot_ratio(it.0)?)));
    let ratios: Vec<(&str, f64)> = ratios.collect();
    let ratios = sorted_by(&ratios, |a, b| a.1.total_cmp(&b.1));
    let Some((name, highest)) = ratios.last() else {
        return String::new();
    };
    let middle = f64::midpoint(ratios[(ratios.len() - 1) / 2].1, ratios[ratios.len() / 2].1);
    let number = |it: f64| format::decimal(it, 2);
    (words(ctx).scatter_sentence)(name, &number(*highest), &number(middle))
}

fn ticks(end: f64, step: f64, unit: f64, at: impl Fn(f64) -> f64) -> Vec<Tick> {
    let mut ticks = Vec::new();
    let mut value = 0.0;
    while value <= end {
        ticks.push(Tick {
            at: at(value),
            label: format::decimal(value / unit, 0),
        });
        value += step;
    }
    ticks
}

/// The line of a ratio, cut where it leaves the drawing.
fn guide(ctx: &Scene, ends: &Ends, ratio: f64) -> Guide {
    let floor_at_end = floor_at_ratio(ends.land, ratio);
    let part = (ends.floor / floor_at_end).min(1.0);
    let n_decimals = usize::from(ratio.fract() > 0.0);
    Guide {
        from: (ends.x(0.0), ends.y(0.0)),
        to: (ends.x(ends.land * part), ends.y(floor_at_end * part)),
        label: (words(ctx).ratio_guide)(&format::decimal(ratio, n_decimals)),
    }
}

fn left_out(ctx: &Scene, dossier: &Dossier) -> String {
    let parks = dossier.flagship_parks.iter();
    let names: Vec<String> = parks
        .filter(|it| it.land_area_mu.is_none() || it.floor_area_m2.is_none())
        .map(|it| it.name.to_owned())
        .collect();
    if names.is_empty() {
        return String::new();
    }
    (words(ctx).left_out)(&ctx.enumerated(&names))
}

fn rounded_up(value: f64, step: f64) -> f64 {
    (value / step).ceil().max(1.0) * step
}

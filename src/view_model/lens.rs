//! Looking at a part of the map: zooming, panning, and walking from region to region.

use super::map::{AreaView, Frame, MapView, MarkView, Standing};

/// Closest look: one eighteenth of the map's width.
const CLOSEST: f32 = 18.0;

/// Where an arrow key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    North,
    South,
    West,
    East,
}

/// Zooms by a factor (above 1 closer), keeping the point at (`x`, `y`) – 0 to 1 across the
/// frame – where it is. Never closer than an eighteenth of the whole, never wider than the whole.
pub fn zoomed(frame: Frame, whole: Frame, factor: f32, x: f32, y: f32) -> Frame {
    let width = (frame.width / factor)
        .max(whole.width / CLOSEST)
        .min(whole.width);
    let height = width * whole.height / whole.width;
    let moved = Frame {
        x: frame.x + (frame.width - width) * x,
        y: frame.y + (frame.height - height) * y,
        width,
        height,
    };
    within(moved, whole)
}

/// Moves the frame by parts of its own size.
pub fn panned(frame: Frame, whole: Frame, dx: f32, dy: f32) -> Frame {
    let moved = Frame {
        x: frame.x + dx * frame.width,
        y: frame.y + dy * frame.height,
        ..frame
    };
    within(moved, whole)
}

/// A frame on the way from one to another; `part` runs from 0 to 1.
pub fn between(from: Frame, to: Frame, part: f32) -> Frame {
    let mix = |a: f32, b: f32| a + (b - a) * part;
    Frame {
        x: mix(from.x, to.x),
        y: mix(from.y, to.y),
        width: mix(from.width, to.width),
        height: mix(from.height, to.height),
    }
}

/// A measure in drawing units to a tenth, which is below a screen pixel at every zoom.
#[expect(
    clippy::cast_possible_truncation,
    reason = "drawing units are a few thousand"
)]
pub fn tenths(value: f32) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    match tenth {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{tenth}"),
    }
}

/// How much larger symbols and names are drawn, in drawing units, when looked at from nearer:
/// they grow on screen, but less than the map does.
pub fn symbol_scale(frame: Frame, whole: Frame) -> f32 {
    // The power 3/4, by roots: the general power would bring a table along.
    let root = (frame.width / whole.width).sqrt();
    let scale = root * root.sqrt();
    (scale * 1000.0).round() / 1000.0
}

/// The attribute that tells the browser what part to draw.
pub fn view_box(frame: Frame) -> String {
    let Frame {
        x,
        y,
        width,
        height,
    } = frame;
    [x, y, width, height].map(tenths).join(" ")
}

/// The next region from the one with this code: the nearest one of those within 60° of the
/// heading, sideways distance counting double. `None` at the edge.
pub fn neighbour(view: &MapView, code: &str, heading: Heading) -> Option<&'static str> {
    let stops = stops(view);
    let (_, x, y) = *stops.iter().find(|(it, ..)| *it == code)?;
    let cost = |to: &(&'static str, f32, f32)| {
        let (dx, dy) = (to.1 - x, to.2 - y);
        let (ahead, aside) = match heading {
            Heading::North => (-dy, dx.abs()),
            Heading::South => (dy, dx.abs()),
            Heading::West => (-dx, dy.abs()),
            Heading::East => (dx, dy.abs()),
        };
        (ahead > 0.0 && aside <= ahead * 1.75).then_some(ahead + 2.0 * aside)
    };
    let reachable = stops
        .iter()
        .filter_map(|to| cost(to).map(|cost| (to.0, cost)));
    reachable
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(code, _)| code)
}

/// Where the walk over the map begins: at the unit that is chosen, else at the first one in view
/// of what is chosen.
pub fn first_stop(view: &MapView) -> Option<&'static str> {
    let areas = view
        .areas
        .iter()
        .map(|it| (it.code, it.x, it.y, it.standing));
    let zones = view.marks.iter().filter(|it| it.is_zone());
    let stops: Vec<_> = areas
        .chain(zones.map(|it| (it.code, it.x, it.y, it.standing)))
        .collect();
    let chosen = stops
        .iter()
        .find(|(.., standing)| *standing == Standing::Chosen);
    let in_view = stops
        .iter()
        .find(|(_, x, y, standing)| *standing == Standing::Inside && is_in(view.frame, *x, *y));
    chosen.or(in_view).or(stops.first()).map(|(code, ..)| *code)
}

/// The frame moved, if need be, so that a unit is in sight and not at its very edge.
pub fn showing(frame: Frame, view: &MapView, code: &str) -> Frame {
    let stops = stops(view);
    let Some((_, x, y)) = stops.iter().find(|(it, ..)| *it == code) else {
        return frame;
    };
    if is_in(frame, *x, *y) {
        return frame;
    }
    let centered = Frame {
        x: x - frame.width / 2.0,
        y: y - frame.height / 2.0,
        ..frame
    };
    within(centered, view.whole)
}

fn is_in(frame: Frame, x: f32, y: f32) -> bool {
    (frame.x..=frame.x + frame.width).contains(&x)
        && (frame.y..=frame.y + frame.height).contains(&y)
}

fn stops(view: &MapView) -> Vec<(&'static str, f32, f32)> {
    let areas = view
        .areas
        .iter()
        .map(|AreaView { code, x, y, .. }| (*code, *x, *y));
    let zones = view.marks.iter().filter(|it| it.is_zone());
    areas
        .chain(zones.map(|MarkView { code, x, y, .. }| (*code, *x, *y)))
        .collect()
}

fn within(frame: Frame, whole: Frame) -> Frame {
    // Half a frame of free space around the map, so that its edge can be looked at closely.
    let margin_x = (whole.width - frame.width).min(frame.width) / 2.0;
    let margin_y = (whole.height - frame.height).min(frame.height) / 2.0;
    let clamp = |value: f32, low: f32, high: f32| value.max(low).min(high.max(low));
    Frame {
        x: clamp(
            frame.x,
            whole.x - margin_x,
            whole.x + whole.width - frame.width + margin_x,
        ),
        y: clamp(
            frame.y,
            whole.y - margin_y,
            whole.y + whole.height - frame.height + margin_y,
        ),
        ..frame
    }
}

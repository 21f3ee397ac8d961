//! Names on the map, as many as there is room for.

use super::super::Scene;
use super::super::lens::symbol_scale;
use super::{Frame, MarkView, anchor, layout};
use crate::model::{Region, RegionId, RegionKind, sorted_by};
use crate::view_state::Layout;

/// Height of a line of a name, in drawing units at the widest look; what a wide screen draws.
const LINE: f32 = 34.0;

/// The same on tiles, where names are smaller.
const LINE_ON_TILES: f32 = 25.0;

/// How much larger a name may be drawn than it is taken for: on narrow screens and when presenting.
const LARGER: f32 = 1.6;

/// The same on tiles, where it stays within its tile.
const LARGER_ON_TILES: f32 = 1.1;

/// On tiles all names stand at one height, below the largest symbol.
const TILE_DROP: f32 = 45.0;

/// A name on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelView {
    pub code: &'static str,
    pub text: &'static str,
    pub x: f32,
    pub y: f32,
    /// Distance below the point in symbol units, so that the name clears the symbol.
    pub drop: f32,
    /// Height of its line in symbol units.
    pub line: f32,
    /// A prefecture's name over its counties.
    pub is_major: bool,
    pub is_zone: bool,
}

/// Prefectures' names over the province; units' names within a prefecture, and on all tiles. In the frame of the
/// focus none is cut off.
pub(super) fn labels(
    ctx: &Scene,
    focus: RegionId,
    marks: &[MarkView],
    frame: Frame,
    whole: Frame,
) -> Vec<LabelView> {
    let mut labels = names(ctx, focus, marks);
    let larger = match layout(ctx) {
        Layout::Geography => LARGER,
        Layout::Tiles => LARGER_ON_TILES,
    };
    let scale = symbol_scale(frame, whole) * larger;
    for label in &mut labels {
        let half = width(label) * label.line * scale / 2.0;
        let (left, right) = (frame.x + half, frame.x + frame.width - half);
        label.x = label.x.min(right).max(left);
    }
    labels
}

fn names(ctx: &Scene, focus: RegionId, marks: &[MarkView]) -> Vec<LabelView> {
    let whole_province = ctx.dataset.region(focus).kind == RegionKind::Province;
    if whole_province && layout(ctx) == Layout::Geography {
        let prefectures = ctx.dataset.prefectures();
        return prefectures
            .filter_map(|it| label(ctx, it, 0.0, true))
            .collect();
    }
    let radius = |code: &str| {
        let mark = marks.iter().find(|it| it.code == code);
        mark.map_or(0.0, |it| it.radius)
    };
    let drop = |code: &str| match layout(ctx) {
        Layout::Geography => radius(code),
        Layout::Tiles => TILE_DROP,
    };
    ctx.units_in(focus)
        .into_iter()
        .map(|id| ctx.dataset.region(id))
        .filter_map(|it| label(ctx, it, drop(it.code), false))
        .collect()
}

/// The names that can be drawn at a scale without covering one another; where two would, the one
/// below the larger symbol stays, and of equals the shorter.
pub fn fitting(labels: &[LabelView], scale: f32) -> Vec<&LabelView> {
    let by_size: Vec<&LabelView> = labels.iter().collect();
    let by_size = sorted_by(&by_size, |a, b| {
        let by_width = width(a).total_cmp(&width(b));
        b.drop.total_cmp(&a.drop).then(by_width)
    });
    let mut drawn: Vec<&LabelView> = Vec::new();
    for label in by_size {
        if drawn.iter().all(|it| !overlap(it, label, scale)) {
            drawn.push(label);
        }
    }
    drawn
}

fn overlap(a: &LabelView, b: &LabelView, scale: f32) -> bool {
    let line = a.line.max(b.line) * scale;
    let top = |it: &LabelView| it.y + it.drop * scale;
    let apart_x = (a.x - b.x).abs();
    let apart_y = (top(a) - top(b)).abs();
    apart_x < f32::midpoint(width(a), width(b)) * line && apart_y < line
}

/// Width of a name in heights of a line: letters are about half as wide as Chinese characters.
fn width(label: &LabelView) -> f32 {
    label
        .text
        .chars()
        .map(|it| if it.is_ascii() { 0.5 } else { 0.95 })
        .sum()
}

fn label(ctx: &Scene, region: &Region, drop: f32, is_major: bool) -> Option<LabelView> {
    let (x, y) = anchor(ctx, ctx.dataset.place(region.id)?);
    let is_zone = region.kind == RegionKind::Zone;
    // What a zone is called is not its kind.
    let name_en = if is_zone {
        region.name_en
    } else {
        without_kind(region.name_en)
    };
    let text = ctx.pick(region.name, name_en);
    let line = match layout(ctx) {
        Layout::Geography => LINE,
        Layout::Tiles => LINE_ON_TILES,
    };
    Some(LabelView {
        line,
        code: region.code,
        text,
        x,
        y,
        drop,
        is_major,
        is_zone,
    })
}

/// An English name without the word for its kind, which a map has no room for.
fn without_kind(name: &str) -> &str {
    let kinds = [" District", " City", " She Autonomous County", " County"];
    kinds
        .iter()
        .find_map(|kind| name.strip_suffix(kind))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &'static str, x: f32, drop: f32) -> LabelView {
        LabelView {
            line: LINE,
            code: text,
            text,
            x,
            y: 0.0,
            drop,
            is_major: false,
            is_zone: false,
        }
    }

    #[test]
    fn the_larger_of_two_that_collide_stays() {
        let labels = [
            at("西湖区", 0.0, 10.0),
            at("滨江区", 30.0, 10.5),
            at("淳安县", 900.0, 1.0),
        ];
        let codes: Vec<_> = fitting(&labels, 1.0)
            .into_iter()
            .map(|it| it.code)
            .collect();
        assert_eq!(codes, ["滨江区", "淳安县"]);
        assert_eq!(
            fitting(&labels, 0.05).len(),
            3,
            "nearer by there is room for all"
        );
    }

    #[test]
    fn of_two_below_equal_symbols_the_shorter_stays() {
        let labels = [
            at("Hangzhou Bay New Area", 0.0, 1.0),
            at("Pinghu", 90.0, 1.0),
            at("Cixi", -90.0, 1.0),
        ];
        let drawn = fitting(&labels, 1.0);
        let codes: Vec<_> = drawn.iter().map(|it| it.code).collect();
        assert_eq!(codes, ["Cixi", "Pinghu"]);
    }

    #[test]
    fn names_lose_the_word_for_their_kind() {
        assert_eq!(without_kind("Yuhang District"), "Yuhang");
        assert_eq!(without_kind("Jingning She Autonomous County"), "Jingning");
        assert_eq!(without_kind("Hangzhou"), "Hangzhou");
    }
}

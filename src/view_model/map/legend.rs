//! The legend: only what is really on screen.

use super::super::Scene;
use super::super::headline::count as count_text;
use super::symbols::{self, Fill, MarkShape, MarkView, radius, scale};
use super::{Standing, standing};
use crate::format;
use crate::model::{RegionId, RegionKind, sorted_unique};
use crate::view_state::Indicator;

/// What the symbols and fills mean.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendView {
    pub items: Vec<LegendItem>,
    /// Example symbols, largest first; empty where the indicator is a share.
    pub sizes: Vec<SizeKey>,
    /// What the symbols inside the choice add up to; empty for shares.
    pub sum: String,
}

/// One line of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendItem {
    pub swatch: Swatch,
    pub label: String,
}

/// What stands before a line of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    Circle,
    Diamond,
    Zero,
    Fill(Fill),
    Outside,
}

/// An example symbol.
#[derive(Clone, Debug, PartialEq)]
pub struct SizeKey {
    pub radius: f32,
    pub label: String,
}

pub(super) fn legend(
    ctx: &Scene,
    focus: RegionId,
    marks: &[MarkView],
    breaks: &[f64],
) -> LegendView {
    let is_count = matches!(ctx.state.indicator, Indicator::Total | Indicator::Added);
    let mut items = if is_count {
        count_items(ctx, focus, marks)
    } else {
        share_items(ctx, focus, breaks)
    };
    let units = &ctx.units;
    if units
        .iter()
        .any(|id| standing(ctx, *id) == Standing::Outside)
    {
        items.push(LegendItem {
            swatch: Swatch::Outside,
            label: ctx.text().map.outside.to_owned(),
        });
    }
    LegendView {
        items,
        sizes: if is_count { sizes(ctx) } else { vec![] },
        sum: if is_count {
            sum(ctx, marks)
        } else {
            String::new()
        },
    }
}

fn count_items(ctx: &Scene, focus: RegionId, marks: &[MarkView]) -> Vec<LegendItem> {
    let text = &ctx.text().map;
    let in_focus = |mark: &&MarkView| {
        let region = ctx.dataset.region_by_code(mark.code);
        region.is_some_and(|it| ctx.dataset.contains(focus, it.id))
    };
    let here: Vec<&MarkView> = marks.iter().filter(in_focus).collect();
    let has = |shape| here.iter().any(|it| it.shape == shape);
    let lines = [
        (has(MarkShape::Circle), Swatch::Circle, text.county_mark),
        (has(MarkShape::Diamond), Swatch::Diamond, text.zone_mark),
        (
            here.iter().any(|it| it.count == Some(0)),
            Swatch::Zero,
            text.zero_mark,
        ),
    ];
    let shown = lines.into_iter().filter(|(is_shown, ..)| *is_shown);
    shown
        .map(|(_, swatch, label)| LegendItem {
            swatch,
            label: label.to_owned(),
        })
        .collect()
}

fn share_items(ctx: &Scene, focus: RegionId, breaks: &[f64]) -> Vec<LegendItem> {
    let text = &ctx.text().map;
    let units = ctx.units_in(focus);
    let fills: Vec<Fill> = units
        .iter()
        .map(|id| symbols::fill(ctx, *id, breaks))
        .collect();
    let fills = sorted_unique(&fills);
    let label = |fill: Fill| match fill {
        Fill::Class(class) => class_label(breaks, class),
        Fill::NoneAdded => text.none_added.to_owned(),
        Fill::NoBase => text.no_base.to_owned(),
        Fill::NoTotal => text.no_total.to_owned(),
        Fill::Plain => String::new(),
    };
    let mut items: Vec<LegendItem> = fills
        .into_iter()
        .map(|it| LegendItem {
            swatch: Swatch::Fill(it),
            label: label(it),
        })
        .collect();
    if units
        .iter()
        .any(|id| ctx.dataset.region(*id).kind == RegionKind::Zone)
    {
        items.push(LegendItem {
            swatch: Swatch::Diamond,
            label: text.zone_mark.to_owned(),
        });
    }
    items
}

/// A class as its bounds; a class reaches up to but not including its upper bound, save the last.
fn class_label(breaks: &[f64], class: usize) -> String {
    let lower = class
        .checked_sub(1)
        .and_then(|it| breaks.get(it))
        .copied()
        .unwrap_or(0.0);
    let upper = breaks.get(class).copied().unwrap_or(1.0);
    format!("{}–{}%", percent(lower), percent(upper))
}

fn percent(share: f64) -> String {
    format::decimal(share * 100.0, 0)
}

/// Round counts near the largest, a quarter and a twentieth of it: radii in about 4 : 2 : 1.
fn sizes(ctx: &Scene) -> Vec<SizeKey> {
    let units = &ctx.units;
    let scale = scale(ctx, units);
    let largest = units
        .iter()
        .filter_map(|id| symbols::count(ctx, *id))
        .max()
        .unwrap_or(0);
    let mut counts: Vec<u32> = [1, 4, 20]
        .iter()
        .map(|part| round_down(largest / part))
        .collect();
    counts.retain(|it| *it > 0);
    counts.dedup();
    counts
        .into_iter()
        .map(|count| SizeKey {
            radius: radius(count, scale),
            label: format::integer(count),
        })
        .collect()
}

/// The largest of 1, 2, 3, 4, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 150 … that is not larger.
fn round_down(count: u32) -> u32 {
    const STEPS: [u32; 9] = [10, 15, 20, 30, 40, 50, 60, 80, 100];
    if count < 10 {
        return count.min(5);
    }
    let mut power = 1;
    while count / power >= 100 {
        power *= 10;
    }
    STEPS
        .iter()
        .rev()
        .map(|it| it * power)
        .find(|it| *it <= count)
        .unwrap_or(count)
}

fn sum(ctx: &Scene, marks: &[MarkView]) -> String {
    let inside: Vec<&MarkView> = marks
        .iter()
        .filter(|it| it.standing != Standing::Outside)
        .collect();
    let sum = inside.iter().filter_map(|it| it.count).sum();
    let n_of = |shape| count_text(inside.iter().filter(|it| it.shape == shape).count());
    (ctx.text().map.drawn)(
        &format::integer(sum),
        &n_of(MarkShape::Circle),
        &n_of(MarkShape::Diamond),
    )
}

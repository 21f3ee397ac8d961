//! Reporting units ranked: one bar each, its part in the chosen batch in the stronger color.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{
    AxisLine, AxisTick, AxisType, Formatter, ItemStyle, Label, LabelPosition, SplitLine,
};
use charming::series::Bar;
use serde::Serialize;

use super::ChartOption;
use super::labels::width_of;
use super::palette::{Palette, Surface};
use super::pieces::{
    Picture, Responsive, by_width, color, emphasis, label, outline, scale, tip, tooltip, value_axis,
};
use crate::view_model::figures::units::UnitBar;

/// Room for names in a narrow picture, in pixels.
const NARROW_NAMES: u32 = 118;

/// Names that break into lines where there is little room.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Names {
    y_axis: NamesAxis,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NamesAxis {
    axis_label: NamesLabel,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NamesLabel {
    /// In pixels; `None` as wide as they are.
    width: Option<u32>,
    line_height: u32,
    overflow: &'static str,
}

/// The option. The parts are the first two series; the third is a frame around each whole bar,
/// which is pointed at, lit up, and carries the number.
pub fn unit_bars(bars: &[UnitBar], surface: Surface) -> ChartOption {
    let palette = surface.palette();
    let most = bars.iter().map(|it| it.total).max().unwrap_or(0);
    let (max, interval) = scale(most);
    let picture = Picture {
        animation: false,
        grid: Grid::new()
            .left(4)
            .right(30)
            .top(4)
            .bottom(4)
            .contain_label(true),
        tooltip: tooltip(),
        x_axis: value_axis(palette, max, interval)
            .show(false)
            .split_line(SplitLine::new().show(false)),
        y_axis: name_axis(palette, bars),
        series: vec![
            part(bars, palette.strong, |it| it.part),
            part(bars, palette.pale, |it| it.total - it.part),
            frames(bars, palette),
        ],
    };
    let is_long = bars
        .iter()
        .any(|it| width_of(it.name) > f64::from(NARROW_NAMES));
    let narrow = is_long.then_some(NARROW_NAMES);
    ChartOption::new(&Responsive {
        base_option: picture,
        media: by_width(names(narrow), names(None)),
    })
}

fn names(width: Option<u32>) -> Names {
    Names {
        y_axis: NamesAxis {
            axis_label: NamesLabel {
                width,
                line_height: 16,
                overflow: "break",
            },
        },
    }
}

/// Names, with a sign before those that are chosen.
fn name_axis(palette: Palette, bars: &[UnitBar]) -> Axis {
    let name = |it: &UnitBar| {
        if it.is_chosen {
            format!("▸ {}", it.name)
        } else {
            it.name.to_owned()
        }
    };
    Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .data(bars.iter().map(name).collect())
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_label(label(palette).interval(0))
}

fn part(bars: &[UnitBar], fill: &str, length: fn(&UnitBar) -> u32) -> Bar {
    let lengths: Vec<i64> = bars.iter().map(|it| i64::from(length(it))).collect();
    Bar::new()
        .stack("whole")
        .bar_width("62%")
        .item_style(ItemStyle::new().color(color(fill)))
        .emphasis(charming::element::Emphasis::new().disabled(true))
        .data(lengths)
}

fn frames(bars: &[UnitBar], palette: Palette) -> Bar {
    let item = |it: &UnitBar| {
        let frame = DataPointItem::new(i64::from(it.total)).name(tip(&it.spoken));
        if it.is_chosen {
            frame.item_style(outline(palette).color(color(CLEAR)))
        } else {
            frame
        }
    };
    let number = Label::new()
        .show(true)
        .position(LabelPosition::Right)
        .color(color(palette.ink))
        .font_size(12)
        .formatter(Formatter::String("{c}".to_owned()));
    Bar::new()
        .bar_width("62%")
        .bar_gap("-100%")
        .item_style(
            ItemStyle::new()
                .color(color(CLEAR))
                // The pale part alone would hardly stand out from the page.
                .border_color(color(palette.guide))
                .border_width(1),
        )
        .label(number)
        .emphasis(emphasis(palette))
        .data(bars.iter().map(item).collect())
}

const CLEAR: &str = "transparent";

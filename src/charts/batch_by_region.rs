//! Parks of a batch by region, stacked by type: horizontal bars, first region on top.

use charming::component::{Axis, Grid};
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, Color, Emphasis, EmphasisFocus, Formatter, ItemStyle,
    LineStyle, SplitLine, Tooltip, Trigger,
};
use charming::series::Bar;
use serde::Serialize;

use super::ChartOption;
use super::palette::{Palette, Surface};
use crate::view_model::BatchView;

/// The parts of the option that this chart uses.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StackedBars {
    animation: bool,
    grid: Grid,
    tooltip: Tooltip,
    x_axis: Axis,
    y_axis: Axis,
    series: Vec<Bar>,
}

/// The option; the legend is drawn in HTML above the picture.
pub fn batch_by_region(view: &BatchView, surface: Surface) -> ChartOption {
    let palette = surface.palette();
    let names: Vec<String> = view.rows.iter().map(|it| it.name.to_owned()).collect();
    ChartOption::new(&StackedBars {
        animation: false,
        grid: Grid::new()
            .left(4)
            .right(28)
            .top(4)
            .bottom(4)
            .contain_label(true),
        // Rich text, not HTML: names come from data.
        tooltip: Tooltip::new()
            .trigger(Trigger::Item)
            .formatter(Formatter::String("{b}  {a}  {c}".to_owned())),
        x_axis: value_axis(palette),
        y_axis: category_axis(palette, names),
        series: vec![series(view, palette, 0), series(view, palette, 1)],
    })
}

fn value_axis(palette: Palette) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min_interval(1)
        .axis_label(AxisLabel::new().color(color(palette.label)).font_size(12))
        .split_line(SplitLine::new().line_style(LineStyle::new().color(color(palette.line))))
}

fn category_axis(palette: Palette, names: Vec<String>) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .data(names)
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_label(
            AxisLabel::new()
                .color(color(palette.label))
                .font_size(12)
                .interval(0),
        )
}

fn series(view: &BatchView, palette: Palette, type_idx: usize) -> Bar {
    let counts: Vec<i64> = view
        .rows
        .iter()
        .map(|it| i64::from(it.by_type[type_idx]))
        .collect();
    Bar::new()
        .name(view.type_names[type_idx])
        .stack("types")
        .bar_width("62%")
        .item_style(
            ItemStyle::new()
                .color(color(palette.types[type_idx]))
                .border_color(color(palette.surface))
                .border_width(1),
        )
        .emphasis(Emphasis::new().focus(EmphasisFocus::None))
        .data(counts)
}

fn color(value: &str) -> Color {
    Color::Value(value.to_owned())
}

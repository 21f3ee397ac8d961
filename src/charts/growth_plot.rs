//! What a batch added against what stood before it: a point a region, a line for the whole.

use charming::component::Grid;
use charming::datatype::CompositeValue;
use charming::element::{
    Emphasis, Formatter, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType, Symbol,
};
use charming::series::Line;
use serde::Serialize;

use super::ChartOption;
use super::labels::{Placed, Plot, place};
use super::palette::{Palette, Surface};
use super::pieces::{
    Picture, Responsive, by_width, color, emphasis, name_above, name_below, outline, scale, tip,
    tooltip, value_axis,
};
use crate::view_model::figures::growth::{GrowthPlot, GrowthPoint};

/// Room around the plot in pixels: right of it, above it.
const RIGHT: u32 = 24;
const TOP: u32 = 34;

/// Points of one size; `charming`'s own have no label of their own.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Points {
    #[serde(rename = "type")]
    kind: &'static str,
    symbol_size: u32,
    item_style: ItemStyle,
    emphasis: Emphasis,
    data: Vec<Point>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Point {
    value: [u32; 2],
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_style: Option<ItemStyle>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<OutlinedLabel>,
}

/// `charming`'s label has no outline to keep it readable on lines and small points.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OutlinedLabel {
    #[serde(flatten)]
    label: Label,
    text_border_color: &'static str,
    text_border_width: u32,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Series {
    Guide(Box<Line>),
    Points(Box<Points>),
}

/// Labels in places of their own for a narrow picture and a wide one.
#[derive(Serialize)]
struct Labelled {
    series: [Overlay; 3],
}

#[derive(Serialize)]
struct Overlay {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    data: Vec<Point>,
}

/// The option; the legend is drawn in HTML above the picture.
pub fn growth_plot(plot: &GrowthPlot, surface: Surface) -> ChartOption {
    let palette = surface.palette();
    let all = || plot.major.iter().chain(&plot.minor);
    let (x_max, x_step) = scale(all().map(|it| it.existing).max().unwrap_or(0));
    let (y_max, y_step) = scale(all().map(|it| it.added).max().unwrap_or(0));
    let picture = Picture {
        animation: false,
        grid: Grid::new()
            .left(4)
            .right(i64::from(RIGHT))
            .top(i64::from(TOP))
            .bottom(28)
            .contain_label(true),
        tooltip: tooltip(),
        x_axis: name_below(value_axis(palette, x_max, x_step), palette, &plot.x_name),
        y_axis: name_above(value_axis(palette, y_max, y_step), palette, &plot.y_name),
        series: vec![
            Series::Guide(Box::new(guide(plot, (x_max, y_max), palette))),
            Series::Points(Box::new(points(
                &plot.minor,
                7,
                (palette.pale_mark, palette.guide),
                palette,
            ))),
            Series::Points(Box::new(points(
                &plot.major,
                11,
                (palette.strong, palette.surface),
                palette,
            ))),
        ],
    };
    let labelled = |width: f64, height: f64| Labelled {
        series: [
            Overlay { data: Vec::new() },
            Overlay { data: Vec::new() },
            Overlay {
                data: with_labels(
                    plot,
                    Plot {
                        width,
                        height,
                        x_max,
                        y_max,
                    },
                    palette,
                ),
            },
        ],
    };
    ChartOption::new(&Responsive {
        base_option: picture,
        media: by_width(labelled(270.0, 280.0), labelled(470.0, 330.0)),
    })
}

/// From the origin along the ratio of the whole, as far as the plot goes.
fn guide(plot: &GrowthPlot, (x_max, y_max): (u32, u32), palette: Palette) -> Line {
    let (x_max, y_max) = (f64::from(x_max), f64::from(y_max));
    let ends: Vec<Vec<CompositeValue>> = plot.guide.map_or_else(Vec::new, |ratio| {
        let x = if ratio * x_max > y_max {
            y_max / ratio
        } else {
            x_max
        };
        vec![
            vec![0.into(), 0.into()],
            vec![hundredths(x).into(), hundredths(x * ratio).into()],
        ]
    });
    dashes(palette).data(ends)
}

/// A dashed line that is not pointed at.
pub(super) fn dashes(palette: Palette) -> Line {
    Line::new()
        .symbol(Symbol::None)
        .silent(true)
        .line_style(
            LineStyle::new()
                .color(color(palette.guide))
                .width(1.5)
                .type_(LineStyleType::Dashed),
        )
        .emphasis(Emphasis::new().disabled(true))
}

/// Rounded, so that an option does not depend on how a machine rounds.
pub(super) fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn points(
    points: &[GrowthPoint],
    size: u32,
    (fill, border): (&str, &str),
    palette: Palette,
) -> Points {
    Points {
        kind: "scatter",
        symbol_size: size,
        item_style: ItemStyle::new()
            .color(color(fill))
            .border_color(color(border))
            .border_width(1),
        emphasis: emphasis(palette),
        data: points.iter().map(|it| point(it, None, palette)).collect(),
    }
}

fn point(it: &GrowthPoint, label: Option<OutlinedLabel>, palette: Palette) -> Point {
    Point {
        value: [it.existing, it.added],
        name: tip(&it.spoken),
        item_style: it.is_chosen.then(|| outline(palette)),
        label,
    }
}

fn with_labels(plot: &GrowthPlot, room: Plot, palette: Palette) -> Vec<Point> {
    let wanted: Vec<(u32, u32, &str, bool)> = plot
        .major
        .iter()
        .map(|it| (it.existing, it.added, it.name, it.is_chosen))
        .collect();
    let small: Vec<(u32, u32)> = plot
        .minor
        .iter()
        .map(|it| (it.existing, it.added))
        .collect();
    let places = place(&wanted, &small, room);
    let labelled = plot.major.iter().zip(places);
    labelled
        .map(|(it, placed)| {
            point(
                it,
                placed.map(|it_is| name(it.name, it_is, palette)),
                palette,
            )
        })
        .collect()
}

fn name(name: &str, placed: Placed, palette: Palette) -> OutlinedLabel {
    let position = match placed {
        Placed::Right => LabelPosition::Right,
        Placed::Left => LabelPosition::Left,
        Placed::Above => LabelPosition::Top,
        Placed::Below => LabelPosition::Bottom,
    };
    OutlinedLabel {
        label: Label::new()
            .show(true)
            .position(position)
            .color(color(palette.ink))
            .font_size(12)
            .formatter(Formatter::String(name.to_owned())),
        text_border_color: palette.surface,
        text_border_width: 3,
    }
}

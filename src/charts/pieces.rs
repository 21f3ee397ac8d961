//! What the options of several charts are put together from.

use charming::component::{Axis, Grid};
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, Color, Emphasis, EmphasisFocus, Formatter, ItemStyle,
    LineStyle, NameLocation, SplitLine, TextStyle, Tooltip, Trigger,
};
use serde::Serialize;

use super::palette::Palette;

/// The parts of an option that the charts use.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Picture<S: Serialize> {
    pub(super) animation: bool,
    pub(super) grid: Grid,
    pub(super) tooltip: Tooltip,
    pub(super) x_axis: Axis,
    pub(super) y_axis: Axis,
    pub(super) series: Vec<S>,
}

/// A picture that is drawn otherwise where there is little room.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Responsive<S: Serialize, O: Serialize> {
    pub(super) base_option: Picture<S>,
    /// The first that fits is laid over the picture.
    pub(super) media: [Media<O>; 2],
}

#[derive(Serialize)]
pub(super) struct Media<O: Serialize> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) query: Option<Query>,
    pub(super) option: O,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Query {
    pub(super) max_width: u32,
}

/// Up to this width, in pixels, a picture is a narrow one.
pub(super) const NARROW: u32 = 520;

/// One overlay for narrow pictures, one for the others.
pub(super) fn by_width<O: Serialize>(narrow: O, wide: O) -> [Media<O>; 2] {
    [
        Media {
            query: Some(Query { max_width: NARROW }),
            option: narrow,
        },
        Media {
            query: None,
            option: wide,
        },
    ]
}

pub(super) fn color(value: &str) -> Color {
    Color::Value(value.to_owned())
}

/// A tip that shows the name of what is pointed at: rich text, not HTML, as names come from data.
pub(super) fn tooltip() -> Tooltip {
    Tooltip::new()
        .trigger(Trigger::Item)
        .formatter(Formatter::String("{b}".to_owned()))
}

/// What a tip says: the spoken words, one figure a line.
pub(super) fn tip(spoken: &str) -> String {
    ["：", ": ", "，", ", "]
        .iter()
        .fold(plain(spoken), |text, sign| text.replace(sign, "\n"))
}

/// Words without the signs that mark up rich text or HTML: the reader's own words may hold them.
fn plain(words: &str) -> String {
    let signs = [('<', '‹'), ('>', '›'), ('{', '('), ('}', ')')];
    signs.iter().fold(words.to_owned(), |text, (sign, other)| {
        text.replace(*sign, &other.to_string())
    })
}

/// An axis of numbers from 0 to `max`, with its name along it or, for the upright one, above it.
pub(super) fn value_axis(palette: Palette, max: u32, interval: u32) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min(0)
        .max(i64::from(max))
        .interval(f64::from(interval))
        .axis_label(label(palette))
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .split_line(SplitLine::new().line_style(LineStyle::new().color(color(palette.line))))
}

/// The name of the lying axis, below its middle.
pub(super) fn name_below(axis: Axis, palette: Palette, name: &str) -> Axis {
    axis.name(plain(name))
        .name_location(NameLocation::Middle)
        .name_gap(30)
        .name_text_style(name_style(palette))
}

/// The name of the upright axis, over its upper end, reading to the right.
pub(super) fn name_above(axis: Axis, palette: Palette, name: &str) -> Axis {
    axis.name(plain(name))
        .name_location(NameLocation::End)
        .name_gap(12)
        .name_text_style(name_style(palette).align("left"))
}

fn name_style(palette: Palette) -> TextStyle {
    TextStyle::new().color(color(palette.label)).font_size(12)
}

pub(super) fn label(palette: Palette) -> AxisLabel {
    AxisLabel::new().color(color(palette.label)).font_size(12)
}

/// What is lit up gets an outline; nothing else fades.
pub(super) fn emphasis(palette: Palette) -> Emphasis {
    Emphasis::new()
        .focus(EmphasisFocus::None)
        .item_style(outline(palette))
}

/// The outline of what is chosen or lit up.
pub(super) fn outline(palette: Palette) -> ItemStyle {
    ItemStyle::new()
        .border_color(color(palette.ink))
        .border_width(2)
}

/// The upper end of an axis and the step between its marks, for values up to `most`: at most five
/// steps of 1, 2 or 5 times a power of ten.
pub(super) fn scale(most: u32) -> (u32, u32) {
    let mut power = 1;
    loop {
        for digit in [1, 2, 5] {
            let step: u32 = digit * power;
            let n_steps = most.max(1).div_ceil(step);
            if n_steps <= 5 {
                return (n_steps * step, step);
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        for (most, expected) in [
            (0, (1, 1)),
            (1, (1, 1)),
            (5, (5, 1)),
            (6, (6, 2)),
            (12, (15, 5)),
            (30, (30, 10)),
            (202, (250, 50)),
            (1_044, (1_500, 500)),
        ] {
            assert_eq!(scale(most), expected, "{most}");
        }
    }

    #[test]
    fn a_tip_has_a_line_for_each_figure() {
        assert_eq!(
            tip("杭州市：原有 202 个，第一批 30 个"),
            "杭州市\n原有 202 个\n第一批 30 个"
        );
        assert_eq!(
            tip("Hangzhou: 202 before, 30 in it"),
            "Hangzhou\n202 before\n30 in it"
        );
    }
}

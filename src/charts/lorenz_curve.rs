//! The Lorenz curve: a dot a reporting unit, and the line on which all would have the same.

use charming::component::Grid;
use charming::datatype::{CompositeValue, DataPointItem};
use charming::element::{AreaStyle, ItemStyle, LineStyle, Symbol};
use charming::series::Line;

use super::ChartOption;
use super::growth_plot::{dashes, hundredths};
use super::palette::Surface;
use super::pieces::{Picture, color, emphasis, name_above, name_below, tip, tooltip, value_axis};
use crate::view_model::figures::spread::SpreadCurve;

/// The option; the legend is drawn in HTML above the picture.
pub fn lorenz_curve(curve: &SpreadCurve, surface: Surface) -> ChartOption {
    let palette = surface.palette();
    let equal: Vec<Vec<CompositeValue>> =
        vec![vec![0.into(), 0.into()], vec![100.into(), 100.into()]];
    let items = curve.points.iter().zip(&curve.spoken);
    let item = |((x, y), spoken): (&(f64, f64), &String)| {
        DataPointItem::new(vec![hundredths(*x), hundredths(*y)]).name(tip(spoken))
    };
    ChartOption::new(&Picture {
        animation: false,
        grid: Grid::new()
            .left(4)
            .right(24)
            .top(34)
            .bottom(28)
            .contain_label(true),
        tooltip: tooltip(),
        x_axis: name_below(value_axis(palette, 100, 25), palette, curve.x_name),
        y_axis: name_above(value_axis(palette, 100, 25), palette, curve.y_name),
        series: vec![
            dashes(palette).data(equal),
            Line::new()
                .symbol(Symbol::Circle)
                .symbol_size(4)
                .show_symbol(true)
                .line_style(LineStyle::new().color(color(palette.strong)).width(2))
                .item_style(ItemStyle::new().color(color(palette.strong)))
                .area_style(AreaStyle::new().color(color(palette.pale)).opacity(0.35))
                .emphasis(emphasis(palette))
                .data(items.map(item).collect()),
        ],
    })
}

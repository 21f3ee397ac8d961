//! The map's table twin.

use leptos::prelude::*;

use super::table::{
    cell, folded, head, number, region_link, row, row_class, row_head, scroller, source_head, table,
};
use super::take_button;
use crate::text::Text;
use crate::view_model::units::UnitRow;
use crate::view_model::{Quantity, UnitsView};

/// What the columns of figures are, for tips.
const QUANTITIES: [Quantity; 4] = [
    Quantity::Total,
    Quantity::Added,
    Quantity::ShareManufacturing,
    Quantity::ShareAdded,
];

/// Every reporting unit in focus, folded away until asked for.
pub fn units_table(view: &UnitsView, text: &'static Text) -> AnyView {
    let [prefecture, unit, figures @ ..] = view.heads;
    let heads = [head(prefecture), head(unit)]
        .into_iter()
        .chain(
            figures
                .into_iter()
                .zip(QUANTITIES)
                .map(|(it, quantity)| source_head(it, quantity)),
        )
        .collect();
    let rows = view.rows.iter().map(unit_row).collect();
    let table = table("table", &view.caption, heads, rows, vec![]);
    let table = view! {
        {scroller(view.summary, table)}
        {take_button("units", text)}
    };
    folded(view.summary, false, table.into_any())
}

fn unit_row(unit: &UnitRow) -> AnyView {
    let name = row_head(region_link(&unit.href, unit.name, unit.standing));
    let figures = unit.cells.iter().map(|it| number(it.as_str()));
    row(
        row_class(unit.standing),
        unit.code,
        [cell(unit.prefecture.into_any()), name]
            .into_iter()
            .chain(figures)
            .collect(),
    )
}

//! The numbers of a picture as a table.

use leptos::prelude::*;

use crate::components::nothing;
use crate::components::table::{folded, head, number, number_head, row, row_head, table};
use crate::text::FigureText;
use crate::view_model::figures::{FigureView, TwinRow};

/// The folded table; nothing where the picture is a table itself.
pub(super) fn twin(view: &FigureView, text: &'static FigureText) -> AnyView {
    let Some(twin) = &view.twin else {
        return nothing();
    };
    let heads = std::iter::once(head(twin.name_head))
        .chain(twin.heads.iter().map(|it| number_head(it.as_str())))
        .collect();
    let rows = twin.rows.iter().map(twin_row).collect();
    folded(
        text.table_twin,
        false,
        table("table", &view.caption, heads, rows, Vec::new()),
    )
}

fn twin_row(it: &TwinRow) -> AnyView {
    let class = if it.is_chosen {
        "table__row--chosen"
    } else {
        ""
    };
    let current = it.is_chosen.then_some("true");
    let name = match &it.href {
        Some(href) => {
            view! { <a href=href.clone() aria-current=current>{it.name.clone()}</a> }.into_any()
        }
        None => it.name.clone().into_any(),
    };
    let cells = std::iter::once(row_head(name))
        .chain(it.cells.iter().map(|cell| number(cell.as_str())))
        .collect();
    row(class, it.code, cells)
}

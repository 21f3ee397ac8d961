//! The numbers of a picture as a table.

use leptos::ev::Event;
use leptos::prelude::*;

use super::Shown;
use crate::components::table::{head, number, number_head, row, row_head, table};
use crate::components::{nothing, part};
use crate::shell::dom;
use crate::view_model::figures::{FigureView, TwinRow};

/// The folded table, drawn only while it is open: there are many rows, and most readers do not
/// ask for them. Nothing where the picture is a table itself.
pub(super) fn twin(shown: Shown, is_there: bool, is_open: RwSignal<bool>) -> AnyView {
    let view = shown.view;
    if !is_there {
        return nothing();
    }
    let toggled = move |event: Event| is_open.set(dom::is_open_target(&event));
    let rows = part(move || {
        if is_open.get() {
            view.with(opened)
        } else {
            nothing()
        }
    });
    view! {
        <details class="twin" open=is_open.get_untracked() on:toggle=toggled>
            <summary>{shown.text().table_twin}</summary>
            {rows}
        </details>
    }
    .into_any()
}

fn opened(view: &FigureView) -> AnyView {
    let Some(twin) = &view.twin else {
        return nothing();
    };
    let heads = std::iter::once(head(twin.name_head))
        .chain(twin.heads.iter().map(|it| number_head(it.as_str())))
        .collect();
    let rows = twin.rows.iter().map(twin_row).collect();
    table("table", &view.caption, heads, rows, Vec::new())
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

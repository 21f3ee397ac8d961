//! A table from a [`Grid`].

use leptos::prelude::*;

use super::table::{head, number_head, table};
use super::{list, nothing};
use crate::view_model::grid::{Grid, GridCell, GridRow};

/// The table, in a place that scrolls sideways where it is too wide.
pub fn grid(class: &'static str, view: &Grid) -> AnyView {
    let heads = view.heads.iter().map(|it| {
        if it.is_number {
            number_head(it.text.clone())
        } else {
            head(it.text.clone())
        }
    });
    let rows = |rows: &[GridRow]| rows.iter().map(|it| row(it, view)).collect();
    let drawn = table(
        class,
        &view.caption,
        heads.collect(),
        rows(&view.rows),
        rows(&view.foot),
    );
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=view.caption.clone()>
            {drawn}
        </div>
    }
    .into_any()
}

fn row(row: &GridRow, table: &Grid) -> AnyView {
    let cells = row.cells.iter().enumerate().map(|(idx, it)| {
        let content = content(it);
        if idx == 0 {
            return view! { <th scope="row">{content}</th> }.into_any();
        }
        // Said before the cell where a narrow screen has no room for heads.
        let head = table.heads.get(idx).map(|it| it.text.clone());
        view! { <td class=class(it) data-head=head>{content}</td> }.into_any()
    });
    let code = (!row.code.is_empty()).then_some(row.code);
    view! { <tr data-region=code>{list(cells)}</tr> }.into_any()
}

fn class(cell: &GridCell) -> &'static str {
    match (cell.is_number, cell.shade) {
        (true, 2..) => "table__number shade shade--2",
        (true, 1) => "table__number shade shade--1",
        (true, 0) => "table__number",
        (false, _) => "",
    }
}

fn content(cell: &GridCell) -> AnyView {
    let text = cell.text.clone();
    let lang = cell.is_chinese.then_some("zh-CN");
    let text = match (&cell.href, lang) {
        (Some(href), _) => view! { <a href=href.clone() lang=lang>{text}</a> }.into_any(),
        (None, Some(lang)) => view! { <span lang=lang>{text}</span> }.into_any(),
        (None, None) => text.into_any(),
    };
    if cell.remark.is_empty() {
        return text;
    }
    view! {
        {text}
        <span class="grid__remark">{cell.remark.clone()}</span>
    }
    .into_any()
}

/// A link to a heading of the same page. The address stays, as it says what is shown and not how
/// far one has read; without script the link leads to the page itself.
pub(super) fn jump(page: String, id: String, text: String) -> AnyView {
    let go = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::shell::dom::focus(&format!("#{id}"));
    };
    view! { <a href=page on:click=go>{text}</a> }.into_any()
}

/// Remarks as a list folded under a summary; nothing where there are none.
pub(super) fn folded_notes(summary: &'static str, notes: &[&'static str]) -> AnyView {
    if notes.is_empty() {
        return nothing();
    }
    let items = notes.iter().map(|it| view! { <li>{*it}</li> }.into_any());
    view! {
        <details class="twin">
            <summary>{summary}</summary>
            <ul class="remarks">{list(items)}</ul>
        </details>
    }
    .into_any()
}

//! The dictionary: one folded table a file.

use leptos::prelude::*;

use super::table::{cell, data, head, row, row_head, table};
use super::{list, take_here};
use crate::view_model::dictionary::{DictionaryView, FieldView, TableView};

/// The dictionary.
pub fn dictionary_section(view: &DictionaryView, take: &'static str) -> AnyView {
    let tables = view.tables.iter().map(|it| file(view, it));
    view! {
        <section class="dictionary" id="dictionary" aria-labelledby="dictionary-title">
            <h2 id="dictionary-title">{view.title}</h2>
            <p>{view.about.clone()}</p>
            {list(tables)}
            {take_here("dictionary", take)}
        </section>
    }
    .into_any()
}

fn file(view: &DictionaryView, it: &TableView) -> AnyView {
    let heads = view.heads.into_iter().map(head).collect();
    let rows = it.fields.iter().map(field).collect();
    view! {
        <details class="dictionary__file">
            <summary>
                <code>{it.file}</code>
                " "
                {it.summary.clone()}
            </summary>
            <p>{it.about}</p>
            {table("table", &it.summary, heads, rows, vec![])}
        </details>
    }
    .into_any()
}

fn field(it: &FieldView) -> AnyView {
    let cells = vec![
        row_head(view! { <code>{it.name}</code> }.into_any()),
        cell(it.title.into_any()),
        data("dictionary__kind", it.kind.clone().into_any()),
        cell(it.meaning.into_any()),
    ];
    row("", "", cells)
}

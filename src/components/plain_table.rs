//! A table from plain data.

use leptos::prelude::*;

use super::table::table;
use super::{list, nothing};
use crate::view_model::Quantity;
use crate::view_model::plain_table::{PlainCell, PlainHead, PlainRow, PlainTable};

/// The table, in a place that scrolls sideways where it is too wide.
pub fn plain_table(class: &'static str, view: &PlainTable) -> AnyView {
    let heads = view.heads.iter().map(head).collect();
    let rows = view.rows.iter().map(|it| row(it, view));
    let drawn = table(class, &view.caption, heads, rows.collect(), vec![]);
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=view.caption.clone()>
            {drawn}
        </div>
    }
    .into_any()
}

fn head(it: &PlainHead) -> AnyView {
    let class = if it.is_number { "table__number" } else { "" };
    let text = match &it.href {
        Some(href) => view! { <a href=href.clone()>{it.text.clone()}</a> }.into_any(),
        None => it.text.clone().into_any(),
    };
    let remark = if it.remark.is_empty() {
        nothing()
    } else {
        view! { <span class="table__remark">{it.remark}</span> }.into_any()
    };
    let removal = it.removal.as_ref().map_or_else(nothing, |(words, label, href)| {
        view! { <a class="table__removal" href=href.clone() aria-label=label.clone()>{*words}</a> }
            .into_any()
    });
    let source = it.quantity.map(Quantity::word);
    // A tip is reached here by key.
    let stop = source.map(|_| "0");
    view! { <th scope="col" class=class data-src=source tabindex=stop>{text} {remark} {removal}</th> }
        .into_any()
}

fn some(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

fn row(row: &PlainRow, table: &PlainTable) -> AnyView {
    let class = if row.is_marked {
        "table__row--chosen"
    } else {
        ""
    };
    let source = row.quantity.map(Quantity::word);
    let cells = row.cells.iter().enumerate().map(|(idx, it)| {
        if idx == table.row_head {
            let stop = source.map(|_| "0");
            view! { <th scope="row" data-src=source tabindex=stop>{content(it)}</th> }.into_any()
        } else {
            cell(it, source, table.heads.get(idx))
        }
    });
    view! { <tr class=class data-region=some(row.code)>{list(cells)}</tr> }.into_any()
}

/// A cell; where its row is of a figure, that of its column's region. It says what it is, for rows that are drawn as
/// paragraphs, unless its text begins with that.
fn cell(it: &PlainCell, source: Option<&'static str>, head: Option<&PlainHead>) -> AnyView {
    let class = match it.bar {
        Some(_) => "table__number table__bar",
        None if it.is_number => "table__number",
        None if it.is_short => "table__short",
        None => "",
    };
    let region = source.and(head.and_then(|it| some(it.code)));
    let head = head.map(|it| it.text.clone());
    let head = head.filter(|head| !it.text.to_lowercase().starts_with(&head.to_lowercase()));
    view! { <td class=class data-src=source data-region=region data-head=head>{content(it)}</td> }
        .into_any()
}

fn content(it: &PlainCell) -> AnyView {
    let lang = it.is_chinese.then_some("zh-CN");
    let text = it.text.clone();
    let text = match (&it.href, lang) {
        (Some(href), _) => view! { <a href=href.clone() lang=lang>{text}</a> }.into_any(),
        (None, Some(lang)) => view! { <span lang=lang>{text}</span> }.into_any(),
        (None, None) => text.into_any(),
    };
    let text = if it.after.is_empty() {
        text
    } else {
        view! { {text} {it.after.clone()} }.into_any()
    };
    let text = if it.reading.is_empty() {
        text
    } else {
        view! { {text} " " <span class="reading" lang="zh-Latn">{it.reading}</span> }.into_any()
    };
    let Some(bar) = it.bar else {
        return text;
    };
    view! {
        <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width=bar.to_string() height="10" />
        </svg>
        {text}
    }
    .into_any()
}

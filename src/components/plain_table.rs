//! A table from plain data.

use leptos::prelude::*;

use super::table::{data, table};
use super::{list, nothing};
use crate::view_model::plain_table::{PlainCell, PlainHead, PlainRow, PlainTable};

/// The table, in a place that scrolls sideways where it is too wide.
pub fn plain_table(class: &'static str, view: &PlainTable) -> AnyView {
    let heads = view.heads.iter().map(head).collect();
    let rows = view.rows.iter().map(|it| row(it, view.row_head));
    let drawn = table(class, &view.caption, heads, rows.collect(), vec![]);
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=view.caption.clone()>
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
    view! { <th scope="col" class=class>{text} {remark} {removal}</th> }.into_any()
}

fn row(row: &PlainRow, row_head: usize) -> AnyView {
    let class = if row.is_marked {
        "table__row--chosen"
    } else {
        ""
    };
    let cells = row.cells.iter().enumerate().map(|(idx, it)| {
        if idx == row_head {
            view! { <th scope="row">{content(it)}</th> }.into_any()
        } else {
            cell(it)
        }
    });
    let code = (!row.code.is_empty()).then_some(row.code);
    view! { <tr class=class data-region=code>{list(cells)}</tr> }.into_any()
}

fn cell(it: &PlainCell) -> AnyView {
    let class = match it.bar {
        Some(_) => "table__number table__bar",
        None if it.is_number => "table__number",
        None if it.is_short => "table__short",
        None => "",
    };
    data(class, content(it))
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

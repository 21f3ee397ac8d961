//! The table of parks.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::nothing;
use super::table::{cell, data, row, row_head, scroller, table};
use crate::text::Text;
use crate::view_model::ParksView;
use crate::view_model::parks::{ColumnView, ParkRow};

/// How many are shown, and the parks with sortable heads; a row leads to its region.
pub fn parks_table(view: &ParksView, text: &'static Text) -> AnyView {
    let empty = view.empty.map(|[what, advice]| {
        view! {
            <div class="empty">
                <p class="empty__what">{what}</p>
                <p>{advice}</p>
            </div>
        }
        .into_any()
    });
    let heads = view.columns.iter().map(head).collect();
    let rows = view.rows.iter().map(park_row).collect();
    let table = table("table table--parks", &view.caption, heads, rows, vec![]);
    view! {
        <p class="count" role="status">{view.count.clone()}</p>
        {also_meant(view, text)}
        {scroller(text.parks.title, table)}
        {empty.unwrap_or_else(nothing)}
    }
    .into_any()
}

fn also_meant(view: &ParksView, text: &'static Text) -> AnyView {
    if view.also_meant.is_empty() {
        return nothing();
    }
    let links = view.also_meant.iter().map(|(name, href)| {
        link_item(LinkItem {
            class: "",
            href,
            current: None,
            label: None,
            text: name,
        })
    });
    view! {
        <div class="also-meant">
            <p>{text.parks.also_meant}</p>
            {link_nav("", text.parks.also_meant, links.collect())}
        </div>
    }
    .into_any()
}

fn head(column: &ColumnView) -> AnyView {
    view! {
        <th scope="col" aria-sort=column.aria_sort>
            <a class="sort" href=column.href.clone() aria-label=column.link_label.clone()>
                {column.label}
                <span class="sort__arrow" aria-hidden="true"></span>
            </a>
        </th>
    }
    .into_any()
}

fn park_row(park: &ParkRow) -> AnyView {
    let reading = park
        .reading
        .map(|it| view! { <span class="reading" lang="zh-Latn">{it}</span> }.into_any());
    let number = view! {
        <span class="batch-label">{park.batch.clone()}</span>
        " "
        {park.seq.clone()}
    };
    let name = view! {
        <span lang="zh-CN">{park.name}</span>
        {reading.unwrap_or_else(nothing)}
    };
    let region = view! { <a href=park.region_href.clone() aria-label=park.region_label.clone()>{park.region}</a> };
    let cells = vec![
        data("table__batch", number.into_any()),
        row_head(name.into_any()),
        cell(park.park_type.into_any()),
        cell(park.prefecture.into_any()),
        cell(region.into_any()),
    ];
    row("", "", cells)
}

//! The table of parks.

use leptos::prelude::*;

use super::{list, nothing};
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
    view! {
        <p class="count" role="status">{view.count.clone()}</p>
        {also_meant(view, text)}
        <div class="table-scroll" tabindex="0" role="region" aria-label=text.parks.title>
            <table class="table table--parks">
                <caption>{view.caption.clone()}</caption>
                <thead>
                    <tr>{list(view.columns.iter().map(head))}</tr>
                </thead>
                <tbody>{list(view.rows.iter().map(park_row))}</tbody>
            </table>
        </div>
        {empty.unwrap_or_else(nothing)}
    }
    .into_any()
}

fn also_meant(view: &ParksView, text: &'static Text) -> AnyView {
    if view.also_meant.is_empty() {
        return nothing();
    }
    let links = view
        .also_meant
        .iter()
        .map(|(name, href)| view! { <li><a href=href.clone()>{*name}</a></li> }.into_any());
    view! {
        <div class="also-meant">
            <p>{text.parks.also_meant}</p>
            <ul>{list(links)}</ul>
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

fn park_row(row: &ParkRow) -> AnyView {
    let reading = row
        .reading
        .map(|it| view! { <span class="reading" lang="zh-Latn">{it}</span> }.into_any());
    view! {
        <tr>
            <td class="table__batch">
                <span class="batch-label">{row.batch.clone()}</span>
                {row.seq.clone()}
            </td>
            <th scope="row">
                <span lang="zh-CN">{row.name}</span>
                {reading.unwrap_or_else(nothing)}
            </th>
            <td>{row.park_type}</td>
            <td>{row.prefecture}</td>
            <td>
                <a href=row.region_href.clone() aria-label=row.region_label.clone()>{row.region}</a>
            </td>
        </tr>
    }
    .into_any()
}

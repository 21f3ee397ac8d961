//! The map's table twin.

use leptos::prelude::*;

use super::list;
use crate::view_model::UnitsView;
use crate::view_model::units::UnitRow;

/// Every reporting unit in focus, folded away until asked for.
pub fn units_table(view: &UnitsView) -> AnyView {
    view! {
        <details class="twin">
            <summary>{view.summary}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=view.summary>
                <table class="table">
                    <caption>{view.caption.clone()}</caption>
                    <thead>
                        <tr>{list(view.heads.into_iter().enumerate().map(head))}</tr>
                    </thead>
                    <tbody>{list(view.rows.iter().map(unit_row))}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

fn head((idx, label): (usize, &'static str)) -> AnyView {
    let class = if idx > 1 { "table__number" } else { "" };
    view! { <th scope="col" class=class>{label}</th> }.into_any()
}

fn unit_row(row: &UnitRow) -> AnyView {
    let [total, added, manufacturing, share] = row.cells.clone();
    view! {
        <tr data-region=row.code>
            <td>{row.prefecture}</td>
            <th scope="row">
                <a href=row.href.clone()>{row.name}</a>
            </th>
            <td class="table__number">{total}</td>
            <td class="table__number">{added}</td>
            <td class="table__number">{manufacturing}</td>
            <td class="table__number">{share}</td>
        </tr>
    }
    .into_any()
}

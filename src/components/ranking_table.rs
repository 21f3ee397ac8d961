//! Regions ranked, as a table with bars.

use leptos::prelude::*;

use super::list;
use crate::view_model::RankingView;
use crate::view_model::ranking::{RankingColumns, RankingRow};

/// The ranked table; a row's link chooses its region.
pub fn ranking_table(view: &RankingView) -> AnyView {
    let sum = view.sum.clone();
    view! {
        <section class="ranking" aria-labelledby="ranking-title">
            <h2 class="ranking__title" id="ranking-title">{view.title.clone()}</h2>
            <table class="table table--ranking">
                <caption>{view.caption.clone()}</caption>
                <thead>{heads(view.columns.clone())}</thead>
                <tbody>{list(view.rows.iter().map(ranking_row))}</tbody>
                <tfoot>
                    <tr>
                        <td></td>
                        <th scope="row">{sum.label}</th>
                        <td class="table__number">{sum.total}</td>
                        <td class="table__number">{sum.share}</td>
                        <td class="table__number">{sum.added}</td>
                    </tr>
                </tfoot>
            </table>
        </section>
    }
    .into_any()
}

fn heads(columns: RankingColumns) -> AnyView {
    view! {
        <tr>
            <th scope="col" class="table__number">{columns.rank}</th>
            <th scope="col" class="">{columns.region}</th>
            <th scope="col" class="table__number">{columns.total}</th>
            <th scope="col" class="table__number">{columns.share}</th>
            <th scope="col" class="table__number">{columns.added}</th>
        </tr>
    }
    .into_any()
}

fn ranking_row(row: &RankingRow) -> AnyView {
    let class = if row.is_chosen {
        "table__row--chosen"
    } else {
        ""
    };
    let bar = if row.is_zone { "bar bar--zone" } else { "bar" };
    view! {
        <tr class=class data-region=row.code>
            <td class="table__number">{row.rank.clone()}</td>
            <th scope="row">
                <a href=row.href.clone() aria-current=row.is_chosen.then_some("true")>{row.name}</a>
            </th>
            <td class="table__number table__bar">
                <svg class=bar viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width=row.bar.to_string() height="10" />
                </svg>
                {row.total.clone()}
            </td>
            <td class="table__number">{row.share.clone()}</td>
            <td class="table__number">{row.added.clone()}</td>
        </tr>
    }
    .into_any()
}

//! Regions ranked, as a table with bars.

use leptos::prelude::*;

use super::table::{data, head, number, number_head, region_link, row, row_head, table};
use super::take_button;
use crate::text::Text;
use crate::view_model::RankingView;
use crate::view_model::ranking::RankingRow;

/// The ranked table; a row's link chooses its region.
pub fn ranking_table(view: &RankingView, text: &'static Text) -> AnyView {
    let columns = &view.columns;
    let heads = vec![
        number_head(columns.rank),
        head(columns.region),
        number_head(columns.total),
        number_head(columns.share.as_str()),
        number_head(columns.added.as_str()),
    ];
    let sum = vec![
        number(""),
        row_head(view.sum.label.into_any()),
        number(view.sum.total.as_str()),
        number(view.sum.share.as_str()),
        number(view.sum.added.as_str()),
    ];
    let rows = view.rows.iter().map(ranking_row).collect();
    view! {
        <section class="ranking" data-figure="ranking" aria-labelledby="ranking-title">
            <h2 class="ranking__title" id="ranking-title">{view.title.clone()}</h2>
            {table("table table--ranking", &view.caption, heads, rows, vec![row("", "", sum)])}
            {take_button("ranking", text)}
        </section>
    }
    .into_any()
}

fn ranking_row(ranked: &RankingRow) -> AnyView {
    let class = if ranked.is_chosen {
        "table__row--chosen"
    } else {
        ""
    };
    let bar = view! {
        <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width=ranked.bar.to_string() height="10" />
        </svg>
        {ranked.total.clone()}
    };
    let cells = vec![
        number(ranked.rank.as_str()),
        row_head(region_link(&ranked.href, ranked.name, ranked.is_chosen)),
        data("table__number table__bar", bar.into_any()),
        number(ranked.share.as_str()),
        number(ranked.added.as_str()),
    ];
    row(class, ranked.code, cells)
}

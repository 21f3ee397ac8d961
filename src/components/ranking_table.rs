//! Regions ranked, as a table with bars.

use leptos::prelude::*;

use super::table::{data, head, number, region_link, row, row_class, row_head, source_head, table};
use super::take_button;
use crate::text::Text;
use crate::view_model::ranking::{RankingRow, RankingSum};
use crate::view_model::{Quantity, RankingView};

/// The ranked table; a row's link chooses its region.
pub fn ranking_table(view: &RankingView, text: &'static Text) -> AnyView {
    let columns = &view.columns;
    let heads = vec![
        source_head(columns.rank, Quantity::Rank),
        head(columns.region),
        source_head(columns.total, Quantity::Total),
        source_head(columns.share.as_str(), Quantity::Share),
        source_head(columns.added.as_str(), Quantity::Added),
    ];
    let sums = view.chosen.iter().chain([&view.sum]).map(sum_row).collect();
    let rows = view.rows.iter().map(ranking_row).collect();
    view! {
        <section class="ranking" data-figure="ranking" aria-labelledby="ranking-title">
            <h2 class="ranking__title" id="ranking-title">{view.title.clone()}</h2>
            {table("table table--ranking", &view.caption, heads, rows, sums)}
            {take_button("ranking", text)}
        </section>
    }
    .into_any()
}

fn sum_row(sum: &RankingSum) -> AnyView {
    let cells = vec![
        number(""),
        row_head(sum.label.into_any()),
        number(sum.total.as_str()),
        number(sum.share.as_str()),
        number(sum.added.as_str()),
    ];
    row("", "", cells)
}

fn ranking_row(ranked: &RankingRow) -> AnyView {
    let bar = view! {
        <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width=ranked.bar.to_string() height="10" />
        </svg>
        {ranked.total.clone()}
    };
    let cells = vec![
        number(ranked.rank.as_str()),
        row_head(region_link(&ranked.href, ranked.name, ranked.standing)),
        data("table__number table__bar", bar.into_any()),
        number(ranked.share.as_str()),
        number(ranked.added.as_str()),
    ];
    row(row_class(ranked.standing), ranked.code, cells)
}

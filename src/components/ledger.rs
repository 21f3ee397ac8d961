//! The ledger: one table a document.

use leptos::prelude::*;

use super::list;
use super::table::{cell, data, head, number, number_head, row, row_head, scroller, table};
use crate::view_model::ledger::{LedgerPart, LedgerRow, LedgerView, State};

/// The ledger.
pub fn ledger_section(view: &LedgerView) -> AnyView {
    let parts = view.documents.iter().map(|it| part(view, it));
    view! {
        <section class="ledger" id="ledger" aria-labelledby="ledger-title">
            <h2 id="ledger-title">{view.title}</h2>
            <p>{view.sentence.clone()}</p>
            {list(parts)}
        </section>
    }
    .into_any()
}

fn part(view: &LedgerView, part: &LedgerPart) -> AnyView {
    let [place, what, printed, recounted, result, from] = view.heads;
    let heads = vec![
        head(what),
        head(place),
        number_head(printed),
        number_head(recounted),
        head(result),
        head(from),
    ];
    let totals = part.empty.is_none().then(|| {
        let rows = part.rows.iter().map(total).collect();
        scroller(
            part.document,
            table("table", &part.caption, heads, rows, vec![]),
        )
    });
    view! {
        <h3 lang="zh-CN">{part.document}</h3>
        {totals}
        {part.empty.map(|it| view! { <p>{it}</p> })}
        {part.alone.clone().map(|it| view! { <p class="ledger__alone">{it}</p> })}
    }
    .into_any()
}

fn total(it: &LedgerRow) -> AnyView {
    let class = match it.state {
        State::Agrees => "ledger__state ledger__state--agrees",
        State::Differs => "ledger__state ledger__state--differs",
        State::CannotBeChecked => "ledger__state ledger__state--open",
    };
    row(
        "",
        "",
        vec![
            row_head(it.what.clone().into_any()),
            data(
                "ledger__place",
                view! { <span lang="zh-CN">{it.place}</span> }.into_any(),
            ),
            number(it.printed.as_str()),
            number(it.recounted.as_str()),
            cell(view! { <span class=class>{it.result}</span> }.into_any()),
            cell(it.counted_from.clone().into_any()),
        ],
    )
}

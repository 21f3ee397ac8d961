//! The ledger: one table a document.

use leptos::prelude::*;

use super::table::{head, number_head, row, row_head, scroller, table};
use super::{list, take_here};
use crate::view_model::ledger::{LedgerPart, LedgerRow, LedgerView, State};

/// The ledger.
pub fn ledger_section(view: &LedgerView, take: &'static str) -> AnyView {
    let parts = view.documents.iter().map(|it| part(view, it));
    view! {
        <section class="ledger" id="ledger" aria-labelledby="ledger-title">
            <h2 id="ledger-title">{view.title}</h2>
            <p>{view.sentence.clone()}</p>
            {list(parts)}
            {take_here("ledger", take)}
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
        let rows = part.rows.iter().map(|it| total(it, view.heads)).collect();
        scroller(
            part.document,
            table(
                "table table--ledger table--stacked",
                &part.caption,
                heads,
                rows,
                vec![],
            ),
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

fn total(it: &LedgerRow, heads: [&'static str; 6]) -> AnyView {
    let class = match it.state {
        State::Agrees => "ledger__state ledger__state--agrees",
        State::Differs => "ledger__state ledger__state--differs",
        State::CannotBeChecked => "ledger__state ledger__state--open",
    };
    let [place, _, printed, recounted, result, from] = heads;
    let number = |head, text: &str| told(head, "table__number", text.to_owned().into_any());
    let where_it_stands = view! { <span lang="zh-CN">{it.place}</span> }.into_any();
    let state = view! { <span class=class>{it.result}</span> }.into_any();
    row(
        "",
        "",
        vec![
            row_head(it.what.clone().into_any()),
            told(place, "ledger__place", where_it_stands),
            number(printed, &it.printed),
            number(recounted, &it.recounted),
            told(result, "", state),
            told(from, "", it.counted_from.clone().into_any()),
        ],
    )
}

/// A cell that can say what it is where there is no room for heads.
fn told(head: &'static str, class: &'static str, content: AnyView) -> AnyView {
    view! { <td class=class data-head=head>{content}</td> }.into_any()
}

//! The row of sums, and what is said below the table.

use leptos::prelude::*;

use super::rows::sums_row;
use crate::components::park_tools::ToolWords;
use crate::components::{list, nothing};
use crate::view_model::ParksView;
use crate::view_model::parks::{ColumnView, TotalView};

/// The row of sums.
pub(super) fn foot(total: &TotalView, columns: &[ColumnView]) -> AnyView {
    let head = view! {
        {total.label}
        " "
        <span class="group__count">{total.count.clone()}</span>
    };
    sums_row("total", head.into_any(), &total.sums, columns, None)
}

/// What signs mean, where columns come from, and what was noted about rows.
pub(super) fn remarks(view: &ParksView, words: ToolWords) -> AnyView {
    let text = &words.lazy.parks_table;
    let legend = view
        .legend
        .iter()
        .map(|it| view! { <p>{*it}</p> }.into_any());
    let legend = list(legend);
    let sources = view.sources.iter().map(|[column, source]| {
        view! {
            <dt>{column.clone()}</dt>
            <dd>{source.clone()}</dd>
        }
        .into_any()
    });
    let sources = list(sources);
    let notes = view.notes.iter().map(|it| {
        view! {
            <li>
                <span class="remarks__row">{it.row.clone()}</span>
                {it.text}
            </li>
        }
        .into_any()
    });
    let notes = if view.notes.is_empty() {
        nothing()
    } else {
        let n = view.notes.len().to_string();
        view! {
            <details class="twin">
                <summary>{(text.notes)(&n)}</summary>
                <ul class="remarks__notes">{list(notes)}</ul>
            </details>
        }
        .into_any()
    };
    view! {
        <div class="remarks">
            {legend}
            <details class="twin">
                <summary>{text.sources}</summary>
                <dl class="remarks__sources">{sources}</dl>
            </details>
            {notes}
        </div>
    }
    .into_any()
}

//! Heads of columns, and how what is below them is distributed.

use leptos::prelude::*;

use crate::components::{Go, Step, list, nothing};
use crate::model::Column;
use crate::view_model::ParksView;
use crate::view_model::parks::{BarView, ColumnView, SortView, SummaryView};

/// Whether there is a row of distributions.
pub(super) fn has_summaries(view: &ParksView) -> bool {
    view.columns.iter().any(|it| it.summary.is_some())
}

/// The rows of the head; with their positions where not all rows are drawn.
pub(super) fn head(view: &ParksView, go: Go, is_windowed: bool) -> AnyView {
    let index = |at: usize| is_windowed.then(|| at.to_string());
    let has_summaries = has_summaries(view);
    let summaries = has_summaries.then(|| {
        let cells = list(view.columns.iter().map(summary_cell));
        view! { <tr class="summaries" aria-rowindex=index(1)>{cells}</tr> }.into_any()
    });
    let heads = list(view.columns.iter().map(|it| column_head(it, go)));
    view! {
        {summaries.unwrap_or_else(nothing)}
        <tr aria-rowindex=index(1 + usize::from(has_summaries))>{heads}</tr>
    }
    .into_any()
}

/// The class of a column's cells.
pub(super) fn class_of(column: &ColumnView) -> &'static str {
    match (column.is_minor, column.column.is_number()) {
        (false, _) => "",
        (true, false) => "minor",
        (true, true) => "minor table__number",
    }
}

fn column_head(column: &ColumnView, go: Go) -> AnyView {
    let class = class_of(column);
    let aria_sort = column.sort.as_ref().map(|it| it.aria_sort);
    let content = match &column.sort {
        Some(sort) => sort_link(column.label, sort, go),
        None => column.label.into_any(),
    };
    let source = source_of(column.column);
    view! { <th scope="col" class=class aria-sort=aria_sort data-src=source>{content}</th> }
        .into_any()
}

/// What tips about where figures stand know a column by: its place among all columns. Only of
/// what is printed as a figure or a unit.
fn source_of(column: Column) -> Option<String> {
    let is_told = column.is_number() || matches!(column, Column::Batch | Column::Region);
    let place = Column::ALL.iter().position(|it| *it == column);
    place.filter(|_| is_told).map(|it| format!("park-{it}"))
}

fn sort_link(label: &'static str, sort: &SortView, go: Go) -> AnyView {
    let add = sort.add_href.clone();
    let clicked = move |event: leptos::ev::MouseEvent| {
        if event.shift_key() {
            event.prevent_default();
            go.run(Step::Push(add.clone()));
        }
    };
    let key = sort.key.clone().map(|(n, direction, _)| {
        view! { <span class="sort__key" data-direction=direction aria-hidden="true">{n}</span> }
            .into_any()
    });
    let arrow = if key.is_some() {
        "sort__arrow sort__arrow--key"
    } else {
        "sort__arrow"
    };
    let spoken = match &sort.key {
        Some((_, _, phrase)) => format!("{} ({phrase})", sort.label),
        None => sort.label.clone(),
    };
    view! {
        <a class="sort" href=sort.href.clone() aria-label=spoken on:click=clicked>
            {label}
            <span class=arrow aria-hidden="true"></span>
            {key.unwrap_or_else(nothing)}
        </a>
    }
    .into_any()
}

fn summary_cell(column: &ColumnView) -> AnyView {
    let content = column.summary.as_ref().map_or_else(nothing, summary);
    view! { <td class=class_of(column)>{content}</td> }.into_any()
}

fn summary(summary: &SummaryView) -> AnyView {
    let are_links = summary.bars.iter().any(|it| it.href.is_some());
    let bars = if are_links {
        let bars = list(summary.bars.iter().map(bar_link));
        view! { <div class="summary__links" role="group" aria-label=summary.label.clone()>{bars}</div> }
            .into_any()
    } else {
        histogram(summary)
    };
    let note = summary.note.clone();
    view! {
        {bars}
        <span class="summary__note">{note}</span>
    }
    .into_any()
}

fn bar_link(bar: &BarView) -> AnyView {
    let current = bar.is_chosen.then_some("true");
    view! {
        <a
            class="summary__bar"
            href=bar.href.clone()
            aria-label=bar.label.clone()
            title=bar.label.clone()
            aria-current=current
        >
            {column_of(bar.length)}
        </a>
    }
    .into_any()
}

/// An upright bar of so many thousandths.
fn column_of(thousandths: u32) -> AnyView {
    let top = 1000 - thousandths.min(1000);
    view! {
        <svg viewBox="0 0 10 1000" preserveAspectRatio="none" aria-hidden="true">
            <rect y=top width="10" height=thousandths></rect>
        </svg>
    }
    .into_any()
}

/// Classes of figures, side by side, of which none is a choice.
fn histogram(summary: &SummaryView) -> AnyView {
    if summary.bars.is_empty() {
        return nothing();
    }
    let bars = (0_usize..).zip(&summary.bars).map(|(idx, bar)| {
        let top = 1000 - bar.length.min(1000);
        view! {
            <g>
                <title>{bar.label.clone()}</title>
                <rect class="summary__ground" x=idx * 12 width="11" height="1000"></rect>
                <rect x=idx * 12 y=top width="11" height=bar.length></rect>
            </g>
        }
        .into_any()
    });
    let bars = list(bars);
    let view_box = format!("0 0 {} 1000", summary.bars.len() * 12);
    view! {
        <svg
            class="summary__histogram"
            viewBox=view_box
            preserveAspectRatio="none"
            role="img"
            aria-label=summary.label.clone()
        >
            {bars}
        </svg>
    }
    .into_any()
}

//! The opening sentence and its figures.

use leptos::prelude::*;

use super::{list, nothing, take_button};
use crate::text::Text;
use crate::view_model::headline::FigureView;
use crate::view_model::{HeadlineView, Quantity};

/// The reading sentence as the page's heading, and the headline figures below it.
pub fn headline_section(view: &HeadlineView, text: &'static Text) -> AnyView {
    let caveat = view
        .caveat
        .map(|it| view! { <p class="headline__caveat">{it}</p> }.into_any());
    let missing = view.missing.clone();
    let missing = missing.map(|it| view! { <p class="headline__caveat">{it}</p> }.into_any());
    view! {
        <section class="headline" data-figure="headline">
            <h1 class="headline__sentence" aria-live="polite">{view.sentence.clone()}</h1>
            {figure_list(&view.figures)}
            {caveat.unwrap_or_else(nothing)}
            {missing.unwrap_or_else(nothing)}
            {take_button("headline", text)}
        </section>
    }
    .into_any()
}

/// Figures in a row.
pub(super) fn figure_list(figures: &[FigureView]) -> AnyView {
    view! { <dl class="headline__figures">{list(figures.iter().map(figure))}</dl> }.into_any()
}

fn figure(it: &FigureView) -> AnyView {
    view! {
        <div class="figure">
            <dt class="figure__label">{it.label.clone()}</dt>
            <dd class="figure__value">
                <a class="figure__source" href=it.source.1.clone() data-src=it.source.0.map(Quantity::word)>
                    {it.value.clone()}
                </a>
                " "
                <span class="figure__unit">{it.unit}</span>
                <span class="figure__note">{it.note.clone()}</span>
            </dd>
        </div>
    }
    .into_any()
}

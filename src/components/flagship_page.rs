//! The pieces of the page of flagship parks.

use leptos::prelude::*;

use super::grid::{folded_notes, grid};
use super::{list, nothing, take_here};
use crate::text::FlagshipText;
use crate::view_model::flagship::{IndustriesView, JoinedView, OpeningView};
use crate::view_model::grid::Grid;

/// Title, sentence, gaps, source, and the way back to the plan.
pub fn flagship_opening(view: &OpeningView) -> AnyView {
    let (plan, href) = view.plan.clone();
    let gaps = if view.gaps.is_empty() {
        nothing()
    } else {
        view! { <p class="section__remark">{view.gaps.clone()}</p> }.into_any()
    };
    view! {
        <p class="kicker">
            <a href=href>{plan}</a>
        </p>
        <h1 class="page-title">{view.title}</h1>
        <p class="region__sentences">{view.sentence.clone()}</p>
        {gaps}
        <p class="source-line">{view.source.clone()}</p>
    }
    .into_any()
}

/// All parks.
pub fn flagship_table(
    view: &Grid,
    in_table: String,
    source: String,
    take: &'static str,
    text: &'static FlagshipText,
) -> AnyView {
    view! {
        <section class="section flagship-sheet">
            <h2>{text.table_title}</h2>
            <p>
                <a href=in_table>{text.in_table}</a>
            </p>
            {grid("table table--flagship table--stacked", view)}
            <p class="source-line">{source}</p>
            {take_here("flagship", take)}
        </section>
    }
    .into_any()
}

/// Industries by division, and those without one.
pub fn flagship_industries(
    view: &IndustriesView,
    source: String,
    take: &'static str,
    text: &'static FlagshipText,
) -> AnyView {
    view! {
        <section class="section">
            <h2>{text.divisions_title}</h2>
            <p class="section__text">{view.sentence.clone()}</p>
            <div class="flagship__industries">
                {grid("table", &view.divisions)}
                <div>
                    <h3>{text.unmapped_title}</h3>
                    {grid("table", &view.unmapped)}
                </div>
            </div>
            <p class="source-line">{source}</p>
            {take_here("flagship-industries", take)}
        </section>
    }
    .into_any()
}

/// The parks that stand in two documents; nothing where none does.
pub fn flagship_joined(views: &[JoinedView], text: &'static FlagshipText) -> AnyView {
    if views.is_empty() {
        return nothing();
    }
    view! {
        <section class="section">
            <h2>{text.joined_title}</h2>
            {list(views.iter().map(|it| joined(it, text)))}
        </section>
    }
    .into_any()
}

fn joined(view: &JoinedView, text: &'static FlagshipText) -> AnyView {
    let evidence = view
        .evidence
        .iter()
        .map(|it| view! { <li>{it.clone()}</li> }.into_any());
    view! {
        <p class="section__text">{view.sentence.clone()}</p>
        <ol class="evidence">{list(evidence)}</ol>
        {folded_notes(text.notes, &view.notes)}
    }
    .into_any()
}

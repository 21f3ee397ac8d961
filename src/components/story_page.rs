//! The page about how a county's parks came about.

use leptos::prelude::*;

use super::pilots_page::{bar, measure_words};
use super::sources::{
    MeasureLayout, chinese, figure_table, link_row, measure_groups, more_notes, phrase, remarks,
    source_line,
};
use super::{list, nothing, take_here};
use crate::text::LazyText;
use crate::view_model::ruian::{StageBar, StoryView};

/// The page.
pub fn story_page(view: &StoryView, take: &'static str, text: &'static LazyText) -> AnyView {
    view! {
        <h1 class="page-title">{view.title.clone()}</h1>
        <p class="lead">{view.sentence.clone()}</p>
        <section class="block" data-figure="story" aria-labelledby="story-stages">
            <h2 id="story-stages">{view.stages_title}</h2>
            <p class="block__lead">{view.stages_lead}</p>
            <p class="stages__unit">{view.stages_unit}</p>
            <ol class="stages" data-picture="" aria-label=view.stages_alt>{list(view.bars.iter().map(stage))}</ol>
            <p class="block__lead">{view.shares.clone()}</p>
            <h3 class="block__sub">{view.areas_title}</h3>
            {figure_table(&view.areas)}
            {take_here("story", take)}
        </section>
        <section class="block" aria-labelledby="story-goals">
            <h2 id="story-goals">{view.goals_title.clone()}</h2>
            <p class="block__lead">{view.goals_lead}</p>
            {figure_table(&view.goals)}
        </section>
        <section class="block" aria-labelledby="story-measures">
            <h2 id="story-measures">{view.measures_title}</h2>
            <p class="block__lead">{view.measures_lead}</p>
            {measure_groups(&view.measures, measure_words(text), MeasureLayout::Columns)}
        </section>
        <section class="block" aria-labelledby="story-others">
            <h2 id="story-others">{view.others_title}</h2>
            {figure_table(&view.others)}
            {take_here("story", take)}
            {more_notes(view.notes.as_ref())}
        </section>
        <section class="block" aria-labelledby="story-links">
            <h2 id="story-links">{view.links_title}</h2>
            {link_row(view.links_title, &view.links)}
            {source_line(&view.sources)}
        </section>
    }
    .into_any()
}

fn stage(it: &StageBar) -> AnyView {
    let class = if it.is_new_document {
        "stage stage--other"
    } else {
        "stage"
    };
    let remark = if it.remark.is_empty() {
        nothing()
    } else {
        view! { <p class="stage__remark">{it.remark}</p> }.into_any()
    };
    view! {
        <li class=class>
            <div class="stage__head">
                <span class="stage__name">{it.stage}</span>
                " "
                <span class="stage__value">{it.value.clone()}</span>
                {bar(it.length)}
                <span class="stage__source">
                    {phrase(&it.document)} " · " {it.period.clone()} " · " {chinese(it.place)}
                </span>
            </div>
            <div class="stage__notes">{remark} {remarks(&it.remarks)}</div>
        </li>
    }
    .into_any()
}

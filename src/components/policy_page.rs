//! The policy page: timeline, tasks, steps, how the documents hang together.

use leptos::prelude::*;

use super::pilots_page::measure_words;
use super::sources::{
    MeasureLayout, chinese, figure_table, link_row, measure_groups, more_notes, phrase, remarks,
    source_line,
};
use super::timeline::timeline;
use super::{list, nothing, take_here};
use crate::text::LazyText;
use crate::view_model::policy::{
    PolicyView, ProgrammeLink, StepView, StepsView, TasksView, TwinView,
};

/// The page.
pub fn policy_page(view: &PolicyView, take: &'static str, text: &'static LazyText) -> AnyView {
    let programmes = view.programmes.iter().map(programme);
    view! {
        <h1 class="page-title">{view.title}</h1>
        <p class="lead">{view.sentence.clone()}</p>
        {timeline(&view.timeline, take)}
        {steps(&view.steps, take, text)}
        {tasks(&view.tasks, take, text)}
        <section class="block" aria-labelledby="policy-links">
            <h2 id="policy-links">{view.links_title}</h2>
            <p class="block__lead">{view.links_lead}</p>
            <ul class="programmes">{list(programmes)}</ul>
            <h3 class="block__sub">{view.parks_title}</h3>
            <ul class="programmes">{list(view.parks.iter().map(twin))}</ul>
            {take_here("policy-links", take)}
        </section>
        <section class="block" aria-labelledby="policy-more">
            <h2 id="policy-more">{view.more_title}</h2>
            {link_row(view.more_title, &view.more)}
            {source_line(&view.sources)}
        </section>
    }
    .into_any()
}

fn tasks(view: &TasksView, take: &'static str, text: &'static LazyText) -> AnyView {
    view! {
        <section class="block" aria-labelledby="policy-tasks">
            <h2 id="policy-tasks">{view.title}</h2>
            <p class="block__lead">{view.lead.clone()}</p>
            {measure_groups(&view.groups, measure_words(text), MeasureLayout::Rows)}
            <p class="block__link"><a href=view.forms.href.clone()>{view.forms.text.clone()}</a></p>
            <h3 class="block__sub">{view.figures_title}</h3>
            {figure_table(&view.figures)}
            {take_here("policy-tasks", take)}
            {more_notes(view.notes.as_ref())}
        </section>
    }
    .into_any()
}

fn steps(view: &StepsView, take: &'static str, text: &'static LazyText) -> AnyView {
    view! {
        <section class="block" data-figure="policy-steps" aria-labelledby="policy-steps">
            <h2 id="policy-steps">{view.title}</h2>
            <p class="block__lead">{view.lead.clone()}</p>
            <ol class="steps" data-picture="">{list(view.steps.iter().map(|it| step(it, text)))}</ol>
            <div class="steps__after">
                <h3>{view.after_title}</h3>
                <p class="block__lead">{view.after_lead}</p>
                {measure_groups(&view.after, measure_words(text), MeasureLayout::Rows)}
            </div>
            {take_here("policy-steps", take)}
        </section>
    }
    .into_any()
}

fn step(it: &StepView, text: &'static LazyText) -> AnyView {
    let levels = match it.levels.as_slice() {
        [] => view! { <p class="measure__lead">{text.figures.no_lead}</p> }.into_any(),
        [only] => view! { <p class="measure__lead">{text.figures.lead} " " {chinese(only)}</p> }
            .into_any(),
        several => {
            let several = several
                .iter()
                .map(|it| view! { <li>{chinese(it)}</li> }.into_any());
            view! {
                <p class="measure__lead">{it.levels_label}</p>
                <ol class="levels">{list(several)}</ol>
            }
            .into_any()
        }
    };
    let notes = if it.remarks.is_empty() {
        nothing()
    } else {
        remarks(&it.remarks)
    };
    view! {
        <li class="step">
            <p class="step__label">{it.label.clone()}</p>
            <p class="step__title">{it.title}</p>
            <p>{it.summary}</p>
            {levels}
            <p class="place">{chinese(it.place)}</p>
            {notes}
        </li>
    }
    .into_any()
}

fn twin(it: &TwinView) -> AnyView {
    let places = it.places.iter().zip(&it.hrefs).map(|(place, href)| {
        view! { <li><a href=href.clone()>{place.clone()}</a></li> }.into_any()
    });
    view! {
        <li class="programme">
            <p class="programme__pair">{chinese(it.name)}</p>
            <ul class="link-row">{list(places)}</ul>
            {remarks(std::slice::from_ref(&it.evidence))}
        </li>
    }
    .into_any()
}

fn programme(it: &ProgrammeLink) -> AnyView {
    view! {
        <li class="programme">
            <p class="programme__pair">{phrase(&it.from)} " " {it.joined_by} " " {phrase(&it.to)}</p>
            {remarks(std::slice::from_ref(&it.evidence))}
        </li>
    }
    .into_any()
}

//! The pieces of the plan's page: opening, structure, checks, measures.

use leptos::prelude::*;

use super::figures::figure_list;
use super::grid::{folded_notes, grid, jump};
use super::{list, nothing, take_here};
use crate::text::HuzhouText;
use crate::view_model::HeadlineView;
use crate::view_model::huzhou::{
    ChecksView, ClusterView, MeasureGroup, MeasureView, MeasuresView, PartView, StructureView,
};

/// The sentence, the five outcomes, and links to what follows on the page.
pub fn plan_opening(
    view: &HeadlineView,
    source: String,
    page: &str,
    flagship: String,
    text: &'static HuzhouText,
) -> AnyView {
    let parts = [
        ("plan-structure", text.structure_title),
        ("plan-targets", text.targets_title),
        ("plan-checks", text.checks_title),
        ("plan-own", text.own.title),
        ("plan-measures", text.measures_title),
    ];
    let links = parts.map(|(id, title)| {
        let link = jump(page.to_owned(), id.to_owned(), title.to_owned());
        view! { <li>{link}</li> }.into_any()
    });
    view! {
        <p class="kicker">{text.title}</p>
        <section class="headline">
            <h1 class="headline__sentence">{view.sentence.clone()}</h1>
            {figure_list(&view.figures)}
            <p class="headline__caveat">{view.caveat}</p>
        </section>
        <p class="source-line">{source}</p>
        <nav class="contents" aria-label=text.on_this_page>
            <ul>
                {list(links.into_iter())} <li>
                    <a href=flagship>{text.to_flagship}</a>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}

/// The structure as a diagram of lists; each part leads to its measure and to where it is shown.
pub fn plan_structure(
    view: &StructureView,
    page: &str,
    take: &'static str,
    text: &'static HuzhouText,
) -> AnyView {
    let clusters = view.clusters.iter().map(|it| cluster(it, page, text));
    view! {
        <section class="section" data-figure="plan-structure">
            <h2 id="plan-structure" tabindex="-1">{text.structure_title}</h2>
            <p class="section__text">{text.structure_intro}</p>
            <ul class="structure" data-picture="">{list(clusters)}</ul>
            {take_here("plan-structure", take)}
        </section>
    }
    .into_any()
}

fn cluster(cluster: &ClusterView, page: &str, text: &'static HuzhouText) -> AnyView {
    let parts = cluster.parts.iter().map(|it| part(it, page, text));
    view! {
        <li class="structure__cluster">
            <h3 class="structure__name">{cluster.name}</h3>
            <ul class="structure__parts">{list(parts)}</ul>
        </li>
    }
    .into_any()
}

fn part(part: &PartView, page: &str, text: &'static HuzhouText) -> AnyView {
    let measure = part.measure.as_ref().map(|(title, id)| {
        let words = (text.structure_measure)(title);
        let link = jump(page.to_owned(), id.clone(), words);
        view! { <p class="structure__link">{link}</p> }.into_any()
    });
    let target = part.target.as_ref().map(|it| {
        view! {
            <p class="structure__link">
                <a href=it.href.clone()>{it.words}</a>
            </p>
        }
        .into_any()
    });
    view! {
        <li class="structure__part">
            <p class="structure__part-name">{part.name}</p>
            <p>{part.summary}</p>
            {measure.unwrap_or_else(nothing)}
            {target.unwrap_or_else(nothing)}
        </li>
    }
    .into_any()
}

/// Goals against the table, and the shares row by row.
pub fn plan_checks(
    view: &ChecksView,
    source: String,
    take: &'static str,
    text: &'static HuzhouText,
) -> AnyView {
    let shares = view.shares.as_ref().map(|it| {
        view! {
            {grid("table table--shares", it)}
            {take_here("plan-shares", take)}
        }
        .into_any()
    });
    view! {
        <section class="section">
            <h2 id="plan-checks" tabindex="-1">{text.checks_title}</h2>
            <p class="section__text">{view.sentence.clone()}</p>
            {grid("table table--checks table--stacked", &view.goals)}
            {take_here("plan-checks", take)}
            {shares.unwrap_or_else(nothing)}
            <p class="source-line">{source}</p>
            {folded_notes(text.notes_title, &view.notes)}
        </section>
    }
    .into_any()
}

/// The measures with who is responsible.
pub fn plan_measures(
    view: &MeasuresView,
    source: String,
    take: &'static str,
    text: &'static HuzhouText,
) -> AnyView {
    let groups = view.groups.iter().map(|it| group(it, text));
    view! {
        <section class="section">
            <h2 id="plan-measures" tabindex="-1">{text.measures_title}</h2>
            <p class="section__text">{view.sentence.clone()}</p>
            {list(groups)}
            <p class="source-line">{source}</p>
            {take_here("plan-measures", take)}
        </section>
    }
    .into_any()
}

fn group(group: &MeasureGroup, text: &'static HuzhouText) -> AnyView {
    let measures = group.measures.iter().map(|it| measure(it, text));
    view! {
        <section class="plan-measures">
            <h3>{group.name}</h3>
            <ol class="plan-measures__list">{list(measures)}</ol>
        </section>
    }
    .into_any()
}

fn measure(measure: &MeasureView, text: &'static HuzhouText) -> AnyView {
    let lead = measure.lead.map_or_else(
        || view! { <p class="plan-measure__bodies">{text.no_body}</p> }.into_any(),
        |it| bodies(text.lead_body, &[it]),
    );
    let others = if measure.others.is_empty() {
        nothing()
    } else {
        bodies(text.other_bodies, &measure.others)
    };
    view! {
        <li class="plan-measure">
            <h4 class="plan-measure__title" id=measure.id.clone() tabindex="-1">
                <span class="plan-measure__number">{measure.seq.clone()}</span>
                " "
                {measure.title}
            </h4>
            <p>{measure.summary}</p>
            {lead}
            {others}
        </li>
    }
    .into_any()
}

fn bodies(label: &'static str, names: &[&'static str]) -> AnyView {
    view! {
        <p class="plan-measure__bodies">
            <span class="plan-measure__label">{label}</span>
            " "
            <span lang="zh-CN">{names.join("、")}</span>
        </p>
    }
    .into_any()
}

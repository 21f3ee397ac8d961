//! The page of bases and pilots: map, cards, what can be compared.

use leptos::prelude::*;

use super::sources::{
    CHINESE, MeasureLayout, MeasureWords, figure_table, link_row, measure_groups, more_notes,
    phrase, remarks, source_line,
};
use super::{list, nothing, take_here};
use crate::model::PilotKind;
use crate::text::LazyText;
use crate::view_model::pilots::{
    CompareBar, CompareGroup, PilotArea, PilotCard, PilotMap, PilotMark, PilotsView,
};

/// The page.
pub fn pilots_page(view: &PilotsView, take: &'static str, text: &'static LazyText) -> AnyView {
    let cards = view.cards.iter().map(card);
    let groups = view.groups.iter().map(group);
    view! {
        <h1 class="page-title">{view.title}</h1>
        <p class="lead">{view.sentence.clone()}</p>
        <p class="lead lead--small">{view.lead}</p>
        <div class="pilots">
            {pilots_map(&view.map, take)}
            <section class="pilots__cards" aria-labelledby="pilots-cards">
                <h2 id="pilots-cards">{view.cards_title}</h2>
                {choice(view)}
                {list(cards)}
            </section>
        </div>
        <section class="block" aria-labelledby="pilots-compare">
            <h2 id="pilots-compare">{view.compare_title}</h2>
            <p class="block__lead">{view.compare_lead.clone()}</p>
            <div class="compare-groups">{list(groups)}</div>
            {take_here("pilots-compare", take)}
        </section>
        <section class="block" aria-labelledby="pilots-asked">
            <h2 id="pilots-asked">{view.asked_title}</h2>
            {measure_groups(&view.asked, measure_words(text), MeasureLayout::Columns)}
            {take_here("pilots-asked", take)}
        </section>
        <section class="block" aria-labelledby="pilots-whole">
            <h2 id="pilots-whole">{view.whole_title}</h2>
            {figure_table(&view.whole)}
            {more_notes(view.notes.as_ref())}
            {source_line(&view.sources)}
        </section>
    }
    .into_any()
}

/// The words that lists of measures need.
pub(super) fn measure_words(text: &'static LazyText) -> MeasureWords {
    MeasureWords {
        lead: text.figures.lead,
        no_lead: text.figures.no_lead,
        deadline: text.figures.deadline,
    }
}

fn choice(view: &PilotsView) -> AnyView {
    let notice = view.choice.as_ref().map(|(sentence, link)| {
        view! { {sentence.clone()} " " <a href=link.href.clone()>{link.text.clone()}</a> }
            .into_any()
    });
    view! { <p class="pilots__choice" role="status">{notice.unwrap_or_else(nothing)}</p> }
        .into_any()
}

fn pilots_map(view: &PilotMap, take: &'static str) -> AnyView {
    let (width, height) = view.size;
    let sheet = format!("0 0 {} {}", whole(width), whole(height));
    let is_geography = view.areas.iter().any(|it| it.tile.is_none());
    let borders = if is_geography {
        view! { <use_ class="map__borders" href="#borders" /> }.into_any()
    } else {
        nothing()
    };
    let notes = view
        .notes
        .iter()
        .map(|it| view! { <p>{*it}</p> }.into_any());
    view! {
        <figure class="pilots__map" data-figure="pilots">
            <figcaption><h2>{view.title}</h2></figcaption>
            <div class="pilots__stage" data-picture="">
                <svg class="pilots__land" viewBox=sheet aria-hidden="true">
                    {list(view.areas.iter().map(area))}
                    {borders}
                </svg>
                <svg class="pilots__marks" role="group" aria-label=view.alt.clone()>
                    {list(view.marks.iter().map(mark))}
                </svg>
            </div>
            <div class="pilots__notes">{list(notes)}</div>
            {take_here("pilots", take)}
        </figure>
    }
    .into_any()
}

fn area(it: &PilotArea) -> AnyView {
    let class = if it.is_marked {
        "pilots__area is-marked"
    } else {
        "pilots__area"
    };
    match it.tile {
        None => view! { <use_ class=class href=format!("#g{}", it.code) /> }.into_any(),
        Some(tile) => view! {
            <rect
                class=class
                x=whole(tile.x).to_string()
                y=whole(tile.y).to_string()
                width=whole(tile.width).to_string()
                height=whole(tile.height).to_string()
                rx="10"
            />
        }
        .into_any(),
    }
}

/// A mark keeps its size while the map shrinks: it stands at a percentage of the drawing.
fn mark(it: &PilotMark) -> AnyView {
    let (x, y) = (percent(it.x), percent(it.y));
    let class = if it.is_shown {
        "pilots__mark"
    } else {
        "pilots__mark is-outside"
    };
    let shape = match it.kind {
        PilotKind::Base => view! {
            <rect x=x.clone() y=y.clone() width="22" height="22" transform="translate(-11 -11)" />
        }
        .into_any(),
        PilotKind::Pilot => view! { <circle cx=x.clone() cy=y.clone() r="12" /> }.into_any(),
    };
    view! {
        <g>
            <a class=class href=it.href.clone() aria-label=it.label.clone()>
                <title>{it.spoken.clone()}</title>
                {shape}
                <text x=x y=y dy=".36em" aria-hidden="true">{it.number.clone()}</text>
            </a>
        </g>
    }
    .into_any()
}

fn card(it: &PilotCard) -> AnyView {
    let printed = it
        .printed_name
        .map(|it| view! { " " <span class="pilot__printed" lang=CHINESE>{it}</span> }.into_any());
    let caveat = it
        .caveat
        .as_ref()
        .map(|it| view! { <p class="pilot__caveat">{it.clone()}</p> }.into_any());
    view! {
        <article class="pilot" id=it.id>
            <h3 class="pilot__name">
                <span class="pilot__number" aria-hidden="true">{it.number.clone()}</span>
                " "
                {it.name}
                {printed.unwrap_or_else(nothing)}
            </h3>
            <p class="pilot__kind">{it.kind}</p>
            <p class="pilot__summary">{it.summary}</p>
            {caveat.unwrap_or_else(nothing)}
            <p class="pilot__certified">{it.certified.clone()}</p>
            {link_row(it.name, &it.links)}
            {figure_table(&it.figures)}
            {more_notes(it.notes.as_ref())}
        </article>
    }
    .into_any()
}

fn group(it: &CompareGroup) -> AnyView {
    let names = it
        .names
        .as_ref()
        .map(|it| view! { <p class="compare-group__names">{it.clone()}</p> }.into_any());
    view! {
        <section class="compare-group">
            <h3>{it.title}</h3>
            <ul>{list(it.bars.iter().map(compare_bar))}</ul>
            {names.unwrap_or_else(nothing)}
        </section>
    }
    .into_any()
}

fn compare_bar(it: &CompareBar) -> AnyView {
    let figure = &it.figure;
    view! {
        <li class="bar-row">
            <span class="bar-row__name">{it.name}</span>
            " "
            <span class="bar-row__value">
                {figure.value.clone()} " " {phrase(&figure.unit)} " " {phrase(&figure.qualifier)}
            </span>
            {bar(it.length)}
            <span class="bar-row__period">{figure.period.clone()}</span>
            {remarks(&figure.remarks)}
        </li>
    }
    .into_any()
}

/// A bar of so many thousandths; the figure stands beside it in words.
pub(super) fn bar(length: u32) -> AnyView {
    view! {
        <svg class="bar-row__bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width=length.to_string() height="10" />
        </svg>
    }
    .into_any()
}

/// Thousandths as a percentage with one decimal.
pub(super) fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

#[expect(clippy::cast_possible_truncation, reason = "drawing units of a sheet")]
fn whole(value: f32) -> i32 {
    value.round() as i32
}

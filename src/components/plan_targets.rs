//! Targets by district: small multiples, and below them the matrix with the same figures.

use leptos::prelude::*;

use super::grid::{folded_notes, grid};
use super::{list, take_here};
use crate::text::HuzhouText;
use crate::view_model::huzhou::{IndicatorView, PanelView, PointView, TargetsView};
use crate::view_model::lens::tenths;

/// Where the years of a panel stand, in drawing units.
const FIRST: f32 = 24.0;
const STEP: f32 = 42.0;
const BAR: f32 = 26.0;
const BASE: f32 = 74.0;
const TOP: f32 = 18.0;

/// Every indicator.
pub fn plan_targets(
    view: &TargetsView,
    notes: &[&'static str],
    source: &str,
    take: &'static str,
    text: &'static HuzhouText,
) -> AnyView {
    let indicators = view.indicators.iter().map(|it| indicator(it, source, take));
    view! {
        <section class="section">
            <h2 id="plan-targets" tabindex="-1">{text.targets_title}</h2>
            <p class="section__text">{text.targets_intro}</p>
            {list(indicators)}
            {folded_notes(text.notes_title, notes)}
        </section>
    }
    .into_any()
}

fn indicator(view: &IndicatorView, source: &str, take: &'static str) -> AnyView {
    let id = format!("plan-{}", view.code);
    let panels = view.panels.iter().map(|it| panel(it, view.is_flow));
    let tag = if view.is_flow {
        "tag tag--flow"
    } else {
        "tag tag--stock"
    };
    // Sentences in Chinese follow each other without a space.
    let gap = if view.sentence.ends_with('.') {
        " "
    } else {
        ""
    };
    view! {
        <section class="indicator" data-figure=id.clone() aria-labelledby=id.clone()>
            <h3 id=id.clone()>
                {view.title.clone()}
                " "
                <span class=tag>{view.tag}</span>
            </h3>
            <p class="section__text">
                {view.sentence.clone()} {gap} {view.meaning.clone()} {gap} {view.sum.clone()}
            </p>
            <div class="indicator__columns">
                <figure class="multiples">
                    <figcaption>{view.picture.clone()}</figcaption>
                    <ul class="multiples__panels" data-picture="">{list(panels)}</ul>
                </figure>
                {grid("table table--matrix", &view.matrix)}
            </div>
            <p class="source-line">{source.to_owned()}</p>
            {take_here(&id, take)}
        </section>
    }
    .into_any()
}

fn panel(panel: &PanelView, is_flow: bool) -> AnyView {
    let marks = if is_flow {
        bars(&panel.points)
    } else {
        line(&panel.points)
    };
    let labels = panel
        .points
        .iter()
        .enumerate()
        .map(|(idx, it)| label(idx, it));
    view! {
        <li class="multiple">
            <p class="multiple__name">
                <a href=panel.href.clone()>{panel.name}</a>
            </p>
            <svg class="multiple__picture" viewBox="0 0 132 92" role="img" aria-label=panel.spoken.clone()>
                <line class="multiple__base" x1="4" x2="128" y1=tenths(BASE) y2=tenths(BASE) />
                {marks}
                {list(labels)}
            </svg>
        </li>
    }
    .into_any()
}

/// Where a value stands above the base line.
fn height(point: &PointView) -> f32 {
    point.part * (BASE - TOP)
}

#[expect(clippy::cast_precision_loss, reason = "a plan has a few years")]
fn middle(idx: usize) -> f32 {
    FIRST + STEP * idx as f32
}

fn bars(points: &[PointView]) -> AnyView {
    let bars = points.iter().enumerate().map(|(idx, point)| {
        view! {
            <rect
                class="multiple__bar"
                x=tenths(middle(idx) - BAR / 2.0)
                y=tenths(BASE - height(point))
                width=tenths(BAR)
                height=tenths(height(point))
            />
        }
        .into_any()
    });
    list(bars)
}

fn line(points: &[PointView]) -> AnyView {
    let places = points.iter().enumerate();
    let places: Vec<(String, String)> = places
        .map(|(idx, it)| (tenths(middle(idx)), tenths(BASE - height(it))))
        .collect();
    let path: Vec<String> = places.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let dots = places
        .into_iter()
        .map(|(x, y)| view! { <circle class="multiple__dot" cx=x cy=y r="4" /> }.into_any());
    view! {
        <polyline class="multiple__line" points=path.join(" ") />
        {list(dots)}
    }
    .into_any()
}

/// The value above its mark, the year below the line.
fn label(idx: usize, point: &PointView) -> AnyView {
    view! {
        <text class="multiple__value" x=tenths(middle(idx)) y=tenths(BASE - height(point) - 6.0)>
            {point.value.clone()}
        </text>
        <text class="multiple__year" x=tenths(middle(idx)) y="88">
            {point.year.clone()}
        </text>
    }
    .into_any()
}

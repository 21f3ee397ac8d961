//! Readers' own figures: a sheet to fill in, text to paste, files in and out, the league table.
//!
//! What a reader writes and cannot be taken stays where it was written, with the reason beside it.

mod keeper;
mod sheet;
mod tools;

use leptos::prelude::*;

use self::keeper::Keeper;
use self::sheet::sheet_table;
use self::tools::{messages, tools};
use super::grid::grid;
use super::{list, nothing, part};
use crate::model::Dossier;
use crate::shell::dom;
use crate::text::OwnFiguresText;
use crate::view_model::Scene;
use crate::view_model::huzhou::PlanScene;
use crate::view_model::huzhou::actuals::{self, Choice};

/// The section with everything about readers' own figures.
#[component]
pub fn OwnFigures(
    /// What is shown.
    scene: Memo<Scene>,
    /// The plan that the figures are held against.
    dossier: &'static Dossier,
    /// Which edition of the data.
    stamp: &'static str,
) -> impl IntoView {
    let keeper = Keeper::new(scene, dossier, stamp);
    Effect::new(move |_| keeper.load());
    let watch = StoredValue::new_local(None);
    Effect::new(move |_| watch.set_value(Some(keeper.follow())));
    on_cleanup(move || drop(watch.try_update_value(Option::take)));
    let piece = move |draw: fn(&PlanScene<'_>, Keeper) -> AnyView| {
        part(move || keeper.plan(|it| draw(it, keeper)).unwrap_or_else(nothing))
    };
    view! {
        <section class="section">
            {piece(opening)}
            <div class="own">
                {piece(controls)}
                {piece(sheet_table)}
                {piece(tools)}
                {piece(messages)}
                {piece(league)}
            </div>
        </section>
    }
}

fn opening(it: &PlanScene<'_>, _: Keeper) -> AnyView {
    let text = words(it);
    view! {
        <h2 id="plan-own" tabindex="-1">{text.title}</h2>
        <p class="section__text">{text.intro}</p>
    }
    .into_any()
}

fn words(it: &PlanScene<'_>) -> &'static OwnFiguresText {
    &crate::text::lazy_text(it.ctx.state.lang).huzhou.own
}

/// What the figures are of.
fn controls(it: &PlanScene<'_>, keeper: Keeper) -> AnyView {
    let text = words(it);
    let moments = actuals::moments(it);
    let indicators = actuals::indicators(it);
    view! {
        <p class="own__yours">{text.yours}</p>
        <div class="own__selects">
            {select(text.quarter, moments, keeper.moment)}
            {select(text.indicator, indicators, keeper.indicator)}
        </div>
        <p class="section__remark">{text.sheet_hint}</p>
    }
    .into_any()
}

/// A select box that sets a signal.
fn select<T>(label: &'static str, choices: Vec<Choice<T>>, chosen: RwSignal<T>) -> AnyView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let now = chosen.get_untracked();
    let entries = choices.iter().enumerate().map(|(idx, it)| {
        let is_now = it.value == now;
        view! {
            <option value=idx.to_string() selected=is_now>
                {it.label.clone()}
            </option>
        }
        .into_any()
    });
    let entries = list(entries);
    let changed = move |event| {
        let position = dom::select_value(&event).and_then(|it| it.parse::<usize>().ok());
        if let Some(choice) = position.and_then(|it| choices.get(it)) {
            chosen.set(choice.value);
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <select on:change=changed>{entries}</select>
        </label>
    }
    .into_any()
}

/// The league table of the quarter.
fn league(it: &PlanScene<'_>, keeper: Keeper) -> AnyView {
    let (moment, indicator) = (keeper.moment.get(), keeper.indicator.get());
    let view = keeper
        .figures
        .with(|figures| actuals::league_table(it, figures, moment, indicator));
    let table = view
        .table
        .as_ref()
        .map_or_else(nothing, |table| grid("table table--matrix", table));
    view! {
        <h3>{view.title.clone()}</h3>
        <p class="section__text">{view.sentence.clone()}</p>
        {table}
        <p class="section__remark">{view.method}</p>
    }
    .into_any()
}

//! `#/huzhou`: Huzhou's plan.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::{dossier, edition};
use crate::components::{
    OwnFigures, nothing, part, plan_checks, plan_measures, plan_opening, plan_structure,
    plan_targets,
};
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::huzhou::{self, PlanScene};
use crate::view_state::Page;

/// The page.
#[component]
pub fn HuzhouPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    view! {
        {piece(props, opening)}
        {piece(props, structure)}
        {piece(props, targets)}
        {piece(props, checks)}
        <OwnFigures scene=props.scene dossier=dossier() stamp=edition().stamp />
        {piece(props, measures)}
    }
}

/// A part of the page that is drawn from the plan; nothing where the data hold none.
fn piece(props: PageProps, draw: fn(&PlanScene<'_>) -> AnyView) -> crate::components::Part {
    part(move || {
        props
            .scene
            .with(|it| PlanScene::new(it, dossier()).map_or_else(nothing, |plan| draw(&plan)))
    })
}

fn words(it: &Scene) -> &'static crate::text::HuzhouText {
    &lazy_text(it.state.lang).huzhou
}

fn here(it: &PlanScene<'_>) -> String {
    it.ctx.href(&it.ctx.state)
}

/// The words of the buttons that take something away.
fn take(it: &PlanScene<'_>) -> &'static str {
    it.ctx.text().nav.take
}

fn opening(it: &PlanScene<'_>) -> AnyView {
    let flagship = it.ctx.href(&it.ctx.state.with_page(Page::Flagship));
    let source = huzhou::source(it);
    plan_opening(
        &huzhou::opening(it),
        source,
        &here(it),
        flagship,
        words(it.ctx),
    )
}

fn structure(it: &PlanScene<'_>) -> AnyView {
    plan_structure(&huzhou::structure(it), &here(it), take(it), words(it.ctx))
}

fn targets(it: &PlanScene<'_>) -> AnyView {
    let notes = huzhou::reading_notes(it);
    plan_targets(
        &huzhou::targets(it),
        &notes,
        &huzhou::source(it),
        take(it),
        words(it.ctx),
    )
}

fn checks(it: &PlanScene<'_>) -> AnyView {
    let source = huzhou::source(it);
    plan_checks(&huzhou::checks(it), source, take(it), words(it.ctx))
}

fn measures(it: &PlanScene<'_>) -> AnyView {
    let source = huzhou::source(it);
    plan_measures(&huzhou::measures(it), source, take(it), words(it.ctx))
}

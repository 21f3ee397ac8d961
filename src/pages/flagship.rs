//! `#/huzhou/parks`: Huzhou's flagship parks, and a finder over the parks of all documents.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::{
    Scatter, flagship_industries, flagship_joined, flagship_opening, flagship_table, park_finder,
    part, take_here,
};
use crate::model::ParkList;
use crate::text::{FlagshipText, lazy_text};
use crate::view_model::Scene;
use crate::view_model::flagship;
use crate::view_state::Page;

/// The page.
#[component]
pub fn FlagshipPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps { scene, go, .. } = props;
    let picture = Memo::new(move |_| scene.with(|it| flagship::scatter(it, dossier())));
    let finder = part(move || {
        scene.with(|it| {
            let take = it.text().nav.take;
            park_finder(
                &flagship::finder(it, dossier()),
                go,
                take,
                &words(it).finder,
            )
        })
    });
    view! {
        {props.part(opening)}
        {finder}
        <section class="section" data-figure="flagship-scatter">
            <Scatter view=picture />
            {props.part(source_line)}
        </section>
        {props.part(table)}
        {props
            .part(|it| flagship_industries(
                &flagship::industries(it, dossier()),
                source(it),
                it.text().nav.take,
                words(it),
            ))}
        {props.part(|it| flagship_joined(&flagship::joined(it, dossier()), words(it)))}
    }
}

fn words(it: &Scene) -> &'static FlagshipText {
    &lazy_text(it.state.lang).flagship
}

fn opening(it: &Scene) -> AnyView {
    match flagship::opening(it, dossier()) {
        Some(view) => flagship_opening(&view),
        None => view! { <h1 class="page-title">{words(it).empty}</h1> }.into_any(),
    }
}

fn source(it: &Scene) -> String {
    flagship::opening(it, dossier()).map_or_else(String::new, |view| view.source)
}

fn source_line(it: &Scene) -> AnyView {
    view! {
        <p class="source-line">{source(it)}</p>
        {take_here("flagship-scatter", it.text().nav.take)}
    }
    .into_any()
}

fn table(it: &Scene) -> AnyView {
    let all = it.state.with_page(Page::Parks).with_places(vec![]);
    let in_table = it.href(&all.with_list(ParkList::Flagship));
    flagship_table(
        &flagship::table(it, dossier()),
        in_table,
        source(it),
        it.text().nav.take,
        words(it),
    )
}

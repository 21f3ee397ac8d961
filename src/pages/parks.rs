//! `#/parks`: the certified parks as a table.

use leptos::prelude::*;

use super::PageProps;
use crate::components::{Step, choice_bar, park_filters, parks_table, part};
use crate::view_model::{choice, parks};

/// The parks.
#[component]
pub fn ParksPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps { go, scene, .. } = props;
    let typed = Callback::new(move |text: String| {
        let href = scene.with_untracked(|it| it.href(&it.state.with_text(text)));
        go.run(Step::Replace(href));
    });
    let title = |it: &crate::view_model::Scene| {
        view! { <h1 class="page-title">{it.text().parks.title}</h1> }.into_any()
    };
    view! {
        {props.part(title)}
        {part(move || scene.with(|it| park_filters(&parks::filters(it), typed, go, it.text())))}
        {props.part(|it| choice_bar(&choice::choice(it)))}
        {props.part(|it| parks_table(&parks::parks(it), it.text()))}
    }
}

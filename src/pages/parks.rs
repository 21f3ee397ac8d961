//! `#/parks`: the parks of all documents as one table.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::{ParksTable, Step, ToolWords, choice_bar, park_tools, part, switch_row};
use crate::shell::idle::after_paint;
use crate::view_model::parks::{Record, parks, parks_choice, row};

/// The parks.
#[component]
pub fn ParksPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps { go, scene, .. } = props;
    // Counts the keys, so that of several between two pictures only the last is answered.
    let newest = StoredValue::new(0_u32);
    let typed = Callback::new(move |text: String| {
        newest.update_value(|it| *it += 1);
        let mine = newest.get_value();
        after_paint(move || {
            // The page may be gone by now.
            if newest.try_get_value() != Some(mine) {
                return;
            }
            let href = scene.with_untracked(|it| it.href(&it.state.with_text(text)));
            go.run(Step::Replace(href));
        });
    });
    let view = Memo::new(move |_| scene.with(|it| parks(it, dossier())));
    let opened = RwSignal::new(None);
    let cells = Callback::new(move |record: Record| {
        let same = view.with_untracked(|it| it.same.clone());
        scene.with_untracked(|it| row(it, &same, record))
    });
    let words = move || {
        scene.with(|it| ToolWords {
            text: it.text(),
            lazy: it.lazy_text(),
        })
    };
    let title = |it: &crate::view_model::Scene| {
        view! { <h1 class="page-title">{it.text().parks.title}</h1> }.into_any()
    };
    view! {
        {props.part(title)}
        {part(move || view.with(|it| switch_row(std::slice::from_ref(&it.lists))))}
        {part(move || view.with(|it| park_tools(&it.tools, typed, opened, go, words())))}
        {props.part(|it| choice_bar(&parks_choice(it)))}
        <ParksTable view cells go words=Signal::derive(words) />
    }
}

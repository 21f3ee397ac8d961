//! `#/parks`: the parks of all documents as one table.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::{
    ParksTable, Step, ToolWords, choice_bar, group_selects, park_tools, part, switch_row,
    words_field,
};
use crate::shell::idle::after_paint;
use crate::view_model::Scene;
use crate::view_model::parks::{Record, parks, parks_choice, row, shown};

/// The parks.
#[component]
pub fn ParksPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps { go, scene, .. } = props;
    let view = Memo::new(move |_| scene.with(|it| parks(it, dossier())));
    // The words as they stand in the field, where the reader has typed: of what depends on them only
    // the rows follow every letter, all else follows the address.
    let typing = RwSignal::new(None::<String>);
    Effect::new(move |_| {
        let told = scene.with(|it| it.state.selection.text.clone());
        let is_other = |text: &String| text.trim() != told;
        if typing.with_untracked(|it| it.as_ref().is_some_and(is_other)) {
            typing.set(None);
        }
    });
    let shown = Memo::new(move |_| {
        let typed = |text: &String| scene.with(|it| shown(it, dossier(), text));
        let at_rest = || view.with(|it| it.shown.clone());
        typing.with(|it| it.as_ref().map_or_else(at_rest, typed))
    });
    let text = Signal::derive(move || {
        let at_rest = || scene.with(|it| it.state.selection.text.clone());
        typing.get().unwrap_or_else(at_rest)
    });
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
            let href = scene.with_untracked(|it| it.href(&it.state.with_text(text.clone())));
            typing.set(Some(text));
            go.run(Step::Replace(href));
        });
    });
    let opened = RwSignal::new(None);
    let cells = Callback::new(move |record: Record| {
        let same = shown.with_untracked(|it| it.same.clone());
        scene.with_untracked(|it| row(it, &same, record))
    });
    let words = Signal::derive(move || {
        scene.with(|it| ToolWords {
            text: it.text(),
            lazy: it.lazy_text(),
        })
    });
    let title =
        |it: &Scene| view! { <h1 class="page-title">{it.text().parks.title}</h1> }.into_any();
    let lang = Memo::new(move |_| scene.with(|it| it.state.lang));
    view! {
        {props.part(title)}
        {part(move || view.with(|it| switch_row(std::slice::from_ref(&it.lists))))}
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            {part(move || {
                lang.track();
                words_field(text, typed, words.get_untracked())
            })}
            {part(move || view.with(|it| group_selects(&it.tools.groups, go, words.get())))}
        </form>
        {part(move || view.with(|it| park_tools(&it.tools, opened, go, words.get())))}
        {props.part(|it| choice_bar(&parks_choice(it)))}
        <ParksTable view shown cells go words />
    }
}

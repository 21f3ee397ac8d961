//! The pieces of the comparison.

use leptos::prelude::*;

use super::plain_table::plain_table;
use super::region_page::{links, sentences, source_line};
use super::{Go, Step, list, nothing, take_button};
use crate::shell::dom::select_value;
use crate::text::Text;
use crate::view_model::CompareView;
use crate::view_model::compare::{Pick, PickGroup, PickerView};

/// Title, what to do or how the places differ, and the table.
pub fn comparison(view: &CompareView, text: &'static Text) -> AnyView {
    let lead = passage("compare__lead", &view.lead);
    let left_out = passage("compare__notice", &view.left_out);
    let table = view
        .table
        .as_ref()
        .map_or_else(nothing, |it| plain_table("table table--compare", it));
    let take = match view.table {
        Some(_) => take_button("compare", text),
        None => nothing(),
    };
    let notes = view
        .notes
        .iter()
        .map(|it| view! { <p class="section__remark">{*it}</p> }.into_any());
    let examples = if view.examples.is_empty() {
        nothing()
    } else {
        view! {
            <p class="compare__examples-title">{view.examples_label}</p>
            {links("compare__examples", view.examples_label, &view.examples)}
        }
        .into_any()
    };
    view! {
        <h1 class="page-title">{view.title.clone()}</h1>
        {lead}
        {left_out}
        <p class="region__sentences" aria-live="polite">{sentences(&view.sentences, view.gap)}</p>
        {examples}
        <div class="compare" data-figure="compare">
            {table}
            {list(notes)}
            {view.sources.as_ref().map_or_else(nothing, source_line)}
            {take}
        </div>
    }
    .into_any()
}

fn passage(class: &'static str, text: &str) -> AnyView {
    if text.is_empty() {
        return nothing();
    }
    view! { <p class=class>{text.to_owned()}</p> }.into_any()
}

/// The list from which a place is added; what it refuses is told by `refused`.
pub fn place_picker(view: PickerView, go: Go, refused: RwSignal<String>) -> AnyView {
    let groups = list(view.groups.iter().map(group));
    let (label, first) = (view.label, view.first);
    let changed = move |event| {
        let picked = select_value(&event);
        match picked.as_deref().and_then(|it| view.pick(it)) {
            Some(Pick::Go(href)) => {
                refused.set(String::new());
                go.run(Step::Push(href.clone()));
            }
            Some(Pick::Refuse(words)) => refused.set(words.clone()),
            None => refused.set(String::new()),
        }
    };
    view! {
        <label class="field compare__picker">
            <span class="field__label">{label}</span>
            <select on:change=changed>
                <option value="">{first}</option>
                {groups}
            </select>
        </label>
    }
    .into_any()
}

fn group(group: &PickGroup) -> AnyView {
    let options = group
        .options
        .iter()
        .map(|it| view! { <option value=it.code>{it.name}</option> }.into_any());
    view! { <optgroup label=group.name>{list(options)}</optgroup> }.into_any()
}

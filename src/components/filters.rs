//! Controls: search field and select boxes of the parks page, switches of the map.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::{Go, Step, list, nothing};
use crate::shell::dom::select_value;
use crate::text::Text;
use crate::view_model::parks::{FiltersView, OptionView};
use crate::view_model::switches::SwitchView;

/// Search field and select boxes of the parks page. `typed` is called with the words typed.
pub fn park_filters(
    view: &FiltersView,
    typed: Callback<String>,
    go: Go,
    text: &'static Text,
) -> AnyView {
    let choice = &text.choice;
    view! {
        <form class="filters" role="search" on:submit=|event| event.prevent_default()>
            <label class="field field--wide">
                <span class="field__label">{text.parks.search}</span>
                <input
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=text.parks.search_hint
                    prop:value=view.text.clone()
                    on:input=move |event| typed.run(event_target_value(&event))
                />
            </label>
            {link_select(choice.prefecture, &view.prefectures, go)}
            {link_select(choice.unit, &view.units, go)}
            {link_select(choice.park_type, &view.types, go)}
            {link_select(choice.batch, &view.batches, go)}
        </form>
    }
    .into_any()
}

/// A select box whose entries are links to states; nothing where there is nothing to choose.
fn link_select(label: &'static str, options: &[OptionView], go: Go) -> AnyView {
    if options.is_empty() {
        return nothing();
    }
    let entries = options.iter().map(|it| {
        view! { <option value=it.href.clone() prop:selected=it.is_chosen>{it.label.clone()}</option> }.into_any()
    });
    let changed = move |event| {
        if let Some(href) = select_value(&event) {
            go.run(Step::Push(href));
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <select on:change=changed>{list(entries)}</select>
        </label>
    }
    .into_any()
}

/// The switches of the map: indicator and layout, as rows of links.
pub fn switch_row(switches: &[SwitchView]) -> AnyView {
    view! { <div class="switches">{list(switches.iter().map(switch))}</div> }.into_any()
}

fn switch(switch: &SwitchView) -> AnyView {
    let options = switch.options.iter().map(|it| {
        link_item(LinkItem {
            class: "switch__option",
            href: &it.href,
            current: it.is_chosen.then_some("true"),
            label: None,
            text: &it.label,
        })
    });
    let options = link_nav("switch__options", switch.label, options.collect());
    view! {
        <div class="switch">
            <span class="switch__label">{switch.label}</span>
            {options}
        </div>
    }
    .into_any()
}

//! What is chosen, as chips.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::nothing;
use crate::view_model::ChoiceView;
use crate::view_model::choice::ChipView;

/// Chips that each take one thing back; nothing where nothing is chosen.
pub fn choice_bar(view: &ChoiceView) -> AnyView {
    if view.chips.is_empty() {
        return nothing();
    }
    let chips = view.chips.iter().map(chip).collect();
    let more = view.more.clone().map_or_else(nothing, |(words, href)| {
        view! { <a class="choice__more" href=href>{words}</a> }.into_any()
    });
    view! {
        <div class="choice">
            <span class="choice__label">{view.label}</span>
            {link_nav("choice__chips", view.label, chips)}
            <a class="choice__clear" href=view.clear_href.clone()>{view.clear}</a>
            {more}
        </div>
    }
    .into_any()
}

fn chip(chip: &ChipView) -> AnyView {
    link_item(LinkItem {
        class: "chip",
        href: &chip.href,
        current: None,
        label: Some(&chip.remove_label),
        text: &chip.label,
    })
}

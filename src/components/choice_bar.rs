//! What is chosen, as chips.

use leptos::prelude::*;

use super::{list, nothing};
use crate::view_model::ChoiceView;
use crate::view_model::choice::ChipView;

/// Chips that each take one thing back; nothing where nothing is chosen.
pub fn choice_bar(view: &ChoiceView) -> AnyView {
    if view.chips.is_empty() {
        return nothing();
    }
    view! {
        <nav class="choice" aria-label=view.label>
            <span class="choice__label">{view.label}</span>
            <ul class="choice__chips">{list(view.chips.iter().map(chip))}</ul>
            <a class="choice__clear" href=view.clear_href.clone()>{view.clear}</a>
        </nav>
    }
    .into_any()
}

fn chip(chip: &ChipView) -> AnyView {
    view! {
        <li>
            <a class="chip" href=chip.href.clone() aria-label=chip.remove_label.clone()>
                {chip.label.clone()}
                <span class="chip__cross" aria-hidden="true">"×"</span>
            </a>
        </li>
    }
    .into_any()
}

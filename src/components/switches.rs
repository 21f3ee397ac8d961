//! The switches of a view: rows of links of which one holds.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::list;
use crate::text::Text;
use crate::view_model::switches::SwitchView;

/// Switches as rows of links.
pub fn switch_row(switches: &[SwitchView]) -> AnyView {
    view! { <div class="switches">{list(switches.iter().map(switch))}</div> }.into_any()
}

/// Whether each click chooses one region more; those who have keys are told of Shift.
pub fn several_switch(several: RwSignal<bool>, text: &'static Text) -> AnyView {
    let is_on = if several.get() { "true" } else { "false" };
    let pressed = move |_| several.update(|it| *it = !*it);
    view! {
        <p class="several">
            <button class="several__button" type="button" aria-pressed=is_on on:click=pressed>
                {text.map.several}
            </button>
            <span class="several__hint">{text.map.several_hint}</span>
        </p>
    }
    .into_any()
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

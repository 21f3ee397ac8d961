//! Every region, by prefecture.

use leptos::prelude::*;

use super::list;
use super::plain_table::plain_table;
use crate::shell::dom::{data_of_target, focus};
use crate::view_model::region::{GroupView, RegionsView};

/// Lead, jump list, and a table a prefecture.
pub fn regions_index(view: &RegionsView) -> AnyView {
    let (name, href, total) = view.province.clone();
    let jumps = view.groups.iter().map(|it| {
        view! {
            <li>
                <button type="button" data-jump=it.code>{it.name}</button>
            </li>
        }
        .into_any()
    });
    // An address with `#` is a page here, so the list moves the focus by itself.
    let jump = |event: leptos::ev::MouseEvent| {
        if let Some(code) = data_of_target(&event, "jump") {
            focus(&format!("#regions-{code}"));
        }
    };
    view! {
        <h1 class="page-title">{view.title}</h1>
        <p class="regions__lead">{view.lead}</p>
        <nav class="regions__jump" aria-label=view.jump_label on:click=jump>
            <a href=href>{name} " " {total}</a>
            <ul>{list(jumps)}</ul>
        </nav>
        <div class="regions">{list(view.groups.iter().map(group))}</div>
    }
    .into_any()
}

fn group(group: &GroupView) -> AnyView {
    view! {
        <section class="regions__group">
            <h2 id=format!("regions-{}", group.code) tabindex="-1">
                <a href=group.href.clone()>{group.name}</a>
            </h2>
            {plain_table("table table--regions", &group.table)}
        </section>
    }
    .into_any()
}

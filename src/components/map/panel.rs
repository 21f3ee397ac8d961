//! The card of a region, and the way up.

use leptos::prelude::*;

use crate::components::links::{LinkItem, link_item, link_nav};
use crate::components::list;
use crate::text::Text;
use crate::view_model::CardView;
use crate::view_model::map::CrumbView;

/// The figures of the region pointed at, focused or chosen; an invitation when there is none.
pub(super) fn map_card(card: Option<&CardView>, text: &'static Text) -> AnyView {
    let (body, spoken) = match card {
        None => (
            view! { <p class="card__empty">{text.map.card_empty}</p> }.into_any(),
            String::new(),
        ),
        Some(card) => (card_body(card), card.spoken.clone()),
    };
    view! {
        <div class="card" aria-hidden="true">{body}</div>
        <p class="visually-hidden" role="status">{spoken}</p>
    }
    .into_any()
}

fn card_body(card: &CardView) -> AnyView {
    let lines = card.lines.iter().map(|(label, value, quantity)| {
        view! {
            <div class="card__line">
                <dt>{label.clone()}</dt>
                <dd data-src=quantity.word()>{value.clone()}</dd>
            </div>
        }
        .into_any()
    });
    view! {
        <p class="card__name">{card.name}</p>
        <p class="card__subtitle">{card.subtitle.clone()}</p>
        <dl data-region-page=card.code>{list(lines)}</dl>
    }
    .into_any()
}

/// The way from the province down to the region in focus.
pub fn crumb_trail(crumbs: &[CrumbView], text: &'static Text) -> AnyView {
    let steps = crumbs.iter().map(|it| {
        link_item(LinkItem {
            class: "",
            href: &it.href,
            current: it.is_here.then_some("location"),
            label: None,
            text: it.name,
        })
    });
    link_nav("crumbs", text.map.crumbs, steps.collect())
}

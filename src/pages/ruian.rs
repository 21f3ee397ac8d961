//! Rui'an.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::story_page;
use crate::text::lazy_text;
use crate::view_model::ruian;

/// The page.
#[component]
pub fn RuianPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| match ruian::story(it, dossier()) {
        Some(view) => story_page(&view, it.text().nav.take, lazy_text(it.state.lang)),
        None => view! { <p class="empty">{ruian::empty(it)}</p> }.into_any(),
    })
}

//! The figures of one region alone, for a frame.

use leptos::prelude::*;

use super::PageProps;
use crate::components::headline_section;
use crate::view_model::{Scene, headline};
use crate::view_state::Page;

/// Sentence and figures of the region that the page is about.
#[component]
pub fn RegionCard(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| {
        let Page::Region(id) = it.state.page else {
            return ().into_any();
        };
        let there = Scene::new(it.dataset, it.state.with_places(vec![id]), vec![]);
        headline_section(&headline::headline(&there), it.text())
    })
}

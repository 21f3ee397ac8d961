//! Innovation bases and pilot counties.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::pilots_page;
use crate::text::lazy_text;
use crate::view_model::pilots;

/// The page.
#[component]
pub fn PilotsPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| {
        let view = pilots::pilots(it, dossier());
        pilots_page(&view, it.text().nav.take, lazy_text(it.state.lang))
    })
}

//! `#/region/<code>`: one region.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::{nothing, region_page};
use crate::view_model::region;
use crate::view_state::Page;

/// The page.
#[component]
pub fn RegionPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| {
        let Page::Region(id) = it.state.page else {
            return nothing();
        };
        let view = region::region(it, dossier(), id);
        view.as_ref()
            .map_or_else(nothing, |view| region_page(view, it.text()))
    })
}

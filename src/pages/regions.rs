//! `#/regions`: every region, to pick one from.

use leptos::prelude::*;

use super::PageProps;
use crate::components::regions_index;
use crate::view_model::region;

/// The page.
#[component]
pub fn RegionsPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| regions_index(&region::regions(it)))
}

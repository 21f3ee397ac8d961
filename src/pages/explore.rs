//! What follows the overview: the charts that explain how parks are distributed.

use leptos::prelude::*;

use super::PageProps;
use crate::components::nothing;

/// The charts below the overview.
#[component]
pub fn Explore(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|_| nothing())
}

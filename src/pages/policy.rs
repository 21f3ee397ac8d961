//! Documents, deadlines, steps.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::policy_page;
use crate::text::lazy_text;
use crate::view_model::policy;

/// The page.
#[component]
pub fn PolicyPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| {
        let view = policy::policy(it, dossier());
        policy_page(&view, it.text().nav.take, lazy_text(it.state.lang))
    })
}

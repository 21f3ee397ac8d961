//! `#/present`: the steps of the presentation.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::{dataset, dossier};
use crate::components::{Editor, Keeper};

/// The page.
#[component]
pub fn PresentPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    view! { <Editor scene=props.scene dossier=dossier() keeper=Keeper::shared(dataset()) /> }
}

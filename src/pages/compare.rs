//! `#/compare`: two to six regions side by side.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::{choice_bar, comparison, nothing, part, place_picker};
use crate::view_model::{choice, compare};

/// The page.
#[component]
pub fn ComparePage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps { scene, go, .. } = props;
    let refused = RwSignal::new(String::new());
    // A refusal is about what was chosen then.
    Effect::new(move |_| {
        scene.track();
        refused.set(String::new());
    });
    let picker = part(move || {
        let view = scene.with(|it| compare::compare(it, dossier()).picker);
        place_picker(view, go, refused)
    });
    let message = part(move || {
        let words = refused.get();
        if words.is_empty() {
            return nothing();
        }
        view! { <p class="compare__notice">{words}</p> }.into_any()
    });
    view! {
        {props.part(|it| comparison(&compare::compare(it, dossier()), it.text()))}
        {picker}
        <div role="status">{message}</div>
        {props.part(|it| choice_bar(&choice::choice(it)))}
    }
}

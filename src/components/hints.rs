//! Quiet notices about a link that could not be followed whole.

use leptos::prelude::*;

use super::table::items;
use super::{nothing, part};
use crate::view_model::{Scene, frame};

/// The notices; dismissed until the link changes again.
#[component]
pub fn Hints(
    /// What is shown.
    scene: Memo<Scene>,
) -> impl IntoView {
    let dismissed = RwSignal::new(Vec::new());
    let notice = part(move || {
        let (hints, text) = scene.with(|it| (frame::hints(it), it.text()));
        if hints.is_empty() || dismissed.with(|it| *it == hints) {
            return nothing();
        }
        let items = items(hints.iter().cloned());
        view! {
            <div class="hints">
                <p>{text.hints.title}</p>
                <ul>{items}</ul>
                <button type="button" on:click=move |_| dismissed.set(hints.clone())>{text.hints.dismiss}</button>
            </div>
        }
        .into_any()
    });
    view! { <div class="hints-place" role="status">{notice}</div> }
}

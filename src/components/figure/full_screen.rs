//! A figure over the whole page.

use leptos::html;
use leptos::prelude::*;

use super::{Shown, body, caption};
use crate::components::{nothing, part};
use crate::shell::dialog;

/// The dialog; it holds a picture only while it is open.
#[component]
pub(super) fn FullScreen(
    /// The figure.
    shown: Shown,
    /// Whether it is open.
    is_full: RwSignal<bool>,
) -> impl IntoView {
    let place = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let (true, Some(element)) = (is_full.get(), place.get()) {
            dialog::open(&element);
        }
    });
    let close = move |_| {
        if let Some(element) = place.get_untracked() {
            dialog::close(&element);
        }
    };
    let view = shown.view;
    let id = format!("{}-full", view.with_untracked(|it| it.subject));
    let title_of = id.clone();
    let content = move || {
        if !is_full.get() {
            return nothing();
        }
        view! {
            <div class="figure-dialog__caption">{part(move || view.with(caption))}</div>
            {body(shown)}
            <p class="figure-card__source">{move || view.with(|it| it.source.clone())}</p>
        }
        .into_any()
    };
    view! {
        <dialog
            class="figure-dialog"
            node_ref=place
            aria-labelledby=title_of
            on:close=move |_| is_full.set(false)
        >
            <div class="figure-dialog__head">
                <h2 id=id>{move || view.with(|it| it.title.clone())}</h2>
                <button type="button" class="quiet-button" on:click=close>
                    {move || shown.text().close}
                </button>
            </div>
            {part(content)}
        </dialog>
    }
}

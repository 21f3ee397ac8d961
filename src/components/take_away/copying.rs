//! A text with a button that copies it.

use leptos::prelude::*;

use crate::components::{nothing, part};
use crate::model::Lang;
use crate::shell::clipboard;
use crate::text::TakeAwayText;

/// The text, under its label; where the clipboard is refused the text is selected and it is said
/// how to copy it.
pub(super) fn copyable(
    id: &'static str,
    label: &'static str,
    content: &str,
    lang: Lang,
    text: &'static TakeAwayText,
) -> AnyView {
    let said = RwSignal::new("");
    let content = content.to_owned();
    let copied = content.clone();
    let copy = move |_| {
        let copied = copied.clone();
        leptos::task::spawn_local(async move {
            let is_allowed = clipboard::copy(&copied).await;
            if !is_allowed {
                clipboard::select(&format!("#{id}"));
            }
            let _gone = said.try_set(if is_allowed {
                text.copied
            } else {
                text.copy_refused
            });
        });
    };
    let label = if label.is_empty() {
        nothing()
    } else {
        view! { <p class="copy__label">{label}</p> }.into_any()
    };
    view! {
        <div class="copy">
            {label}
            <p class="copy__text" id=id lang=lang.tag()>{content}</p>
            <button type="button" class="copy__button" aria-describedby=id on:click=copy>{text.copy}</button>
            <span class="copy__said" role="status">{part(move || said.get().into_any())}</span>
        </div>
    }
    .into_any()
}

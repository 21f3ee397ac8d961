//! The button under everything that can be taken away.

use leptos::prelude::*;

use crate::text::Text;

/// Opens the dialog about a subject: `map`, `ranking`, `chart-…`, as `data-figure` names it.
///
/// Plain markup: the lazy module listens for the whole page, and until it is there `boot.js` asks
/// for it.
pub fn take_button(subject: &'static str, text: &'static Text) -> AnyView {
    view! {
        <button class="take-button" type="button" data-take=subject aria-haspopup="dialog">
            {text.nav.take}
        </button>
    }
    .into_any()
}

/// The same for a subject that is known only when the page is drawn.
pub fn take_here(subject: &str, words: &'static str) -> AnyView {
    view! {
        <button class="take-button" type="button" data-take=subject.to_owned() aria-haspopup="dialog">
            {words}
        </button>
    }
    .into_any()
}

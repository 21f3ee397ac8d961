//! The speaker's notes: below the page, and in a window of their own.

use leptos::prelude::*;

use crate::components::{list, nothing};
use crate::text::PresentBarText;
use crate::view_model::presentation::BarView;

/// Where the notes and the clock stand, as the second window finds them.
pub(super) const NOTES: &str = ".presenter__notes";
pub(super) const CLOCK: &str = ".presenter__clock";

/// Title, notes, what comes next, and buttons for the speaker's own screen.
pub(super) fn notes(bar: &BarView, text: &'static PresentBarText, clock: AnyView) -> AnyView {
    let lines = bar
        .notes
        .iter()
        .map(|it| view! { <p>{it.clone()}</p> }.into_any());
    let empty = if bar.notes.is_empty() {
        view! { <p class="presenter__no-notes">{text.no_notes}</p> }.into_any()
    } else {
        nothing()
    };
    view! {
        <p class="presenter__place">
            {bar.place.clone()} " " <span class="presenter__clock">{clock}</span>
        </p>
        <h2 class="presenter__heading">{bar.title.clone()}</h2>
        <div class="presenter__lines">{list(lines)} {empty}</div>
        <p class="presenter__next">{bar.next_title.clone()}</p>
        <p class="presenter__acts">
            {list(
                [
                    ("previous", text.previous),
                    ("next", text.next),
                    ("black", text.black),
                    ("restart", text.restart),
                ]
                    .into_iter()
                    .map(|(act, words)| act_button(act, words)),
            )}
        </p>
    }
    .into_any()
}

/// A button whose act the place around it hears.
pub(super) fn act_button(act: &'static str, words: &'static str) -> AnyView {
    view! {
        <button type="button" data-act=act>
            {words}
        </button>
    }
    .into_any()
}

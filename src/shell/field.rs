//! Fields that a reader writes into: what is selected, what is pasted, which keys are pressed.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlInputElement, KeyboardEvent};

/// Focuses the first element that matches, its text selected, so that a letter replaces it.
pub fn focus_whole(selector: &str) {
    super::dom::focus(selector);
    if let Some(input) = input(selector) {
        input.select();
    }
}

/// Puts the caret behind the text of the field that has the focus.
pub fn caret_to_end(selector: &str) {
    let Some(input) = input(selector) else {
        return;
    };
    let end = u32::try_from(input.value().encode_utf16().count()).unwrap_or(u32::MAX);
    // Fields that have no caret refuse.
    drop(input.set_selection_range(end, end));
}

/// The text of a paste.
pub fn pasted_text(event: &Event) -> Option<String> {
    let event: &ClipboardEvent = event.dyn_ref()?;
    event.clipboard_data()?.get_data("text/plain").ok()
}

/// Whether a key belongs to an input method that is still composing a word.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    // 229 is what older browsers say of such keys.
    event.is_composing() || event.key_code() == 229
}

/// Whether the box that fired the event is ticked.
pub fn is_ticked(event: &Event) -> bool {
    let target = event.target();
    let input = target.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|it| it.checked())
}

/// Calls back after so many milliseconds.
pub fn later(milliseconds: u32, act: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(milliseconds, act).forget();
}

/// Opens the browser's own dialog to print.
pub fn print() {
    // A sandboxed frame may not.
    drop(gloo::utils::window().print());
}

/// Date and time here, in ISO 8601 without a zone, to the minute.
pub fn now() -> String {
    let now = js_sys::Date::new_0();
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date(),
        now.get_hours(),
        now.get_minutes()
    )
}

fn input(selector: &str) -> Option<HtmlInputElement> {
    let found = document().query_selector(selector).ok()??;
    found.dyn_into().ok()
}

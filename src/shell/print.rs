//! Paper: what is folded on screen is unfolded on it.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

/// Waits for the page to be printed; dropping it ends the wait.
pub struct Waiting(#[expect(dead_code, reason = "kept for its drop")] EventListener);

/// Calls back before the page is printed.
pub fn before(mut act: impl FnMut() + 'static) -> Waiting {
    let listener = EventListener::new(&window(), "beforeprint", move |_| act());
    Waiting(listener)
}

/// Unfolds what matches while the page is printed. Lives as long as the page.
pub fn unfold(selector: &'static str) {
    EventListener::new(&window(), "beforeprint", move |_| {
        for it in folded(selector) {
            drop(it.set_attribute("data-unfolded", ""));
            it.set_open(true);
        }
    })
    .forget();
    EventListener::new(&window(), "afterprint", move |_| {
        for it in folded("details[data-unfolded]") {
            drop(it.remove_attribute("data-unfolded"));
            it.set_open(false);
        }
    })
    .forget();
}

/// The folded pieces that match, or those that were unfolded here.
fn folded(selector: &str) -> Vec<HtmlDetailsElement> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|idx| found.item(idx)?.dyn_into::<HtmlDetailsElement>().ok())
        .filter(|it| !it.open() || it.has_attribute("data-unfolded"))
        .collect()
}

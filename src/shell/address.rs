//! The address: the fragment behind `#`, its changes, and how to change it.
//!
//! Not `gloo-history`: its hash history refuses a route that holds a query, and rewrites the
//! address on start, which throws in a sandboxed frame.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;

/// The fragment with its `#`, as the browser spells it; empty if there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to a fragment, as following a link would: Back returns.
pub fn push(fragment: &str) {
    // Fails only for a document that is going away.
    drop(window().location().set_hash(fragment));
}

/// Shows another fragment in place of the present one: Back does not return to it. Does not
/// fire the listeners of [`on_change`]. Where the browser forbids it (a sandboxed frame), the
/// address stays as it was.
pub fn replace(fragment: &str) {
    if let Ok(history) = window().history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(fragment)));
    }
}

/// Calls back whenever the reader goes to another fragment, by link, Back or hand. Lives as long
/// as the page.
pub fn on_change(mut changed: impl FnMut(String) + 'static) {
    EventListener::new(&window(), "hashchange", move |_| changed(fragment())).forget();
}

//! Copying text, and selecting it where copying is refused.

use gloo::utils::{document, window};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Puts a text on the clipboard; tells whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    // Missing on pages without a secure context, whatever the type says.
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    if clipboard.is_ok_and(|it| it.is_undefined() || it.is_null()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .is_ok()
}

/// Selects the text of an element, for the reader to copy.
pub fn select(selector: &str) {
    let element = document().query_selector(selector).ok().flatten();
    let selection = window().get_selection().ok().flatten();
    if let (Some(element), Some(selection)) = (element, selection) {
        drop(selection.select_all_children(&element));
    }
}

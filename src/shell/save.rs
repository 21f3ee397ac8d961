//! Handing a file to the browser to save, from a server or from `file://`.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::ShellError;

/// How long the browser has to fetch what it was given, in milliseconds.
const KEPT_MS: u32 = 60_000;

/// Saves bytes under a name.
///
/// # Errors
/// What the browser refused.
pub fn save_bytes(bytes: &[u8], media_type: &str, name: &str) -> Result<(), ShellError> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)
        .map_err(|it| ShellError::new("saving a file", &it))?;
    save(&blob, name)
}

/// Saves what the browser holds already.
///
/// # Errors
/// What the browser refused.
pub fn save(blob: &Blob, name: &str) -> Result<(), ShellError> {
    let error = |it: JsValue| ShellError::new("saving a file", &it);
    let address = Url::create_object_url_with_blob(blob).map_err(error)?;
    let link: HtmlAnchorElement = document()
        .create_element("a")
        .map_err(error)?
        .unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    // Some browsers follow only links that are in the document; beside an open dialog they would be
    // inert, so the link is put inside it.
    let place = document().query_selector("dialog[open]").ok().flatten();
    let body = || document().body().map(JsCast::unchecked_into);
    if let Some(place) = place.or_else(body) {
        drop(place.append_child(&link));
    }
    link.click();
    link.remove();
    gloo::timers::callback::Timeout::new(KEPT_MS, move || {
        drop(Url::revoke_object_url(&address));
    })
    .forget();
    Ok(())
}

/// Whether downloads are refused here without a word: in a sandboxed frame.
pub fn is_refused() -> bool {
    let origin = js_sys::Reflect::get(&window(), &JsValue::from_str("origin"));
    let has_none = origin.ok().and_then(|it| it.as_string()).as_deref() == Some("null");
    let protocol = window().location().protocol().unwrap_or_default();
    has_none && protocol.starts_with("http")
}

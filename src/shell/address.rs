//! The address: the fragment behind `#`, its changes, and how to change it.
//!
//! Not `gloo-history`: its hash history refuses a route that holds a query, and rewrites the
//! address on start, which throws in a sandboxed frame.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// Put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = replaceAddress, catch)]
    fn replace_address(fragment: &str) -> Result<(), JsValue>;
    /// Put there by `boot.js`: whether it went there.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = go, catch)]
    fn go(fragment: &str) -> Result<bool, JsValue>;
}

/// The fragment with its `#`, as the browser spells it; empty if there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to a fragment, as following a link would: Back returns.
pub fn push(fragment: &str) {
    if go(fragment).unwrap_or(false) {
        return;
    }
    // Fails only for a document that is going away.
    drop(window().location().set_hash(fragment));
}

/// Shows another fragment in place of the present one, once no further comes for a moment: Back does
/// not return to it. Where the browser forbids it (a sandboxed frame), the address stays as it was.
/// The listeners of [`on_change`] are told all the same.
pub fn replace(fragment: &str) {
    if replace_address(fragment).is_ok() {
        return;
    }
    // Without `boot.js` there is nobody to wait, and no entry is known by anything.
    if let Ok(history) = window().history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(fragment)));
    }
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&JsValue::from_str(fragment));
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(REPLACED, &init) {
        drop(window().dispatch_event(&event));
    }
}

/// Calls back whenever there is another fragment: by link, Back or hand, or by [`replace`] in any
/// module of the page. Lives as long as the page.
pub fn on_change(changed: impl Fn(String) + Clone + 'static) {
    let gone = changed.clone();
    EventListener::new(&window(), "hashchange", move |_| gone(fragment())).forget();
    EventListener::new(&window(), REPLACED, move |event| {
        let detail = event.dyn_ref::<web_sys::CustomEvent>();
        changed(
            detail
                .and_then(|it| it.detail().as_string())
                .unwrap_or_default(),
        );
    })
    .forget();
}

/// Told once the address is replaced, with the fragment as its detail.
const REPLACED: &str = "atlas:replaced";

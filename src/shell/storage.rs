//! What the browser keeps for this page between visits. Every call may be refused, and says so.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};

/// Why nothing was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is no more room.
    Full,
    /// The browser does not let the page keep anything.
    Refused,
}

/// The text under a key.
///
/// # Errors
///
/// The browser refuses.
pub fn read(key: &str) -> Result<Option<String>, StorageError> {
    storage()?.get_item(key).map_err(|it| error(&it))
}

/// Keeps a text under a key.
///
/// # Errors
///
/// The browser refuses, or has no more room.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, text).map_err(|it| error(&it))
}

/// Forgets what is under a key.
///
/// # Errors
///
/// The browser refuses.
pub fn remove(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|it| error(&it))
}

/// Calls back when another tab has kept a text under a key, or forgotten it. Ends when the answer
/// is dropped.
pub fn on_change(key: &'static str, mut changed: impl FnMut(Option<String>) + 'static) -> Watch {
    let listener = EventListener::new(&window(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else {
            return;
        };
        // No key at all: everything was forgotten.
        if event.key().is_none_or(|it| it == key) {
            changed(event.new_value());
        }
    });
    Watch(listener)
}

/// Calls back when the page is left or put aside: the last moment to keep something.
pub fn on_leaving(mut leaving: impl FnMut() + 'static) -> Watch {
    Watch(EventListener::new(&window(), "pagehide", move |_| {
        leaving();
    }))
}

/// Has the browser ask before it closes the page, as long as the answer is yes.
pub fn ask_before_leaving(is_asking: impl Fn() -> bool + 'static) -> Watch {
    let options = EventListenerOptions::enable_prevent_default();
    let ask = move |event: &web_sys::Event| {
        if is_asking() {
            event.prevent_default();
            // What browsers before 2023 go by.
            let asked = JsValue::TRUE;
            drop(js_sys::Reflect::set(event, &"returnValue".into(), &asked));
        }
    };
    Watch(EventListener::new_with_options(
        &window(),
        "beforeunload",
        options,
        ask,
    ))
}

/// Waits for something; dropping it ends the wait.
pub struct Watch(#[expect(dead_code, reason = "kept for its drop")] EventListener);

fn storage() -> Result<Storage, StorageError> {
    match window().local_storage() {
        Ok(Some(storage)) => Ok(storage),
        Ok(None) | Err(_) => Err(StorageError::Refused),
    }
}

fn error(value: &JsValue) -> StorageError {
    let name = js_sys::Reflect::get(value, &JsValue::from_str("name"));
    let name = name.ok().and_then(|it| it.as_string()).unwrap_or_default();
    if name.contains("Quota") {
        StorageError::Full
    } else {
        StorageError::Refused
    }
}

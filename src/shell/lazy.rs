//! Loading the lazy module.

use gloo::events::EventListener;
use gloo::utils::{document_element, window};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

use super::chart::when_near;

#[wasm_bindgen]
extern "C" {
    /// Loads and starts the module, once; put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = loadLazy, catch)]
    fn load_lazy() -> Result<js_sys::Promise, JsValue>;
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Waiting,
    Loading,
    Ready,
    Failed,
}

/// Loads the module and tells what became of it.
pub fn load(told: impl FnOnce(Stage) + 'static) {
    spawn_local(async move {
        let loaded = match load_lazy() {
            Ok(loading) => JsFuture::from(loading).await,
            Err(error) => Err(error),
        };
        told(if loaded.is_ok() {
            Stage::Ready
        } else {
            Stage::Failed
        });
    });
}

/// Calls back when the place for the module comes near the screen or the search is entered, once
/// for each.
pub fn when_wanted(place: &HtmlElement, wanted: impl Fn() + Copy + 'static) {
    // It waits as long as the page lives.
    std::mem::forget(when_near(place, wanted));
    // Asked for while the app was still starting.
    if document_element().has_attribute("data-search") {
        wanted();
    }
    EventListener::once(&window(), "atlas:wanted", move |_| wanted()).forget();
}

/// Calls back whenever something of the module is pressed before it is there.
pub fn when_asked(asked: impl Fn() + 'static) {
    EventListener::new(&window(), "atlas:asked", move |_| asked()).forget();
}

/// Asks for the search: the module focuses it once it is there.
pub fn want_search() {
    if let Ok(event) = web_sys::Event::new("atlas:wanted") {
        drop(document_element().set_attribute("data-search", "wanted"));
        drop(window().dispatch_event(&event));
    }
}

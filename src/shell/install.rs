//! Installing the site as an app, where the browser offers it.

use gloo::events::EventListener;
use gloo::utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Whether the page runs as an installed app.
pub fn is_app() -> bool {
    let query = window().match_media("(display-mode: standalone)");
    query.ok().flatten().is_some_and(|it| it.matches())
}

/// Waits for the browser's offer; dropping it ends the wait.
pub struct Waiting(#[expect(dead_code, reason = "kept for its drop")] EventListener);

/// Calls back when the browser offers to install, also if it did before.
#[must_use]
pub fn on_offer(mut offered: impl FnMut() + 'static) -> Waiting {
    if offer().is_some() {
        offered();
    }
    let listener = EventListener::new(&window(), "atlas:install", move |_| offered());
    Waiting(listener)
}

/// Has the browser ask the reader; tells whether it did. An offer can be taken up once.
pub fn ask(told: impl FnOnce(bool) + 'static) {
    let asked = offer().and_then(|offer| {
        let ask = Reflect::get(&offer, &"prompt".into()).ok()?;
        let asked = ask.dyn_into::<Function>().ok()?.call0(&offer).ok()?;
        asked.dyn_into::<Promise>().ok()
    });
    spawn_local(async move {
        told(match asked {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        });
    });
}

/// The browser's offer, kept by `boot.js`.
fn offer() -> Option<JsValue> {
    let atlas = Reflect::get(&window(), &"parkAtlas".into()).ok()?;
    let offer = Reflect::get(&atlas, &"offer".into()).ok()?;
    offer.is_object().then_some(offer)
}

//! Work that may wait until the browser has nothing better to do.

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls back when what was asked for before is on the screen; soon in a browser that cannot tell.
pub fn soon(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let callback = act.unchecked_ref();
    if window().request_idle_callback(callback).is_err() {
        drop(window().set_timeout_with_callback_and_timeout_and_arguments_0(callback, 30));
    }
}

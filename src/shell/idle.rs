//! Work that may wait until the browser has nothing better to do.

use gloo::utils::window;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// Put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = afterPaint, catch)]
    fn after_paint_js(act: &JsValue) -> Result<(), JsValue>;
    /// Put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = nextTask)]
    fn next_task_js(act: &JsValue);
}

/// Calls back when what was asked for before is on the screen; soon in a browser that cannot tell.
pub fn soon(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let callback = act.unchecked_ref();
    if window().request_idle_callback(callback).is_err() {
        drop(window().set_timeout_with_callback_and_timeout_and_arguments_0(callback, 30));
    }
}

/// Calls back when what has changed by now is on the screen: what answers a key that was pressed may
/// come one frame after the letter, but must not keep it waiting.
pub fn after_paint(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    // Without `boot.js`, as in tests of single parts, at least not at once.
    if after_paint_js(&act).is_err() {
        drop(window().request_animation_frame(act.unchecked_ref()));
    }
}

/// Calls back in a task of its own: the browser can answer in between.
pub fn next_task(act: impl FnOnce() + 'static) {
    next_task_js(&Closure::once_into_js(act));
}

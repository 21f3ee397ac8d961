//! The browser, in the thinnest functions possible: takes and gives text, numbers and closures.
//!
//! Imports nothing of this crate and decides nothing; a decision here could not be tested
//! natively. Every call that a browser may refuse (storage, history in a sandboxed frame) gives
//! way quietly: the page works without it.

#![expect(
    clippy::disallowed_methods,
    reason = "the shell is the one place that may touch the window and the document"
)]

pub mod address;
pub mod chart;
pub mod clipboard;
pub mod dialog;
pub mod dom;
pub mod field;
pub mod files;
pub mod idle;
pub mod install;
pub mod lazy;
pub mod motion;
pub mod near;
pub mod page;
pub mod picked;
pub mod picture;
pub mod presenting;
pub mod print;
pub mod save;
pub mod second;
pub mod shortcuts;
pub mod sources;
pub mod storage;
pub mod taking;
pub mod theme;

use wasm_bindgen::JsValue;

/// What the browser refused, with what was being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShellError {
    pub context: &'static str,
    pub message: String,
}

impl ShellError {
    fn new(context: &'static str, value: &JsValue) -> Self {
        let message = value.as_string().or_else(|| {
            let message = js_sys::Reflect::get(value, &JsValue::from_str("message")).ok()?;
            message.as_string()
        });
        Self {
            context,
            message: message.unwrap_or_else(|| format!("{value:?}")),
        }
    }
}

impl std::fmt::Display for ShellError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.context, self.message)
    }
}

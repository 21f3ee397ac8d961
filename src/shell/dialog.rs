//! Dialogs over the whole page: the browser keeps the focus in them and gives it back.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// Opens a dialog; nothing happens if it is open already or gone.
pub fn open(element: &HtmlElement) {
    if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>()
        && !dialog.open()
    {
        drop(dialog.show_modal());
    }
}

/// Closes it; it tells so by its event `close`.
pub fn close(element: &HtmlElement) {
    if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>() {
        dialog.close();
    }
}

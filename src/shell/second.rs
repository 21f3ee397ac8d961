//! A second window that mirrors a part of this page, for the speaker's own screen.
//!
//! It is an empty page of the same origin, filled with copies of elements, never with text that
//! is read as HTML. The browser may refuse to open it, or to let it be filled (a sandboxed frame,
//! some browsers from `file://`); then there is none.

use gloo::events::EventListener;
use gloo::utils::{document, document_element, window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Window};

use super::presenting::{Pressed, listen};

/// Its name among the windows of the browser.
const NAME: &str = "park-atlas-notes";
const FEATURES: &str = "popup,width=760,height=620";

/// The window; it is closed when this is dropped.
pub struct Second {
    window: Window,
    document: Document,
    #[expect(dead_code, reason = "kept for their drop")]
    listeners: Vec<EventListener>,
}

/// Opens the window, or brings it to the front. `pressed` hears its keys as
/// [`super::presenting::on_key`] does, `clicked` the `data-act` of what is pressed in it.
pub fn open(
    pressed: impl Fn(Pressed) -> bool + 'static,
    clicked: impl Fn(String) + 'static,
) -> Option<Second> {
    let opened = window().open_with_url_and_target_and_features("", NAME, FEATURES);
    let opened = opened.ok().flatten()?;
    // Not by the typed accessor: that one may throw.
    let document = Reflect::get(&opened, &JsValue::from_str("document")).ok()?;
    let document: Document = document.unchecked_into();
    let is_blank = Reflect::get(&document, &JsValue::from_str("body"))
        .is_ok_and(|it| it.is_object())
        && document.head().is_some();
    if !is_blank {
        drop(opened.close());
        return None;
    }
    dress(&document);
    let keys = listen(&document, pressed);
    let clicks = EventListener::new(&document, "click", move |event| {
        if let Some(act) = super::dom::act_of(event) {
            clicked(act);
        }
    });
    // It would stay behind with what was said last.
    let gone = opened.clone();
    let leaving = EventListener::new(&window(), "pagehide", move |_| drop(gone.close()));
    Some(Second {
        window: opened,
        document,
        listeners: vec![keys, clicks, leaving],
    })
}

/// The styles of this page.
fn dress(to: &Document) {
    let Some(head) = to.head() else {
        return;
    };
    head.set_text_content(None);
    let Ok(styles) = document().query_selector_all("head style, head link[rel=\"stylesheet\"]")
    else {
        return;
    };
    for idx in 0..styles.length() {
        let Some(style) = styles.item(idx) else {
            continue;
        };
        let address = Reflect::get(&style, &JsValue::from_str("href"));
        if let Ok(copy) = style.clone_node_with_deep(true) {
            if let Some(address) = address.ok().and_then(|it| it.as_string()) {
                drop(
                    copy.unchecked_ref::<Element>()
                        .set_attribute("href", &address),
                );
            }
            drop(head.append_child(&copy));
        }
    }
}

impl Second {
    /// Whether the reader has closed it.
    pub fn is_closed(&self) -> bool {
        self.window.closed().unwrap_or(true)
    }

    /// Brings it to the front.
    pub fn focus(&self) {
        drop(self.window.focus());
    }

    /// Shows a copy of the element that matches, under a title; the button that had the focus has
    /// it again.
    pub fn mirror(&self, selector: &str, title: &str) {
        self.document.set_title(title);
        self.dress_root();
        let found = document().query_selector(selector).ok().flatten();
        let copy = found.and_then(|it| it.clone_node_with_deep(true).ok());
        let (Some(copy), Some(body)) = (copy, self.document.body()) else {
            return;
        };
        let focused = self.document.active_element();
        let act = focused.and_then(|it| it.get_attribute("data-act"));
        drop(copy.unchecked_ref::<Element>().remove_attribute("hidden"));
        body.replace_children_with_node_1(&copy);
        if let Some(act) = act {
            let again = body.query_selector(&format!("[data-act=\"{act}\"]"));
            if let Ok(Some(button)) = again {
                drop(button.unchecked_into::<HtmlElement>().focus());
            }
        }
    }

    /// Shows the text of the element that matches in its copy.
    pub fn mirror_text(&self, selector: &str) {
        let from = document().query_selector(selector).ok().flatten();
        let to = self.document.query_selector(selector).ok().flatten();
        if let (Some(from), Some(to)) = (from, to) {
            to.set_text_content(from.text_content().as_deref());
        }
    }

    /// Language and surface of this page.
    fn dress_root(&self) {
        let Some(to) = self.document.document_element() else {
            return;
        };
        let from = document_element();
        for name in ["lang", "data-theme"] {
            match from.get_attribute(name) {
                Some(value) => drop(to.set_attribute(name, &value)),
                None => drop(to.remove_attribute(name)),
            }
        }
        drop(to.set_attribute("data-second", ""));
    }
}

impl Drop for Second {
    fn drop(&mut self) {
        drop(self.window.close());
    }
}

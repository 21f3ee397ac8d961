//! The page as a whole: taking over from the prerendered view, title, language, updates.

use gloo::events::EventListener;
use gloo::utils::{document, document_element, window};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// Put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = whenShown)]
    fn when_shown_js(then: &JsValue);
    /// Puts the focus on the content and scrolls to where this entry of the history was left;
    /// put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = arrive, catch)]
    fn arrive_js() -> Result<(), JsValue>;

    /// Activates the waiting version and reloads; put there by `boot.js`.
    #[wasm_bindgen(js_namespace = parkAtlas, js_name = applyUpdate, catch)]
    fn apply_update_js() -> Result<(), JsValue>;
}

/// An element that is not in the document yet, to draw the app into.
pub fn detached_root() -> Option<HtmlElement> {
    document().create_element("div").ok()?.dyn_into().ok()
}

/// Puts the drawn app in the place of the prerendered view, in one step, so that nothing flashes
/// or shifts; keeps the focus if a link with the same address has it.
pub fn take_over(root: &HtmlElement) {
    let Some(place) = document().get_element_by_id("app") else {
        return;
    };
    let focused = document()
        .active_element()
        .and_then(|it| it.get_attribute("href"));
    place.replace_with_with_node_1(root).unwrap_or_default();
    root.set_id("app");
    if let Some(href) = focused {
        let same = root
            .query_selector(&format!("a[href=\"{href}\"]"))
            .ok()
            .flatten();
        if let Some(link) = same {
            drop(link.unchecked_into::<HtmlElement>().focus());
        }
    }
    drop(document_element().set_attribute("data-app", "ready"));
}

/// The element with this id, empty, to draw into.
pub fn place(id: &str) -> Option<HtmlElement> {
    let place = document().get_element_by_id(id)?;
    place.set_inner_html("");
    place.dyn_into().ok()
}

/// A new element with a class in the place of the element with this id, which goes.
pub fn instead_of(id: &str, class: &str) -> Option<HtmlElement> {
    let before = document().get_element_by_id(id)?;
    let place = document().create_element("div").ok()?;
    place.set_class_name(class);
    before.replace_with_with_node_1(&place).ok()?;
    place.dyn_into().ok()
}

/// A new element at the end of the page, for what lies over it.
pub fn place_over() -> Option<HtmlElement> {
    let place = document().create_element("div").ok()?;
    document().body()?.append_child(&place).ok()?;
    place.dyn_into().ok()
}

/// Calls back in a task of its own once what came with the page is on the screen.
pub fn when_shown(then: impl FnOnce() + 'static) {
    when_shown_js(&Closure::once_into_js(then));
}

/// Tells scripts and styles that the lazy module has drawn what it has to draw.
pub fn lazy_is_ready() {
    drop(document_element().set_attribute("data-lazy", "ready"));
}

/// Calls back when the reader asks for the search; at once, if that was before the module came.
pub fn on_search_wanted(focus: impl Fn() + 'static) {
    let told = move || {
        if document_element().has_attribute(SEARCH) {
            drop(document_element().remove_attribute(SEARCH));
            focus();
        }
    };
    told();
    EventListener::new(&window(), "atlas:wanted", move |_| told()).forget();
}

/// Left on the root element by whoever asks for the search.
const SEARCH: &str = "data-search";

/// Sets the tab's title and the document's language.
pub fn describe(title: &str, language: &str) {
    if document().title() != title {
        document().set_title(title);
    }
    // To set it, even to what it is, styles the whole page anew.
    let root = document_element();
    if root.get_attribute("lang").as_deref() != Some(language) {
        drop(root.set_attribute("lang", language));
    }
}

/// Begins another page, as a browser would: the focus on its content, the top in sight or, after
/// Back, what was in sight before.
pub fn arrive() {
    drop(arrive_js());
}

/// Calls back when a new version of the site is ready.
pub fn on_update(mut ready: impl FnMut() + 'static) {
    EventListener::new(&window(), "atlas:update", move |_| ready()).forget();
}

/// Switches to the new version.
pub fn apply_update() {
    drop(apply_update_js());
}

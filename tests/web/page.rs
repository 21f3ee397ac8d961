//! The page around the app: address, theme, taking over.

use super::{Block, act, js, n_history, until};
use gloo::utils::{document, document_element, window};
use park_atlas::shell::{address, page, theme};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_address_is_pushed_replaced_and_listened_to() {
    address::replace("#/");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let writes = Rc::clone(&heard);
    address::on_change(move |it| writes.borrow_mut().push(it));
    let before = n_history();
    address::push("#/map?q=%E4%BD%99%20a");
    assert_eq!(
        address::fragment(),
        "#/map?q=%E4%BD%99%20a",
        "as it was spelt"
    );
    until("the push", || heard.borrow().len() == 1).await;
    assert!(n_history() > before || before >= 50);
    let pushed = n_history();
    address::replace("#/parks");
    assert_eq!(address::fragment(), "#/parks");
    assert_eq!(n_history(), pushed);
    window().history().unwrap().back().unwrap();
    until("the way back", || heard.borrow().len() == 3).await;
    assert_eq!(
        *heard.borrow(),
        ["#/map?q=%E4%BD%99%20a", "#/parks", "#/"],
        "a replacement is told to every module of the page"
    );
}

#[wasm_bindgen_test]
fn a_theme_is_shown_and_remembered() {
    let shown = || document_element().get_attribute("data-theme");
    for name in ["dark", "light", "auto"] {
        theme::choose(name);
        assert_eq!(
            (shown().as_deref(), theme::stored().as_deref()),
            (Some(name), Some(name))
        );
    }
}

#[wasm_bindgen_test]
fn a_theme_is_shown_where_storage_is_refused() {
    let shown = || document_element().get_attribute("data-theme");
    theme::choose("light");
    js(
        "globalThis.own = Object.getOwnPropertyDescriptor(window, 'localStorage');
        Object.defineProperty(window, 'localStorage', {
            configurable: true,
            get() { throw new DOMException('refused', 'SecurityError'); },
        });",
    );
    theme::choose("dark");
    let (while_refused, stored) = (shown(), theme::stored());
    js("Object.defineProperty(window, 'localStorage', own);");
    assert_eq!((while_refused.as_deref(), stored), (Some("dark"), None));
    assert_eq!(
        theme::stored().as_deref(),
        Some("light"),
        "as it was before"
    );

    js("globalThis.own = Storage.prototype.setItem;
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
    theme::choose("dark");
    js("Storage.prototype.setItem = own;");
    assert_eq!(
        (shown().as_deref(), theme::stored().as_deref()),
        (Some("dark"), Some("light"))
    );
    theme::choose("auto");
}

#[wasm_bindgen_test]
fn taking_over_keeps_the_focus() {
    let page_block = Block::new("");
    page_block
        .0
        .set_inner_html("<div id='app'><a href='#/map'>before</a></div>");
    act(&page_block.0, "it.querySelector('a').focus()");
    let root = page::detached_root().unwrap();
    root.set_inner_html("<a href='#/'>other</a><a href='#/map'>after</a>");
    page::take_over(&root);
    assert_eq!(page_block.0.text_content().as_deref(), Some("otherafter"));
    let focused = document().active_element().unwrap();
    assert_eq!(focused.text_content().as_deref(), Some("after"));
    assert_eq!(root.id(), "app");
    assert_eq!(
        document_element().get_attribute("data-app").as_deref(),
        Some("ready")
    );
}

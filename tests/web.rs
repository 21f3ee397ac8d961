//! What needs a real browser: the address, a chart's life, focus, storage that is refused.
//!
//! Run by `cargo xtask web` (and `cargo xtask test`) in Chromium, one test after the other in one
//! page. Waits are for conditions, never for a time.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(
    clippy::disallowed_methods,
    reason = "a test looks at the page that the shell touches"
)]

#[path = "web/chart.rs"]
mod chart;
#[path = "web/page.rs"]
mod page;
#[path = "web/parks_table.rs"]
mod parks_table;

use gloo::events::EventListener;
use gloo::utils::{body, document, document_element, window};
use leptos::prelude::*;
use park_atlas::app::App;
use park_atlas::lazy::LazyPages;
use park_atlas::shell::address;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// Runs a script in the page.
fn js(script: &str) -> JsValue {
    js_sys::eval(script).unwrap()
}

/// Runs a script in which `it` is an element.
fn act(element: &Element, script: &str) {
    let function = js_sys::Function::new_with_args("it", script);
    function.call1(&JsValue::NULL, element).unwrap();
}

/// Waits until something holds; fails after three seconds.
async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..300 {
        if holds() {
            return;
        }
        turn().await;
    }
    panic!("did not come: {what}");
}

/// Lets the browser do what is due.
async fn turn() {
    let due = js("new Promise(done => setTimeout(done, 10))");
    JsFuture::from(due.unchecked_into::<js_sys::Promise>())
        .await
        .unwrap();
}

fn hash() -> String {
    window().location().hash().unwrap()
}

fn n_history() -> u32 {
    window().history().unwrap().length().unwrap()
}

/// A block in the page, removed when dropped.
struct Block(HtmlElement);

impl Block {
    fn new(style: &str) -> Self {
        let block: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        block.set_attribute("style", style).unwrap();
        body().append_child(&block).unwrap();
        Self(block)
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// The app in the page, following the address; taken down when dropped.
struct Mounted {
    root: HtmlElement,
}

/// What keeps an app in the page: its root, its owner, its listener. Here and not in [`Mounted`],
/// because nothing is dropped in a test that fails.
type Parts = (Box<dyn Any>, EventListener, Block);

thread_local! {
    static MOUNTED: RefCell<Option<Parts>> = const { RefCell::new(None) };
}

impl Mounted {
    /// The first module alone.
    fn at(fragment: &str) -> Self {
        Self::mount(fragment, false)
    }

    /// Both modules.
    fn whole(fragment: &str) -> Self {
        Self::mount(fragment, true)
    }

    fn mount(fragment: &str, is_whole: bool) -> Self {
        drop(MOUNTED.take());
        address::replace(fragment);
        let block = Block::new("width: 900px");
        let root = block.0.clone();
        let signal = Rc::new(Cell::new(None));
        let made = Rc::clone(&signal);
        let app = leptos::mount::mount_to(root.clone(), move || {
            let fragment = RwSignal::new(address::fragment());
            made.set(Some(fragment));
            view! {
                <App fragment />
                {is_whole.then(|| view! { <LazyPages fragment /> })}
            }
        });
        let fragment = signal.get().unwrap();
        let following = EventListener::new(&window(), "hashchange", move |_| {
            fragment.set(address::fragment());
        });
        MOUNTED.set(Some((Box::new(app), following, block)));
        Self { root }
    }

    fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root
            .query_selector(selector)
            .unwrap()
            .map(JsCast::unchecked_into)
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector)
            .and_then(|it| it.text_content())
            .unwrap_or_default()
    }

    fn n(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    /// Clicks a link or button.
    fn click(&self, selector: &str) {
        let found = self
            .find(selector)
            .unwrap_or_else(|| panic!("no {selector}"));
        act(
            &found,
            "it.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))",
        );
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        drop(MOUNTED.take());
    }
}

/// A chart library that writes down what is asked of it; `fails` names the call that throws.
fn fake_library(fails: &str) {
    js(&format!(
        "globalThis.calls = [];
        const call = (name, ...more) => {{
            calls.push([name, ...more].join(' '));
            if (name === '{fails}') throw new Error(name + ' refused');
        }};
        globalThis.parkAtlas = {{
            async loadCharts() {{
                call('load');
                return {{
                    option(name, fragment, surface) {{
                        call('option', name, fragment, surface);
                        const of = [name, fragment, surface].join(' ');
                        return name === 'none' ? undefined : JSON.stringify({{ of }});
                    }},
                    init(host, theme, settings) {{
                        call('init', host.tagName, theme, JSON.stringify(settings));
                        return {{
                            setOption(option, replace) {{ call('setOption', JSON.stringify(option), replace); }},
                            dispatchAction(action) {{ call('dispatchAction', JSON.stringify(action)); }},
                            resize() {{ call('resize'); }},
                            dispose() {{ call('dispose'); }},
                        }};
                    }},
                }};
            }},
        }};"
    ));
}

/// What was asked of the fake library that begins with a word.
fn calls(word: &str) -> Vec<String> {
    let calls: js_sys::Array = js("calls").unchecked_into();
    let calls = calls.iter().map(|it| it.as_string().unwrap());
    calls.filter(|it| it.starts_with(word)).collect()
}

#[wasm_bindgen_test]
async fn the_app_shows_what_the_fragment_asks_for() {
    fake_library("");
    for (fragment, sentence, lang, title) in [
        (
            "#/",
            "浙江已认定小微企业园 1,161 个",
            "zh-CN",
            "浙江小微企业园图谱",
        ),
        (
            "#/?l=en&r=330110",
            "Yuhang District had 32",
            "en",
            "Park Atlas",
        ),
    ] {
        let app = Mounted::at(fragment);
        assert!(app.text(".headline__sentence").contains(sentence));
        until("title and language", || {
            document().title() == title
                && document_element().get_attribute("lang").as_deref() == Some(lang)
        })
        .await;
        assert_eq!(app.n("svg.map circle"), 90);
    }
}

#[wasm_bindgen_test]
async fn following_a_link_changes_page_and_address_and_back_undoes_it() {
    fake_library("");
    let app = Mounted::whole("#/");
    app.click(".ranking a[href='#/?r=330100']");
    until("the prefecture", || {
        app.text(".headline__sentence")
            .contains("杭州市已认定小微企业园 232 个")
    })
    .await;
    assert_eq!(hash(), "#/?r=330100");
    app.click(".header__nav a[href='#/parks?r=330100']");
    until("its parks", || app.n("tbody tr") == 30).await;
    window().history().unwrap().back().unwrap();
    until("the prefecture again", || {
        app.text(".headline__sentence").contains("232 个")
    })
    .await;
    window().history().unwrap().back().unwrap();
    until("the province again", || {
        app.text(".headline__sentence").contains("1,161 个")
    })
    .await;
    assert_eq!(hash(), "#/");
}

#[wasm_bindgen_test]
async fn typed_words_narrow_the_list_without_steps_to_go_back() {
    fake_library("");
    let app = Mounted::whole("#/parks");
    let before = n_history();
    let field = app.find("input[type=search]").unwrap();
    for (words, n_rows) in [
        ("y", None),
        ("yh", Some(4)),
        ("zzzz", Some(0)),
        ("yu hang", Some(4)),
    ] {
        act(
            &field,
            &format!(
                "it.value = '{words}'; it.dispatchEvent(new Event('input', {{ bubbles: true }}))"
            ),
        );
        turn().await;
        if let Some(n_rows) = n_rows {
            until(words, || app.n("tbody tr") == n_rows).await;
        }
        // The field that is typed into stays, and keeps what is typed.
        assert!(app.find("input[type=search]").is_some_and(|it| it == field));
        act(
            &field,
            &format!("if (it.value !== '{words}') throw new Error(it.value)"),
        );
    }
    assert_eq!(hash(), "#/parks?q=yu%20hang");
    assert_eq!(n_history(), before);
}

#[wasm_bindgen_test]
async fn typing_in_the_middle_of_words_keeps_the_caret() {
    fake_library("");
    let app = Mounted::whole("#/parks?q=yhang");
    let field = app.find("input[type=search]").unwrap();
    field.focus().unwrap();
    until("the words of the link", || {
        js("document.activeElement.value").as_string().as_deref() == Some("yhang")
    })
    .await;
    act(
        &field,
        "it.setRangeText('u', 1, 1, 'end');
        it.dispatchEvent(new Event('input', { bubbles: true }));",
    );
    until("the parks of the county", || app.n("tbody tr") == 4).await;
    turn().await;
    let caret = js("document.activeElement.selectionStart").as_f64();
    assert_eq!(caret, Some(2.0), "behind the letter that was typed");
}

#[wasm_bindgen_test]
async fn the_focus_stays_on_a_link_that_was_followed() {
    fake_library("");
    let app = Mounted::at("#/map");
    for (part, from, to) in [
        ("ranking", "#/map?r=330100", "#/map?r=330100"),
        (
            "switches",
            "#/map?r=330100&m=added",
            "#/map?r=330100&m=added",
        ),
        (
            "header__nav",
            "#/map?r=330100&m=added",
            "#/map?r=330100&m=added",
        ),
    ] {
        let link = app.find(&format!(".{part} a[href='{from}']")).unwrap();
        link.focus().unwrap();
        app.click(&format!(".{part} a[href='{from}']"));
        until(to, || hash() == to).await;
        turn().await;
        turn().await;
        let focused = document().active_element().unwrap();
        assert!(
            app.root.contains(Some(&focused)),
            "{part}: the focus fell to the page"
        );
    }
}

#[wasm_bindgen_test]
async fn arrows_walk_over_the_map_and_escape_goes_up() {
    fake_library("");
    let app = Mounted::at("#/map?r=330100&g=tiles");
    let focused = || {
        document()
            .active_element()
            .and_then(|it| it.get_attribute("data-region"))
    };
    let press = |key: &str| {
        let focused = document().active_element().unwrap();
        let event = format!(
            "new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }})"
        );
        act(&focused, &format!("it.dispatchEvent({event})"));
    };
    app.find("svg.map a[tabindex='0']")
        .unwrap()
        .focus()
        .unwrap();
    let first = focused().unwrap();
    until("the card of the first", || app.n(".card__name") == 1).await;
    let first_name = app.text(".card__name");
    // The northernmost tiles have nothing to the north; one of two opposite ways is open.
    for key in ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"] {
        press(key);
        if focused().as_deref() != Some(&first) {
            break;
        }
    }
    let second = focused().unwrap();
    assert_ne!(second, first);
    until("the card of the second", || {
        app.text(".card__name") != first_name
    })
    .await;
    assert_eq!(app.n("svg.map a[tabindex='0']"), 1, "Tab still enters once");
    press("Escape");
    until("the province", || hash() == "#/map?g=tiles").await;
}

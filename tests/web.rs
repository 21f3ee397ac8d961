//! What needs a real browser: the address, a chart's life, focus, storage that is refused.
//!
//! Run by `cargo xtask web` (and `cargo xtask test`) in Chromium, one test after the other in one
//! page. Waits are for conditions, never for a time.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use gloo::events::EventListener;
use gloo::utils::{body, document, document_element, window};
use leptos::prelude::*;
use park_atlas::app::App;
use park_atlas::shell::chart::{ChartHandle, when_near};
use park_atlas::shell::{ShellError, address, page, theme};
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
    root: Block,
    app: Option<Box<dyn Any>>,
    _following: EventListener,
}

impl Mounted {
    fn at(fragment: &str) -> Self {
        address::replace(fragment);
        let root = Block::new("width: 900px");
        let signal = Rc::new(Cell::new(None));
        let made = Rc::clone(&signal);
        let app = leptos::mount::mount_to(root.0.clone(), move || {
            let fragment = RwSignal::new(address::fragment());
            made.set(Some(fragment));
            view! { <App fragment /> }
        });
        let fragment = signal.get().unwrap();
        let following = EventListener::new(&window(), "hashchange", move |_| {
            fragment.set(address::fragment())
        });
        Self {
            root,
            app: Some(Box::new(app)),
            _following: following,
        }
    }

    fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root
            .0
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
        self.root.0.query_selector_all(selector).unwrap().length()
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
        drop(self.app.take());
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
    let app = Mounted::at("#/");
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
    let app = Mounted::at("#/parks");
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
    let app = Mounted::at("#/parks?q=yhang");
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
            app.root.0.contains(Some(&focused)),
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

#[wasm_bindgen_test]
async fn the_address_is_pushed_replaced_and_listened_to() {
    address::replace("#/");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let hears = Rc::clone(&heard);
    address::on_change(move |it| hears.borrow_mut().push(it));
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
    until("the way back", || heard.borrow().len() == 2).await;
    assert_eq!(
        *heard.borrow(),
        ["#/map?q=%E4%BD%99%20a", "#/"],
        "a replacement is not heard of"
    );
}

#[wasm_bindgen_test]
async fn a_chart_is_made_once_replaced_whole_and_disposed_of() {
    fake_library("");
    let host = Block::new("width: 300px; height: 200px");
    let chart = ChartHandle::new(host.0.clone()).await.unwrap();
    chart.show("bars", "#/", "light").unwrap();
    chart.show("bars", "#/?t=m", "dark").unwrap();
    assert_eq!(calls("init"), [r#"init DIV  {"renderer":"svg"}"#]);
    assert_eq!(
        calls("setOption"),
        [
            r##"setOption {"of":"bars #/ light"} true"##,
            r##"setOption {"of":"bars #/?t=m dark"} true"##
        ]
    );
    // The observer reports once when it begins.
    until("the first size", || !calls("resize").is_empty()).await;
    let before = calls("resize").len();
    host.0
        .set_attribute("style", "width: 500px; height: 200px")
        .unwrap();
    until("the new size", || calls("resize").len() > before).await;
    assert!(calls("dispose").is_empty());
    drop(chart);
    assert_eq!(calls("dispose").len(), 1);
    let before = calls("resize").len();
    host.0
        .set_attribute("style", "width: 200px; height: 200px")
        .unwrap();
    for _ in 0..5 {
        turn().await;
    }
    assert_eq!(calls("resize").len(), before, "nobody watches any more");
}

#[wasm_bindgen_test]
async fn what_the_library_refuses_is_told_with_what_was_being_done() {
    let host = Block::new("width: 300px; height: 200px");
    let failure = |error: ShellError| (error.context, error.message);
    for (fails, context) in [
        ("load", "loading the charts"),
        ("init", "starting the chart"),
    ] {
        fake_library(fails);
        let error = ChartHandle::new(host.0.clone()).await.err().map(failure);
        assert_eq!(error, Some((context, format!("{fails} refused"))));
    }
    for (fails, context) in [
        ("option", "making the option"),
        ("setOption", "drawing the chart"),
    ] {
        fake_library(fails);
        let chart = ChartHandle::new(host.0.clone()).await.unwrap();
        let error = chart.show("bars", "#/", "light").map_err(failure);
        assert_eq!(error, Err((context, format!("{fails} refused"))));
    }
    fake_library("");
    let chart = ChartHandle::new(host.0.clone()).await.unwrap();
    let error = chart.show("none", "#/", "light").unwrap_err();
    assert_eq!(
        error.context, "reading the option",
        "there is no chart of that name"
    );
    assert!(
        error.to_string().starts_with("reading the option: ") && error.message.contains("JSON"),
        "{error}"
    );
    drop(chart);
    fake_library("dispose");
    drop(ChartHandle::new(host.0.clone()).await.unwrap());
    assert_eq!(
        calls("dispose").len(),
        1,
        "a refusal at the end is nobody's business"
    );
}

#[wasm_bindgen_test]
async fn the_chart_follows_the_view_and_goes_with_its_page() {
    fake_library("");
    let app = Mounted::at("#/");
    assert!(app.n(".chart__status") == 1);
    app.find(".chart").unwrap().scroll_into_view();
    until("the drawing", || calls("setOption").len() == 1).await;
    assert_eq!(calls("option"), ["option batch-by-region #/ light"]);
    until("nothing more to wait for", || app.n(".chart__status") == 0).await;
    app.click(".ranking a[href='#/?r=330100']");
    until("the prefecture's option", || calls("setOption").len() == 2).await;
    assert_eq!(
        calls("option")[1],
        "option batch-by-region #/?r=330100 light"
    );
    assert_eq!((calls("load").len(), calls("init").len()), (1, 1));
    // From the system's appearance to light to dark.
    app.click(".header__appearance");
    turn().await;
    app.click(".header__appearance");
    until("the dark option", || {
        calls("option")
            .last()
            .is_some_and(|it| it == "option batch-by-region #/?r=330100 dark")
    })
    .await;
    assert_eq!(
        document_element().get_attribute("data-theme").as_deref(),
        Some("dark")
    );
    app.click(".header__appearance");
    assert!(calls("dispose").is_empty());
    app.click(".header__nav a[href^='#/parks']");
    until("the end of the chart", || calls("dispose").len() == 1).await;
    assert_eq!(calls("init").len(), 1);
    drop(app);
    assert_eq!(calls("dispose").len(), 1);
}

#[wasm_bindgen_test]
async fn a_chart_that_cannot_be_drawn_is_told_in_words() {
    for fails in ["load", "init", "option", "setOption"] {
        fake_library(fails);
        let app = Mounted::at("#/");
        app.find(".chart").unwrap().scroll_into_view();
        until("the words", || {
            app.text(".chart__status").contains("未能载入")
        })
        .await;
        assert_eq!(app.n(".batch tbody tr"), 11, "the table has its figures");
    }
}

#[wasm_bindgen_test]
async fn a_chart_is_asked_for_once_and_only_when_near() {
    let far = Block::new("height: 5000px");
    let target = Block::new("height: 10px");
    window().scroll_to_with_x_and_y(0.0, 0.0);
    let n_calls = Rc::new(Cell::new(0));
    let counts = Rc::clone(&n_calls);
    when_near(&target.0, move || counts.set(counts.get() + 1));
    for _ in 0..10 {
        turn().await;
    }
    assert_eq!(n_calls.get(), 0, "five thousand pixels away");
    target.0.scroll_into_view();
    until("the call", || n_calls.get() == 1).await;
    window().scroll_to_with_x_and_y(0.0, 0.0);
    turn().await;
    target.0.scroll_into_view();
    for _ in 0..5 {
        turn().await;
    }
    assert_eq!(n_calls.get(), 1);
    drop(far);
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

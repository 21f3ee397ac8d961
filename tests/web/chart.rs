//! A chart: made once, replaced whole, disposed of; what is told when it cannot be drawn.

use super::{Block, Mounted, calls, fake_library, js, turn, until};
use gloo::utils::{document_element, window};
use park_atlas::shell::ShellError;
use park_atlas::shell::chart::{ChartHandle, when_near};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

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
            r#"setOption {"of":"bars #/ light"} true"#,
            r#"setOption {"of":"bars #/?t=m dark"} true"#
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
async fn a_point_is_lit_up_and_let_go() {
    let host = Block::new("width: 300px; height: 200px");
    for fails in ["", "dispatchAction"] {
        fake_library(fails);
        let chart = ChartHandle::new(host.0.clone()).await.unwrap();
        chart.light((2, 7), true);
        chart.light((2, 7), false);
        let expected = ["highlight", "showTip", "downplay", "hideTip"].map(|kind| {
            format!(r#"dispatchAction {{"type":"{kind}","seriesIndex":2,"dataIndex":7}}"#)
        });
        assert_eq!(calls("dispatchAction"), expected, "refused or not");
    }
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
    // Without `boot.js`, or with one that does not load charts.
    for (script, refused) in [
        ("delete globalThis.parkAtlas", "parkAtlas"),
        ("globalThis.parkAtlas = {}", "loadCharts"),
    ] {
        js(script);
        let error = ChartHandle::new(host.0.clone()).await.err().map(failure);
        let (context, message) = error.unwrap();
        assert_eq!(context, "loading the charts", "{script}");
        assert!(message.contains(refused), "{script}: {message}");
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
    js("delete globalThis.parkAtlas");
    let app = Mounted::at("#/");
    app.find(".chart").unwrap().scroll_into_view();
    until("the words without a library", || {
        app.text(".chart__status").contains("未能载入")
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_chart_is_asked_for_once_and_only_when_near() {
    let far = Block::new("height: 5000px");
    let target = Block::new("height: 10px");
    window().scroll_to_with_x_and_y(0.0, 0.0);
    let n_calls = Rc::new(Cell::new(0));
    let counts = Rc::clone(&n_calls);
    let watch = when_near(&target.0, move || counts.set(counts.get() + 1));
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
    drop((watch, far));
}

#[wasm_bindgen_test]
async fn what_is_never_reached_is_let_go() {
    let far = Block::new("height: 5000px");
    let target = Block::new("height: 10px");
    window().scroll_to_with_x_and_y(0.0, 0.0);
    let kept = Rc::new(Cell::new(0));
    let counts = Rc::clone(&kept);
    let watch = when_near(&target.0, move || counts.set(counts.get() + 1));
    turn().await;
    drop(watch);
    assert_eq!(
        Rc::strong_count(&kept),
        1,
        "nothing holds what it would have drawn with"
    );
    target.0.scroll_into_view();
    for _ in 0..5 {
        turn().await;
    }
    assert_eq!(kept.get(), 0);
    drop(far);
}

//! A table of several thousand parks: only the rows in sight are in the page, yet all are counted,
//! found when asked for, and printed.

use super::{Block, act, js, until};
use gloo::utils::{document, window};
use leptos::prelude::*;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::components::{ParksTable, ToolWords};
use park_atlas::model::{Dataset, Park};
use park_atlas::view_model::Scene;
use park_atlas::view_model::parks::{parks, row};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

const N_PARKS: u16 = 3000;

/// The first batch with so many parks, numbered from 1.
fn planted() -> &'static Dataset {
    let pattern = dataset().parks[0];
    let parks: Vec<Park> = (1..=N_PARKS).map(|seq| Park { seq, ..pattern }).collect();
    let dataset = Dataset {
        parks: Vec::leak(parks),
        ..*dataset()
    };
    Box::leak(Box::new(dataset))
}

/// The numbers of the rows in the page.
fn numbers(root: &HtmlElement) -> Vec<u16> {
    let cells = root.query_selector_all(".park .table__batch").unwrap();
    let texts = (0..cells.length()).filter_map(|it| cells.item(it)?.text_content());
    let last = |text: String| text.split_whitespace().last()?.parse().ok();
    texts.filter_map(last).collect()
}

#[wasm_bindgen_test]
async fn of_thousands_of_rows_those_in_sight_are_drawn() {
    let block = Block::new("width: 900px");
    let root = block.0.clone();
    // The style sheet of the site is not in this page.
    let style = "it.style.maxHeight = '600px'; it.style.overflow = 'auto';\n        it.querySelector('thead').style.display = 'none'";
    let dataset = planted();
    let mounted = leptos::mount::mount_to(root.clone(), move || {
        let scene = Memo::new(move |_| Scene::at(dataset, "#/parks"));
        let view = Memo::new(move |_| scene.with(|it| parks(it, dossier())));
        let shown = Memo::new(move |_| view.with(|it| it.shown.clone()));
        let cells = Callback::new(move |record| scene.with_untracked(|it| row(it, &[], record)));
        let words = Signal::derive(move || {
            scene.with(|it| ToolWords {
                text: it.text(),
                lazy: it.lazy_text(),
            })
        });
        view! { <ParksTable view shown cells go=Callback::new(|_| ()) words /> }
    });
    until("rows", || !numbers(&root).is_empty()).await;
    assert!(numbers(&root).len() < 200, "{}", numbers(&root).len());
    assert_eq!(numbers(&root)[0], 1);
    let attribute = |selector: &str, name: &str| {
        let found = root.query_selector(selector).unwrap().unwrap();
        found.get_attribute(name)
    };
    // Two rows of the head, the parks, the sum.
    assert_eq!(attribute("table", "aria-rowcount").as_deref(), Some("3003"));
    assert_eq!(attribute(".park", "aria-rowindex").as_deref(), Some("3"));

    let scroller = root.query_selector(".parks__scroll").unwrap().unwrap();
    act(&scroller, style);
    // The height of a row is measured when the table is first scrolled.
    act(&scroller, "it.scrollTop = 3000");
    until("rows further down", || numbers(&root).last() > Some(&65)).await;
    act(&scroller, "it.scrollTop = it.scrollHeight / 2");
    until("rows of the middle", || {
        numbers(&root).iter().any(|it| (1400..1600).contains(it))
    })
    .await;
    let drawn = numbers(&root);
    assert!(drawn.len() < 200 && drawn.is_sorted(), "{drawn:?}");
    let index: u16 = attribute(".park", "aria-rowindex")
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(index, drawn[0] + 2);
    act(&scroller, "it.scrollTop = it.scrollHeight");
    until("the last row", || numbers(&root).last() == Some(&N_PARKS)).await;

    // A row that has the focus stays, and the focus with it; what scrolls is as high as before.
    act(&scroller, "it.scrollTop = 0");
    until("the first row", || numbers(&root)[0] == 1).await;
    let link = root.query_selector(".park a").unwrap().unwrap();
    act(&link, "it.focus({ preventScroll: true })");
    for (scroll, far) in [("it.scrollHeight / 2", 1400), ("it.scrollHeight", 2900)] {
        act(&scroller, &format!("it.scrollTop = {scroll}"));
        until("rows far away", || numbers(&root).last() > Some(&far)).await;
        assert_eq!(numbers(&root)[0], 1);
        assert!(numbers(&root)[1] > far - 200, "{:?}", numbers(&root));
        assert_eq!(document().active_element().as_ref(), Some(&link));
    }
    let height = scroller.scroll_height();
    act(&link, "it.blur()");
    until("the row gone with the focus", || numbers(&root)[0] > 1000).await;
    // The space that stands for the row is as high as most rows are; this one may be higher.
    let change = scroller.scroll_height() - height;
    let row = js("document.querySelector('.park').getBoundingClientRect().height");
    assert!(
        f64::from(change.abs()) <= 2.0 * row.as_f64().unwrap(),
        "{change}"
    );

    // Paper has all of them, and so has who asks.
    window()
        .dispatch_event(&web_sys::Event::new("beforeprint").unwrap())
        .unwrap();
    until("all rows for paper", || numbers(&root).len() == 3000).await;
    window()
        .dispatch_event(&web_sys::Event::new("afterprint").unwrap())
        .unwrap();
    until("few rows again", || numbers(&root).len() < 200).await;
    let button = root.query_selector(".group-tools button").unwrap().unwrap();
    act(&button, "it.click()");
    until("all rows on demand", || numbers(&root).len() == 3000).await;
    assert_eq!(
        js("document.querySelectorAll('.space').length").as_f64(),
        Some(0.0)
    );
    drop(mounted);
}

//! The HTML that the components write, by meaning: captions, scopes, names, what is current.
#![cfg(not(target_arch = "wasm32"))]

#[path = "views/documents.rs"]
mod documents;
#[path = "views/forms.rs"]
mod forms;
#[path = "views/html.rs"]
mod html;
#[path = "views/present.rs"]
mod present;
#[path = "views/region.rs"]
mod region;
#[path = "views/spacing.rs"]
mod spacing;

use html::Element;
use leptos::prelude::*;
use park_atlas::app::App;
use park_atlas::lazy::LazyPages;
use std::collections::BTreeSet;
use std::process::Command;

const PAGES: [&str; 3] = ["/", "/map", "/parks"];

/// Both modules at a fragment, as HTML: what the second one draws stands in its place.
fn render(fragment: &str) -> String {
    Owner::new().with(|| {
        let fragment = RwSignal::new(fragment.to_owned());
        let first = first_module(fragment);
        let lazy = view! { <LazyPages fragment /> }.to_html();
        let place = "<div id=\"lazy\">";
        assert!(first.contains(place));
        first.replacen(place, &format!("{place}{lazy}"), 1)
    })
}

/// What the first module draws by itself.
fn first_module(fragment: RwSignal<String>) -> String {
    view! { <App fragment /> }.to_html()
}

/// The app at a fragment.
fn page(fragment: &str) -> Element {
    html::read(&render(fragment))
}

/// Every page in both languages, with and without choices.
fn pages() -> Vec<(String, Element)> {
    let queries = [
        "",
        "l=en",
        "r=330110&t=s&m=mfg",
        "l=en&r=330900&g=tiles&m=new&s=-name",
        "q=zzz&b=7",
    ];
    let fragments = PAGES
        .iter()
        .flat_map(|page| queries.map(|query| format!("#{page}?{query}")));
    fragments.map(|it| (it.clone(), page(&it))).collect()
}

#[test]
fn every_table_has_a_caption_and_scoped_heads() {
    let mut n_tables = 0;
    for (fragment, page) in pages() {
        for table in page.named("table") {
            n_tables += 1;
            let captions = table.named("caption");
            assert!(
                captions.len() == 1 && !captions[0].text().is_empty(),
                "{fragment}"
            );
            let heads = table.named("thead");
            let columns = heads[0].named("th");
            assert!(
                columns
                    .iter()
                    .all(|it| it.attribute("scope") == Some("col")),
                "{fragment}"
            );
            for part in ["tbody", "tfoot"] {
                for row in table.named(part).into_iter().flat_map(|it| it.named("tr")) {
                    let heads = row.named("th");
                    assert_eq!(heads.len(), 1, "one head a row: {}", row.text());
                    assert_eq!(heads[0].attribute("scope"), Some("row"));
                    assert!(!heads[0].text().is_empty());
                    let spans = row.children().map(|it| {
                        let span = it.attribute("colspan");
                        span.map_or(1, |it| it.parse::<usize>().unwrap())
                    });
                    assert_eq!(spans.sum::<usize>(), columns.len(), "{}", row.text());
                }
            }
        }
    }
    assert_eq!(
        n_tables,
        5 * (3 + 2 + 1) + 4,
        "ranking, units, batch; ranking, units; parks; the matrix where any park was added"
    );
}

#[test]
fn a_sorted_column_tells_so() {
    for (query, column, order) in [
        ("", 0, "ascending"),
        ("s=-batch", 0, "descending"),
        ("s=name", 1, "ascending"),
        ("l=en&s=-region", 4, "descending"),
    ] {
        let page = page(&format!("#/parks?{query}"));
        let heads = page.named("thead")[0].named("th");
        let sorted: Vec<&str> = heads
            .iter()
            .filter_map(|it| it.attribute("aria-sort"))
            .collect();
        let mut expected = ["none"; 5];
        expected[column] = order;
        assert_eq!(sorted, expected, "{query}");
        for head in page.classed("sort") {
            let (name, text) = (head.attribute("aria-label").unwrap(), head.text());
            assert!(
                name.contains(&text),
                "the name {name} holds what is seen, {text}"
            );
        }
    }
}

#[test]
fn where_one_is_is_current() {
    for (fragment, nav, place) in [
        ("#/", "概览", "浙江省"),
        ("#/map?r=330110", "地图", "余杭区"),
        ("#/map?l=en&r=330100", "Map", "Hangzhou"),
    ] {
        let page = page(fragment);
        let current = |value: &str| -> Vec<String> {
            let all = page.all().into_iter();
            all.filter(|it| it.attribute("aria-current") == Some(value))
                .map(Element::text)
                .collect()
        };
        assert_eq!(current("page"), [nav]);
        assert_eq!(current("location"), [place]);
    }
    let chosen = |fragment: &str, class: &str| -> Vec<String> {
        let page = page(fragment);
        let links = page.only(class).named("a").into_iter();
        links
            .filter(|it| it.attribute("aria-current") == Some("true"))
            .map(Element::text)
            .collect()
    };
    assert_eq!(chosen("#/map?m=new", "switches")[0], "本批占已认定数");
    assert_eq!(chosen("#/map?r=330110", "ranking"), ["余杭区"]);
    assert_eq!(chosen("#/?r=330110", "batch"), ["余杭区"]);
    assert!(chosen("#/?r=330100", "ranking").is_empty());
}

#[test]
fn everything_that_acts_has_a_name() {
    for (fragment, page) in pages() {
        for element in page.all() {
            let is_image = ["img", "group", "region"]
                .map(Some)
                .contains(&element.attribute("role"));
            if ["a", "button", "summary", "nav"].contains(&element.name.as_str()) || is_image {
                let name = element
                    .attribute("aria-label")
                    .map_or_else(|| element.text(), str::to_owned);
                assert!(!name.trim().is_empty(), "{fragment}: {element:?}");
            }
            if element.name == "label" {
                let fields = element
                    .all()
                    .into_iter()
                    .filter(|it| ["input", "select"].contains(&it.name.as_str()));
                assert_eq!(fields.count(), 1, "{fragment}");
                assert!(!element.only("field__label").text().is_empty());
            }
        }
        let fields = ["input", "select"]
            .iter()
            .map(|it| page.named(it).len())
            .sum::<usize>();
        assert_eq!(
            fields,
            page.named("label").len(),
            "{fragment}: every field has a label"
        );
    }
}

#[test]
fn ids_are_single_and_every_reference_finds_one() {
    for (fragment, page) in pages() {
        let all = page.all();
        let ids: Vec<&str> = all.iter().filter_map(|it| it.attribute("id")).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{fragment}: {ids:?}");
        for element in &all {
            for (key, value) in element.attributes() {
                if ["aria-labelledby", "aria-describedby", "for"].contains(&key) {
                    assert!(known.contains(value), "{fragment}: {key}={value}");
                }
            }
        }
        assert!(known.contains("main"), "what the skip link leads to");
        assert_eq!(page.named("h1").len(), 1, "{fragment}");
        assert_eq!(page.named("main").len(), 1, "{fragment}");
    }
}

#[test]
fn the_map_is_drawn_whole_and_entered_once() {
    for (fragment, spoken) in [
        ("#/", "余杭区 32"),
        ("#/map?l=en&m=added", "Yuhang District 4"),
    ] {
        let page = page(fragment);
        let map = page.only("map");
        let title = page.only("atlas__title").named("h2")[0].text();
        assert_eq!(map.attribute("aria-label"), Some(title.as_str()));
        let units = map.named("a");
        assert_eq!(units.len(), 105);
        let codes: BTreeSet<&str> = units
            .iter()
            .filter_map(|it| it.attribute("data-region"))
            .collect();
        assert_eq!(codes.len(), 105);
        let names: Vec<&str> = units
            .iter()
            .filter_map(|it| it.attribute("aria-label"))
            .collect();
        assert!(names.contains(&spoken), "{names:?}");
        let stops = units
            .iter()
            .filter(|it| it.attribute("tabindex") == Some("0"));
        assert_eq!(stops.count(), 1);
        let silent = units
            .iter()
            .filter(|it| it.attribute("tabindex") == Some("-1"));
        assert_eq!(silent.count(), 104);
        assert_eq!(map.named("circle").len(), 90);
        assert_eq!(map.classed("mark--zone").len(), 15);
        assert!(!map.classed("mark--zero").is_empty());
    }
}

#[test]
fn shares_are_drawn_as_classes_with_their_own_legend() {
    let page = page("#/map?m=mfg");
    let map = page.only("map");
    assert!(map.named("circle").is_empty(), "a share has no size");
    let with = |class: &str| map.classed(class).len();
    assert_eq!(with("fill--none-added"), 46);
    let n_classed = (0..5)
        .map(|it| with(&format!("fill--class-{it}")))
        .sum::<usize>();
    assert_eq!(n_classed + 46, 105);
    for class in (0..5).filter(|it| with(&format!("fill--class-{it}")) > 0) {
        assert_eq!(page.classed(&format!("swatch--class-{class}")).len(), 1);
    }
    assert_eq!(page.classed("swatch--none-added").len(), 1);
    assert_eq!(page.classed("swatch--no-base").len(), 0);
}

#[cfg(feature = "boundaries")]
#[test]
fn every_outline_that_is_used_exists() {
    use park_atlas::bundle::geometry::COUNTY_PATHS;
    let page = page("#/");
    let used: BTreeSet<&str> = page
        .named("use")
        .into_iter()
        .filter_map(|it| it.attribute("href"))
        .collect();
    let outlines = COUNTY_PATHS.iter().map(|(code, _)| format!("#g{code}"));
    let known: BTreeSet<String> = outlines.chain(["#borders".to_owned()]).collect();
    assert_eq!(used, known.iter().map(String::as_str).collect());
}

#[test]
fn words_from_the_link_stay_words() {
    let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;";
    let encoded: Vec<String> = hostile.bytes().map(|it| format!("%{it:02X}")).collect();
    let encoded = encoded.concat();
    for (page_path, spelling) in PAGES
        .iter()
        .flat_map(|it| [(it, hostile), (it, encoded.as_str())])
    {
        let html = render(&format!("#{page_path}?q={spelling}"));
        assert!(
            !html.contains("<script") && !html.contains("<img"),
            "{page_path}"
        );
        let page = html::read(&html);
        assert!(page.named("script").is_empty() && page.named("img").is_empty());
        assert!(
            page.all()
                .iter()
                .all(|it| it.attributes().all(|(key, _)| !key.starts_with("onerror")))
        );
        let chip = page.only("chip");
        assert!(
            chip.text().contains("<script>alert(1)</script>"),
            "{}",
            chip.text()
        );
        assert!(
            chip.attribute("aria-label")
                .is_some_and(|it| it.contains("<script>"))
        );
    }
    let page = page("#/parks?q=<script>alert(1)</script>");
    assert_eq!(page.only("count").text(), "显示 0 个，共 117 个");
    assert!(page.only("empty").named("p").len() >= 2);
    assert!(page.only("empty").named("a").len() >= 2, "ways out");
}

#[test]
fn a_broken_link_is_told_and_what_is_whole_is_shown() {
    let page = page("#/nowhere?r=330110~999999&t=<b>&m=size");
    let notice = page.only("hints-place");
    assert_eq!(notice.attribute("role"), Some("status"));
    let told: Vec<String> = notice.named("li").into_iter().map(Element::text).collect();
    assert_eq!(
        told,
        [
            "没有这个页面：/nowhere",
            "没有这个地区代码：999999",
            "没有这个类型：<b>",
            "参数 m 的值无法识别：size",
        ]
    );
    assert_eq!(notice.named("button").len(), 1, "it can be dismissed");
    assert!(page.only("headline__sentence").text().contains("余杭区"));
}

#[test]
fn a_sound_link_has_no_notice() {
    for (fragment, page) in pages() {
        assert_eq!(page.only("hints-place").text(), "", "{fragment}");
    }
}

#[test]
fn a_filter_warns_about_the_total_in_words() {
    assert_eq!(page("#/?t=s").classed("headline__caveat").len(), 1);
    assert!(page("#/").classed("headline__caveat").is_empty());
}

#[test]
fn what_is_chosen_can_be_taken_back() {
    let page = page("#/parks?l=en&r=330110&t=s");
    let bar = page.only("choice");
    assert_eq!(bar.only("choice__label").text(), "Chosen");
    let list = bar.only("choice__chips");
    assert_eq!(
        (list.name.as_str(), list.attribute("aria-label")),
        ("nav", Some("Chosen"))
    );
    let chips: Vec<_> = list
        .classed("chip")
        .iter()
        .map(|it| {
            let [href, label] = ["href", "aria-label"].map(|key| it.attribute(key).unwrap());
            [href.to_owned(), label.to_owned(), it.text()]
        })
        .collect();
    // The cross is drawn by the style, so that it is neither copied nor read aloud.
    assert_eq!(
        chips,
        [
            [
                "#/parks?l=en&t=s",
                "Remove Yuhang District",
                "Yuhang District"
            ],
            [
                "#/parks?l=en&r=330110",
                "Remove Producer services",
                "Producer services"
            ],
        ]
    );
    assert_eq!(list.named("li").len(), 2);
    assert_eq!(
        bar.only("choice__clear").attribute("href"),
        Some("#/parks?l=en")
    );
    assert!(self::page("#/parks").classed("choice").is_empty());
}

#[test]
fn a_park_is_chinese_wherever_it_is_named() {
    let page = page("#/parks?l=en&r=330110");
    let rows = page.named("tbody")[0].named("tr");
    assert_eq!(rows.len(), 4);
    for row in rows {
        let name = row.named("th")[0];
        let spans = name.named("span").into_iter();
        let languages: Vec<_> = spans
            .filter(|it| !it.has_class("brief__part"))
            .map(|it| it.attribute("lang"))
            .collect();
        assert_eq!(languages, [Some("zh-CN"), Some("zh-Latn")]);
    }
    let other = page.classed("header__language")[0];
    assert_eq!(
        (other.attribute("lang"), other.text().as_str()),
        (Some("zh-CN"), "中文")
    );
    assert_eq!(other.attribute("href"), Some("#/parks?r=330110"));
}

#[test]
fn a_chart_says_what_it_shows_before_it_is_drawn() {
    let page = page("#/?l=en");
    let pictures: Vec<_> = page
        .all()
        .into_iter()
        .filter(|it| it.attribute("role") == Some("img"))
        .collect();
    assert_eq!(pictures.len(), 1);
    let name = pictures[0].attribute("aria-label").unwrap();
    assert!(
        name.contains("Batch 7 added 117 parks in Zhejiang, 87 of them manufacturing."),
        "{name}"
    );
    assert_eq!(
        pictures[0].only("chart__status").text(),
        "Loading the chart…"
    );
    let twin = page.only("batch").named("table")[0].text();
    assert!(twin.contains("Hangzhou") && twin.contains("117"), "{twin}");
}

/// A line end in `view!` is no space: without one of their own they would be one word when copied
/// or read aloud.
#[test]
fn a_figure_and_its_unit_are_two_words() {
    let page = page("#/?l=en");
    let figures = page.classed("figure__value");
    for (figure, expected) in figures.iter().zip(["1,161 parks", "117 parks"]) {
        let text = figure.text();
        assert!(text.starts_with(expected), "{text}");
    }
    assert_eq!(page.only("header__appearance").text(), "Appearance System");
}

/// What stands in `index.html` before any script runs.
#[test]
fn the_prerendered_page_is_the_page() {
    let output = Command::new(env!("CARGO_BIN_EXE_prerender"))
        .output()
        .unwrap();
    assert!(output.status.success());
    let parts: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for (lang, fragment) in [("zh", "#/"), ("en", "#/?l=en")] {
        let html = parts["pages"][lang]["html"].as_str().unwrap();
        assert!(
            !html.contains("<!") && !html.contains("-->"),
            "marks for hydration are dropped whole"
        );
        let first = Owner::new().with(|| first_module(RwSignal::new(fragment.to_owned())));
        assert_eq!(html::read(html), html::read(&first), "{lang}");
        assert!(html.contains("1,161") && html.contains("117"));
        assert!(!parts["pages"][lang]["title"].as_str().unwrap().is_empty());
    }
    let geometry = html::read(parts["geometry"].as_str().unwrap());
    let ids = geometry
        .named("path")
        .into_iter()
        .filter_map(|it| it.attribute("id"));
    let n_counties = ids.filter(|it| it.starts_with("g33")).count();
    assert_eq!(
        n_counties,
        if cfg!(feature = "boundaries") { 90 } else { 0 }
    );
}

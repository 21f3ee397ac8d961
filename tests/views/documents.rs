//! The pages of pilots, policy and Rui'an: tables, headings, language, no idle ids.

use super::html::Element;
use super::page;
use std::collections::BTreeSet;

const PAGES: [&str; 3] = ["/pilots", "/policy", "/policy/ruian"];

fn pages() -> Vec<(String, Element)> {
    let fragments = PAGES
        .iter()
        .flat_map(|path| ["", "l=en", "r=330381", "r=330900"].map(|it| format!("#{path}?{it}")));
    fragments.map(|it| (it.clone(), page(&it))).collect()
}

#[test]
fn tables_have_captions_and_one_head_a_row() {
    let mut n_tables = 0;
    for (fragment, page) in pages() {
        for table in page.named("table") {
            n_tables += 1;
            assert_eq!(table.named("caption").len(), 1, "{fragment}");
            let n_columns = table.named("thead")[0].named("th").len();
            for row in table.named("tbody")[0].named("tr") {
                assert_eq!(row.named("th").len(), 1, "{}", row.text());
                assert_eq!(row.named("th")[0].attribute("scope"), Some("row"));
                assert_eq!(row.children().count(), n_columns, "{}", row.text());
            }
        }
    }
    assert!(n_tables > 40, "{n_tables}");
}

#[test]
fn a_page_has_one_main_heading_and_every_section_is_named_by_its_own() {
    for (fragment, page) in pages() {
        assert_eq!(page.named("h1").len(), 1, "{fragment}");
        let all = page.all();
        let ids: Vec<&str> = all.iter().filter_map(|it| it.attribute("id")).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{fragment}");
        for it in &all {
            if let Some(id) = it.attribute("aria-labelledby") {
                assert!(unique.contains(id), "{fragment}: {id}");
            }
        }
    }
}

/// The source's words are marked as Chinese on English pages: places, responsible bodies, titles.
#[test]
fn words_of_the_sources_are_marked_as_chinese() {
    let page = page("#/policy?l=en");
    let places = page.classed("place");
    assert!(places.len() > 10);
    let is_han = |text: &str| {
        text.chars()
            .any(|it| ('\u{4e00}'..='\u{9fff}').contains(&it))
    };
    for place in places.iter().filter(|it| is_han(&it.text())) {
        let marked = place
            .all()
            .iter()
            .any(|it| it.attribute("lang") == Some("zh-CN"));
        assert!(marked, "{}", place.text());
    }
}

#[test]
fn the_marks_of_the_map_are_links_with_names() {
    let page = page("#/pilots");
    let marks = page.classed("pilots__mark");
    assert_eq!(marks.len(), 16);
    for mark in marks {
        assert!(mark.attribute("href").unwrap().starts_with("#/pilots?r="));
        let (number, words) = mark
            .attribute("aria-label")
            .unwrap()
            .split_once('，')
            .unwrap();
        assert_eq!(
            number,
            mark.named("text")[0].text(),
            "what is seen is in the name"
        );
        assert!(words.starts_with("只看"));
    }
}

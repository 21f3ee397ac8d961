//! The pages of regions and the comparison as HTML.

use super::html::Element;
use super::page;
use park_atlas::bundle::dataset;

fn fragments() -> Vec<String> {
    let codes = [
        "330000",
        "330500",
        "330381",
        "330502",
        "330922",
        "330500-changhe",
    ];
    let regions = codes.map(|it| format!("#/region/{it}"));
    let others = [
        "#/regions",
        "#/compare",
        "#/compare?r=330381",
        "#/compare?r=330381~330500~330922",
    ];
    regions
        .into_iter()
        .chain(others.map(str::to_owned))
        .flat_map(|it| {
            let separator = if it.contains('?') { '&' } else { '?' };
            [it.clone(), format!("{it}{separator}l=en")]
        })
        .collect()
}

#[test]
fn tables_have_captions_and_scoped_heads() {
    for fragment in fragments() {
        for table in page(&fragment).named("table") {
            assert!(!table.named("caption")[0].text().is_empty(), "{fragment}");
            let columns = table.named("thead")[0].named("th").len();
            for row in table.named("tbody")[0].named("tr") {
                let heads = row.named("th");
                assert_eq!(heads.len(), 1, "{fragment}: {}", row.text());
                assert_eq!(heads[0].attribute("scope"), Some("row"));
                assert_eq!(
                    row.children().count(),
                    columns,
                    "{fragment}: {}",
                    row.text()
                );
            }
        }
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for fragment in fragments() {
        let page = page(&fragment);
        let levels: Vec<u32> = page
            .all()
            .iter()
            .filter_map(|it| it.name.strip_prefix('h').and_then(|it| it.parse().ok()))
            .collect();
        assert_eq!(levels[0], 1, "{fragment}");
        assert_eq!(
            levels.iter().filter(|it| **it == 1).count(),
            1,
            "{fragment}"
        );
        assert!(
            levels.windows(2).all(|it| it[1] <= it[0] + 1),
            "{fragment}: {levels:?}"
        );
    }
}

/// Whether every Chinese character of an element stands inside something that says so.
fn is_marked(element: &Element) -> bool {
    if element.attribute("lang") == Some("zh-CN") {
        return true;
    }
    let has_han = |text: &str| text.contains(|it: char| ('\u{4e00}'..='\u{9fff}').contains(&it));
    // What its children say is looked at by itself.
    let mut own = element.text();
    for child in element.children() {
        own = own.replacen(&child.text(), "", 1);
    }
    // Terms that English keeps, and notes that quote.
    let is_quoted = own.contains("SRDI (") || own.contains("科创中国") || element.name == "li";
    (!has_han(&own) || is_quoted) && element.children().all(is_marked)
}

#[test]
fn chinese_is_marked_as_such_on_english_pages() {
    for fragment in fragments().iter().filter(|it| it.contains("l=en")) {
        let page = page(fragment);
        for table in page.named("tbody") {
            for cell in table.named("td").into_iter().chain(table.named("th")) {
                assert!(is_marked(cell), "{fragment}: {}", cell.text());
            }
        }
    }
}

#[test]
fn a_region_page_names_its_figure_and_its_place() {
    let page = page("#/region/330381?l=en");
    let figures: Vec<_> = page
        .all()
        .into_iter()
        .filter_map(|it| it.attribute("data-figure"))
        .collect();
    assert!(figures.contains(&"region"), "{figures:?}");
    let map = page.only("locator__maps");
    assert_eq!(map.attribute("role"), Some("img"));
    assert!(
        map.attribute("aria-label")
            .unwrap()
            .contains("Rui'an City in Wenzhou")
    );
    let n_counties = dataset().geography.size.0.min(1.0) * 90.0;
    let outlines = map.named("use").len();
    assert!(
        outlines == 0 || outlines == 91,
        "{outlines} of {n_counties}"
    );
}

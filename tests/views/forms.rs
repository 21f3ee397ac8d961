//! The forms as HTML: every field has a name, every grid one stop for Tab, nothing is hidden from
//! those who do not see the head.

use super::html::Element;
use super::page;
use park_atlas::model::FormId;

/// Every form in both languages.
fn forms() -> Vec<(FormId, Element)> {
    let link = |form: FormId, query| page(&format!("#/policy/forms/{}{query}", form.slug()));
    let both = FormId::ALL
        .into_iter()
        .flat_map(|form| ["", "?l=en"].map(|it| (form, it)));
    both.map(|(form, query)| (form, link(form, query)))
        .collect()
}

#[test]
fn the_list_leads_to_every_form() {
    for query in ["", "?l=en"] {
        let list = page(&format!("#/policy/forms{query}"));
        let links = list.named("a");
        let hrefs: Vec<&str> = links.iter().filter_map(|it| it.attribute("href")).collect();
        for form in FormId::ALL {
            let href = format!("#/policy/forms/{}{query}", form.slug());
            assert!(hrefs.contains(&href.as_str()), "{href}");
        }
    }
}

#[test]
fn grids_are_named_and_entered_once() {
    let mut n_grids = 0;
    for (form, page) in forms() {
        for grid in page.named("table") {
            assert_eq!(grid.attribute("role"), Some("grid"));
            assert!(!grid.named("caption")[0].text().is_empty());
            for head in grid.named("thead")[0].named("th") {
                assert!(matches!(head.attribute("scope"), Some("col" | "colgroup")));
                assert!(!head.text().is_empty());
            }
            let fields = ["input", "select", "button"].map(|it| grid.named(it));
            let stops = fields.iter().flatten();
            let stops = stops.filter(|it| it.attribute("tabindex") == Some("0"));
            assert_eq!(stops.count(), 1, "{form:?}");
            n_grids += 1;
        }
    }
    assert_eq!(n_grids, 2 * (1 + 3 + 1));
}

#[test]
fn every_field_says_what_it_is_for() {
    for (form, page) in forms() {
        let lazy = page.all();
        let fields = lazy.iter().filter(|it| it.attribute("data-at").is_some());
        let mut n_fields = 0;
        for field in fields {
            n_fields += 1;
            // The others stand in a label.
            let is_labelled = field
                .attribute("aria-label")
                .is_some_and(|it| !it.is_empty());
            let is_checkbox = field.attribute("type") == Some("checkbox");
            let is_header = form != FormId::Outline && field.attribute("data-at") == Some("0.0.0");
            assert!(
                is_labelled || is_checkbox || is_header,
                "{form:?} {field:?}"
            );
        }
        assert!(n_fields > 30, "{form:?}: {n_fields}");
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for (form, page) in forms() {
        let all = page.all();
        let headings = all
            .iter()
            .filter(|it| matches!(it.name.as_str(), "h1" | "h2" | "h3"));
        let levels: Vec<u32> = headings.map(|it| it.name[1..].parse().unwrap()).collect();
        assert_eq!(levels.iter().filter(|it| **it == 1).count(), 1, "{form:?}");
        assert!(
            levels.windows(2).all(|it| it[1] <= it[0] + 1),
            "{form:?}: {levels:?}"
        );
    }
}

//! Presentations as HTML: every control has a name that says which step it is about, and the bar
//! stands only where something is presented.

use super::html::{self, Element};
use super::page;
use leptos::prelude::*;
use park_atlas::lazy::LazyOver;
use std::collections::BTreeSet;

/// What lies over a page.
fn over(fragment: &str) -> Element {
    Owner::new().with(|| {
        let fragment = RwSignal::new(fragment.to_owned());
        html::read(&view! { <LazyOver fragment /> }.to_html())
    })
}

#[test]
fn every_control_of_a_step_says_which_step_it_is_about() {
    for query in ["", "?l=en"] {
        let list = page(&format!("#/present{query}"));
        let steps = list.classed("present-step");
        assert_eq!(steps.len(), 14);
        let mut names = BTreeSet::new();
        for step in steps {
            let title = step.named("h3")[0].text();
            assert!(!title.is_empty());
            let controls = step.only("present-step__acts").named("button");
            assert_eq!(controls.len(), 5);
            // What is to be changed is folded away and stands right behind its button.
            assert_eq!(controls[4].attribute("aria-expanded"), Some("false"));
            assert!(
                step.only("present-step__edit")
                    .attribute("hidden")
                    .is_some()
            );
            for it in controls {
                let name = it.attribute("aria-label").unwrap_or_default();
                // The name begins with what is seen, for those who speak to the page.
                assert!(
                    name.starts_with(&it.text()) && name.ends_with(&title),
                    "{name}"
                );
                assert!(names.insert(name.to_owned()), "{name} twice");
            }
            for field in [step.named("input"), step.named("textarea")].concat() {
                let of_field = field.attribute("data-field");
                let labels = step.named("label");
                let holds = |label: &&&Element| {
                    let inside = label.all();
                    inside
                        .iter()
                        .any(|it| it.attribute("data-field") == of_field)
                };
                assert!(labels.iter().any(|it| holds(&it)), "{of_field:?}");
            }
        }
    }
}

#[test]
fn links_to_the_views_tell_their_language() {
    for (query, tag) in [("", "zh-CN"), ("?l=en", "en")] {
        let list = page(&format!("#/present{query}"));
        for it in list.classed("present-step__shows") {
            assert_eq!(it.named("a")[0].attribute("hreflang"), Some(tag));
        }
    }
}

#[test]
fn the_bar_stands_where_something_is_presented_and_nowhere_else() {
    for fragment in ["#/map", "#/present?p=2", "#/map?p=0", "#/map?e=map&p=2"] {
        assert!(over(fragment).classed("presenter").is_empty(), "{fragment}");
    }
    for (fragment, name) in [("#/map?p=2", "演示"), ("#/map?l=en&p=2", "Presentation")] {
        let over = over(fragment);
        let bar = over.only("presenter");
        assert_eq!(bar.attribute("aria-label"), Some(name));
        for it in bar.named("button") {
            assert!(it.attribute("type") == Some("button"));
            let is_named = it.attribute("aria-label").is_some_and(|it| !it.is_empty());
            assert!(is_named || !it.text().is_empty());
            assert!(it.attribute("data-act").is_some());
        }
        assert!(
            bar.only("presenter__title").named("strong")[0]
                .text()
                .contains(['、', ','])
        );
        // Announced once, shown once.
        assert_eq!(bar.classed("presenter__said").len(), 1);
        assert_eq!(
            bar.only("presenter__said").attribute("role"),
            Some("status")
        );
        for hidden in ["presenter__black", "presenter__notes"] {
            assert!(bar.only(hidden).attribute("hidden").is_some(), "{hidden}");
        }
    }
}

#[test]
fn the_first_and_the_last_step_have_one_way_only() {
    let is_off = |fragment: &str| {
        let over = over(fragment);
        let steps = over.classed("presenter__step");
        let off: Vec<bool> = steps
            .iter()
            .map(|it| it.attribute("aria-disabled") == Some("true"))
            .collect();
        off
    };
    assert_eq!(is_off("#/?p=1"), [true, false]);
    assert_eq!(is_off("#/map?p=2"), [false, false]);
    assert_eq!(is_off("#/data?p=14"), [false, true]);
    assert_eq!(is_off("#/data?p=99"), [false, true]);
}

#[test]
fn every_page_but_its_own_can_be_added() {
    let adds = |fragment: &str| {
        let page = page(fragment);
        let all = page.named("button");
        let n = all
            .iter()
            .filter(|it| it.attribute("data-take") == Some("step"));
        n.count()
    };
    for fragment in ["#/map", "#/parks", "#/policy/ruian", "#/huzhou"] {
        assert_eq!(adds(fragment), 1, "{fragment}");
    }
    assert_eq!(adds("#/present"), 0);
}

//! How Rui'an's parks came about: 23 planned, 16 with land, 11 completed (feature of 2017), 14
//! completed (feature of 2021), 12 certified (annex 2 of the notice of 2021).

use super::scene;
use park_atlas::bundle::dossier;
use park_atlas::model::{Dossier, Fact};
use park_atlas::view_model::ruian::{StoryView, story};

fn page(lang: &str) -> StoryView {
    story(&scene(&format!("#/policy/ruian?l={lang}")), dossier()).unwrap()
}

#[test]
fn the_story_is_told_in_one_sentence() {
    assert_eq!(
        page("zh").sentence,
        "2013—2017年，瑞安市规划小微园 23 个，其中 16 个已供地、11 个建成投用；截至2021年6月30日，经审核认定的有 12 个。"
    );
    assert_eq!(
        page("en").sentence,
        "In 2013–2017, Rui'an City planned 23 small and micro enterprise parks; 16 of them had been supplied with land and 11 were completed and in use. By 30 June 2021, 12 had been certified."
    );
    // 16/23 and 11/16.
    assert!(page("zh").shares.contains("69.6%") && page("zh").shares.contains("68.8%"));
}

#[test]
fn the_stages_come_in_order_and_tell_documents_apart() {
    let bars = page("zh").bars;
    let found: Vec<(&str, &str, bool)> = bars
        .iter()
        .map(|it| (it.stage, it.value.as_str(), it.is_new_document))
        .collect();
    assert_eq!(
        found,
        [
            ("规划布局", "23", false),
            ("已供地", "16", false),
            ("建成", "11", false),
            ("建成", "14", true),
            ("审核认定", "12", true)
        ]
    );
    let lengths: Vec<u32> = bars.iter().map(|it| it.length).collect();
    assert_eq!(lengths, [1000, 696, 478, 609, 522]);
}

/// What each number counts stands beside it, however often it was said above.
#[test]
fn every_number_has_its_definition_beside_it() {
    for lang in ["zh", "en"] {
        for bar in page(lang).bars {
            assert!(!bar.remarks.is_empty() || !bar.remark.is_empty(), "{bar:?}");
        }
    }
    let bars = page("zh").bars;
    let notes = |idx: usize| -> Vec<&str> { bars[idx].remarks.iter().map(|it| it.id).collect() };
    assert_eq!(
        notes(2),
        ["ruian-2017-04", "ruian-2017-05", "ruian-2017-06"]
    );
    assert_eq!(notes(3), ["kczg-2021-22"]);
}

#[test]
fn goals_and_other_figures_are_told_apart_and_complete() {
    let view = page("zh");
    let goals: Vec<(&str, &str, &str)> = view
        .goals
        .rows
        .iter()
        .map(|it| {
            (
                it.value.as_str(),
                it.unit.text.as_str(),
                it.qualifier.text.as_str(),
            )
        })
        .collect();
    assert_eq!(
        goals,
        [
            ("5", "个", "以上"),
            ("1,000", "亩", ""),
            ("134", "万平方米", "以上"),
            ("500", "家", "左右"),
            ("1", "家", "以上")
        ]
    );
    assert!(view.goals.rows.iter().all(|it| it.goal == "目标"));
    assert!(view.others.rows.iter().all(|it| it.goal.is_empty()));
    let facts = dossier().facts.iter();
    let n_facts = facts.filter(|it| it.subject == "330381").count();
    // Three stages with numbers, three with areas, the goals, the rest.
    let n_shown = 3 + view.areas.rows.len() + view.goals.rows.len() + view.others.rows.len();
    assert_eq!(n_shown, n_facts);
}

#[test]
fn the_measures_are_those_of_the_feature() {
    let view = page("en");
    let sizes: Vec<usize> = view.measures.iter().map(|it| it.items.len()).collect();
    assert_eq!(sizes, [3, 3, 3, 3, 3, 3]);
    assert!(view.measures.iter().all(|it| it.title.is_ascii()));
    assert_eq!(
        view.measures[0].items[0].deadline.as_deref(),
        Some("31 December 2019")
    );
}

#[test]
fn the_story_leads_to_the_place_its_parks_and_its_pilot() {
    let hrefs: Vec<String> = page("zh").links.into_iter().map(|it| it.href).collect();
    assert_eq!(
        hrefs,
        [
            "#/region/330381",
            "#/parks?r=330381&b=7",
            "#/pilots?r=330381",
            "#/policy"
        ]
    );
}

#[test]
fn without_stages_there_is_no_story() {
    let facts: Vec<Fact> = dossier()
        .facts
        .iter()
        .map(|it| Fact { stage: None, ..*it })
        .collect();
    let bare: &'static Dossier = Box::leak(Box::new(Dossier {
        facts: facts.leak(),
        ..*dossier()
    }));
    assert!(story(&scene("#/policy/ruian"), bare).is_none());
}

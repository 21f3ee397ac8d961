//! Presentations: the site's own story, the page of the steps, and the bar under a step.
//!
//! The figures expected here are counted by hand from `seeds/`: prefectures and units from
//! `certified_totals.csv`, parks by type from `certified_parks.csv`, the others from the file that
//! each line names.

use super::further_batch::FURTHER;
use super::{scene, scene_of};
use park_atlas::bundle::{dataset, dossier};
use park_atlas::presentation::file::{Fault, Reason};
use park_atlas::presentation::{MAX_NOTES_CHARS, MAX_TITLE_CHARS, Step};
use park_atlas::view_model::Scene;
use park_atlas::view_model::presentation::{
    BarView, bar, editor, faults, leave, step_of, story, view_name,
};
use park_atlas::view_state::{MAX_STEPS, Page, ViewState, parse};

const LANGS: [&str; 2] = ["zh", "en"];

fn page(lang: &str) -> Scene {
    scene(&format!("#/present?l={lang}"))
}

fn told(lang: &str) -> Vec<Step> {
    story(&page(lang), dossier())
}

/// The numbers in a text, as written, their signs of thousands kept.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |it: char| it.is_ascii_digit() || it == ',' || it == '.';
    let words = text
        .split(|it| !is_part(it))
        .map(|it| it.trim_matches([',', '.']));
    let words = words.filter(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    words.map(str::to_owned).collect()
}

/// Every figure of the story, step by step: in the title, and besides in the notes.
const FIGURES: [(&str, &[&str], &[&str]); 14] = [
    // Sum of the column; units and prefectures counted; rows of the list.
    ("#/", &["1,161"], &["105", "11", "117"]),
    // 232 + 165 + 159 of 1,161.
    ("#/map", &[], &["556", "47.9"]),
    // 63 of 165 and of 1,161; 10 units of 金华; 4 parks of the batch, 3 and 1 by type.
    (
        "#/region/330782",
        &["63"],
        &["38.2", "5.4", "10", "1", "105", "4", "3"],
    ),
    // A tenth and a half of 105, what they hold of 1,161.
    (
        "#/",
        &[],
        &["105", "11", "31.3", "52", "18.9", "0.44", "0", "1"],
    ),
    ("#/", &["117"], &["87"]),
    ("#/parks?by=prefecture", &["117"], &[]),
    // 232 - 159, 232 / 159; parks of the batch.
    (
        "#/compare?r=330100~330200~330700",
        &[],
        &["232", "159", "73", "1.5", "30", "11"],
    ),
    // Entries of the timeline, see `policy.rs`.
    ("#/policy", &["5"], &["27", "3"]),
    ("#/policy/forms", &["4"], &[]),
    // facts.csv: 23, 16, 11; certified_totals.csv: 12.
    (
        "#/policy/ruian",
        &["23", "16", "11", "12"],
        &["69.6", "68.8"],
    ),
    // pilots.csv: kinds and prefectures; 225 certified in the pilot counties.
    ("#/pilots", &["6", "10"], &["9", "225", "19.4"]),
    // huzhou_targets.csv, the printed totals of the city.
    (
        "#/huzhou",
        &[],
        &["7", "102", "3,000", "1,050", "30", "1,240"],
    ),
    // flagship_parks.csv.
    (
        "#/huzhou/parks",
        &["35"],
        &["5,239.89", "34", "4,335,699.68", "2,342", "7", "1"],
    ),
    // facts.csv and rows of notes.csv.
    ("#/data", &[], &["63", "0", "235"]),
];

/// Years, and the day and the number of the batch that the notice names.
const DATES: [&str; 9] = [
    "2013", "2017", "2018", "2021", "2025", "2027", "30", "6", "7",
];
const NOTICE_DAY: [&str; 2] = ["11", "23"];

#[test]
fn every_figure_of_the_story_is_in_the_data() {
    for lang in LANGS {
        let steps = told(lang);
        assert_eq!(steps.len(), FIGURES.len());
        for (step, (view, in_title, in_notes)) in steps.iter().zip(FIGURES) {
            let link = step.view.with_lang(ViewState::default().lang);
            assert_eq!(link.fragment(dataset()), view);
            let known = |it: &String| {
                let it = it.as_str();
                in_title.contains(&it)
                    || in_notes.contains(&it)
                    || DATES.contains(&it)
                    || (view == "#/policy/forms" && NOTICE_DAY.contains(&it))
            };
            let title = numbers(&step.title);
            let all = numbers(&format!("{} {}", step.title, step.notes));
            for it in in_title {
                assert!(title.contains(&(*it).to_owned()), "{it}: {}", step.title);
            }
            for it in in_notes {
                assert!(all.contains(&(*it).to_owned()), "{it}: {}", step.notes);
            }
            let unknown: Vec<&String> = all.iter().filter(|it| !known(it)).collect();
            assert!(unknown.is_empty(), "{view}: {unknown:?}");
        }
    }
}

#[test]
fn the_story_goes_through_every_document() {
    let all = format!("{:?}", told("zh"));
    for page in [
        "Overview", "Policy", "Forms", "Ruian", "Pilots", "Huzhou", "Flagship",
    ] {
        assert!(all.contains(&format!("page: {page}")), "{page}");
    }
}

#[test]
fn every_step_is_a_view_that_is_understood_whole() {
    for lang in LANGS {
        for step in told(lang) {
            let link = step.view.fragment(dataset());
            assert_eq!(parse(&link, dataset()), (step.view.clone(), vec![]));
            assert_eq!(step.view.lang.code(), lang);
            assert!(!step.title.is_empty() && step.title.chars().count() < MAX_TITLE_CHARS);
            assert!(!step.notes.is_empty() && step.notes.chars().count() < MAX_NOTES_CHARS);
        }
    }
}

/// The same story of other data has other figures: 1,161 and 3 parks more, 120 in the list.
#[test]
fn the_story_follows_the_data() {
    let steps = story(&scene_of(&FURTHER, "#/present"), dossier());
    let titles: Vec<&str> = steps.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(steps.len(), FIGURES.len());
    assert!(titles[0].contains("1,166"), "{titles:?}");
    assert!(titles[5].contains("120"), "{titles:?}");
    assert!(titles[7].contains('6'), "{titles:?}");
}

fn shown(fragment: &str, steps: &[Step]) -> Option<BarView> {
    bar(&scene(fragment), steps)
}

#[test]
fn the_bar_says_where_one_is_and_what_comes_next() {
    let steps = told("zh");
    let it = shown("#/map?p=2", &steps).unwrap();
    assert_eq!(it.title, steps[1].title);
    assert_eq!(it.place, "第 2 步，共 14 步");
    assert_eq!(it.previous.as_deref(), Some("#/?p=1"));
    assert_eq!(it.next.as_deref(), Some("#/region/330782?p=3"));
    assert_eq!(it.first, it.previous);
    assert_eq!(it.last.as_deref(), Some("#/data?p=14"));
    assert_eq!(it.leave, "#/present?p=2");
    assert_eq!(it.next_title, format!("下一步：{}", steps[2].title));
    assert_eq!((it.back, it.part.as_str()), (None, "map"));
    let here: Vec<bool> = it.jumps.iter().map(|it| it.is_here).collect();
    assert_eq!(here.iter().position(|it| *it), Some(1));
    assert_eq!(here.len(), 14);

    let last = shown("#/data?p=14", &steps).unwrap();
    assert_eq!((last.next, last.last), (None, None));
    assert_eq!(last.next_title, "这是最后一步。");
    let first = shown("#/?p=1", &steps).unwrap();
    assert_eq!((first.previous, first.first), (None, None));
}

#[test]
fn what_is_explored_on_the_way_leads_back_to_the_step() {
    let steps = told("en");
    let it = shown("#/map?l=en&r=330100&p=2", &steps).unwrap();
    assert_eq!(it.back.as_deref(), Some("#/map?l=en&p=2"));
    assert_eq!(it.title, steps[1].title);
}

#[test]
fn a_step_that_is_not_there_is_said_so() {
    for (fragment, steps) in [("#/map?p=99", told("zh")), ("#/map?p=1", vec![])] {
        let it = shown(fragment, &steps).unwrap();
        assert!(
            !it.is_known && it.title.starts_with("演示里没有第"),
            "{it:?}"
        );
        assert_eq!((it.next, it.leave.as_str()), (None, "#/present"));
        assert_eq!(it.previous.is_some(), !steps.is_empty());
    }
    for fragment in ["#/map", "#/present?p=2"] {
        assert_eq!(shown(fragment, &told("zh")), None);
    }
}

#[test]
fn the_page_lists_the_steps_with_what_they_show() {
    let steps = told("en");
    let it = editor(&page("en"), &steps, false);
    assert!(it.lead.contains("14 steps"));
    assert_eq!(it.start.as_deref(), Some("#/?l=en&p=1"));
    let shows: Vec<&str> = it.steps.iter().map(|it| it.shows.as_str()).collect();
    assert_eq!(shows[0], "Overview");
    assert_eq!(shows[2], "Yiwu City");
    assert_eq!(shows[6], "Compare, Hangzhou, Ningbo, Jinhua");
    assert_eq!(
        it.steps[6].play,
        "#/compare?l=en&r=330100~330200~330700&p=7"
    );
    let empty = editor(&page("zh"), &[], true);
    assert_eq!((empty.start, empty.steps.len()), (None, 0));
    assert_eq!(empty.lead, "演示里还没有内容。");
}

#[test]
fn a_view_is_added_as_it_is_seen() {
    let ctx = scene("#/parks?r=330110&q=%E5%9B%AD&l=zh");
    assert_eq!(view_name(&ctx), "园区名单，余杭区，园");
    let step = step_of(&ctx, "parks", "  ");
    assert_eq!(
        (step.title.as_str(), step.part.as_str()),
        ("园区名单，余杭区，园", "parks")
    );
    assert_eq!(step.view, ctx.state);
    let titled = step_of(&scene("#/?p=3"), "", "开场");
    assert_eq!(
        (titled.title.as_str(), titled.view),
        ("开场", ViewState::default())
    );
    assert_eq!(leave(&ctx, None), "#/present");
}

/// A step of every page can be played, and its link keeps the number whatever is chosen there.
#[test]
fn every_page_can_be_a_step() {
    for (idx, page) in Page::ALL.into_iter().enumerate() {
        let number = u16::try_from(idx + 1).unwrap();
        let state = ViewState::default().with_page(page).with_step(Some(number));
        let (again, hints) = parse(&state.fragment(dataset()), dataset());
        assert_eq!((again.step, hints.len()), (Some(number), 0));
        assert_eq!(again.is_presenting(), page != Page::Present);
        assert_eq!(again.with_places(vec![]).step, Some(number));
    }
    assert_eq!(
        ViewState::default().with_step(Some(MAX_STEPS + 1)).step,
        None
    );
}

#[test]
fn faults_of_a_file_are_told_by_step_and_field() {
    let fault = |step, field: &str, reason| Fault {
        step,
        field: field.to_owned(),
        reason,
    };
    let them = [
        fault(0, "", Reason::Broken),
        fault(2, "title", Reason::Missing),
        fault(0, "steps", Reason::TooLong(200)),
        fault(3, "view", Reason::Unusable("<b>".to_owned())),
    ];
    assert_eq!(
        faults(&page("zh"), &them),
        [
            "不是 JSON 文件，或者不完整。",
            "第 2 步的 title：缺少这一项。",
            "steps：太长，最多 200。",
            "第 3 步的 view：地址里这一段认不出来：<b>",
        ]
    );
    assert_eq!(
        faults(&page("en"), &them)[1],
        "Step 2, title: it is missing."
    );
}

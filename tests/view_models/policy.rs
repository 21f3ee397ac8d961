//! The timeline, tasks and steps: derived from rows, complete, and in order.

use super::{dataset, scene};
use park_atlas::bundle::dossier;
use park_atlas::model::{Date, Dossier, Measure};
use park_atlas::view_model::policy::{EntryKind, EntryView, PolicyView, policy};
use park_atlas::view_model::sources::Remark;

fn page(lang: &str) -> PolicyView {
    policy(&scene(&format!("#/policy?l={lang}")), dossier())
}

fn date(iso: &str) -> Date {
    Date::parse(iso).unwrap()
}

fn of_kind(view: &PolicyView, kind: EntryKind) -> Vec<&EntryView> {
    let list = view.timeline.list.iter();
    list.filter(|it| it.kind == kind).collect()
}

#[test]
fn the_opening_counts_what_the_timeline_holds() {
    assert_eq!(
        page("zh").sentence,
        "5 份文件从2013年说到2027年：共 27 个时点和时段，其中 3 个是报送或完成的期限，最远的目标在2027年。"
    );
    assert_eq!(
        page("en").sentence,
        "5 documents span 2013 to 2027: 27 moments and periods, 3 of them deadlines; the furthest goal is for 2027."
    );
}

/// `documents.csv`: two notices with a day, two features and a notice with a year only.
#[test]
fn every_document_is_issued_once() {
    let view = page("zh");
    let issues = of_kind(&view, EntryKind::Issue);
    let days: Vec<String> = issues.iter().map(|it| it.when.clone()).collect();
    assert_eq!(
        days,
        [
            "2017年",
            "2018年11月23日",
            "2021年",
            "2021年6月30日",
            "2025年"
        ]
    );
    assert!(issues.iter().all(|it| it.from == it.to));
}

/// `measures.csv`: four tasks by 10 December 2018, the text by 31 March 2019, Rui'an's two by the
/// end of 2019.
#[test]
fn deadlines_are_those_of_the_measures() {
    let view = page("en");
    let deadlines = of_kind(&view, EntryKind::Deadline);
    let found: Vec<(Date, usize)> = deadlines
        .iter()
        .map(|it| (it.from, it.what.text.split("; ").count()))
        .collect();
    assert_eq!(
        found,
        [
            (date("2018-12-10"), 4),
            (date("2019-03-31"), 1),
            (date("2019-12-31"), 2)
        ]
    );
}

/// A figure is a goal where its period ends after its document: Rui'an to 2019, the plan of 2018
/// to 2022, the pilots to 2023, Huzhou to 2027.
#[test]
fn goals_look_ahead_of_their_document_and_records_do_not() {
    let view = page("zh");
    let ends: Vec<u16> = of_kind(&view, EntryKind::Goal)
        .iter()
        .map(|it| it.to.year)
        .collect();
    assert_eq!(ends, [2019, 2022, 2023, 2027, 2027, 2027]);
    let issued = |it: &EntryView| dataset().document(it.document).issued_on.unwrap().year;
    for it in &view.timeline.list {
        match it.kind {
            EntryKind::Goal => assert!(it.to.year > issued(it), "{it:?}"),
            EntryKind::Record => assert!(it.to.year <= issued(it), "{it:?}"),
            _ => {}
        }
    }
}

#[test]
fn every_period_and_deadline_of_the_data_is_an_entry() {
    let view = page("zh");
    let has = |document, when: &str| {
        let mut list = view.timeline.list.iter();
        list.any(|it| it.document == document && it.when == when)
    };
    for fact in dossier().facts {
        if let Some(period) = fact.period {
            let when = park_atlas::format::period(period, park_atlas::model::Lang::Zh);
            assert!(has(fact.document, &when), "{when}");
        }
    }
    for measure in dossier().measures {
        if let Some(deadline) = measure.deadline {
            let when = park_atlas::format::date(deadline, park_atlas::model::Lang::Zh);
            assert!(has(measure.document, &when), "{when}");
        }
    }
}

#[test]
fn the_list_is_in_order_of_time_and_numbered() {
    for lang in ["zh", "en"] {
        let list = page(lang).timeline.list;
        let starts: Vec<u16> = list.iter().map(|it| it.from.year).collect();
        assert!(starts.is_sorted(), "{starts:?}");
        for (idx, it) in list.iter().enumerate() {
            assert_eq!(it.number, (idx + 1).to_string());
            assert!(!it.what.text.is_empty() && !it.when.is_empty());
        }
    }
}

/// Every entry has one mark, in its document's lane, inside the drawing and on no other mark.
#[test]
fn every_entry_is_drawn_once_and_free() {
    let timeline = page("zh").timeline;
    assert_eq!(timeline.lanes.len(), dataset().documents.len());
    let mut numbers = Vec::new();
    let mut marks = Vec::new();
    for lane in &timeline.lanes {
        for mark in &lane.marks {
            assert!(mark.row > lane.row && mark.row < timeline.n_rows);
            assert!(mark.from <= mark.to && mark.to <= 1000);
            numbers.push(mark.number.parse::<usize>().unwrap());
            marks.push(mark.clone());
        }
    }
    numbers.sort_unstable();
    let all: Vec<usize> = (1..=timeline.list.len()).collect();
    assert_eq!(numbers, all);
    for (idx, a) in marks.iter().enumerate() {
        for b in &marks[idx + 1..] {
            assert!(
                a.row != b.row || a.to < b.from || b.to < a.from,
                "{a:?} {b:?}"
            );
        }
    }
}

/// 2013 to 2027 are 15 years; 30 June is day 180 of 365.
#[test]
fn days_stand_where_they_belong() {
    let timeline = page("zh").timeline;
    let years: Vec<u32> = timeline.ticks.iter().map(|it| it.1).collect();
    assert_eq!(years.len(), 15);
    assert_eq!((years[0], years[3], years[12]), (0, 200, 800));
    let batch = timeline.lanes.iter().flat_map(|it| &it.marks);
    let batch: Vec<u32> = batch
        .filter(|it| it.kind == EntryKind::Batch)
        .map(|it| it.from)
        .collect();
    assert_eq!(batch, [(8 * 365 + 180) * 1000 / (15 * 365)]);
}

#[test]
fn a_park_is_certified_in_four_steps_the_first_at_three_levels() {
    let steps = page("zh").steps;
    let titles: Vec<&str> = steps.steps.iter().map(|it| it.title).collect();
    assert_eq!(
        titles,
        ["三级逐级审核", "省级部门联审", "网上公示", "公布名单"]
    );
    let levels: Vec<usize> = steps.steps.iter().map(|it| it.levels.len()).collect();
    assert_eq!(levels, [3, 1, 0, 1]);
    assert!(steps.steps.iter().all(|it| it.place == "正文 第1段"));
    let after: Vec<&str> = steps
        .after
        .iter()
        .flat_map(|it| &it.items)
        .map(|it| it.title)
        .collect();
    assert_eq!(after, ["规范化管理", "数据统计报送", "政策激励和服务聚焦"]);
}

#[test]
fn four_tasks_and_the_text_have_their_dates_and_notes() {
    let tasks = page("zh").tasks;
    let due: Vec<Vec<&str>> = tasks
        .groups
        .iter()
        .map(|it| it.items.iter().map(|it| it.deadline.as_deref().unwrap()))
        .map(Iterator::collect)
        .collect();
    assert_eq!(due, [vec!["2018年12月10日"; 4], vec!["2019年3月31日"]]);
    // The year of the first date is not printed; every task says so, the first in full.
    for (idx, it) in tasks.groups[0].items.iter().enumerate() {
        let year = it
            .remarks
            .iter()
            .find(|it| it.id == "zj-2018-14-03")
            .unwrap();
        assert_eq!(year.see_above.is_empty(), idx == 0);
    }
}

/// No note of a document gets lost: it stands beside a task or figure, or in the rest.
#[test]
fn every_note_on_the_notice_is_somewhere() {
    let tasks = page("en").tasks;
    let beside = tasks.groups.iter().flat_map(|it| &it.items);
    let beside = beside.flat_map(|it| &it.remarks);
    let figures = tasks.figures.rows.iter().flat_map(|it| &it.remarks);
    let rest = tasks.notes.iter().flat_map(|it| &it.remarks);
    let shown: Vec<&str> = beside
        .chain(figures)
        .chain(rest)
        .map(|it: &Remark| it.id)
        .collect();
    for note in dossier().notes {
        if dataset().document(note.document).slug == "zj-2018-14" {
            assert!(shown.contains(&note.id), "{}", note.id);
        }
    }
}

#[test]
fn documents_and_parks_are_joined_with_their_evidence() {
    let view = page("zh");
    assert_eq!(view.programmes.len(), 4);
    assert!(
        view.programmes
            .iter()
            .all(|it| !it.evidence.text.is_empty())
    );
    let park = &view.parks[0];
    assert_eq!(park.name, "安通智汇谷-长兴新能源智造产业园");
    assert_eq!(
        park.places,
        ["第七批名单第 55 号", "湖政办发〔2025〕9号名单第 29 号"]
    );
    assert_eq!(park.hrefs, ["#/parks?r=330522&b=7", "#/huzhou/parks"]);
    assert_eq!(park.evidence.id, "huzhou-2025-9-83");
}

/// A further deadline in the rows is a further entry, without a change of the program.
#[test]
fn a_further_deadline_needs_a_row_only() {
    let mut measures: Vec<Measure> = dossier().measures.to_vec();
    let further = Measure {
        deadline: Some(date("2029-05-01")),
        ..measures[0]
    };
    measures.push(further);
    let more: &'static Dossier = Box::leak(Box::new(Dossier {
        measures: measures.leak(),
        ..*dossier()
    }));
    let view = policy(&scene("#/policy"), more);
    let last = view.timeline.list.last().unwrap();
    assert_eq!(
        (last.kind, last.from),
        (EntryKind::Deadline, date("2029-05-01"))
    );
    assert_eq!(view.timeline.ticks.last().unwrap().0, "2029");
}

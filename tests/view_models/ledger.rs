//! The ledger on the real data.

use super::scene;
use park_atlas::analysis::ledger::State;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{Dossier, Fact, PlanPeriod, PlanTarget};
use park_atlas::view_model::ledger::{LedgerView, ledger};

fn rows(view: &LedgerView, document: usize) -> Vec<[&str; 5]> {
    view.documents[document]
        .rows
        .iter()
        .map(|it| {
            [
                it.what.as_str(),
                it.printed.as_str(),
                it.recounted.as_str(),
                it.result,
                it.counted_from.as_str(),
            ]
        })
        .collect()
}

#[test]
fn the_printed_totals_of_the_batch_agree_with_the_lists() {
    let view = ledger(&scene("#/data"), dossier());
    let rows = rows(&view, 0);
    assert_eq!(rows.len(), 13);
    let province = rows.iter().find(|it| it[1] == "1,161").unwrap();
    assert_eq!(province[2..], ["1,161", "相符", "所辖统计单位之和"]);
    let batch = rows.iter().find(|it| it[1] == "117").unwrap();
    assert_eq!(batch[2..], ["117", "相符", "名单逐个点数"]);
    assert!(rows.iter().all(|it| it[3] == "相符"));
}

#[test]
fn goals_that_are_bounds_are_held_against_the_table() {
    let view = ledger(&scene("#/data?l=en"), dossier());
    let plan = dataset()
        .documents
        .iter()
        .position(|it| it.slug == "huzhou-2025-9")
        .unwrap();
    let rows = rows(&view, plan);
    let of = |printed: &str, from: &str| -> Vec<&str> {
        let found = rows
            .iter()
            .find(|it| it[1] == printed && it[4].contains(from));
        found.unwrap()[2..4].to_vec()
    };
    assert_eq!(of("100", "all districts and years"), ["102", "agrees"]);
    assert_eq!(of("30", "last year"), ["30", "agrees"]);
    assert_eq!(of("1,000", "the year with the least"), ["1,000", "agrees"]);
    assert_eq!(of("3,000", "“以上”"), ["3,000", "agrees"]);
    assert_eq!(of("33.33", "least share"), ["33.333", "agrees"]);
    assert_eq!(of("1,200", "“超”"), ["1,240", "agrees"]);
    assert_eq!(of("7", "districts"), ["7", "agrees"]);
    assert_eq!(of("35", "list"), ["35", "agrees"]);
    // Every subtotal of the table: 18 of the city, three flows of each of the seven districts.
    let n_table = rows.iter().filter(|it| it[4].starts_with("sum of")).count();
    assert_eq!(n_table, 18 + 7 * 3);
}

#[test]
fn what_differs_and_what_cannot_be_checked_is_said() {
    let mut facts: Vec<Fact> = dossier().facts.to_vec();
    let pilots = facts
        .iter()
        .position(|it| it.value.total_cmp(&10.0).is_eq())
        .unwrap();
    facts[pilots].value = 11.0;
    let mut targets: Vec<PlanTarget> = dossier().plan_targets.to_vec();
    let total = targets
        .iter()
        .position(|it| it.period == PlanPeriod::Total)
        .unwrap();
    targets[total].value += 1;
    let other = Dossier {
        facts: facts.leak(),
        plan_targets: targets.leak(),
        flagship_parks: &[],
        ..*dossier()
    };
    let view = ledger(&scene("#/data"), &other);
    let all = view.documents.iter().flat_map(|it| &it.rows);
    let differing: Vec<_> = all
        .clone()
        .filter(|it| it.state == State::Differs)
        .collect();
    // The pilots, the district's subtotal, and the city's sum of the subtotals.
    assert_eq!(differing.len(), 3, "{differing:#?}");
    let open: Vec<_> = all
        .filter(|it| it.state == State::CannotBeChecked)
        .collect();
    assert_eq!(open.len(), 1);
    assert_eq!(
        (open[0].printed.as_str(), open[0].recounted.as_str()),
        ("35", "")
    );
}

#[test]
fn every_figure_of_the_text_is_counted_or_said_to_stand_alone() {
    let view = ledger(&scene("#/data"), dossier());
    let counted: usize = view
        .documents
        .iter()
        .flat_map(|it| &it.rows)
        .filter(|it| it.place != "分解表")
        .count();
    let alone: usize = view
        .documents
        .iter()
        .filter_map(|it| it.alone.as_ref())
        .map(|it| {
            let digits: String = it.chars().filter(char::is_ascii_digit).collect();
            digits.parse::<usize>().unwrap()
        })
        .sum();
    assert_eq!(counted + alone, dossier().facts.len());
}

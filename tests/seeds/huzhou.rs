//! Facts of 湖政办发〔2025〕9号: targets by district, flagship parks, measures.

use std::collections::BTreeMap;

use crate::model::{PlanIndicator, PlanMeasure, PlanPeriod, PlanTarget, RegionId};
use crate::{dataset, dossier};

const YEARS: [PlanPeriod; 3] = [
    PlanPeriod::Year(2025),
    PlanPeriod::Year(2026),
    PlanPeriod::Year(2027),
];

const FLOWS: [PlanIndicator; 3] = [
    PlanIndicator::TechParks,
    PlanIndicator::InnovativeFirms,
    PlanIndicator::FutureIndustryFirms,
];

const STOCKS: [PlanIndicator; 2] = [PlanIndicator::SrdiParks, PlanIndicator::SrdiFirms];

/// The printed city rows (全市累计): by indicator, the three years and the total.
const PRINTED_CITY: [(PlanIndicator, [u32; 3], Option<u32>); 5] = [
    (PlanIndicator::TechParks, [35, 35, 32], Some(102)),
    (PlanIndicator::SrdiParks, [18, 23, 30], None),
    (
        PlanIndicator::InnovativeFirms,
        [1000, 1000, 1000],
        Some(3000),
    ),
    (
        PlanIndicator::FutureIndustryFirms,
        [350, 350, 350],
        Some(1050),
    ),
    (PlanIndicator::SrdiFirms, [980, 1135, 1240], None),
];

/// The printed subtotal rows (小计): parks, innovative firms, firms of future industries.
const PRINTED_SUBTOTALS: [(&str, [u32; 3]); 7] = [
    ("吴兴区", [34, 480, 165]),
    ("南浔区", [17, 480, 165]),
    ("德清县", [22, 600, 210]),
    ("长兴县", [12, 600, 210]),
    ("安吉县", [9, 600, 210]),
    ("南太湖新区", [4, 150, 60]),
    ("长合区", [4, 90, 30]),
];

fn targets() -> impl Iterator<Item = &'static PlanTarget> {
    let document = dataset()
        .documents
        .iter()
        .find(|it| it.slug == "huzhou-2025-9")
        .unwrap();
    dossier()
        .plan_targets
        .iter()
        .filter(|it| it.document == document.id)
}

fn value(region: RegionId, period: PlanPeriod, indicator: PlanIndicator) -> Option<u32> {
    let is_it =
        |it: &&PlanTarget| (it.region, it.period, it.indicator) == (region, period, indicator);
    targets().find(is_it).map(|it| it.value)
}

fn city() -> RegionId {
    dataset().region_by_code("330500").unwrap().id
}

fn districts() -> Vec<RegionId> {
    let mut districts: Vec<_> = targets()
        .map(|it| it.region)
        .filter(|it| *it != city())
        .collect();
    districts.sort();
    districts.dedup();
    districts
}

#[test]
fn the_table_is_whole() {
    let names: Vec<_> = districts()
        .iter()
        .map(|it| dataset().region(*it).name)
        .collect();
    let mut printed = PRINTED_SUBTOTALS.map(|(name, _)| name).to_vec();
    printed.sort_by_key(|it| names.iter().position(|name| name == it));
    assert_eq!(names, printed);
    // Eight blocks of three years by five indicators, and totals of the three flows.
    assert_eq!(targets().count(), 8 * (3 * 5 + 3));
}

#[test]
fn indicators_are_flows_or_stocks_throughout() {
    for target in targets() {
        let is_flow = FLOWS.contains(&target.indicator);
        assert_eq!(target.measure == PlanMeasure::Flow, is_flow, "{target:?}");
        assert_ne!(STOCKS.contains(&target.indicator), is_flow, "{target:?}");
    }
}

#[test]
fn subtotals_of_flows_are_the_sums_of_their_years() {
    for region in districts().into_iter().chain([city()]) {
        for indicator in FLOWS {
            let sum: Option<u32> = YEARS.iter().map(|it| value(region, *it, indicator)).sum();
            let total = value(region, PlanPeriod::Total, indicator);
            assert!(
                total.is_some() && total == sum,
                "{region:?} {indicator:?} {total:?} {sum:?}"
            );
        }
    }
}

#[test]
fn subtotals_are_as_printed() {
    for (name, printed) in PRINTED_SUBTOTALS {
        let region = districts()
            .into_iter()
            .find(|it| dataset().region(*it).name == name)
            .unwrap();
        let totals = FLOWS.map(|it| value(region, PlanPeriod::Total, it).unwrap());
        assert_eq!(totals, printed, "{name}");
    }
}

#[test]
fn stocks_are_never_added() {
    assert!(targets().all(|it| it.period != PlanPeriod::Total || it.measure == PlanMeasure::Flow));
}

#[test]
fn districts_add_up_to_the_printed_city_rows() {
    for (indicator, years, total) in PRINTED_CITY {
        for (period, printed) in YEARS.into_iter().zip(years) {
            let sum: Option<u32> = districts()
                .into_iter()
                .map(|it| value(it, period, indicator))
                .sum();
            assert_eq!(sum, Some(printed), "{indicator:?} {period:?}");
            assert_eq!(
                value(city(), period, indicator),
                Some(printed),
                "{indicator:?} {period:?}"
            );
        }
        assert_eq!(
            value(city(), PlanPeriod::Total, indicator),
            total,
            "{indicator:?}"
        );
    }
}

#[test]
fn there_are_35_flagship_parks_numbered_without_a_gap() {
    let numbers: Vec<_> = dossier().flagship_parks.iter().map(|it| it.seq).collect();
    assert_eq!(numbers, (1..=35).collect::<Vec<_>>());
}

/// How the printed list spreads over the districts; one row has no district in print.
#[test]
fn flagship_parks_lie_in_the_districts_printed() {
    let mut counts: BTreeMap<Option<&str>, u32> = BTreeMap::new();
    for park in dossier().flagship_parks {
        *counts
            .entry(park.region.map(|it| dataset().region(it).name))
            .or_default() += 1;
    }
    let printed = [
        (None, 1),
        (Some("吴兴区"), 12),
        (Some("南浔区"), 6),
        (Some("德清县"), 8),
        (Some("长兴县"), 3),
        (Some("安吉县"), 3),
        (Some("南太湖新区"), 1),
        (Some("长合区"), 1),
    ];
    assert_eq!(counts, BTreeMap::from(printed));
}

#[test]
fn a_floor_area_printed_in_words_is_not_reported() {
    let silent = dossier()
        .flagship_parks
        .iter()
        .filter(|it| it.floor_area_m2.is_none());
    assert_eq!(silent.map(|it| it.seq).collect::<Vec<_>>(), [31]);
}

#[test]
fn there_are_ten_measures_in_three_groups() {
    let document = dataset()
        .documents
        .iter()
        .find(|it| it.slug == "huzhou-2025-9")
        .unwrap();
    let mut sizes: Vec<(&str, u32)> = Vec::new();
    for measure in dossier()
        .measures
        .iter()
        .filter(|it| it.document == document.id)
    {
        match sizes.last_mut() {
            Some((group, n_measures)) if *group == measure.group => *n_measures += 1,
            _ => sizes.push((measure.group, 1)),
        }
    }
    let tasks: Vec<_> = sizes
        .iter()
        .take(3)
        .map(|(_, n_measures)| *n_measures)
        .collect();
    assert_eq!(tasks, [4, 3, 3], "{sizes:?}");
}

//! Facts of 浙小微园办〔2021〕3号: the list of batch 7 and the totals to date.

use crate::model::{BatchNo, CertifiedTotal, Date, Park, ParkType, Region, RegionKind};
use crate::{dataset, dossier};

/// The prefectures' printed totals, in the order of the regions.
const PRINTED_TOTALS: [(&str, u32); 11] = [
    ("杭州市", 232),
    ("宁波市", 159),
    ("温州市", 101),
    ("嘉兴市", 115),
    ("湖州市", 72),
    ("绍兴市", 123),
    ("金华市", 165),
    ("衢州市", 23),
    ("舟山市", 18),
    ("台州市", 113),
    ("丽水市", 40),
];

/// First and last number of each prefecture's parks in the printed list; Zhoushan has none.
const PRINTED_RANGES: [(&str, u16, u16); 10] = [
    ("杭州市", 1, 30),
    ("宁波市", 31, 41),
    ("温州市", 42, 50),
    ("湖州市", 51, 59),
    ("嘉兴市", 60, 65),
    ("绍兴市", 66, 83),
    ("金华市", 84, 97),
    ("衢州市", 98, 100),
    ("台州市", 101, 113),
    ("丽水市", 114, 117),
];

/// Numbers of the parks that are printed as 生产性服务类.
const PRINTED_SERVICES: [u16; 30] = [
    1, 2, 3, 4, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24, 25, 26, 29, 31, 32, 39, 60, 69,
    70, 88, 94, 98, 113,
];

fn batch_7() -> Vec<&'static Park> {
    dataset()
        .parks
        .iter()
        .filter(|it| it.batch == BatchNo(7))
        .collect()
}

/// The totals of 2021-06-30.
fn totals() -> impl Iterator<Item = &'static CertifiedTotal> {
    let as_of = Date {
        year: 2021,
        month_day: Some((6, 30)),
    };
    dataset()
        .certified_totals
        .iter()
        .filter(move |it| it.as_of == as_of)
}

fn sum_in(prefecture: &Region) -> u32 {
    let inside = |it: &&CertifiedTotal| dataset().contains(prefecture.id, it.region);
    totals().filter(inside).map(|it| it.parks).sum()
}

#[test]
fn batch_7_has_117_parks_numbered_without_a_gap() {
    let numbers: Vec<u16> = batch_7().iter().map(|it| it.seq).collect();
    assert_eq!(numbers, (1..=117).collect::<Vec<u16>>());
}

#[test]
fn the_list_goes_prefecture_by_prefecture() {
    for (name, first, last) in PRINTED_RANGES {
        for park in batch_7()
            .iter()
            .filter(|it| (first..=last).contains(&it.seq))
        {
            assert_eq!(
                dataset().region(park.prefecture).name,
                name,
                "{}",
                park.name
            );
        }
    }
}

#[test]
fn types_are_as_printed() {
    let services = batch_7()
        .into_iter()
        .filter(|it| it.park_type == ParkType::ProducerServices);
    assert_eq!(
        services.map(|it| it.seq).collect::<Vec<_>>(),
        PRINTED_SERVICES
    );
}

/// Zones are printed without their prefecture's name, and some by another name.
#[test]
fn every_unit_is_the_region_it_is_printed_as() {
    let other_names = [
        ("港 区", "嘉兴港区"),
        ("景宁县", "景宁畲族自治县"),
        ("金义新区（金东区）", "金东区"),
    ];
    let printed = batch_7().into_iter().map(|it| (it.printed_as, it.region));
    for (printed_as, region) in printed.chain(totals().map(|it| (it.printed_as, it.region))) {
        let name = dataset().region(region).name;
        let is_other = other_names.contains(&(printed_as, name));
        let is_zone = dataset().region(region).kind == RegionKind::Zone;
        let is_it = name == printed_as || is_other || is_zone && name.ends_with(printed_as);
        assert!(is_it, "{printed_as} {name}");
    }
}

#[test]
fn printed_totals_of_prefectures_are_the_sums_of_their_units() {
    let printed = PRINTED_TOTALS.map(|(name, parks)| (name.to_owned(), parks));
    let mut sums: Vec<_> = dataset()
        .prefectures()
        .map(|it| (it.name.to_owned(), sum_in(it)))
        .collect();
    sums.sort();
    let mut printed = printed.to_vec();
    printed.sort();
    assert_eq!(sums, printed);
    assert_eq!(totals().map(|it| it.parks).sum::<u32>(), 1161);
}

#[test]
fn printed_totals_stand_among_the_facts() {
    for region in dataset().prefectures().chain([dataset().province()]) {
        let facts = dossier()
            .facts
            .iter()
            .filter(|it| it.subject == region.code);
        let mut totals = facts.filter(|it| it.indicator_zh.contains("印刷合计"));
        assert_eq!(
            totals.next().map(|it| it.value),
            Some(f64::from(sum_in(region))),
            "{}",
            region.name
        );
        assert!(totals.next().is_none(), "{}", region.name);
    }
}

#[test]
fn the_105_units_are_all_counties_and_15_zones() {
    let of_kind = |kind| totals().filter(move |it| dataset().region(it.region).kind == kind);
    assert_eq!(totals().count(), 105);
    assert_eq!(of_kind(RegionKind::County).count(), 90);
    assert_eq!(of_kind(RegionKind::Zone).count(), 15);
    let reports = |region: &&Region| totals().any(|it| it.region == region.id);
    let silent: Vec<_> = dataset()
        .regions
        .iter()
        .filter(|it| it.is_reporting_unit() && !reports(it))
        .map(|it| it.name)
        .collect();
    assert_eq!(silent, ["长合区"], "a zone of Huzhou's plan only");
}

#[test]
fn a_printed_zero_is_a_zero() {
    let shengsi = dataset().region_by_code("330922").unwrap();
    assert_eq!(
        totals()
            .find(|it| it.region == shengsi.id)
            .map(|it| it.parks),
        Some(0)
    );
}

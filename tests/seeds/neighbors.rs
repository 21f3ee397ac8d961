//! Who is next to whom, held against the map of the province.

use crate::model::{RegionId, RegionKind};
use crate::{dataset, dossier, reader, seed_files};

/// The names of a county's neighbors.
fn of(name: &str) -> Vec<&'static str> {
    let county = dataset().regions.iter().find(|it| it.name == name).unwrap();
    let entry = dossier().neighbors.iter().find(|it| it.county == county.id);
    let others = entry.unwrap().others.iter();
    others.map(|it| dataset().region(*it).name).collect()
}

#[test]
fn hand_checked_counties_touch_the_right_ones() {
    for (county, expected) in [
        ("玉环市", &["温岭市"][..]),
        ("象山县", &["宁海县"]),
        ("定海区", &["普陀区"]),
        ("龙港市", &["平阳县", "苍南县"]),
        ("长兴县", &["吴兴区", "安吉县"]),
        ("开化县", &["淳安县", "常山县"]),
        ("庆元县", &["景宁畲族自治县", "龙泉市"]),
        (
            "瑞安市",
            &["龙湾区", "瓯海区", "平阳县", "文成县", "青田县"],
        ),
        (
            "德清县",
            &["余杭区", "临平区", "桐乡市", "吴兴区", "南浔区", "安吉县"],
        ),
        ("岱山县", &[]),
        ("嵊泗县", &[]),
    ] {
        assert_eq!(of(county), expected, "{county}");
    }
}

#[test]
fn being_next_to_someone_goes_both_ways() {
    let entries = dossier().neighbors;
    let counties: Vec<RegionId> = dataset()
        .regions
        .iter()
        .filter(|it| it.kind == RegionKind::County)
        .map(|it| it.id)
        .collect();
    assert_eq!(
        entries.iter().map(|it| it.county).collect::<Vec<_>>(),
        counties
    );
    for entry in entries {
        assert!(entry.others.is_sorted() && !entry.others.contains(&entry.county));
        for other in entry.others {
            let back = entries.iter().find(|it| it.county == *other).unwrap();
            assert!(back.others.contains(&entry.county));
        }
    }
}

#[test]
fn without_boundaries_nobody_is_known_to_be_next_to_anybody() {
    let mut files = seed_files();
    files.retain(|name, _| !name.ends_with(".geojson"));
    let bare = reader::read(&files).ok().unwrap();
    assert!(bare.dossier.neighbors.is_empty());
}

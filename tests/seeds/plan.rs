//! What joins the tables of the plan and of the flagship parks: parts, industries.

use std::collections::BTreeSet;

use crate::dossier;
use crate::fixture::check;

#[test]
fn every_part_names_a_measure_that_exists() {
    let counts: Vec<(&str, usize)> = ["一图", "两库", "两平台", "两池", "三张清单"]
        .map(|cluster| {
            let parts = dossier().plan_parts.iter();
            (cluster, parts.filter(|it| it.cluster_zh == cluster).count())
        })
        .to_vec();
    let expected = [
        ("一图", 1),
        ("两库", 2),
        ("两平台", 2),
        ("两池", 2),
        ("三张清单", 3),
    ];
    assert_eq!(counts, expected);
    for part in dossier().plan_parts {
        let Some((group, seq)) = part.measure else {
            assert!(part.page.is_some(), "{} leads nowhere", part.name_zh);
            continue;
        };
        let found = dossier()
            .measures
            .iter()
            .any(|it| it.document == part.document && it.group == group && it.seq == seq);
        assert!(found, "{}", part.name_zh);
    }
}

#[test]
fn every_printed_industry_has_a_row_and_only_names_of_divisions_are_mapped() {
    let printed: BTreeSet<&str> = dossier()
        .flagship_parks
        .iter()
        .flat_map(|it| it.industries.split('；'))
        .map(|it| it.split('（').next().unwrap())
        .collect();
    let rows: BTreeSet<&str> = dossier().industries.iter().map(|it| it.printed).collect();
    assert_eq!(rows, printed);
    for row in dossier().industries {
        if let Some(division) = row.division {
            assert_eq!(division.name_zh, row.printed);
        }
        assert!(
            row.division.is_some()
                || !row.printed.ends_with("制造业")
                || row.printed == "装备制造业",
            "{} looks like a division",
            row.printed
        );
    }
    let mapped = dossier()
        .industries
        .iter()
        .filter(|it| it.division.is_some());
    assert_eq!(mapped.count(), 14);
}

#[test]
fn faulty_rows_are_refused() {
    check(
        "plan_parts.csv",
        "组,1,",
        "组,,",
        &["2:35: a measure is named by its group and its number"],
    );
    check(
        "industries.csv",
        "17,纺织业,",
        "17,,",
        &["2:5: a division has a code and both names"],
    );
}

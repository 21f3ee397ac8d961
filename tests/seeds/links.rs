//! What the rows join: one park in two lists, one programme in two documents, a note and its figure.

use crate::model::{Fact, Stage};
use crate::{dataset, dossier};

fn slug(id: crate::model::DocumentId) -> &'static str {
    dataset().document(id).slug
}

/// 安通智汇谷 stands in batch 7, no. 55, and in Huzhou's list, no. 29; no other name does.
#[test]
fn the_parks_of_equal_name_are_joined_and_no_others() {
    let joined: Vec<(&str, &str)> = dossier()
        .same_parks
        .iter()
        .map(|it| {
            let park = &dataset().parks[usize::from(it.park.0)];
            let flagship = &dossier().flagship_parks[usize::from(it.flagship.0)];
            assert!(dossier().note(it.evidence).zh.contains("同一园区"));
            (park.name, flagship.name)
        })
        .collect();
    let mut equal = Vec::new();
    for park in dataset().parks {
        let twins = dossier().flagship_parks.iter();
        equal.extend(
            twins
                .filter(|it| plain(it.name) == plain(park.name))
                .map(|it| (park.name, it.name)),
        );
    }
    assert_eq!(joined, equal);
    let name = "安通智汇谷-长兴新能源智造产业园";
    assert_eq!(joined, [(name, name)]);
}

/// A name without spaces and signs.
fn plain(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).collect()
}

#[test]
fn every_document_on_parks_is_joined_to_the_notice_of_the_batch() {
    let links: Vec<(&str, &str, &str)> = dossier()
        .same_programmes
        .iter()
        .map(|it| (slug(it.from), slug(it.to), dossier().note(it.evidence).id))
        .collect();
    assert_eq!(
        links,
        [
            ("zj-2018-14", "zj-2021-3", "zj-2018-14-25"),
            ("ruian-2017", "zj-2021-3", "ruian-2017-23"),
            ("kczg-2021", "ruian-2017", "kczg-2021-22"),
            ("huzhou-2025-9", "zj-2021-3", "huzhou-2025-9-95"),
        ]
    );
}

/// The evidence is a note on one of the two documents.
#[test]
fn evidence_is_given_by_one_of_the_two_documents() {
    for it in dossier().same_programmes {
        let document = dossier().note(it.evidence).document;
        assert!(document == it.from || document == it.to);
    }
}

fn stages(stage: Stage) -> Vec<(&'static str, f64, &'static str)> {
    let facts = dossier().facts.iter().filter(|it| it.stage == Some(stage));
    facts
        .map(|it| (it.subject, it.value, it.unit.unwrap()))
        .collect()
}

#[test]
fn the_stages_are_those_that_the_features_print() {
    let ruian = "330381";
    assert_eq!(
        stages(Stage::Planned),
        [(ruian, 23.0, "个"), (ruian, 5622.5, "亩")]
    );
    assert_eq!(
        stages(Stage::Supplied),
        [(ruian, 16.0, "个"), (ruian, 3602.0, "亩")]
    );
    assert_eq!(
        stages(Stage::Completed),
        [
            ("pilot-330381", 14.0, "个"),
            (ruian, 11.0, "个"),
            (ruian, 312.6, "万平方米")
        ]
    );
}

/// The place of a note and the place of a figure it is on name the same section, unless the note is
/// on a table or document as a whole.
#[test]
fn a_note_stands_where_its_figure_stands() {
    let section = |place: &'static str| -> Vec<&'static str> {
        let parts = place.split('；');
        parts.map(|it| it.split(' ').next().unwrap()).collect()
    };
    let is_apart = |fact: &Fact, note: &'static str| {
        let here = section(fact.place);
        !section(note)
            .iter()
            .any(|it| here.contains(it) || it.ends_with("表题"))
    };
    let mut n_notes = 0;
    for fact in dossier().facts {
        for no in fact.notes {
            let note = dossier().note(*no);
            n_notes += 1;
            assert!(
                !is_apart(fact, note.place),
                "{}: {} {}",
                note.id,
                note.place,
                fact.place
            );
        }
    }
    assert!(n_notes > 90, "{n_notes}");
}

/// Every implausible or contradictory figure that a note on the features shows by its number has
/// that note beside it.
#[test]
fn doubtful_figures_have_their_note() {
    let doubts = [
        ("kczg-2021-10", "北仑压铸模具产值"),
        ("kczg-2021-13", "信息光电产业产值"),
        ("kczg-2021-13", "产业集群增加值"),
        ("kczg-2021-24", "上市企业数"),
        ("ruian-2017-10", "新规划建设小微园目标"),
    ];
    for (id, indicator) in doubts {
        let mut facts = dossier().facts.iter();
        let fact = facts.find(|it| it.indicator_zh == indicator).unwrap();
        let ids: Vec<_> = fact.notes.iter().map(|it| dossier().note(*it).id).collect();
        assert!(ids.contains(&id), "{indicator}: {ids:?}");
    }
}

//! Facts of the other documents: pilots, the forms of 2018, and the notes on all of them.

use crate::model::{FieldKind, NoteKind, PilotKind};
use crate::{dataset, dossier};

#[test]
fn there_are_six_bases_and_ten_pilots() {
    let count = |kind| dossier().pilots.iter().filter(|it| it.kind == kind).count();
    assert_eq!(count(PilotKind::Base), 6);
    assert_eq!(count(PilotKind::Pilot), 10);
}

#[test]
fn a_pilot_is_named_by_its_county() {
    for pilot in dossier()
        .pilots
        .iter()
        .filter(|it| it.kind == PilotKind::Pilot)
    {
        let region = dataset().region(pilot.region);
        assert_eq!(pilot.id, format!("pilot-{}", region.code));
        assert!(
            pilot.name.ends_with(region.name),
            "{} {}",
            pilot.name,
            region.name
        );
    }
}

/// The feature prints no figure for two of its sixteen subjects at most; the rest has facts.
#[test]
fn nearly_every_pilot_has_figures() {
    let silent = dossier()
        .pilots
        .iter()
        .filter(|pilot| dossier().facts.iter().all(|it| it.subject != pilot.id));
    let names: Vec<_> = silent.map(|it| it.name).collect();
    assert!(names.len() <= 2, "{names:?}");
}

#[test]
fn the_headline_figures_of_ruian_are_as_printed() {
    let printed = [
        ("个", 23.0),
        ("亩", 5622.5),
        ("个", 16.0),
        ("亩", 3602.0),
        ("个", 11.0),
    ];
    let more = [
        ("万平方米", 312.6),
        ("家", 462.0),
        ("万平方米", 134.0),
        ("亩", 1000.0),
    ];
    let facts: Vec<_> = dossier()
        .facts
        .iter()
        .filter(|it| it.subject == "330381")
        .collect();
    for (unit, value) in printed.into_iter().chain(more) {
        let is_it =
            |it: &&&crate::model::Fact| it.unit == Some(unit) && (it.value - value).abs() < 1e-9;
        assert!(facts.iter().any(|it| is_it(&it)), "{value} {unit}");
    }
}

#[test]
fn the_three_forms_and_the_outline_have_fields() {
    let mut forms: Vec<_> = dossier().form_fields.iter().map(|it| it.form).collect();
    forms.dedup();
    assert_eq!(
        forms,
        ["register", "plan-2019", "targets-2018-2022", "outline"]
    );
    let choices = dossier()
        .form_fields
        .iter()
        .filter(|it| it.kind == FieldKind::Choice);
    assert!(choices.clone().count() > 0);
    assert!(choices.clone().all(|it| it.options.len() >= 2));
}

#[test]
fn every_kind_of_note_is_used() {
    for kind in [
        NoteKind::Ocr,
        NoteKind::Missing,
        NoteKind::Inconsistent,
        NoteKind::Definition,
        NoteKind::Inference,
    ] {
        assert!(dossier().notes.iter().any(|it| it.kind == kind), "{kind:?}");
    }
}

#[test]
fn every_document_has_notes_in_the_order_of_their_numbers() {
    for document in dataset().documents {
        let notes = dossier()
            .notes
            .iter()
            .filter(|it| it.document == document.id);
        let ids: Vec<_> = notes.map(|it| it.id).collect();
        assert!(!ids.is_empty(), "{}", document.slug);
        assert!(ids.is_sorted(), "{ids:?}");
    }
}

/// What a note says was repaired must say into what; what is missing shows nothing new.
#[test]
fn notes_of_repairs_name_both_readings() {
    for note in dossier().notes.iter().filter(|it| it.kind == NoteKind::Ocr) {
        assert!(
            note.printed.is_some() || note.shown.is_some(),
            "{}",
            note.id
        );
    }
}

/// Rows that a note points at by number exist in their table.
#[test]
fn rows_that_notes_point_at_exist() {
    let document = |slug| {
        dataset()
            .documents
            .iter()
            .find(|it| it.slug == slug)
            .unwrap()
            .id
    };
    let lists = [
        (document("zj-2021-3"), "附件1 第", dataset().parks.len()),
        (
            document("huzhou-2025-9"),
            "附件2 第",
            dossier().flagship_parks.len(),
        ),
    ];
    let mut n_pointers = 0;
    for note in dossier().notes {
        for (_, prefix, n_rows) in lists.iter().filter(|it| it.0 == note.document) {
            let Some(rest) = note.place.strip_prefix(prefix) else {
                continue;
            };
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            if !digits.is_empty() && rest[digits.len()..].starts_with('行') {
                let row: usize = digits.parse().unwrap();
                assert!((1..=*n_rows).contains(&row), "{} {}", note.id, note.place);
                n_pointers += 1;
            }
        }
    }
    assert!(
        n_pointers > 10,
        "the notes' way to name rows has changed: {n_pointers}"
    );
}

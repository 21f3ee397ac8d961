//! Which notes touch which row, read from the places that the notes name.

use super::{Cell, Sheet, sheet, sheets_text};
use crate::analysis::notes::on_row;
use crate::model::{DocumentId, Dossier, Note, NoteKind, Region};
use crate::text::{Field, Table};
use crate::view_model::Scene;

/// Ids of the notes about a row of a document's list.
pub(super) fn of_row(dossier: &Dossier, document: DocumentId, seq: u16) -> Vec<&'static str> {
    let notes = on_row(dossier, document, seq);
    notes.iter().map(|it| it.id).collect()
}

/// Ids of the notes about the total of a reporting unit: they name its prefecture, in the place or
/// in what is shown, and the unit, in print or in what is shown.
pub(super) fn of_unit(
    dossier: &Dossier,
    document: DocumentId,
    unit: &Region,
    prefecture: &str,
    printed_as: &str,
) -> Vec<&'static str> {
    let printed_as = bare(printed_as);
    let touches = |it: &&Note| {
        let texts = || it.printed.into_iter().chain(it.shown);
        let names_prefecture = clauses(it).any(|clause| clause.ends_with(prefecture))
            || texts().any(|text| text.contains(prefecture));
        let names_unit = texts().any(|text| {
            let mut parts = text.split(['；', ' ']).map(bare);
            parts.any(|part| part == unit.name || part == printed_as) || bare(text) == printed_as
        });
        names_prefecture && names_unit
    };
    ids(dossier, document, touches)
}

/// The cell that points to notes.
pub(super) fn cell(ids: &[&str]) -> Cell {
    if ids.is_empty() {
        Cell::Missing
    } else {
        Cell::Text(ids.join(" "))
    }
}

fn ids(
    dossier: &Dossier,
    document: DocumentId,
    touches: impl Fn(&&Note) -> bool,
) -> Vec<&'static str> {
    let notes = dossier.notes.iter().filter(|it| it.document == document);
    notes.filter(touches).map(|it| it.id).collect()
}

/// The places that a note is about.
fn clauses(note: &Note) -> impl Iterator<Item = &'static str> {
    note.place.split('；')
}

/// A name without spaces and without the count that may follow it.
fn bare(text: &str) -> String {
    let is_part = |it: &char| !it.is_whitespace() && !it.is_ascii_digit();
    text.chars().filter(is_part).collect()
}

/// See [`super::notes_for`].
pub(super) fn notes_for(ctx: &Scene, dossier: &Dossier, sheets: &[Sheet]) -> Sheet {
    let documents = documents_of(ctx, sheets);
    let pointed_at: Vec<&str> = pointers(sheets);
    let about_rows = super::everything(ctx, dossier);
    let about_rows: Vec<&str> = pointers(&about_rows);
    let is_wanted = |it: &Note| {
        pointed_at.contains(&it.id)
            || (documents.contains(&it.document) && !about_rows.contains(&it.id))
    };
    let notes = dossier.notes.iter().filter(|it| is_wanted(it));
    table(ctx, notes)
}

/// Every note, or some of them.
pub(super) fn table(ctx: &Scene, notes: impl Iterator<Item = &'static Note>) -> Sheet {
    let fields = [
        Field::NoteId,
        Field::DocumentId,
        Field::Place,
        Field::NoteKind,
        Field::Printed,
        Field::Shown,
        Field::Note,
    ];
    let kinds = &sheets_text(ctx).note_kinds;
    let row = |it: &Note| {
        vec![
            Cell::text(it.id),
            Cell::text(ctx.dataset.document(it.document).slug),
            Cell::text(it.place),
            Cell::text(kinds[kind_idx(it.kind)]),
            Cell::some_text(it.printed),
            Cell::some_text(it.shown),
            Cell::text(ctx.pick(it.zh, it.en)),
        ]
    };
    Sheet {
        rows: notes.map(row).collect(),
        ..sheet(ctx, Table::Notes, &fields)
    }
}

/// The place of a kind among the words for kinds.
pub(in crate::view_model) const fn kind_idx(kind: NoteKind) -> usize {
    match kind {
        NoteKind::Ocr => 0,
        NoteKind::Missing => 1,
        NoteKind::Inconsistent => 2,
        NoteKind::Definition => 3,
        NoteKind::Inference => 4,
    }
}

/// The documents that the rows name.
pub(super) fn documents_of(ctx: &Scene, sheets: &[Sheet]) -> Vec<DocumentId> {
    let slugs: Vec<&str> = texts(sheets, Field::DocumentId)
        .into_iter()
        .flat_map(str::split_whitespace)
        .collect();
    let documents = ctx.dataset.documents.iter();
    let named = documents.filter(|it| slugs.contains(&it.slug));
    named.map(|it| it.id).collect()
}

/// The ids in the columns of notes.
fn pointers(sheets: &[Sheet]) -> Vec<&str> {
    let cells = texts(sheets, Field::NoteIds).into_iter();
    cells.flat_map(str::split_whitespace).collect()
}

fn texts(sheets: &[Sheet], field: Field) -> Vec<&str> {
    let mut found = Vec::new();
    for sheet in sheets {
        let Some(idx) = sheet.columns.iter().position(|it| it.field == field) else {
            continue;
        };
        for row in &sheet.rows {
            if let Cell::Text(text) = &row[idx] {
                found.push(text.as_str());
            }
        }
    }
    found
}

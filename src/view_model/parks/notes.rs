//! Where columns come from, and what was noted about rows.

use super::{Listing, cells, column_name, list_name};
use crate::analysis::notes::on_row;
use crate::analysis::{self, Record, Value};
use crate::model::{Column, DocumentId, Dossier, NoteKind, ParkList};
use crate::view_model::Scene;

/// A note on a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    /// Which row.
    pub row: String,
    pub text: &'static str,
}

/// What was noted about the rows shown, but for plain repairs of misread characters.
pub(super) fn notes(listing: &Listing<'_>) -> Vec<NoteView> {
    let ctx = listing.ctx;
    let of_row = |row: &Record| {
        let row = *row;
        let notes = on_row(listing.dossier, row.document(), row.seq()).into_iter();
        let notes = notes.filter(|it| it.kind != NoteKind::Ocr);
        let name = (listing.text().note_on)(&cells::row_name(ctx, row), row.name());
        notes.map(move |it| NoteView {
            row: name.clone(),
            text: ctx.pick(it.zh, it.en),
        })
    };
    listing.shown().iter().flat_map(of_row).collect()
}

/// Where each column shown comes from, list by list.
pub(super) fn sources(listing: &Listing<'_>, columns: &[Column]) -> Vec<[String; 2]> {
    let ctx = listing.ctx;
    let each = columns.iter().map(|column| {
        let lists = [ParkList::Certified, ParkList::Flagship].into_iter();
        let lists = lists.filter(|it| listing.list() == ParkList::All || *it == listing.list());
        let sources: Vec<String> = lists.map(|it| source(listing, *column, it)).collect();
        [
            column_name(ctx, *column).to_owned(),
            ctx.in_series(&sources),
        ]
    });
    each.collect()
}

fn source(listing: &Listing<'_>, column: Column, list: ParkList) -> String {
    let (ctx, text) = (listing.ctx, listing.text());
    let name = list_name(ctx, list);
    let rows = || analysis::records(ctx.dataset, listing.dossier, list).into_iter();
    if rows().all(|it| it.value(ctx.dataset, column) == Value::Absent) {
        return (text.source_none)(name);
    }
    if column == Column::Prefecture && list == ParkList::Flagship {
        return (text.source_derived)(name);
    }
    let mut documents: Vec<DocumentId> = rows().map(Record::document).collect();
    documents.dedup();
    let places = documents.into_iter().map(|it| {
        let rows = rows().filter(move |row| row.document() == it);
        match annex(ctx, listing.dossier, rows) {
            Some(annex) => format!("{} {annex}", document(ctx, it)),
            None => document(ctx, it).to_owned(),
        }
    });
    let places: Vec<String> = places.collect();
    (text.source_printed)(name, &ctx.enumerated(&places))
}

/// The annex that the notes on rows of a list place them in.
fn annex(ctx: &Scene, dossier: &Dossier, mut rows: impl Iterator<Item = Record>) -> Option<String> {
    let on = |it: Record| on_row(dossier, it.document(), it.seq()).first().copied();
    let notes = rows.find_map(on)?;
    let (place, _) = notes.place.split_once(' ')?;
    let number = place.strip_prefix("附件")?;
    Some((ctx.lazy_text().parks_table.annex)(number))
}

/// The document and, where it is known, the annex that a row stands in.
pub fn place_of(ctx: &Scene, dossier: &Dossier, record: Record) -> [String; 2] {
    let rows = analysis::records(ctx.dataset, dossier, record.list()).into_iter();
    let rows = rows.filter(|it| it.document() == record.document());
    let annex = annex(ctx, dossier, rows).unwrap_or_default();
    [document(ctx, record.document()).to_owned(), annex]
}

/// Where a column of the chosen lists comes from: its head and the sources.
pub fn source_of(ctx: &Scene, dossier: &Dossier, column: Column) -> [String; 2] {
    let mut sources = sources(&Listing::new(ctx, dossier), &[column]);
    sources.pop().unwrap_or_default()
}

/// The number of a document, or its title where it has none.
pub(super) fn document(ctx: &Scene, id: DocumentId) -> &'static str {
    let document = ctx.dataset.document(id);
    document.number.unwrap_or(document.title)
}

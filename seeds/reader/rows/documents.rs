//! `documents.csv` and `notes.csv`.

use std::collections::HashMap;

use super::{NO_DOCUMENT, Source};
use crate::model::{Document, DocumentId, DocumentKind, Note, NoteKind};
use crate::reader::table::{Index, Row, Table};

const KINDS: [(&str, DocumentKind); 2] = [
    ("notice", DocumentKind::Notice),
    ("feature", DocumentKind::Feature),
];

const NOTE_KINDS: [(&str, NoteKind); 5] = [
    ("ocr", NoteKind::Ocr),
    ("missing", NoteKind::Missing),
    ("inconsistent", NoteKind::Inconsistent),
    ("definition", NoteKind::Definition),
    ("inference", NoteKind::Inference),
];

/// The documents, and what refers to them.
pub(crate) struct Documents {
    pub(crate) rows: Vec<Document>,
    index: Index<DocumentId>,
}

impl Documents {
    /// The document that the cell of this row refers to.
    pub(crate) fn of(&self, row: Row<'_>) -> DocumentId {
        row.reference("document_id", &self.index)
            .unwrap_or(NO_DOCUMENT)
    }
}

/// Reads `documents.csv`.
pub(crate) fn documents(source: Source<'_>) -> Documents {
    let columns = ["id", "kind", "issuer", "number", "title", "issued_on"];
    let table = Table::open(source.files, "documents.csv", &columns, source.report);
    let rows: Option<Vec<_>> = table.map(|table| {
        table.check_unique(&["id"]);
        (0..)
            .zip(table.rows())
            .map(|(position, row)| document(position, row))
            .collect()
    });
    let entries = rows
        .as_ref()
        .map(|it| it.iter().map(|it| (it.slug, it.id)).collect());
    let index = Index::new("an id of documents.csv", entries);
    Documents {
        rows: rows.unwrap_or_default(),
        index,
    }
}

fn document(position: u16, row: Row<'_>) -> Document {
    let slug = row.text("id");
    if !slug
        .bytes()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
    {
        row.fault(
            "id",
            format!("{slug:?}; expected small letters, digits and hyphens"),
        );
    }
    Document {
        id: DocumentId(position),
        slug,
        kind: row.word("kind", &KINDS),
        issuer: row.optional_text("issuer"),
        number: row.optional_text("number"),
        title: row.text("title"),
        issued_on: row.optional_date("issued_on"),
    }
}

/// Reads `notes.csv`.
pub(crate) fn notes(source: Source<'_>, documents: &Documents) -> Vec<Note> {
    let columns = [
        "id",
        "document_id",
        "place",
        "kind",
        "printed",
        "shown",
        "note_zh",
        "note_en",
    ];
    let spelled: HashMap<DocumentId, &str> =
        documents.rows.iter().map(|it| (it.id, it.slug)).collect();
    source.read("notes.csv", &columns, &["id"], |row| {
        let (id, document) = (row.text("id"), documents.of(row));
        if let Some(slug) = spelled.get(&document)
            && !is_numbered(id, slug)
        {
            row.fault(
                "id",
                format!("{id:?}; expected {slug:?}, a hyphen and two digits"),
            );
        }
        Note {
            id,
            document,
            place: row.text("place"),
            kind: row.word("kind", &NOTE_KINDS),
            printed: row.optional_text("printed"),
            shown: row.optional_text("shown"),
            zh: row.text("note_zh"),
            en: row.text("note_en"),
        }
    })
}

/// Whether an id is a slug, a hyphen and two or more digits.
fn is_numbered(id: &str, slug: &str) -> bool {
    let number = id.strip_prefix(slug).and_then(|it| it.strip_prefix('-'));
    number.is_some_and(|it| it.len() >= 2 && it.bytes().all(|it| it.is_ascii_digit()))
}

//! `documents.csv` and `notes.csv`.

use std::collections::HashMap;

use super::{NO_DOCUMENT, Source};
use crate::model::{Document, DocumentId, DocumentKind, Note, NoteKind, NoteNo};
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
        self.in_column(row, "document_id")
    }

    /// The document that the cell in this column refers to.
    pub(crate) fn in_column(&self, row: Row<'_>, column: &str) -> DocumentId {
        row.reference(column, &self.index).unwrap_or(NO_DOCUMENT)
    }

    /// The short id of a document; `None` for one that could not be found.
    pub(crate) fn slug(&self, id: DocumentId) -> Option<&'static str> {
        self.rows.get(usize::from(id.0)).map(|it| it.slug)
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

/// The notes, and what refers to them.
pub(crate) struct Notes {
    pub(crate) rows: Vec<Note>,
    index: Index<NoteNo>,
}

impl Notes {
    /// The note that the cell of this row refers to.
    pub(crate) fn of(&self, row: Row<'_>) -> NoteNo {
        row.reference("note_id", &self.index).unwrap_or(NO_NOTE)
    }

    /// The notes that a cell lists, separated by `；`: each of this document, ascending.
    pub(crate) fn listed(
        &self,
        row: Row<'_>,
        column: &str,
        document: DocumentId,
    ) -> &'static [NoteNo] {
        let cell = row.raw(column).filter(|it| !it.is_empty());
        let ids = cell.into_iter().flat_map(|it| it.split('；'));
        let mut listed: Vec<NoteNo> = Vec::new();
        for id in ids.filter(|_| !self.rows.is_empty()) {
            let position = (0..).zip(&self.rows).find(|(_, note)| note.id == id);
            match position {
                None => row.fault(column, format!("{id:?}; expected an id of notes.csv")),
                Some((_, note)) if note.document != document => {
                    row.fault(column, format!("{id:?} is a note on another document"));
                }
                Some((no, _)) => listed.push(NoteNo(no)),
            }
        }
        if listed.windows(2).any(|it| it[0] >= it[1]) {
            row.fault(
                column,
                "expected the notes in the order of notes.csv, each once",
            );
        }
        listed.leak()
    }
}

/// Reads `notes.csv`.
pub(crate) fn notes(source: Source<'_>, documents: &Documents) -> Notes {
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
    let rows = source.read("notes.csv", &columns, &["id"], |row| {
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
    });
    let entries = Some(&rows).filter(|it| !it.is_empty());
    let entries = entries.map(|rows| (0..).map(NoteNo).zip(rows).map(|(no, it)| (it.id, no)));
    Notes {
        index: Index::new("an id of notes.csv", entries.map(Iterator::collect)),
        rows,
    }
}

/// Stands in for a note that could not be found; never used.
const NO_NOTE: NoteNo = NoteNo(u16::MAX);

/// Whether an id is a slug, a hyphen and two or more digits.
fn is_numbered(id: &str, slug: &str) -> bool {
    let number = id.strip_prefix(slug).and_then(|it| it.strip_prefix('-'));
    number.is_some_and(|it| it.len() >= 2 && it.bytes().all(|it| it.is_ascii_digit()))
}

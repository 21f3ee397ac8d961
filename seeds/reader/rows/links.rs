//! `links.csv`: what different documents say of the same thing, each with the note that says why.

use std::collections::HashMap;

use super::{Documents, Notes, Source};
use crate::model::{FlagshipNo, FlagshipPark, Park, ParkNo, SamePark, SameProgramme};
use crate::reader::table::{Index, Row, Table, leak};

/// What a row joins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    SamePark,
    SameProgramme,
}

const KINDS: [(&str, Kind); 2] = [
    ("same_park", Kind::SamePark),
    ("same_programme", Kind::SameProgramme),
];

/// The rows, by kind.
#[derive(Default)]
pub(crate) struct Links {
    pub(crate) same_parks: Vec<SamePark>,
    pub(crate) same_programmes: Vec<SameProgramme>,
}

/// Reads `links.csv`. A certified park is written `batch/seq`, a flagship park `document/seq`.
pub(crate) fn links(
    source: Source<'_>,
    documents: &Documents,
    parks: &[Park],
    flagship_parks: &[FlagshipPark],
    notes: &Notes,
) -> Links {
    let columns = ["kind", "from_id", "to_id", "note_id"];
    let mut links = Links::default();
    let Some(table) = Table::open(source.files, "links.csv", &columns, source.report) else {
        return links;
    };
    table.check_unique(&["kind", "from_id", "to_id"]);
    let certified = (0..).map(ParkNo).zip(parks);
    let certified = certified.map(|(no, it)| (format!("{}/{}", it.batch.0, it.seq), no));
    let certified = index("a park of certified_parks.csv as batch/seq", certified);
    let flagship = (0..).map(FlagshipNo).zip(flagship_parks);
    let flagship = flagship.filter_map(|(no, it)| {
        let document = documents.slug(it.document)?;
        Some((format!("{document}/{}", it.seq), no))
    });
    let flagship = index("a park of flagship_parks.csv as document/seq", flagship);
    for row in table.rows() {
        let evidence = notes.of(row);
        match row.word("kind", &KINDS) {
            Kind::SamePark => {
                let park = row.reference("from_id", &certified);
                let flagship = row.reference("to_id", &flagship);
                if let (Some(park), Some(flagship)) = (park, flagship) {
                    links.same_parks.push(SamePark {
                        park,
                        flagship,
                        evidence,
                    });
                }
            }
            Kind::SameProgramme => links
                .same_programmes
                .push(same_programme(row, documents, notes)),
        }
    }
    links
}

fn same_programme(row: Row<'_>, documents: &Documents, notes: &Notes) -> SameProgramme {
    if row.raw("from_id") == row.raw("to_id") {
        row.fault("to_id", "expected another document than from_id");
    }
    SameProgramme {
        from: documents.in_column(row, "from_id"),
        to: documents.in_column(row, "to_id"),
        evidence: notes.of(row),
    }
}

/// What rows of a file may be referred to by; nothing is judged where the file could not be read.
fn index<T>(what: &'static str, entries: impl Iterator<Item = (String, T)>) -> Index<T> {
    let entries: HashMap<&'static str, T> = entries.map(|(id, it)| (leak(&id), it)).collect();
    Index::new(what, Some(entries).filter(|it| !it.is_empty()))
}

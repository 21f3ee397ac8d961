//! Where what a row of the table of parks says stands.

use super::TipView;
use crate::analysis::notes::on_row;
use crate::analysis::{Record, RecordKey, Value, records};
use crate::model::{Column, Dossier, ParkList};
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::data_page::entry_href;
use crate::view_model::parks;

/// The tip for a column of the table of parks, by its place among all columns, in a row, by the
/// parts of its key with hyphens between them; without a row, for the column as a whole. `None` for
/// what is no such column or row.
pub fn tip_of_park(
    ctx: &Scene,
    dossier: &Dossier,
    column: &str,
    row: Option<&str>,
) -> Option<TipView> {
    let column = *Column::ALL.get(column.parse::<usize>().ok()?)?;
    let Some(row) = row else {
        return Some(of_column(ctx, dossier, column));
    };
    let key = key(row)?;
    let all = records(ctx.dataset, dossier, ParkList::All);
    let record = all.into_iter().find(|it| it.key() == key)?;
    of_row(ctx, dossier, column, record)
}

fn key(row: &str) -> Option<RecordKey> {
    let mut parts = row.split('-');
    let key = (
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    );
    parts.next().is_none().then_some(key)
}

fn of_column(ctx: &Scene, dossier: &Dossier, column: Column) -> TipView {
    let [title, source] = parks::source_of(ctx, dossier, column);
    let list = ctx.state.table.list;
    let documents = records(ctx.dataset, dossier, list).into_iter();
    let documents: Vec<_> = documents.map(Record::document).collect();
    let documents = crate::model::sorted_unique(&documents);
    TipView {
        title,
        lines: vec![source],
        links: documents.iter().map(|it| to_document(ctx, *it)).collect(),
    }
}

fn of_row(ctx: &Scene, dossier: &Dossier, column: Column, record: Record) -> Option<TipView> {
    let text = &lazy_text(ctx.state.lang).tips;
    let value = match record.value(ctx.dataset, column) {
        Value::Absent => return None,
        Value::Figure(it) => parks::figure(it),
        Value::Missing => lazy_text(ctx.state.lang).parks_table.missing.to_owned(),
        Value::Region(id) => ctx.name_of(id).to_owned(),
        _ => String::new(),
    };
    let head = if value.is_empty() {
        ""
    } else {
        parks::column_name(ctx, column)
    };
    let [document, place] = parks::place_of(ctx, dossier, record);
    let seq = record.seq().to_string();
    let line = match (column, record) {
        (Column::Region, Record::Certified(park)) => {
            (text.list_row_as)(&document, &place, &seq, park.printed_as)
        }
        _ => (text.list_row)(&document, &place, &seq),
    };
    let title = [record.name(), head, &value];
    let title = title.into_iter().filter(|it| !it.is_empty());
    let notes = on_row(dossier, record.document(), record.seq()).into_iter();
    let notes = notes.map(|it| ((text.to_note)(it.id), entry_href(ctx, it.id)));
    Some(TipView {
        title: title.collect::<Vec<_>>().join(" · "),
        lines: vec![line],
        links: [to_document(ctx, record.document())]
            .into_iter()
            .chain(notes)
            .collect(),
    })
}

fn to_document(ctx: &Scene, id: crate::model::DocumentId) -> (String, String) {
    let text = &lazy_text(ctx.state.lang).tips;
    let name = super::document_name(ctx, id);
    let slug = ctx.dataset.document(id).slug;
    ((text.to_document)(&name), entry_href(ctx, slug))
}

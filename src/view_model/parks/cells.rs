//! The cells of a row.

use super::{Listing, column_name, columns_of, list_name, notes};
use crate::analysis::{Record, RecordKey, Value};
use crate::format;
use crate::model::{Column, Ownership, ParkList, RegionId};
use crate::view_model::Scene;
use crate::view_state::{Page, TableState, ViewState};

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowView {
    pub key: RecordKey,
    /// One cell a column shown.
    pub cells: Vec<CellView>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum CellView {
    /// The list or batch, and the number in it.
    Number(String, String),
    Name(NameCell),
    Region(RegionCell),
    /// Words of the interface.
    Text(&'static str),
    /// Words as printed, in Chinese.
    Printed(&'static str),
    Figure(String),
    /// Not reported.
    Missing(&'static str),
    /// The list has no such column: what is shown is a sign, this is what it means.
    Absent(&'static str),
}

/// The cell that names the park.
#[derive(Clone, Debug, PartialEq)]
pub struct NameCell {
    pub name: &'static str,
    /// Its reading, in languages that need one.
    pub reading: Option<&'static str>,
    /// The row of another list that speaks of the same park: words and link.
    pub same: Option<(String, String)>,
    /// What a narrow screen says here instead of in columns of their own.
    pub brief: Vec<String>,
    pub brief_region: Option<RegionCell>,
}

/// A reporting unit, with the link to its page.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionCell {
    pub name: &'static str,
    pub href: String,
    pub label: String,
}

/// The cells of a row under the columns that the state shows.
pub fn row(ctx: &Scene, same: &[[Record; 2]], record: Record) -> RowView {
    let columns = columns_of(&ctx.state.table);
    let cells = columns.iter().map(|it| cell(ctx, same, record, *it));
    RowView {
        key: record.key(),
        cells: cells.collect(),
    }
}

/// What [`row`] depends on besides the row.
pub(super) fn frame(ctx: &Scene, columns: &[Column]) -> String {
    let bare = bare(ctx).with_list(ctx.state.table.list);
    ctx.href(&bare.with_columns(columns))
}

/// The state without anything chosen: what the links of rows keep, so that a row looks the same
/// whatever is chosen and need not be drawn again.
fn bare(ctx: &Scene) -> ViewState {
    ViewState {
        selection: crate::model::Selection::default(),
        table: TableState::default(),
        ..ctx.state.clone()
    }
}

fn cell(ctx: &Scene, same: &[[Record; 2]], record: Record, column: Column) -> CellView {
    let text = &ctx.lazy_text().parks_table;
    match record.value(ctx.dataset, column) {
        Value::Absent => CellView::Absent(text.absent),
        Value::Missing => CellView::Missing(text.missing),
        Value::Number(..) => {
            // A list that stands alone need not be named in every row.
            let is_plain = record.batch().is_none() && ctx.state.table.list != ParkList::All;
            let series = if is_plain {
                String::new()
            } else {
                series(ctx, record)
            };
            CellView::Number(series, record.seq().to_string())
        }
        Value::Name(..) => CellView::Name(name(ctx, same, record)),
        Value::Region(id) if column == Column::Region => CellView::Region(region(ctx, id)),
        Value::Region(id) => CellView::Text(ctx.name_of(id)),
        Value::ParkType(it) => CellView::Text(ctx.type_name(it)),
        Value::Ownership(it) => CellView::Text(ownership(ctx, it)),
        Value::Text(it) => CellView::Printed(it),
        Value::Document(it) => CellView::Printed(notes::document(ctx, it)),
        Value::Figure(it) => CellView::Figure(figure(it)),
        Value::Batch(it) => CellView::Figure(ctx.batch_ordinal(it)),
    }
}

/// The batch, or the list where there are no batches.
fn series(ctx: &Scene, record: Record) -> String {
    match record.batch() {
        Some(batch) => ctx.batch_ordinal(batch),
        None => ctx.lazy_text().parks_table.flagship_short.to_owned(),
    }
}

/// What a row is called in a sentence: batch or list, and number.
pub(super) fn row_name(ctx: &Scene, record: Record) -> String {
    let (series, seq) = (series(ctx, record), record.seq());
    (ctx.lazy_text().parks_table.row)(&series, &seq.to_string())
}

fn name(ctx: &Scene, same: &[[Record; 2]], record: Record) -> NameCell {
    let text = &ctx.lazy_text().parks_table;
    let pair = same.iter().find(|it| it.contains(&record));
    let other = pair.and_then(|it| it.iter().find(|it| **it != record));
    let same = other.map(|other| {
        let both = bare(ctx).with_list(ParkList::All).with_text(record.name());
        let words = (text.same_park)(&row_name(ctx, *other));
        (words, ctx.href(&both.with_page(Page::Parks)))
    });
    let park_type = record.park_type().map(|it| ctx.type_name(it).to_owned());
    let of_figure = |column, words: fn(&str) -> String| match record.value(ctx.dataset, column) {
        Value::Figure(it) => Some(words(&figure(it))),
        _ => None,
    };
    let brief = park_type.into_iter();
    let brief = brief.chain(of_figure(Column::LandArea, text.land_brief));
    let brief = brief.chain(of_figure(Column::TenantFirms, text.firms_brief));
    NameCell {
        name: record.name(),
        reading: (!ctx.state.lang.reads_chinese()).then_some(record.pinyin()),
        same,
        brief: brief.collect(),
        brief_region: record.region().map(|it| region(ctx, it)),
    }
}

fn region(ctx: &Scene, id: RegionId) -> RegionCell {
    let name = ctx.name_of(id);
    RegionCell {
        name,
        href: ctx.href(&bare(ctx).with_page(Page::Region(id))),
        label: (ctx.lazy_text().parks_table.region_page)(name),
    }
}

/// The reader's word for an ownership.
pub(super) fn ownership(ctx: &Scene, ownership: Ownership) -> &'static str {
    let text = &ctx.lazy_text().parks_table;
    match ownership {
        Ownership::State => text.state,
        Ownership::Private => text.private,
        Ownership::Other => text.other,
    }
}

/// An area or a number as printed: at most two decimals, none where there are none.
pub fn figure(value: f64) -> String {
    let digits = format::decimal(value, 2);
    digits
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

/// What the words and signs of cells without a value mean, as far as they occur.
pub(super) fn legend(listing: &Listing<'_>, columns: &[Column]) -> Vec<&'static str> {
    let text = listing.text();
    let occurs = |value: Value| {
        let dataset = listing.ctx.dataset;
        let mut rows = listing.shown().iter();
        rows.any(|row| columns.iter().any(|it| row.value(dataset, *it) == value))
    };
    let missing = occurs(Value::Missing).then_some(text.legend_missing);
    let absent = occurs(Value::Absent).then_some(text.legend_absent);
    missing.into_iter().chain(absent).collect()
}

/// That the chosen list lacks a column, as list and column; `None` if it has it.
pub(super) fn lacking(listing: &Listing<'_>, column: Column) -> Option<[&'static str; 2]> {
    let ctx = listing.ctx;
    let lacks = |it: Record| it.group_value(ctx.dataset, column) == Value::Absent;
    let name = match column {
        Column::Batch => ctx.text().choice.batch,
        _ => column_name(ctx, column),
    };
    let names = || [list_name(ctx, listing.list()), name];
    listing.all().all(lacks).then(names)
}

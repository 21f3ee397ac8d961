//! Tables to be taken away: typed, in one schema for all languages, with where each column comes
//! from.
//!
//! What is taken of a view has its rows and no others; [`everything`] has the whole data package.

mod charts;
mod compare;
mod flagship;
mod notes;
pub(super) mod own;
mod package;
mod papers;
mod plan;
mod programme;
mod views;

pub(super) use notes::kind_idx;
pub use package::everything;

use super::Scene;
use super::figures::units::Extent;
use crate::model::{Date, DocumentId, Dossier, RegionId};
use crate::text::{Field, SheetWords, SheetsText, Table, lazy_text};
use crate::view_state::Page;

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub table: Table,
    /// Its short name in the reader's language, also that of its tab.
    pub name: &'static str,
    /// What it holds, with place and date.
    pub title: String,
    pub columns: Vec<Column>,
    /// As many cells a row as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// The head of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    pub field: Field,
    /// The name for programs.
    pub key: &'static str,
    pub label: &'static str,
    /// Empty for texts.
    pub unit: &'static str,
    /// Where its values come from.
    pub from: &'static str,
    pub kind: Kind,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// A whole number.
    Integer,
    Decimal,
    /// 1 is the whole.
    Share,
    /// A day; a year alone is a text.
    Date,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Integer(i64),
    Decimal(f64),
    Date(Date),
    /// Not reported, or cannot be computed.
    Missing,
}

impl Cell {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn some_text(text: Option<&str>) -> Self {
        text.map_or(Self::Missing, Self::text)
    }

    fn count(count: u32) -> Self {
        Self::Integer(i64::from(count))
    }

    fn some_count(count: Option<u32>) -> Self {
        count.map_or(Self::Missing, Self::count)
    }

    fn some_decimal(value: Option<f64>) -> Self {
        value.map_or(Self::Missing, Self::Decimal)
    }

    /// A day; a year alone as the text that it is in print.
    fn date(date: Option<Date>) -> Self {
        match date {
            Some(day) if day.month_day.is_some() => Self::Date(day),
            Some(year) => Self::Text(year.iso()),
            None => Self::Missing,
        }
    }
}

/// The tables behind a subject, the first of them the one that it shows.
///
/// Subjects are those of `data-figure`; what is not known by name is taken for the table of the
/// units, which every figure of the page is computed from.
pub fn of_subject(ctx: &Scene, dossier: &'static Dossier, subject: &str) -> Vec<Sheet> {
    if let Some(sheets) = papers::of_subject(ctx, dossier, subject) {
        return sheets;
    }
    match subject {
        "headline" => vec![views::headline(ctx, dossier)],
        "ranking" => vec![views::ranking(ctx, dossier)],
        "batch" => vec![views::batch(ctx)],
        "chart-units" => vec![charts::units(ctx, dossier, Extent::Top)],
        "chart-units-all" => vec![charts::units(ctx, dossier, Extent::All)],
        "chart-growth" => vec![charts::growth(ctx, dossier)],
        "chart-spread" => vec![charts::spread(ctx)],
        "chart-matrix" => vec![charts::matrix(ctx)],
        "parks" => vec![views::parks(ctx, dossier)],
        "region" => vec![
            views::headline(&at_region(ctx), dossier),
            views::parks(&at_region(ctx), dossier),
            views::facts(&at_region(ctx), dossier),
        ],
        "compare" => vec![compare::compare(ctx, dossier)],
        _ => vec![views::units(ctx, dossier)],
    }
}

/// The scene with the region of its page chosen, where the page is about one.
fn at_region(ctx: &Scene) -> Scene {
    match ctx.state.page {
        Page::Region(id) => Scene::new(ctx.dataset, ctx.state.with_places(vec![id]), vec![]),
        _ => ctx.clone(),
    }
}

/// The rows of the notes table that stand for these tables: the notes that their rows point to,
/// and those of their documents that are about no row.
pub fn notes_for(ctx: &Scene, dossier: &Dossier, sheets: &[Sheet]) -> Sheet {
    notes::notes_for(ctx, dossier, sheets)
}

/// What the columns of these tables mean and where they come from.
pub fn columns_of(ctx: &Scene, sheets: &[Sheet]) -> Sheet {
    let fields = [
        Field::TableName,
        Field::Key,
        Field::Label,
        Field::Unit,
        Field::Origin,
    ];
    let rows = sheets.iter().flat_map(|sheet| {
        let name = sheet.name;
        sheet.columns.iter().map(move |it| {
            let unit = (!it.unit.is_empty()).then_some(it.unit);
            vec![
                Cell::text(name),
                Cell::text(it.key),
                Cell::text(it.label),
                Cell::some_text(unit),
                Cell::text(it.from),
            ]
        })
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Columns, &fields)
    }
}

/// The documents that the rows of these tables name.
pub fn documents_of(ctx: &Scene, sheets: &[Sheet]) -> Vec<DocumentId> {
    notes::documents_of(ctx, sheets)
}

/// Ids of the notes about the latest total of a reporting unit.
pub(super) fn unit_notes(ctx: &Scene, dossier: &Dossier, id: RegionId) -> Vec<&'static str> {
    let unit = ctx.dataset.region(id);
    let as_of = crate::analysis::tally::as_of(ctx.dataset);
    let totals = ctx.dataset.certified_totals.iter();
    let mut own = totals.filter(|it| it.region == id && Some(it.as_of) == as_of);
    own.next().map_or_else(Vec::new, |it| {
        let prefecture = ctx.dataset.prefecture_of(id).map_or("", |it| it.name);
        notes::of_unit(dossier, it.document, unit, prefecture, it.printed_as)
    })
}

/// A table without rows.
fn sheet(ctx: &Scene, table: Table, fields: &[Field]) -> Sheet {
    let places = super::headline::chosen(ctx);
    let words = SheetWords {
        place: ctx.names_of(&places),
        batch: ctx.batch_added(),
        as_of: ctx.as_of(),
    };
    sheet_of(ctx, table, fields, &words)
}

/// A table without rows, with a title of these words.
fn sheet_of(ctx: &Scene, table: Table, fields: &[Field], words: &SheetWords) -> Sheet {
    let text = sheets_text(ctx);
    Sheet {
        table,
        name: (text.table)(table),
        title: (text.title)(table, words),
        columns: fields.iter().map(|it| column(text, *it)).collect(),
        rows: vec![],
    }
}

fn column(text: &SheetsText, field: Field) -> Column {
    let [label, unit, from] = (text.field)(field);
    Column {
        field,
        key: field.key(),
        label,
        unit,
        from,
        kind: kind(field),
    }
}

fn sheets_text(ctx: &Scene) -> &'static SheetsText {
    &lazy_text(ctx.state.lang).sheets
}

/// What a column holds, whatever its table.
const fn kind(field: Field) -> Kind {
    match field {
        Field::Rank
        | Field::Total
        | Field::Added
        | Field::AddedManufacturing
        | Field::AddedServices
        | Field::Seq
        | Field::TenantFirms
        | Field::Listed
        | Field::ListedManufacturing
        | Field::ListedServices
        | Field::Existing
        | Field::SmallestUnits
        | Field::ParksHeld
        | Field::RankAmong
        | Field::FlagshipParks
        | Field::MeasureSeq
        | Field::Change
        | Field::FutureFirms
        | Field::InnovativeFirms
        | Field::NParks
        | Field::LeagueRank
        | Field::RankBefore
        | Field::OwnFigure
        | Field::Target
        | Field::Shortfall
        | Field::Surplus => Kind::Integer,
        Field::LandArea
        | Field::FloorArea
        | Field::Value
        | Field::Recounted
        | Field::PlotRatio
        | Field::FirmDensity => Kind::Decimal,
        Field::ShareOfWhole
        | Field::ShareManufacturing
        | Field::ShareAdded
        | Field::ShareServices
        | Field::ShareOfManufacturing
        | Field::ShareOfServices
        | Field::ShareOfListed
        | Field::AddedToExisting
        | Field::ShareOfUnits
        | Field::ShareOfParks
        | Field::ShareOfPrefecture
        | Field::ShareOfProvince
        | Field::ShareOfCity
        | Field::ChangeRate
        | Field::ShareOfFirms
        | Field::CompletionRate => Kind::Share,
        Field::AsOf
        | Field::IssuedOn
        | Field::Deadline
        | Field::From
        | Field::To
        | Field::QuarterEnd => Kind::Date,
        _ => Kind::Text,
    }
}

//! Comma-separated text, for Excel and for programs.

use ::csv::{QuoteStyle, Terminator, WriterBuilder};

use super::json::decimal;
use crate::view_model::sheets::{Cell, Column, Sheet};

/// Who reads the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Byte-order mark, carriage returns, heads in words with their units.
    Excel,
    /// Neither of the former two, heads for programs.
    Plain,
}

/// U+FEFF, by which Excel knows UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// A table as text. A text that a spreadsheet would take for a formula has an apostrophe before
/// it; a number stays a number whatever its sign.
pub fn csv(sheet: &Sheet, dialect: Dialect) -> Vec<u8> {
    let (start, end) = match dialect {
        Dialect::Excel => (BYTE_ORDER_MARK, Terminator::CRLF),
        Dialect::Plain => ("", Terminator::Any(b'\n')),
    };
    let mut writer = WriterBuilder::new()
        .terminator(end)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(start.as_bytes().to_vec());
    let heads: Vec<String> = sheet.columns.iter().map(|it| head(it, dialect)).collect();
    // Writing into memory fails only where a row has another number of cells than the head.
    let mut is_whole = writer.write_record(&heads).is_ok();
    for row in &sheet.rows {
        let cells: Vec<String> = row.iter().map(text).collect();
        is_whole &= writer.write_record(&cells).is_ok();
    }
    debug_assert!(is_whole, "a row of {} has too many cells", sheet.title);
    writer.into_inner().unwrap_or_default()
}

fn head(column: &Column, dialect: Dialect) -> String {
    match dialect {
        Dialect::Plain => column.key.to_owned(),
        Dialect::Excel => with_unit(column),
    }
}

/// The words of a head with the unit behind them.
pub(super) fn with_unit(column: &Column) -> String {
    if column.unit.is_empty() {
        column.label.to_owned()
    } else if column.label.is_ascii() {
        format!("{} ({})", column.label, column.unit)
    } else {
        format!("{}（{}）", column.label, column.unit)
    }
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => inert(text),
        Cell::Integer(value) => value.to_string(),
        Cell::Decimal(value) => decimal(*value),
        Cell::Date(date) => date.iso(),
        Cell::Missing => String::new(),
    }
}

/// The text with an apostrophe before it where it begins as a formula does, full-width signs and
/// what spreadsheets skip at the start included.
fn inert(text: &str) -> String {
    const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if text.trim_start_matches(' ').starts_with(SIGNS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

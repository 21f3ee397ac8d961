//! A form as a workbook: what the exporter script is told, and what it reads.

use serde_json::{Value as Json, json};

use super::delimited::Table;
use super::shape::{Rows, Shape};
use super::sheet::Sheet;
use super::table_file::{FileWords, ImportProblem, Imported, from_table, table};
use crate::model::FieldKind;

/// The longest name of a tab that Excel takes, in characters.
const MAX_TAB_CHARS: usize = 31;

/// What the workbook says besides the form itself.
pub struct WorkbookWords<'a> {
    /// The form's name.
    pub name: &'a str,
    /// The name of the tab with the lines below.
    pub about: &'a str,
    /// What each column takes, the notes, the source: label and text.
    pub lines: &'a [(String, String)],
}

/// The workbook that the exporter script makes: the form as one table, and what there is to know.
pub fn workbook(shape: &Shape, sheet: &Sheet, words: &FileWords, about: &WorkbookWords) -> String {
    let rows = table(shape, sheet, words);
    let kinds = kinds(shape, rows.first().map_or(0, Vec::len));
    let widths: Vec<usize> = (0..kinds.len())
        .map(|column| width(&rows, column))
        .collect();
    let cells = rows.iter().enumerate().map(|(idx, row)| {
        let cells = row.iter().zip(&kinds);
        cells
            .map(|(cell, kind)| {
                if idx == 0 {
                    json!(cell)
                } else {
                    typed(cell, kind)
                }
            })
            .collect::<Json>()
    });
    let lines = about.lines.iter().map(|(label, text)| json!([label, text]));
    json!({
        "kind": "xlsx",
        "sheets": [
            {
                "name": tab_name(about.name),
                "n_heads": 1,
                "kinds": kinds,
                "widths": widths,
                "rows": cells.collect::<Json>(),
            },
            {
                "name": tab_name(about.about),
                "n_heads": 0,
                "kinds": ["text", "text"],
                "widths": [36, 90],
                "rows": std::iter::once(json!([about.name, ""])).chain(lines).collect::<Json>(),
            },
        ],
    })
    .to_string()
}

/// The kinds of the table's columns, from the right: what precedes the fields is text.
fn kinds(shape: &Shape, n_columns: usize) -> Vec<&'static str> {
    let mut bodies = shape.tables.iter().filter(|it| it.rows != Rows::One);
    let columns = bodies.next().map_or(&[][..], |it| it.columns.as_slice());
    let own = columns.iter().map(|it| match it.kind {
        FieldKind::Integer => "integer",
        FieldKind::Decimal => "decimal",
        FieldKind::Date => "date",
        FieldKind::Text | FieldKind::Choice | FieldKind::Check => "text",
    });
    let n_before = n_columns.saturating_sub(columns.len());
    std::iter::repeat_n("text", n_before).chain(own).collect()
}

/// A number as a number, nothing as nothing, anything else as text.
fn typed(cell: &str, kind: &str) -> Json {
    let number = cell.parse::<f64>().ok().filter(|it| it.is_finite());
    match (kind, number) {
        _ if cell.is_empty() => Json::Null,
        ("integer" | "decimal", Some(number)) => json!(number),
        _ => json!(cell),
    }
}

/// As wide as the widest of the first rows, within reason; a Chinese character counts for two.
fn width(rows: &Table, column: usize) -> usize {
    let wide = |it: &String| it.chars().map(|it| if it.is_ascii() { 1 } else { 2 }).sum();
    let cells = rows.iter().filter_map(|row| row.get(column)).map(wide);
    let widest: usize = cells.max().unwrap_or_default();
    (widest + 2).clamp(8, 40)
}

fn tab_name(name: &str) -> String {
    let plain = name.replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
    plain.chars().take(MAX_TAB_CHARS).collect()
}

/// What the exporter script is asked for the rows of a workbook, given in Base64.
pub fn request(base64: &str) -> String {
    json!({ "kind": "rows", "base64": base64 }).to_string()
}

/// Reads the script's answer: the sheets of a workbook as rows of texts. The first one with the
/// form's titles is taken.
///
/// # Errors
///
/// An answer with no rows, or with none of the form's titles.
pub fn from_rows(
    shape: &Shape,
    answer: &str,
    words: &[FileWords],
) -> Result<Imported, ImportProblem> {
    let sheets: Vec<Table> = serde_json::from_str(answer).map_err(|_| ImportProblem::Empty)?;
    let mut problem = ImportProblem::Empty;
    for rows in sheets {
        // Above the titles there may be a title of the whole.
        for start in 0..rows.len().min(MAX_ROWS_ABOVE) {
            match from_table(shape, &rows[start..], words) {
                Ok(read) => return Ok(read),
                Err(ImportProblem::NoTitles) => problem = ImportProblem::NoTitles,
                Err(ImportProblem::Empty) => (),
            }
        }
    }
    Err(problem)
}

/// How many rows may stand above the titles.
const MAX_ROWS_ABOVE: usize = 6;

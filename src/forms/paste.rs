//! A rectangular block from a spreadsheet, fitted into a table: all of it, or an answer why not.

use super::clean::clean;
use super::delimited;
use super::desk::as_cell;
use super::shape::{At, Column, MAX_ROWS, Shape, TableShape};
use super::sheet::{Sheet, Splice, blank_row};

/// Cells as they come from the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    rows: Vec<Vec<String>>,
}

/// What was pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pasted {
    pub n_rows: usize,
    pub n_columns: usize,
    /// Rows that the table was lengthened by.
    pub n_added: usize,
    /// Whether a first row of column titles was left out.
    pub had_titles: bool,
    /// Whether a first column of row numbers was left out.
    pub had_numbers: bool,
}

/// Why nothing was pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasteProblem {
    Empty,
    /// The block is wider than what is left of the table.
    TooWide {
        n_pasted: usize,
        n_free: usize,
    },
    /// The block is higher than what is left of the table.
    TooTall {
        n_pasted: usize,
        n_free: usize,
    },
}

impl Block {
    /// Reads the text on the clipboard: rows by line breaks, cells by tabs.
    pub fn parse(text: &str) -> Self {
        Self {
            rows: delimited::read(text, '\t'),
        }
    }

    /// Whether it is more than a text for one cell.
    pub fn is_several(&self) -> bool {
        self.rows.len() > 1 || self.rows.iter().any(|it| it.len() > 1)
    }
}

/// The change that pastes a block, worked out and not yet made.
pub(super) fn fit(
    shape: &Shape,
    sheet: &Sheet,
    at: At,
    block: &Block,
) -> Result<(Splice, Pasted), PasteProblem> {
    let table = shape.tables.get(at.table).ok_or(PasteProblem::Empty)?;
    let rows = sheet.tables.get(at.table);
    let rows = rows.filter(|it| at.row <= it.len());
    let rows = rows.ok_or(PasteProblem::Empty)?;
    let mut cells: Vec<&[String]> = block.rows.iter().map(|it| trimmed(it)).collect();
    while cells.last().is_some_and(|it| it.is_empty()) {
        cells.pop();
    }
    let had_titles = cells.len() > 1 && is_titles(table, cells[0]);
    if had_titles {
        cells.remove(0);
    }
    let had_numbers = at.column == 0 && has_numbers(table, &cells);
    if had_numbers {
        for it in &mut cells {
            *it = it.get(1..).unwrap_or_default();
        }
    }
    let n_columns = cells.iter().map(|it| it.len()).max().unwrap_or_default();
    if n_columns == 0 {
        return Err(PasteProblem::Empty);
    }
    let n_free = table.columns.len().saturating_sub(at.column);
    if n_columns > n_free {
        return Err(PasteProblem::TooWide {
            n_pasted: n_columns,
            n_free,
        });
    }
    let max = if table.is_free() {
        MAX_ROWS
    } else {
        rows.len()
    };
    let n_free = max.saturating_sub(at.row);
    if cells.len() > n_free {
        return Err(PasteProblem::TooTall {
            n_pasted: cells.len(),
            n_free,
        });
    }
    let end = (at.row + cells.len()).min(rows.len());
    let removed = rows.get(at.row..end).unwrap_or_default().to_vec();
    let n_added = cells.len() - removed.len();
    let mut inserted = removed.clone();
    inserted.resize(cells.len(), blank_row(table));
    for (row, cells) in inserted.iter_mut().zip(&cells) {
        // A short row in a block empties the cells below the block's width.
        for offset in 0..n_columns {
            let column = at.column + offset;
            let text = cells.get(offset).map_or("", String::as_str);
            row[column] = as_cell(text, table.columns[column].is_long());
        }
    }
    let splice = Splice {
        table: at.table,
        row: at.row,
        removed,
        inserted,
    };
    let pasted = Pasted {
        n_rows: cells.len(),
        n_columns,
        n_added,
        had_titles,
        had_numbers,
    };
    Ok((splice, pasted))
}

/// The row without blank cells at its end.
fn trimmed(row: &[String]) -> &[String] {
    let n = row.iter().rposition(|it| !it.trim().is_empty());
    &row[..n.map_or(0, |it| it + 1)]
}

/// Whether every cell with something in it is the title of a column.
fn is_titles(table: &TableShape, row: &[String]) -> bool {
    let mut filled = row.iter().filter(|it| !it.trim().is_empty()).peekable();
    let is_title = |it: &String| {
        matches!(bare(it).as_str(), "序号" | "no.") || {
            table.columns.iter().any(|column| is_title_of(column, it))
        }
    };
    filled.peek().is_some() && filled.all(is_title)
}

/// Whether the block is one column wider than the table and begins with 1, 2, 3.
fn has_numbers(table: &TableShape, rows: &[&[String]]) -> bool {
    let is_number = |(row, number): (&&[String], usize)| {
        row.first()
            .is_some_and(|it| clean(it) == number.to_string())
    };
    let is_wider = rows.iter().any(|it| it.len() > table.columns.len());
    table.is_numbered && is_wider && rows.iter().zip(1..).all(is_number)
}

/// Whether a text is what the form, this site or a file of it calls a column.
pub(super) fn is_title_of(column: &Column, text: &str) -> bool {
    let whole = bare(text);
    let is_name = |name: &str| {
        let name = bare(name);
        // A unit in brackets may follow, and the name itself may end in brackets.
        whole == name || without_brackets(&whole) == name || whole == without_brackets(&name)
    };
    let labels = column.field.map(|it| [it.label_zh, it.label_en]);
    let mut names = labels.iter().flatten();
    text.trim() == column.key || names.any(|it| is_name(it))
}

/// A title without blanks and capitals.
fn bare(text: &str) -> String {
    clean(text).to_lowercase().replace(' ', "")
}

/// A title without the brackets that it ends with.
fn without_brackets(title: &str) -> &str {
    match title.rsplit_once('(') {
        Some((before, rest)) if rest.ends_with(')') && !before.is_empty() => before,
        _ => title,
    }
}

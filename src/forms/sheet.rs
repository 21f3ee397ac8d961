//! The filled-in cells of a form, as typed.

use super::shape::{At, MAX_ROWS, Shape, TableShape};

/// The cells of a row, one a column.
pub type Row = Vec<String>;

/// The tables of a form in the order of its shape. Every row has a cell for every column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub tables: Vec<Vec<Row>>,
}

/// Some rows of a table in the place of others. Every change of a sheet is one of these or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    pub table: usize,
    /// The first row that is touched.
    pub row: usize,
    pub removed: Vec<Row>,
    pub inserted: Vec<Row>,
}

impl Splice {
    /// What takes it back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self {
            table: self.table,
            row: self.row,
            removed: self.inserted.clone(),
            inserted: self.removed.clone(),
        }
    }
}

impl Sheet {
    /// The form as it is handed out.
    pub fn blank(shape: &Shape) -> Self {
        let tables = shape.tables.iter();
        Self {
            tables: tables
                .map(|it| vec![blank_row(it); it.n_start_rows()])
                .collect(),
        }
    }

    pub fn cell(&self, at: At) -> &str {
        let row = self
            .tables
            .get(at.table)
            .and_then(|table| table.get(at.row));
        row.and_then(|row| row.get(at.column))
            .map_or("", String::as_str)
    }

    /// Whether nothing has been typed.
    pub fn is_blank(&self) -> bool {
        self.tables.iter().flatten().all(|it| is_blank(it))
    }

    /// How many rows of the tables, and of items ticked or written about, hold something.
    pub fn n_filled_rows(&self, shape: &Shape) -> usize {
        let tables = self.tables.iter().zip(&shape.tables);
        let rows = tables
            .filter(|(_, it)| !matches!(it.rows, super::shape::Rows::One))
            .flat_map(|(table, _)| table);
        rows.filter(|it| !is_blank(it)).count()
    }

    /// Makes a change that was worked out for this sheet.
    pub fn splice(&mut self, change: &Splice) {
        if let Some(table) = self.tables.get_mut(change.table) {
            let end = (change.row + change.removed.len()).min(table.len());
            let start = change.row.min(end);
            table.splice(start..end, change.inserted.iter().cloned());
        }
    }

    /// The same without what does not fit the shape, and blank where it lacks; and how many cells
    /// with something in them did not fit.
    pub fn fitted(mut self, shape: &Shape) -> (Self, usize) {
        let mut n_lost = 0;
        self.tables.resize(shape.tables.len(), Vec::new());
        for (table, shape) in self.tables.iter_mut().zip(&shape.tables) {
            let max = if shape.is_free() {
                MAX_ROWS
            } else {
                shape.n_start_rows()
            };
            let lost = table.drain(max.min(table.len())..);
            n_lost += lost.flatten().filter(|it| !it.trim().is_empty()).count();
            for row in table.iter_mut() {
                let lost = row.drain(shape.columns.len().min(row.len())..);
                n_lost += lost.filter(|it| !it.trim().is_empty()).count();
                row.resize(shape.columns.len(), String::new());
            }
            let n_rows = table.len().max(shape.n_start_rows());
            table.resize(n_rows, blank_row(shape));
        }
        (self, n_lost)
    }
}

/// A row with nothing in it.
pub fn blank_row(shape: &TableShape) -> Row {
    vec![String::new(); shape.columns.len()]
}

/// Whether a row has nothing but blanks.
pub fn is_blank(row: &[String]) -> bool {
    row.iter().all(|it| it.trim().is_empty())
}

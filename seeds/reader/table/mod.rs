//! One seed file as a table: its text, its columns, and the place of every cell.

mod row;
mod scan;

pub(crate) use row::{Index, Row, leak};

use std::collections::HashMap;

use super::Files;
use super::report::{Report, Spot};
use scan::RecordSpots;

/// A file whose grammar and header are right.
pub(crate) struct Table<'a> {
    file: &'a str,
    header: csv::StringRecord,
    records: Vec<(csv::StringRecord, RecordSpots)>,
    report: &'a Report,
}

impl<'a> Table<'a> {
    /// Reads a file; `None`, with the reason reported, where nothing in it can be trusted.
    ///
    /// `columns` are the columns of the contract, in their order; more may stand to their right.
    pub(crate) fn open(
        files: &Files,
        file: &'a str,
        columns: &[&str],
        report: &'a Report,
    ) -> Option<Self> {
        let text = super::text_of(files, file, report)?;
        let spots = scan::scan(text).map_err(|(spot, message)| report.add(file, spot, message));
        let mut records = read_records(text).into_iter().zip(spots.ok()?);
        let Some((header, header_spots)) = records.next() else {
            report.add(
                file,
                Spot::START,
                "the file is empty; expected a header row",
            );
            return None;
        };
        let table = Self {
            file,
            header,
            records: records.collect(),
            report,
        };
        if !table.check_header(columns, &header_spots) {
            return None;
        }
        table.check_shape();
        table.check_cells();
        Some(table)
    }

    /// The rows below the header.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let is_data = |row: &Row<'_>| !row.is(&self.header);
        (0..self.records.len())
            .map(|idx| Row::new(self, idx))
            .filter(is_data)
    }

    /// Reports every row whose cells in these columns, taken together, occurred before.
    pub(crate) fn check_unique(&self, columns: &[&str]) {
        let mut lines = HashMap::new();
        for row in self.rows() {
            let Some(key) = columns
                .iter()
                .map(|it| row.raw(it))
                .collect::<Option<Vec<_>>>()
            else {
                continue;
            };
            if let Some(line) = lines.get(&key) {
                let key = key.join(", ");
                let what = columns.join(", ");
                row.fault(
                    columns[0],
                    format!("{key:?} is in line {line} already; {what} must be unique"),
                );
            } else {
                lines.insert(key, row.line());
            }
        }
    }

    fn check_header(&self, columns: &[&str], spots: &[Spot]) -> bool {
        let end = spots.last().copied().unwrap_or(Spot::START);
        let mut is_right = true;
        let mut fault = |spot, message: String| {
            self.report.add(self.file, spot, message);
            is_right = false;
        };
        for (idx, expected) in columns.iter().enumerate() {
            match self.header.get(idx) {
                Some(found) if found == *expected => {}
                Some(found) => fault(
                    spots[idx],
                    format!("column {found:?}; expected {expected:?}"),
                ),
                None => fault(
                    end,
                    format!("column {expected:?} is missing after this one"),
                ),
            }
        }
        for (idx, name) in self.header.iter().enumerate() {
            if name.is_empty() {
                fault(spots[idx], "a column without a name".into());
            } else if self.header.iter().take(idx).any(|it| it == name) {
                fault(spots[idx], format!("column {name:?} occurs twice"));
            }
        }
        is_right
    }

    fn check_shape(&self) {
        let n_columns = self.header.len();
        for (record, spots) in &self.records {
            let n_cells = record.len();
            if *record == self.header {
                self.report
                    .add(self.file, spots[0], "the header row is repeated");
            } else if n_cells < n_columns {
                let missing = &self.header[n_cells];
                let message = format!(
                    "the row ends after {n_cells} of {n_columns} cells; {missing:?} is missing"
                );
                self.report.add(self.file, spots[n_cells - 1], message);
            } else if n_cells > n_columns {
                let cell = &record[n_columns];
                let message = format!(
                    "{cell:?} is cell {} where the header has {n_columns}; quote cells that hold commas",
                    n_columns + 1
                );
                self.report.add(self.file, spots[n_columns], message);
            }
        }
    }

    fn check_cells(&self) {
        for (record, spots) in &self.records {
            for (cell, spot) in record.iter().zip(spots) {
                if cell.trim() != cell {
                    let message = format!("{cell:?} begins or ends with a space");
                    self.report.add(self.file, *spot, message);
                } else if let Some(c) = cell.chars().find(|it| is_stray(*it)) {
                    self.report.add(
                        self.file,
                        *spot,
                        format!("{cell:?} holds the stray character {c:?}"),
                    );
                }
            }
        }
    }
}

/// Characters that come from copying and from broken encodings and are never seen.
fn is_stray(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{a0}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}')
}

/// The cells' text. The scan has found the grammar sound, so reading cannot fail.
fn read_records(text: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    reader.into_records().filter_map(Result::ok).collect()
}

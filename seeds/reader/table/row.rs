//! One row of a seed file, and its cells as values.
//!
//! A faulty cell is reported and read as a stand-in; see [`super::Report`].

use std::collections::HashMap;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use super::Table;
use crate::model::Date;

/// What the cells of some column may refer to.
pub(crate) struct Index<T> {
    /// What is looked up, such as `a region of regions.csv`.
    what: &'static str,
    /// `None` where the file itself could not be read: then no reference can be judged.
    entries: Option<HashMap<&'static str, T>>,
}

impl<T> Index<T> {
    /// An index of these entries.
    pub(crate) fn new(what: &'static str, entries: Option<HashMap<&'static str, T>>) -> Self {
        Self { what, entries }
    }
}

/// The whole numbers of the model.
pub(crate) trait Whole: Copy + Default + Display + FromStr + PartialOrd {}
impl Whole for i16 {}
impl Whole for u16 {}
impl Whole for u32 {}

/// One row below the header.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    table: &'t Table<'t>,
    idx: usize,
}

impl<'t> Row<'t> {
    pub(super) fn new(table: &'t Table<'t>, idx: usize) -> Self {
        Self { table, idx }
    }

    pub(super) fn is(&self, record: &csv::StringRecord) -> bool {
        self.table.records[self.idx].0 == *record
    }

    /// The line that the row begins in.
    pub(crate) fn line(&self) -> usize {
        self.table.records[self.idx].1[0].line
    }

    /// Reports a fault of the cell in this column. Cells of a row that is too short or too long
    /// may stand in the wrong column, so of such a row only its length is reported.
    pub(crate) fn fault(&self, column: &str, message: impl Into<String>) {
        let spots = &self.table.records[self.idx].1;
        if spots.len() != self.table.header.len() {
            return;
        }
        let spot = self
            .position(column)
            .and_then(|it| spots.get(it))
            .unwrap_or(&spots[0]);
        self.table.report.add(self.table.file, *spot, message);
    }

    /// The cell's text; `None` where the row is too short, which has been reported.
    pub(crate) fn raw(&self, column: &str) -> Option<&'t str> {
        let record = &self.table.records[self.idx].0;
        self.position(column).and_then(|it| record.get(it))
    }

    /// A cell that must not be empty.
    pub(crate) fn text(&self, column: &str) -> &'static str {
        self.required(column).map_or("", leak)
    }

    /// A cell that is empty where the source reports nothing.
    pub(crate) fn optional_text(&self, column: &str) -> Option<&'static str> {
        self.raw(column).filter(|it| !it.is_empty()).map(leak)
    }

    /// A whole number of a certain range.
    pub(crate) fn number<T: Whole>(&self, column: &str, range: RangeInclusive<T>) -> T {
        let cell = self.required(column);
        cell.and_then(|it| self.parse_number(column, it, &range))
            .unwrap_or_default()
    }

    /// Like [`Row::number`], empty where the source reports nothing.
    pub(crate) fn optional_number<T: Whole>(
        &self,
        column: &str,
        range: RangeInclusive<T>,
    ) -> Option<T> {
        let cell = self.raw(column).filter(|it| !it.is_empty())?;
        self.parse_number(column, cell, &range)
    }

    /// A decimal number of a certain range.
    pub(crate) fn decimal(&self, column: &str, range: RangeInclusive<f64>) -> f64 {
        self.required(column)
            .and_then(|it| self.parse_decimal(column, it, &range))
            .unwrap_or(0.0)
    }

    /// Like [`Row::decimal`], empty where the source reports nothing.
    pub(crate) fn optional_decimal(&self, column: &str, range: RangeInclusive<f64>) -> Option<f64> {
        let cell = self.raw(column).filter(|it| !it.is_empty())?;
        self.parse_decimal(column, cell, &range)
    }

    /// One of a list of words.
    pub(crate) fn word<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> T {
        let cell = self.required(column);
        cell.and_then(|it| self.parse_word(column, it, words))
            .unwrap_or(words[0].1)
    }

    /// Like [`Row::word`], empty where the source reports nothing.
    pub(crate) fn optional_word<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> Option<T> {
        let cell = self.raw(column).filter(|it| !it.is_empty())?;
        self.parse_word(column, cell, words)
    }

    /// A day or a year.
    pub(crate) fn date(&self, column: &str) -> Date {
        let stand_in = Date {
            year: 0,
            month_day: None,
        };
        self.required(column)
            .and_then(|it| self.parse_date(column, it))
            .unwrap_or(stand_in)
    }

    /// Like [`Row::date`], empty where the source reports nothing.
    pub(crate) fn optional_date(&self, column: &str) -> Option<Date> {
        let cell = self.raw(column).filter(|it| !it.is_empty())?;
        self.parse_date(column, cell)
    }

    /// What the cell refers to; `None` where it refers to nothing, which is reported, or where the
    /// file it refers to could not be read.
    pub(crate) fn reference<T: Copy>(&self, column: &str, index: &Index<T>) -> Option<T> {
        let cell = self.required(column)?;
        let entries = index.entries.as_ref()?;
        let entry = entries.get(cell).copied();
        if entry.is_none() {
            self.fault(
                column,
                format!("{cell:?} is unknown; expected {}", index.what),
            );
        }
        entry
    }

    fn position(&self, column: &str) -> Option<usize> {
        self.table.header.iter().position(|it| it == column)
    }

    fn required(&self, column: &str) -> Option<&'t str> {
        let cell = self.raw(column)?;
        if cell.is_empty() {
            self.fault(column, format!("{column:?} is empty; it must be given"));
        }
        Some(cell).filter(|it| !it.is_empty())
    }

    fn parse_number<T: Whole>(
        &self,
        column: &str,
        cell: &str,
        range: &RangeInclusive<T>,
    ) -> Option<T> {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let number = Some(cell)
            .filter(|_| is_plain(digits))
            .and_then(|it| it.parse().ok());
        let number = number.filter(|it| range.contains(it));
        if number.is_none() {
            let (min, max) = (range.start(), range.end());
            let expected = format!("a whole number from {min} to {max}, digits only");
            self.fault(column, format!("{cell:?}; expected {expected}"));
        }
        number
    }

    fn parse_decimal(&self, column: &str, cell: &str, range: &RangeInclusive<f64>) -> Option<f64> {
        let digits = cell.strip_prefix('-').unwrap_or(cell);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_decimal = is_plain(whole) && is_digits(fraction);
        let number = Some(cell)
            .filter(|_| is_decimal)
            .and_then(|it| it.parse().ok());
        let number = number.filter(|it| range.contains(it));
        if number.is_none() {
            let (min, max) = (range.start(), range.end());
            let expected = format!("a number from {min} to {max}, without separators or unit");
            self.fault(column, format!("{cell:?}; expected {expected}"));
        }
        number
    }

    fn parse_word<T: Copy>(&self, column: &str, cell: &str, words: &[(&str, T)]) -> Option<T> {
        let found = words.iter().find(|(word, _)| *word == cell);
        if found.is_none() {
            let list: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            self.fault(
                column,
                format!("{cell:?}; expected one of {}", list.join(", ")),
            );
        }
        found.map(|(_, value)| *value)
    }

    fn parse_date(&self, column: &str, cell: &str) -> Option<Date> {
        let date = Date::parse(cell);
        if date.is_none() {
            self.fault(
                column,
                format!("{cell:?}; expected a day such as 2021-06-30, or a year"),
            );
        }
        date
    }
}

/// Digits without superfluous leading zeros.
fn is_plain(text: &str) -> bool {
    is_digits(text) && (text.len() == 1 || !text.starts_with('0'))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// The model's texts live as long as the program; so do those of a program that only reads them.
pub(crate) fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

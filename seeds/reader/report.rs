//! What is wrong with the seeds, and where.

use std::cell::RefCell;
use std::fmt;

/// A place in a seed file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    /// Line, from 1.
    pub(crate) line: usize,
    /// Column, from 1, in characters.
    pub(crate) column: usize,
}

impl Spot {
    /// The beginning of a file.
    pub(crate) const START: Self = Self { line: 1, column: 1 };

    /// The place of a byte of `text`.
    pub(crate) fn of_byte(text: &str, byte: usize) -> Self {
        let before = &text[..byte];
        let line_start = before.rfind('\n').map_or(0, |it| it + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// One fault in one seed file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SeedError {
    /// Path below `seeds/`.
    pub(crate) file: String,
    pub(crate) spot: Spot,
    /// What is wrong, with the faulty text quoted, and what is expected.
    pub(crate) message: String,
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            spot,
            message,
        } = self;
        write!(f, "seeds/{file}:{}:{}: {message}", spot.line, spot.column)
    }
}

/// Gathers faults while reading goes on, so that one run names them all.
///
/// Whoever reports a fault goes on with a stand-in value: nothing that was read is used once
/// anything has been reported.
#[derive(Debug, Default)]
pub(crate) struct Report {
    errors: RefCell<Vec<SeedError>>,
}

impl Report {
    /// Notes a fault. Only the first fault of a place is kept: the others follow from it.
    pub(crate) fn add(&self, file: &str, spot: Spot, message: impl Into<String>) {
        let mut errors = self.errors.borrow_mut();
        if errors.iter().all(|it| it.file != file || it.spot != spot) {
            let message = message.into();
            errors.push(SeedError {
                file: file.to_owned(),
                spot,
                message,
            });
        }
    }

    /// The faults, by file and place.
    pub(crate) fn into_errors(self) -> Vec<SeedError> {
        let mut errors = self.errors.into_inner();
        errors.sort();
        errors
    }
}

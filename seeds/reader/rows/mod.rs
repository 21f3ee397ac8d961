//! The seed files, one function a file: a table's rows as the model's nouns.
//!
//! Each checks what can be judged from the rows alone: words, ranges, keys, references, order.
//! Whether the figures agree with the documents is for `tests/seeds.rs`.

mod documents;
mod links;
mod parks;
mod plan;
mod programme;
mod regions;

pub(crate) use documents::{Documents, Notes, documents, notes};
pub(crate) use links::links;
pub(crate) use parks::{certified_totals, flagship_parks, industries, parks};
pub(crate) use plan::{plan_parts, plan_targets};
pub(crate) use programme::{facts, form_fields, measures, pilots};
pub(crate) use regions::{Regions, UNITS, regions, word};

use super::Files;
use super::report::Report;
use super::table::{Row, Table};
use crate::model::{DocumentId, RegionId};

/// Stands in for a document that could not be found; never used.
const NO_DOCUMENT: DocumentId = DocumentId(u16::MAX);
/// Stands in for a region that could not be found; never used.
const NO_REGION: RegionId = RegionId(u16::MAX);

/// What every file's function is given.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) files: &'a Files,
    pub(crate) report: &'a Report,
}

impl<'a> Source<'a> {
    /// The rows of a file as the model's nouns; empty where the file cannot be read.
    fn read<T>(
        self,
        file: &'a str,
        columns: &[&str],
        key: &[&str],
        make: impl Fn(Row<'_>) -> T,
    ) -> Vec<T> {
        let Some(table) = Table::open(self.files, file, columns, self.report) else {
            return Vec::new();
        };
        table.check_unique(key);
        table.rows().map(make).collect()
    }
}

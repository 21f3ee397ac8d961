//! Which rows of the lists of parks meet the reader's conditions, and which would if one were
//! dropped.

use super::query::Query;
use super::record::{Record, records};
use crate::model::{Dataset, Dossier, Ownership, ParkList, Selection};

/// Everything the table of parks can be narrowed by.
#[derive(Clone, Copy, Debug)]
pub struct Conditions<'a> {
    pub list: ParkList,
    pub selection: &'a Selection,
    /// `None` means any.
    pub ownership: Option<Ownership>,
    /// One of [`Record::industries`]; empty means any.
    pub industry: &'a str,
}

/// A condition that can be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    Places,
    ParkType,
    Batch,
    Ownership,
    Industry,
    Text,
}

/// A row, and which conditions it fails.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    pub record: Record,
    /// One bit a condition.
    failed: u8,
}

impl Judged {
    /// Whether the row meets every condition.
    pub fn is_in(&self) -> bool {
        self.failed == 0
    }

    /// Whether it meets every condition but perhaps this one.
    pub fn is_in_without(&self, condition: Condition) -> bool {
        self.failed & !bit(condition) == 0
    }
}

fn bit(condition: Condition) -> u8 {
    1 << condition as u8
}

/// Every row of the list in the order of the seeds, judged in one pass.
///
/// A row without a reporting unit lies in no place but the province; a row of a list without
/// types, batches, owners or industries fails a condition on them, as it is not known to meet it.
pub fn judged(dataset: &Dataset, dossier: &Dossier, conditions: Conditions<'_>) -> Vec<Judged> {
    let Conditions {
        list,
        selection,
        ownership,
        industry,
    } = conditions;
    let query = Query::new(dataset, &selection.text);
    let province = dataset.province().id;
    let records = records(dataset, dossier, list).into_iter();
    let judged = records.map(|record| {
        let lies_in = |it| match record.region() {
            Some(region) => dataset.contains(it, region),
            None => it == province,
        };
        let places = &selection.places;
        let meets = [
            (
                Condition::Places,
                places.is_empty() || places.iter().any(|it| lies_in(*it)),
            ),
            (
                Condition::ParkType,
                selection.park_type.is_none() || selection.park_type == record.park_type(),
            ),
            (
                Condition::Batch,
                selection.batch.is_none() || selection.batch == record.batch(),
            ),
            (
                Condition::Ownership,
                ownership.is_none() || ownership == record.ownership(),
            ),
            (
                Condition::Industry,
                industry.is_empty() || record.industries().any(|it| it == industry),
            ),
            (Condition::Text, query.matches_record(dataset, record)),
        ];
        let failed = meets.iter().filter(|(_, it)| !it).map(|(it, _)| bit(*it));
        Judged {
            record,
            failed: failed.sum(),
        }
    });
    judged.collect()
}

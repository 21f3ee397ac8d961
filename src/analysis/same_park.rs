//! Rows of different lists that speak of one park.

use super::joins::twins;
use super::record::Record;
use crate::model::{Dataset, Dossier};

/// Pairs of rows of different lists that speak of one park.
pub fn same_parks(dataset: &Dataset, dossier: &Dossier) -> Vec<[Record; 2]> {
    let pair =
        |it: &super::joins::Twin| [Record::Certified(it.park), Record::Flagship(it.flagship)];
    twins(dataset, dossier).iter().map(pair).collect()
}

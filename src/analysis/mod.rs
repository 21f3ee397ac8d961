//! Questions put to the data: which parks, how many, in what order, in which class.
//!
//! Imports `model` only. Pure functions of `&Dataset` and plain arguments; no text for readers,
//! no colors, no rounding. What is not reported stays `None` and never becomes zero.

pub mod breaks;
pub mod dossier;
pub mod find;
#[cfg(test)]
pub(crate) mod fixture;
mod fold;
pub mod ledger;
mod misreading;
mod names;
mod nearest;
pub mod notes;
pub mod order;
mod query;
pub mod rank;
mod regions;
pub mod selection;
mod syllables;
pub mod tallies;
pub mod tally;

pub use breaks::{breaks, class_of};
pub use names::Fit;
pub use order::sorted_parks;
pub use query::also_meant;
pub use rank::{Ranked, rank};
pub use selection::{matches_text, parks_in};
pub use tallies::tallies;
pub use tally::{Tally, as_of, batches, focus, tally, units, units_in};

//! Questions put to the data: which parks, how many, in what order, in which class.
//!
//! Imports `model` only. Pure functions of `&Dataset` and plain arguments; no text for readers,
//! no colors, no rounding. What is not reported stays `None` and never becomes zero.

pub mod actuals;
pub mod arrange;
pub mod breaks;
pub mod concentration;
pub mod dossier;
pub mod figures;
pub mod find;
pub mod finder;
#[cfg(test)]
pub(crate) mod fixture;
pub mod flagship;
mod fold;
pub mod joins;
pub mod ledger;
mod misreading;
mod names;
pub mod narrow;
mod nearest;
pub mod notes;
pub mod plan;
mod query;
pub mod rank;
pub mod record;
mod regions;
pub mod same_park;
pub mod selection;
pub mod stock;
mod syllables;
pub mod tallies;
pub mod tally;

pub use arrange::{Arranged, Group, arranged};
pub use breaks::{breaks, class_of};
pub use concentration::Concentration;
pub use figures::{Bin, Sum, histogram, sum};
pub use names::Fit;
pub use narrow::{Condition, Conditions, Judged, judged};
pub use query::also_meant;
pub use rank::{Ranked, rank};
pub use record::{Record, RecordKey, Value, records};
pub use same_park::same_parks;
pub use selection::{matches_text, parks_in};
pub use stock::{Stock, stocks};
pub use tallies::tallies;
pub use tally::{Tally, as_of, batches, focus, tally, units, units_in};

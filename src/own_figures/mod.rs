//! Readers' own figures as text: CSV that they give and take away.
//!
//! Imports `model`, `analysis` and the `csv` crate. Whatever cannot be read is told with its line
//! and its reason and never discards what can; what is written reads back as it was.

mod cell;
mod reading;
mod writing;

pub use cell::figure;
pub use reading::{Names, Reading, Refusal, block, read};
pub use writing::write;

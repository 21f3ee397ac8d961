//! The forms of the 2018 notice as tables that a reader fills in: shapes, values, steps, checks,
//! files.
//!
//! Plain data and plain functions. What is typed is kept as it was typed; its value is read from
//! it and may be missing. Nothing here is refused without an answer that says what and where.

mod amount;
mod check;
mod clean;
mod day;
mod delimited;
mod desk;
mod paste;
mod shape;
mod sheet;
pub mod stored;
pub mod table_file;
mod value;
pub mod workbook;

pub use amount::{Amount, AmountProblem};
pub use check::{Checked, Remark, RemarkKind, Total, check};
pub use day::{When, WhenProblem};
pub use desk::Desk;
pub use paste::{Block, PasteProblem, Pasted};
pub use shape::{At, Column, MAX_ROWS, Rows, Shape, TableShape};
pub use sheet::{Row, Sheet, Splice};
pub use stored::{OpenProblem, Opened};
pub use table_file::{FileWords, ImportProblem, Imported};
pub use value::{MAX_CHARS, MAX_LONG_CHARS, Problem, Value, plain, read};

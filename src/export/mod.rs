//! Tables as files: comma-separated text, JSON, and the description of a workbook that the
//! exporter script turns into one.
//!
//! Takes what [`crate::view_model::take`] puts together and gives text; knows neither the data nor
//! the browser. The types of the model have no outer form of their own: it is made here.

mod csv;
mod json;
mod workbook;

pub use csv::{Dialect, csv};
pub use json::json;
pub use workbook::{Parcel, parcel, workbook};

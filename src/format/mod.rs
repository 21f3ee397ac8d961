//! Numbers, dates and ordinals as the reader sees them.
//!
//! Imports `model` and `std` only. The one place that rounds: a figure is never rounded twice or
//! in two ways. Every function is total; what cannot be written is written as an en dash.

pub mod date;
pub mod number;
pub mod ordinal;
pub mod period;

pub use date::date;
pub use number::{decimal, figure, integer, share, signed};
pub use ordinal::batch;
pub use period::period;

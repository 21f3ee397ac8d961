//! What the reader asked for, and how it is spelt in the address.
//!
//! Imports `model` and `percent_encoding` only. The whole state lives in the URL fragment, so that
//! it works on any host and from a file. For every state of a dataset
//! `parse(&state.fragment(dataset), dataset)` gives the state back without a hint, and whatever is
//! parsed, what could not be used is told and never discards what could.

mod embed;
mod encoding;
mod finder;
mod hint;
mod page;
mod param;
mod parse;
mod state;
mod table;
mod word;

pub use embed::{Embed, EmbedView, Theme};
pub use hint::{Hint, HintReason};
pub use page::Page;
pub use param::{PARAMS, Param};
pub use parse::parse;
pub use state::{Indicator, Layout, MAX_STEPS, MAX_TEXT_CHARS, ViewState, href};
pub use table::{MAX_GROUPS, Order, TableState};

//! A presentation: views of the site in an order, each with a title and notes.
//!
//! Plain data and plain functions. A view is a state of the address and nothing else, so that a
//! file from elsewhere can ask for nothing that a link could not; titles and notes are text and
//! stay text. Whatever is done to the steps can be undone.

mod clock;
mod desk;
pub mod file;
mod keys;
mod step;

pub use clock::elapsed;
pub use desk::{Desk, Mark};
pub use keys::{Act, Focus, Scrolled, act, is_character, target};
pub use step::{MAX_NOTES_CHARS, MAX_TITLE_CHARS, Step, one_line, several_lines};

//! The table of parks and its tools.

/// The table of parks and its tools.
pub struct ParksTableText {
    pub title: &'static str,
}

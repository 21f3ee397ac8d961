//! The table of parks and its tools.

use crate::text::ParksTableText;

pub(super) const PARKS_TABLE: ParksTableText = ParksTableText {
    title: "Table of parks",
};

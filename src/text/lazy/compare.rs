//! Regions side by side.

/// Regions side by side.
pub struct CompareText {
    pub title: &'static str,
}

//! Rui'an.

/// Rui'an.
pub struct RuianText {
    pub title: &'static str,
}

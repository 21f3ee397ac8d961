//! The search over everything.

/// The search over everything.
pub struct SearchText {
    pub title: &'static str,
}

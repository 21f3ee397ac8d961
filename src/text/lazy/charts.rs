//! Charts and what they say.

/// Charts and what they say.
pub struct ChartsText {
    pub title: &'static str,
}

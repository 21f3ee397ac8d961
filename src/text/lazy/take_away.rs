//! Downloads, citations, embedding.

/// Downloads, citations, embedding.
pub struct TakeAwayText {
    pub title: &'static str,
}

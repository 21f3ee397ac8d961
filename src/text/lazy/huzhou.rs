//! Huzhou's plan.

/// Huzhou's plan.
pub struct HuzhouText {
    pub title: &'static str,
}

//! Documents, deadlines, steps.

/// Documents, deadlines, steps.
pub struct PolicyText {
    pub title: &'static str,
}

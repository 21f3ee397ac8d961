//! Documents, notes, dictionary.

/// Documents, notes, dictionary.
pub struct DataText {
    pub title: &'static str,
}

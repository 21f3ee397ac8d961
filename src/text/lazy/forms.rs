//! The forms of the 2018 notice.

/// The forms of the 2018 notice.
pub struct FormsText {
    pub title: &'static str,
}

//! Huzhou's flagship parks and the finder.

/// Huzhou's flagship parks and the finder.
pub struct FlagshipText {
    pub title: &'static str,
}

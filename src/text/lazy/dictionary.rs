//! What the columns of the data package mean.

/// What the columns of the data package mean.
pub struct DictionaryText {
    pub title: &'static str,
    pub about: fn(&str, &str) -> String,
    pub summary: fn(&str, &str) -> String,
    pub field: &'static str,
    pub name: &'static str,
    pub kind: &'static str,
    /// Text, whole number, number, date.
    pub kinds: [&'static str; 4],
    pub required: &'static str,
    pub optional: &'static str,
    pub meaning: &'static str,
}

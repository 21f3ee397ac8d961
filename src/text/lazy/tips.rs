//! Where a figure comes from.

/// Where a figure comes from.
pub struct TipsText {
    pub label: &'static str,
    pub close: &'static str,
    pub comma: &'static str,
    /// Document, place, spelling.
    pub row: fn(&str, &str, &str) -> String,
    /// Document, annex, number of the row.
    pub list_row: fn(&str, &str, &str) -> String,
    /// The same with a spelling.
    pub list_row_as: fn(&str, &str, &str, &str) -> String,
    /// Document, number of units.
    pub sum: fn(&str, &str) -> String,
    /// Place, value.
    pub printed_total: fn(&str, &str) -> String,
    /// Document, number of rows, the rows, whether there are more.
    pub counted: fn(&str, &str, &str, bool) -> String,
    pub no_row: &'static str,
    pub not_reported: &'static str,
    /// Part, base, what the base is.
    pub computed: fn(&str, &str, &str) -> String,
    pub of_listed: &'static str,
    pub of_certified: &'static str,
    pub share: &'static str,
    pub share_how: &'static str,
    pub rank_how: &'static str,
    pub to_document: fn(&str) -> String,
    pub to_note: fn(&str) -> String,
}

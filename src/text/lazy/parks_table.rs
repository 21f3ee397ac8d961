//! The table of parks and its tools.

/// The table of parks and its tools. Figures are formatted.
pub struct ParksTableText {
    pub title: &'static str,
    /// The lists: heading of the choice, and their names.
    pub list: &'static str,
    pub certified: &'static str,
    pub flagship: &'static str,
    pub all_lists: &'static str,
    /// The list in short, before a number in it.
    pub flagship_short: &'static str,
    /// A row in a sentence: batch or list, and number.
    pub row: fn(&str, &str) -> String,
    pub caption_flagship: fn(&str) -> String,
    pub units_note: &'static str,
    /// How many parks have a row in two of the lists shown.
    pub in_two_lists: fn(&str) -> String,
    pub same_park: fn(&str) -> String,
    /// The columns that not every list has.
    pub industries: &'static str,
    pub operator: &'static str,
    pub ownership: &'static str,
    pub land_area: &'static str,
    pub floor_area: &'static str,
    pub tenant_firms: &'static str,
    pub document: &'static str,
    pub land_brief: fn(&str) -> String,
    pub firms_brief: fn(&str) -> String,
    pub state: &'static str,
    pub private: &'static str,
    pub other: &'static str,
    pub missing: &'static str,
    pub absent: &'static str,
    pub legend_missing: &'static str,
    pub legend_absent: &'static str,
    pub region_page: fn(&str) -> String,
    /// Narrowing.
    pub narrow: &'static str,
    pub industry: &'static str,
    pub no_limit: &'static str,
    pub only: fn(&str, &str) -> String,
    pub let_go: fn(&str) -> String,
    /// Columns.
    pub columns: &'static str,
    pub columns_hint: &'static str,
    pub columns_reset: &'static str,
    /// Order.
    pub order: &'static str,
    pub order_hint: &'static str,
    pub then_by: &'static str,
    pub then_by_none: &'static str,
    pub ascending: &'static str,
    pub descending: &'static str,
    pub turn: fn(&str) -> String,
    pub drop_key: fn(&str) -> String,
    pub order_reset: &'static str,
    pub key: fn(&str, &str) -> String,
    /// Groups.
    pub group: &'static str,
    pub group_then: &'static str,
    pub no_groups: &'static str,
    pub open_all: &'static str,
    pub close_all: &'static str,
    pub group_count: fn(&str, &str) -> String,
    pub share_of_shown: &'static str,
    pub total: &'static str,
    pub rows: fn(&str) -> String,
    pub reported: fn(&str, &str) -> String,
    /// Distributions above the heads.
    pub summary: &'static str,
    pub distribution: fn(&str, &str) -> String,
    pub bar: fn(&str, &str) -> String,
    pub bin: fn(&str, &str, &str) -> String,
    pub n_missing: fn(&str) -> String,
    pub n_units: fn(&str) -> String,
    /// Where the columns come from.
    pub sources: &'static str,
    pub source_printed: fn(&str, &str) -> String,
    pub source_derived: fn(&str) -> String,
    pub source_none: fn(&str) -> String,
    pub annex: fn(&str) -> String,
    pub notes: fn(&str) -> String,
    pub note_on: fn(&str, &str) -> String,
    /// Nothing found.
    pub empty_absent: fn(&str, &str) -> String,
    pub empty_drop: fn(&str, &str) -> String,
    pub empty_clear: &'static str,
    /// Many rows.
    pub some_rows: fn(&str) -> String,
    pub all_rows: fn(&str) -> String,
    pub fewer_rows: &'static str,
}

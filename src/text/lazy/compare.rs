//! Regions side by side.

/// What the sentences about compared places are made of; figures are formatted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompareWords {
    pub as_of: String,
    pub batch: String,
    /// Names of those with the largest number, and the number.
    pub most: String,
    pub n_most: String,
    /// Whether several share it.
    pub is_most_shared: bool,
    pub fewest: String,
    pub n_fewest: String,
    pub is_fewest_shared: bool,
    pub difference: String,
    /// How many times the smallest the largest is; empty where the smallest is zero.
    pub ratio: String,
    /// Those that report no number; empty where all do.
    pub unreported: String,
    pub is_unreported_several: bool,
}

/// Regions side by side.
pub struct CompareText {
    pub title: &'static str,
    pub title_of: fn(&str) -> String,
    pub lead_none: &'static str,
    pub lead_one: fn(&str) -> String,
    pub examples: &'static str,
    pub example_prefectures: &'static str,
    pub example_units: &'static str,
    pub example_neighbors: fn(&str) -> String,
    pub example_parent: fn(&str, &str) -> String,
    pub example_siblings: fn(&str) -> String,
    pub add: &'static str,
    pub add_first: &'static str,
    pub remove: fn(&str) -> String,
    pub remove_short: &'static str,
    pub full: fn(&str, &str) -> String,
    pub left_out: fn(&str, &str) -> String,
    pub caption: fn(&str) -> String,
    pub figure: &'static str,
    pub for_reference: &'static str,

    pub totals_differ: fn(&CompareWords) -> String,
    pub totals_equal: fn(&CompareWords) -> String,
    pub totals_all_zero: fn(&CompareWords) -> String,
    pub total_alone: fn(&CompareWords) -> String,
    pub unreported: fn(&CompareWords) -> String,
    pub added_differ: fn(&CompareWords) -> String,
    pub added_equal: fn(&CompareWords) -> String,
    pub added_none: fn(&CompareWords) -> String,
    pub inside: fn(&str, &str) -> String,

    pub kind: &'static str,
    pub total: &'static str,
    pub share_of_province: &'static str,
    pub share_of_prefecture: &'static str,
    pub rank: &'static str,
    pub rank_of: fn(&str, &str) -> String,
    pub rank_of_tied: fn(&str, &str) -> String,
    pub rank_note: &'static str,
    pub added: fn(&str) -> String,
    pub of_type: fn(&str, &str) -> String,
    pub share_added: fn(&str) -> String,
    pub flagship: &'static str,
    pub programme: &'static str,
    pub base: &'static str,
    pub pilot: &'static str,
    pub inside_n: fn(&str) -> String,
    pub none: &'static str,
    pub missing_note: &'static str,
}

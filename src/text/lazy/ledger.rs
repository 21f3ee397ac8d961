//! Printed totals against their parts.

/// Printed totals against their parts.
pub struct LedgerText {
    pub title: &'static str,
    /// Totals, agreeing, differing, not to be checked.
    pub sentence: fn(&str, &str, &str, &str) -> String,
    pub caption: fn(&str) -> String,
    pub place: &'static str,
    pub what: &'static str,
    pub printed: &'static str,
    pub recounted: &'static str,
    pub state: &'static str,
    /// Agrees, differs, cannot be checked.
    pub states: [&'static str; 3],
    pub counted_from: &'static str,
    pub certified_totals: &'static str,
    pub certified_parks: &'static str,
    pub pilots: &'static str,
    pub plan_flow: &'static str,
    pub plan_stock: &'static str,
    pub plan_each_year: &'static str,
    pub plan_least_share: &'static str,
    pub plan_districts: &'static str,
    pub flagship_parks: &'static str,
    pub measures: &'static str,
    pub of_districts: &'static str,
    pub of_years: &'static str,
    pub table_of_targets: &'static str,
    /// Region, period, indicator.
    pub target: fn(&str, &str, &str) -> String,
    pub all_years: &'static str,
    /// In the order of the plan's table.
    pub indicators: [&'static str; 5],
    /// An item with its unit.
    pub with_unit: fn(&str, &str) -> String,
    /// What is said beside a bound.
    pub bound: fn(&str) -> String,
    pub alone: fn(&str) -> String,
    pub none: &'static str,
}

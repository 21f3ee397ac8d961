//! The search over everything.

/// The search over everything.
pub struct SearchText {
    /// Names the field.
    pub label: &'static str,
    pub placeholder: &'static str,
    /// Names the list of what was found.
    pub list: &'static str,
    /// How the list is walked, for speech.
    pub keys: &'static str,
    pub clear: &'static str,
    pub places: &'static str,
    pub parks: &'static str,
    pub flagships: &'static str,
    pub pilots: &'static str,
    pub documents: &'static str,
    pub pages: &'static str,
    /// A group of which only the first are shown: its name, how many are shown, how many there are.
    pub cut: fn(&str, &str, &str) -> String,
    /// Leads to the table of parks with all that were found.
    pub all_parks: fn(&str) -> String,
    /// How many were found, for speech.
    pub found: fn(&str) -> String,
    /// Nothing was found, but something near.
    pub nearest: fn(&str) -> String,
    /// Nothing was found and nothing is near.
    pub nothing: fn(&str) -> String,
    /// Names what is near.
    pub near: &'static str,
    /// Names the places to begin with.
    pub start: &'static str,
    pub base: &'static str,
    pub pilot: &'static str,
    /// In the place of the district that the print leaves out.
    pub no_district: &'static str,
}

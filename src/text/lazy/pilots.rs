//! Innovation bases and pilot counties.

/// What the opening sentence is made of; figures are formatted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PilotsWords {
    pub n_bases: String,
    pub n_pilots: String,
    /// Prefectures that have one.
    pub n_prefectures: String,
    pub as_of: String,
    /// Parks certified in the pilot counties.
    pub n_parks: String,
    pub share: String,
}

/// Innovation bases and pilot counties.
pub struct PilotsText {
    pub title: &'static str,
    pub sentence: fn(&PilotsWords) -> String,
    pub lead: &'static str,
    pub base: &'static str,
    pub pilot: &'static str,
    pub map_title: &'static str,
    pub map_alt: fn(&str) -> String,
    pub map_note: &'static str,
    /// Number and name of a mark.
    pub mark: fn(&str, &str) -> String,
    pub cards: &'static str,
    /// How many of how many are shown for the chosen places.
    pub chosen: fn(&str, &str, &str) -> String,
    pub none_chosen: fn(&str) -> String,
    pub show_all: fn(&str) -> String,
    /// With the number that its mark shows.
    pub show_only: fn(&str, &str) -> String,
    pub certified: fn(&str, &str, &str) -> String,
    pub not_reported: fn(&str) -> String,
    /// The source names the prefecture only.
    pub prefecture_only: fn(&str) -> String,
    pub batch_parks: fn(&str, &str) -> String,
    pub no_batch_parks: fn(&str) -> String,
    pub page_of: fn(&str) -> String,
    pub see_history: fn(&str) -> String,
    pub see_plan: fn(&str) -> String,
    pub see_flagship: fn(&str, &str) -> String,
    pub compare_title: &'static str,
    pub compare_lead: fn(&str) -> String,
    /// The printed names of a group, where they differ.
    pub compare_names: fn(&str) -> String,
    pub asked_title: &'static str,
    pub whole_title: &'static str,
}

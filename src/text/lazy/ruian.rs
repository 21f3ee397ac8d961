//! How a county's parks came about.

/// What the sentences are made of; figures are formatted, with units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryWords {
    pub place: String,
    pub period: String,
    pub planned: String,
    pub supplied: String,
    pub completed: String,
    /// Supplied among the planned.
    pub share_supplied: String,
    /// Completed among the supplied.
    pub share_completed: String,
    pub as_of: String,
    pub certified: String,
}

/// How a county's parks came about.
pub struct RuianText {
    pub title: fn(&str) -> String,
    pub sentence: fn(&StoryWords) -> String,
    pub stages_title: &'static str,
    pub stages_lead: &'static str,
    pub shares: fn(&StoryWords) -> String,
    /// Planned, supplied, completed.
    pub stages: [&'static str; 3],
    pub certified: &'static str,
    pub certified_note: &'static str,
    pub stages_alt: &'static str,
    pub stages_unit: &'static str,
    pub areas_title: &'static str,
    pub goals_title: fn(&str) -> String,
    pub goals_lead: &'static str,
    pub measures_title: &'static str,
    pub measures_lead: &'static str,
    pub others_title: &'static str,
    pub go_on: &'static str,
    pub to_region: fn(&str) -> String,
    pub to_parks: fn(&str, &str) -> String,
    pub to_pilot: &'static str,
    pub to_policy: &'static str,
    pub empty: &'static str,
}

//! Documents, deadlines, steps.

/// What the opening sentence is made of; figures are formatted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyWords {
    pub n_documents: String,
    pub first_year: String,
    pub last_year: String,
    pub n_entries: String,
    pub n_deadlines: String,
    pub last_goal: String,
}

/// Documents, deadlines, steps.
pub struct PolicyText {
    pub title: &'static str,
    pub sentence: fn(&PolicyWords) -> String,
    pub timeline_title: fn(&str, &str) -> String,
    pub timeline_lead: &'static str,
    pub timeline_alt: fn(&PolicyWords) -> String,
    pub list_title: &'static str,
    /// Issue of a document, list of a batch, deadline, record, goal.
    pub kinds: [&'static str; 5],
    pub year_only: &'static str,
    pub batch: fn(&str, &str, &str) -> String,
    /// How many figures, and their names.
    pub figures: fn(&str, &str) -> String,
    pub and_more: fn(&str) -> String,
    /// Yearly targets: units, indicators.
    pub targets: fn(&str, &str) -> String,
    pub tasks_title: &'static str,
    pub tasks_lead: fn(&str) -> String,
    pub to_forms: &'static str,
    pub steps_title: &'static str,
    pub steps_lead: fn(&str) -> String,
    pub step: fn(&str) -> String,
    pub levels: &'static str,
    pub after_title: &'static str,
    pub after_lead: &'static str,
    pub links_title: &'static str,
    pub links_lead: &'static str,
    pub speaks_of: &'static str,
    pub parks_title: &'static str,
    /// A list and the number in it.
    pub numbered: fn(&str, &str) -> String,
    pub figures_title: &'static str,
    pub more_title: &'static str,
    pub to_ruian: &'static str,
    pub to_data: &'static str,
}

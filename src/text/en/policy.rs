//! Documents, deadlines, steps.

use crate::text::PolicyText;

pub(super) const POLICY: PolicyText = PolicyText {
    title: "Policy and timeline",
    sentence: |it| {
        format!(
            "{} documents span {} to {}: {} moments and periods, {} of them deadlines; the furthest goal is for {}.",
            it.n_documents, it.first_year, it.last_year, it.n_entries, it.n_deadlines, it.last_goal
        )
    },
    timeline_title: |first, last| format!("{first}–{last}: documents, lists, deadlines and goals"),
    timeline_lead: "One row a document, numbered like the list below. A figure whose period ends after the year of its document is a goal, any other a record; where only the year is known, the whole year is drawn.",
    timeline_alt: |it| {
        format!(
            "Timeline from {} to {} with {} documents, one row each, and {} entries; the list below has the same.",
            it.first_year, it.last_year, it.n_documents, it.n_entries
        )
    },
    list_title: "In order of time",
    kinds: ["Document", "List", "Deadline", "Record", "Goal"],
    year_only: "only the year is known",
    batch: |batch, n, total| {
        format!("{n} parks certified in {batch}, {total} in the province to date")
    },
    figures: |n, names| match n {
        "1" => names.to_owned(),
        n => format!("{n} figures: {names}"),
    },
    and_more: |names| format!("{names} and more"),
    targets: |units, indicators| {
        format!("Targets by year: {units} districts, counties and zones, {indicators} indicators")
    },
    tasks_title: "Tasks and deadlines of the notice",
    tasks_lead: |document| {
        format!(
            "From {document}. Prefecture-level cities collect the papers, have their joint conference (steering group) examine them, and send them in."
        )
    },
    to_forms: "The forms of the notice: fill in, check and export them here",
    steps_title: "How a park becomes certified",
    steps_lead: |document| {
        format!("From {document}, in our own words, step by step; the place stands below each.")
    },
    step: |number| format!("Step {number}"),
    levels: "Joint Conference Offices at three levels, from the bottom up",
    after_title: "What follows",
    after_lead: "The notice that publishes the list asks this of the Joint Conference Offices of prefecture-level cities and counties:",
    links_title: "How the documents hang together",
    links_lead: "Two documents are joined only where there is evidence that they speak of the same; it stands below each pair.",
    speaks_of: "and",
    parks_title: "Parks that stand in two lists",
    numbered: |list, n| format!("no. {n} in the list of {list}"),
    figures_title: "Figures of the notice",
    more_title: "See also",
    to_ruian: "One county, from plan to certification",
    to_data: "The documents, all notes, and downloads",
};

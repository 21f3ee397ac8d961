//! How a county's parks came about.

use crate::text::RuianText;

pub(super) const RUIAN: RuianText = RuianText {
    title: |place| format!("{place}: from plan to certification"),
    sentence: |it| {
        format!(
            "In {}, {} planned {} small and micro enterprise parks; {} of them had been supplied with land and {} were completed and in use. By {}, {} had been certified.",
            it.period, it.place, it.planned, it.supplied, it.completed, it.as_of, it.certified
        )
    },
    stages_title: "Numbers of parks by document",
    stages_lead: "Planned, supplied with land, completed and in use come from one feature; each lies within the one before, so they must not be added. What stands below a double line comes from elsewhere and differs in date and definition: side by side, not a trend.",
    shares: |it| {
        format!(
            "By number, {} of the parks planned had land, and {} of those with land were completed.",
            it.share_supplied, it.share_completed
        )
    },
    stages: ["Planned", "Land supplied", "Completed"],
    certified: "Certified",
    certified_note: "All parks certified to date by the Joint Conference Offices of county, prefecture-level city and province, whenever they were completed.",
    stages_alt: "Bar chart: numbers of parks as the documents give them, each with its figure at the right end.",
    stages_unit: "Number of parks",
    areas_title: "Areas",
    goals_title: |period| format!("Goals for {period}"),
    goals_lead: "These are the goals that the feature reports, not results; none of the sources says what came of them.",
    measures_title: "How the parks are built",
    measures_lead: "From the same feature, in our own words.",
    others_title: "Other figures of the feature",
    go_on: "Go on to",
    to_region: |place| format!("Page of {place}"),
    to_parks: |batch, n| match n {
        "1" => format!("1 park of {batch}"),
        n => format!("{n} parks of {batch}"),
    },
    to_pilot: "The county as a pilot of “Science and Technology Innovation China”",
    to_policy: "Policy and timeline",
    empty: "The data follow no region from plan to completion.",
};

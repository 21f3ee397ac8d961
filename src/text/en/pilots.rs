//! Innovation bases and pilot counties.

use crate::text::PilotsText;

pub(super) const PILOTS: PilotsText = PilotsText {
    title: "Innovation bases and pilot counties of “Science and Technology Innovation China”",
    sentence: |it| {
        format!(
            "The list has {} innovation bases and {} provincial pilot counties in {} prefecture-level cities; by {}, the pilot counties had {} certified small and micro enterprise parks, {} of the province.",
            it.n_bases, it.n_pilots, it.n_prefectures, it.as_of, it.n_parks, it.share
        )
    },
    lead: "The list was published by the provincial association for science and technology; all figures come from one newspaper feature. They differ in scope and year, and what is doubtful, or was assigned by us, is said beside the figure.",
    base: "Innovation base",
    pilot: "Provincial pilot county",
    map_title: "Where they are",
    map_alt: |n| {
        format!("Map of Zhejiang with {n} bases and pilots, numbered like the cards below.")
    },
    map_note: "Squares are bases, circles pilot counties, numbered like the cards. A base whose county the feature does not name stands in the middle of its prefecture-level city, which is not its location.",
    mark: |number, name| format!("{number}, {name}"),
    cards: "Each of them, with its figures",
    chosen: |n, all, places| format!("Only {n} of {all} are shown: those in {places}."),
    none_chosen: |places| format!("No base or pilot is in {places}."),
    show_all: |all| format!("Show all {all}"),
    show_only: |number, name| format!("{number}, show {name} only"),
    certified: |place, n, as_of| match n {
        "1" => format!("By {as_of}, {place} had 1 certified small and micro enterprise park"),
        n => format!("By {as_of}, {place} had {n} certified small and micro enterprise parks"),
    },
    not_reported: |place| format!("The source lists no number of certified parks for {place}"),
    prefecture_only: |place| {
        format!("The feature does not name the county; what follows is for all of {place}.")
    },
    batch_parks: |batch, n| match n {
        "1" => format!("1 park of {batch}"),
        n => format!("{n} parks of {batch}"),
    },
    no_batch_parks: |batch| format!("No park of {batch} is here"),
    page_of: |place| format!("Page of {place}"),
    see_history: |place| format!("How {place} built its parks"),
    see_plan: |place| format!("Targets of {place} in Huzhou’s “sowing plan”"),
    see_flagship: |place, n| match n {
        "1" => format!("1 of Huzhou’s flagship parks is in {place}"),
        n => format!("{n} of Huzhou’s flagship parks are in {place}"),
    },
    compare_title: "Figures that at least two of them have",
    compare_lead: |n| {
        format!(
            "Grouped by the printed Chinese names: figures with the same characters in any order (a company being a firm) and units of one kind form a group; there are {n}. Scope and date may differ from one to the other: a comparison, not a sum."
        )
    },
    compare_names: |names| format!("The printed names differ: {names}."),
    asked_title: "What is asked of pilots and associations",
    whole_title: "Figures on the list itself",
};

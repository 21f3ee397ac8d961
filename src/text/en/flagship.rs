//! Huzhou's flagship parks and the finder.

use crate::text::{FinderText, FlagshipText};

pub(super) const FLAGSHIP: FlagshipText = FlagshipText {
    title: "Huzhou’s flagship parks, and a park finder",
    empty: "The data hold no flagship parks.",
    lead: |it| {
        format!(
            "{} has {} technology parks on its first list of flagships: {} report their land, {} mu in all; {} their floor area, {} m² in all; {} their firms, {} in all.",
            it.place, it.n_parks, it.n_land, it.land, it.n_floor, it.floor, it.n_firms, it.firms
        )
    },
    back_to_plan: "Huzhou’s “sowing plan”",
    source: |document| format!("Source: {document}, annex 2; areas and firms carry no as-of date"),
    not_reported: "not reported",
    gaps: |parts| {
        format!("The list has gaps: {parts}. They are shown as not reported and never estimated.")
    },
    gap_operator: |n| format!("{n} without an operator"),
    gap_floor: |n| format!("{n} without a floor area"),
    gap_region: |n| format!("{n} without a district"),
    gap_ownership: |n| format!("{n} without the operator’s ownership"),
    state: "State-owned",
    private: "Private",
    other: "Other",

    finder: FinderText {
        title: "Find a park",
        intro: "For a firm that looks for a place: choose industry, place, ownership, size and density, and see which parks of all documents match. The conditions are in the address, so the link can be sent on.",
        any: "Any",
        prefecture: "Prefecture",
        unit: "District, county or zone",
        industry: "Industry (division of GB/T 4754)",
        own_words: "The park’s own words, no division",
        owner: "Ownership of the operator",
        floor: "Floor area (10,000 m²)",
        floors: |low, high| {
            [
                format!("below {low}"),
                format!("{low} to below {high}"),
                format!("{high} or more"),
            ]
        },
        density: "Density (firms per 10,000 m²)",
        densities: |low, high| {
            [
                format!("fewer than {low}: sparse"),
                format!("{low} to below {high}"),
                format!("{high} or more: dense"),
            ]
        },
        clear: "Clear conditions",
        count: |found, untold, all| match untold {
            "0" => format!("Of {all} parks {found} match."),
            _ => format!(
                "Of {all} parks {found} match; for {untold} more the sources do not say, so they may."
            ),
        },
        browse: |n| {
            format!("Nothing asked yet: {n} parks in these units; pick one to see its parks")
        },
        found: |n| format!("Matching: {n}"),
        untold: |n| format!("The sources do not say: {n}"),
        untold_hint: "The lists that these parks stand in lack what you ask for (certification lists give name, type and place only), so they neither match nor fail.",
        none: "No park meets every condition",
        none_hint: "Try with one condition less, or look at the parks below for which the sources do not say.",
        nowhere: "No district printed",
        in_lists: |lists| format!("Listed in: {lists}"),
        flagship_list: "Huzhou’s flagship parks",
        floor_of: |area| format!("{area} m² of floor area"),
        firms_of: |n| format!("{n} tenant firms"),
        density_of: |density| format!("{density} per 10,000 m²"),
        lacks: |what| format!("The sources do not say: {what}"),
        map_label: |parts| format!("Matching parks by reporting unit: {parts}"),
        map_part: |name, n| format!("{name} {n}"),
        map_title: "Where the matching parks are (number)",
        caveats_title: "What the sources do not tell",
        caveats: [
            "How much land or floor is free, rents, energy and environmental capacity: no document says. Density is firms per 10,000 m², not vacancy.",
            "Where exactly a park is: only its district or county is known, and dots stand in the middle of it, moved a little where one would cover another.",
            "Industries, ownership, areas and firms are known for Huzhou’s flagship parks only, not for the certified parks.",
            "The figures carry no as-of date: ask the park before moving in.",
        ],
        show_on_map: |name| format!("Only {name}"),
    },

    scatter_title: "Land and floor area",
    scatter_sentence: |name, ratio, median| {
        format!(
            "The highest plot ratio is {ratio}, at {name}; the median of the parks for which it can be worked out is {median}."
        )
    },
    scatter_label: "Flagship parks by land (mu) and floor area (10,000 m²)",
    land_axis: "Land (mu)",
    floor_axis: "Floor area (10,000 m²)",
    ratio_guide: |ratio| format!("plot ratio {ratio}"),
    point: |it| {
        format!(
            "{}, {}, {}: {} mu of land, {} m² of floor, {} firms; plot ratio {}, {} firms per 10,000 m²",
            it.name, it.district, it.ownership, it.land, it.floor, it.firms, it.ratio, it.density
        )
    },
    size_key: |firms| format!("{firms} firms"),
    shape_key: "Shape: ownership of the operator",
    size_title: "Size: tenant firms",
    keys: "Enter with Tab, walk with the arrow keys from little land to much, Home and End to either end.",
    left_out: |names| format!("Not drawn, as land or floor area is missing: {names}"),
    formulas: [
        "Plot ratio = floor area (m²) ÷ land area (m²); 1 mu = 2000/3 m², about 666.67 m².",
        "Firms per 10,000 m² = tenant firms ÷ floor area (10,000 m²).",
    ],

    table_title: "All flagship parks",
    table_caption: "Huzhou’s first list of flagship technology parks, in the order of the document",
    seq: "No.",
    name: "Park",
    district: "District",
    industries: "Industries as printed",
    operator: "Operator",
    ownership: "Ownership",
    land: "Land (mu)",
    floor: "Floor area (m²)",
    firms: "Tenant firms",
    ratio: "Plot ratio",
    density: "Firms per 10,000 m²",
    by_other_list: |region, list| format!("in {region} by the list of {list}"),
    in_table: "Sort and filter in the table of parks",

    divisions_title: "The industries by division",
    divisions_sentence: |mapped, items, divisions, first, n_first| {
        format!(
            "Of the {items} industries printed, {mapped} are named exactly as a division of the national classification, {divisions} divisions in all; {first} is named most, by {n_first} parks. A park may name several and counts for each."
        )
    },
    divisions_caption: "Number of parks by division of GB/T 4754—2017",
    division: "Division",
    n_parks: "Parks",
    unmapped_title: "Industries without a division",
    unmapped_caption: "Industries in the parks’ own words, and why they have no division",
    printed: "As printed",
    park: "Park",
    reason: "Reason",

    joined_title: "One park in two documents",
    joined_sentence: |name, list, seq| {
        format!("{name} is also in the list of {list}, number {seq}. The evidence:")
    },
    same_name: "Both lists print the very same name.",
    same_region: |region| format!("Both lists put it in {region}."),
    missing_region: |region| {
        format!("The flagship list prints no district; the certification list has {region}.")
    },
    neighbors: |region| {
        format!("In the flagship list the rows before and after it are in {region}.")
    },
    fills_target: |region, target| {
        format!(
            "With it, {region} has exactly {target} parks in the list, which is its target of parks for the plan’s first year."
        )
    },
    notes: "Notes",
};

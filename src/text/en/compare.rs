//! Regions side by side.

use crate::text::CompareText;

pub(super) const COMPARE: CompareText = CompareText {
    title: "Compare regions",
    title_of: |places| format!("Compared: {places}"),
    lead_none: "Choose two to six regions to see them side by side: cities, county-level divisions or functional zones. Add them from the list below or begin with an example.",
    lead_one: |place| {
        format!(
            "{place} is chosen; one more and they can be compared. Add it from the list below or begin with an example."
        )
    },
    examples: "Examples",
    example_prefectures: "The three cities with the most parks",
    example_units: "The three reporting units with the most parks",
    example_neighbors: |place| format!("{place} and its neighbours"),
    example_parent: |place, parent| format!("{place} and {parent}"),
    example_siblings: |parent| format!("Units of {parent} with the most parks"),
    add: "Add a region",
    add_first: "Choose a region…",
    remove: |place| format!("Remove {place}"),
    remove_short: "Remove",
    full: |max, place| {
        format!("At most {max} regions are compared; {place} was not added. Remove one first.")
    },
    left_out: |max, places| {
        format!(
            "At most {max} regions are compared: these are the first {max}, without {places}. Nothing is lost from what is chosen."
        )
    },
    caption: |as_of| format!("Certified parks as of {as_of}; parks in numbers, shares in per cent"),
    figure: "Figure",
    for_reference: "for reference",

    totals_differ: |it| {
        let ratio = if it.ratio.is_empty() {
            String::new()
        } else {
            format!(", {} times as many", it.ratio)
        };
        format!(
            "By {}, {} the most certified parks ({}) and {} the fewest ({}): {} more{ratio}.",
            it.as_of,
            having(&it.most, it.is_most_shared),
            it.n_most,
            it.fewest,
            it.n_fewest,
            it.difference
        )
    },
    totals_equal: |it| {
        format!(
            "By {}, {} had the same number of certified parks: {}.",
            it.as_of, it.most, it.n_most
        )
    },
    totals_all_zero: |it| format!("By {}, none of {} had a certified park.", it.as_of, it.most),
    total_alone: |it| {
        format!(
            "By {}, {} is the only one with a number: {} certified.",
            it.as_of, it.most, it.n_most
        )
    },
    unreported: |it| {
        let verb = if it.is_unreported_several {
            "are"
        } else {
            "is"
        };
        format!(
            "The source lists no number for {}, which {verb} left out of the comparison.",
            it.unreported
        )
    },
    added_differ: |it| {
        format!(
            "In {}, {} the most parks ({}) and {} the fewest ({}).",
            it.batch,
            having(&it.most, it.is_most_shared),
            it.n_most,
            it.fewest,
            it.n_fewest
        )
    },
    added_equal: |it| {
        format!(
            "In {}, all had the same number of parks: {}.",
            it.batch, it.n_most
        )
    },
    added_none: |it| format!("No park of {} is in any of them.", it.batch),
    inside: |inner, outer| {
        let verb = if inner.contains(" and ") { "are" } else { "is" };
        format!("{inner} {verb} part of {outer}: these columns must not be added.")
    },

    kind: "Kind",
    total: "Certified parks",
    share_of_province: "Share of the province",
    share_of_prefecture: "Share of its city",
    rank: "Rank in the province",
    rank_of: |rank, n| format!("{rank} of {n}"),
    rank_of_tied: |rank, n| format!("joint {rank} of {n}"),
    rank_note: "Ranks are among their kind: cities among cities, county-level divisions and zones together as reporting units.",
    added: |batch| format!("Added in {batch}"),
    of_type: |batch, park_type| format!("{park_type}, {batch}"),
    share_added: |batch| format!("Share of {batch} in certified"),
    flagship: "Flagship parks of Huzhou's first list",
    programme: "Innovation base or pilot",
    base: "innovation base",
    pilot: "pilot county",
    inside_n: |n| format!("{n} inside"),
    none: "none",
    missing_note: "A dash: not listed by the sources, or not to be computed. Only Huzhou's document lists flagship parks.",
};

/// Several that share a number each had it.
fn having(names: &str, is_shared: bool) -> String {
    let verb = if is_shared { "each had" } else { "had" };
    format!("{names} {verb}")
}

//! Charts and what they say.

use super::{capitalized, parks};
use crate::text::{ChartsText, FigureText, GrowthText, MatrixText, SpreadText, UnitsFigureText};

pub(in crate::text) const CHARTS: ChartsText = ChartsText {
    title: "Distribution and comparison",
    intro: "Four questions, four pictures. They follow what is chosen above; what cannot follow says so.",
    frame: FRAME,
    units: UNITS,
    growth: GROWTH,
    spread: SPREAD,
    matrix: MATRIX,
};

const FRAME: FigureText = FigureText {
    loading: "The chart is loading…",
    failed: "The chart could not be loaded; its figures are in the table below.",
    role: "chart",
    keys: "Arrow keys go from point to point, Home and End to either end, Esc leaves.",
    grid_keys: "Arrow keys go from cell to cell, Home and End along the row, Enter chooses.",
    full_screen: "Full screen",
    full_screen_of: |title| format!("Full screen: {title}"),
    close: "Close",
    table_twin: "Data of this picture",
    source: |documents| format!("Source: {documents}"),
    bars: "Bar chart",
    points: "Scatter plot",
    curve: "Curve",
    table: "Table",
    alt: |kind, title, sentence| {
        format!("{kind}: {title} {sentence} The figures are in the table below the picture.")
    },
    rank: |rank, is_tied, n| {
        let tied = if is_tied { "joint " } else { "" };
        format!("{tied}number {rank} of {n}")
    },
};

const UNITS: UnitsFigureText = UnitsFigureText {
    title: |place| format!("Which reporting units of {place} have most parks?"),
    sentence: |it| {
        let first = if it.are_tied {
            format!("{} have most, {} each", it.leaders, parks(&it.leader_total))
        } else {
            format!("{} has most, {}", it.leaders, parks(&it.leader_total))
        };
        match &it.n_top {
            Some(n) => format!(
                "{first}; the first {n} units together have {}, {} of {}.",
                it.top_total, it.top_share, it.place
            ),
            None => format!("{first}."),
        }
    },
    sentence_none: |place| format!("The source lists no certified park for {place}."),
    caption: |place, as_of| {
        format!(
            "Certified small and micro enterprise parks by reporting unit, {place} (number), as of {as_of}"
        )
    },
    part: |batch| format!("of these {batch}"),
    rest: "Other certified parks",
    spoken: |name, total, batch, added| {
        format!("{name}: {}, {added} of them in {batch}", parks(total))
    },
    cut: |shown, all| {
        format!("Shown are the leading {shown} units (ties and chosen ones included) of {all}.")
    },
    zeros: |n, names| {
        if n == "1" {
            format!("One unit has 0: {names}.")
        } else {
            format!("{n} units have 0: {names}.")
        }
    },
    missing: |names| format!("Not drawn, as the source prints no total: {names}."),
    filter: "The whole bar is the certified total, which does not follow type or words; the dark part does.",
    show_all: |n| format!("All {n}"),
    show_top: |n| format!("Only the first {n}"),
    unit: "Reporting unit",
    total: "Certified",
    share: |place| format!("Share of {place}"),
};

const GROWTH: GrowthText = GrowthText {
    title: |place, batch| format!("Where in {place} did {batch} add much to what stood already?"),
    sentence: |it| {
        format!(
            "{} had {} before; {} added {}, {} of that number. Of {} {}, {} lie above this; the highest is {} ({}).",
            it.place,
            parks(&it.existing),
            it.batch,
            it.added,
            it.ratio,
            it.n,
            it.kind,
            it.n_above,
            it.top,
            it.top_ratio
        )
    },
    none: |place, batch| {
        format!(
            "{} added no park in {place}, so there is nothing to compare.",
            capitalized(batch)
        )
    },
    caption: |batch, as_of| {
        format!(
            "Across: certified before {batch} (number); upward: added in {batch} (number). As of {as_of}"
        )
    },
    existing: |batch| format!("Certified before {batch} (number)"),
    added: |batch| format!("Added in {batch} (number)"),
    ratio: "Added ÷ before",
    prefecture: "Prefecture-level city",
    prefectures: "prefecture-level cities",
    unit: "Reporting unit",
    units: "reporting units",
    guide: |place, ratio| format!("{place}: {ratio} of what stood before"),
    spoken: |name, existing, batch, added, ratio| {
        format!("{name}: {existing} before, {added} in {batch}, {ratio}")
    },
    no_ratio: "none before, no ratio",
    meaning: |batch| {
        format!(
            "Before = certified total − all parks of {batch}: the printed totals are read as including the batch, which the source does not say outright. Above the dashed line more was added than overall, below it less."
        )
    },
    left_out: |names| {
        format!("Not drawn, as the total is not printed or is smaller than the batch: {names}.")
    },
    filter: "What stood before does not follow type or words; the upward axis does.",
};

const SPREAD: SpreadText = SpreadText {
    title: |place| format!("How evenly are parks spread over the reporting units of {place}?"),
    sentence: |it| {
        format!(
            "Of {} reporting units the tenth with most parks ({}) has {} of all parks, the half with fewest ({}) has {}. The Gini coefficient is {}: 0 means the same everywhere, close to 1 means almost all in one unit.",
            it.n, it.n_top, it.top_share, it.n_bottom, it.bottom_share, it.gini
        )
    },
    none: |place| format!("Too few reporting units of {place} have a number to speak of a spread."),
    caption: |place, as_of| {
        format!(
            "{place}: reporting units from fewest to most parks, cumulative (%), against parks, cumulative (%), as of {as_of}"
        )
    },
    units_axis: "Reporting units, cumulative (%)",
    parks_axis: "Parks, cumulative (%)",
    curve: "As it is (Lorenz curve)",
    equal: "Same everywhere",
    spoken: |n, share_units, sum, share| {
        let units = if n == "1" { "unit" } else { "units" };
        format!(
            "the {n} {units} with fewest parks ({share_units}): {}, {share}",
            parks(sum)
        )
    },
    reading: "The more the curve sags, the more parks are gathered in few units.",
    definition: "The Gini coefficient is taken over the reporting units with a printed total, each with the same weight, zeros included; it is not corrected for small numbers and knows nothing of population, firms or area.",
    filter: "Taken from certified totals, which do not follow type, batch or words.",
    n_units: "Units with fewest",
    share_units: "Share of units",
    n_parks: "Parks together",
    share_parks: "Share of parks",
};

const MATRIX: MatrixText = MatrixText {
    title: |place, batch| format!("Where in {place} are the two types of {batch}?"),
    sentence: |it| {
        let [a, b] = it.types.map(str::to_ascii_lowercase);
        format!(
            "{} added {} in {}: {} {a} ({}), {} {b} ({}). The fullest cell is {}, {}, with {}.",
            capitalized(&it.batch),
            parks(&it.n),
            it.place,
            it.counts[0],
            it.shares[0],
            it.counts[1],
            it.shares[1],
            it.top_region,
            it.top_type.to_ascii_lowercase(),
            it.top
        )
    },
    none: |place, batch| format!("No park of {batch} in {place} meets the conditions."),
    caption: |place, batch| {
        format!("Parks certified in {batch}, {place}, by region and type (number)")
    },
    all_types: "Both",
    all: "Total",
    cell: |region, kind, n| format!("{region}, {kind}: {}", parks(n)),
    share_of_row: |share| format!("row {share}"),
    share_of_column: |share| format!("col. {share}"),
    few: "Few",
    many: "Many",
    reading: "“Row” is the share in all parks of the region, “col.” the share in all parks of the type. A cell shows only that type in that region, on the whole page.",
    filter: "Both types are always listed here; the chosen one is marked.",
};

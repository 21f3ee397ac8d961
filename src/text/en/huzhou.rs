//! Huzhou's plan.

use crate::text::{HuzhouText, IndicatorWords, OwnFiguresText};

pub(super) const HUZHOU: HuzhouText = HuzhouText {
    title: "Huzhou’s “sowing plan”",
    empty: "The data hold no such plan.",
    lead: |it| {
        format!(
            "From {first} to {last} the {n} districts, counties and zones of {place} are to build {tech} technology industrial parks and to attract and nurture {firms} innovative small and micro firms, {future} of them in future industries; by the end of {last} there are to be {srdi_parks} provincial SRDI parks and {srdi_firms} SRDI firms at provincial level or above.",
            first = it.first,
            last = it.last,
            place = it.place,
            n = it.n_units,
            tech = it.tech_parks,
            firms = it.innovative_firms,
            future = it.future_firms,
            srdi_parks = it.srdi_parks,
            srdi_firms = it.srdi_firms,
        )
    },
    source: |document| format!("Source: {document}"),
    indicators: [
        IndicatorWords {
            name: "Technology industrial parks (specialised parks)",
            short: "Technology parks",
            what: "parks built in the year",
        },
        IndicatorWords {
            name: "Provincial SRDI parks (including high-star small and micro enterprise parks)",
            short: "SRDI parks",
            what: "parks there are at the end of the year",
        },
        IndicatorWords {
            name: "Innovative small and micro firms attracted and nurtured",
            short: "Innovative firms",
            what: "firms attracted and nurtured in the year",
        },
        IndicatorWords {
            name: "Of these: firms in future industries",
            short: "Future-industry firms",
            what: "those of the year’s firms that are in future industries",
        },
        IndicatorWords {
            name: "SRDI firms at provincial level or above",
            short: "SRDI firms",
            what: "firms there are at the end of the year",
        },
    ],
    unit_parks: "parks",
    unit_firms: "firms",
    parks: |count| format!("{count} {}", if count == "1" { "park" } else { "parks" }),
    firms: |count| format!("{count} {}", if count == "1" { "firm" } else { "firms" }),
    figure_flow: |first, last| format!("Flow: {first}–{last} added up"),
    figure_stock: |last| format!("Stock: end of {last}; years do not add up"),
    kinds_note: "A flow is what is added within a year, and years add up; a stock is what there is on the last day of a year, and years do not. SRDI: specialised, refined, distinctive, innovative. The table does not say which is which; we go by whether it prints subtotals.",

    structure_title: "How the plan is built: one map, two libraries, two platforms, two pools, three lists",
    structure_intro: "The document sums itself up in these short names. Each part is linked to its measure, and to where this site shows it.",
    structure_measure: |title| format!("Measure: {title}"),
    to_flagship: "See the flagship parks",
    to_finder: "Find a park",
    on_this_page: "On this page",

    targets_title: "Targets by district",
    targets_intro: "Five indicators, seven districts, counties and zones, year by year. Bars are flows, dotted lines are stocks; within an indicator all pictures share one scale.",
    title_with_unit: |name, unit| format!("{name} ({unit})"),
    flow: "flow",
    stock: "stock",
    meaning_flow: |what| format!("Each year counts {what}; the years add up."),
    meaning_stock: |what, last| {
        format!(
            "Each year counts {what}; the years must not be added. The plan comes to the end of {last}, and each year can be compared with the one before."
        )
    },
    none: "There is no target.",
    largest: |unit, value, share| {
        format!("{unit} has the largest target, {value}, or {share} of the city.")
    },
    largest_tied: |units, value, share| {
        format!("{units} share the largest target, {value} each, or {share} of the city each.")
    },
    picture: |name, unit| format!("{name}: yearly targets by district, {unit}"),
    spoken: |name, figures| format!("{name}: {figures}"),
    unit_head: "District, county or zone",
    year: |year| year.to_owned(),
    year_end: |year| format!("End of {year}"),
    all_years: "All three years",
    share_flow: "Share of the city (all years)",
    share_stock: |last| format!("Share of the city (end of {last})"),
    year_on_year: |year| format!("Year on year, end of {year}"),
    change: |change, rate| format!("{change} ({rate})"),
    change_from_zero: |change| format!("{change} (from 0)"),
    matrix_caption: |name, unit, tag| format!("{name} by district and year, {tag}, {unit}"),
    city_row: "city row as printed",
    sum_agrees: |n| {
        format!(
            "Checked: in every year the {n} districts, counties and zones add up to the printed city figure."
        )
    },
    sum_differs: |n| {
        format!(
            "Checked: the {n} districts, counties and zones do not add up to the printed city figure."
        )
    },
    notes_title: "What to know when reading this table",

    checks_title: "Do the stated goals agree with the table?",
    checks_sentence: |goals, met| {
        format!(
            "Of the {goals} floors stated in the text, the table meets {met}. Exact values are compared, not rounded ones."
        )
    },
    checks_caption: "Goals of the text held against the table",
    check_goal: "Goal in the text",
    check_place: "Place",
    check_stated: "Floor",
    check_table: "Table",
    check_state: "Result",
    check_impossible: "the table has nothing to compare",
    goal_in_year: |goal, year| format!("{goal}: {year}"),
    at_least: |figure| format!("≥ {figure}"),
    more_than: |figure| format!("> {figure}"),
    fraction: |over, under, share| format!("{over}/{under} ({share})"),
    by_sum: |first, last| format!("districts added up, {first}–{last}"),
    by_year_end: |year| format!("districts added up, end of {year}"),
    by_year: "districts added up in the year",
    row: |name, period| format!("{name}, {period}"),
    by_lowest: |row, n| format!("lowest of {n} rows: {row}"),
    state_unknown: "cannot be checked",
    state_exact: "met, exactly equal",
    state_above: |margin| format!("met, {margin}"),
    state_below: |margin| format!("not met, {margin}"),
    state_all_rows: |n| format!("met in all {n} rows"),
    state_some_rows: |met, n| format!("not met: only {met} of {n} rows"),
    shares_caption: |bound| {
        format!(
            "Future-industry firms among the firms attracted and nurtured, row by row; floor {bound}"
        )
    },
    row_not_met: "below the floor",

    measures_title: "Ten measures and who is responsible",
    measures_sentence: |n, groups, leads| {
        format!(
            "{n} measures in {groups} groups, led by {leads} different bodies; of the bodies named, the first leads. The safeguards follow at the end. Bodies are named in Chinese, as printed."
        )
    },
    groups: &[
        (
            "引育创新群体",
            "Bringing in and raising innovators: helping firms to be born",
        ),
        (
            "专业服务支持",
            "Specialised services: helping firms to survive",
        ),
        ("企业成长环境", "Room to grow: helping firms to thrive"),
        ("保障措施", "Safeguards"),
    ],
    lead_body: "Lead",
    other_bodies: "With",
    no_body: "The document names no responsible body",

    own: OwnFiguresText {
        title: "Your actual figures: completion and quarterly league table",
        intro: "The plan asks for a comparison every quarter but publishes no actual figures. Enter the ones you have: they stay in the browser of this device and are sent nowhere.",
        yours: "These are figures you entered, not figures of the document",
        year: "Year",
        quarter: "Up to",
        quarter_end: |year, quarter| format!("end of Q{quarter} {year}"),
        sheet_caption: |moment| format!("Your actual figures, up to the {moment}"),
        cell: |unit, indicator, moment| {
            format!("{unit}, {indicator}, actual figure up to the {moment}")
        },
        target: |value| format!("target {value}"),
        sheet_hint: "For a flow enter the sum from the start of the year to the end of the quarter, for a stock what there is on that day. A block copied from a spreadsheet can be pasted into the upper left cell.",
        indicator: "Indicator",
        league_title: |indicator, moment| format!("League table: {indicator}, {moment}"),
        league_caption: |indicator, unit, moment| {
            format!("{indicator} by completion rate, {moment}, {unit} (figures you entered)")
        },
        league_none: "No figures for this indicator and quarter yet.",
        league_sentence: |first, rate, n, all| {
            format!(
                "{first} has the highest completion rate, {rate}; {n} of {all} districts, counties and zones have a figure."
            )
        },
        league_method_flow: "Completion rate = actual since the start of the year ÷ target of the whole year. Ranked from the highest, ties share a rank; a target of 0 is not ranked.",
        league_method_stock: "Completion rate = actual at the end of the quarter ÷ target for the end of the year. Ranked from the highest, ties share a rank; a target of 0 is not ranked.",
        rank: "Rank",
        actual: "Actual",
        target_head: "Target of the year",
        rate: "Completion rate",
        shortfall: "Shortfall",
        before: "Against the quarter before",
        up: |n| format!("up {n}"),
        down: |n| format!("down {n}"),
        unchanged: "unchanged",
        surplus: |n| format!("{n} above"),
        fallen: "lower than the quarter before: a running flow should not fall, please check",
        no_target: "target is 0",
        tied: |rank| format!("{rank} (tied)"),
        total: |n, all| format!("Sum of the {n} entered (of {all})"),
        paste: "Paste text of a table",
        paste_hint: "The first line names the columns: region, year, quarter, indicator, value; or region, year, quarter and then one column an indicator. Commas or tabs between them.",
        take_in: "Read the pasted text",
        open_file: "Open a CSV file",
        export: "Export CSV",
        export_workbook: "Export XLSX (with league table)",
        clear: "Clear all",
        undo: "Undo",
        file_name: "huzhou-plan-my-figures.csv",
        workbook_name: "huzhou-plan-my-figures",
        workbook_title: "Sowing Plan of Huzhou: actual figures entered by the reader",
        cover_own: [
            "Where the figures come from",
            "All actual figures were entered by the reader: they are not figures of the document, nor published by this site. Completion, rank and shortfall are worked out from them. Only the targets stand in the document.",
        ],
        cover_league: "League table",
        cover_method: "Method",
        cover_targets: "Targets from",
        missing: "An empty cell was not entered or cannot be computed; 0 is a zero entered or printed.",
        csv_region: "region",
        taken: |taken, refused| match refused {
            "0" => format!("{taken} figures read, all of them usable."),
            _ => format!(
                "{taken} figures read; {refused} could not be, for the reasons below. What was there before is untouched."
            ),
        },
        nothing_read: "No figures read: please check the names in the first line.",
        cleared: |n| format!("{n} figures cleared; this can be undone."),
        undone: "Back to the step before.",
        refused_head: "Not read",
        refused_line: |line, raw, reason| format!("Line {line}, “{raw}”: {reason}"),
        kept: "Kept in this browser.",
        not_kept: "This browser does not keep them (full or forbidden). They are still on the page; export them before you leave.",
        damaged: "Some of the figures kept in this browser cannot be read. The rest is shown; the text as it was kept stands below and can be copied.",
        save_refused: "The browser did not let a file be saved; please copy the text below.",
        file_refused: "This file cannot be opened, or it is no text.",
        n_figures: |n| format!("{n} figures"),
        bad_region: "no district, county or zone of the plan",
        bad_indicator: "none of the plan’s five indicators",
        bad_year: |first, last| format!("the year must lie between {first} and {last}"),
        bad_quarter: "the quarter must be 1 to 4",
        bad_value: "must be a whole number without a unit, 0 or more",
        too_large: |most| format!("too large, at most {most}"),
        missing_cell: "a cell is missing in this line",
        twice: "the same cell twice with different values; the first one was taken",
        bad_head: "unknown name of a column; the column was not read",
        outside: "beyond the edge of the sheet",
    },
};

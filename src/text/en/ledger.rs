//! Printed totals against their parts.

use crate::text::LedgerText;

pub(super) const LEDGER: LedgerText = LedgerText {
    title: "Ledger: printed totals against their parts",
    sentence: |all, agree, differ, open| {
        format!(
            "The documents print {all} totals that can be counted again: {agree} agree, {differ} differ, {open} cannot be checked."
        )
    },
    caption: |document| format!("{document}: printed totals and recounts"),
    place: "Place",
    what: "Item",
    printed: "Printed",
    recounted: "Recounted",
    state: "Result",
    states: ["agrees", "differs", "cannot be checked"],
    counted_from: "Counted from",
    certified_totals: "sum of its reporting units",
    certified_parks: "parks on the list",
    pilots: "entries on the list",
    plan_flow: "table of targets, all districts and years",
    plan_stock: "table of targets, all districts, last year",
    plan_each_year: "table of targets, the year with the least",
    plan_least_share: "table of targets, the row with the least share",
    plan_districts: "districts with targets in the table",
    flagship_parks: "parks on the list",
    measures: "items counted one by one",
    of_districts: "sum of the districts",
    of_years: "sum of the years",
    table_of_targets: "table of targets",
    target: |region, period, indicator| format!("{region}, {period}, {indicator}"),
    all_years: "subtotal",
    indicators: [
        "technology parks (specialised parks)",
        "provincial SRDI parks (with high-star small and micro enterprise parks)",
        "innovative small and micro firms attracted and nurtured",
        "of these, firms in future industries",
        "SRDI firms at provincial level or above",
    ],
    with_unit: |what, unit| format!("{what} ({unit})"),
    bound: |word| format!("printed with “{word}”"),
    alone: |n| match n {
        "1" => "Another figure is printed alone: the documents hold no parts to add up.".to_owned(),
        _ => {
            format!("Another {n} figures are printed alone: the documents hold no parts to add up.")
        }
    },
    none: "This document has no total that can be counted again.",
};

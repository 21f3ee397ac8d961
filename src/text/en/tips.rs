//! Where a figure comes from.

use crate::text::TipsText;

pub(super) const TIPS: TipsText = TipsText {
    label: "Where the figure comes from",
    close: "Close",
    comma: ", ",
    row: |document, place, printed| {
        let place = if place.is_empty() {
            String::new()
        } else {
            format!(", {place}")
        };
        format!("{document}{place}, printed as “{printed}”.")
    },
    list_row: |document, annex, row| {
        let annex = with_comma(annex);
        format!("{document}{annex}, row {row}.")
    },
    list_row_as: |document, annex, row, printed| {
        let annex = with_comma(annex);
        format!("{document}{annex}, row {row}, printed as “{printed}”.")
    },
    sum: |document, n| {
        if n == "1" {
            format!("The one reporting unit listed in {document}.")
        } else {
            format!("The sum of {n} reporting units listed in {document}.")
        }
    },
    printed_total: |place, value| format!("The document prints a total of {value} ({place})."),
    counted: |document, n, rows, is_cut| {
        let more = if is_cut { " and more" } else { "" };
        if n == "1" {
            format!("Counted from the list in {document}: row {rows}.")
        } else {
            format!("Counted from the list in {document}: {n} rows, {rows}{more}.")
        }
    },
    no_row: "The lists of the documents have no such row.",
    not_reported: "Not reported in the documents.",
    computed: |part, base, what| format!("{part} ÷ {base} ({what})."),
    of_listed: "listed in the batch",
    of_certified: "certified to date",
    share: "Share",
    share_how: "Certified to date ÷ certified in the whole area, both from one table.",
    rank_how: "By parks certified to date, largest first; equal numbers share a rank.",
    to_document: |name| format!("{name} on the data page"),
    to_note: |id| format!("Note {id}"),
};

fn with_comma(place: &str) -> String {
    if place.is_empty() {
        String::new()
    } else {
        format!(", {place}")
    }
}

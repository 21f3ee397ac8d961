//! Documents, notes, files.

use crate::text::DataText;

pub(super) const DATA: DataText = DataText {
    title: "Data and sources",
    intro: "Every document behind the figures, what had to be decided when they were transcribed, the files, and how to cite them.",
    documents: "Documents",
    documents_hint: "All figures are taken from these documents; their texts are not part of this site.",
    no_issuer: "issuer not named in the text at hand",
    rows_of: |what, n| format!("{what}: {n}"),
    notes_of: |n| {
        if n == "1" {
            "1 note".to_owned()
        } else {
            format!("{n} notes")
        }
    },
    notes: "Notes",
    notes_hint: "Whatever differs from print, is missing, contradicts itself or needs explaining has a note: what is printed, what is shown, and why.",
    notes_filter: "Notes by document",
    all_notes: "All",
    notes_count: |shown, all| {
        if shown == all {
            format!("{all} notes")
        } else {
            format!("{shown} of {all} notes")
        }
    },
    printed: "Printed:",
    shown: "Shown:",
    files: "Files",
    files_hint: "CSV in UTF-8; an empty cell is not reported. datapackage.json explains every column. The checksums tell whether a file is whole and of this version.",
    files_caption: |stamp| format!("Data version {stamp}: files, rows, bytes and checksums"),
    file: "File",
    file_rows: "Rows",
    file_bytes: "Bytes",
    take_all: "Download all data",
    cite: "How to cite",
    cite_lines: &[
        "For a figure, name the document it is taken from; for a table, picture or sum of this site, name the site too, with the data version and the day. “Download or cite” below every picture and table gives the words.",
        "Links keep the places, filters and language chosen: whoever opens one sees the same.",
    ],
    licence: "Licence",
    licence_lines: &[
        "Arrangement, codes, English names, summaries and notes: Creative Commons Attribution 4.0 International (CC BY 4.0), credit “Park Atlas”.",
        "Figures, names and facts are taken from the documents; no right in them is claimed or granted here.",
        "The boundaries of the map have terms of their own; they are no part of the data and not offered for download.",
        "This is not an official publication; where it differs from a document, the document counts.",
    ],
};

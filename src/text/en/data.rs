//! Documents, notes, files.

use crate::text::DataText;

pub(super) const DATA: DataText = DataText {
    title: "Data and sources",
    intro: "Every document behind the figures, what had to be decided when they were transcribed, the files, and how to cite them.",
    documents: "Documents",
    documents_hint: "All figures are taken from these documents; their texts are not part of this site.",
    no_issuer: "issuer not named in the text at hand",
    rows_of: |what, n| format!("{what}: {n}"),
    notes_in: |document, n| format!("{document} ({n})"),
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
    missing: "What the other documents do not tell",
    missing_lines: &[
        "What became of plans and targets: Huzhou’s plan, the five-year targets of the 2018 notice and the three-year goals of Rui'an are targets only; no document publishes actual figures.",
        "What counties reported under the 2018 notice: there are blank forms and an outline only.",
        "As of when the areas and firms of the flagship parks were counted, and how much room is left: the annex does not say.",
        "How the figures of the feature on bases and pilots were counted: the feature does not say, nor does it date all of them.",
    ],
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
    copy: "What this copy can do",
    copy_hosted: &[
        "After one visit it works without a network: every page, chart, download and the presentation. A new version is announced at the top of the page, and you decide when to switch.",
        "It can be installed like an app: choose “Install” or “Add to home screen” in the browser’s menu. It works just as well without.",
        "Forms, figures and presentations of your own are kept only in this browser on this device; clearing the site’s data deletes them, so export what you want to keep.",
    ],
    copy_file: &[
        "This is a single file: double-click to open it; no network, nothing to install. Maps, tables, charts, downloads, forms and the presentation are the same as on the hosted site.",
        "Only the hosted site has: notices of new versions (here, replace the file), installing as an app, embedding in other pages, and an address for each data file (here, all of them come in one archive).",
        "What you type is kept in this browser. Some browsers give local files no storage, or open no second window from them: the page says so at once, an exported file keeps the content, and the speaker’s notes are shown below.",
    ],
    copy_install: "Install on this device",
    copy_is_app: "This is running as an installed app.",
    copy_not_installed: "The browser did not install it; its own menu may offer to.",
};

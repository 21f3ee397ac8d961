//! Downloads, citations, embedding.

use crate::text::TakeAwayText;

pub(super) const TAKE_AWAY: TakeAwayText = TakeAwayText {
    title: "Download or cite",
    close: "Close",
    download: "Download",
    scope: "How much",
    scope_view: "What is shown",
    scope_everything: "All data",
    everything: "all data, whatever is chosen",
    summary_view: |n, what| format!("{} of {what}", rows(n)),
    summary_everything: |tables, n| {
        format!(
            "{tables} tables with {} in all, whatever is chosen",
            rows(n)
        )
    },
    package_title: "Small and micro enterprise parks in Zhejiang: data package",
    tables: "Tables",
    xlsx: [
        "Excel workbook",
        "Cover, data, notes and the meaning of columns; numbers are numbers",
    ],
    csv_excel: [
        "CSV for Excel",
        "With a byte-order mark, so that Chinese is read right",
    ],
    csv_plain: ["CSV, plain", "UTF-8, column names for programs"],
    csv_notes: [
        "CSV with notes (zip)",
        "Data, notes, the meaning of columns and sources in one archive",
    ],
    json: ["JSON", "Typed values with sources, citation and notes"],
    package: [
        "Whole data package (zip)",
        "Every CSV, datapackage.json, notes and licence",
    ],
    pictures: "Pictures",
    png: [
        "PNG",
        "Twice the resolution, with title, legend, unit and source",
    ],
    svg: [
        "SVG",
        "Scales and can be edited, with title, legend, unit and source",
    ],
    png_clean: [
        "PNG, drawing only",
        "Without title and source: please state them yourself",
    ],
    svg_clean: [
        "SVG, drawing only",
        "Without title and source: please state them yourself",
    ],
    working: "Working…",
    cancel: "Cancel",
    cancelled: "Cancelled; nothing was saved.",
    saved: |name| format!("Handed to the browser to save: {name}"),
    refused: "This page is shown inside another one, from where the browser allows no downloads. Open it in a tab of its own first.",
    not_saved: |why| format!("Not saved: {why}. Another format may work."),
    cite: "Cite",
    cite_gbt: "This view (GB/T 7714—2015)",
    cite_documents: "The documents (GB/T 7714—2015)",
    cite_english: "In English",
    bibtex: "BibTeX",
    ris: "RIS",
    copy: "Copy",
    copied: "Copied.",
    copy_refused: "The browser does not allow copying from here. The text is selected: press Ctrl+C (⌘C on a Mac), or press and hold on a phone.",
    link: "Link",
    link_hint: "Opens what you see now: page, places, filters and language are in the link.",
    embed: "Embed",
    embed_hint: "Put the code into a page. What is embedded stores nothing and reads nothing of the page around it.",
    embed_from_file: "This is a file on your own machine, which no other page can embed. Put the site on a server first and take the code from there.",
    embed_view: "Content",
    embed_views: ["Map", "Ranking", "Batch chart", "Parks", "Region card"],
    language: "Language",
    theme: "Appearance",
    themes: ["As the system", "Light", "Dark"],
    height: "Height (pixels)",
    controls: "Allow zooming, switching and filtering",
    preview: "Preview",
    code: "Code",
    open_full: "Open the whole page in a new tab",
    cover: "Cover",
    cover_selection: "What",
    cover_rows: "Rows",
    cover_as_of: "Totals as of",
    cover_version: "Data version",
    cover_taken_on: "Taken on",
    cover_link: "Link",
    cover_citation: "Citation (GB/T 7714)",
    cover_citation_en: "Citation",
    cover_sources: "Documents",
    cover_licence: "Licence",
    licence: "Arrangement, codes, English names, summaries and notes: CC BY 4.0, credit “Park Atlas”. Figures and names are taken from the documents: please name those too. Not an official publication; where it differs from a document, the document counts.",
    cover_missing: "Empty cells",
    missing: "An empty cell is not reported or cannot be computed; 0 is a printed zero.",
};

fn rows(n: &str) -> String {
    if n == "1" {
        "1 row".to_owned()
    } else {
        format!("{n} rows")
    }
}

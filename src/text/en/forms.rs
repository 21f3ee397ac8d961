//! The forms of the 2018 notice.

use crate::model::FormId;
use crate::text::{FormFilesText, FormsText, KeepingText, ProblemText, SheetText, TakenWords};

pub(super) const FORMS: FormsText = FormsText {
    title: "The forms of the 2018 notice",
    intro: |number, date| {
        format!(
            "Notice {number} ({date}) asks every place for three forms and for a five-year plan written to an outline. Here they can be filled in, checked, printed and exported."
        )
    },
    privacy: "What you fill in stays in the browser on this device and is sent nowhere. Contact persons and contact details are personal data: on a shared computer, empty the form when you are done.",
    source: "Source:",
    forms: "All forms",
    annex: |number| format!("Annex {number}"),
    name: |form| match form {
        FormId::Register => "Register of joint conferences (steering groups) for park work",
        FormId::Plan => "Plan to build and upgrade parks in 2019",
        FormId::Targets => "Targets for building parks, 2018–2022",
        FormId::Outline => "Outline of the five-year plan for parks (2018–2022)",
    },
    about: |form| match form {
        FormId::Register => {
            "Which body leads in each prefecture and county, who convenes it, whom to contact."
        }
        FormId::Plan => "Three lists: parks that can be completed, upgraded and started in 2019.",
        FormId::Targets => {
            "By county: how many parks in five years, how large, for how many firms. Totals are computed."
        }
        FormId::Outline => {
            "Everything the plan has to cover: tick what is written, or draft it here and export it as text."
        }
    },
    task: |task, deadline| format!("Task: {task}; due {deadline}"),
    n_filled: |n| match n {
        "1" => "1 row filled in".to_owned(),
        n => format!("{n} rows filled in"),
    },
    nothing_filled: "Not filled in yet",
    sheet: SHEET,
    problem: PROBLEM,
    keeping: KEEPING,
    files: FILES,
};

const SHEET: SheetText = SheetText {
    section: |key| match key {
        "completed" => "Can be completed",
        "upgraded" => "Upgrade can be finished",
        "started" => "Building starts",
        "by-construction" => "By mode of construction",
        "by-construction/new-build" => "Newly completed",
        "by-construction/upgrade" => "Upgraded",
        "by-type" => "By park type",
        "by-type/manufacturing" => "Manufacturing",
        "by-type/producer-services" => "Producer services and others",
        "status" => "1 Where things stand",
        "status/overview" => "Overview",
        "status/firms" => "Small and micro firms",
        "status/parks" => "Parks",
        "status/work" => "Work so far",
        "status/problems" => "Problems",
        "approach" => "2 Approach",
        "approach/principles" => "Guiding ideas",
        "approach/positioning" => "Positioning",
        "approach/goals" => "Goals",
        "tasks" => "3 Main tasks",
        "safeguards" => "4 Safeguards",
        _ => "",
    },
    short: |key| match key {
        "by-type/manufacturing/1" | "by-type/producer-services/1" => "Parks",
        "by-type/manufacturing/2" => "Land area",
        "by-type/producer-services/2" => "Floor area",
        "by-type/manufacturing/3" | "by-type/producer-services/3" => "Firms in them",
        "entrants/1" => "Target for firms entering parks",
        _ => "",
    },
    option: |option| match option {
        "生产制造类" => "Manufacturing",
        "生产性服务等其他类" => "Producer services and others",
        _ => "",
    },
    no_option: "Not chosen",
    number: "No.",
    row: |number| format!("Row {number}"),
    cell: |row, column| format!("{row}, {column}"),
    with_unit: |label, unit| format!("{label} ({})", unit_name(unit)),
    total: "Total",
    subtotal: "Subtotal",
    subtotal_note: "Subtotals are computed here; the printed form has no such row, and they do not print.",
    left_out: |n| match n {
        "1" => "1 cell is not a number and left out".to_owned(),
        n => format!("{n} cells are not numbers and left out"),
    },
    add_row: "Add a row",
    remove_row: |number| format!("Remove row {number}"),
    removed_row: |number| format!("Row {number} removed; Undo brings it back."),
    no_more_rows: |max| format!("A table has at most {max} rows."),
    undo: "Undo",
    redo: "Redo",
    undone: "One step undone.",
    redone: "One step redone.",
    clear: "Empty this form",
    cleared: "Emptied; Undo brings everything back.",
    print: "Print",
    tools: "What to do with the form",
    keys_title: "Keyboard",
    keys: &[
        ("↑ ↓ ← →", "move between cells"),
        ("Typing", "replaces what is in the cell"),
        (
            "Enter / F2",
            "change the text in a cell; Enter again confirms and goes down",
        ),
        (
            "Tab",
            "while typing: confirms and goes right; otherwise: leaves the table",
        ),
        ("Esc", "gives up the change to this cell"),
        (
            "Home / End",
            "to the ends of the row; with Ctrl, of the table",
        ),
        ("Ctrl+Z / Ctrl+Y", "undo, redo"),
        (
            "Ctrl+V",
            "pastes a block from a spreadsheet, starting at this cell",
        ),
    ],
    item: "Item",
    done: "Written",
    written: "Text",
    written_about: |item| format!("{item}: text"),
    progress: |done, all| format!("{done} of {all} items written"),
    fields_title: "What goes into each column",
    notes_title: "Notes on this form",
    kind_text: "text",
    kind_integer: "whole number",
    kind_decimal: "number, decimals allowed",
    kind_date: "date: day, month or only the year",
    kind_choice: |options| format!("one of: {options}"),
};

/// Units that have an English name; the others are read with their Chinese one.
fn unit_name(unit: &str) -> &str {
    match unit {
        "亩" => "mu",
        "万平方米" => "10,000 m²",
        "家" | "个" => "number",
        unit => unit,
    }
}

const PROBLEM: ProblemText = ProblemText {
    title: |n| match n {
        "1" => "1 cell needs mending".to_owned(),
        n => format!("{n} cells need mending"),
    },
    none: "No errors found.",
    remarks: "Worth a second look",
    at: |place, message| format!("{place}: {message}"),
    not_a_number: "A number is needed here, without words.",
    separators: "The comma does not separate thousands; use a point for decimals.",
    too_large: "Too large: at most 12 digits before the point.",
    too_fine: "At most 6 decimals.",
    negative: "It cannot be negative.",
    not_whole: "A whole number is needed.",
    not_a_date: "Not read as a date; write 2019-06-30 or June 2019.",
    no_such_day: "There is no such day.",
    not_an_option: "Not one of the types to choose from.",
    not_a_tick: "Only yes or no is read here.",
    too_long: |max| format!("Too long: at most {max} characters."),
    no_name: |column| format!("This row lacks “{column}”."),
    repeated: |row| format!("The same as row {row}."),
    counts_differ: |built, typed| {
        format!(
            "{built} parks by mode of construction, {typed} by type. Both divide the same parks and are usually equal."
        )
    },
    fewer_entrants: |target, inside| {
        format!(
            "The target of {target} is below the {inside} firms in the two types of parks. This column also covers other parks and standard workshops and is usually not smaller."
        )
    },
};

const KEEPING: KeepingText = KeepingText {
    nothing: "Saved in this browser as you type.",
    waiting: "Saving …",
    saved: |time| format!("Saved in this browser, {time}."),
    restored: |time| format!("What was saved on {time} is back."),
    restored_some_time: "What was saved last time is back.",
    full: "The browser's storage is full, and the latest changes are not saved. All is still on the screen: export it first, then make room and try again.",
    refused: "The browser does not let this page save. All is still on the screen; export it before you close the page.",
    conflict: "This form was changed in another tab. So that neither overwrites the other, this one has stopped saving.",
    take_theirs: "Take the other tab's",
    keep_mine: "Keep this one",
    followed: "Brought up to date from another tab.",
    took_theirs: "This is the other tab's version now; Undo brings yours back.",
    kept_mine: "Saved as it stands here.",
    broken: "What was saved last time is damaged and cannot be read. It was not deleted but put aside as it is.",
    newer: "What was saved last time comes from a later version of this site and cannot be read here. It was not deleted but put aside as it is.",
    save_broken: "Download it",
    drop_broken: "Dismiss",
    lost: |n| match n {
        "1" => "1 cell has no place in the form and was not restored.".to_owned(),
        n => format!("{n} cells have no place in the form and were not restored."),
    },
    try_again: "Try to save again",
};

const FILES: FormFilesText = FormFilesText {
    pasted: |it| {
        format!(
            "Pasted {}{}. Undo takes it back.",
            rows(&it.n_rows),
            taken(it)
        )
    },
    paste_empty: "There are no cells on the clipboard.",
    too_wide: |n, free| {
        format!(
            "Nothing pasted: it has {n} columns, and from this cell on there are only {free}. Paste further to the left, or fewer columns."
        )
    },
    too_tall: |n, free| format!("Nothing pasted: it has {n} rows, and there is room for {free}."),
    export: "Export what is filled in",
    blank: "Blank templates",
    csv_excel: "CSV for Excel",
    csv: "CSV (plain UTF-8)",
    json: "JSON",
    plain_text: "Text",
    xlsx: "XLSX",
    about_tab: "About",
    export_note: "CSV has one record a row and opens in a spreadsheet; JSON keeps everything exactly as typed and makes a good backup. Text that begins with an equals sign or the like gets an apostrophe, so that it is not run as a formula.",
    saved_file: |name| format!("Handed to the browser to download: {name}"),
    not_saved: "The browser did not allow the download.",
    import: "Import from a file",
    sums: ["Total (computed)", "Subtotal (computed)"],
    pick_file: "Choose a file…",
    import_note: "Takes XLSX, CSV and this page's JSON; columns are found by their titles, in any order. It replaces what is here, and Undo takes it back.",
    imported: |it| {
        format!(
            "Imported {}{}. Undo takes it back.",
            rows(&it.n_rows),
            taken(it)
        )
    },
    unreadable: "The file cannot be opened.",
    too_big: "The file is too large to be one of these forms.",
    empty: "The file is empty.",
    no_titles: "The first row of the file has none of this form's column titles. Compare it with the blank template.",
    broken: "The file is not JSON, or not whole.",
    not_a_form: "The file is not one of these forms.",
    other_form: |name| format!("This is another form: {name}. Import it there."),
    newer: "The file comes from a later version of this site and cannot be read here.",
    is_workbook: "Old Excel workbooks (.xls) cannot be read here. Save it as .xlsx, or copy the table in Excel and paste it into the first cell.",
    section: "Section",
    blank_name: "blank",
};

fn rows(n: &str) -> String {
    match n {
        "1" => "1 row".to_owned(),
        n => format!("{n} rows"),
    }
}

/// What was left out or added on the way.
fn taken(it: &TakenWords) -> String {
    let mut parts = String::new();
    let mut add = |is_said: bool, part: String| {
        if is_said {
            parts.push_str("; ");
            parts.push_str(&part);
        }
    };
    add(
        !it.n_added.is_empty(),
        format!("the table is {} longer", rows(&it.n_added)),
    );
    add(it.had_titles, "titles left out".to_owned());
    add(it.had_numbers, "row numbers left out".to_owned());
    add(
        !it.unknown.is_empty(),
        format!("columns that the form does not have: {}", it.unknown),
    );
    add(
        !it.n_lost.is_empty(),
        format!("cells without a place: {}", it.n_lost),
    );
    parts
}

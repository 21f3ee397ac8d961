//! The forms of the 2018 notice.

use crate::model::FormId;

/// What was pasted or read from a file; figures are formatted.
pub struct TakenWords {
    pub n_rows: String,
    /// Rows that the table was lengthened by; empty where there are none.
    pub n_added: String,
    /// Whether a row of titles was left out.
    pub had_titles: bool,
    /// Whether a column of row numbers was left out.
    pub had_numbers: bool,
    /// Titles of columns that found no place, joined; empty where there are none.
    pub unknown: String,
    /// Cells that found no place; empty where there are none.
    pub n_lost: String,
}

/// The forms of the 2018 notice.
pub struct FormsText {
    pub title: &'static str,
    /// From the notice's number and date.
    pub intro: fn(&str, &str) -> String,
    pub privacy: &'static str,
    pub source: &'static str,
    pub forms: &'static str,
    pub annex: fn(&str) -> String,
    pub name: fn(FormId) -> &'static str,
    pub about: fn(FormId) -> &'static str,
    /// From the task's title and its deadline.
    pub task: fn(&str, &str) -> String,
    pub n_filled: fn(&str) -> String,
    pub nothing_filled: &'static str,
    pub sheet: SheetText,
    pub problem: ProblemText,
    pub keeping: KeepingText,
    pub files: FormFilesText,
}

/// The sheet itself.
pub struct SheetText {
    /// A section or group of columns by its key.
    pub section: fn(&str) -> &'static str,
    /// The short title of a column under its groups, by its key; empty where it has none.
    pub short: fn(&str) -> &'static str,
    /// What an option means in this language; empty where it needs no saying.
    pub option: fn(&str) -> &'static str,
    pub no_option: &'static str,
    pub number: &'static str,
    pub row: fn(&str) -> String,
    /// Column, with its unit, in a row.
    pub cell: fn(&str, &str) -> String,
    pub with_unit: fn(&str, &str) -> String,
    pub total: &'static str,
    pub subtotal: &'static str,
    pub subtotal_note: &'static str,
    pub left_out: fn(&str) -> String,
    pub add_row: &'static str,
    pub remove_row: fn(&str) -> String,
    pub removed_row: fn(&str) -> String,
    pub no_more_rows: fn(&str) -> String,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undone: &'static str,
    pub redone: &'static str,
    pub clear: &'static str,
    pub cleared: &'static str,
    pub print: &'static str,
    pub tools: &'static str,
    pub keys_title: &'static str,
    /// Keys, and what they do.
    pub keys: &'static [(&'static str, &'static str)],
    pub item: &'static str,
    pub done: &'static str,
    pub written: &'static str,
    pub written_about: fn(&str) -> String,
    /// Items done, of how many.
    pub progress: fn(&str, &str) -> String,
    pub fields_title: &'static str,
    pub notes_title: &'static str,
    pub kind_text: &'static str,
    pub kind_integer: &'static str,
    pub kind_decimal: &'static str,
    pub kind_date: &'static str,
    pub kind_choice: fn(&str) -> String,
}

/// What is wrong with a cell, and what is odd in a row.
pub struct ProblemText {
    pub title: fn(&str) -> String,
    pub none: &'static str,
    pub remarks: &'static str,
    /// Where, and what.
    pub at: fn(&str, &str) -> String,
    pub not_a_number: &'static str,
    pub separators: &'static str,
    pub too_large: &'static str,
    pub too_fine: &'static str,
    pub negative: &'static str,
    pub not_whole: &'static str,
    pub not_a_date: &'static str,
    pub no_such_day: &'static str,
    pub not_an_option: &'static str,
    pub not_a_tick: &'static str,
    pub too_long: fn(&str) -> String,
    pub no_name: fn(&str) -> String,
    pub repeated: fn(&str) -> String,
    /// Parks by mode of construction, and by type.
    pub counts_differ: fn(&str, &str) -> String,
    /// The target, and the firms in the two types of parks.
    pub fewer_entrants: fn(&str, &str) -> String,
}

/// What became of what was typed.
pub struct KeepingText {
    pub nothing: &'static str,
    pub waiting: &'static str,
    pub saved: fn(&str) -> String,
    pub restored: fn(&str) -> String,
    pub restored_some_time: &'static str,
    pub full: &'static str,
    pub refused: &'static str,
    pub conflict: &'static str,
    pub take_theirs: &'static str,
    pub keep_mine: &'static str,
    pub took_theirs: &'static str,
    pub followed: &'static str,
    pub kept_mine: &'static str,
    pub broken: &'static str,
    pub newer: &'static str,
    pub save_broken: &'static str,
    pub drop_broken: &'static str,
    pub lost: fn(&str) -> String,
    pub try_again: &'static str,
}

/// Paste, import and export.
pub struct FormFilesText {
    pub pasted: fn(&TakenWords) -> String,
    pub paste_empty: &'static str,
    /// Columns pasted, columns left.
    pub too_wide: fn(&str, &str) -> String,
    /// Rows pasted, rows left.
    pub too_tall: fn(&str, &str) -> String,
    pub export: &'static str,
    pub blank: &'static str,
    pub csv_excel: &'static str,
    pub csv: &'static str,
    pub json: &'static str,
    pub plain_text: &'static str,
    pub xlsx: &'static str,
    /// The tab of a workbook that says what the columns take.
    pub about_tab: &'static str,
    pub export_note: &'static str,
    pub saved_file: fn(&str) -> String,
    pub not_saved: &'static str,
    pub import: &'static str,
    pub pick_file: &'static str,
    /// What rows of computed sums are called in files: totals, subtotals.
    pub sums: [&'static str; 2],
    pub import_note: &'static str,
    pub imported: fn(&TakenWords) -> String,
    pub unreadable: &'static str,
    pub too_big: &'static str,
    pub empty: &'static str,
    pub no_titles: &'static str,
    pub broken: &'static str,
    pub not_a_form: &'static str,
    pub other_form: fn(&str) -> String,
    pub newer: &'static str,
    pub is_workbook: &'static str,
    /// Titles in files.
    pub section: &'static str,
    pub blank_name: &'static str,
}

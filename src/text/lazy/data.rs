//! Documents, notes, files.

/// Documents, notes, files.
pub struct DataText {
    pub title: &'static str,
    pub intro: &'static str,
    pub documents: &'static str,
    pub documents_hint: &'static str,
    pub no_issuer: &'static str,
    pub rows_of: fn(&str, &str) -> String,
    /// Name of a document, and how many notes it has.
    pub notes_in: fn(&str, &str) -> String,
    pub notes_of: fn(&str) -> String,
    pub notes: &'static str,
    pub notes_hint: &'static str,
    pub notes_filter: &'static str,
    pub all_notes: &'static str,
    pub notes_count: fn(&str, &str) -> String,
    pub printed: &'static str,
    pub shown: &'static str,
    pub files: &'static str,
    pub files_hint: &'static str,
    pub files_caption: fn(&str) -> String,
    pub file: &'static str,
    pub file_rows: &'static str,
    pub file_bytes: &'static str,
    pub take_all: &'static str,
    /// What no document has, beyond what every page says of the certified parks.
    pub missing: &'static str,
    pub missing_lines: &'static [&'static str],
    pub cite: &'static str,
    pub cite_lines: &'static [&'static str],
    pub licence: &'static str,
    pub licence_lines: &'static [&'static str],
    /// What this copy of the site can do: its title, and the lines for a hosted one and for the
    /// single file.
    pub copy: &'static str,
    pub copy_hosted: &'static [&'static str],
    pub copy_file: &'static [&'static str],
    pub copy_install: &'static str,
    pub copy_is_app: &'static str,
    pub copy_not_installed: &'static str,
}

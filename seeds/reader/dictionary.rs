//! `datapackage.json`: titles and descriptions of tables and columns.
//!
//! A title is Chinese and English with ` / ` between, a description the same with an empty line
//! between. Whether the package describes the files as they are is for `tests/seeds.rs`.

use serde_json::Value;

use super::report::{Report, Spot};
use super::table::leak;
use super::{Files, text_of};
use crate::model::{PackageField, PackageKind, PackageTable};

const FILE: &str = "datapackage.json";

const KINDS: [(&str, PackageKind); 4] = [
    ("string", PackageKind::String),
    ("integer", PackageKind::Integer),
    ("number", PackageKind::Number),
    ("date", PackageKind::Date),
];

/// The tables, in the order of the package.
pub(super) fn tables(files: &Files, report: &Report) -> Vec<PackageTable> {
    let Some(text) = text_of(files, FILE, report) else {
        return Vec::new();
    };
    let package: Value = match serde_json::from_str(text) {
        Ok(package) => package,
        Err(error) => {
            let (line, column) = (error.line().max(1), error.column().max(1));
            report.add(FILE, Spot { line, column }, error.to_string());
            return Vec::new();
        }
    };
    let reader = Reader { text, report };
    let tables = items(&package["resources"]).map(|it| {
        let [title_zh, title_en] = reader.both(it, "title", " / ");
        let [about_zh, about_en] = reader.both(it, "description", "\n\n");
        let fields = items(&it["schema"]["fields"]).map(|it| reader.field(it));
        PackageTable {
            file: leak(reader.text(it, "path")),
            title_zh,
            title_en,
            about_zh,
            about_en,
            fields: fields.collect::<Vec<_>>().leak(),
        }
    });
    tables.collect()
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

struct Reader<'a> {
    text: &'a str,
    report: &'a Report,
}

impl Reader<'_> {
    fn field(&self, it: &Value) -> PackageField {
        let [title_zh, title_en] = self.both(it, "title", " / ");
        let [about_zh, about_en] = self.both(it, "description", "\n\n");
        let word = self.text(it, "type");
        let kind = KINDS.into_iter().find(|(name, _)| *name == word);
        if kind.is_none() {
            self.fault(word, "expected string, integer, number or date");
        }
        PackageField {
            name: leak(self.text(it, "name")),
            kind: kind.map_or(PackageKind::String, |it| it.1),
            is_required: it["constraints"]["required"] == Value::Bool(true),
            title_zh,
            title_en,
            about_zh,
            about_en,
        }
    }

    /// A text in both languages.
    fn both(&self, it: &Value, key: &str, between: &str) -> [&'static str; 2] {
        let text = self.text(it, key);
        let parts: Vec<&str> = text.split(between).collect();
        if let [zh, en] = parts[..] {
            return [leak(zh), leak(en)];
        }
        let message = format!("expected Chinese and English with {between:?} between, once");
        self.fault(text, &message);
        ["", ""]
    }

    fn text<'v>(&self, it: &'v Value, key: &str) -> &'v str {
        let text = it[key].as_str().unwrap_or_default();
        if text.is_empty() {
            let name = it["name"].as_str().unwrap_or_default();
            self.fault(name, &format!("{key} is missing"));
        }
        text
    }

    /// Tells of a fault at the first place where `quoted` stands in the file.
    fn fault(&self, quoted: &str, message: &str) {
        let spelled = Value::from(quoted).to_string();
        let byte = self.text.find(&spelled).unwrap_or(0);
        let message = format!("{spelled}: {message}");
        self.report
            .add(FILE, Spot::of_byte(self.text, byte), message);
    }
}

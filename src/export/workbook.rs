//! What the exporter script is told: the tables of a workbook, or the files of an archive.

use serde::Serialize;

use super::csv::{Dialect, csv, with_unit};
use super::json::Value;
use crate::view_model::sheets::{Kind, Sheet};
use crate::view_model::take::{CoverLine, Take};

/// The longest name of a tab that Excel takes, in characters.
const MAX_TAB_CHARS: usize = 31;

/// Bounds of a column's width, in characters of Latin text.
const WIDTHS: (usize, usize) = (8, 60);

#[derive(Serialize)]
struct Workbook<'a> {
    kind: &'static str,
    sheets: Vec<Tab<'a>>,
}

#[derive(Serialize)]
struct Tab<'a> {
    name: String,
    /// How many rows on top stay in sight; they are bold, and the last can be filtered by.
    n_heads: usize,
    /// `text`, `integer`, `decimal`, `share` or `date`, one a column.
    kinds: Vec<&'static str>,
    widths: Vec<usize>,
    rows: Vec<Vec<OneCell<'a>>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum OneCell<'a> {
    Word(String),
    Value(Value<'a>),
}

/// A workbook: cover, tables, notes, the meaning of the columns.
pub fn workbook(take: &Take) -> String {
    let tables = take.sheets.iter().chain([&take.notes, &take.columns]);
    let names = tables.clone().map(|it| it.name);
    let mut names = tab_names(std::iter::once(take.cover_name).chain(names)).into_iter();
    let mut next = move || names.next().unwrap_or_default();
    let cover = cover_tab(next(), &take.title, &take.cover);
    let sheets = std::iter::once(cover).chain(tables.map(|it| tab(next(), it)));
    let workbook = Workbook {
        kind: "xlsx",
        sheets: sheets.collect(),
    };
    serde_json::to_string(&workbook).unwrap_or_default()
}

/// What the reader has to know before the figures.
fn cover_tab<'a>(name: String, title: &str, lines: &[CoverLine]) -> Tab<'a> {
    let word = |it: &str| OneCell::Word(it.to_owned());
    let title = vec![word(title), word("")];
    let lines = lines.iter().map(|it| vec![word(it.label), word(&it.value)]);
    Tab {
        name,
        n_heads: 0,
        kinds: vec!["text", "text"],
        widths: vec![18, 100],
        rows: std::iter::once(title).chain(lines).collect(),
    }
}

fn tab(name: String, sheet: &Sheet) -> Tab<'_> {
    let heads: Vec<String> = sheet.columns.iter().map(with_unit).collect();
    let widths = (0..heads.len()).map(|idx| {
        let cells = sheet.rows.iter().map(|row| cell_width(&row[idx]));
        let widest = cells.max().unwrap_or_default();
        // A head may break into two lines and has room for the sign to filter by.
        let head = width(&heads[idx]).div_ceil(2) + 3;
        widest.max(head).clamp(WIDTHS.0, WIDTHS.1)
    });
    let rows = sheet.rows.iter().map(|row| {
        let cells = row.iter().map(|it| OneCell::Value(Value(it)));
        cells.collect::<Vec<_>>()
    });
    Tab {
        name,
        n_heads: 1,
        kinds: sheet.columns.iter().map(|it| kind_word(it.kind)).collect(),
        widths: widths.collect(),
        rows: std::iter::once(heads.into_iter().map(OneCell::Word).collect())
            .chain(rows)
            .collect(),
    }
}

const fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Integer => "integer",
        Kind::Decimal => "decimal",
        Kind::Share => "share",
        Kind::Date => "date",
    }
}

fn cell_width(cell: &crate::view_model::sheets::Cell) -> usize {
    use crate::view_model::sheets::Cell;
    match cell {
        Cell::Text(text) => width(text) + 1,
        Cell::Integer(_) | Cell::Decimal(_) => 9,
        Cell::Date(_) => 12,
        Cell::Missing => 0,
    }
}

/// How wide a text is: a Chinese character takes the room of two letters.
fn width(text: &str) -> usize {
    text.chars()
        .map(|it| if it.is_ascii() { 1 } else { 2 })
        .sum()
}

/// Names that Excel takes for tabs: none of its signs, none longer than it allows, no two alike.
fn tab_names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let plain = name.replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
        let plain = plain.trim_matches([' ', '\'']);
        let plain = if plain.is_empty() { "-" } else { plain };
        let mut n = 1;
        let unique = loop {
            let end = if n == 1 {
                String::new()
            } else {
                format!(" {n}")
            };
            let room = MAX_TAB_CHARS - end.len();
            let name: String = plain.chars().take(room).chain(end.chars()).collect();
            // Excel does not tell capitals from small letters.
            let is_taken = taken
                .iter()
                .any(|it| it.to_lowercase() == name.to_lowercase());
            if !is_taken {
                break name;
            }
            n += 1;
        };
        taken.push(unique);
    }
    taken
}

#[derive(Serialize)]
struct Archive {
    kind: &'static str,
    files: Vec<ArchiveFile>,
}

#[derive(Serialize)]
struct ArchiveFile {
    name: String,
    text: String,
}

/// Which spelling the tables of an archive have.
pub type Parcel = Dialect;

/// An archive of tables as comma-separated text, with notes, the meaning of the columns and a page
/// that says what all of it is.
pub fn parcel(take: &Take, dialect: Parcel) -> String {
    let tables = take.sheets.iter().chain([&take.notes, &take.columns]);
    let files = tables.map(|it| ArchiveFile {
        name: format!("{}.csv", it.table.file()),
        text: String::from_utf8(csv(it, dialect)).unwrap_or_default(),
    });
    let readme = ArchiveFile {
        name: "README.txt".to_owned(),
        text: readme(take),
    };
    let archive = Archive {
        kind: "zip",
        files: std::iter::once(readme).chain(files).collect(),
    };
    serde_json::to_string(&archive).unwrap_or_default()
}

/// The cover as text, with the line ends that every editor shows.
fn readme(take: &Take) -> String {
    let lines = take.cover.iter().map(|it| {
        let value = it.value.replace('\n', "\r\n");
        format!("{}\r\n{value}\r\n", it.label)
    });
    format!(
        "\u{FEFF}{}\r\n\r\n{}",
        take.title,
        lines.collect::<Vec<_>>().join("\r\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabs_have_names_that_excel_takes() {
        let long = "a".repeat(40);
        let names =
            tab_names(["a/b", "A b", "[]", long.as_str(), long.as_str(), "'x'"].into_iter());
        assert_eq!(names[..3], ["a b", "A b 2", "-"]);
        assert_eq!(names[3], "a".repeat(31));
        assert_eq!(names[4], format!("{} 2", "a".repeat(29)));
        assert_eq!(names[5], "x");
    }
}

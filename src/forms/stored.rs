//! A form as versioned JSON: what the browser keeps, and what is exported and imported.
//!
//! A cell is kept under its column's key and not its place, so that a form that gains a column
//! still finds the others. Blank cells are left out, blank rows are not.

use serde_json::{Map, Value as Json, json};

use super::shape::{Rows, Shape, TableShape};
use super::sheet::{Row, Sheet, blank_row};

const FORMAT: &str = "park-atlas-form";
/// The version that is written. Version 0, or none, has the cells of a row as a list.
const VERSION: u64 = 1;
/// The key of a row that stands for an item of the outline.
const ITEM: &str = "item";

/// A form that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub sheet: Sheet,
    /// When it was saved, as it was given to [`write`].
    pub saved: Option<String>,
    /// Cells with something in them for which the form has no place.
    pub n_lost: usize,
}

/// Why a text cannot be read as a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenProblem {
    /// It is no JSON, or cut off.
    Broken,
    /// It is JSON, but no form of this site.
    NotAForm,
    /// It is another form, by its id.
    OtherForm(String),
    /// It was written by a later version of the site.
    Newer,
}

/// Writes a sheet. `saved` is a date and time in ISO 8601, or nothing.
pub fn write(shape: &Shape, sheet: &Sheet, saved: &str) -> String {
    let tables = shape.tables.iter().zip(&sheet.tables);
    let tables: Map<String, Json> = tables
        .map(|(shape, rows)| {
            let rows = rows.iter().enumerate().map(|(idx, it)| row(shape, idx, it));
            (shape.key.to_owned(), rows.collect())
        })
        .collect();
    let mut file = json!({
        "format": FORMAT,
        "version": VERSION,
        "form": shape.form.slug(),
        "tables": tables,
    });
    if !saved.is_empty() {
        file["saved"] = saved.into();
    }
    format!("{file:#}\n")
}

fn row(shape: &TableShape, idx: usize, cells: &Row) -> Json {
    let filled = shape
        .columns
        .iter()
        .zip(cells)
        .filter(|(_, it)| !it.is_empty());
    let mut row: Map<String, Json> = filled
        .map(|(column, it)| (column.key.clone(), it.as_str().into()))
        .collect();
    if let Some(key) = item_key(shape, idx) {
        row.insert(ITEM.to_owned(), key.into());
    }
    Json::Object(row)
}

/// What a file calls the item that a row stands for.
pub(super) fn item_key(shape: &TableShape, idx: usize) -> Option<String> {
    match &shape.rows {
        Rows::Items(items) => items
            .get(idx)
            .map(|it| format!("{}/{}", it.section, it.seq)),
        _ => None,
    }
}

/// Reads what [`write`] wrote, and older versions of it.
///
/// # Errors
///
/// What is no form of this site, another one, or one from a later version.
pub fn open(shape: &Shape, text: &str) -> Result<Opened, OpenProblem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: Json = serde_json::from_str(text).map_err(|_| OpenProblem::Broken)?;
    let form = file["form"].as_str().ok_or(OpenProblem::NotAForm)?;
    let version = match &file["version"] {
        Json::Null => 0,
        version => version.as_u64().ok_or(OpenProblem::NotAForm)?,
    };
    if version > 0 && file["format"] != FORMAT {
        return Err(OpenProblem::NotAForm);
    }
    if form != shape.form.slug() {
        return Err(OpenProblem::OtherForm(form.to_owned()));
    }
    if version > VERSION {
        return Err(OpenProblem::Newer);
    }
    let file = if version == 0 {
        named(shape, file)
    } else {
        file
    };
    let tables = file["tables"].as_object().ok_or(OpenProblem::NotAForm)?;
    let mut n_lost = 0;
    for (key, rows) in tables {
        if !shape.tables.iter().any(|it| it.key == key) {
            n_lost += n_cells(rows);
        }
    }
    let read = shape.tables.iter().map(|it| {
        let rows = tables.get(it.key).and_then(Json::as_array);
        self::rows(it, rows.map_or(&[][..], Vec::as_slice), &mut n_lost)
    });
    let sheet = Sheet {
        tables: read.collect(),
    };
    let (sheet, n_more) = sheet.fitted(shape);
    Ok(Opened {
        sheet,
        saved: file["saved"].as_str().map(str::to_owned),
        n_lost: n_lost + n_more,
    })
}

fn rows(shape: &TableShape, rows: &[Json], n_lost: &mut usize) -> Vec<Row> {
    let mut read = match shape.rows {
        Rows::Items(_) => vec![blank_row(shape); shape.n_start_rows()],
        _ => Vec::new(),
    };
    for json in rows {
        let Some(cells) = json.as_object() else {
            *n_lost += n_cells(json);
            continue;
        };
        let mut row = blank_row(shape);
        for (key, cell) in cells {
            let column = shape.columns.iter().position(|it| it.key == *key);
            match column {
                Some(column) => row[column] = text_of(cell),
                None if key == ITEM => (),
                None => *n_lost += n_cells(cell),
            }
        }
        if let Rows::Items(items) = &shape.rows {
            let item = cells.get(ITEM).and_then(Json::as_str);
            let place = (0..items.len()).find(|idx| item_key(shape, *idx).as_deref() == item);
            match place {
                Some(place) => read[place] = row,
                None => *n_lost += row.iter().filter(|it| !it.trim().is_empty()).count(),
            }
        } else {
            read.push(row);
        }
    }
    read
}

/// Version 0 to 1: names for the cells of rows that are lists, as people write them by hand.
fn named(shape: &Shape, mut file: Json) -> Json {
    for table in &shape.tables {
        let Some(rows) = file["tables"]
            .get_mut(table.key)
            .and_then(Json::as_array_mut)
        else {
            continue;
        };
        for (idx, row) in rows.iter_mut().enumerate() {
            let Some(cells) = row.as_array() else {
                continue;
            };
            let name = |place: usize| match table.columns.get(place) {
                Some(column) => column.key.clone(),
                // Without a column it is counted as lost.
                None => place.to_string(),
            };
            let named = cells
                .iter()
                .enumerate()
                .map(|(place, it)| (name(place), it.clone()));
            let mut named: Map<String, Json> = named.collect();
            if let Some(key) = item_key(table, idx) {
                named.insert(ITEM.to_owned(), key.into());
            }
            *row = Json::Object(named);
        }
    }
    file
}

/// A cell as text; people write numbers and ticks as such.
fn text_of(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        Json::Bool(true) => "1".to_owned(),
        _ => String::new(),
    }
}

/// Cells with something in them.
fn n_cells(json: &Json) -> usize {
    match json {
        Json::Array(items) => items.iter().map(n_cells).sum(),
        Json::Object(items) => items.values().map(n_cells).sum(),
        it => usize::from(!text_of(it).trim().is_empty()),
    }
}

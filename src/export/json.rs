//! Tables as JSON: typed values, with everything that has to be known about them.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use crate::view_model::sheets::{Cell, Column, Kind, Sheet};
use crate::view_model::take::Take;

/// What is taken away, as one document: what it is, where it comes from, tables, notes.
///
/// Rows are objects by the columns' keys; dates are ISO 8601; what is missing is `null`.
pub fn json(take: &Take) -> String {
    serde_json::to_string_pretty(&Document(take)).unwrap_or_default()
}

/// A number as text: whole ones without a point, others in the fewest digits that denote them.
pub(super) fn decimal(value: f64) -> String {
    match whole(value) {
        Some(whole) => whole.to_string(),
        None => serde_json::to_string(&value).unwrap_or_default(),
    }
}

/// The whole number that a value is, if it is one that every program can hold.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the value is whole and small"
)]
pub(super) fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < 1e15).then_some(value as i64)
}

struct Document<'a>(&'a Take);

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let take = self.0;
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("title", &take.title)?;
        map.serialize_entry("about", &About(&take.cover))?;
        map.serialize_entry("tables", &Tables(&take.sheets))?;
        map.serialize_entry("notes", &Rows(&take.notes))?;
        map.end()
    }
}

struct About<'a>(&'a [crate::view_model::take::CoverLine]);

impl Serialize for About<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for line in self.0 {
            map.serialize_entry(line.key, &line.value)?;
        }
        map.end()
    }
}

struct Tables<'a>(&'a [Sheet]);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut list = out.serialize_seq(None)?;
        for sheet in self.0 {
            list.serialize_element(&OneTable(sheet))?;
        }
        list.end()
    }
}

struct OneTable<'a>(&'a Sheet);

impl Serialize for OneTable<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("name", self.0.table.file())?;
        map.serialize_entry("title", &self.0.title)?;
        map.serialize_entry("columns", &Columns(&self.0.columns))?;
        map.serialize_entry("rows", &Rows(self.0))?;
        map.end()
    }
}

struct Columns<'a>(&'a [Column]);

impl Serialize for Columns<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut list = out.serialize_seq(None)?;
        for it in self.0 {
            let fields = [
                ("key", it.key),
                ("label", it.label),
                ("unit", it.unit),
                ("type", type_word(it.kind)),
                ("origin", it.from),
            ];
            list.serialize_element(&Fields(&fields))?;
        }
        list.end()
    }
}

struct Fields<'a>(&'a [(&'static str, &'static str)]);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for (key, value) in self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

const fn type_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "string",
        Kind::Integer => "integer",
        Kind::Decimal | Kind::Share => "number",
        Kind::Date => "date",
    }
}

struct Rows<'a>(&'a Sheet);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut list = out.serialize_seq(None)?;
        for row in &self.0.rows {
            list.serialize_element(&Row(&self.0.columns, row))?;
        }
        list.end()
    }
}

struct Row<'a>(&'a [Column], &'a [Cell]);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut map = out.serialize_map(None)?;
        for (column, cell) in self.0.iter().zip(self.1) {
            map.serialize_entry(column.key, &Value(cell))?;
        }
        map.end()
    }
}

/// A cell as a JSON value.
pub(super) struct Value<'a>(pub(super) &'a Cell);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Text(text) => out.serialize_str(text),
            Cell::Integer(value) => out.serialize_i64(*value),
            Cell::Decimal(value) => match whole(*value) {
                Some(whole) => out.serialize_i64(whole),
                None => out.serialize_f64(*value),
            },
            Cell::Date(date) => out.serialize_str(&date.iso()),
            Cell::Missing => out.serialize_none(),
        }
    }
}

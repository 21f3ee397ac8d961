//! A table of a form: its head in levels, its columns, the items of the checklist.

use crate::forms::{Column, Rows, Shape, TableShape, table_file};
use crate::model::{FieldKind, FormField, FormId, Lang};
use crate::text::{SheetText, lazy_text};

/// A table as it is drawn, but for what is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct TableView {
    /// The place among the form's tables.
    pub table: usize,
    pub kind: TableKind,
    /// What stands above it and names it.
    pub title: String,
    /// Rows of heads, from the outermost groups down to the columns.
    pub head: Vec<Vec<HeadCell>>,
    pub columns: Vec<ColumnView>,
    pub is_numbered: bool,
    /// The row of sums: its title, and whether the form prints it.
    pub total: Option<(&'static str, bool)>,
    /// Items of the checklist, with the sections they open.
    pub items: Vec<ItemView>,
}

/// How a table is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Fields above the tables.
    Header,
    Grid,
    Checklist,
}

/// A cell of the head.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadCell {
    pub label: String,
    pub n_columns: usize,
    pub n_rows: usize,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
    /// In full, with the unit.
    pub label: String,
    pub kind: FieldKind,
    pub options: Vec<OptionWords>,
}

/// An option of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionWords {
    /// As the form prints it.
    pub value: &'static str,
    /// In the language of the page.
    pub label: &'static str,
}

/// An item of the checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemView {
    /// The headings that begin before it, outermost first.
    pub headings: Vec<(usize, &'static str)>,
    pub label: &'static str,
    pub written: String,
}

/// The tables of a form.
pub(super) fn tables(shape: &Shape, lang: Lang) -> Vec<TableView> {
    let text = &lazy_text(lang).forms;
    let tables = shape.tables.iter().enumerate();
    tables
        .map(|(table, it)| {
            let kind = match it.rows {
                Rows::One => TableKind::Header,
                Rows::Free(_) => TableKind::Grid,
                Rows::Items(_) => TableKind::Checklist,
            };
            let title = match (text.sheet.section)(it.key) {
                "" => (text.name)(shape.form),
                title => title,
            };
            let has_numbers = it.columns.iter().any(Column::is_number);
            TableView {
                table,
                kind,
                title: title.to_owned(),
                head: head(shape, it, lang),
                columns: it.columns.iter().map(|it| column(it, lang)).collect(),
                is_numbered: it.is_numbered,
                total: match (it.has_total, has_numbers) {
                    (true, _) => Some((text.sheet.total, true)),
                    (false, true) => Some((text.sheet.subtotal, false)),
                    (false, false) => None,
                },
                items: items(it, lang),
            }
        })
        .collect()
}

fn column(column: &Column, lang: Lang) -> ColumnView {
    let text = &lazy_text(lang).forms.sheet;
    let label = match column.field {
        Some(field) => table_file::label(field, lang),
        None if column.kind == FieldKind::Check => text.done,
        None => text.written,
    };
    let option = |value: &&'static str| OptionWords {
        value,
        label: match (text.option)(value) {
            "" => value,
            gloss => gloss,
        },
    };
    ColumnView {
        label: with_unit(label, column.unit, text),
        kind: column.kind,
        options: column.options.iter().map(option).collect(),
    }
}

fn with_unit(label: &str, unit: Option<&str>, text: &SheetText) -> String {
    unit.map_or_else(|| label.to_owned(), |unit| (text.with_unit)(label, unit))
}

/// The head: one row of titles, or the groups of a form whose sections stand side by side.
fn head(shape: &Shape, table: &TableShape, lang: Lang) -> Vec<Vec<HeadCell>> {
    let text = &lazy_text(lang).forms.sheet;
    let is_grouped = shape.form == FormId::Targets && table.is_free();
    let fields = table.columns.iter().filter_map(|it| it.field);
    let paths: Vec<Vec<String>> = fields
        .map(|it| {
            if is_grouped {
                grouped(it, table, lang)
            } else {
                let label = table_file::label(it, lang);
                vec![with_unit(label, it.unit, text)]
            }
        })
        .collect();
    let n_levels = paths.iter().map(Vec::len).max().unwrap_or_default();
    (0..n_levels)
        .map(|level| level_of(&paths, level, n_levels))
        .collect()
}

/// The groups a column stands under, outermost first, and its own title.
fn grouped(field: &'static FormField, table: &TableShape, lang: Lang) -> Vec<String> {
    let text = &lazy_text(lang).forms.sheet;
    let mut path = Vec::new();
    let mut end = 0;
    for part in field.section.split('/') {
        end += part.len();
        let name = (text.section)(&field.section[..end]);
        if !name.is_empty() {
            path.push(name.to_owned());
        }
        end += 1;
    }
    let fields = table.columns.iter().filter_map(|it| it.field);
    let is_alone = fields.filter(|it| it.section == field.section).count() == 1;
    let key = format!("{}/{}", field.section, field.seq);
    if is_alone && let Some(name) = path.last_mut() {
        // A group of one column is the column.
        *name = with_unit(name, field.unit, text);
        return path;
    }
    let label = match (text.short)(&key) {
        "" => table_file::label(field, lang),
        short => short,
    };
    path.push(with_unit(label, field.unit, text));
    path
}

/// The cells of one row of the head: neighbours in the same groups share a cell, the last title
/// of a short path reaches down to the body.
fn level_of(paths: &[Vec<String>], level: usize, n_levels: usize) -> Vec<HeadCell> {
    let mut cells: Vec<(Vec<String>, HeadCell)> = Vec::new();
    for path in paths.iter().filter(|it| it.len() > level) {
        let prefix = path[..=level].to_vec();
        let is_last = path.len() == level + 1;
        match cells.last_mut() {
            Some((before, cell)) if *before == prefix && !is_last => cell.n_columns += 1,
            _ => cells.push((
                prefix,
                HeadCell {
                    label: path[level].clone(),
                    n_columns: 1,
                    n_rows: if is_last { n_levels - level } else { 1 },
                },
            )),
        }
    }
    cells.into_iter().map(|(_, it)| it).collect()
}

fn items(table: &TableShape, lang: Lang) -> Vec<ItemView> {
    let text = &lazy_text(lang).forms.sheet;
    let Rows::Items(items) = &table.rows else {
        return Vec::new();
    };
    let mut before: Vec<&str> = Vec::new();
    items
        .iter()
        .map(|item| {
            let path: Vec<&str> = item.section.split('/').collect();
            let n_same = path.iter().zip(&before).take_while(|(a, b)| a == b).count();
            let headings = (n_same..path.len())
                .map(|level| (level, (text.section)(&path[..=level].join("/"))));
            let headings = headings.filter(|(_, it)| !it.is_empty()).collect();
            before = path;
            let label = table_file::label(item, lang);
            ItemView {
                headings,
                label,
                written: (text.written_about)(label),
            }
        })
        .collect()
}

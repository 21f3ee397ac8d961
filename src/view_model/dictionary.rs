//! The dictionary: what every column of the data package means.

use super::Scene;
use super::headline::count;
use crate::model::{Dossier, PackageField, PackageTable};
use crate::text::{DictionaryText, lazy_text};

/// The dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DictionaryView {
    pub title: &'static str,
    pub about: String,
    /// Heads: column, name, type, meaning.
    pub heads: [&'static str; 4],
    pub tables: Vec<TableView>,
}

/// A table of the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    pub file: &'static str,
    /// Title and number of columns.
    pub summary: String,
    pub about: &'static str,
    pub fields: Vec<FieldView>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldView {
    /// As in the header of the file.
    pub name: &'static str,
    pub title: &'static str,
    /// Type, and whether it may be empty.
    pub kind: String,
    pub meaning: &'static str,
}

/// The dictionary in the reader's language.
pub fn dictionary(ctx: &Scene, dossier: &Dossier) -> DictionaryView {
    let text = &lazy_text(ctx.state.lang).dictionary;
    let n_fields = dossier.tables.iter().map(|it| it.fields.len()).sum();
    DictionaryView {
        title: text.title,
        about: (text.about)(&count(dossier.tables.len()), &count(n_fields)),
        heads: [text.field, text.name, text.kind, text.meaning],
        tables: dossier
            .tables
            .iter()
            .map(|it| table(ctx, text, it))
            .collect(),
    }
}

fn table(ctx: &Scene, text: &DictionaryText, table: &PackageTable) -> TableView {
    let title = ctx.pick(table.title_zh, table.title_en);
    TableView {
        file: table.file,
        summary: (text.summary)(title, &count(table.fields.len())),
        about: ctx.pick(table.about_zh, table.about_en),
        fields: table.fields.iter().map(|it| field(ctx, text, it)).collect(),
    }
}

fn field(ctx: &Scene, text: &DictionaryText, field: &PackageField) -> FieldView {
    let kind = text.kinds[field.kind as usize].to_owned();
    let given = if field.is_required {
        text.required
    } else {
        text.optional
    };
    FieldView {
        name: field.name,
        title: ctx.pick(field.title_zh, field.title_en),
        kind: ctx.enumerated(&[kind, given.to_owned()]),
        meaning: ctx.pick(field.about_zh, field.about_en),
    }
}

//! The shape of a form: which tables it has, with which columns and how many rows.
//!
//! Made from the fields of the seeds; what the fields cannot say (that the sections of one form
//! stand side by side and those of another one below the other) is said here by form.

use crate::model::{FieldKind, FormField, FormId};

/// The section that stands above the tables.
const HEADER: &str = "header";
/// The key of a table whose columns come from several sections.
const ROWS: &str = "rows";
/// The most rows of a table that grows.
pub const MAX_ROWS: usize = 300;

/// A form as tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub form: FormId,
    pub tables: Vec<TableShape>,
}

/// One table of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct TableShape {
    /// `header`, `rows`, `outline` or the section's own key.
    pub key: &'static str,
    pub columns: Vec<Column>,
    pub rows: Rows,
    /// Whether the form numbers the rows of this table.
    pub is_numbered: bool,
    /// Whether the form prints a row of totals.
    pub has_total: bool,
}

/// What the rows of a table are.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// As many as are needed, so many blank ones at first.
    Free(usize),
    /// One.
    One,
    /// One for each of these fields.
    Items(Vec<&'static FormField>),
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Section and number in it, `by-type/manufacturing/2`: what a file calls the column.
    pub key: String,
    pub kind: FieldKind,
    pub unit: Option<&'static str>,
    pub options: &'static [&'static str],
    /// `None` for the two columns of the outline, which the notice does not print.
    pub field: Option<&'static FormField>,
}

/// A place in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    pub table: usize,
    pub row: usize,
    pub column: usize,
}

impl Shape {
    /// The shape of a form from the fields of all forms.
    pub fn of(form: FormId, fields: &'static [FormField]) -> Self {
        let fields: Vec<_> = fields.iter().filter(|it| it.form == form.slug()).collect();
        let of_section = |section: &str| {
            let fields = fields.iter().copied();
            let own: Vec<_> = fields.filter(|it| it.section == section).collect();
            own
        };
        let mut tables = Vec::new();
        let header = of_section(HEADER);
        if !header.is_empty() {
            tables.push(TableShape::new(HEADER, &header, Rows::One));
        }
        let body = fields.iter().copied().filter(|it| it.section != HEADER);
        let body: Vec<&'static FormField> = body.collect();
        match form {
            FormId::Outline => tables.push(TableShape::checklist(body)),
            FormId::Plan => {
                let mut sections: Vec<&'static str> = body.iter().map(|it| it.section).collect();
                sections.dedup();
                let tables_of = |it| TableShape::new(it, &of_section(it), Rows::Free(2));
                tables.extend(sections.into_iter().map(tables_of));
            }
            FormId::Register | FormId::Targets => {
                tables.push(TableShape::new(ROWS, &body, Rows::Free(8)));
            }
        }
        Self { form, tables }
    }

    /// The column that a place is in.
    pub fn column(&self, at: At) -> Option<&Column> {
        self.tables.get(at.table)?.columns.get(at.column)
    }
}

impl TableShape {
    fn new(key: &'static str, fields: &[&'static FormField], rows: Rows) -> Self {
        let is_row_number = |it: &FormField| it.kind == FieldKind::Integer && it.unit.is_none();
        let columns = fields.iter().copied();
        let columns = columns.filter(|it| it.kind != FieldKind::Check && !is_row_number(it));
        Self {
            key,
            columns: columns.map(Column::of).collect(),
            rows,
            is_numbered: fields.iter().any(|it| is_row_number(it)),
            has_total: fields.iter().any(|it| it.kind == FieldKind::Check),
        }
    }

    /// A row for each item: a tick, and what one writes about it.
    fn checklist(items: Vec<&'static FormField>) -> Self {
        let column = |key: &str, kind| Column {
            key: key.to_owned(),
            kind,
            unit: None,
            options: &[],
            field: None,
        };
        Self {
            key: "outline",
            columns: vec![
                column("done", FieldKind::Check),
                column("text", FieldKind::Text),
            ],
            rows: Rows::Items(items),
            is_numbered: false,
            has_total: false,
        }
    }

    /// How many rows the table has at first.
    pub fn n_start_rows(&self) -> usize {
        match &self.rows {
            Rows::Free(n) => *n,
            Rows::One => 1,
            Rows::Items(items) => items.len(),
        }
    }

    pub fn is_free(&self) -> bool {
        matches!(self.rows, Rows::Free(_))
    }

    /// The column that says what a row is about: the first that is not a number.
    pub fn naming_column(&self) -> Option<usize> {
        let is_free = self.is_free();
        let is_text = |it: &Column| it.kind == FieldKind::Text;
        self.columns.iter().position(is_text).filter(|_| is_free)
    }
}

impl Column {
    fn of(field: &'static FormField) -> Self {
        Self {
            key: format!("{}/{}", field.section, field.seq),
            kind: field.kind,
            unit: field.unit,
            options: field.options,
            field: Some(field),
        }
    }

    /// Whether its values add up.
    pub fn is_number(&self) -> bool {
        matches!(self.kind, FieldKind::Integer | FieldKind::Decimal)
    }

    /// Whether its cells may hold several lines.
    pub fn is_long(&self) -> bool {
        self.kind == FieldKind::Text && self.field.is_none()
    }
}

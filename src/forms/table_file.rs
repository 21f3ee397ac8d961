//! A form as one table for a CSV file or a workbook, and back.
//!
//! One row a filled-in row. What stands above the tables and which section a row belongs to are
//! columns of their own, so that the file is a plain table without titles in between. Sums stand in
//! rows of their own, which say that they are computed and are passed over when a file is read.

use super::check::totals;
use super::delimited::{self, Table, disarmed, rearmed};
use super::desk::as_cell;
use super::paste::is_title_of;
use super::shape::{At, Column, MAX_ROWS, Rows, Shape, TableShape};
use super::sheet::{Row, Sheet, blank_row, is_blank};
use super::stored::item_key;
use super::value::plain;
use crate::model::Lang;

/// The words that a file needs besides the fields' own.
#[derive(Clone, Copy)]
pub struct FileWords {
    pub lang: Lang,
    /// Title of the column that names the section.
    pub section: &'static str,
    /// Title of the column with the numbers of the rows.
    pub number: &'static str,
    pub item: &'static str,
    pub done: &'static str,
    pub written: &'static str,
    /// What a row of computed sums is called: where the form prints sums, and where it does not.
    pub sums: [&'static str; 2],
    /// A section by its key, in this language.
    pub section_name: fn(&str) -> &'static str,
}

/// What a file was read into.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    pub sheet: Sheet,
    /// Rows that hold something.
    pub n_rows: usize,
    /// Titles of columns that the form does not have.
    pub unknown: Vec<String>,
    /// Cells with something in them that found no place.
    pub n_lost: usize,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportProblem {
    Empty,
    /// No column has a title of this form.
    NoTitles,
}

/// The form as a table: titles, then filled-in rows. Cells are as files hold them.
pub fn table(shape: &Shape, sheet: &Sheet, words: &FileWords) -> Table {
    let mut table = vec![titles(shape, words)];
    let header = header_cells(shape, sheet);
    let bodies = shape.tables.iter().zip(&sheet.tables);
    for (form, rows) in bodies.filter(|(it, _)| it.rows != Rows::One) {
        let is_kept = |row: &Row| !is_blank(row) || matches!(form.rows, Rows::Items(_));
        let kept = rows.iter().enumerate().filter(|(_, row)| is_kept(row));
        for (number, (idx, cells)) in kept.enumerate() {
            let mut row = header.clone();
            if has_sections(shape) {
                row.push((words.section_name)(form.key).to_owned());
            }
            if let Rows::Items(items) = &form.rows {
                let item = items[idx];
                row.push((words.section_name)(item.section).to_owned());
                row.push(label(item, words.lang).to_owned());
            }
            if form.is_numbered {
                row.push((number + 1).to_string());
            }
            let cells = form.columns.iter().zip(cells);
            row.extend(cells.map(|(column, it)| plain(column, it)));
            table.push(row);
        }
        table.extend(sums(shape, form, rows, &header, words));
    }
    let has_header = header.iter().any(|it| !it.is_empty());
    if table.len() == 1 && has_header {
        let n_blank = table[0].len() - header.len();
        let blank = std::iter::repeat_n(String::new(), n_blank);
        table.push(header.into_iter().chain(blank).collect());
    }
    table
}

/// The row of a table's sums; nothing where nothing adds up.
fn sums(
    shape: &Shape,
    form: &TableShape,
    rows: &[Row],
    header: &Row,
    words: &FileWords,
) -> Option<Row> {
    let sums = totals(form, rows).into_iter();
    let sums = sums.map(|it| it.filter(|it| it.n_counted > 0));
    let mut cells: Vec<String> = sums
        .map(|it| it.map_or_else(String::new, |it| it.sum.plain()))
        .collect();
    if is_blank(&cells) || !form.is_free() {
        return None;
    }
    let name = words.sums[usize::from(!form.has_total)].to_owned();
    let mut row = header.clone();
    if has_sections(shape) {
        row.push((words.section_name)(form.key).to_owned());
    }
    // Said where the numbers of the rows stand, else where the rows say what they are about.
    if form.is_numbered {
        row.push(name);
    } else {
        cells[form.naming_column()?] = name;
    }
    row.extend(cells);
    Some(row)
}

/// The table as CSV, hostile cells made inert.
pub fn csv(shape: &Shape, sheet: &Sheet, words: &FileWords) -> String {
    let mut table = table(shape, sheet, words);
    for cell in table.iter_mut().flatten() {
        *cell = disarmed(cell);
    }
    delimited::write(&table, ',')
}

/// Reads a CSV file, or one with tabs or semicolons.
///
/// # Errors
///
/// A file with nothing in it, or with none of the form's titles.
pub fn from_csv(shape: &Shape, text: &str, words: &[FileWords]) -> Result<Imported, ImportProblem> {
    let first = text.lines().next().unwrap_or_default();
    let separators = ['\t', ';', ','];
    let separator = separators.into_iter().find(|it| first.contains(*it));
    let mut table = delimited::read(text, separator.unwrap_or(','));
    for cell in table.iter_mut().flatten() {
        *cell = rearmed(cell).to_owned();
    }
    from_table(shape, &table, words)
}

/// Reads a table with titles in its first row, in whatever order and language. `words` are those
/// of every language.
///
/// # Errors
///
/// A table with nothing in it, or with none of the form's titles.
pub fn from_table(
    shape: &Shape,
    table: &[Row],
    words: &[FileWords],
) -> Result<Imported, ImportProblem> {
    let (titles, rows) = table.split_first().ok_or(ImportProblem::Empty)?;
    if is_blank(titles) && rows.iter().all(|it| is_blank(it)) {
        return Err(ImportProblem::Empty);
    }
    let places: Vec<Place> = titles.iter().map(|it| place(shape, it, words)).collect();
    if !places
        .iter()
        .any(|it| matches!(it, Place::Column(_) | Place::Header(_)))
    {
        return Err(ImportProblem::NoTitles);
    }
    let unknown = titles.iter().zip(&places);
    let unknown = unknown.filter(|(title, it)| **it == Place::Unknown && !title.trim().is_empty());
    let unknown = unknown.map(|(title, _)| title.trim().to_owned()).collect();
    let mut reader = Reader {
        shape,
        words,
        sheet: Sheet {
            tables: shape.tables.iter().map(start).collect(),
        },
        n_rows: 0,
        n_lost: 0,
    };
    let is_sum = |row: &Row| {
        let mut marks = words.iter().flat_map(|it| it.sums);
        marks.any(|mark| row.iter().any(|it| it.trim() == mark))
    };
    for row in rows.iter().filter(|it| !is_blank(it) && !is_sum(it)) {
        reader.take(row, &places);
    }
    let Reader {
        sheet,
        n_rows,
        mut n_lost,
        ..
    } = reader;
    let (sheet, n_more) = sheet.fitted(shape);
    n_lost += n_more;
    Ok(Imported {
        sheet,
        n_rows,
        unknown,
        n_lost,
    })
}

/// What a column of a file is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// A column of the field above the tables.
    Header(usize),
    Section,
    Item,
    Number,
    Column(usize),
    Unknown,
}

struct Reader<'a> {
    shape: &'a Shape,
    words: &'a [FileWords],
    sheet: Sheet,
    n_rows: usize,
    n_lost: usize,
}

impl Reader<'_> {
    fn take(&mut self, row: &[String], places: &[Place]) {
        let at = |wanted: Place| {
            let place = places.iter().position(|it| *it == wanted)?;
            row.get(place).map(|it| it.trim())
        };
        let section = at(Place::Section).unwrap_or_default();
        let item = at(Place::Item).unwrap_or_default();
        let table = self.table_of(section);
        let item = table.and_then(|it| self.item_of(it, section, item));
        let mut cells = table.map(|it| blank_row(&self.shape.tables[it]));
        for (cell, place) in row.iter().zip(places) {
            match (*place, &mut cells) {
                (Place::Header(column), _) => self.header(column, cell),
                (Place::Column(column), Some(cells)) => {
                    let is_long = table.is_some_and(|it| {
                        let column = self.shape.tables[it].columns.get(column);
                        column.is_some_and(Column::is_long)
                    });
                    if let Some(it) = cells.get_mut(column) {
                        *it = as_cell(cell, is_long);
                    }
                }
                (Place::Column(_), None) | (Place::Unknown, _) => {
                    self.n_lost += usize::from(!cell.trim().is_empty());
                }
                (Place::Section | Place::Item | Place::Number, _) => (),
            }
        }
        let (Some(table), Some(cells)) = (table, cells) else {
            return;
        };
        if is_blank(&cells) {
            return;
        }
        self.n_rows += 1;
        match (&self.shape.tables[table].rows, item) {
            (Rows::Items(_), Some(item)) => self.sheet.tables[table][item] = cells,
            (Rows::Free(_), _) if self.sheet.tables[table].len() < MAX_ROWS => {
                self.sheet.tables[table].push(cells);
            }
            _ => self.n_lost += cells.iter().filter(|it| !it.is_empty()).count(),
        }
    }

    /// The first text that stands there is the one; it is repeated in every row.
    fn header(&mut self, column: usize, cell: &str) {
        let is_header = |it: &TableShape| it.rows == Rows::One;
        let Some(table) = self.shape.tables.iter().position(is_header) else {
            return;
        };
        let at = At {
            table,
            row: 0,
            column,
        };
        if self.sheet.cell(at).is_empty() {
            self.sheet.tables[table][0][column] = as_cell(cell, false);
        } else if !cell.trim().is_empty() && as_cell(cell, false) != self.sheet.cell(at) {
            self.n_lost += 1;
        }
    }

    /// The table that a section names; the only one where there are no sections.
    fn table_of(&self, section: &str) -> Option<usize> {
        let tables = self.shape.tables.iter().enumerate();
        let mut tables = tables.filter(|(_, it)| it.rows != Rows::One);
        let is_named = |(_, it): &(usize, &TableShape)| {
            !has_sections(self.shape) || self.is_section(it.key, section)
        };
        tables.find(is_named).map(|(idx, _)| idx)
    }

    fn item_of(&self, table: usize, section: &str, item: &str) -> Option<usize> {
        let shape = &self.shape.tables[table];
        let Rows::Items(items) = &shape.rows else {
            return None;
        };
        let is_item = |idx: &usize| {
            let it = items[*idx];
            item_key(shape, *idx).as_deref() == Some(item)
                || ((it.label_zh == item || it.label_en == item)
                    && (section.is_empty() || self.is_section(it.section, section)))
        };
        (0..items.len()).find(is_item)
    }

    fn is_section(&self, key: &str, text: &str) -> bool {
        let mut words = self.words.iter();
        key == text || words.any(|it| (it.section_name)(key) == text)
    }
}

fn start(shape: &TableShape) -> Vec<Row> {
    match shape.rows {
        Rows::Free(_) => Vec::new(),
        Rows::One | Rows::Items(_) => vec![blank_row(shape); shape.n_start_rows()],
    }
}

/// Whether rows have to say which section they belong to.
fn has_sections(shape: &Shape) -> bool {
    let tables = shape.tables.iter();
    tables.filter(|it| it.is_free()).count() > 1
}

fn header_cells(shape: &Shape, sheet: &Sheet) -> Row {
    let tables = shape.tables.iter().zip(&sheet.tables);
    let header = tables.filter(|(it, _)| it.rows == Rows::One);
    let cells = header.flat_map(|(it, rows)| it.columns.iter().zip(&rows[0]));
    cells.map(|(column, it)| plain(column, it)).collect()
}

/// The titles of the table's columns. Sections that ask for different things in the same column
/// have both titles there.
fn titles(shape: &Shape, words: &FileWords) -> Row {
    let mut titles = Vec::new();
    for form in shape.tables.iter().filter(|it| it.rows == Rows::One) {
        titles.extend(form.columns.iter().map(|it| title(&[it], words)));
    }
    let bodies: Vec<&TableShape> = shape
        .tables
        .iter()
        .filter(|it| it.rows != Rows::One)
        .collect();
    let is_checklist = bodies.iter().any(|it| matches!(it.rows, Rows::Items(_)));
    if has_sections(shape) || is_checklist {
        titles.push(words.section.to_owned());
    }
    if is_checklist {
        titles.extend([words.item, words.done, words.written].map(str::to_owned));
        return titles;
    }
    if bodies.iter().any(|it| it.is_numbered) {
        titles.push(words.number.to_owned());
    }
    let n_columns = bodies.iter().map(|it| it.columns.len()).max().unwrap_or(0);
    for column in 0..n_columns {
        let columns = bodies.iter().filter_map(|it| it.columns.get(column));
        titles.push(title(&columns.collect::<Vec<_>>(), words));
    }
    titles
}

/// Between the titles that one column has in several sections.
const BETWEEN: &str = " / ";

fn title(columns: &[&Column], words: &FileWords) -> String {
    let mut titles: Vec<String> = Vec::new();
    for column in columns {
        let Some(field) = column.field else { continue };
        let label = label(field, words.lang);
        let title = match column.unit {
            Some(unit) => words.lang.remarked(label, unit),
            None => label.to_owned(),
        };
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles.join(BETWEEN)
}

fn place(shape: &Shape, title: &str, words: &[FileWords]) -> Place {
    let is = |pick: fn(&FileWords) -> &'static str| {
        let key = title.trim();
        words.iter().any(|it| pick(it).eq_ignore_ascii_case(key))
    };
    let own = |form: &TableShape| {
        let mut parts = title.split(BETWEEN);
        parts.find_map(|part| form.columns.iter().position(|it| is_title_of(it, part)))
    };
    for form in &shape.tables {
        match (own(form), &form.rows) {
            (Some(column), Rows::One) => return Place::Header(column),
            (Some(column), _) => return Place::Column(column),
            (None, Rows::Items(_)) if is(|it| it.item) => return Place::Item,
            (None, Rows::Items(_)) if is(|it| it.done) => return Place::Column(0),
            (None, Rows::Items(_)) if is(|it| it.written) => return Place::Column(1),
            (None, _) => (),
        }
    }
    if is(|it| it.section) {
        Place::Section
    } else if is(|it| it.number) {
        Place::Number
    } else {
        Place::Unknown
    }
}

/// A field's name.
pub fn label(field: &crate::model::FormField, lang: Lang) -> &'static str {
    lang.of(field.label_zh, field.label_en)
}

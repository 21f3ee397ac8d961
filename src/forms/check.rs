//! What is wrong, what is odd and what adds up in a filled-in form.

use super::amount::Amount;
use super::clean::clean;
use super::shape::{At, Shape, TableShape};
use super::sheet::{Row, Sheet, is_blank};
use super::value::{Problem, Value, read};

/// A form looked through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// In the order of reading.
    pub problems: Vec<(At, Problem)>,
    pub remarks: Vec<Remark>,
    /// By table and column; `None` for columns that do not add up.
    pub totals: Vec<Vec<Option<Total>>>,
}

/// The sum of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    pub sum: Amount,
    /// Cells that are numbers.
    pub n_counted: usize,
    /// Cells that say something else and are not in the sum.
    pub n_left_out: usize,
}

/// Something that may be right but that a reader will want to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    pub at: At,
    pub kind: RemarkKind,
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// The same parks are divided by mode of construction and by type, into different numbers.
    CountsDiffer { built: Amount, typed: Amount },
    /// The target of firms in all kinds of parks is below the firms in these parks alone.
    FewerEntrants { target: Amount, inside: Amount },
}

/// Looks through a sheet.
pub fn check(shape: &Shape, sheet: &Sheet) -> Checked {
    let mut checked = Checked::default();
    for (table, (form, rows)) in shape.tables.iter().zip(&sheet.tables).enumerate() {
        for (row, cells) in rows.iter().enumerate() {
            let at = |column| At { table, row, column };
            for (column, it) in form.columns.iter().enumerate() {
                let problem = read(it, &cells[column]).err();
                let problem = problem.or_else(|| of_name(form, rows, row, column));
                checked.problems.extend(problem.map(|it| (at(column), it)));
            }
            checked.remarks.extend(remarks(form, cells, &at));
        }
        checked.totals.push(totals(form, rows));
    }
    checked
}

/// What is wrong with the cell that names the row, if this is it.
fn of_name(table: &TableShape, rows: &[Row], row: usize, column: usize) -> Option<Problem> {
    if table.naming_column() != Some(column) || is_blank(&rows[row]) {
        return None;
    }
    let name = |row: &Row| clean(&row[column]).replace(' ', "");
    let own = name(&rows[row]);
    if own.is_empty() {
        return Some(Problem::NoName);
    }
    let earlier = rows[..row].iter().position(|it| name(it) == own);
    earlier.map(|it| Problem::Repeated(it + 1))
}

/// The sums of a table by column; `None` for columns whose values do not add up.
pub(super) fn totals(table: &TableShape, rows: &[Row]) -> Vec<Option<Total>> {
    let columns = table.columns.iter().enumerate();
    let total = |(idx, column): (usize, &super::shape::Column)| {
        column.is_number().then(|| {
            rows.iter().fold(Total::default(), |mut total, row: &Row| {
                match read(column, &row[idx]) {
                    Ok(Value::Number(amount)) => {
                        total.sum = total.sum.plus(amount);
                        total.n_counted += 1;
                    }
                    Ok(_) => (),
                    Err(_) => total.n_left_out += 1,
                }
                total
            })
        })
    };
    columns.map(total).collect()
}

/// What the notes of annex 3 say of its columns: both groupings are of the same parks, and the
/// last column counts firms in parks of every kind.
fn remarks(table: &TableShape, row: &Row, at: &impl Fn(usize) -> At) -> Vec<Remark> {
    let place = |key: &str| table.columns.iter().position(|it| it.key == key);
    let number = |key: &str| {
        let column = place(key)?;
        match read(&table.columns[column], &row[column]) {
            Ok(Value::Number(amount)) => Some(amount),
            _ => None,
        }
    };
    let sum = |one: &str, other: &str| Some(number(one)?.plus(number(other)?));
    let built = sum("by-construction/new-build/1", "by-construction/upgrade/1");
    let typed = sum("by-type/manufacturing/1", "by-type/producer-services/1");
    let inside = sum("by-type/manufacturing/3", "by-type/producer-services/3");
    let target = number("entrants/1");
    let mut found = Vec::new();
    let mut add = |key: &str, kind| {
        found.extend(place(key).map(|column| Remark {
            at: at(column),
            kind,
        }));
    };
    if let (Some(built), Some(typed)) = (built, typed)
        && built != typed
    {
        let kind = RemarkKind::CountsDiffer { built, typed };
        add("by-construction/new-build/1", kind);
    }
    if let (Some(target), Some(inside)) = (target, inside)
        && target < inside
    {
        add("entrants/1", RemarkKind::FewerEntrants { target, inside });
    }
    found
}

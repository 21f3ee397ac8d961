//! Rows of the lists of parks in order and in groups.

use super::record::{Record, Value};
use crate::model::{Column, Dataset, Direction, Ownership, ParkList, ParkType, sorted_by};
use std::cmp::Ordering;
use std::ops::Range;

/// Rows in order, and the groups they are in.
#[derive(Clone, Debug, Default)]
pub struct Arranged {
    pub records: Vec<Record>,
    /// In the order of their first rows, an outer group before its inner ones.
    pub groups: Vec<Group>,
}

/// Rows that have the same in a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// 0 for an outer group, 1 for one within it.
    pub level: usize,
    pub column: Column,
    pub value: Value,
    /// Its rows among [`Arranged::records`].
    pub members: Range<usize>,
}

/// Puts rows in groups and in order.
///
/// Groups stand in the order of their values: regions in that of the seeds, types and owners in
/// that of their lists, batches by number; a group whose column is a key of the order is turned
/// with it. Within the innermost groups the keys of `order` decide one after the other, Chinese by
/// its reading and then by its characters. What is not reported comes last either way. Ties are
/// in the order of the seeds.
pub fn arranged(
    dataset: &Dataset,
    records: &[Record],
    groups: &[Column],
    order: &[(Column, Direction)],
) -> Arranged {
    let direction_of = |column: Column| {
        let key = order.iter().find(|(it, _)| *it == column);
        key.map_or(Direction::Ascending, |(_, direction)| *direction)
    };
    let groups: Vec<_> = groups.iter().map(|it| (*it, direction_of(*it))).collect();
    let records = sorted_by(records, |a, b| {
        let mut decided = Ordering::Equal;
        for (column, direction) in &groups {
            let [a, b] = [a, b].map(|it| it.group_value(dataset, *column));
            decided = decided.then_with(|| turned(a, b, *direction, group_order));
        }
        for (column, direction) in order {
            let [a, b] = [a, b].map(|it| it.value(dataset, *column));
            let compare = |a: &Value, b: &Value| key_order(dataset, a, b);
            decided = decided.then_with(|| turned(a, b, *direction, compare));
        }
        decided.then_with(|| a.key().cmp(&b.key()))
    });
    let columns: Vec<Column> = groups.into_iter().map(|(it, _)| it).collect();
    Arranged {
        groups: groups_of(dataset, &records, &columns, 0, 0..records.len()),
        records,
    }
}

/// The groups of a stretch of rows by the columns from `level` on.
fn groups_of(
    dataset: &Dataset,
    records: &[Record],
    columns: &[Column],
    level: usize,
    stretch: Range<usize>,
) -> Vec<Group> {
    let Some(column) = columns.get(level).copied() else {
        return vec![];
    };
    let value = |idx: usize| records[idx].group_value(dataset, column);
    let mut groups = Vec::new();
    let mut start = stretch.start;
    for end in stretch.start + 1..=stretch.end {
        if end < stretch.end && value(end) == value(start) {
            continue;
        }
        groups.push(Group {
            level,
            column,
            value: value(start),
            members: start..end,
        });
        groups.extend(groups_of(dataset, records, columns, level + 1, start..end));
        start = end;
    }
    groups
}

/// The order of two values, turned if it descends, but what is not reported last.
fn turned(
    a: Value,
    b: Value,
    direction: Direction,
    compare: impl Fn(&Value, &Value) -> Ordering,
) -> Ordering {
    match (is_reported(a), is_reported(b)) {
        (true, true) if direction == Direction::Descending => compare(&b, &a),
        (true, true) => compare(&a, &b),
        (a_is, b_is) => b_is.cmp(&a_is),
    }
}

fn is_reported(value: Value) -> bool {
    !matches!(value, Value::Missing | Value::Absent)
}

/// The order of the values of groups.
fn group_order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Region(a), Value::Region(b)) => a.cmp(b),
        _ => plain_order(a, b),
    }
}

/// The order of the values of keys: regions by their reading.
fn key_order(dataset: &Dataset, a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Region(a), Value::Region(b)) => {
            let [a, b] = [a, b].map(|it| dataset.region(*it));
            (a.pinyin, a.name).cmp(&(b.pinyin, b.name))
        }
        _ => plain_order(a, b),
    }
}

fn plain_order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a, a_batch, a_seq), Value::Number(b, b_batch, b_seq)) => {
            let list = |it: &ParkList| ParkList::ALL.iter().position(|other| other == it);
            (list(a), a_batch, a_seq).cmp(&(list(b), b_batch, b_seq))
        }
        (Value::Name(a, a_reading), Value::Name(b, b_reading)) => {
            (a_reading, a).cmp(&(b_reading, b))
        }
        (Value::ParkType(a), Value::ParkType(b)) => {
            let at = |it: &ParkType| ParkType::ALL.iter().position(|other| other == it);
            at(a).cmp(&at(b))
        }
        (Value::Ownership(a), Value::Ownership(b)) => {
            let at = |it: &Ownership| Ownership::ALL.iter().position(|other| other == it);
            at(a).cmp(&at(b))
        }
        (Value::Batch(a), Value::Batch(b)) => a.cmp(b),
        (Value::Document(a), Value::Document(b)) => a.cmp(b),
        (Value::Figure(a), Value::Figure(b)) => a.total_cmp(b),
        _ => Ordering::Equal,
    }
}

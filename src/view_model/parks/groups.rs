//! Groups of rows, and sums.

use super::{Listing, cells};
use crate::analysis::{Group, Record, Value, sum};
use crate::format;
use crate::model::Column;
use crate::view_model::Scene;
use crate::view_model::headline::count;
use std::ops::Range;

/// A group of rows.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupView {
    /// What tells it from every other group.
    pub key: String,
    /// 0 for an outer group, 1 for one within it.
    pub level: usize,
    pub label: String,
    /// How many, and their share of all rows shown.
    pub count: String,
    /// One entry a column shown that holds figures.
    pub sums: Vec<SumView>,
    /// Its rows among [`super::ShownView::records`].
    pub members: Range<usize>,
}

/// The sum of a column; empty where no row's list has the column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SumView {
    pub value: String,
    /// How many of the rows report a figure, unless all do.
    pub note: Option<String>,
}

/// The row of sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalView {
    pub label: &'static str,
    pub count: String,
    /// One entry a column shown that holds figures.
    pub sums: Vec<SumView>,
}

/// One row of the table as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Position among [`super::ShownView::groups`].
    Group(usize),
    /// Position among [`super::ShownView::records`].
    Record(usize),
}

/// The rows to draw: heads of groups with their rows, where the group and the one around it are
/// open.
pub fn lines(
    groups: &[GroupView],
    n_records: usize,
    is_closed: impl Fn(&str) -> bool,
) -> Vec<Line> {
    let mut lines = Vec::new();
    // Rows from here on have not been passed yet.
    let mut next = 0;
    for (idx, group) in groups.iter().enumerate() {
        // It lies in a closed group.
        if group.members.start < next {
            continue;
        }
        lines.push(Line::Group(idx));
        if is_closed(&group.key) {
            next = group.members.end;
            continue;
        }
        let inner = groups.get(idx + 1);
        let is_innermost = inner.is_none_or(|it| it.level <= group.level);
        if is_innermost {
            lines.extend(group.members.clone().map(Line::Record));
            next = group.members.end;
        }
    }
    if groups.is_empty() {
        lines.extend((0..n_records).map(Line::Record));
    }
    lines
}

pub(super) fn groups(listing: &Listing<'_>, columns: &[Column]) -> Vec<GroupView> {
    let ctx = listing.ctx;
    let n_shown = listing.shown().len();
    let mut outer = String::new();
    let mut views = Vec::new();
    for group in &listing.arranged.groups {
        let own = key(ctx, group);
        let key = if group.level == 0 {
            outer.clone_from(&own);
            own
        } else {
            format!("{outer}/{own}")
        };
        let rows = &listing.shown()[group.members.clone()];
        #[expect(clippy::cast_precision_loss, reason = "numbers of parks are small")]
        let share = rows.len() as f64 / n_shown as f64;
        let words = listing.text().group_count;
        views.push(GroupView {
            key,
            level: group.level,
            label: label(ctx, group),
            count: words(&count(rows.len()), &format::share(share)),
            sums: sums(listing, rows, columns),
            members: group.members.clone(),
        });
    }
    views
}

fn label(ctx: &Scene, group: &Group) -> String {
    let text = &ctx.lazy_text().parks_table;
    match group.value {
        Value::Region(id) => ctx.name_of(id).to_owned(),
        Value::ParkType(it) => ctx.type_name(it).to_owned(),
        Value::Batch(it) => ctx.batch_ordinal(it),
        Value::Ownership(it) => cells::ownership(ctx, it).to_owned(),
        Value::Missing => in_words(ctx, group, text.missing),
        _ => in_words(ctx, group, text.absent),
    }
}

/// What is not there, with the column it would be in.
fn in_words(ctx: &Scene, group: &Group, what: &str) -> String {
    format!("{} · {what}", super::column_name(ctx, group.column))
}

/// A word that stands for the group's value, whatever the language.
fn key(ctx: &Scene, group: &Group) -> String {
    match group.value {
        Value::Region(id) => ctx.dataset.region(id).code.to_owned(),
        value => format!("{value:?}"),
    }
}

pub(super) fn total(listing: &Listing<'_>, columns: &[Column]) -> TotalView {
    let text = listing.text();
    TotalView {
        label: text.total,
        count: (text.rows)(&count(listing.shown().len())),
        sums: sums(listing, listing.shown(), columns),
    }
}

fn sums(listing: &Listing<'_>, rows: &[Record], columns: &[Column]) -> Vec<SumView> {
    let numbers = columns.iter().filter(|it| it.is_number());
    let sums = numbers.map(|it| sum(listing.ctx.dataset, rows, *it));
    let view = sums.map(|it| {
        it.map_or_else(SumView::default, |it| SumView {
            value: cells::figure(it.value),
            note: (it.n_reported < rows.len())
                .then(|| (listing.text().reported)(&count(it.n_reported), &count(rows.len()))),
        })
    });
    view.collect()
}

//! The rows: heads of groups, and parks.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::head::class_of;
use super::window::Window;
use crate::components::table::row_head;
use crate::components::{list, nothing};
use crate::view_model::ParksView;
use crate::view_model::parks::{
    CellView, ColumnView, GroupView, Line, NameCell, Record, RecordKey, RegionCell, RowView,
    ShownView, SumView,
};

/// A row to draw.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// `None` for the space between rows that are far from each other.
    pub(super) line: Option<Line>,
    pub(super) key: ItemKey,
}

/// Rows of equal keys look the same: one that is drawn already is moved, not drawn again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct ItemKey {
    pub(super) of: RowKey,
    /// What the cells depend on besides the row.
    pub(super) frame: Arc<str>,
    /// Position among all rows, where not all are drawn.
    pub(super) row_index: Option<usize>,
}

/// What a row is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum RowKey {
    Record(RecordKey),
    /// The key of the group and what stands in its row.
    Group(String),
    /// So many rows that are not drawn.
    Space(usize),
}

/// Draws a row.
pub(super) fn draw(
    item: &Item,
    view: Memo<ParksView>,
    shown: Memo<ShownView>,
    cells: Callback<Record, RowView>,
    closed: RwSignal<BTreeSet<String>>,
    n_head: usize,
    window: Window,
) -> AnyView {
    let index = item.key.row_index;
    let index = index.map(|it| (n_head + it + 1).to_string());
    let record = |at: usize| shown.with_untracked(|it| it.records[at]);
    view.with_untracked(|ParksView { columns, .. }| match item.line {
        Some(Line::Record(at)) => park_row(cells.run(record(at)), columns, index),
        Some(Line::Group(at)) => {
            shown.with_untracked(|it| group_row(&it.groups[at], columns, closed, index))
        }
        None => match item.key.of {
            RowKey::Space(n) => window.space_between(n, columns.len()),
            _ => nothing(),
        },
    })
}

fn park_row(row: RowView, columns: &[ColumnView], index: Option<String>) -> AnyView {
    let cells = row.cells.into_iter().zip(columns);
    let cells: Vec<AnyView> = cells
        .map(|(it, column)| cell(it, class_of(column)))
        .collect();
    let (list, part, seq) = row.key;
    let key = format!("{list}-{part}-{seq}");
    view! { <tr class="park" aria-rowindex=index data-row=key>{cells}</tr> }.into_any()
}

fn cell(cell: CellView, class: &'static str) -> AnyView {
    let content = match cell {
        CellView::Name(name) => return row_head(name_cell(name)),
        CellView::Number(series, seq) => {
            return view! {
                <td class="table__batch">
                    <span class="batch-label">{series}</span>
                    " "
                    {seq}
                </td>
            }
            .into_any();
        }
        CellView::Region(region) => region_link(region),
        CellView::Text(text) => text.into_any(),
        CellView::Printed(text) => {
            view! { <span class="printed" lang="zh-CN">{text}</span> }.into_any()
        }
        CellView::Figure(figure) => figure.into_any(),
        CellView::Missing(word) => view! { <span class="missing">{word}</span> }.into_any(),
        CellView::Absent(words) => view! {
            <span class="missing" aria-hidden="true">"—"</span>
            <span class="visually-hidden">{words}</span>
        }
        .into_any(),
    };
    view! { <td class=class>{content}</td> }.into_any()
}

fn region_link(region: RegionCell) -> AnyView {
    view! { <a href=region.href aria-label=region.label>{region.name}</a> }.into_any()
}

fn name_cell(cell: NameCell) -> AnyView {
    let reading = cell
        .reading
        .map(|it| view! { <span class="reading" lang="zh-Latn">{it}</span> }.into_any());
    let same = cell
        .same
        .map(|(words, href)| view! { <a class="same-park" href=href>{words}</a> }.into_any());
    let brief = cell.brief.into_iter();
    let brief = list(brief.map(|it| view! { <span class="brief__part">{it}</span> }.into_any()));
    view! {
        <span lang="zh-CN">{cell.name}</span>
        {reading.unwrap_or_else(nothing)}
        {same.unwrap_or_else(nothing)}
        <div class="brief">
            {cell.brief_region.map_or_else(nothing, region_link)}
            {brief}
        </div>
    }
    .into_any()
}

fn group_row(
    group: &GroupView,
    columns: &[ColumnView],
    closed: RwSignal<BTreeSet<String>>,
    index: Option<String>,
) -> AnyView {
    let class = if group.level == 0 {
        "group"
    } else {
        "group group--inner"
    };
    let key = group.key.clone();
    let is_open = {
        let key = key.clone();
        move || (!closed.with(|it| it.contains(&key))).to_string()
    };
    let toggle = move |_| {
        closed.update(|it| {
            if !it.remove(&key) {
                it.insert(key.clone());
            }
        });
    };
    let head = view! {
        <button type="button" class="group__toggle" aria-expanded=is_open on:click=toggle>
            {group.label.clone()}
        </button>
        " "
        <span class="group__count">{group.count.clone()}</span>
    };
    sums_row(class, head.into_any(), &group.sums, columns, index)
}

/// A row whose head stands over all columns up to the first one with figures.
pub(super) fn sums_row(
    class: &'static str,
    head: AnyView,
    sums: &[SumView],
    columns: &[ColumnView],
    index: Option<String>,
) -> AnyView {
    let n_before = columns
        .iter()
        .take_while(|it| !it.column.is_number())
        .count();
    let mut sums = sums.iter();
    let rest = columns[n_before..].iter().map(|column| {
        let sum = column.column.is_number().then(|| sums.next()).flatten();
        let content = sum.map_or_else(nothing, sum_cell);
        view! { <td class=class_of(column)>{content}</td> }.into_any()
    });
    let rest: Vec<AnyView> = rest.collect();
    view! {
        <tr class=class aria-rowindex=index>
            <th scope="row" colspan=n_before.to_string()>{head}</th>
            {rest}
        </tr>
    }
    .into_any()
}

fn sum_cell(sum: &SumView) -> AnyView {
    let note = sum
        .note
        .clone()
        .map(|it| view! { " " <span class="sum__note">{it}</span> }.into_any());
    view! {
        {sum.value.clone()}
        {note.unwrap_or_else(nothing)}
    }
    .into_any()
}

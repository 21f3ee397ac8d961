//! The heads of the columns, and which are shown.

use super::summary::{SummaryView, summary};
use super::{FacetView, Listing, column_name};
use crate::model::{Column, Direction, ParkList};
use crate::view_model::Scene;
use crate::view_state::{Order, TableState, ViewState};

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
    pub column: Column,
    pub label: &'static str,
    /// How to sort by it; `None` where that makes no sense.
    pub sort: Option<SortView>,
    /// How what is in it is distributed; shown above the head.
    pub summary: Option<SummaryView>,
    /// Whether a narrow screen leaves it out, as long as the reader has chosen no columns.
    pub is_minor: bool,
}

/// How to sort by a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortView {
    /// Sorts by it alone; the other way when it is the first key already.
    pub href: String,
    /// Adds it as a further key, or turns it if it is one already.
    pub add_href: String,
    pub label: String,
    /// `ascending`, `descending` or `none`, for `aria-sort`; of a further key `none`, as only one
    /// column may say so.
    pub aria_sort: &'static str,
    /// Of several keys: the position, the word of the direction, and the two in a phrase.
    pub key: Option<(String, &'static str, String)>,
}

/// The columns that a state shows.
pub fn columns_of(table: &TableState) -> Vec<Column> {
    if table.columns.is_empty() {
        default_columns(table.list)
    } else {
        table.columns.clone()
    }
}

/// The columns that suit a list: those that it has, without the longest.
pub(super) fn default_columns(list: ParkList) -> Vec<Column> {
    use Column::{
        Batch, FloorArea, Industries, LandArea, Name, Ownership, ParkType, Prefecture, Region,
        TenantFirms,
    };
    match list {
        ParkList::Certified => vec![Batch, Name, ParkType, Prefecture, Region],
        ParkList::Flagship => vec![
            Batch,
            Name,
            Region,
            Industries,
            Ownership,
            LandArea,
            FloorArea,
            TenantFirms,
        ],
        ParkList::All => vec![
            Batch,
            Name,
            ParkType,
            Prefecture,
            Region,
            LandArea,
            TenantFirms,
        ],
    }
}

pub(super) fn columns(
    listing: &Listing<'_>,
    shown: &[Column],
    facets: &[FacetView],
) -> Vec<ColumnView> {
    let ctx = listing.ctx;
    let each = shown.iter().map(|column| ColumnView {
        column: *column,
        label: column_name(ctx, *column),
        sort: column.is_sortable().then(|| sort(ctx, *column)),
        summary: summary(listing, *column, facets),
        is_minor: !matches!(column, Column::Batch | Column::Name),
    });
    each.collect()
}

fn sort(ctx: &Scene, column: Column) -> SortView {
    let keys = order_of(&ctx.state);
    let place = keys.iter().position(|it| it.by == column);
    let direction = place.map(|it| keys[it].direction);
    let first = (place == Some(0)).then_some(direction).flatten();
    let alone = Order {
        by: column,
        direction: first.map_or(Direction::Ascending, Direction::reversed),
    };
    SortView {
        href: ctx.href(&ctx.state.with_order(&[alone])),
        add_href: ctx.href(&with_key(&ctx.state, column)),
        label: (ctx.text().parks.sort_by)(column_name(ctx, column)),
        aria_sort: match first {
            None => "none",
            Some(Direction::Ascending) => "ascending",
            Some(Direction::Descending) => "descending",
        },
        key: place.filter(|_| keys.len() > 1).map(|place| {
            let direction = direction.unwrap_or_default();
            let (n, word) = ((place + 1).to_string(), direction_word(ctx, direction));
            let phrase = (ctx.lazy_text().parks_table.key)(&n, word);
            let code = match direction {
                Direction::Ascending => "ascending",
                Direction::Descending => "descending",
            };
            (n, code, phrase)
        }),
    }
}

/// The keys of the order, the default one written out.
pub(super) fn order_of(state: &ViewState) -> Vec<Order> {
    if state.table.order.is_empty() {
        vec![Order::default()]
    } else {
        state.table.order.clone()
    }
}

/// The state with a key more, or with that key turned. The order of the lists, which everything
/// comes in at first, is no key to be added to.
pub(super) fn with_key(state: &ViewState, column: Column) -> ViewState {
    let mut keys = state.table.order.clone();
    match keys.iter_mut().find(|it| it.by == column) {
        Some(key) => key.direction = key.direction.reversed(),
        None => keys.push(Order {
            by: column,
            direction: Direction::Ascending,
        }),
    }
    state.with_order(&keys)
}

pub(super) fn direction_word(ctx: &Scene, direction: Direction) -> &'static str {
    let text = &ctx.lazy_text().parks_table;
    match direction {
        Direction::Ascending => text.ascending,
        Direction::Descending => text.descending,
    }
}

//! The tools above the table: words, filters, columns, groups, order.

use super::columns::{default_columns, direction_word, order_of, with_key};
use super::{FacetView, OptionView, column_name, columns_of};
use crate::model::Column;
use crate::view_model::Scene;
use crate::view_state::{MAX_GROUPS, Order};

/// What the reader can arrange.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolsView {
    pub facets: Vec<FacetView>,
    pub columns: ColumnsTool,
    pub order: OrderTool,
    pub groups: GroupsTool,
}

/// Which columns are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnsTool {
    /// Every column that can be left out.
    pub options: Vec<OptionView>,
    /// Leads back to the columns that suit the list; `None` if they are shown.
    pub reset: Option<String>,
}

/// What the table is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderTool {
    pub keys: Vec<KeyView>,
    /// Columns to add as a further key; the first entry adds none.
    pub then_by: Vec<OptionView>,
    /// Leads back to the order of the lists; `None` if it is the order.
    pub reset: Option<String>,
}

/// One key of the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyView {
    pub label: &'static str,
    pub direction: &'static str,
    pub turn_href: String,
    pub turn_label: String,
    /// `None` for the one key of the order of the lists.
    pub drop: Option<(String, String)>,
}

/// What the rows are grouped by.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupsTool {
    pub outer: Vec<OptionView>,
    /// Only within groups.
    pub inner: Vec<OptionView>,
}

pub(super) fn tools(ctx: &Scene, facets: Vec<FacetView>) -> ToolsView {
    ToolsView {
        facets,
        columns: columns(ctx),
        order: order(ctx),
        groups: groups(ctx),
    }
}

fn columns(ctx: &Scene) -> ColumnsTool {
    let shown = columns_of(&ctx.state.table);
    let usual = default_columns(ctx.state.table.list);
    let option = |column: Column| {
        let mut next = shown.clone();
        next.retain(|it| *it != column);
        if next.len() == shown.len() {
            next.push(column);
        }
        let is_usual = next.len() == usual.len() && next.iter().all(|it| usual.contains(it));
        let next = if is_usual { vec![] } else { next };
        OptionView {
            label: column_name(ctx, column).to_owned(),
            href: ctx.href(&ctx.state.with_columns(&next)),
            is_chosen: shown.contains(&column),
        }
    };
    let all = Column::ALL.into_iter().filter(|it| *it != Column::Name);
    let is_changed = !ctx.state.table.columns.is_empty();
    ColumnsTool {
        options: all.map(option).collect(),
        reset: is_changed.then(|| ctx.href(&ctx.state.with_columns(&[]))),
    }
}

fn order(ctx: &Scene) -> OrderTool {
    let text = &ctx.lazy_text().parks_table;
    let state = &ctx.state;
    let keys = order_of(state);
    let is_changed = !state.table.order.is_empty();
    let view = |(place, key): (usize, &Order)| {
        let label = column_name(ctx, key.by);
        let mut turned = keys.clone();
        turned[place].direction = key.direction.reversed();
        let mut others = keys.clone();
        others.remove(place);
        let without = ctx.href(&state.with_order(&others));
        KeyView {
            label,
            direction: direction_word(ctx, key.direction),
            turn_href: ctx.href(&state.with_order(&turned)),
            turn_label: (text.turn)(label),
            drop: is_changed.then(|| (without, (text.drop_key)(label))),
        }
    };
    let none = OptionView {
        label: text.then_by_none.to_owned(),
        href: ctx.href(state),
        is_chosen: true,
    };
    let free = Column::ALL.into_iter().filter(|it| {
        let is_key = state.table.order.iter().any(|key| key.by == *it);
        it.is_sortable() && !is_key
    });
    let further = free.map(|it| OptionView {
        label: column_name(ctx, it).to_owned(),
        href: ctx.href(&with_key(state, it)),
        is_chosen: false,
    });
    OrderTool {
        keys: keys.iter().enumerate().map(view).collect(),
        then_by: std::iter::once(none).chain(further).collect(),
        reset: is_changed.then(|| ctx.href(&state.with_order(&[]))),
    }
}

fn groups(ctx: &Scene) -> GroupsTool {
    let now = &ctx.state.table.groups;
    let level = |level: usize| -> Vec<OptionView> {
        let outer = &now[..level.min(now.len())];
        let none = std::iter::once(None);
        let each = Column::GROUPING.into_iter().map(Some);
        let free = none.chain(each.filter(|it| it.is_none_or(|it| !outer.contains(&it))));
        let option = |column: Option<Column>| {
            let mut next = outer.to_vec();
            next.extend(column);
            if level == 0 && column.is_some() {
                next.extend(now.iter().skip(1).filter(|it| Some(**it) != column));
            }
            OptionView {
                label: column
                    .map_or(ctx.lazy_text().parks_table.no_groups, |it| {
                        group_name(ctx, it)
                    })
                    .to_owned(),
                href: ctx.href(&ctx.state.with_groups(&next)),
                is_chosen: now.get(level).copied() == column,
            }
        };
        free.map(option).collect()
    };
    GroupsTool {
        outer: level(0),
        inner: if now.is_empty() || MAX_GROUPS < 2 {
            vec![]
        } else {
            level(1)
        },
    }
}

fn group_name(ctx: &Scene, column: Column) -> &'static str {
    match column {
        Column::Batch => ctx.text().choice.batch,
        _ => column_name(ctx, column),
    }
}

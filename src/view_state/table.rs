//! How the table of parks is arranged and narrowed beyond the selection.

use super::ViewState;
use super::state::cut;
use crate::model::{Column, Direction, Ownership, ParkList};

/// The most columns that rows are grouped by, one within the other.
pub const MAX_GROUPS: usize = 2;

/// The state of the table of parks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableState {
    pub list: ParkList,
    /// Columns shown, in the order of the table, the name among them; empty means those that suit
    /// the list.
    pub columns: Vec<Column>,
    /// Keys of the order, the first counting most, each column once; empty means by list, batch
    /// and number.
    pub order: Vec<Order>,
    /// Columns grouped by, the outer one first; of [`Column::GROUPING`], at most [`MAX_GROUPS`].
    pub groups: Vec<Column>,
    /// `None` means any, not reported included.
    pub ownership: Option<Ownership>,
    /// An industry as printed; empty means any.
    pub industry: String,
}

/// One key of an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    pub by: Column,
    pub direction: Direction,
}

impl ViewState {
    /// The same with the parks of other documents.
    #[must_use]
    pub fn with_list(&self, list: ParkList) -> Self {
        self.with_table(|it| it.list = list)
    }

    /// The same with these columns, in whatever order and repeated or not, and the name; none for
    /// those that suit the list.
    #[must_use]
    pub fn with_columns(&self, columns: &[Column]) -> Self {
        let is_shown = |it: &Column| *it == Column::Name || columns.contains(it);
        self.with_table(|table| {
            table.columns = Column::ALL.into_iter().filter(is_shown).collect();
            if columns.is_empty() {
                table.columns.clear();
            }
        })
    }

    /// The same in another order; of a repeated column the first key counts, and a column that
    /// cannot be sorted by is left out.
    #[must_use]
    pub fn with_order(&self, order: &[Order]) -> Self {
        let mut keys: Vec<Order> = Vec::new();
        for key in order {
            if key.by.is_sortable() && keys.iter().all(|it| it.by != key.by) {
                keys.push(*key);
            }
        }
        if keys == [Order::default()] {
            keys.clear();
        }
        self.with_table(|it| it.order = keys)
    }

    /// The same in groups; what cannot be grouped by, repeats, and what is more than
    /// [`MAX_GROUPS`] are left out.
    #[must_use]
    pub fn with_groups(&self, groups: &[Column]) -> Self {
        let mut kept: Vec<Column> = Vec::new();
        for column in groups {
            if Column::GROUPING.contains(column) && !kept.contains(column) {
                kept.push(*column);
            }
        }
        kept.truncate(MAX_GROUPS);
        self.with_table(|it| it.groups = kept)
    }

    /// The same with parks of one ownership, or all of them.
    #[must_use]
    pub fn with_ownership(&self, ownership: Option<Ownership>) -> Self {
        self.with_table(|it| it.ownership = ownership)
    }

    /// The same with parks of one industry, trimmed and cut like a search text; empty for all.
    #[must_use]
    pub fn with_industry(&self, industry: impl AsRef<str>) -> Self {
        self.with_table(|it| it.industry = cut(industry.as_ref()))
    }

    fn with_table(&self, change: impl FnOnce(&mut TableState)) -> Self {
        let mut state = self.clone();
        change(&mut state.table);
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Column::{Batch, Document, Name, ParkType, Prefecture, Region};

    fn key(by: Column, direction: Direction) -> Order {
        Order { by, direction }
    }

    #[test]
    fn columns_are_kept_in_the_order_of_the_table_with_the_name() {
        let start = ViewState::default();
        for (columns, expected) in [
            (vec![], vec![]),
            (vec![Name], vec![Name]),
            (vec![Document, Batch, Document], vec![Batch, Name, Document]),
        ] {
            assert_eq!(start.with_columns(&columns).table.columns, expected);
        }
    }

    #[test]
    fn of_two_keys_for_a_column_the_first_counts() {
        use Direction::{Ascending, Descending};
        let start = ViewState::default();
        for (order, expected) in [
            (vec![], vec![]),
            (vec![key(Batch, Ascending)], vec![]),
            (vec![key(Batch, Descending)], vec![key(Batch, Descending)]),
            (
                vec![
                    key(Name, Descending),
                    key(Region, Ascending),
                    key(Name, Ascending),
                ],
                vec![key(Name, Descending), key(Region, Ascending)],
            ),
        ] {
            assert_eq!(start.with_order(&order).table.order, expected);
        }
    }

    #[test]
    fn two_different_columns_group_at_most() {
        let start = ViewState::default();
        for (groups, expected) in [
            (vec![Name, Document], vec![]),
            (
                vec![ParkType, ParkType, Prefecture],
                vec![ParkType, Prefecture],
            ),
            (
                vec![Prefecture, ParkType, Batch],
                vec![Prefecture, ParkType],
            ),
        ] {
            assert_eq!(start.with_groups(&groups).table.groups, expected);
        }
    }
}

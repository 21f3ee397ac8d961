//! What is said when no row is left.

use super::{Listing, OptionView, cells, without_conditions};
use crate::analysis::Condition;
use crate::model::Column;
use crate::view_model::headline::count;

/// Nothing found: what, why, and what to drop.
#[derive(Clone, Debug, PartialEq)]
pub struct EmptyView {
    pub what: &'static str,
    pub why: Vec<String>,
    /// Each condition without which there are rows, the last one first; and all of them.
    pub ways_out: Vec<OptionView>,
}

pub(super) fn empty(listing: &Listing<'_>) -> Option<EmptyView> {
    if !listing.shown().is_empty() {
        return None;
    }
    let (ctx, text) = (listing.ctx, listing.text());
    let state = &ctx.state;
    let (selection, table) = (&state.selection, &state.table);
    let conditions = [
        (
            Condition::Text,
            (!selection.text.is_empty()).then(|| (ctx.text().choice.words)(&selection.text)),
            state.with_text(""),
        ),
        (
            Condition::Industry,
            (!table.industry.is_empty()).then(|| table.industry.clone()),
            state.with_industry(""),
        ),
        (
            Condition::Ownership,
            table
                .ownership
                .map(|it| cells::ownership(ctx, it).to_owned()),
            state.with_ownership(None),
        ),
        (
            Condition::Batch,
            selection.batch.map(|it| ctx.batch_ordinal(it)),
            state.with_batch(None),
        ),
        (
            Condition::ParkType,
            selection.park_type.map(|it| ctx.type_name(it).to_owned()),
            state.with_park_type(None),
        ),
        (
            Condition::Places,
            (!selection.places.is_empty()).then(|| ctx.names_of(&selection.places)),
            state.with_places(vec![]),
        ),
    ];
    let mut ways_out = Vec::new();
    let mut why = Vec::new();
    for (condition, label, without) in conditions {
        let Some(label) = label else {
            continue;
        };
        why.extend(lacking(listing, condition));
        let n = listing.without(condition).count();
        if n > 0 {
            ways_out.push(OptionView {
                label: (text.empty_drop)(&label, &count(n)),
                href: ctx.href(&without),
                is_chosen: false,
            });
        }
    }
    ways_out.push(OptionView {
        label: text.empty_clear.to_owned(),
        href: ctx.href(&without_conditions(state)),
        is_chosen: false,
    });
    if why.is_empty() {
        why.push(ctx.text().parks.empty_hint.to_owned());
    }
    Some(EmptyView {
        what: ctx.text().parks.empty,
        why,
        ways_out,
    })
}

/// That the chosen list has no such column, if so.
fn lacking(listing: &Listing<'_>, condition: Condition) -> Option<String> {
    let column = match condition {
        Condition::ParkType => Column::ParkType,
        Condition::Batch => Column::Batch,
        Condition::Ownership => Column::Ownership,
        Condition::Industry => Column::Industries,
        Condition::Places | Condition::Text => return None,
    };
    let [list, column] = cells::lacking(listing, column)?;
    Some((listing.text().empty_absent)(list, column))
}

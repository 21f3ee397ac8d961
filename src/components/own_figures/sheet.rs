//! The sheet to fill in: a row a unit, a column an indicator.

use leptos::ev;
use leptos::prelude::*;

use super::keeper::Keeper;
use crate::components::table::{head, number_head, table};
use crate::components::{list, part};
use crate::shell::field;
use crate::view_model::huzhou::PlanScene;
use crate::view_model::huzhou::actuals::Slot;
use crate::view_model::huzhou::actuals::{self, FieldView, SheetRow};

/// The sheet of the moment. Drawn anew for another moment or language and after a text was read,
/// not while a reader types.
pub(super) fn sheet_table(it: &PlanScene<'_>, keeper: Keeper) -> AnyView {
    keeper.edition.track();
    let moment = keeper.moment.get();
    let view = keeper
        .figures
        .with_untracked(|figures| actuals::sheet(it, figures, moment));
    let heads = view.heads.iter().enumerate().map(|(idx, it)| {
        if idx == 0 {
            head(it.clone())
        } else {
            number_head(it.clone())
        }
    });
    let rows = view.rows.iter().map(|it| row(it, keeper));
    let drawn = table(
        "table table--own",
        &view.caption,
        heads.collect(),
        rows.collect(),
        vec![],
    );
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=view.caption.clone()>
            {drawn}
        </div>
    }
    .into_any()
}

fn row(row: &SheetRow, keeper: Keeper) -> AnyView {
    let fields = row.fields.iter().map(|it| cell(it, keeper));
    view! {
        <tr data-region=row.code>
            <th scope="row">{row.name}</th>
            {list(fields)}
        </tr>
    }
    .into_any()
}

fn cell(view: &FieldView, keeper: Keeper) -> AnyView {
    let slot = view.slot;
    let fault_id = format!("fault-{}-{}", slot.region.0, slot.indicator.code());
    let value = keeper.drafts.with_untracked(|it| match it.get(&slot) {
        Some((raw, _)) => raw.clone(),
        None => view.value.clone(),
    });
    let is_faulty = move || keeper.drafts.with(|it| it.contains_key(&slot));
    let changed = move |event: ev::Event| keeper.set(slot, &event_target_value(&event));
    view! {
        <td class="table__number">
            <input
                class="own__field"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-label=view.label.clone()
                aria-invalid=move || is_faulty().then_some("true")
                aria-describedby=fault_id.clone()
                value=value
                on:change=changed
                on:paste=move |event| pasted(&event, slot, keeper)
            />
            <span class="own__target">{view.target.clone()}</span>
            <span class="own__fault" id=fault_id.clone()>
                {part(move || fault(slot, keeper))}
            </span>
        </td>
    }
    .into_any()
}

/// Why what stands in a field is not taken.
fn fault(slot: Slot, keeper: Keeper) -> AnyView {
    let reason = keeper
        .drafts
        .with(|it| it.get(&slot).map(|(_, reason)| *reason));
    let words = reason.and_then(|reason| keeper.plan(|it| actuals::reason(it, reason)));
    words.unwrap_or_default().into_any()
}

/// One figure goes into the field, several over the sheet.
fn pasted(event: &ev::ClipboardEvent, slot: Slot, keeper: Keeper) {
    let Some(text) = field::pasted_text(event) else {
        return;
    };
    if text.trim().contains(['\t', '\n']) {
        event.prevent_default();
        keeper.take_block(&text, slot);
    }
}

//! Which rows of the documents' lists a figure counts.

use super::{MAX_ROWS, decimal, document_name};
use crate::analysis::{dossier, selection};
use crate::model::{DocumentId, Dossier, FlagshipPark, Park, RegionId, Selection, sorted_unique};
use crate::text::TipsText;
use crate::view_model::compare::flagship_parks;
use crate::view_model::headline::count;
use crate::view_model::{Quantity, Scene};

/// Which rows of which list were counted.
pub(super) fn list_lines(
    ctx: &Scene,
    dossier: &Dossier,
    text: &TipsText,
    regions: &[RegionId],
    figure: Quantity,
) -> Vec<String> {
    let parks = counted(ctx, regions, figure);
    let Some(first) = parks.first() else {
        return vec![text.no_row.to_owned()];
    };
    let n_rows = count(parks.len());
    let seqs = parks.iter().map(|it| it.seq);
    let mut lines = vec![counted_line(ctx, text, first.document, seqs)];
    // What the document itself prints of the whole list.
    let whole = ctx.dataset.parks.iter();
    let whole = whole.filter(|it| it.batch == first.batch && it.document == first.document);
    let n_whole = whole.count();
    if parks.len() == n_whole {
        let province = ctx.dataset.province().code;
        let facts = dossier.facts.iter();
        let mut printed =
            facts.filter(|it| it.subject == province && it.document == first.document);
        let printed = printed.find(|it| decimal(it.value) == n_rows);
        lines.extend(printed.map(|it| (text.printed_total)(it.place, &decimal(it.value))));
    }
    lines
}

/// Which rows of the plan's list were counted.
pub(super) fn flagship_lines(
    ctx: &Scene,
    dossier: &Dossier,
    text: &TipsText,
    regions: &[RegionId],
) -> Vec<String> {
    let rows = flagship_rows(ctx, dossier, regions);
    if let Some(first) = rows.first() {
        let seqs = rows.iter().map(|it| it.seq);
        return vec![counted_line(ctx, text, first.document, seqs)];
    }
    let covered = |id: &RegionId| flagship_parks(ctx, dossier, *id).is_some();
    let said = if regions.iter().any(covered) {
        text.no_row
    } else {
        text.not_reported
    };
    vec![said.to_owned()]
}

pub(super) fn flagship_rows(
    ctx: &Scene,
    dossier: &Dossier,
    regions: &[RegionId],
) -> Vec<&'static FlagshipPark> {
    let each = regions.iter();
    let rows = each.flat_map(|id| dossier::flagship_parks_in(ctx.dataset, dossier, *id));
    let mut rows: Vec<&'static FlagshipPark> = rows.collect();
    rows.sort_by_key(|it| it.seq);
    rows.dedup_by_key(|it| it.seq);
    rows
}

/// That these rows of a document's list were counted.
fn counted_line(
    ctx: &Scene,
    text: &TipsText,
    document: DocumentId,
    seqs: impl Iterator<Item = u16>,
) -> String {
    let mut rows: Vec<String> = seqs.map(|it| it.to_string()).collect();
    let n_rows = count(rows.len());
    let is_cut = rows.len() > MAX_ROWS;
    rows.truncate(MAX_ROWS);
    let document = document_name(ctx, document);
    (text.counted)(&document, &n_rows, &rows.join(text.comma), is_cut)
}

/// The parks that a figure counts.
pub(super) fn counted(ctx: &Scene, regions: &[RegionId], figure: Quantity) -> Vec<&'static Park> {
    let ctx_selection = &ctx.state.selection;
    let park_type = match figure {
        Quantity::Manufacturing => Some(crate::model::ParkType::Manufacturing),
        Quantity::Services => Some(crate::model::ParkType::ProducerServices),
        // A share of a type is one of all types.
        Quantity::ShareManufacturing => None,
        _ => ctx_selection.park_type,
    };
    let selection = Selection {
        places: sorted_unique(regions),
        park_type,
        ..ctx_selection.clone()
    };
    selection::parks_in(ctx.dataset, &selection)
}

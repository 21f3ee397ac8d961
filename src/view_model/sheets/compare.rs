//! The comparison as a table: the places side by side on the page are rows here.

use super::views::{FIGURES, ORIGIN, PLACE, figures, origin, place};
use super::{Cell, Sheet, sheet, sheets_text};
use crate::model::{Dossier, RegionId};
use crate::text::{Field, Table};
use crate::view_model::Scene;
use crate::view_model::compare::{MAX_PLACES, flagship_parks, programme, references};
use crate::view_model::headline::rank_of;
use crate::view_model::words::share_of;

/// The places that are compared, then those that stand beside them for reference.
pub(super) fn compare(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let places = &ctx.state.selection.places;
    let shown = &places[..places.len().min(MAX_PLACES)];
    // Fewer than two are no comparison: the page has no table then.
    let references = if shown.len() > 1 {
        references(ctx, shown)
    } else {
        vec![]
    };
    let [compared, for_reference] = sheets_text(ctx).roles;
    let compared = shown.iter().map(|id| row(ctx, dossier, *id, compared));
    let beside = references
        .iter()
        .map(|id| row(ctx, dossier, *id, for_reference));
    let mut fields = vec![Field::Role];
    fields.extend(PLACE);
    fields.extend(FIGURES);
    fields.extend([
        Field::ListedManufacturing,
        Field::ListedServices,
        Field::ShareOfPrefecture,
        Field::ShareOfProvince,
        Field::Rank,
        Field::RankAmong,
        Field::FlagshipParks,
        Field::Programme,
    ]);
    fields.extend(ORIGIN);
    Sheet {
        rows: compared.chain(beside).collect(),
        ..sheet(ctx, Table::Compare, &fields)
    }
}

fn row(ctx: &Scene, dossier: &Dossier, id: RegionId, role: &str) -> Vec<Cell> {
    let dataset = ctx.dataset;
    let tally = ctx.tally(id);
    let total = |id: RegionId| ctx.tally(id).total;
    let prefecture = dataset.prefecture_of(id).filter(|it| it.id != id);
    let of_prefecture = share_of(tally.total, prefecture.and_then(|it| total(it.id)));
    let of_province = share_of(tally.total, total(dataset.province().id));
    let [manufacturing, services] = tally.listed_by_type;
    let rank = rank_of(ctx, id);
    let n_ranked = rank.and_then(|(_, n)| u32::try_from(n).ok());
    let mut row = vec![Cell::text(role)];
    row.extend(place(ctx, id));
    row.extend(figures(ctx, &tally));
    row.extend([
        Cell::count(manufacturing),
        Cell::count(services),
        Cell::some_decimal(of_prefecture),
        Cell::some_decimal(of_province),
        Cell::some_count(rank.map(|(it, _)| it.rank)),
        Cell::some_count(n_ranked),
        Cell::some_count(flagship_parks(ctx, dossier, id)),
        Cell::Text(programme(ctx, dossier, id)),
    ]);
    row.extend(origin(ctx, dossier, &[id]));
    row
}

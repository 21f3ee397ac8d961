//! The rows that the charts are drawn from: those of the table under each picture, in its order.

use super::views::{ORIGIN, PLACE, list_documents, origin, place};
use super::{Cell, Sheet, notes, sheet_of};
use crate::analysis::tally;
use crate::model::{Dossier, RegionId};
use crate::text::{Field, SheetWords, Table};
use crate::view_model::Scene;
use crate::view_model::figures::growth::{GrowthPoint, plot};
use crate::view_model::figures::spread::{SpreadRow, curve};
use crate::view_model::figures::units::{Extent, UnitBar, bars};
use crate::view_model::words::share_of;

/// The ranked reporting units.
pub(super) fn units(ctx: &Scene, dossier: &Dossier, extent: Extent) -> Sheet {
    let whole = ctx.tally(focus(ctx)).total;
    let row = |it: &UnitBar| {
        let mut row = vec![Cell::count(it.rank.rank)];
        row.extend(place(ctx, it.region));
        row.extend([
            Cell::date(tally::as_of(ctx.dataset)),
            Cell::count(it.total),
            Cell::some_decimal(share_of(Some(it.total), whole)),
            Cell::count(ctx.tally(it.region).added),
        ]);
        row.extend(origin(ctx, dossier, &[it.region]));
        row
    };
    let figures = [Field::AsOf, Field::Total, Field::ShareOfWhole, Field::Added];
    Sheet {
        rows: bars(ctx, extent).iter().map(row).collect(),
        ..about(
            ctx,
            Table::ChartUnits,
            &[&[Field::Rank][..], &PLACE, &figures, &ORIGIN].concat(),
            ctx.batch_added(),
        )
    }
}

/// What the batch added against what stood before it.
pub(super) fn growth(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let row = |it: &GrowthPoint| {
        let mut row = place(ctx, it.region);
        row.extend([
            Cell::date(tally::as_of(ctx.dataset)),
            Cell::count(it.existing),
            Cell::count(it.added),
            Cell::some_decimal(it.ratio),
        ]);
        row.extend(origin(ctx, dossier, &[it.region]));
        row
    };
    let points = plot(ctx).map(|it| [it.major, it.minor].concat());
    let figures = [
        Field::AsOf,
        Field::Existing,
        Field::Added,
        Field::AddedToExisting,
    ];
    Sheet {
        rows: points.unwrap_or_default().iter().map(row).collect(),
        ..about(
            ctx,
            Table::ChartGrowth,
            &[&PLACE[..], &figures, &ORIGIN].concat(),
            ctx.batch_added(),
        )
    }
}

/// What the reporting units with fewest parks hold together.
pub(super) fn spread(ctx: &Scene) -> Sheet {
    let totals = ctx.dataset.certified_totals.iter().map(|it| it.document);
    let documents = totals.map(|id| ctx.dataset.document(id).slug);
    let documents = crate::model::sorted_unique(&documents.collect::<Vec<_>>());
    let row = |it: SpreadRow| {
        vec![
            Cell::count(it.n_units),
            Cell::some_decimal(it.share_units),
            Cell::count(it.n_parks),
            Cell::some_decimal(it.share_parks),
            Cell::date(tally::as_of(ctx.dataset)),
            notes::cell(&documents),
        ]
    };
    let rows = curve(ctx).map(|it| it.rows());
    let fields = [
        Field::SmallestUnits,
        Field::ShareOfUnits,
        Field::ParksHeld,
        Field::ShareOfParks,
        Field::AsOf,
        Field::DocumentId,
    ];
    Sheet {
        rows: rows.unwrap_or_default().into_iter().map(row).collect(),
        ..about(ctx, Table::ChartSpread, &fields, ctx.batch_added())
    }
}

/// Regions by type, whatever type is chosen.
pub(super) fn matrix(ctx: &Scene) -> Sheet {
    let documents = list_documents(ctx);
    let whole = ctx.tally(focus(ctx));
    let row = |id: RegionId| {
        let tally = ctx.tally(id);
        let listed = tally.listed();
        let [manufacturing, services] = tally.listed_by_type;
        let share = |part: u32, whole: u32| Cell::some_decimal(share_of(Some(part), Some(whole)));
        let mut row = place(ctx, id);
        row.extend([manufacturing, services, listed].map(Cell::count));
        row.extend([
            share(manufacturing, listed),
            share(services, listed),
            share(manufacturing, whole.listed_by_type[0]),
            share(services, whole.listed_by_type[1]),
            share(listed, whole.listed()),
            notes::cell(&documents),
        ]);
        row
    };
    let figures = [
        Field::ListedManufacturing,
        Field::ListedServices,
        Field::Listed,
        Field::ShareManufacturing,
        Field::ShareServices,
        Field::ShareOfManufacturing,
        Field::ShareOfServices,
        Field::ShareOfListed,
        Field::DocumentId,
    ];
    let regions = ctx.dataset.children(focus(ctx)).map(|it| it.id);
    Sheet {
        // Where nothing is listed there is no picture, and no row of zeros in its place.
        rows: regions.filter(|_| whole.listed() > 0).map(row).collect(),
        ..about(
            ctx,
            Table::ChartMatrix,
            &[&PLACE[..], &figures].concat(),
            ctx.batch_listed(),
        )
    }
}

/// The region that the charts are about.
fn focus(ctx: &Scene) -> RegionId {
    tally::focus(ctx.dataset, &ctx.state.selection)
}

/// A table without rows about that region.
fn about(ctx: &Scene, table: Table, fields: &[Field], batch: String) -> Sheet {
    let words = SheetWords {
        place: ctx.name_of(focus(ctx)).to_owned(),
        batch,
        as_of: ctx.as_of(),
    };
    sheet_of(ctx, table, fields, &words)
}

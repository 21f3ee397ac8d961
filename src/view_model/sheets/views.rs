//! What the views show, as tables: the same rows in the same order.

use super::{Cell, Sheet, notes, sheet, sheets_text};
use crate::analysis::{Record, rank::rank, tally, tally::Tally};
use crate::model::{Dossier, Ownership, RegionId};
use crate::text::{Field, Table};
use crate::view_model::Scene;
use crate::view_model::headline::{chosen, sum};
use crate::view_model::words::share_of;

/// The columns that figures of regions share; [`figures`] fills them.
pub(super) const FIGURES: [Field; 7] = [
    Field::AsOf,
    Field::Total,
    Field::Added,
    Field::AddedManufacturing,
    Field::AddedServices,
    Field::ShareManufacturing,
    Field::ShareAdded,
];

/// The columns that say where a figure stands; [`origin`] fills them.
pub(super) const ORIGIN: [Field; 3] = [Field::PrintedAs, Field::DocumentId, Field::NoteIds];

/// One row: the figures of what is chosen.
pub(super) fn headline(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let chosen = chosen(ctx);
    let mut row = vec![
        Cell::Text(codes(ctx, &chosen)),
        Cell::Text(ctx.names_of(&chosen)),
    ];
    row.extend(figures(ctx, &sum(ctx, &chosen)));
    row.extend(origin(ctx, dossier, &chosen));
    Sheet {
        rows: vec![row],
        ..sheet(
            ctx,
            Table::Headline,
            &with_figures(&[Field::RegionCode, Field::Region]),
        )
    }
}

/// Every reporting unit in focus, in the order of the seeds.
pub(super) fn units(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let rows = tally::units_in(ctx.dataset, focus).into_iter().map(|id| {
        let mut row = place(ctx, id);
        row.extend(figures(ctx, &ctx.tally(id)));
        row.extend(origin(ctx, dossier, &[id]));
        row
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Units, &with_figures(&PLACE))
    }
}

/// The ranked regions, and those without a rank below them.
pub(super) fn ranking(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let whole = ctx.tally(focus).total;
    let children = || ctx.dataset.children(focus).map(|it| it.id);
    let values: Vec<(RegionId, f64)> = children()
        .filter_map(|id| ctx.tally(id).total.map(|it| (id, f64::from(it))))
        .collect();
    let ranked = rank(&values);
    let with_rank = ranked.iter().map(|it| (it.region, Some(it.rank)));
    let without = children()
        .filter(|id| ctx.tally(*id).total.is_none() && ctx.tally(*id).added > 0)
        .map(|id| (id, None));
    let rows = with_rank.chain(without).map(|(id, rank)| {
        let tally = ctx.tally(id);
        let mut row = vec![Cell::some_count(rank)];
        row.extend(place(ctx, id));
        row.push(Cell::some_decimal(share_of(tally.total, whole)));
        row.extend(figures(ctx, &tally));
        row.extend(origin(ctx, dossier, &[id]));
        row
    });
    let mut fields = vec![Field::Rank];
    fields.extend(PLACE);
    fields.push(Field::ShareOfWhole);
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Ranking, &with_figures(&fields))
    }
}

/// Parks of the batches by type, for the regions below the one in focus.
pub(super) fn batch(ctx: &Scene) -> Sheet {
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let documents = list_documents(ctx);
    let rows = ctx.dataset.children(focus).map(|it| {
        let [manufacturing, services] = ctx.tally(it.id).added_by_type;
        let mut row = place(ctx, it.id);
        row.extend([manufacturing, services, ctx.tally(it.id).added].map(Cell::count));
        row.push(notes::cell(&documents));
        row
    });
    let mut fields = PLACE.to_vec();
    fields.extend([
        Field::AddedManufacturing,
        Field::AddedServices,
        Field::Added,
        Field::DocumentId,
    ]);
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Batch, &fields)
    }
}

/// The parks that meet the reader's conditions, in the reader's order.
pub(super) fn parks(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let text = &ctx.state.selection.text;
    let shown = super::super::parks::shown(ctx, dossier, text);
    park_table(ctx, dossier, &shown.records)
}

/// Rows of all lists in one schema; a column that a list does not have is empty in its rows.
pub(super) fn park_table(ctx: &Scene, dossier: &Dossier, records: &[Record]) -> Sheet {
    let fields = [
        Field::List,
        Field::Seq,
        Field::ParkName,
        Field::ParkType,
        Field::PrefectureCode,
        Field::Prefecture,
        Field::RegionCode,
        Field::Region,
        Field::RegionEn,
        Field::PrintedAs,
        Field::Industries,
        Field::Operator,
        Field::Ownership,
        Field::LandArea,
        Field::FloorArea,
        Field::TenantFirms,
        Field::DocumentId,
        Field::DocumentNumber,
        Field::IssuedOn,
        Field::NoteIds,
    ];
    Sheet {
        rows: records
            .iter()
            .map(|it| park_row(ctx, dossier, *it))
            .collect(),
        ..sheet(ctx, Table::Parks, &fields)
    }
}

fn park_row(ctx: &Scene, dossier: &Dossier, record: Record) -> Vec<Cell> {
    let dataset = ctx.dataset;
    let text = sheets_text(ctx);
    let prefecture = record.prefecture(dataset).map(|id| dataset.region(id));
    let region = record.region().map(|id| dataset.region(id));
    let document = dataset.document(record.document());
    let list = match record.batch() {
        Some(batch) => ctx.batch_ordinal(batch),
        None => (text.table)(Table::Flagship).to_owned(),
    };
    let ownership = |it: Ownership| match it {
        Ownership::State => text.state,
        Ownership::Private => text.private,
        Ownership::Other => text.other,
    };
    let mut row = vec![
        Cell::Text(list),
        Cell::count(u32::from(record.seq())),
        Cell::text(record.name()),
    ];
    let [park_type, printed_as] = match record {
        Record::Certified(park) => [ctx.type_name(park.park_type), park.printed_as].map(Some),
        Record::Flagship(_) => [None; 2],
    };
    row.extend([
        Cell::some_text(park_type),
        Cell::some_text(prefecture.map(|it| it.code)),
        Cell::some_text(prefecture.map(|it| ctx.region_name(it))),
        Cell::some_text(region.map(|it| it.code)),
        Cell::some_text(region.map(|it| it.name)),
        Cell::some_text(region.map(|it| it.name_en)),
        Cell::some_text(printed_as),
    ]);
    row.extend(match record {
        Record::Certified(_) => [const { Cell::Missing }; 6],
        Record::Flagship(it) => [
            Cell::text(it.industries),
            Cell::some_text(it.operator),
            Cell::some_text(it.ownership.map(ownership)),
            Cell::some_decimal(it.land_area_mu),
            Cell::some_decimal(it.floor_area_m2),
            Cell::some_count(it.tenant_firms),
        ],
    });
    row.extend([
        Cell::text(document.slug),
        Cell::some_text(document.number),
        Cell::date(document.issued_on),
        notes::cell(&notes::of_row(dossier, record.document(), record.seq())),
    ]);
    row
}

/// The single figures that the documents state of the chosen places.
pub(super) fn facts(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let codes: Vec<&str> = chosen(ctx)
        .iter()
        .map(|id| ctx.dataset.region(*id).code)
        .collect();
    let pilots = dossier.pilots.iter();
    let of_place = pilots.filter(|it| codes.contains(&ctx.dataset.region(it.region).code));
    let subjects: Vec<&str> = codes
        .iter()
        .copied()
        .chain(of_place.map(|it| it.id))
        .collect();
    let facts = dossier.facts.iter();
    super::programme::facts(
        ctx,
        dossier,
        facts.filter(|it| subjects.contains(&it.subject)),
    )
}

/// The columns that tell a region; [`place`] fills them.
pub(super) const PLACE: [Field; 6] = [
    Field::PrefectureCode,
    Field::Prefecture,
    Field::RegionCode,
    Field::Region,
    Field::RegionEn,
    Field::Level,
];

pub(super) fn place(ctx: &Scene, id: RegionId) -> Vec<Cell> {
    let region = ctx.dataset.region(id);
    let prefecture = ctx.dataset.prefecture_of(id);
    vec![
        Cell::some_text(prefecture.map(|it| it.code)),
        Cell::some_text(prefecture.map(|it| ctx.region_name(it))),
        Cell::text(region.code),
        Cell::text(region.name),
        Cell::text(region.name_en),
        Cell::text(sheets_text(ctx).levels[super::package::level_idx(region.kind)]),
    ]
}

pub(super) fn figures(ctx: &Scene, tally: &Tally) -> [Cell; 7] {
    let [manufacturing, services] = tally.added_by_type;
    [
        Cell::date(tally::as_of(ctx.dataset)),
        Cell::some_count(tally.total),
        Cell::count(tally.added),
        Cell::count(manufacturing),
        Cell::count(services),
        Cell::some_decimal(tally.share_manufacturing()),
        Cell::some_decimal(tally.share_added()),
    ]
}

/// Spelling, document and notes of the totals of these regions; the spelling only where it is one
/// unit's.
pub(super) fn origin(ctx: &Scene, dossier: &Dossier, regions: &[RegionId]) -> [Cell; 3] {
    let as_of = tally::as_of(ctx.dataset);
    let totals = || {
        let latest = ctx.dataset.certified_totals.iter();
        latest.filter(|it| {
            Some(it.as_of) == as_of
                && regions
                    .iter()
                    .any(|outer| ctx.dataset.contains(*outer, it.region))
        })
    };
    let own = totals().find(|it| [it.region] == *regions);
    let mut documents: Vec<&str> = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    for total in totals() {
        let slug = ctx.dataset.document(total.document).slug;
        let unit = ctx.dataset.region(total.region);
        let prefecture = ctx.dataset.prefecture_of(unit.id).map_or("", |it| it.name);
        let found = notes::of_unit(dossier, total.document, unit, prefecture, total.printed_as);
        documents.push(slug);
        ids.extend(found);
    }
    let documents = crate::model::sorted_unique(&documents);
    let ids = crate::model::sorted_unique(&ids);
    [
        Cell::some_text(own.map(|it| it.printed_as)),
        notes::cell(&documents),
        notes::cell(&ids),
    ]
}

/// The documents that publish the lists in question.
pub(super) fn list_documents(ctx: &Scene) -> Vec<&'static str> {
    let batch = ctx.state.selection.batch;
    let parks = ctx.dataset.parks.iter();
    let listed = parks.filter(|it| batch.is_none_or(|batch| batch == it.batch));
    let slugs: Vec<&str> = listed
        .map(|it| ctx.dataset.document(it.document).slug)
        .collect();
    crate::model::sorted_unique(&slugs)
}

fn codes(ctx: &Scene, regions: &[RegionId]) -> String {
    let codes = regions.iter().map(|id| ctx.dataset.region(*id).code);
    codes.collect::<Vec<_>>().join(" ")
}

fn with_figures(fields: &[Field]) -> Vec<Field> {
    [fields, &FIGURES, &ORIGIN].concat()
}

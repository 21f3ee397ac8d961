//! The whole data package, table by table.

use super::{Cell, Sheet, notes, programme, sheet, sheets_text, views};
use crate::analysis::Record;
use crate::model::{DocumentKind, Dossier, RegionKind};
use crate::text::{Field, Table};
use crate::view_model::Scene;

/// Every table, whatever is chosen.
pub fn everything(ctx: &Scene, dossier: &Dossier) -> Vec<Sheet> {
    let state = crate::view_state::ViewState::default().with_lang(ctx.state.lang);
    let ctx = &Scene::new(ctx.dataset, state, vec![]);
    let parks = ctx.dataset.parks.iter().map(Record::Certified);
    let flagship = dossier.flagship_parks.iter().map(Record::Flagship);
    let parks: Vec<Record> = parks.chain(flagship).collect();
    vec![
        documents(ctx),
        regions(ctx),
        totals(ctx, dossier),
        views::park_table(ctx, dossier, &parks),
        programme::targets(ctx, dossier.plan_targets.iter()),
        programme::plan_parts(ctx, dossier),
        programme::industries(ctx, dossier),
        programme::pilots(ctx, dossier.pilots.iter()),
        programme::facts(ctx, dossier, dossier.facts.iter()),
        programme::measures(ctx, dossier.measures.iter()),
        programme::forms(ctx, dossier),
        notes::table(ctx, dossier.notes.iter()),
        programme::links(ctx, dossier),
    ]
}

fn documents(ctx: &Scene) -> Sheet {
    let fields = [
        Field::DocumentId,
        Field::Kind,
        Field::Issuer,
        Field::DocumentNumber,
        Field::DocumentTitle,
        Field::IssuedOn,
    ];
    let text = sheets_text(ctx);
    let rows = ctx.dataset.documents.iter().map(|it| {
        vec![
            Cell::text(it.slug),
            Cell::text(match it.kind {
                DocumentKind::Notice => text.notice,
                DocumentKind::Feature => text.feature,
            }),
            Cell::some_text(it.issuer),
            Cell::some_text(it.number),
            Cell::text(it.title),
            Cell::date(it.issued_on),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Documents, &fields)
    }
}

fn regions(ctx: &Scene) -> Sheet {
    let fields = [
        Field::RegionCode,
        Field::Region,
        Field::RegionEn,
        Field::Level,
        Field::ParentCode,
        Field::Pinyin,
        Field::Initials,
    ];
    let levels = &sheets_text(ctx).levels;
    let rows = ctx.dataset.regions.iter().map(|it| {
        vec![
            Cell::text(it.code),
            Cell::text(it.name),
            Cell::text(it.name_en),
            Cell::text(levels[level_idx(it.kind)]),
            Cell::some_text(it.parent.map(|id| ctx.dataset.region(id).code)),
            Cell::text(it.pinyin),
            Cell::text(it.initials),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Regions, &fields)
    }
}

/// The place of a level among the words for levels.
pub(super) const fn level_idx(kind: RegionKind) -> usize {
    match kind {
        RegionKind::Province => 0,
        RegionKind::Prefecture => 1,
        RegionKind::County => 2,
        RegionKind::Zone => 3,
    }
}

pub(super) fn totals(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::AsOf,
        Field::Prefecture,
        Field::RegionCode,
        Field::Region,
        Field::RegionEn,
        Field::Total,
        Field::PrintedAs,
        Field::DocumentId,
        Field::NoteIds,
    ];
    let rows = ctx.dataset.certified_totals.iter().map(|it| {
        let unit = ctx.dataset.region(it.region);
        let prefecture = ctx.dataset.prefecture_of(unit.id);
        let found = notes::of_unit(
            dossier,
            it.document,
            unit,
            prefecture.map_or("", |it| it.name),
            it.printed_as,
        );
        vec![
            Cell::date(Some(it.as_of)),
            Cell::some_text(prefecture.map(|it| ctx.region_name(it))),
            Cell::text(unit.code),
            Cell::text(unit.name),
            Cell::text(unit.name_en),
            Cell::count(it.parks),
            Cell::text(it.printed_as),
            Cell::text(ctx.dataset.document(it.document).slug),
            notes::cell(&found),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Totals, &fields)
    }
}

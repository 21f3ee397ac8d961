//! The whole data package, table by table.

use super::{Cell, Sheet, notes, sheet, sheets_text, views};
use crate::analysis::Record;
use crate::model::{Dossier, Fact, FieldKind, Lang, PlanMeasure, PlanPeriod, RegionId, RegionKind};
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
        targets(ctx, dossier),
        pilots(ctx, dossier),
        fact_table(ctx, dossier.facts.iter()),
        measures(ctx, dossier),
        forms(ctx, dossier),
        notes::table(ctx, dossier.notes.iter()),
    ]
}

fn documents(ctx: &Scene) -> Sheet {
    let fields = [
        Field::DocumentId,
        Field::Issuer,
        Field::DocumentNumber,
        Field::DocumentTitle,
        Field::IssuedOn,
    ];
    let rows = ctx.dataset.documents.iter().map(|it| {
        vec![
            Cell::text(it.slug),
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

fn totals(ctx: &Scene, dossier: &Dossier) -> Sheet {
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

fn targets(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let text = sheets_text(ctx);
    let fields = [
        Field::RegionCode,
        Field::Region,
        Field::Period,
        Field::Indicator,
        Field::Value,
        Field::Measure,
        Field::DocumentId,
    ];
    let rows = dossier.plan_targets.iter().map(|it| {
        vec![
            Cell::text(ctx.dataset.region(it.region).code),
            Cell::text(ctx.name_of(it.region)),
            Cell::text(match it.period {
                PlanPeriod::Year(year) => year.to_string(),
                PlanPeriod::Total => text.whole_period.to_owned(),
            }),
            Cell::text(text.plan_indicators[it.indicator as usize]),
            Cell::count(it.value),
            Cell::text(match it.measure {
                PlanMeasure::Flow => text.flow,
                PlanMeasure::Stock => text.stock,
            }),
            Cell::text(ctx.dataset.document(it.document).slug),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Targets, &fields)
    }
}

fn pilots(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::Subject,
        Field::Title,
        Field::RegionCode,
        Field::Region,
        Field::Summary,
        Field::DocumentId,
    ];
    let rows = dossier.pilots.iter().map(|it| {
        vec![
            Cell::text(it.id),
            Cell::text(it.name),
            code(ctx, it.region),
            Cell::text(ctx.name_of(it.region)),
            Cell::text(in_lang(ctx, it.summary_zh, it.summary_en)),
            Cell::text(ctx.dataset.document(it.document).slug),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Pilots, &fields)
    }
}

/// Single figures.
pub(super) fn fact_table(ctx: &Scene, facts: impl Iterator<Item = &'static Fact>) -> Sheet {
    let fields = [
        Field::Subject,
        Field::Indicator,
        Field::Value,
        Field::Unit,
        Field::Qualifier,
        Field::Period,
        Field::DocumentId,
        Field::Place,
    ];
    let rows = facts.map(|it| {
        vec![
            Cell::text(it.subject),
            Cell::text(in_lang(ctx, it.indicator_zh, it.indicator_en)),
            Cell::Decimal(it.value),
            Cell::some_text(it.unit),
            Cell::some_text(it.qualifier),
            Cell::some_text(it.period),
            Cell::text(ctx.dataset.document(it.document).slug),
            Cell::text(it.place),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Facts, &fields)
    }
}

fn measures(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::DocumentId,
        Field::Group,
        Field::Seq,
        Field::Title,
        Field::Summary,
        Field::Lead,
        Field::Deadline,
    ];
    let rows = dossier.measures.iter().map(|it| {
        vec![
            Cell::text(ctx.dataset.document(it.document).slug),
            Cell::text(it.group),
            Cell::count(u32::from(it.seq)),
            Cell::text(in_lang(ctx, it.title_zh, it.title_en)),
            Cell::text(in_lang(ctx, it.summary_zh, it.summary_en)),
            Cell::some_text(it.lead),
            Cell::date(it.deadline),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Measures, &fields)
    }
}

fn forms(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::Form,
        Field::Section,
        Field::Seq,
        Field::Label,
        Field::Unit,
        Field::FieldKind,
        Field::Options,
    ];
    let kind = |it: FieldKind| match it {
        FieldKind::Text => "text",
        FieldKind::Integer => "integer",
        FieldKind::Decimal => "decimal",
        FieldKind::Date => "date",
        FieldKind::Choice => "choice",
        FieldKind::Check => "check",
    };
    let rows = dossier.form_fields.iter().map(|it| {
        let options = it.options.join("|");
        vec![
            Cell::text(it.form),
            Cell::text(it.section),
            Cell::count(u32::from(it.seq)),
            Cell::text(in_lang(ctx, it.label_zh, it.label_en)),
            Cell::some_text(it.unit),
            Cell::text(kind(it.kind)),
            Cell::some_text((!options.is_empty()).then_some(options.as_str())),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Forms, &fields)
    }
}

fn code(ctx: &Scene, id: RegionId) -> Cell {
    Cell::text(ctx.dataset.region(id).code)
}

fn in_lang(ctx: &Scene, zh: &'static str, en: &'static str) -> &'static str {
    match ctx.state.lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

//! What the documents say beyond the lists of parks, as tables: targets, parts of the plan,
//! industries, pilots, single figures, measures, forms, joins.
//!
//! Each takes the rows to be written, so that a page gives away its own and the package all.

use super::{Cell, Sheet, notes, sheet, sheets_text};
use crate::model::{
    Dossier, Fact, FieldKind, Measure, PartPage, Pilot, PilotKind, PlanMeasure, PlanPeriod,
    PlanTarget, RegionId, Stage,
};
use crate::text::{Field, Table, lazy_text};
use crate::view_model::Scene;

/// Cells of Huzhou's table of targets.
pub(super) fn targets(ctx: &Scene, targets: impl Iterator<Item = &'static PlanTarget>) -> Sheet {
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
    let rows = targets.map(|it| {
        vec![
            code(ctx, it.region),
            Cell::text(ctx.name_of(it.region)),
            Cell::text(period(ctx, it.period)),
            Cell::text(text.plan_indicators[it.indicator as usize]),
            Cell::count(it.value),
            Cell::text(match it.measure {
                PlanMeasure::Flow => text.flow,
                PlanMeasure::Stock => text.stock,
            }),
            document(ctx, it.document),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Targets, &fields)
    }
}

/// The year, or the word for all of them.
pub(super) fn period(ctx: &Scene, period: PlanPeriod) -> String {
    match period {
        PlanPeriod::Year(year) => year.to_string(),
        PlanPeriod::Total => sheets_text(ctx).whole_period.to_owned(),
    }
}

/// The parts of the plan's structure.
pub(super) fn plan_parts(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::DocumentId,
        Field::Cluster,
        Field::Seq,
        Field::Title,
        Field::Summary,
        Field::Group,
        Field::MeasureSeq,
        Field::ShownOn,
        Field::Place,
    ];
    let words = &lazy_text(ctx.state.lang).huzhou;
    let rows = dossier.plan_parts.iter().map(|it| {
        vec![
            document(ctx, it.document),
            Cell::text(ctx.pick(it.cluster_zh, it.cluster_en)),
            Cell::count(u32::from(it.seq)),
            Cell::text(ctx.pick(it.name_zh, it.name_en)),
            Cell::text(ctx.pick(it.summary_zh, it.summary_en)),
            Cell::some_text(it.measure.map(|(group, _)| group)),
            Cell::some_count(it.measure.map(|(_, seq)| u32::from(seq))),
            Cell::some_text(it.page.map(|it| match it {
                PartPage::Flagship => words.to_flagship,
                PartPage::Finder => words.to_finder,
            })),
            Cell::text(it.place),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::PlanParts, &fields)
    }
}

/// Industries as printed, with their divisions.
pub(super) fn industries(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::Printed,
        Field::Division,
        Field::DivisionName,
        Field::Note,
    ];
    let rows = dossier.industries.iter().map(|it| {
        let name = it.division.map(|it| ctx.pick(it.name_zh, it.name_en));
        vec![
            Cell::text(it.printed),
            Cell::some_text(it.division.map(|it| it.code.to_string()).as_deref()),
            Cell::some_text(name),
            Cell::text(ctx.pick(it.note_zh, it.note_en)),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Industries, &fields)
    }
}

/// Bases and pilot counties.
pub(super) fn pilots(ctx: &Scene, pilots: impl Iterator<Item = &'static Pilot>) -> Sheet {
    let fields = [
        Field::Subject,
        Field::Kind,
        Field::Title,
        Field::NameEn,
        Field::RegionCode,
        Field::Region,
        Field::Summary,
        Field::DocumentId,
    ];
    let words = &lazy_text(ctx.state.lang).pilots;
    let rows = pilots.map(|it| {
        vec![
            Cell::text(it.id),
            Cell::text(match it.kind {
                PilotKind::Base => words.base,
                PilotKind::Pilot => words.pilot,
            }),
            Cell::text(it.name),
            Cell::text(it.name_en),
            code(ctx, it.region),
            Cell::text(ctx.name_of(it.region)),
            Cell::text(ctx.pick(it.summary_zh, it.summary_en)),
            document(ctx, it.document),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Pilots, &fields)
    }
}

/// Single figures, each with what can be counted again and its notes.
pub(super) fn facts(
    ctx: &Scene,
    dossier: &Dossier,
    facts: impl Iterator<Item = &'static Fact>,
) -> Sheet {
    let fields = [
        Field::Subject,
        Field::Indicator,
        Field::Value,
        Field::Unit,
        Field::Qualifier,
        Field::Period,
        Field::DocumentId,
        Field::Place,
        Field::Stage,
        Field::CountedFrom,
        Field::NoteIds,
    ];
    let words = lazy_text(ctx.state.lang);
    let stage = |it: Stage| words.ruian.stages[it as usize];
    let how = |it| crate::view_model::ledger::how(&words.ledger, dossier, it);
    let rows = facts.map(|it| {
        let ids = it.notes.iter().map(|it| dossier.note(*it).id);
        vec![
            Cell::text(it.subject),
            Cell::text(ctx.pick(it.indicator_zh, it.indicator_en)),
            Cell::Decimal(it.value),
            Cell::some_text(it.unit),
            Cell::some_text(it.qualifier),
            Cell::some_text(it.period),
            document(ctx, it.document),
            Cell::text(it.place),
            Cell::some_text(it.stage.map(stage)),
            Cell::some_text(it.recount.map(how)),
            notes::cell(&ids.collect::<Vec<_>>()),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Facts, &fields)
    }
}

/// Measures and tasks.
pub(super) fn measures(ctx: &Scene, measures: impl Iterator<Item = &'static Measure>) -> Sheet {
    let fields = [
        Field::DocumentId,
        Field::Group,
        Field::Seq,
        Field::Title,
        Field::Summary,
        Field::Lead,
        Field::Deadline,
        Field::Place,
    ];
    let rows = measures.map(|it| {
        vec![
            document(ctx, it.document),
            Cell::text(it.group),
            Cell::count(u32::from(it.seq)),
            Cell::text(ctx.pick(it.title_zh, it.title_en)),
            Cell::text(ctx.pick(it.summary_zh, it.summary_en)),
            Cell::some_text(it.lead),
            Cell::date(it.deadline),
            Cell::text(it.place),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Measures, &fields)
    }
}

/// The fields of the forms of 2018.
pub(super) fn forms(ctx: &Scene, dossier: &Dossier) -> Sheet {
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
            Cell::text(ctx.pick(it.label_zh, it.label_en)),
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

/// What joins rows of two documents, each with the note that says why; ids as `links.csv` has them.
pub(super) fn links(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [Field::Kind, Field::FromId, Field::ToId, Field::NoteId];
    let text = sheets_text(ctx);
    let dataset = ctx.dataset;
    let slug = |id| dataset.document(id).slug;
    let parks = dossier.same_parks.iter().map(|it| {
        let park = &dataset.parks[usize::from(it.park.0)];
        let flagship = &dossier.flagship_parks[usize::from(it.flagship.0)];
        vec![
            Cell::text(text.same_park),
            Cell::text(format!("{}/{}", park.batch.0, park.seq)),
            Cell::text(format!("{}/{}", slug(flagship.document), flagship.seq)),
            Cell::text(dossier.note(it.evidence).id),
        ]
    });
    let programmes = dossier.same_programmes.iter().map(|it| {
        vec![
            Cell::text(text.same_programme),
            Cell::text(slug(it.from)),
            Cell::text(slug(it.to)),
            Cell::text(dossier.note(it.evidence).id),
        ]
    });
    Sheet {
        rows: parks.chain(programmes).collect(),
        ..sheet(ctx, Table::Links, &fields)
    }
}

fn code(ctx: &Scene, id: RegionId) -> Cell {
    Cell::text(ctx.dataset.region(id).code)
}

fn document(ctx: &Scene, id: crate::model::DocumentId) -> Cell {
    Cell::text(ctx.dataset.document(id).slug)
}

//! What is taken of the pages about single documents: the rows of each table and picture, typed.
//!
//! Subjects are those of `data-take` on these pages; for any other [`of_subject`] gives nothing.

use super::{Cell, Sheet, flagship, notes, plan, programme, sheet, sheets_text};
use crate::analysis::joins;
use crate::analysis::ledger::{self, Printed};
use crate::model::{Dossier, Fact, Measure, PackageField, Pilot, RegionId};
use crate::text::{Field, Table, lazy_text};
use crate::view_model::{Scene, ledger as ledger_view, pilots, policy};

/// The tables behind a subject, with the words of the page as the first one's title.
pub(super) fn of_subject(
    ctx: &Scene,
    dossier: &'static Dossier,
    subject: &str,
) -> Option<Vec<Sheet>> {
    let words = lazy_text(ctx.state.lang);
    let facts = |facts: Vec<&'static Fact>| programme::facts(ctx, dossier, facts.into_iter());
    let sheets = match subject {
        "pilots" => with_figures(ctx, dossier),
        "pilots-compare" => {
            let shared = joins::shared(dossier);
            let own = shared.iter().flat_map(|it| &it.figures).map(|it| it.1);
            vec![titled(facts(own.collect()), words.pilots.compare_title)]
        }
        "pilots-asked" => {
            let asked = measures(dossier, |it| {
                dossier
                    .pilots
                    .iter()
                    .any(|pilot| pilot.document == it.document)
            });
            vec![titled(
                programme::measures(ctx, asked.into_iter()),
                words.pilots.asked_title,
            )]
        }
        "plan-checks" => vec![plan::goals_table(ctx, dossier)?],
        "plan-shares" => vec![plan::shares(ctx, dossier)?],
        "plan-structure" => vec![programme::plan_parts(ctx, dossier)],
        "plan-measures" => {
            let document = dossier.plan_targets.first()?.document;
            let own = measures(dossier, |it| it.document == document);
            vec![titled(
                programme::measures(ctx, own.into_iter()),
                words.huzhou.measures_title,
            )]
        }
        "flagship" | "flagship-scatter" => vec![flagship::flagship(ctx, dossier)],
        "flagship-industries" => vec![
            flagship::division_counts(ctx, dossier),
            flagship::unmapped(ctx, dossier),
            programme::industries(ctx, dossier),
        ],
        "finder" => vec![flagship::finder(ctx, dossier)],
        "timeline" => vec![timeline(ctx, dossier)],
        "policy-steps" => {
            let document = policy::document_of(dossier, policy::STEPS)?;
            let own = measures(dossier, |it| it.document == document);
            vec![titled(
                programme::measures(ctx, own.into_iter()),
                words.policy.steps_title,
            )]
        }
        "policy-tasks" => {
            let document = policy::document_of(dossier, policy::TASKS)?;
            let own = measures(dossier, |it| it.document == document);
            let stated = dossier.facts.iter();
            let stated = stated.filter(|it| it.document == document);
            vec![
                titled(
                    programme::measures(ctx, own.into_iter()),
                    words.policy.tasks_title,
                ),
                facts(stated.collect()),
            ]
        }
        "policy-links" => vec![programme::links(ctx, dossier)],
        "story" => story(ctx, dossier)?,
        "ledger" => vec![ledger_table(ctx, dossier)],
        "dictionary" => vec![dictionary(ctx, dossier)],
        "notes" => vec![shown_notes(ctx, dossier)],
        _ => vec![plan::targets_of(ctx, dossier, subject)?],
    };
    Some(sheets)
}

/// The bases and pilots that the page shows, and their figures.
fn with_figures(ctx: &Scene, dossier: &'static Dossier) -> Vec<Sheet> {
    let shown = pilots::shown(ctx, dossier).into_iter();
    let shown: Vec<&Pilot> = shown.map(|idx| &dossier.pilots[idx]).collect();
    let ids: Vec<&str> = shown.iter().map(|it| it.id).collect();
    let own = dossier.facts.iter();
    let own = own.filter(|it| ids.contains(&it.subject));
    let table = programme::pilots(ctx, shown.into_iter());
    vec![
        titled(table, lazy_text(ctx.state.lang).pilots.title),
        programme::facts(ctx, dossier, own),
    ]
}

/// A table under the words of its page.
pub(super) fn titled(sheet: Sheet, title: impl Into<String>) -> Sheet {
    Sheet {
        title: title.into(),
        ..sheet
    }
}

/// The same table with further columns to the right.
pub(super) fn widened(ctx: &Scene, sheet: Sheet, fields: &[Field], cells: Vec<Vec<Cell>>) -> Sheet {
    let text = sheets_text(ctx);
    let own = fields.iter().map(|it| super::column(text, *it));
    let rows = sheet.rows.into_iter().zip(cells);
    Sheet {
        columns: sheet.columns.into_iter().chain(own).collect(),
        rows: rows.map(|(row, more)| [row, more].concat()).collect(),
        ..sheet
    }
}

fn measures(dossier: &Dossier, is_own: impl Fn(&Measure) -> bool) -> Vec<&'static Measure> {
    dossier.measures.iter().filter(|it| is_own(it)).collect()
}

/// Everything on the timeline.
fn timeline(ctx: &Scene, dossier: &'static Dossier) -> Sheet {
    let fields = [
        Field::Seq,
        Field::From,
        Field::To,
        Field::Kind,
        Field::What,
        Field::DocumentId,
    ];
    let view = policy::policy(ctx, dossier).timeline;
    let rows = (1..).zip(&view.list).map(|(n, it)| {
        vec![
            Cell::count(n),
            Cell::date(Some(it.from)),
            Cell::date(Some(it.to)),
            Cell::text(it.label),
            Cell::text(it.what.text.as_str()),
            Cell::text(ctx.dataset.document(it.document).slug),
        ]
    });
    Sheet {
        rows: rows.collect(),
        title: view.title.clone(),
        ..sheet(ctx, Table::Timeline, &fields)
    }
}

/// The county that figures follow from plan to certification: stages, all its other figures in the
/// same document, its certified total, and the measures.
fn story(ctx: &Scene, dossier: &'static Dossier) -> Option<Vec<Sheet>> {
    let region = joins::followed(ctx.dataset, dossier)?;
    let staged = joins::staged(ctx.dataset, dossier, region);
    let document = staged.first()?.document;
    let code = ctx.dataset.region(region).code;
    let others = dossier
        .facts
        .iter()
        .filter(|it| it.subject == code && it.document == document && it.stage.is_none());
    let all = staged.iter().copied().chain(others);
    let words = &lazy_text(ctx.state.lang).ruian;
    let figures = programme::facts(ctx, dossier, all);
    let own = measures(dossier, |it| it.document == document);
    Some(vec![
        titled(figures, (words.title)(ctx.name_of(region))),
        certified(ctx, dossier, region),
        programme::measures(ctx, own.into_iter()),
    ])
}

fn certified(ctx: &Scene, dossier: &Dossier, region: RegionId) -> Sheet {
    let whole = super::package::totals(ctx, dossier);
    let rows = whole.rows.into_iter().zip(ctx.dataset.certified_totals);
    let rows = rows.filter(|(_, it)| it.region == region);
    Sheet {
        rows: rows.map(|(row, _)| row).collect(),
        ..whole
    }
}

/// Printed totals against what their parts come to.
fn ledger_table(ctx: &Scene, dossier: &'static Dossier) -> Sheet {
    let fields = [
        Field::DocumentId,
        Field::Place,
        Field::RegionCode,
        Field::Period,
        Field::Indicator,
        Field::Qualifier,
        Field::Value,
        Field::Recounted,
        Field::Unit,
        Field::State,
        Field::CountedFrom,
    ];
    let text = lazy_text(ctx.state.lang);
    let entries = ledger::ledger(ctx.dataset, dossier);
    let rows = entries.iter().map(|it| {
        let [region, period, indicator, qualifier] = match it.printed {
            Printed::Fact(idx) => {
                let fact = &dossier.facts[idx];
                [
                    Cell::text(fact.subject),
                    Cell::some_text(fact.period),
                    Cell::text(ctx.pick(fact.indicator_zh, fact.indicator_en)),
                    Cell::some_text(fact.qualifier),
                ]
            }
            Printed::Target(idx) => {
                let target = &dossier.plan_targets[idx];
                [
                    Cell::text(ctx.dataset.region(target.region).code),
                    Cell::text(programme::period(ctx, target.period)),
                    Cell::text(plan::name(ctx, target.indicator)),
                    Cell::Missing,
                ]
            }
        };
        let (place, from) = ledger_view::place_and_rule(ctx, dossier, it);
        vec![
            Cell::text(ctx.dataset.document(it.document).slug),
            Cell::text(place),
            region,
            period,
            indicator,
            qualifier,
            Cell::Decimal(it.value),
            Cell::some_decimal(it.recounted),
            Cell::text(ledger_view::unit(ctx, dossier, it)),
            Cell::text(text.ledger.states[it.state as usize]),
            Cell::text(from),
        ]
    });
    Sheet {
        rows: rows.collect(),
        title: text.ledger.title.to_owned(),
        ..sheet(ctx, Table::Ledger, &fields)
    }
}

/// What the columns of the data package mean.
fn dictionary(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [
        Field::File,
        Field::Key,
        Field::Label,
        Field::FieldKind,
        Field::Required,
        Field::Meaning,
    ];
    let text = lazy_text(ctx.state.lang);
    let row = |file: &'static str, it: &PackageField| {
        let required = if it.is_required {
            text.dictionary.required
        } else {
            text.dictionary.optional
        };
        vec![
            Cell::text(file),
            Cell::text(it.name),
            Cell::text(ctx.pick(it.title_zh, it.title_en)),
            Cell::text(text.dictionary.kinds[it.kind as usize]),
            Cell::text(required),
            Cell::text(ctx.pick(it.about_zh, it.about_en)),
        ]
    };
    let rows = dossier.tables.iter();
    let rows = rows.flat_map(|table| table.fields.iter().map(|it| row(table.file, it)));
    Sheet {
        rows: rows.collect(),
        title: text.dictionary.title.to_owned(),
        ..sheet(ctx, Table::Dictionary, &fields)
    }
}

/// The notes of the document that the link names, or all.
fn shown_notes(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let chosen = crate::view_model::data_page::chosen_document(ctx);
    let notes = dossier.notes.iter();
    notes::table(
        ctx,
        notes.filter(|it| chosen.is_none_or(|id| id == it.document)),
    )
}

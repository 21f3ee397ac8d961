//! What is taken of Huzhou's plan: targets with shares and changes, goals, shares row by row.

use super::papers::{titled, widened};
use super::{Cell, Sheet, programme, sheet, sheets_text};
use crate::analysis::plan::{Plan, check_goal, goals};
use crate::model::{Dossier, PlanIndicator, PlanMeasure, PlanPeriod};
use crate::text::{Field, Table, lazy_text};
use crate::view_model::Scene;

/// The targets of an indicator, named as `plan-` and its code, with what the matrix works out.
pub(super) fn targets_of(ctx: &Scene, dossier: &'static Dossier, subject: &str) -> Option<Sheet> {
    let code = subject.strip_prefix("plan-")?;
    let indicator = PlanIndicator::ALL
        .into_iter()
        .find(|it| it.code() == code)?;
    let plan = Plan::of(ctx.dataset, dossier)?;
    let own = || {
        let targets = dossier.plan_targets.iter();
        targets.filter(|it| it.indicator == indicator)
    };
    let cells = own().map(|it| {
        let change = match (it.measure, it.period) {
            (PlanMeasure::Stock, PlanPeriod::Year(year)) => {
                plan.year_on_year(it.region, year, indicator)
            }
            _ => None,
        };
        let whole = plan.printed(plan.city, it.period, indicator);
        vec![
            Cell::some_decimal(share(it.value, whole)),
            change.map_or(Cell::Missing, |it| Cell::Integer(it.change)),
            Cell::some_decimal(change.and_then(|it| it.rate)),
        ]
    });
    let base = programme::targets(ctx, own());
    let fields = [Field::ShareOfCity, Field::Change, Field::ChangeRate];
    let colon = ctx.pick("：", ": ");
    let title = format!("{}{colon}{}", base.title, name(ctx, indicator));
    Some(titled(widened(ctx, base, &fields, cells.collect()), title))
}

/// What an indicator is called, with its unit.
pub(super) fn name(ctx: &Scene, indicator: PlanIndicator) -> &'static str {
    sheets_text(ctx).plan_indicators[indicator as usize]
}

fn share(part: u32, whole: Option<u32>) -> Option<f64> {
    whole
        .filter(|it| *it > 0)
        .map(|it| f64::from(part) / f64::from(it))
}

/// The goals of the plan's text, each with the figure of the table that it is held against.
pub(super) fn goals_table(ctx: &Scene, dossier: &'static Dossier) -> Option<Sheet> {
    let plan = Plan::of(ctx.dataset, dossier)?;
    let document = dossier.plan_targets.first()?.document;
    let fields = [
        Field::Indicator,
        Field::Place,
        Field::Period,
        Field::Qualifier,
        Field::Value,
        Field::Recounted,
        Field::Unit,
        Field::State,
        Field::DocumentId,
    ];
    let text = &lazy_text(ctx.state.lang).ledger;
    let mut rows = Vec::new();
    for goal in goals(&plan, dossier, document) {
        for result in check_goal(&plan, &goal) {
            let fact = goal.fact;
            let (over, under) = result.figure;
            // A share is stated in percent, a count as it is.
            let scale = if under == 1 { 1.0 } else { 100.0 };
            rows.push(vec![
                Cell::text(ctx.pick(fact.indicator_zh, fact.indicator_en)),
                Cell::text(fact.place),
                Cell::text(programme::period(ctx, result.row.1)),
                Cell::some_text(fact.qualifier),
                Cell::Decimal(fact.value),
                Cell::Decimal(f64::from(over) / f64::from(under) * scale),
                Cell::some_text(fact.unit),
                Cell::text(text.states[usize::from(!result.is_met())]),
                Cell::text(ctx.dataset.document(fact.document).slug),
            ]);
        }
    }
    Some(Sheet {
        rows,
        ..sheet(ctx, Table::Goals, &fields)
    })
}

/// Future-industry firms among the firms attracted, row by row of the plan's table.
pub(super) fn shares(ctx: &Scene, dossier: &Dossier) -> Option<Sheet> {
    let plan = Plan::of(ctx.dataset, dossier)?;
    let fields = [
        Field::RegionCode,
        Field::Region,
        Field::Period,
        Field::FutureFirms,
        Field::InnovativeFirms,
        Field::ShareOfFirms,
    ];
    let rows = plan.rows().into_iter().map(|(region, period)| {
        let of = |indicator| plan.printed(region, period, indicator);
        let part = of(PlanIndicator::FutureIndustryFirms);
        let whole = of(PlanIndicator::InnovativeFirms);
        vec![
            Cell::text(ctx.dataset.region(region).code),
            Cell::text(ctx.name_of(region)),
            Cell::text(programme::period(ctx, period)),
            Cell::some_count(part),
            Cell::some_count(whole),
            Cell::some_decimal(part.and_then(|it| share(it, whole))),
        ]
    });
    Some(Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::PlanShares, &fields)
    })
}

//! Figures that a reader has entered, against the plan's targets. None of them stands in a document.

use super::{Cell, Sheet, notes, plan, sheet};
use crate::analysis::actuals::{Actuals, Completion, Moment, Slot, Standing, completion, league};
use crate::model::{Date, PlanIndicator, RegionId};
use crate::text::{Field, OwnFiguresText, Table, lazy_text};
use crate::view_model::Scene;
use crate::view_model::huzhou::PlanScene;

/// The columns that both tables end with; [`against`] fills them.
const AGAINST: [Field; 5] = [
    Field::OwnFigure,
    Field::Target,
    Field::CompletionRate,
    Field::Shortfall,
    Field::Surplus,
];

/// The units by completion rate, as the page ranks them.
pub(in crate::view_model) fn league_table(
    it: &PlanScene<'_>,
    actuals: &Actuals,
    moment: Moment,
    indicator: PlanIndicator,
) -> Sheet {
    let fields = [
        &[
            Field::LeagueRank,
            Field::RegionCode,
            Field::Region,
            Field::RegionEn,
            Field::Indicator,
            Field::QuarterEnd,
        ],
        AGAINST.as_slice(),
        &[Field::RankBefore, Field::Remark],
    ];
    let standings = league(&it.plan, actuals, moment, indicator);
    let rows = standings.iter().map(|one| {
        let mut row = vec![Cell::some_count(one.rank.map(|it| it.rank))];
        row.extend(region(it.ctx, one.region));
        row.push(Cell::text(plan::name(it.ctx, indicator)));
        row.push(Cell::date(Some(quarter_end(moment))));
        let target = it.plan.target(one.region, moment.0, indicator);
        row.extend(against(one.completion, None, target));
        row.push(Cell::some_count(one.rank_before));
        row.push(remark(it.ctx, one));
        row
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(it.ctx, Table::OwnLeague, &fields.concat())
    }
}

/// Every figure that has been entered, the earliest quarter first.
pub(in crate::view_model) fn figures(it: &PlanScene<'_>, actuals: &Actuals) -> Sheet {
    let fields = [
        &[
            Field::QuarterEnd,
            Field::RegionCode,
            Field::Region,
            Field::RegionEn,
            Field::Indicator,
        ],
        AGAINST.as_slice(),
        &[Field::LeagueRank],
    ];
    let rows = actuals.iter().map(|(slot, figure)| {
        let moment = (slot.year, slot.quarter);
        let mut row = vec![Cell::date(Some(quarter_end(moment)))];
        row.extend(region(it.ctx, slot.region));
        row.push(Cell::text(plan::name(it.ctx, slot.indicator)));
        let target = it.plan.target(slot.region, slot.year, slot.indicator);
        let completion = completion(&it.plan, actuals, *slot);
        row.extend(against(completion, Some(*figure), target));
        row.push(Cell::some_count(rank_of(it, actuals, *slot)));
        row
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(it.ctx, Table::OwnFigures, &fields.concat())
    }
}

/// What has to be known of the targets: the notes about the plan.
pub(in crate::view_model) fn notes_of_targets(it: &PlanScene<'_>) -> Sheet {
    let all = it.dossier.notes.iter();
    notes::table(it.ctx, all.filter(|note| note.document == it.document))
}

fn rank_of(it: &PlanScene<'_>, actuals: &Actuals, slot: Slot) -> Option<u32> {
    let moment = (slot.year, slot.quarter);
    let standings = league(&it.plan, actuals, moment, slot.indicator);
    let own = standings.iter().find(|one| one.region == slot.region)?;
    Some(own.rank?.rank)
}

fn region(ctx: &Scene, id: RegionId) -> [Cell; 3] {
    let region = ctx.dataset.region(id);
    [region.code, region.name, region.name_en].map(Cell::text)
}

/// The last day of a quarter.
const fn quarter_end((year, quarter): Moment) -> Date {
    let day = if matches!(quarter, 1 | 4) { 31 } else { 30 };
    Date {
        year,
        month_day: Some((quarter * 3, day)),
    }
}

fn against(completion: Option<Completion>, figure: Option<u32>, target: Option<u32>) -> [Cell; 5] {
    [
        Cell::some_count(figure.or(completion.map(|it| it.actual))),
        Cell::some_count(target),
        Cell::some_decimal(completion.and_then(Completion::rate)),
        Cell::some_count(completion.map(Completion::shortfall)),
        Cell::some_count(completion.map(Completion::surplus)),
    ]
}

/// What the page says beside a figure.
fn remark(ctx: &Scene, one: &Standing) -> Cell {
    let text: &OwnFiguresText = &lazy_text(ctx.state.lang).huzhou.own;
    let has_no_rate = one.completion.is_some_and(|it| it.rate().is_none());
    match (one.has_fallen, has_no_rate) {
        (true, _) => Cell::text(text.fallen),
        (_, true) => Cell::text(text.no_target),
        _ => Cell::Missing,
    }
}

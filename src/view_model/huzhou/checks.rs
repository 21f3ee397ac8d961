//! Goals stated in the text against the table, and the share of future industries in each row.

use super::targets::head_cell;
use super::{PlanScene, note_text};
use crate::analysis::plan::{
    GoalCheck, GoalComparison, GoalResult, PlanGoal, check_goal, goals, meets,
};
use crate::format;
use crate::model::{PlanIndicator, PlanPeriod, RegionId};
use crate::view_model::grid::{Grid, GridCell, GridHead, GridRow};
use crate::view_model::words::MISSING;

/// The goals held against the table.
#[derive(Clone, Debug, PartialEq)]
pub struct ChecksView {
    pub sentence: String,
    pub goals: Grid,
    /// The shares row by row; `None` where no goal is about a share.
    pub shares: Option<Grid>,
    /// What has to be known about the goals.
    pub notes: Vec<&'static str>,
}

/// The checks, worked out from goal and table.
pub fn checks(it: &PlanScene<'_>) -> ChecksView {
    let text = it.text();
    let goals = goals(&it.plan, it.dossier, it.document);
    let checked: Vec<(&PlanGoal, Vec<GoalResult>)> = goals
        .iter()
        .map(|goal| (goal, check_goal(&it.plan, goal)))
        .collect();
    let n_goals = checked.len();
    let is_met =
        |results: &Vec<GoalResult>| !results.is_empty() && results.iter().all(GoalResult::is_met);
    let n_met = checked
        .iter()
        .filter(|(_, results)| is_met(results))
        .count();
    let rows = checked.iter().flat_map(|(goal, results)| {
        let row = |result: &GoalResult| goal_row(it, goal, Some(result));
        let mut rows: Vec<GridRow> = results.iter().map(row).collect();
        if rows.is_empty() {
            rows.push(goal_row(it, goal, None));
        }
        rows
    });
    ChecksView {
        sentence: (text.checks_sentence)(&number(n_goals), &number(n_met)),
        goals: Grid {
            caption: text.checks_caption.to_owned(),
            heads: vec![
                GridHead::text(text.check_goal),
                GridHead::text(text.check_place),
                GridHead::number(text.check_stated),
                GridHead::number(text.check_table),
                GridHead::text(text.check_state),
            ],
            rows: rows.collect(),
            foot: vec![],
        },
        shares: goals.iter().find_map(|goal| shares(it, goal)),
        notes: notes(it, &goals),
    }
}

fn number(value: usize) -> String {
    crate::view_model::headline::count(value)
}

fn goal_row(it: &PlanScene<'_>, goal: &PlanGoal, result: Option<&GoalResult>) -> GridRow {
    let fact = goal.fact;
    let name = it.ctx.pick(fact.indicator_zh, fact.indicator_en);
    let name = match (goal.check, result) {
        (GoalCheck::EachYear, Some(result)) => {
            (it.text().goal_in_year)(name, &it.period(result.row.1))
        }
        _ => name.to_owned(),
    };
    let stated = figure(it, goal, goal.bound);
    let stated = match goal.comparison {
        GoalComparison::AtLeast => (it.text().at_least)(&stated),
        GoalComparison::MoreThan => (it.text().more_than)(&stated),
    };
    let found = result.map_or_else(|| MISSING.to_owned(), |it_| figure(it, goal, it_.figure));
    GridRow {
        code: "",
        cells: vec![
            GridCell::text(name),
            GridCell::chinese(fact.place),
            GridCell::number(stated),
            GridCell::number(found).remarked(remark(it, goal, result)),
            GridCell::text(state(it, result)),
        ],
    }
}

/// A count with its unit, or a share with its fraction.
fn figure(it: &PlanScene<'_>, goal: &PlanGoal, (over, under): (u32, u32)) -> String {
    if let GoalCheck::ShareOf(_) = goal.check {
        let share = format::share(f64::from(over) / f64::from(under));
        return (it.text().fraction)(&format::integer(over), &format::integer(under), &share);
    }
    it.with_unit(Some(over), goal.indicator)
}

/// How the table's figure came about.
fn remark(it: &PlanScene<'_>, goal: &PlanGoal, result: Option<&GoalResult>) -> String {
    let text = it.text();
    let Some(result) = result else {
        return text.check_impossible.to_owned();
    };
    match goal.check {
        GoalCheck::SumOfYears => {
            let (first, last) = it.first_and_last();
            (text.by_sum)(&first, &last)
        }
        GoalCheck::LastYear => (text.by_year_end)(&it.period(result.row.1)),
        GoalCheck::EachYear => text.by_year.to_owned(),
        GoalCheck::ShareOf(_) => {
            let (region, period) = result.row;
            let row = (text.row)(it.ctx.name_of(region), &it.period(period));
            (text.by_lowest)(&row, &number(result.n_rows))
        }
    }
}

fn state(it: &PlanScene<'_>, result: Option<&GoalResult>) -> String {
    let text = it.text();
    let Some(result) = result else {
        return text.state_unknown.to_owned();
    };
    match (result.is_met(), result.margin()) {
        (true, Some(0)) => text.state_exact.to_owned(),
        (true, Some(margin)) => (text.state_above)(&format::signed(margin)),
        (true, None) => (text.state_all_rows)(&number(result.n_rows)),
        (false, Some(margin)) => (text.state_below)(&format::signed(margin)),
        (false, None) => (text.state_some_rows)(&number(result.n_met), &number(result.n_rows)),
    }
}

/// The share in every row, for the goal that is about one.
fn shares(it: &PlanScene<'_>, goal: &PlanGoal) -> Option<Grid> {
    let text = it.text();
    let GoalCheck::ShareOf(base) = goal.check else {
        return None;
    };
    let periods = it.plan.years.iter().map(|year| PlanPeriod::Year(*year));
    let periods: Vec<PlanPeriod> = periods.chain([PlanPeriod::Total]).collect();
    let mut heads = vec![GridHead::text(text.unit_head)];
    heads.extend(
        periods
            .iter()
            .map(|period| GridHead::number(it.period(*period))),
    );
    let row = |region: &RegionId| share_row(it, (goal, base), *region, &periods);
    Some(Grid {
        caption: (text.shares_caption)(&figure(it, goal, goal.bound)),
        heads,
        rows: it.plan.units.iter().map(row).collect(),
        foot: vec![row(&it.plan.city)],
    })
}

fn share_row(
    it: &PlanScene<'_>,
    goal: (&PlanGoal, PlanIndicator),
    region: RegionId,
    periods: &[PlanPeriod],
) -> GridRow {
    let ctx = it.ctx;
    let mut cells = vec![head_cell(it, region)];
    cells.extend(
        periods
            .iter()
            .map(|period| share_cell(it, goal, region, *period)),
    );
    GridRow {
        code: ctx.dataset.region(region).code,
        cells,
    }
}

fn share_cell(
    it: &PlanScene<'_>,
    (goal, base): (&PlanGoal, PlanIndicator),
    region: RegionId,
    period: PlanPeriod,
) -> GridCell {
    let value = |indicator| it.plan.printed(region, period, indicator);
    let fraction = value(goal.indicator).zip(value(base));
    let Some((part, whole)) = fraction.filter(|(_, whole)| *whole > 0) else {
        return GridCell::number(MISSING);
    };
    let share = format::share(f64::from(part) / f64::from(whole));
    let remark = if meets(goal.comparison, (part, whole), goal.bound) {
        format!("{}/{}", format::integer(part), format::integer(whole))
    } else {
        it.text().row_not_met.to_owned()
    };
    GridCell::number(share).remarked(remark)
}

/// The notes on the places where the goals stand.
fn notes(it: &PlanScene<'_>, goals: &[PlanGoal]) -> Vec<&'static str> {
    let notes = it.dossier.notes.iter().filter(|note| {
        let is_place = goals.iter().any(|goal| goal.fact.place == note.place);
        note.document == it.document && is_place
    });
    notes
        .map(|note| note_text(it.ctx.state.lang, note))
        .collect()
}

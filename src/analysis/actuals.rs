//! Readers' own figures against the plan: completion, shortfall, league table.
//!
//! A figure is what there is by the end of a quarter: for a flow what has been added since the
//! year began, for a stock what there is that day. Both are held against the year's target.

use std::collections::BTreeMap;

use super::plan::Plan;
use super::rank::{Ranked, rank};
use crate::model::{PlanIndicator, PlanMeasure, RegionId, sorted_by};

/// What a reader's figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    pub year: u16,
    /// 1–4.
    pub quarter: u8,
    pub region: RegionId,
    pub indicator: PlanIndicator,
}

/// A year and a quarter of it, 1–4: figures are of its last day.
pub type Moment = (u16, u8);

/// Why something that a reader gave was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalReason {
    /// A column with a name that is not known.
    Head,
    /// A line that lacks a cell.
    MissingCell,
    Region,
    Indicator,
    Year,
    Quarter,
    Value,
    /// Above [`MAX_FIGURE`].
    TooLarge,
    /// A second, different figure for the same thing.
    Twice,
    /// Pasted beyond the edge of the sheet.
    Outside,
}

/// The largest figure that is taken.
pub const MAX_FIGURE: u32 = 9_999_999;

/// The quarters of a year.
pub const QUARTERS: [u8; 4] = [1, 2, 3, 4];

/// A reader's figures.
pub type Actuals = BTreeMap<Slot, u32>;

/// A figure against its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Completion {
    pub actual: u32,
    pub target: u32,
}

impl Completion {
    /// 完成率, 1 is the whole; `None` where the target is zero.
    pub fn rate(self) -> Option<f64> {
        (self.target > 0).then(|| f64::from(self.actual) / f64::from(self.target))
    }

    /// 缺口: what is still missing; 0 once the target is reached.
    pub fn shortfall(self) -> u32 {
        self.target.saturating_sub(self.actual)
    }

    /// What goes beyond the target.
    pub fn surplus(self) -> u32 {
        self.actual.saturating_sub(self.target)
    }
}

/// A reader's figure against the target of its year; `None` where either is missing.
pub fn completion(plan: &Plan, actuals: &Actuals, slot: Slot) -> Option<Completion> {
    let target = plan.target(slot.region, slot.year, slot.indicator)?;
    let actual = *actuals.get(&slot)?;
    Some(Completion { actual, target })
}

/// The units that have a figure, added up, against their own targets added up; with how many
/// units that is. `None` where no unit has one.
pub fn total(
    plan: &Plan,
    actuals: &Actuals,
    (year, quarter): Moment,
    indicator: PlanIndicator,
) -> Option<(Completion, usize)> {
    let each = plan.units.iter().filter_map(|region| {
        let slot = Slot {
            year,
            quarter,
            region: *region,
            indicator,
        };
        completion(plan, actuals, slot)
    });
    let each: Vec<Completion> = each.collect();
    let sum = |pick: fn(&Completion) -> u32| each.iter().map(pick).sum();
    (!each.is_empty()).then(|| {
        let whole = Completion {
            actual: sum(|it| it.actual),
            target: sum(|it| it.target),
        };
        (whole, each.len())
    })
}

/// A unit's place in the quarter's league table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    pub region: RegionId,
    /// `None` where the reader has given no figure.
    pub completion: Option<Completion>,
    /// By completion rate, the highest first, ties sharing a rank; `None` where there is no rate.
    pub rank: Option<Ranked>,
    /// The rank in the quarter before, in the same year.
    pub rank_before: Option<u32>,
    /// A flow that is lower than in the quarter before, which it cannot be unless corrected.
    pub has_fallen: bool,
}

/// 季度晾晒: the units by completion rate; those without one after them, in the plan's order.
pub fn league(
    plan: &Plan,
    actuals: &Actuals,
    (year, quarter): Moment,
    indicator: PlanIndicator,
) -> Vec<Standing> {
    let of_quarter = |quarter: u8| -> Vec<(RegionId, Option<Completion>)> {
        let units = plan.units.iter();
        let each = units.map(|region| {
            let slot = Slot {
                year,
                quarter,
                region: *region,
                indicator,
            };
            (*region, completion(plan, actuals, slot))
        });
        each.collect()
    };
    let now = of_quarter(quarter);
    let before = of_quarter(quarter.saturating_sub(1));
    let ranks = ranks(&now);
    let ranks_before = ranks_of(&before);
    let is_flow = plan.measure(indicator) == Some(PlanMeasure::Flow);
    let standings: Vec<Standing> = now
        .iter()
        .zip(&before)
        .map(|((region, completion), (_, earlier))| Standing {
            region: *region,
            completion: *completion,
            rank: ranks.get(region).copied(),
            rank_before: ranks_before.get(region).copied(),
            has_fallen: is_flow
                && completion
                    .zip(*earlier)
                    .is_some_and(|(now, before)| now.actual < before.actual),
        })
        .collect();
    sorted_by(&standings, |a, b| {
        let last = |it: &Standing| it.rank.map_or(u32::MAX, |it| it.rank);
        last(a).cmp(&last(b))
    })
}

fn ranks(units: &[(RegionId, Option<Completion>)]) -> BTreeMap<RegionId, Ranked> {
    let rated: Vec<(RegionId, f64)> = units
        .iter()
        .filter_map(|(region, it)| Some((*region, it.and_then(Completion::rate)?)))
        .collect();
    let ranks = rank(&rated).into_iter();
    ranks.map(|it| (it.region, it)).collect()
}

fn ranks_of(units: &[(RegionId, Option<Completion>)]) -> BTreeMap<RegionId, u32> {
    let ranks = ranks(units);
    ranks
        .into_iter()
        .map(|(region, it)| (region, it.rank))
        .collect()
}

//! Huzhou's plan as a table: what may be added, shares, changes, and goals held against sums.
//!
//! The years of a flow add up; the years of a stock never do. Units may be added at one date.

use crate::model::{
    Dataset, DocumentId, Dossier, Fact, PlanIndicator, PlanMeasure, PlanPeriod, PlanTarget,
    Recount, RegionId, RegionKind, sorted_unique,
};

/// The plan's table of targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    cells: Vec<Cell>,
    /// The prefecture whose rows are the printed sums.
    pub city: RegionId,
    /// 区县: the districts, counties and zones with targets of their own, in the order of print.
    pub units: Vec<RegionId>,
    /// The years, ascending.
    pub years: Vec<u16>,
}

type Cell = (RegionId, PlanPeriod, PlanIndicator, PlanMeasure, u32);

/// How a stock changes against the year before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearOnYear {
    /// In the indicator's unit.
    pub change: i64,
    /// Change as a share of the year before; `None` where that was zero.
    pub rate: Option<f64>,
}

impl Plan {
    /// The plan of a dossier; `None` where there are no targets or no printed city row.
    pub fn of(dataset: &Dataset, dossier: &Dossier) -> Option<Self> {
        Self::from_targets(dataset, dossier.plan_targets)
    }

    /// The same from its cells.
    pub fn from_targets(dataset: &Dataset, targets: &[PlanTarget]) -> Option<Self> {
        let is_city = |it: &&PlanTarget| dataset.region(it.region).kind == RegionKind::Prefecture;
        let city = targets.iter().find(is_city)?.region;
        let mut units = Vec::new();
        let mut years = Vec::new();
        for it in targets {
            if it.region != city && !units.contains(&it.region) {
                units.push(it.region);
            }
            if let PlanPeriod::Year(year) = it.period {
                years.push(year);
            }
        }
        let cell = |it: &PlanTarget| (it.region, it.period, it.indicator, it.measure, it.value);
        Some(Self {
            cells: targets.iter().map(cell).collect(),
            city,
            units,
            years: sorted_unique(&years),
        })
    }

    /// Whether an indicator is a flow or a stock; `None` where the plan has no target for it.
    pub fn measure(&self, indicator: PlanIndicator) -> Option<PlanMeasure> {
        self.cells
            .iter()
            .find(|it| it.2 == indicator)
            .map(|it| it.3)
    }

    /// The target of a unit or of the city as printed.
    pub fn printed(
        &self,
        region: RegionId,
        period: PlanPeriod,
        indicator: PlanIndicator,
    ) -> Option<u32> {
        let found = self
            .cells
            .iter()
            .find(|it| it.0 == region && it.1 == period && it.2 == indicator);
        found.map(|it| it.4)
    }

    /// The target of a year as printed.
    pub fn target(&self, region: RegionId, year: u16, indicator: PlanIndicator) -> Option<u32> {
        self.printed(region, PlanPeriod::Year(year), indicator)
    }

    /// The units' targets for a year added up; the years of a unit are never mixed.
    pub fn sum_of_units(&self, year: u16, indicator: PlanIndicator) -> Option<u32> {
        let each = self
            .units
            .iter()
            .map(|it| self.target(*it, year, indicator));
        each.sum()
    }

    /// The years of a unit or of the city added up; `None` for a stock, whose years must not be.
    pub fn sum_of_years(&self, region: RegionId, indicator: PlanIndicator) -> Option<u32> {
        if self.measure(indicator)? == PlanMeasure::Stock {
            return None;
        }
        let years = self.years.iter();
        years.map(|it| self.target(region, *it, indicator)).sum()
    }

    /// What an indicator comes to over the whole plan: the sum of a flow, the last of a stock.
    pub fn outcome(&self, region: RegionId, indicator: PlanIndicator) -> Option<u32> {
        match self.measure(indicator)? {
            PlanMeasure::Flow => self.sum_of_years(region, indicator),
            PlanMeasure::Stock => self.target(region, *self.years.last()?, indicator),
        }
    }

    /// A unit's share in the city's [`Plan::outcome`].
    pub fn share_of_city(&self, unit: RegionId, indicator: PlanIndicator) -> Option<f64> {
        let whole = self.outcome(self.city, indicator).filter(|it| *it > 0)?;
        Some(f64::from(self.outcome(unit, indicator)?) / f64::from(whole))
    }

    /// 同比 of a stock; `None` for a flow and for the first year.
    pub fn year_on_year(
        &self,
        region: RegionId,
        year: u16,
        indicator: PlanIndicator,
    ) -> Option<YearOnYear> {
        if self.measure(indicator)? == PlanMeasure::Flow {
            return None;
        }
        let position = self.years.iter().position(|it| *it == year)?;
        let before = self.years.get(position.checked_sub(1)?)?;
        let before = self.target(region, *before, indicator)?;
        let now = self.target(region, year, indicator)?;
        let change = i64::from(now) - i64::from(before);
        let rate = (before > 0).then(|| f64::from(now) / f64::from(before) - 1.0);
        Some(YearOnYear { change, rate })
    }

    /// Every row of the table: each unit's years, then the city's; totals where they are printed.
    pub fn rows(&self) -> Vec<(RegionId, PlanPeriod)> {
        let regions = self.units.iter().chain([&self.city]);
        let mut rows = Vec::new();
        for region in regions {
            let years = self.years.iter().map(|it| PlanPeriod::Year(*it));
            for period in years.chain([PlanPeriod::Total]) {
                if self
                    .cells
                    .iter()
                    .any(|it| (it.0, it.1) == (*region, period))
                {
                    rows.push((*region, period));
                }
            }
        }
        rows
    }
}

/// How a goal stated in the plan's text is held against its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalCheck {
    /// Against the years of a flow added up.
    SumOfYears,
    /// Against the stock at the end of the last year.
    LastYear,
    /// Against every year by itself.
    EachYear,
    /// Against the share in this indicator, in every row.
    ShareOf(PlanIndicator),
}

/// How a goal's value bounds the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalComparison {
    /// 以上, 不少于.
    AtLeast,
    /// 超.
    MoreThan,
}

/// A goal of the plan's text, and what of the table it is held against.
#[derive(Clone, Copy, Debug)]
pub struct PlanGoal {
    pub fact: &'static Fact,
    pub indicator: PlanIndicator,
    pub check: GoalCheck,
    pub comparison: GoalComparison,
    /// Its value: a count over 1, or a share as the fraction that is printed.
    pub bound: (u32, u32),
}

/// The goals of a document that can be held against the table, in the order of the facts.
pub fn goals(plan: &Plan, dossier: &Dossier, document: DocumentId) -> Vec<PlanGoal> {
    let facts = dossier.facts.iter().filter(|it| it.document == document);
    facts.filter_map(|it| goal(plan, it)).collect()
}

fn goal(plan: &Plan, fact: &'static Fact) -> Option<PlanGoal> {
    let (indicator, check) = match fact.recount? {
        Recount::PlanGoal(indicator) => match plan.measure(indicator)? {
            PlanMeasure::Flow => (indicator, GoalCheck::SumOfYears),
            PlanMeasure::Stock => (indicator, GoalCheck::LastYear),
        },
        Recount::PlanEachYear(indicator) => (indicator, GoalCheck::EachYear),
        Recount::PlanLeastShare => (
            PlanIndicator::FutureIndustryFirms,
            GoalCheck::ShareOf(PlanIndicator::InnovativeFirms),
        ),
        _ => return None,
    };
    let is_more = fact.qualifier.is_some_and(|it| it.starts_with('超'));
    Some(PlanGoal {
        fact,
        indicator,
        check,
        comparison: if is_more {
            GoalComparison::MoreThan
        } else {
            GoalComparison::AtLeast
        },
        bound: match check {
            GoalCheck::ShareOf(_) => fraction_of_percent(fact.value),
            _ => (rounded(fact.value), 1),
        },
    })
}

/// The simplest fraction that a percentage with two decimals can stand for: 33.33 is 1/3.
fn fraction_of_percent(percent: f64) -> (u32, u32) {
    let hundredths = rounded(percent * 100.0);
    let over = |under: u32| {
        let over = rounded(percent * f64::from(under) / 100.0);
        let stands_for = rounded(f64::from(over) / f64::from(under) * 10_000.0);
        (stands_for == hundredths).then_some((over, under))
    };
    (1..10_000).find_map(over).unwrap_or((hundredths, 10_000))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "goals are counts and shares; a float too large becomes the largest integer"
)]
fn rounded(value: f64) -> u32 {
    value.round() as u32
}

/// A goal held against one figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoalResult {
    /// The row of the table that was looked at: the one nearest to failing, for shares.
    pub row: (RegionId, PlanPeriod),
    /// The figure, as a fraction: a count over 1, or a share.
    pub figure: (u32, u32),
    /// The goal's value in the same way.
    pub goal: (u32, u32),
    /// How many rows were looked at, and how many of them meet the goal.
    pub n_rows: usize,
    pub n_met: usize,
}

impl GoalResult {
    /// Whether every row meets the goal.
    pub fn is_met(&self) -> bool {
        self.n_rows > 0 && self.n_met == self.n_rows
    }

    /// Figure less goal, for counts: how far above (or below) it lies.
    pub fn margin(&self) -> Option<i64> {
        let is_count = self.figure.1 == 1 && self.goal.1 == 1;
        is_count.then(|| i64::from(self.figure.0) - i64::from(self.goal.0))
    }
}

/// A goal of the text held against the table; empty where the table lacks what it is about.
pub fn check_goal(plan: &Plan, goal: &PlanGoal) -> Vec<GoalResult> {
    let count = |row: (RegionId, PlanPeriod), figure: Option<u32>| {
        figure.map(|it| result(goal, &[(row, (it, 1))]))
    };
    let year = |year: &u16| {
        let sum = plan.sum_of_units(*year, goal.indicator);
        count((plan.city, PlanPeriod::Year(*year)), sum)
    };
    match goal.check {
        GoalCheck::SumOfYears => {
            let sums = plan
                .units
                .iter()
                .map(|it| plan.sum_of_years(*it, goal.indicator));
            let results = count((plan.city, PlanPeriod::Total), sums.sum());
            results.flatten().into_iter().collect()
        }
        GoalCheck::LastYear => plan
            .years
            .last()
            .and_then(year)
            .flatten()
            .into_iter()
            .collect(),
        GoalCheck::EachYear => plan.years.iter().filter_map(year).flatten().collect(),
        GoalCheck::ShareOf(base) => {
            let shares = plan.rows().into_iter().filter_map(|row| {
                let part = plan.printed(row.0, row.1, goal.indicator)?;
                let whole = plan.printed(row.0, row.1, base)?;
                (whole > 0).then_some((row, (part, whole)))
            });
            let shares: Vec<_> = shares.collect();
            result(goal, &shares).into_iter().collect()
        }
    }
}

/// Whether a figure meets a goal, both as fractions; exact, without rounding.
pub fn meets(comparison: GoalComparison, figure: (u32, u32), goal: (u32, u32)) -> bool {
    let figure_side = u64::from(figure.0) * u64::from(goal.1);
    let goal_side = u64::from(goal.0) * u64::from(figure.1);
    match comparison {
        GoalComparison::AtLeast => figure_side >= goal_side,
        GoalComparison::MoreThan => figure_side > goal_side,
    }
}

type Figure = ((RegionId, PlanPeriod), (u32, u32));

fn result(goal: &PlanGoal, figures: &[Figure]) -> Option<GoalResult> {
    let lowest = figures
        .iter()
        .min_by(|a, b| ordered(a.1).total_cmp(&ordered(b.1)))?;
    let met = figures
        .iter()
        .filter(|it| meets(goal.comparison, it.1, goal.bound));
    Some(GoalResult {
        row: lowest.0,
        figure: lowest.1,
        goal: goal.bound,
        n_rows: figures.len(),
        n_met: met.count(),
    })
}

fn ordered((over, under): (u32, u32)) -> f64 {
    f64::from(over) / f64::from(under)
}

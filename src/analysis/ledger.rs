//! Printed totals against what their parts come to.
//!
//! Two kinds of totals are printed: figures in running text (`facts.csv`, whose `recount` says
//! what they can be counted from) and the subtotals inside Huzhou's table of targets.

use super::tally;
use crate::model::{
    Dataset, DocumentId, Dossier, Fact, PlanIndicator, PlanMeasure, PlanPeriod, PlanTarget,
    Recount, RegionId, sorted_unique,
};

/// A printed total and what its parts come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    pub document: DocumentId,
    pub printed: Printed,
    /// The figure as printed, in its own unit.
    pub value: f64,
    /// What the parts come to; `None` where the data hold no parts.
    pub recounted: Option<f64>,
    pub state: State,
}

/// Where a printed total stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Printed {
    /// In the text; position in [`Dossier::facts`].
    Fact(usize),
    /// In the table of targets; position in [`Dossier::plan_targets`].
    Target(usize),
}

/// What the comparison says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Agrees,
    Differs,
    CannotBeChecked,
}

/// How a figure is printed: as it is, or as a bound.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Exact,
    AtLeast,
    Above,
}

/// Every printed total: those of the text in the order of the facts, then those of the table.
/// Figures without anything to count from are left out; see [`alone`].
pub fn ledger(dataset: &Dataset, dossier: &Dossier) -> Vec<Entry> {
    let facts = dossier.facts.iter().enumerate().filter_map(|(idx, fact)| {
        let recounted = recount(dataset, dossier, fact, fact.recount?);
        let bound = match fact.qualifier {
            Some("以上" | "不少于") => Bound::AtLeast,
            Some("超") => Bound::Above,
            _ => Bound::Exact,
        };
        Some(Entry {
            document: fact.document,
            printed: Printed::Fact(idx),
            value: fact.value,
            recounted,
            state: state(fact.value, recounted, bound),
        })
    });
    let targets = dossier.plan_targets.iter().enumerate();
    let targets = targets.filter_map(|(idx, target)| {
        let parts = parts(dataset, dossier, target)?;
        let recounted = (!parts.is_empty()).then(|| f64::from(parts.iter().sum::<u32>()));
        let value = f64::from(target.value);
        Some(Entry {
            document: target.document,
            printed: Printed::Target(idx),
            value,
            recounted,
            state: state(value, recounted, Bound::Exact),
        })
    });
    facts.chain(targets).collect()
}

/// How many figures of a document's text stand alone: the data hold nothing to count them from.
pub fn alone(dossier: &Dossier, document: DocumentId) -> usize {
    let facts = dossier.facts.iter();
    facts
        .filter(|it| it.document == document && it.recount.is_none())
        .count()
}

fn state(printed: f64, recounted: Option<f64>, bound: Bound) -> State {
    let Some(recounted) = recounted else {
        return State::CannotBeChecked;
    };
    // Printed shares are cut after two decimals.
    let is_equal = (recounted - printed).abs() < 0.005;
    let agrees = match bound {
        Bound::Exact => is_equal,
        Bound::AtLeast => is_equal || recounted > printed,
        Bound::Above => !is_equal && recounted > printed,
    };
    if agrees {
        State::Agrees
    } else {
        State::Differs
    }
}

fn recount(dataset: &Dataset, dossier: &Dossier, fact: &Fact, rule: Recount) -> Option<f64> {
    let of_document = |it: &DocumentId| *it == fact.document;
    let subject = dataset.region_by_code(fact.subject).map(|it| it.id);
    match rule {
        Recount::CertifiedTotals => tally::total_in(dataset, subject?).map(f64::from),
        Recount::CertifiedParks => {
            let parks = dataset.parks.iter().filter(|it| of_document(&it.document));
            let subject = subject?;
            count(parks.filter(|it| dataset.contains(subject, it.region)))
        }
        Recount::Pilots(kind) => {
            let pilots = dossier.pilots.iter();
            count(pilots.filter(|it| of_document(&it.document) && it.kind == kind))
        }
        Recount::PlanGoal(indicator) => {
            let years = yearly(dataset, dossier, subject?, indicator);
            let is_flow = measure_of(dossier, indicator)? == PlanMeasure::Flow;
            let goal = if is_flow {
                years.into_iter().reduce(|sum, it| sum + it)
            } else {
                years.last().copied()
            };
            goal.map(f64::from)
        }
        Recount::PlanEachYear(indicator) => {
            let years = yearly(dataset, dossier, subject?, indicator);
            years.into_iter().min().map(f64::from)
        }
        Recount::PlanLeastShare => least_share(dossier, fact.document),
        Recount::PlanDistricts => {
            let districts = districts(dataset, dossier, subject?);
            count(districts.iter())
        }
        Recount::FlagshipParks => {
            let parks = dossier.flagship_parks.iter();
            count(parks.filter(|it| of_document(&it.document)))
        }
        Recount::Measures(group) => {
            let measures = dossier.measures.iter();
            count(measures.filter(|it| of_document(&it.document) && it.group == group))
        }
    }
}

/// How many there are; `None` for none, for then the data hold no parts.
fn count<T>(parts: impl Iterator<Item = T>) -> Option<f64> {
    let n = u32::try_from(parts.count()).unwrap_or(u32::MAX);
    (n > 0).then(|| f64::from(n))
}

fn measure_of(dossier: &Dossier, indicator: PlanIndicator) -> Option<PlanMeasure> {
    let mut targets = dossier.plan_targets.iter();
    targets
        .find(|it| it.indicator == indicator)
        .map(|it| it.measure)
}

/// Regions below a region that have targets of their own.
fn districts(dataset: &Dataset, dossier: &Dossier, above: RegionId) -> Vec<RegionId> {
    let regions: Vec<_> = dossier.plan_targets.iter().map(|it| it.region).collect();
    let mut regions = sorted_unique(&regions);
    regions.retain(|it| dataset.region(*it).parent == Some(above));
    regions
}

/// Years of the table, ascending.
fn years(dossier: &Dossier) -> Vec<u16> {
    let years: Vec<_> = dossier
        .plan_targets
        .iter()
        .filter_map(|it| match it.period {
            PlanPeriod::Year(year) => Some(year),
            PlanPeriod::Total => None,
        })
        .collect();
    sorted_unique(&years)
}

/// The districts' sum for each year, ascending.
fn yearly(
    dataset: &Dataset,
    dossier: &Dossier,
    above: RegionId,
    indicator: PlanIndicator,
) -> Vec<u32> {
    let sum = |year| {
        let cells = dossier.plan_targets.iter().filter(|it| {
            it.indicator == indicator
                && it.period == PlanPeriod::Year(year)
                && dataset.region(it.region).parent == Some(above)
        });
        cells.map(|it| it.value).sum()
    };
    years(dossier).into_iter().map(sum).collect()
}

/// The least share of future-industry firms among innovative firms in any row of the table,
/// percent.
fn least_share(dossier: &Dossier, document: DocumentId) -> Option<f64> {
    let rows = dossier.plan_targets.iter();
    let rows = rows
        .filter(|it| it.indicator == PlanIndicator::FutureIndustryFirms && it.document == document);
    rows.filter_map(|part| {
        let whole = dossier.plan_targets.iter().find(|it| {
            it.indicator == PlanIndicator::InnovativeFirms
                && it.region == part.region
                && it.period == part.period
        })?;
        (whole.value > 0).then(|| f64::from(part.value) * 100.0 / f64::from(whole.value))
    })
    .reduce(f64::min)
}

/// What a printed cell of the table is the sum of; `None` for a cell that is no total.
fn parts(dataset: &Dataset, dossier: &Dossier, total: &PlanTarget) -> Option<Vec<u32>> {
    let same = |it: &&PlanTarget| it.indicator == total.indicator && it.document == total.document;
    let cells = dossier.plan_targets.iter().filter(same);
    let districts = || {
        let below = |it: &&PlanTarget| dataset.region(it.region).parent == Some(total.region);
        cells.clone().filter(below)
    };
    if districts().next().is_some() {
        let parts = districts().filter(|it| it.period == total.period);
        return Some(parts.map(|it| it.value).collect());
    }
    (total.period == PlanPeriod::Total).then(|| {
        let years = cells.filter(|it| it.region == total.region);
        let years = years.filter(|it| it.period != PlanPeriod::Total);
        years.map(|it| it.value).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_is_kept_from_its_side() {
        for (printed, recounted, bound, expected) in [
            (10.0, Some(10.0), Bound::Exact, State::Agrees),
            (10.0, Some(11.0), Bound::Exact, State::Differs),
            (10.0, Some(10.0), Bound::AtLeast, State::Agrees),
            (10.0, Some(11.0), Bound::AtLeast, State::Agrees),
            (10.0, Some(9.0), Bound::AtLeast, State::Differs),
            (10.0, Some(10.0), Bound::Above, State::Differs),
            (10.0, Some(11.0), Bound::Above, State::Agrees),
            (33.33, Some(100.0 / 3.0), Bound::AtLeast, State::Agrees),
            (33.33, Some(33.3), Bound::AtLeast, State::Differs),
            (10.0, None, Bound::Exact, State::CannotBeChecked),
        ] {
            assert_eq!(state(printed, recounted, bound), expected);
        }
    }
}

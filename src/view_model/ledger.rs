//! The ledger: every printed total against what its parts come to, document by document.

use super::Scene;
use super::headline::count;
pub use crate::analysis::ledger::State;
use crate::analysis::ledger::{self, Entry, Printed};
use crate::format;
use crate::model::{
    Document, Dossier, PlanIndicator, PlanMeasure, PlanPeriod, PlanTarget, Recount,
};
use crate::text::{LedgerText, lazy_text};

/// The ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerView {
    pub title: &'static str,
    pub sentence: String,
    /// Heads: place, item, printed, recounted, result, counted from.
    pub heads: [&'static str; 6],
    pub documents: Vec<LedgerPart>,
}

/// The totals of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerPart {
    /// Short name of the document.
    pub document: &'static str,
    pub caption: String,
    pub rows: Vec<LedgerRow>,
    /// Said where there is no row.
    pub empty: Option<&'static str>,
    /// How many of its figures have nothing to be counted from.
    pub alone: Option<String>,
}

/// One printed total.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    pub place: &'static str,
    pub what: String,
    pub printed: String,
    pub recounted: String,
    pub state: State,
    pub result: &'static str,
    pub counted_from: String,
}

/// The ledger of all documents.
pub fn ledger(ctx: &Scene, dossier: &Dossier) -> LedgerView {
    let text = &lazy_text(ctx.state.lang).ledger;
    let entries = ledger::ledger(ctx.dataset, dossier);
    let number_in = |state| count(entries.iter().filter(|it| it.state == state).count());
    LedgerView {
        title: text.title,
        sentence: (text.sentence)(
            &count(entries.len()),
            &number_in(State::Agrees),
            &number_in(State::Differs),
            &number_in(State::CannotBeChecked),
        ),
        heads: [
            text.place,
            text.what,
            text.printed,
            text.recounted,
            text.state,
            text.counted_from,
        ],
        documents: ctx
            .dataset
            .documents
            .iter()
            .map(|it| part(ctx, dossier, text, &entries, it))
            .collect(),
    }
}

fn part(
    ctx: &Scene,
    dossier: &Dossier,
    text: &'static LedgerText,
    entries: &[Entry],
    document: &'static Document,
) -> LedgerPart {
    let own = entries.iter().filter(|it| it.document == document.id);
    let rows: Vec<_> = own.map(|it| row(ctx, dossier, text, it)).collect();
    let n_alone = ledger::alone(dossier, document.id);
    let name = document.number.unwrap_or(document.title);
    LedgerPart {
        document: name,
        caption: (text.caption)(name),
        empty: rows.is_empty().then_some(text.none),
        rows,
        alone: (n_alone > 0).then(|| (text.alone)(&count(n_alone))),
    }
}

fn row(ctx: &Scene, dossier: &Dossier, text: &'static LedgerText, entry: &Entry) -> LedgerRow {
    let (place, rule) = place_and_rule(ctx, dossier, entry);
    let (what, bound) = match entry.printed {
        Printed::Fact(idx) => {
            let fact = &dossier.facts[idx];
            let name = ctx.pick(fact.indicator_zh, fact.indicator_en);
            let subject = ctx.dataset.region_by_code(fact.subject);
            let what = subject.map_or_else(String::new, |it| ctx.region_name(it).to_owned());
            let bound = fact.qualifier.map(|it| (text.bound)(it));
            (ctx.enumerated(&[what, name.to_owned()]), bound)
        }
        Printed::Target(idx) => (target_name(ctx, text, &dossier.plan_targets[idx]), None),
    };
    let counted_from = [rule.to_owned(), bound.unwrap_or_default()];
    LedgerRow {
        place,
        what: (text.with_unit)(&what, &unit(ctx, dossier, entry)),
        printed: format::figure(entry.value),
        recounted: entry.recounted.map_or_else(String::new, format::figure),
        state: entry.state,
        result: text.states[entry.state as usize],
        counted_from: ctx.enumerated(&counted_from),
    }
}

/// Where a printed total stands, and from what it is counted again, in words.
pub(super) fn place_and_rule(
    ctx: &Scene,
    dossier: &Dossier,
    entry: &Entry,
) -> (&'static str, &'static str) {
    let text = &lazy_text(ctx.state.lang).ledger;
    match entry.printed {
        Printed::Fact(idx) => {
            let fact = &dossier.facts[idx];
            (
                fact.place,
                fact.recount.map_or("", |it| how(text, dossier, it)),
            )
        }
        Printed::Target(idx) if has_districts(ctx, dossier, &dossier.plan_targets[idx]) => {
            (text.table_of_targets, text.of_districts)
        }
        Printed::Target(_) => (text.table_of_targets, text.of_years),
    }
}

/// The unit of a printed total.
pub(super) fn unit(ctx: &Scene, dossier: &Dossier, entry: &Entry) -> String {
    let words = &lazy_text(ctx.state.lang).huzhou;
    match entry.printed {
        Printed::Fact(idx) => ctx.source_word(dossier.facts[idx].unit).text,
        Printed::Target(idx) if dossier.plan_targets[idx].indicator.counts_parks() => {
            words.unit_parks.to_owned()
        }
        Printed::Target(_) => words.unit_firms.to_owned(),
    }
}

/// From what a rule counts a figure again, in words.
pub(super) fn how(text: &LedgerText, dossier: &Dossier, rule: Recount) -> &'static str {
    let is_flow = |indicator: PlanIndicator| {
        let mut targets = dossier.plan_targets.iter();
        targets.any(|it| it.indicator == indicator && it.measure == PlanMeasure::Flow)
    };
    match rule {
        Recount::CertifiedTotals => text.certified_totals,
        Recount::CertifiedParks => text.certified_parks,
        Recount::Pilots(_) => text.pilots,
        Recount::PlanGoal(it) if is_flow(it) => text.plan_flow,
        Recount::PlanGoal(_) => text.plan_stock,
        Recount::PlanEachYear(_) => text.plan_each_year,
        Recount::PlanLeastShare => text.plan_least_share,
        Recount::PlanDistricts => text.plan_districts,
        Recount::FlagshipParks => text.flagship_parks,
        Recount::Measures(_) => text.measures,
    }
}

fn has_districts(ctx: &Scene, dossier: &Dossier, total: &PlanTarget) -> bool {
    let mut targets = dossier.plan_targets.iter();
    targets.any(|it| ctx.dataset.region(it.region).parent == Some(total.region))
}

fn target_name(ctx: &Scene, text: &LedgerText, target: &PlanTarget) -> String {
    let period = match target.period {
        PlanPeriod::Year(year) => year.to_string(),
        PlanPeriod::Total => text.all_years.to_owned(),
    };
    (text.target)(
        ctx.name_of(target.region),
        &period,
        text.indicators[target.indicator as usize],
    )
}

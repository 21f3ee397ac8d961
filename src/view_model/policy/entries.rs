//! What the timeline and its list hold, derived from the rows.

use crate::analysis::{joins, tally};
use crate::format;
use crate::model::{
    Date, DocumentId, Dossier, Fact, PlanPeriod, RegionKind, sorted_by, sorted_unique,
};
use crate::text::PolicyText;
use crate::view_model::Scene;
use crate::view_model::headline::count;
use crate::view_model::sources::Phrase;
use crate::view_model::words::count_or_missing;

/// What happens at a moment or over a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// A document is issued.
    Issue,
    /// A batch is published.
    Batch,
    /// Something is due.
    Deadline,
    /// Figures on what has been.
    Record,
    /// Figures on what is to be.
    Goal,
}

impl EntryKind {
    /// Every kind, in the order of the legend.
    pub const ALL: [Self; 5] = [
        Self::Issue,
        Self::Batch,
        Self::Deadline,
        Self::Record,
        Self::Goal,
    ];
}

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryView {
    pub kind: EntryKind,
    /// The word for the kind.
    pub label: &'static str,
    pub document: DocumentId,
    /// From 1, in the order of the list.
    pub number: String,
    pub from: Date,
    /// The same as `from` for a moment.
    pub to: Date,
    /// The moment or period in words.
    pub when: String,
    /// What the document is called.
    pub source: Phrase,
    pub what: Phrase,
}

/// How many names are written out.
const N_NAMES: usize = 3;

/// All entries, the earliest first.
pub(super) fn entries(ctx: &Scene, dossier: &'static Dossier, text: &PolicyText) -> Vec<EntryView> {
    let maker = Maker { ctx, dossier, text };
    let mut entries = Vec::new();
    for document in ctx.dataset.documents {
        maker.issue(document.id, &mut entries);
        maker.batches(document.id, &mut entries);
        maker.deadlines(document.id, &mut entries);
        maker.figures(document.id, &mut entries);
        maker.targets(document.id, &mut entries);
    }
    let mut entries = sorted_by(&entries, |a, b| {
        let key = |it: &EntryView| (day(it.from), day(it.to), it.kind, it.document);
        key(a).cmp(&key(b))
    });
    for (idx, it) in entries.iter_mut().enumerate() {
        it.number = count(idx + 1);
    }
    entries
}

/// A day to sort by; a year counts from its first day.
fn day(date: Date) -> (u16, u8, u8) {
    let (month, day) = date.month_day.unwrap_or((1, 1));
    (date.year, month, day)
}

struct Maker<'a> {
    ctx: &'a Scene,
    dossier: &'static Dossier,
    text: &'a PolicyText,
}

impl Maker<'_> {
    fn entry(
        &self,
        kind: EntryKind,
        document: DocumentId,
        (from, to): (Date, Date),
        what: Phrase,
    ) -> EntryView {
        let lang = self.ctx.state.lang;
        let when = if from == to {
            format::date(from, lang)
        } else {
            format::period(&format!("{}/{}", from.iso(), to.iso()), lang)
        };
        EntryView {
            kind,
            label: self.text.kinds[kind as usize],
            document,
            number: String::new(),
            from,
            to,
            when,
            source: self.ctx.document_phrase(document),
            what,
        }
    }

    fn issue(&self, id: DocumentId, entries: &mut Vec<EntryView>) {
        let document = self.ctx.dataset.document(id);
        if let Some(date) = document.issued_on {
            let what = Phrase {
                text: format!("《{}》", document.title),
                is_chinese: true,
            };
            entries.push(self.entry(EntryKind::Issue, id, (date, date), what));
        }
    }

    fn batches(&self, id: DocumentId, entries: &mut Vec<EntryView>) {
        let dataset = self.ctx.dataset;
        let issued = dataset.document(id).issued_on;
        for batch in tally::batches(dataset) {
            let parks = dataset.parks.iter();
            let n = parks
                .filter(|it| it.batch == batch && it.document == id)
                .count();
            if let (Some(date), true) = (issued, n > 0) {
                let total = joins::certified(dataset, dataset.province().id);
                let what = (self.text.batch)(
                    &self.ctx.batch_ordinal(batch),
                    &count(n),
                    &count_or_missing(total),
                );
                entries.push(self.entry(EntryKind::Batch, id, (date, date), plain(what)));
            }
        }
    }

    fn deadlines(&self, id: DocumentId, entries: &mut Vec<EntryView>) {
        let of_it = || self.dossier.measures.iter().filter(|it| it.document == id);
        let dates: Vec<Date> = of_it().filter_map(|it| it.deadline).collect();
        for date in sorted_unique(&dates) {
            let due = of_it().filter(|it| it.deadline == Some(date));
            let titles: Vec<String> = due
                .map(|it| self.ctx.pick(it.title_zh, it.title_en).to_owned())
                .collect();
            let what = plain(titles.join(self.ctx.pick("；", "; ")));
            entries.push(self.entry(EntryKind::Deadline, id, (date, date), what));
        }
    }

    fn figures(&self, id: DocumentId, entries: &mut Vec<EntryView>) {
        let of_it = || self.dossier.facts.iter().filter(|it| it.document == id);
        let periods: Vec<&'static str> = of_it().filter_map(|it| it.period).collect();
        for period in sorted_unique(&periods) {
            let facts: Vec<&Fact> = of_it().filter(|it| it.period == Some(period)).collect();
            let (Some(span), Some(first)) = (span(period), facts.first()) else {
                continue;
            };
            let kind = if joins::is_goal(self.ctx.dataset, first) {
                EntryKind::Goal
            } else {
                EntryKind::Record
            };
            let mut entry = self.entry(kind, id, span, self.named(&facts));
            entry.when = format::period(period, self.ctx.state.lang);
            entries.push(entry);
        }
    }

    /// How many figures, and the names of the first ones.
    fn named(&self, facts: &[&'static Fact]) -> Phrase {
        let mut names: Vec<&'static str> = facts
            .iter()
            .map(|it| self.ctx.pick(it.indicator_zh, it.indicator_en))
            .collect();
        names.dedup();
        let is_cut = names.len() > N_NAMES;
        names.truncate(N_NAMES);
        let names = names.join(self.ctx.pick("、", "; "));
        let names = if is_cut {
            (self.text.and_more)(&names)
        } else {
            names
        };
        plain((self.text.figures)(&count(facts.len()), &names))
    }

    fn targets(&self, id: DocumentId, entries: &mut Vec<EntryView>) {
        let targets = self.dossier.plan_targets.iter();
        let targets: Vec<_> = targets.filter(|it| it.document == id).collect();
        let years = targets.iter().filter_map(|it| match it.period {
            PlanPeriod::Year(year) => Some(year),
            PlanPeriod::Total => None,
        });
        let years: Vec<u16> = sorted_unique(&years.collect::<Vec<_>>());
        let (Some(first), Some(last)) = (years.first(), years.last()) else {
            return;
        };
        let units = targets.iter().map(|it| it.region);
        let units: Vec<_> = sorted_unique(&units.collect::<Vec<_>>());
        let is_unit = |id: &&crate::model::RegionId| {
            self.ctx.dataset.region(**id).kind != RegionKind::Prefecture
        };
        let indicators: Vec<_> = targets.iter().map(|it| it.indicator).collect();
        let what = (self.text.targets)(
            &count(units.iter().filter(is_unit).count()),
            &count(sorted_unique(&indicators).len()),
        );
        let span = (year(*first), year(*last));
        entries.push(self.entry(EntryKind::Goal, id, span, plain(what)));
    }
}

fn plain(text: String) -> Phrase {
    Phrase {
        text,
        is_chinese: false,
    }
}

fn year(year: u16) -> Date {
    Date {
        year,
        month_day: None,
    }
}

/// First and last moment of a period; a month is taken from its first day on.
fn span(period: &str) -> Option<(Date, Date)> {
    let (from, to) = period.split_once('/').unwrap_or((period, period));
    Some((moment(from)?, moment(to)?))
}

fn moment(text: &str) -> Option<Date> {
    Date::parse(text).or_else(|| Date::parse(&format!("{text}-01")))
}

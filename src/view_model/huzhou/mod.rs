//! Huzhou's plan: what it aims at, unit by unit and year by year, and what readers know of it.

pub mod actuals;
mod checks;
mod measures;
mod own_take;
mod structure;
mod targets;

pub use checks::{ChecksView, checks};
pub use measures::{MeasureGroup, MeasureView, MeasuresView, measures};
pub use own_take::own_take;
pub use structure::{ClusterView, PartTarget, PartView, StructureView, structure};
pub use targets::{IndicatorView, PanelView, PointView, TargetsView, targets};

use super::Scene;
use super::headline::{FigureView, HeadlineView};
use super::words::{MISSING, count_or_missing};
use crate::analysis::plan::Plan;
use crate::format;
use crate::model::{
    DocumentId, Dossier, Lang, Note, NoteKind, PlanIndicator, PlanMeasure, PlanPeriod,
};
use crate::text::{HuzhouText, IndicatorWords, LeadWords, lazy_text};

/// Where the table of targets stands in the plan, as notes and facts cite it.
const TARGETS_PLACE: &str = "附件1";

/// The plan with everything that its view-models need; `None` where the data hold no plan.
pub struct PlanScene<'a> {
    pub ctx: &'a Scene,
    pub dossier: &'static Dossier,
    pub plan: Plan,
    pub document: DocumentId,
}

impl<'a> PlanScene<'a> {
    pub fn new(ctx: &'a Scene, dossier: &'static Dossier) -> Option<Self> {
        let plan = Plan::of(ctx.dataset, dossier)?;
        let document = dossier.plan_targets.first()?.document;
        Some(Self {
            ctx,
            dossier,
            plan,
            document,
        })
    }

    fn text(&self) -> &'static HuzhouText {
        &lazy_text(self.ctx.state.lang).huzhou
    }

    /// The words for an indicator.
    fn indicator(&self, indicator: PlanIndicator) -> &'static IndicatorWords {
        let position = PlanIndicator::ALL.iter().position(|it| *it == indicator);
        &self.text().indicators[position.unwrap_or(0)]
    }

    /// A count with the indicator's unit.
    fn with_unit(&self, value: Option<u32>, indicator: PlanIndicator) -> String {
        let Some(value) = value else {
            return MISSING.to_owned();
        };
        let count = format::integer(value);
        let text = self.text();
        if indicator.counts_parks() {
            (text.parks)(&count)
        } else {
            (text.firms)(&count)
        }
    }

    fn measure(&self, indicator: PlanIndicator) -> PlanMeasure {
        self.plan.measure(indicator).unwrap_or(PlanMeasure::Flow)
    }

    fn first_and_last(&self) -> (String, String) {
        let year = |it: Option<&u16>| it.map_or_else(String::new, ToString::to_string);
        (year(self.plan.years.first()), year(self.plan.years.last()))
    }

    /// The year, or "three years together".
    fn period(&self, period: PlanPeriod) -> String {
        match period {
            PlanPeriod::Year(year) => (self.text().year)(&year.to_string()),
            PlanPeriod::Total => self.text().all_years.to_owned(),
        }
    }
}

/// A note in the reader's language.
pub(in crate::view_model) fn note_text(lang: Lang, note: &Note) -> &'static str {
    lang.of(note.zh, note.en)
}

/// The sentence that opens the page, and the five outcomes.
pub fn opening(it: &PlanScene<'_>) -> HeadlineView {
    let (first, last) = it.first_and_last();
    let city = |indicator| count_or_missing(it.plan.outcome(it.plan.city, indicator));
    let words = LeadWords {
        place: it.ctx.name_of(it.plan.city),
        n_units: super::headline::count(it.plan.units.len()),
        first: &first,
        last: &last,
        tech_parks: &city(PlanIndicator::TechParks),
        srdi_parks: &city(PlanIndicator::SrdiParks),
        innovative_firms: &city(PlanIndicator::InnovativeFirms),
        future_firms: &city(PlanIndicator::FutureIndustryFirms),
        srdi_firms: &city(PlanIndicator::SrdiFirms),
    };
    let figures = PlanIndicator::ALL.map(|indicator| figure(it, indicator));
    HeadlineView {
        sentence: (it.text().lead)(&words),
        figures: figures.into(),
        caveat: Some(it.text().kinds_note),
        missing: None,
    }
}

fn figure(it: &PlanScene<'_>, indicator: PlanIndicator) -> FigureView {
    let (first, last) = it.first_and_last();
    let text = it.text();
    FigureView {
        label: it.indicator(indicator).name.to_owned(),
        value: count_or_missing(it.plan.outcome(it.plan.city, indicator)),
        unit: if indicator.counts_parks() {
            text.unit_parks
        } else {
            text.unit_firms
        },
        note: match it.measure(indicator) {
            PlanMeasure::Flow => (text.figure_flow)(&first, &last),
            PlanMeasure::Stock => (text.figure_stock)(&last),
        },
        source: (None, entry_href(it.ctx, it.document)),
    }
}

/// The link to a document on the data page.
fn entry_href(ctx: &Scene, document: DocumentId) -> String {
    let slug = ctx.dataset.document(document).slug;
    ctx.href(&ctx.state.with_entry(slug))
}

/// The document, for the line below every picture.
pub fn source(it: &PlanScene<'_>) -> String {
    (it.text().source)(&document_words(it.ctx, it.document))
}

/// Number or title of a document, and its date.
pub(in crate::view_model) fn document_words(ctx: &Scene, document: DocumentId) -> String {
    let document = ctx.dataset.document(document);
    let date = document
        .issued_on
        .map_or_else(String::new, |it| format::date(it, ctx.state.lang));
    let name = document.number.unwrap_or(document.title).to_owned();
    ctx.enumerated(&[name, date])
}

/// What has to be known to read the table of targets: definitions and inferences about it.
pub fn reading_notes(it: &PlanScene<'_>) -> Vec<&'static str> {
    let notes = it.dossier.notes.iter().filter(|note| {
        let is_meaning = matches!(note.kind, NoteKind::Definition | NoteKind::Inference);
        is_meaning && note.document == it.document && note.place.starts_with(TARGETS_PLACE)
    });
    notes
        .map(|note| note_text(it.ctx.state.lang, note))
        .collect()
}

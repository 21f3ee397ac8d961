//! What the documents set out, in time and in steps.
//!
//! Everything on the timeline is derived from rows: dates of documents, batches, deadlines of
//! measures, periods of figures and targets.

mod entries;
mod timeline;

pub use entries::{EntryKind, EntryView};
pub use timeline::{Lane, LaneMark, TimelineView};

use super::Scene;
use super::headline::count;
use super::pilots::clean_state;
use super::sources::{
    FigureTable, Link, MeasureGroup, MoreNotes, Phrase, Remark, SourceLine, remarks_in,
};
use crate::analysis::joins::{self, Twin};
use crate::model::{DocumentId, Dossier, Fact, Note, SameProgramme};
use crate::text::{PolicyText, PolicyWords, lazy_text};
use crate::view_state::Page;

/// Groups of `measures.csv`: the tasks that the page lists with their document, and the steps that
/// it draws.
pub(super) const TASKS: &str = "四项工作";
pub(super) const STEPS: &str = "认定程序";

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyView {
    pub title: &'static str,
    pub sentence: String,
    pub timeline: TimelineView,
    pub tasks: TasksView,
    pub steps: StepsView,
    pub links_title: &'static str,
    pub links_lead: &'static str,
    pub programmes: Vec<ProgrammeLink>,
    pub parks_title: &'static str,
    pub parks: Vec<TwinView>,
    pub more_title: &'static str,
    pub more: Vec<Link>,
    pub sources: SourceLine,
}

/// What a notice asks to be done, and by when.
#[derive(Clone, Debug, PartialEq)]
pub struct TasksView {
    pub title: &'static str,
    pub lead: String,
    pub groups: Vec<MeasureGroup>,
    pub forms: Link,
    pub figures_title: &'static str,
    pub figures: FigureTable,
    pub notes: Option<MoreNotes>,
}

/// How a park becomes certified, and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct StepsView {
    pub title: &'static str,
    pub lead: String,
    pub steps: Vec<StepView>,
    pub after_title: &'static str,
    pub after_lead: &'static str,
    pub after: Vec<MeasureGroup>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// "Step 1".
    pub label: String,
    pub title: &'static str,
    pub summary: &'static str,
    /// The bodies that act one after another, in Chinese; what they are, where they are several.
    pub levels: Vec<&'static str>,
    pub levels_label: &'static str,
    pub place: &'static str,
    pub remarks: Vec<Remark>,
}

/// A park that stands in two lists.
#[derive(Clone, Debug, PartialEq)]
pub struct TwinView {
    pub name: &'static str,
    /// Where it stands in either.
    pub places: [String; 2],
    /// To the list of its batch, and to Huzhou's list.
    pub hrefs: [String; 2],
    pub evidence: Remark,
}

/// Two documents on one programme.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeLink {
    pub from: Phrase,
    pub to: Phrase,
    /// The word between them.
    pub joined_by: &'static str,
    pub evidence: Remark,
}

/// The page of a state.
pub fn policy(ctx: &Scene, dossier: &'static Dossier) -> PolicyView {
    let text = &lazy_text(ctx.state.lang).policy;
    let entries = entries::entries(ctx, dossier, text);
    let words = words(ctx, &entries);
    let clean = clean_state(ctx);
    let to = |page: Page, words: &'static str| Link {
        text: words.to_owned(),
        href: ctx.href(&clean.with_page(page)),
    };
    let all: Vec<DocumentId> = ctx.dataset.documents.iter().map(|it| it.id).collect();
    PolicyView {
        title: text.title,
        sentence: (text.sentence)(&words),
        timeline: timeline::timeline(ctx, text, entries, &words),
        tasks: tasks(ctx, dossier, text),
        steps: steps(ctx, dossier, text),
        links_title: text.links_title,
        links_lead: text.links_lead,
        programmes: dossier
            .same_programmes
            .iter()
            .map(|it| programme(ctx, dossier, text, *it))
            .collect(),
        parks_title: text.parks_title,
        parks: joins::twins(ctx.dataset, dossier)
            .iter()
            .map(|it| twin(ctx, text, it))
            .collect(),
        more_title: text.more_title,
        more: vec![
            to(Page::Ruian, text.to_ruian),
            to(Page::Forms, text.to_forms),
            to(Page::Data, text.to_data),
        ],
        sources: ctx.sources_of(&all),
    }
}

/// What sentences about all documents are made of.
pub(super) fn words_of(ctx: &Scene, dossier: &'static Dossier) -> PolicyWords {
    let text = &lazy_text(ctx.state.lang).policy;
    words(ctx, &entries::entries(ctx, dossier, text))
}

fn words(ctx: &Scene, entries: &[EntryView]) -> PolicyWords {
    let first = entries.iter().map(|it| it.from.year).min();
    let last = entries.iter().map(|it| it.to.year).max();
    let goals = entries.iter().filter(|it| it.kind == EntryKind::Goal);
    let year = |it: Option<u16>| {
        let date = it.map(|year| crate::model::Date {
            year,
            month_day: None,
        });
        date.map_or_else(String::new, |it| crate::format::date(it, ctx.state.lang))
    };
    let of_kind = |kind| entries.iter().filter(|it| it.kind == kind).count();
    PolicyWords {
        n_documents: count(ctx.dataset.documents.len()),
        first_year: year(first),
        last_year: year(last),
        n_entries: count(entries.len()),
        n_deadlines: count(of_kind(EntryKind::Deadline)),
        last_goal: year(goals.map(|it| it.to.year).max()),
    }
}

fn tasks(ctx: &Scene, dossier: &'static Dossier, text: &PolicyText) -> TasksView {
    let id = document_of(dossier, TASKS);
    let groups: Vec<MeasureGroup> = id
        .into_iter()
        .flat_map(|it| ctx.measure_groups(dossier, it))
        .map(|(_, it)| it)
        .collect();
    let facts: Vec<&Fact> = dossier
        .facts
        .iter()
        .filter(|it| Some(it.document) == id)
        .collect();
    let figures = ctx.figure_table(dossier, &facts);
    let shown: Vec<&str> = groups
        .iter()
        .flat_map(|it| &it.items)
        .flat_map(|it| &it.remarks)
        .map(|it| it.id)
        .chain(remarks_in(&figures))
        .collect();
    let notes: Vec<&Note> = dossier
        .notes
        .iter()
        .filter(|it| Some(it.document) == id)
        .collect();
    let name = id
        .map(|it| ctx.document_phrase(it).text)
        .unwrap_or_default();
    TasksView {
        title: text.tasks_title,
        lead: (text.tasks_lead)(&name),
        notes: ctx.more_notes(&notes, &shown),
        groups,
        forms: Link {
            text: text.to_forms.to_owned(),
            href: ctx.href(&clean_state(ctx).with_page(Page::Forms)),
        },
        figures_title: text.figures_title,
        figures,
    }
}

/// The document that has a group of measures.
pub(super) fn document_of(dossier: &Dossier, group: &str) -> Option<DocumentId> {
    let mut measures = dossier.measures.iter();
    measures.find(|it| it.group == group).map(|it| it.document)
}

fn steps(ctx: &Scene, dossier: &Dossier, text: &PolicyText) -> StepsView {
    let id = document_of(dossier, STEPS);
    let groups = id
        .map(|it| ctx.measure_groups(dossier, it))
        .unwrap_or_default();
    let (steps, after): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(key, _)| *key == STEPS);
    let items = steps.into_iter().flat_map(|(_, it)| it.items).enumerate();
    let steps = items
        .map(|(idx, it)| {
            let is_chain = it.leads.len() > 1;
            StepView {
                label: (text.step)(&count(idx + 1)),
                title: it.title,
                summary: it.summary,
                levels_label: if is_chain { text.levels } else { "" },
                levels: it.leads,
                place: it.place,
                // A note on the whole paragraph is said once, at the first step.
                remarks: it
                    .remarks
                    .into_iter()
                    .filter(|it| it.see_above.is_empty())
                    .collect(),
            }
        })
        .collect();
    let name = id
        .map(|it| ctx.document_phrase(it).text)
        .unwrap_or_default();
    StepsView {
        title: text.steps_title,
        lead: (text.steps_lead)(&name),
        steps,
        after_title: text.after_title,
        after_lead: text.after_lead,
        after: after.into_iter().map(|(_, it)| it).collect(),
    }
}

fn twin(ctx: &Scene, text: &PolicyText, twin: &Twin) -> TwinView {
    let clean = clean_state(ctx);
    let parks = clean
        .with_page(Page::Parks)
        .with_batch(Some(twin.park.batch))
        .with_places(vec![twin.park.region]);
    let batch = ctx.batch_ordinal(twin.park.batch);
    let list = ctx.document_phrase(twin.flagship.document).text;
    TwinView {
        name: twin.park.name,
        places: [
            (text.numbered)(&batch, &count(usize::from(twin.park.seq))),
            (text.numbered)(&list, &count(usize::from(twin.flagship.seq))),
        ],
        hrefs: [ctx.href(&parks), ctx.href(&clean.with_page(Page::Flagship))],
        evidence: ctx.remark(twin.evidence),
    }
}

fn programme(
    ctx: &Scene,
    dossier: &Dossier,
    text: &PolicyText,
    link: SameProgramme,
) -> ProgrammeLink {
    ProgrammeLink {
        from: ctx.document_phrase(link.from),
        to: ctx.document_phrase(link.to),
        joined_by: text.speaks_of,
        evidence: ctx.remark(dossier.note(link.evidence)),
    }
}

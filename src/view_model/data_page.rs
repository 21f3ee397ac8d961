//! The data page: documents, notes, files, how to cite, what is not in the data.

use super::Scene;
use super::cite::reference;
use super::headline::count;
use super::policy;
use super::sheets::kind_idx;
use super::sources::Link;
use crate::analysis::joins;
use crate::format;
use crate::model::{Document, DocumentId, Dossier, Edition, Note};
use crate::text::{DataText, Table, lazy_text};
use crate::view_state::Page;

/// Documents and notes.
#[derive(Clone, Debug, PartialEq)]
pub struct DataView {
    pub documents: Vec<DocumentView>,
    /// How many notes are shown of how many.
    pub count: String,
    pub filters: Vec<FilterView>,
    pub notes: Vec<NoteView>,
    /// Whether they are those of one document; else they are folded, document by document.
    pub is_of_one: bool,
    /// The element to go to, if the link asks for one.
    pub target: Option<String>,
}

/// One document.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentView {
    /// The id of its element.
    pub anchor: String,
    pub title: &'static str,
    /// Issuer, number and date, as far as printed.
    pub imprint: String,
    /// What was read from it, with numbers of rows.
    pub holds: String,
    pub reference: String,
    /// The short name that columns, notes and links call it by.
    pub slug: &'static str,
    /// Its notes, and the pages that show what it says.
    pub links: Vec<Link>,
    pub is_marked: bool,
}

/// One choice of notes.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterView {
    pub label: String,
    pub href: String,
    pub is_chosen: bool,
}

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    /// The id of its element.
    pub anchor: String,
    pub id: &'static str,
    /// What its document is called.
    pub document: String,
    /// Leads to it and marks it.
    pub href: String,
    pub kind: &'static str,
    pub place: &'static str,
    pub printed: Option<&'static str>,
    pub shown: Option<&'static str>,
    pub note: &'static str,
    pub is_marked: bool,
}

/// A file of the data package.
#[derive(Clone, Debug, PartialEq)]
pub struct FileView {
    pub name: &'static str,
    /// Relative to the page.
    pub href: String,
    pub rows: String,
    pub size: String,
    pub sha256: &'static str,
}

/// Documents, and the notes of the one that the link names, or of all.
pub fn data(ctx: &Scene, dossier: &Dossier) -> DataView {
    let text = &lazy_text(ctx.state.lang).data;
    let entry = ctx.state.entry.as_str();
    let chosen = chosen_document(ctx);
    let notes = dossier.notes.iter();
    let shown: Vec<&Note> = notes
        .filter(|it| chosen.is_none_or(|id| id == it.document))
        .collect();
    let documents = ctx.dataset.documents.iter();
    let documents: Vec<DocumentView> = documents
        .map(|it| document(ctx, dossier, it, entry))
        .collect();
    let notes: Vec<NoteView> = shown.iter().map(|it| note(ctx, it, entry)).collect();
    let marked = documents
        .iter()
        .find(|it| it.is_marked)
        .map(|it| it.anchor.clone())
        .or_else(|| {
            let marked = notes.iter().find(|it| it.is_marked);
            marked.map(|it| it.anchor.clone())
        });
    DataView {
        count: (text.notes_count)(&count(notes.len()), &count(dossier.notes.len())),
        filters: filters(ctx, dossier, text, chosen),
        target: marked,
        is_of_one: chosen.is_some(),
        documents,
        notes,
    }
}

/// The link to a document or a note on the data page.
pub fn entry_href(ctx: &Scene, id: &str) -> String {
    ctx.href(&ctx.state.with_entry(id))
}

/// The document that the link names or whose note it names.
pub(super) fn chosen_document(ctx: &Scene) -> Option<DocumentId> {
    let entry = ctx.state.entry.as_str();
    let documents = ctx.dataset.documents.iter();
    let named = documents.filter(|it| {
        let rest = entry.strip_prefix(it.slug);
        rest.is_some_and(|it| it.is_empty() || it.starts_with('-'))
    });
    named.max_by_key(|it| it.slug.len()).map(|it| it.id)
}

fn document(ctx: &Scene, dossier: &Dossier, it: &Document, entry: &str) -> DocumentView {
    let text = &lazy_text(ctx.state.lang).data;
    let date = it
        .issued_on
        .map_or_else(String::new, |it| format::date(it, ctx.state.lang));
    let imprint = [
        it.issuer.unwrap_or(text.no_issuer).to_owned(),
        it.number.unwrap_or_default().to_owned(),
        date,
    ];
    let notes = dossier.notes.iter();
    let n_notes = notes.filter(|note| note.document == it.id).count();
    DocumentView {
        anchor: format!("document-{}", it.slug),
        title: it.title,
        imprint: ctx.enumerated(&imprint),
        holds: holds(ctx, dossier, it.id),
        reference: reference(it),
        slug: it.slug,
        links: std::iter::once(Link {
            text: (text.notes_of)(&count(n_notes)),
            href: entry_href(ctx, it.slug),
        })
        .chain(pages(ctx, dossier, it.id))
        .collect(),
        is_marked: it.slug == entry,
    }
}

/// The pages that show what a document says, in the order of the navigation.
fn pages(ctx: &Scene, dossier: &Dossier, id: DocumentId) -> Vec<Link> {
    let (dataset, nav) = (ctx.dataset, &ctx.text().nav);
    let told = joins::followed(dataset, dossier)
        .map(|region| joins::staged(dataset, dossier, region))
        .and_then(|it| it.first().map(|it| it.document));
    let asks = |group| policy::document_of(dossier, group) == Some(id);
    let pages = [
        (
            Page::Overview,
            nav.overview,
            dataset.certified_totals.iter().any(|it| it.document == id),
        ),
        (
            Page::Parks,
            nav.parks,
            dataset.parks.iter().any(|it| it.document == id),
        ),
        (
            Page::Pilots,
            nav.pilots,
            dossier.pilots.iter().any(|it| it.document == id),
        ),
        (
            Page::Huzhou,
            nav.huzhou,
            dossier.plan_targets.iter().any(|it| it.document == id),
        ),
        (
            Page::Flagship,
            nav.flagship,
            dossier.flagship_parks.iter().any(|it| it.document == id),
        ),
        (
            Page::Policy,
            nav.policy,
            asks(policy::TASKS) || asks(policy::STEPS),
        ),
        (Page::Ruian, nav.ruian, told == Some(id)),
        (Page::Forms, nav.forms, asks(policy::TASKS)),
    ];
    let clean = ctx.state.with_page(Page::Data).with_places(vec![]);
    let shown = pages.into_iter().filter(|it| it.2);
    let link = |(page, text, _): (Page, &str, bool)| Link {
        text: text.to_owned(),
        href: ctx.href(&clean.with_page(page)),
    };
    shown.map(link).collect()
}

/// Which tables have how many rows of a document.
fn holds(ctx: &Scene, dossier: &Dossier, id: DocumentId) -> String {
    let text = lazy_text(ctx.state.lang);
    let of =
        |documents: &mut dyn Iterator<Item = DocumentId>| documents.filter(|it| *it == id).count();
    let dataset = ctx.dataset;
    // The forms and the industries have no column for their document: they are the annexes of the
    // notice that asks for them, and of the list that prints them.
    let asks = policy::document_of(dossier, policy::TASKS) == Some(id);
    let lists = dossier.flagship_parks.iter().any(|it| it.document == id);
    let all_if = |is_own: bool, n: usize| if is_own { n } else { 0 };
    let counts = [
        (
            Table::Parks,
            of(&mut dataset.parks.iter().map(|it| it.document)),
        ),
        (
            Table::Totals,
            of(&mut dataset.certified_totals.iter().map(|it| it.document)),
        ),
        (
            Table::Flagship,
            of(&mut dossier.flagship_parks.iter().map(|it| it.document)),
        ),
        (
            Table::Targets,
            of(&mut dossier.plan_targets.iter().map(|it| it.document)),
        ),
        (
            Table::PlanParts,
            of(&mut dossier.plan_parts.iter().map(|it| it.document)),
        ),
        (Table::Industries, all_if(lists, dossier.industries.len())),
        (
            Table::Pilots,
            of(&mut dossier.pilots.iter().map(|it| it.document)),
        ),
        (
            Table::Facts,
            of(&mut dossier.facts.iter().map(|it| it.document)),
        ),
        (
            Table::Measures,
            of(&mut dossier.measures.iter().map(|it| it.document)),
        ),
        (Table::Forms, all_if(asks, dossier.form_fields.len())),
    ];
    let parts = counts.iter().filter(|(_, n)| *n > 0);
    let parts =
        parts.map(|(table, n)| (text.data.rows_of)((text.sheets.table)(*table), &count(*n)));
    ctx.enumerated(&parts.collect::<Vec<_>>())
}

fn filters(
    ctx: &Scene,
    dossier: &Dossier,
    text: &DataText,
    chosen: Option<DocumentId>,
) -> Vec<FilterView> {
    let all = FilterView {
        label: text.all_notes.to_owned(),
        href: ctx.href(&ctx.state.with_page(Page::Data)),
        is_chosen: chosen.is_none(),
    };
    let each = ctx.dataset.documents.iter().map(|it| {
        let n_notes = dossier.notes.iter().filter(|note| note.document == it.id);
        FilterView {
            label: (text.notes_in)(&ctx.document_phrase(it.id).text, &count(n_notes.count())),
            href: entry_href(ctx, it.slug),
            is_chosen: chosen == Some(it.id),
        }
    });
    std::iter::once(all).chain(each).collect()
}

fn note(ctx: &Scene, it: &Note, entry: &str) -> NoteView {
    let text = lazy_text(ctx.state.lang);
    NoteView {
        anchor: format!("note-{}", it.id),
        id: it.id,
        document: ctx.document_phrase(it.document).text,
        href: entry_href(ctx, it.id),
        kind: text.sheets.note_kinds[kind_idx(it.kind)],
        place: it.place,
        printed: it.printed,
        shown: it.shown,
        note: ctx.pick(it.zh, it.en),
        is_marked: it.id == entry,
    }
}

/// The files that the program was built from.
pub fn files(edition: &Edition) -> Vec<FileView> {
    let files = edition.files.iter().map(|it| FileView {
        name: it.name,
        href: format!("data/{}", it.name),
        rows: it.n_rows.map_or_else(String::new, format::integer),
        size: format::integer(it.n_bytes),
        sha256: it.sha256,
    });
    files.collect()
}

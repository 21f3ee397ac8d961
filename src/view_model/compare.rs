//! Two to six places side by side.

mod columns;
mod picker;
mod sentences;

pub(super) use columns::{flagship_parks, programme, references};
pub use picker::{Pick, PickGroup, PickOption, PickerView};

use super::Scene;
use super::plain_table::PlainTable;
use super::region::{LinkView, SourcesView, largest, sources, total_documents};
use crate::analysis::{dossier, tally};
use crate::model::{DocumentId, Dossier, RegionId, RegionKind};
use crate::text::{CompareText, lazy_text};
use crate::view_state::Page;

/// How many places fit side by side.
pub const MAX_PLACES: usize = 6;

/// The comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareView {
    pub title: String,
    /// What to do; empty where there is a comparison.
    pub lead: String,
    pub examples_label: &'static str,
    pub examples: Vec<LinkView>,
    /// Names the chosen places that do not fit; empty where all do.
    pub left_out: String,
    pub picker: PickerView,
    pub sentences: Vec<String>,
    /// What stands between two sentences in the language.
    pub gap: &'static str,
    pub table: Option<PlainTable>,
    pub notes: Vec<&'static str>,
    pub sources: Option<SourcesView>,
}

/// The chosen places side by side; what to do where there are fewer than two.
pub fn compare(ctx: &Scene, dossier: &'static Dossier) -> CompareView {
    let text = words(ctx);
    let all = &ctx.state.selection.places;
    let (shown, rest) = all.split_at(all.len().min(MAX_PLACES));
    let is_comparison = shown.len() > 1;
    let (lead, examples) = match shown {
        [] => (text.lead_none.to_owned(), starters(ctx)),
        [only] => (
            (text.lead_one)(ctx.name_of(*only)),
            companions(ctx, dossier, *only),
        ),
        _ => (String::new(), vec![]),
    };
    CompareView {
        title: if is_comparison {
            (text.title_of)(&ctx.names_of(shown))
        } else {
            text.title.to_owned()
        },
        lead,
        examples_label: text.examples,
        examples,
        left_out: if rest.is_empty() {
            String::new()
        } else {
            (text.left_out)(&MAX_PLACES.to_string(), &ctx.series_of(rest))
        },
        picker: picker::picker(ctx),
        sentences: if is_comparison {
            sentences::sentences(ctx, shown)
        } else {
            vec![]
        },
        gap: ctx.usage().sentence_gap,
        table: is_comparison.then(|| columns::table(ctx, dossier, shown)),
        notes: if is_comparison {
            vec![text.rank_note, text.missing_note]
        } else {
            vec![]
        },
        sources: sources(ctx, &documents(ctx, dossier)).filter(|_| is_comparison),
    }
}

fn words(ctx: &Scene) -> &'static CompareText {
    &lazy_text(ctx.state.lang).compare
}

/// Everything that a comparison shows figures of.
fn documents(ctx: &Scene, dossier: &Dossier) -> Vec<DocumentId> {
    let mut documents = total_documents(ctx.dataset);
    documents.extend(ctx.dataset.parks.iter().map(|it| it.document));
    documents.extend(dossier.flagship_parks.iter().map(|it| it.document));
    documents.extend(dossier.pilots.iter().map(|it| it.document));
    documents
}

fn example(ctx: &Scene, text: String, places: Vec<RegionId>) -> LinkView {
    let state = ctx.state.with_page(Page::Compare).with_places(places);
    LinkView {
        text,
        href: ctx.href(&state),
    }
}

/// Comparisons to begin with.
fn starters(ctx: &Scene) -> Vec<LinkView> {
    let text = words(ctx);
    let prefectures: Vec<RegionId> = ctx.dataset.prefectures().map(|it| it.id).collect();
    let units = tally::units(ctx.dataset);
    vec![
        example(
            ctx,
            text.example_prefectures.to_owned(),
            largest(ctx, &prefectures, 3),
        ),
        example(ctx, text.example_units.to_owned(), largest(ctx, &units, 3)),
    ]
}

/// Comparisons with one place.
fn companions(ctx: &Scene, dossier: &Dossier, place: RegionId) -> Vec<LinkView> {
    let text = words(ctx);
    let name = ctx.name_of(place);
    let region = ctx.dataset.region(place);
    let mut examples = vec![];
    let near = dossier::neighbors(ctx.dataset, dossier, place).unwrap_or_default();
    if !near.is_empty() {
        let near = near.into_iter().take(MAX_PLACES - 1);
        let places = std::iter::once(place).chain(near).collect();
        examples.push(example(ctx, (text.example_neighbors)(name), places));
    }
    if let Some(parent) = region.parent {
        let words = (text.example_parent)(name, ctx.name_of(parent));
        examples.push(example(ctx, words, vec![place, parent]));
        let siblings: Vec<RegionId> = ctx.dataset.children(parent).map(|it| it.id).collect();
        let mut places = largest(ctx, &siblings, 3);
        places.push(place);
        let words = match region.kind {
            RegionKind::Prefecture => text.example_prefectures.to_owned(),
            _ => (text.example_siblings)(ctx.name_of(parent)),
        };
        examples.push(example(ctx, words, places));
    } else {
        examples = starters(ctx);
    }
    examples
}

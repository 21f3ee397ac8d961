//! The page of one region: sentences, figures, place, neighbors, parks, and what else the
//! documents say of it.
//!
//! A region's page is about the region whatever the reader has chosen elsewhere: the figures are
//! those of every batch and type. Its links keep the rest of the reader's state.

mod documents;
mod index;
mod locator;
mod notes;
mod paper;
mod parts;
mod sentences;

pub use index::{GroupView, RegionsView, regions};
pub use locator::{GeographyView, LocatorView, SpotView, Standing, TileView};
pub use notes::{NoteView, NotesView};
pub use paper::{PaperItem, PaperPart, PaperView, paper};

use super::headline::FigureView;
use super::map::CrumbView;
use super::plain_table::{PlainCell, PlainTable};
use super::{Scene, words};
use crate::analysis::{dossier, tally};
use crate::model::{
    Dataset, DocumentId, Dossier, Lang, Region, RegionId, RegionKind, Selection, sorted_by,
    sorted_unique,
};
use crate::text::{RegionText, lazy_text};
use crate::view_state::{Page, ViewState};

/// The page of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionView {
    pub code: &'static str,
    /// From the province down to the region.
    pub crumbs: Vec<CrumbView>,
    pub crumbs_label: &'static str,
    pub title: &'static str,
    /// Its kind, code, and its name in the other script.
    pub subtitle: Vec<(String, &'static str)>,
    pub sentences: Vec<String>,
    /// What stands between two sentences in the language.
    pub gap: &'static str,
    pub figures: Vec<FigureView>,
    pub locator: LocatorView,
    /// Neighbors or parts, beside the locator.
    pub beside: Option<SectionView>,
    pub sections: Vec<SectionView>,
    pub notes: Option<NotesView>,
    pub links_label: &'static str,
    pub links: Vec<LinkView>,
    pub siblings_label: &'static str,
    pub siblings: Vec<LinkView>,
}

/// One thing that is said of a region, with its tables and its source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SectionView {
    pub title: String,
    /// A Chinese name that belongs to the title; empty for none.
    pub title_chinese: &'static str,
    pub paragraphs: Vec<String>,
    pub tables: Vec<PlainTable>,
    /// The page that says more of it.
    pub more: Option<LinkView>,
    /// A remark below the tables; empty for none.
    pub remark: &'static str,
    pub definitions: Vec<NoteView>,
    pub definitions_title: &'static str,
    pub sources: Option<SourcesView>,
}

/// The documents that figures come from.
#[derive(Clone, Debug, PartialEq)]
pub struct SourcesView {
    /// "Source" with its colon.
    pub label: String,
    /// Numbers or titles, in Chinese.
    pub names: Vec<String>,
    /// The page about the documents.
    pub href: String,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkView {
    pub text: String,
    pub href: String,
}

/// The page of a region; `None` where the data have no such region.
pub fn region(ctx: &Scene, dossier: &'static Dossier, id: RegionId) -> Option<RegionView> {
    let region = ctx.dataset.regions.get(usize::from(id.0))?;
    let own = Own::new(ctx, dossier, region);
    let text = own.text();
    let mut sections = vec![];
    let beside = if region.is_reporting_unit() {
        own.neighbors_section()
    } else {
        sections.extend(own.neighbors_section());
        Some(own.parts_section())
    };
    sections.extend(own.parks_section());
    let shown = own.document_sections(&mut sections);
    Some(RegionView {
        code: region.code,
        crumbs: own.crumbs(),
        crumbs_label: ctx.text().map.crumbs,
        title: own.scene.region_name(region),
        subtitle: own.subtitle(),
        sentences: own.sentences(),
        gap: ctx.usage().sentence_gap,
        figures: own.figures(),
        locator: own.locator(),
        beside,
        sections,
        notes: own.notes(&shown),
        links_label: text.go_on,
        links: own.links(),
        siblings_label: text.siblings,
        siblings: own.siblings(),
    })
}

/// A region with everything that its page is made from.
struct Own<'a> {
    /// What the reader looks at, for links.
    ctx: &'a Scene,
    /// The same without the reader's choice, for figures.
    scene: Scene,
    dossier: &'static Dossier,
    region: &'static Region,
}

impl<'a> Own<'a> {
    fn new(ctx: &'a Scene, dossier: &'static Dossier, region: &'static Region) -> Self {
        Self {
            ctx,
            scene: unnarrowed(ctx),
            dossier,
            region,
        }
    }

    fn text(&self) -> &'static RegionText {
        &lazy_text(self.scene.state.lang).region
    }

    fn id(&self) -> RegionId {
        self.region.id
    }

    fn dataset(&self) -> &'static Dataset {
        self.scene.dataset
    }

    fn name(&self) -> &'static str {
        self.scene.region_name(self.region)
    }

    fn prefecture(&self) -> &'static Region {
        let dataset = self.dataset();
        dataset
            .prefecture_of(self.id())
            .unwrap_or_else(|| dataset.province())
    }

    /// The page of a region.
    fn page(&self, id: RegionId) -> String {
        region_href(self.ctx, id)
    }

    fn crumbs(&self) -> Vec<CrumbView> {
        let up = std::iter::successors(Some(self.id()), |it| self.dataset().region(*it).parent);
        let mut crumbs: Vec<CrumbView> = up
            .map(|id| CrumbView {
                name: self.scene.name_of(id),
                href: self.page(id),
                is_here: id == self.id(),
            })
            .collect();
        crumbs.reverse();
        crumbs
    }

    fn subtitle(&self) -> Vec<(String, &'static str)> {
        let text = self.text();
        let kind = text.kinds[self.region.kind as usize].to_owned();
        let code = format!("{} {}", text.code, self.region.code);
        let other = if self.scene.state.lang.reads_chinese() {
            (self.region.name_en.to_owned(), Lang::ABROAD.tag())
        } else {
            (
                format!("{} ({})", self.region.name, self.region.pinyin),
                Lang::OF_DOCUMENTS.tag(),
            )
        };
        vec![(kind, ""), (code, ""), other]
    }

    fn links(&self) -> Vec<LinkView> {
        let text = self.text();
        let state = &self.ctx.state;
        let link = |text: String, state: ViewState| LinkView {
            text,
            href: self.ctx.href(&state),
        };
        let place = match self.region.kind {
            RegionKind::Province => vec![],
            _ => vec![self.id()],
        };
        let here = state.with_places(place);
        let compare = state.with_page(Page::Compare);
        let mut links = vec![
            link(text.to_map.to_owned(), here.with_page(Page::Map)),
            link(text.to_parks.to_owned(), here.with_page(Page::Parks)),
        ];
        if let Some(parent) = self.region.parent {
            let words = (text.compare_with)(self.scene.name_of(parent));
            links.push(link(words, compare.with_places(vec![self.id(), parent])));
        }
        let near = dossier::neighbors(self.dataset(), self.dossier, self.id());
        let near = near.filter(|it| !it.is_empty());
        if let Some(near) = near {
            let mut places = vec![self.id()];
            places.extend(near.into_iter().take(super::compare::MAX_PLACES - 1));
            let words = text.compare_neighbors.to_owned();
            links.push(link(words, compare.with_places(places)));
        }
        if !self.region.is_reporting_unit() {
            let top = largest(&self.scene, &self.parts(), super::compare::MAX_PLACES);
            let words = text.compare_parts.to_owned();
            links.push(link(words, compare.with_places(top)));
        }
        if let Some(parent) = self.region.parent {
            links.push(LinkView {
                text: (text.up)(self.scene.name_of(parent)),
                href: self.page(parent),
            });
        }
        links
    }

    /// The regions before and after it below the same parent.
    fn siblings(&self) -> Vec<LinkView> {
        let text = self.text();
        let Some(parent) = self.region.parent else {
            return vec![];
        };
        let all: Vec<RegionId> = self.dataset().children(parent).map(|it| it.id).collect();
        let here = all.iter().position(|it| *it == self.id());
        let at = |idx: Option<usize>, words: fn(&str) -> String| {
            idx.and_then(|idx| all.get(idx)).map(|id| LinkView {
                text: words(self.scene.name_of(*id)),
                href: self.page(*id),
            })
        };
        let before = at(here.and_then(|it| it.checked_sub(1)), text.previous);
        before
            .into_iter()
            .chain(at(here.map(|it| it + 1), text.next))
            .collect()
    }

    /// What the region's number is made of: prefectures of the province, reporting units of a
    /// prefecture.
    fn parts(&self) -> Vec<RegionId> {
        self.dataset().children(self.id()).map(|it| it.id).collect()
    }

    /// A park's name, with its reading where the language needs one.
    fn name_cell(&self, name: &'static str, reading: &'static str) -> PlainCell {
        PlainCell {
            reading: self.scene.pick("", reading),
            ..PlainCell::chinese(name)
        }
    }

    fn sources(&self, documents: &[DocumentId]) -> Option<SourcesView> {
        sources(self.ctx, documents)
    }

    /// A link to a page of its own, under the page's name.
    fn more(&self, page: Page, name: &'static str) -> LinkView {
        LinkView {
            text: (self.text().more)(name),
            href: self.ctx.href(&self.ctx.state.with_page(page)),
        }
    }

    fn totals_source(&self) -> Option<SourcesView> {
        sources(self.ctx, &total_documents(self.dataset()))
    }
}

/// The scene as if nothing were chosen.
pub(super) fn unnarrowed(ctx: &Scene) -> Scene {
    let state = ViewState {
        selection: Selection::default(),
        ..ctx.state.clone()
    };
    Scene::new(ctx.dataset, state, vec![])
}

/// The link to a region's page.
pub fn region_href(ctx: &Scene, id: RegionId) -> String {
    ctx.href(&ctx.state.with_page(Page::Region(id)))
}

/// At most so many of the regions, those with the largest numbers of certified parks first.
pub(super) fn largest(ctx: &Scene, regions: &[RegionId], limit: usize) -> Vec<RegionId> {
    let total = |id: &RegionId| ctx.tally(*id).total;
    let mut sorted = sorted_by(regions, |a, b| total(b).cmp(&total(a)));
    sorted.truncate(limit);
    sorted
}

/// The documents that the latest certified totals come from.
pub(super) fn total_documents(dataset: &Dataset) -> Vec<DocumentId> {
    let latest = tally::as_of(dataset);
    let totals = dataset.certified_totals.iter();
    totals
        .filter(|it| Some(it.as_of) == latest)
        .map(|it| it.document)
        .collect()
}

/// The source line for some documents; `None` without one.
pub(super) fn sources(ctx: &Scene, documents: &[DocumentId]) -> Option<SourcesView> {
    let documents = sorted_unique(documents);
    let names: Vec<String> = documents.iter().map(|it| document_name(ctx, *it)).collect();
    (!names.is_empty()).then(|| SourcesView {
        label: [ctx.text().foot.source, ctx.usage().colon].concat(),
        names,
        href: ctx.href(&ctx.state.with_page(Page::Data)),
    })
}

/// A document's number, or its title where it has none.
fn document_name(ctx: &Scene, id: DocumentId) -> String {
    let document = ctx.dataset.document(id);
    document
        .number
        .map_or_else(|| format!("《{}》", document.title), str::to_owned)
}

/// A figure or the missing sign.
fn or_missing(value: Option<String>) -> String {
    value.unwrap_or_else(|| words::MISSING.to_owned())
}

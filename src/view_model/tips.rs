//! Where a published figure stands: document, annex and place, or what it is computed from.

mod lists;
mod parks;
mod runs;

pub use parks::tip_of_park;
pub use runs::runs;

use self::lists::{counted, flagship_lines, flagship_rows, list_lines};
use super::compare::flagship_parks;
use super::data_page::entry_href;
use super::headline::{chosen, count, sum};
use super::region::unnarrowed;
use super::sheets::unit_notes;
use super::words::{count_or_missing, share_or_missing};
use super::{Quantity, Scene};
use crate::analysis::tally::{self, Tally};
use crate::model::{
    CertifiedTotal, Document, DocumentId, Dossier, Fact, RegionId, RegionKind, sorted_unique,
};
use crate::text::{TipsText, lazy_text};
use crate::view_state::Page;

/// How many rows of a list are named one by one.
const MAX_ROWS: usize = 10;

/// What a tip says.
#[derive(Clone, Debug, PartialEq)]
pub struct TipView {
    /// Place, figure and value.
    pub title: String,
    pub lines: Vec<String>,
    /// Links to the data page: word and address.
    pub links: Vec<(String, String)>,
}

/// The tip for a figure of a region, by code, or of what is chosen; `None` for what is no figure.
pub fn tip(ctx: &Scene, dossier: &Dossier, source: &str, region: Option<&str>) -> Option<TipView> {
    let text = &lazy_text(ctx.state.lang).tips;
    let figure = Quantity::parse(source)?;
    let reader = ctx;
    let of_region;
    // A region's page is about the region whatever is chosen elsewhere.
    let ctx = if matches!(ctx.state.page, Page::Region(_)) {
        of_region = unnarrowed(ctx);
        &of_region
    } else {
        ctx
    };
    let regions = match region.and_then(|code| ctx.dataset.region_by_code(code)) {
        Some(region) => vec![region.id],
        None => chosen(ctx),
    };
    let total = sum(ctx, &regions);
    let (label, value) = named(ctx, dossier, text, figure, &regions, &total);
    // The head of a row of several columns: their sum is none of its figures.
    let value = if ctx.state.page == Page::Compare && region.is_none() {
        String::new()
    } else {
        value
    };
    let title = [ctx.names_of(&regions), label, value];
    let title = title.iter().map(String::as_str).filter(|it| !it.is_empty());
    Some(TipView {
        title: title.collect::<Vec<_>>().join(" · "),
        lines: lines(ctx, dossier, text, figure, &regions, &total),
        links: links(ctx, reader, dossier, text, &regions, figure),
    })
}

/// What a figure is called, and its value; the value is empty where the page works it out itself.
fn named(
    ctx: &Scene,
    dossier: &Dossier,
    text: &TipsText,
    figure: Quantity,
    regions: &[RegionId],
    total: &Tally,
) -> (String, String) {
    let words = ctx.text();
    // Side by side both types stand whatever type is chosen.
    let ([manufacturing, services], batch_of_type) = if ctx.state.page == Page::Compare {
        (total.listed_by_type, ctx.batch_listed())
    } else {
        (total.added_by_type, ctx.batch_added())
    };
    let batch = ctx.batch_added();
    let by_type = |name: &str| format!("{batch_of_type} · {name}");
    match figure {
        Quantity::Total => (
            words.headline.total.to_owned(),
            count_or_missing(total.total),
        ),
        Quantity::Added => ((words.headline.added)(&batch), number(total.added)),
        Quantity::Manufacturing => (by_type(words.batch.manufacturing), number(manufacturing)),
        Quantity::Services => (by_type(words.batch.producer_services), number(services)),
        Quantity::ShareManufacturing => (
            (words.headline.share_manufacturing)(&ctx.batch_listed()),
            share_or_missing(total.share_manufacturing()),
        ),
        Quantity::ShareAdded => (
            (words.headline.share_added)(&batch),
            share_or_missing(total.share_added()),
        ),
        Quantity::Share => (text.share.to_owned(), String::new()),
        Quantity::Rank => (words.ranking.rank.to_owned(), String::new()),
        Quantity::Flagship => (
            lazy_text(ctx.state.lang).compare.flagship.to_owned(),
            match regions {
                [only] => count_or_missing(flagship_parks(ctx, dossier, *only)),
                _ => String::new(),
            },
        ),
    }
}

/// Where it stands, or what it is computed from.
fn lines(
    ctx: &Scene,
    dossier: &Dossier,
    text: &TipsText,
    figure: Quantity,
    regions: &[RegionId],
    total: &Tally,
) -> Vec<String> {
    let of_total = || total_lines(ctx, dossier, text, regions);
    let of_list = || list_lines(ctx, dossier, text, regions, figure);
    let mut lines = match figure {
        Quantity::Total => of_total(),
        Quantity::Added | Quantity::Manufacturing | Quantity::Services => of_list(),
        Quantity::ShareManufacturing => {
            let base = number(total.listed());
            let part = number(total.listed_by_type[0]);
            [
                vec![(text.computed)(&part, &base, text.of_listed)],
                of_list(),
            ]
            .concat()
        }
        Quantity::ShareAdded => {
            let (part, base) = (number(total.added), count_or_missing(total.total));
            [
                vec![(text.computed)(&part, &base, text.of_certified)],
                of_list(),
                of_total(),
            ]
            .concat()
        }
        Quantity::Share => vec![text.share_how.to_owned()],
        Quantity::Rank => vec![text.rank_how.to_owned()],
        Quantity::Flagship => flagship_lines(ctx, dossier, text, regions),
    };
    lines.dedup();
    lines
}

fn number(value: u32) -> String {
    crate::format::integer(value)
}

/// The latest totals of the units in these regions.
fn totals(ctx: &Scene, regions: &[RegionId]) -> Vec<&'static CertifiedTotal> {
    let as_of = tally::as_of(ctx.dataset);
    let totals = ctx.dataset.certified_totals.iter();
    let inside = |it: &&CertifiedTotal| {
        let mut regions = regions.iter();
        regions.any(|outer| ctx.dataset.contains(*outer, it.region))
    };
    totals
        .filter(|it| Some(it.as_of) == as_of)
        .filter(inside)
        .collect()
}

/// Where the totals stand: one row of print, or a sum and the printed total beside it.
fn total_lines(
    ctx: &Scene,
    dossier: &Dossier,
    text: &TipsText,
    regions: &[RegionId],
) -> Vec<String> {
    let totals = totals(ctx, regions);
    let Some(first) = totals.first() else {
        return vec![text.not_reported.to_owned()];
    };
    let document = document_name(ctx, first.document);
    if let [only] = regions
        && ctx.dataset.region(*only).is_reporting_unit()
    {
        let prefecture = ctx.dataset.prefecture_of(*only).map_or("", |it| it.code);
        let place = printed_total(ctx, dossier, prefecture, first.document);
        let place = place.map_or("", |it| it.place);
        return vec![(text.row)(&document, place, first.printed_as)];
    }
    let n_units = count(totals.len());
    let mut lines = vec![(text.sum)(&document, &n_units)];
    if let [only] = regions {
        let code = ctx.dataset.region(*only).code;
        if let Some(fact) = printed_total(ctx, dossier, code, first.document) {
            lines.push((text.printed_total)(fact.place, &decimal(fact.value)));
        }
    }
    lines
}

fn decimal(value: f64) -> String {
    crate::format::decimal(value, 0)
}

/// The total that a document prints for a prefecture or the province, with its place.
fn printed_total(
    ctx: &Scene,
    dossier: &Dossier,
    code: &str,
    document: DocumentId,
) -> Option<&'static Fact> {
    let region = ctx.dataset.region_by_code(code)?;
    if region.kind == RegionKind::Zone || region.kind == RegionKind::County {
        return None;
    }
    let total = ctx.tally(region.id).total?;
    let facts = dossier.facts.iter();
    let mut facts = facts.filter(|it| it.subject == code && it.document == document);
    facts.find(|it| (it.value - f64::from(total)).abs() < 0.5)
}

/// The documents behind a figure, and the notes about it; linked to with what the reader has
/// chosen.
fn links(
    ctx: &Scene,
    reader: &Scene,
    dossier: &Dossier,
    text: &TipsText,
    regions: &[RegionId],
    figure: Quantity,
) -> Vec<(String, String)> {
    let is_total = matches!(
        figure,
        Quantity::Total | Quantity::ShareAdded | Quantity::Share | Quantity::Rank
    );
    let is_list = !is_total || figure == Quantity::ShareAdded;
    let mut documents: Vec<DocumentId> = Vec::new();
    if is_total {
        documents.extend(totals(ctx, regions).iter().map(|it| it.document));
    }
    if figure == Quantity::Flagship {
        let rows = flagship_rows(ctx, dossier, regions);
        documents.extend(rows.iter().map(|it| it.document));
    } else if is_list {
        documents.extend(counted(ctx, regions, figure).iter().map(|it| it.document));
    }
    let documents = sorted_unique(&documents);
    let mut links: Vec<(String, String)> = documents
        .iter()
        .map(|id| {
            let slug = ctx.dataset.document(*id).slug;
            let name = document_name(ctx, *id);
            ((text.to_document)(&name), entry_href(reader, slug))
        })
        .collect();
    if let [only] = regions
        && is_total
    {
        let ids = unit_notes(ctx, dossier, *only);
        let note = |id: &&str| ((text.to_note)(id), entry_href(reader, id));
        links.extend(ids.iter().map(note));
    }
    links
}

/// The number of a document, or its title.
fn document_name(ctx: &Scene, id: DocumentId) -> String {
    let document: &Document = ctx.dataset.document(id);
    document
        .number
        .map_or_else(|| document.title.to_owned(), str::to_owned)
}

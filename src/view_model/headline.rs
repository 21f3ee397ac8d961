//! The sentence a page opens with, and its figures.

use super::words::{MISSING, count_or_missing, share_of, share_or_missing};
use super::{Quantity, Scene};
use crate::analysis::rank::{Ranked, rank};
use crate::analysis::tally::Tally;
use crate::format;
use crate::model::{RegionId, RegionKind};
use crate::text::PlaceWords;

/// The most places that a sentence names; the chips name them all.
const MOST_NAMED: usize = 4;

/// The headline of the chosen place.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadlineView {
    /// The reading sentence.
    pub sentence: String,
    pub figures: Vec<FigureView>,
    /// Said when a filter is on that the cumulative numbers cannot follow.
    pub caveat: Option<&'static str>,
    /// Said of places that are not in the sum of several, because they report no total.
    pub missing: Option<String>,
}

/// One headline figure.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureView {
    pub label: String,
    /// Formatted, with the missing sign where not reported.
    pub value: String,
    /// Empty for shares.
    pub unit: &'static str,
    pub note: String,
    /// The figure for tips about where it stands, if there are any, and the link to its document.
    pub source: (Option<Quantity>, String),
}

/// The headline for the chosen places, or for the province.
pub fn headline(ctx: &Scene) -> HeadlineView {
    let chosen = chosen(ctx);
    let sum = sum(ctx, &chosen);
    let words = words(ctx, &chosen, &sum);
    let selection = &ctx.state.selection;
    let narrowed = selection.park_type.is_some() || !selection.text.is_empty();
    HeadlineView {
        sentence: sentence(ctx, &chosen, &sum, &words),
        figures: figures(ctx, &sum, &words),
        missing: missing(ctx, &chosen),
        caveat: narrowed.then_some(ctx.text().headline.total_ignores_filter),
    }
}

/// The chosen places without those that lie in another chosen one, so that nothing counts twice.
pub(super) fn chosen(ctx: &Scene) -> Vec<RegionId> {
    let places = &ctx.state.selection.places;
    if places.is_empty() {
        return vec![ctx.dataset.province().id];
    }
    let inside_another = |id: RegionId| {
        places
            .iter()
            .any(|other| *other != id && ctx.dataset.contains(*other, id))
    };
    places
        .iter()
        .copied()
        .filter(|id| !inside_another(*id))
        .collect()
}

/// The tallies of several places added up; reported where at least one reports.
pub(super) fn sum(ctx: &Scene, places: &[RegionId]) -> Tally {
    let mut sum = Tally::empty(places[0]);
    for tally in places.iter().map(|id| ctx.tally(*id)) {
        sum.total = match (sum.total, tally.total) {
            (Some(a), Some(b)) => Some(a + b),
            (a, b) => a.or(b),
        };
        sum.added += tally.added;
        for idx in 0..sum.added_by_type.len() {
            sum.added_by_type[idx] += tally.added_by_type[idx];
            sum.listed_by_type[idx] += tally.listed_by_type[idx];
        }
    }
    sum
}

/// The sum of several chosen places; `None` where one place or none is chosen.
pub(super) fn several(ctx: &Scene) -> Option<Tally> {
    let chosen = chosen(ctx);
    (chosen.len() > 1).then(|| sum(ctx, &chosen))
}

/// What is said of those of several places that report no total.
fn missing(ctx: &Scene, places: &[RegionId]) -> Option<String> {
    let missing: Vec<RegionId> = places
        .iter()
        .copied()
        .filter(|it| ctx.tally(*it).total.is_none())
        .collect();
    let is_partial = !missing.is_empty() && missing.len() < places.len();
    is_partial.then(|| (ctx.text().headline.several_missing)(&ctx.names_of(&missing)))
}

/// The names of places in a phrase; of many only the first.
fn phrase(ctx: &Scene, places: &[RegionId]) -> String {
    if places.len() <= MOST_NAMED {
        return ctx.names_of(places);
    }
    let first = ctx.names_of(&places[..MOST_NAMED - 1]);
    (ctx.text().headline.and_others)(&first, &count(places.len()))
}

/// The words for sentences about places and their tally.
pub(super) fn words(ctx: &Scene, places: &[RegionId], sum: &Tally) -> PlaceWords {
    let dataset = ctx.dataset;
    let province = dataset.province().id;
    let prefecture = dataset
        .prefecture_of(places[0])
        .map_or(province, |it| it.id);
    let ranked = rank_of(ctx, places[0]);
    PlaceWords {
        place: phrase(ctx, places),
        total: count_or_missing(sum.total),
        as_of: ctx.as_of(),
        batch: ctx.batch_added(),
        added: format::integer(sum.added),
        listed: format::integer(sum.listed()),
        manufacturing: format::integer(sum.listed_by_type[0]),
        share_of_province: share_or_missing(share_of(sum.total, ctx.tally(province).total)),
        share_of_prefecture: share_or_missing(share_of(sum.total, ctx.tally(prefecture).total)),
        prefecture: ctx.name_of(prefecture).to_owned(),
        rank: ranked
            .as_ref()
            .map_or_else(|| MISSING.to_owned(), |(it, _)| format::integer(it.rank)),
        is_tied: ranked.as_ref().is_some_and(|(it, _)| it.n_tied > 1),
        n_ranked: ranked.map_or_else(|| MISSING.to_owned(), |(_, n)| count(n)),
        n_units: count(n_reporting(ctx)),
        n_prefectures: count(dataset.prefectures().count()),
    }
}

/// How many units report a total.
fn n_reporting(ctx: &Scene) -> usize {
    let units = ctx.units.iter();
    units.filter(|id| ctx.tally(**id).total.is_some()).count()
}

/// The rank of a region by certified parks among those of its sort in the province, and their
/// number: prefectures among prefectures, counties and zones among reporting units.
pub(super) fn rank_of(ctx: &Scene, region: RegionId) -> Option<(Ranked, usize)> {
    let dataset = ctx.dataset;
    let peers: Vec<RegionId> = match dataset.region(region).kind {
        RegionKind::Province => return None,
        RegionKind::Prefecture => dataset.prefectures().map(|it| it.id).collect(),
        RegionKind::County | RegionKind::Zone => ctx.units.clone(),
    };
    let values: Vec<(RegionId, f64)> = peers
        .iter()
        .filter_map(|id| ctx.tally(*id).total.map(|total| (*id, f64::from(total))))
        .collect();
    let n_ranked = values.len();
    rank(&values)
        .into_iter()
        .find(|it| it.region == region)
        .map(|it| (it, n_ranked))
}

pub(super) fn count(n: usize) -> String {
    format::integer(u32::try_from(n).unwrap_or(u32::MAX))
}

fn sentence(ctx: &Scene, places: &[RegionId], sum: &Tally, words: &PlaceWords) -> String {
    let text = &ctx.text().headline;
    let template = match (places, ctx.dataset.region(places[0]).kind, sum.total) {
        ([_, _, ..], ..) => text.several,
        (_, RegionKind::Province, _) => text.province,
        (_, _, None) => text.unit_missing,
        (_, RegionKind::Prefecture, _) => text.prefecture,
        (_, _, Some(0)) => text.unit_zero,
        _ => text.unit,
    };
    template(words)
}

fn figures(ctx: &Scene, sum: &Tally, words: &PlaceWords) -> Vec<FigureView> {
    let text = &ctx.text().headline;
    let source = source(ctx);
    vec![
        FigureView {
            label: text.total.to_owned(),
            value: words.total.clone(),
            unit: text.parks_unit,
            note: (text.total_note)(&words.as_of),
            source: (Some(Quantity::Total), source.clone()),
        },
        FigureView {
            label: (text.added)(&words.batch),
            value: words.added.clone(),
            unit: text.parks_unit,
            note: type_note(ctx),
            source: (Some(Quantity::Added), source.clone()),
        },
        FigureView {
            label: (text.share_manufacturing)(&ctx.batch_listed()),
            value: share_or_missing(sum.share_manufacturing()),
            unit: "",
            note: (text.share_manufacturing_note)(words),
            source: (Some(Quantity::ShareManufacturing), source.clone()),
        },
        FigureView {
            label: (text.share_added)(&words.batch),
            value: share_or_missing(sum.share_added()),
            unit: "",
            note: text.share_added_note.to_owned(),
            source: (Some(Quantity::ShareAdded), source.clone()),
        },
    ]
}

/// The link to the document of the certified totals on the data page.
pub(super) fn source(ctx: &Scene) -> String {
    let total = ctx.dataset.certified_totals.last();
    let slug = total.map_or("", |it| ctx.dataset.document(it.document).slug);
    ctx.href(&ctx.state.with_entry(slug))
}

fn type_note(ctx: &Scene) -> String {
    ctx.state
        .selection
        .park_type
        .map_or_else(String::new, |it| ctx.type_name(it).to_owned())
}

//! The card of a region: what hover, focus and touch show.

use super::headline::{count, rank_of};
use super::words::{MISSING, count_or_missing, share_or_missing};
use super::{Quantity, Scene};
use crate::format;
use crate::model::{Region, RegionId, RegionKind};

/// The figures of one region.
#[derive(Clone, Debug, PartialEq)]
pub struct CardView {
    pub name: &'static str,
    /// Its code where it is the region chosen, whose figures can be asked about.
    pub code: Option<&'static str>,
    /// Where it is, or how it is read.
    pub subtitle: String,
    /// Label, value, and the figure's name for tips about where it stands.
    pub lines: Vec<(String, String, Quantity)>,
    /// Its name and figures in one breath, for speech: with units, the shown indicator first.
    pub spoken: String,
}

/// The card of the region with this code; `None` where there is none.
pub fn card(ctx: &Scene, code: &str) -> Option<CardView> {
    let region = ctx.dataset.region_by_code(code)?;
    let name = ctx.region_name(region);
    let subtitle = subtitle(ctx, region);
    let lines = lines(ctx, region.id);
    let spoken = spoken(ctx, name, &lines);
    Some(CardView {
        name,
        code: None,
        subtitle,
        lines,
        spoken,
    })
}

fn spoken(ctx: &Scene, name: &str, lines: &[(String, String, Quantity)]) -> String {
    let text = &ctx.text().map;
    let shown = Quantity::from(ctx.state.indicator);
    let (first, others): (Vec<_>, Vec<_>) = lines.iter().partition(|it| it.2 == shown);
    let figures = first.into_iter().chain(others);
    let figures: Vec<String> = figures
        .map(|(label, value, figure)| match figure {
            Quantity::Total | Quantity::Added if value != MISSING => {
                (text.spoken_figure)(label, &(text.spoken_count)(value))
            }
            Quantity::Rank => (text.spoken_figure)(text.spoken_rank_label, value),
            _ => (text.spoken_figure)(label, value),
        })
        .collect();
    let usage = ctx.usage();
    [name, usage.colon, &figures.join(usage.comma)].concat()
}

/// The card of the region pointed at, else of the one that is chosen.
pub fn card_at(ctx: &Scene, pointed_at: Option<String>) -> Option<CardView> {
    let chosen = match ctx.state.selection.places.as_slice() {
        [only] => Some(ctx.dataset.region(*only).code),
        _ => None,
    };
    let code = if pointed_at.is_none() { chosen } else { None };
    let card = card(ctx, pointed_at.as_deref().or(chosen)?)?;
    Some(CardView { code, ..card })
}

fn subtitle(ctx: &Scene, region: &Region) -> String {
    let parent = region.parent.map_or("", |it| ctx.name_of(it));
    match region.kind {
        RegionKind::Zone => (ctx.text().map.zone_of)(parent),
        _ if ctx.state.lang.reads_chinese() => format!("{parent} {}", region.code),
        _ => format!("{} · {parent} {}", region.name, region.code),
    }
}

fn lines(ctx: &Scene, id: RegionId) -> Vec<(String, String, Quantity)> {
    let text = ctx.text();
    let tally = ctx.tally(id);
    let batch = ctx.batch_added();
    let mut lines = vec![
        (
            text.headline.total.to_owned(),
            count_or_missing(tally.total),
            Quantity::Total,
        ),
        (
            (text.headline.added)(&batch),
            format::integer(tally.added),
            Quantity::Added,
        ),
    ];
    if tally.listed() > 0 {
        lines.push((
            (text.headline.share_manufacturing)(&ctx.batch_listed()),
            share_or_missing(tally.share_manufacturing()),
            Quantity::ShareManufacturing,
        ));
    }
    if tally.total.is_some_and(|it| it > 0) {
        lines.push((
            (text.headline.share_added)(&batch),
            share_or_missing(tally.share_added()),
            Quantity::ShareAdded,
        ));
    }
    if let Some((rank, n)) = rank_of(ctx, id) {
        let (position, n) = (format::integer(rank.rank), count(n));
        let words = if rank.n_tied > 1 {
            (text.map.card_rank_tied)(&position, &n, &format::integer(rank.n_tied))
        } else {
            (text.map.card_rank)(&position, &n)
        };
        lines.push((text.map.card_rank_label.to_owned(), words, Quantity::Rank));
    }
    lines
}

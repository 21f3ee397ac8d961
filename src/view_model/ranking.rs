//! Regions ranked by certified parks: prefectures, or the units of the prefecture in focus.

use super::Scene;
use super::headline::several;
use super::standing::{Standing, standing};
use super::words::{MISSING, count_or_missing, share_of, share_or_missing};
use crate::analysis::rank::rank;
use crate::analysis::tally::{self, Tally};
use crate::format;
use crate::model::{RegionId, RegionKind};

/// The ranked table with bars.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingView {
    pub title: String,
    pub caption: String,
    pub columns: RankingColumns,
    pub rows: Vec<RankingRow>,
    /// What several chosen places add up to; `None` unless several are chosen.
    pub chosen: Option<RankingSum>,
    pub sum: RankingSum,
}

/// Column heads.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingColumns {
    pub rank: &'static str,
    pub region: &'static str,
    pub total: &'static str,
    pub share: String,
    pub added: String,
}

/// One region.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingRow {
    pub code: &'static str,
    pub name: &'static str,
    /// Chooses the region, or lets it go when it is the one chosen.
    pub href: String,
    pub link_label: String,
    pub rank: String,
    pub total: String,
    /// Length of the bar in thousandths of the first row's.
    pub bar: u32,
    pub share: String,
    pub added: String,
    pub standing: Standing,
    pub is_zone: bool,
}

/// A row below the regions.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingSum {
    pub label: &'static str,
    pub total: String,
    pub share: String,
    pub added: String,
}

/// The ranking below the region in focus.
pub fn ranking(ctx: &Scene) -> RankingView {
    let text = &ctx.text().ranking;
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let region = ctx.dataset.region(focus);
    let place = ctx.region_name(region);
    let sum = ctx.tally(focus);
    let title = match region.kind {
        RegionKind::Province => text.title_prefectures.to_owned(),
        _ => (text.title_units)(place),
    };
    RankingView {
        title,
        caption: (text.caption)(&ctx.as_of()),
        columns: RankingColumns {
            rank: text.rank,
            region: text.region,
            total: text.total,
            share: (text.share_of)(place),
            added: (text.added)(&ctx.batch_added()),
        },
        rows: rows(ctx, focus, sum.total),
        chosen: several(ctx).map(|it| sum_row(text.sum_chosen, &it, sum.total)),
        sum: sum_row(text.sum, &sum, sum.total),
    }
}

fn sum_row(label: &'static str, sum: &Tally, whole: Option<u32>) -> RankingSum {
    RankingSum {
        label,
        total: count_or_missing(sum.total),
        share: share_or_missing(share_of(sum.total, whole)),
        added: format::integer(sum.added),
    }
}

fn rows(ctx: &Scene, focus: RegionId, whole: Option<u32>) -> Vec<RankingRow> {
    let totals: Vec<(RegionId, Option<u32>)> = ctx
        .dataset
        .children(focus)
        .map(|it| (it.id, ctx.tally(it.id).total))
        .collect();
    let reported: Vec<(RegionId, f64)> = totals
        .iter()
        .filter_map(|(id, total)| total.map(|it| (*id, f64::from(it))))
        .collect();
    let ranked = rank(&reported);
    let longest = ranked.first().map_or(1.0, |it| it.value).max(1.0);
    let ranked_rows = ranked.iter().map(|it| {
        let total = totals
            .iter()
            .find(|(id, _)| *id == it.region)
            .and_then(|(_, total)| *total);
        row(
            ctx,
            it.region,
            format::integer(it.rank),
            total,
            whole,
            bar(it.value / longest),
        )
    });
    // What reports no total but has parks in the batch stands below, without a rank.
    let unranked = totals
        .iter()
        .filter(|(id, total)| total.is_none() && ctx.tally(*id).added > 0);
    let unranked_rows = unranked.map(|(id, _)| row(ctx, *id, MISSING.to_owned(), None, whole, 0));
    ranked_rows.chain(unranked_rows).collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of the longest bar"
)]
fn bar(part: f64) -> u32 {
    (part * 1000.0).round() as u32
}

fn row(
    ctx: &Scene,
    id: RegionId,
    rank: String,
    total: Option<u32>,
    whole: Option<u32>,
    bar: u32,
) -> RankingRow {
    let region = ctx.dataset.region(id);
    let name = ctx.region_name(region);
    RankingRow {
        code: region.code,
        name,
        href: ctx.choosing(id),
        link_label: (ctx.text().ranking.choose)(name),
        rank,
        total: count_or_missing(total),
        bar,
        share: share_or_missing(share_of(total, whole)),
        added: format::integer(ctx.tally(id).added),
        standing: standing(ctx, id),
        is_zone: region.kind == RegionKind::Zone,
    }
}

/// The state with only this region chosen; with its parent, if it is the one chosen already.
pub(super) fn choose(ctx: &Scene, id: RegionId) -> crate::view_state::ViewState {
    let only_this = ctx.state.selection.places == [id];
    if !only_this {
        return ctx.state.with_places(vec![id]);
    }
    let parent = ctx
        .dataset
        .region(id)
        .parent
        .filter(|it| *it != ctx.dataset.province().id);
    ctx.state.with_places(parent.into_iter().collect())
}

//! Which reporting units have most parks: ranked bars.

use super::{
    Body, ChartView, FigureView, Height, KeyMark, LegendKey, PointView, Scene, Source, TwinRow,
    TwinView, names,
};
use crate::analysis::rank::{Ranked, rank};
use crate::format;
use crate::model::RegionId;
use crate::text::{LeaderWords, charts_text};
use crate::view_model::headline::count;
use crate::view_model::words::{share_of, share_or_missing};

/// How many bars are shown at first; more if the last of them are tied.
const N_TOP: usize = 15;

/// How much of the ranking is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The leading units and the chosen ones.
    Top,
    All,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitBar {
    pub region: RegionId,
    pub name: &'static str,
    pub total: u32,
    /// The part of it that the chosen batch, type and words hold.
    pub part: u32,
    pub is_chosen: bool,
    pub spoken: String,
    /// Among all units in focus with a total.
    pub rank: Ranked,
}

/// The bars that are drawn, the longest first.
pub fn bars(ctx: &Scene, extent: Extent) -> Vec<UnitBar> {
    let ranked = ranked(ctx);
    let n_ranked = ranked.len();
    let last = ranked.get(N_TOP - 1).map_or(0, |it| it.rank);
    let is_shown = |it: &Ranked| {
        extent == Extent::All || n_ranked <= N_TOP || it.rank <= last || ctx.is_chosen(it.region)
    };
    let shown = ranked.into_iter().filter(is_shown);
    shown.map(|it| bar(ctx, it, n_ranked)).collect()
}

/// The figure.
pub fn units(ctx: &Scene, extent: Extent) -> FigureView {
    let words = charts_text(ctx.state.lang);
    let (text, frame) = (&words.units, &words.frame);
    let place = ctx.name_of(ctx.focus());
    let bars = bars(ctx, extent);
    let title = (text.title)(place);
    let sentence = sentence(ctx);
    let n_all = ranked(ctx).len();
    let body = if bars.is_empty() {
        Body::Empty
    } else {
        Body::Chart(ChartView {
            name: match extent {
                Extent::Top => names::UNITS,
                Extent::All => names::ALL_UNITS,
            },
            height: Height::Rows(bars.len()),
            points: points(&bars),
        })
    };
    FigureView {
        subject: "chart-units",
        table: match extent {
            Extent::Top => "chart-units",
            Extent::All => "chart-units-all",
        },
        alt: (frame.alt)(frame.bars, &title, &sentence),
        title,
        sentence,
        caption: (text.caption)(place, &ctx.as_of()),
        legend: vec![
            LegendKey {
                mark: KeyMark::Strong,
                label: (text.part)(&ctx.batch_added()),
            },
            LegendKey {
                mark: KeyMark::Pale,
                label: text.rest.to_owned(),
            },
        ],
        body,
        notes: notes(ctx, bars.len(), n_all),
        source: ctx.source_line(Source::Both),
        twin: Some(twin(ctx, &bars)),
        switch: switch(ctx, extent, n_all),
    }
}

/// The reporting units in focus with a total, the largest first.
fn ranked(ctx: &Scene) -> Vec<Ranked> {
    let units = ctx.units_in(ctx.focus()).into_iter();
    let totals: Vec<(RegionId, f64)> = units
        .filter_map(|id| Some((id, f64::from(ctx.tally(id).total?))))
        .collect();
    rank(&totals)
}

fn bar(ctx: &Scene, rank: Ranked, n_ranked: usize) -> UnitBar {
    let words = charts_text(ctx.state.lang);
    let tally = ctx.tally(rank.region);
    let total = tally.total.unwrap_or(0);
    let name = ctx.name_of(rank.region);
    let figures = (words.units.spoken)(
        name,
        &format::integer(total),
        &ctx.batch_added(),
        &format::integer(tally.added),
    );
    let position = (words.frame.rank)(
        &format::integer(rank.rank),
        rank.n_tied > 1,
        &count(n_ranked),
    );
    UnitBar {
        region: rank.region,
        name,
        total,
        // A list longer than the total would contradict it; the bar never grows past the total.
        part: tally.added.min(total),
        is_chosen: ctx.is_chosen(rank.region),
        spoken: ctx.enumerated(&[figures, position]),
        rank,
    }
}

fn sentence(ctx: &Scene) -> String {
    let text = &charts_text(ctx.state.lang).units;
    let place = ctx.name_of(ctx.focus());
    let ranked = ranked(ctx);
    let whole = ctx.tally(ctx.focus()).total;
    let total = |it: &Ranked| ctx.tally(it.region).total.unwrap_or(0);
    let Some(first) = ranked.first().filter(|it| total(it) > 0) else {
        return (text.sentence_none)(place);
    };
    let leaders: Vec<RegionId> = ranked
        .iter()
        .filter(|it| it.rank == 1)
        .map(|it| it.region)
        .collect();
    let n_top = match ranked.len() {
        0..=5 => None,
        6..=20 => Some(3),
        _ => Some(10),
    };
    let top: u32 = ranked.iter().take(n_top.unwrap_or(0)).map(total).sum();
    (text.sentence)(&LeaderWords {
        place: place.to_owned(),
        leaders: ctx.names_of(&leaders),
        are_tied: leaders.len() > 1,
        leader_total: format::integer(total(first)),
        n_top: n_top.map(count),
        top_total: format::integer(top),
        top_share: share_or_missing(share_of(Some(top), whole)),
    })
}

/// The series of the option with one item a bar: the frames around them.
pub const FRAME_SERIES: u32 = 2;

fn points(bars: &[UnitBar]) -> Vec<PointView> {
    (0..)
        .zip(bars)
        .map(|(item, it)| PointView {
            series: FRAME_SERIES,
            item,
            spoken: it.spoken.clone(),
        })
        .collect()
}

fn notes(ctx: &Scene, n_shown: usize, n_all: usize) -> Vec<String> {
    let text = &charts_text(ctx.state.lang).units;
    let units = ctx.units_in(ctx.focus());
    let with_total = |total: Option<u32>| -> Vec<RegionId> {
        let units = units.iter().copied();
        units.filter(|id| ctx.tally(*id).total == total).collect()
    };
    let (zeros, missing) = (with_total(Some(0)), with_total(None));
    let mut notes = Vec::new();
    if n_shown < n_all {
        notes.push((text.cut)(&count(n_shown), &count(n_all)));
    }
    if !zeros.is_empty() {
        notes.push((text.zeros)(&count(zeros.len()), &ctx.names_of(&zeros)));
    }
    if !missing.is_empty() {
        notes.push((text.missing)(&ctx.names_of(&missing)));
    }
    if ctx.is_narrowed() {
        notes.push(text.filter.to_owned());
    }
    notes
}

fn switch(ctx: &Scene, extent: Extent, n_all: usize) -> Option<String> {
    let text = &charts_text(ctx.state.lang).units;
    let n_top = bars(ctx, Extent::Top).len();
    (n_top < n_all).then(|| match extent {
        Extent::Top => (text.show_all)(&count(n_all)),
        Extent::All => (text.show_top)(&count(n_top)),
    })
}

fn twin(ctx: &Scene, bars: &[UnitBar]) -> TwinView {
    let text = &charts_text(ctx.state.lang).units;
    let focus = ctx.focus();
    let whole = ctx.tally(focus).total;
    let row = |it: &UnitBar| TwinRow {
        code: ctx.dataset.region(it.region).code,
        name: it.name.to_owned(),
        href: Some(ctx.choosing(it.region)),
        cells: vec![
            format::integer(it.rank.rank),
            format::integer(it.total),
            share_or_missing(share_of(Some(it.total), whole)),
            format::integer(ctx.tally(it.region).added),
        ],
        is_chosen: it.is_chosen,
    };
    TwinView {
        name_head: text.unit,
        heads: vec![
            ctx.text().ranking.rank.to_owned(),
            text.total.to_owned(),
            (text.share)(ctx.name_of(focus)),
            (ctx.text().ranking.added)(&ctx.batch_added()),
        ],
        rows: bars.iter().map(row).collect(),
    }
}

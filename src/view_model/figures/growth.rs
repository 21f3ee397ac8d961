//! Where a batch added much to what stood before: a scatter plot.

use super::{
    Body, ChartView, FigureView, Height, KeyMark, LegendKey, PointView, Scene, Source, TwinRow,
    TwinView, names,
};
use crate::analysis::{Stock, stocks};
use crate::format;
use crate::model::{RegionId, RegionKind, sorted_by};
use crate::text::{GrowthWords, charts_text};
use crate::view_model::headline::count;
use crate::view_model::words::{MISSING, share_or_missing};

/// The plot.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthPlot {
    /// Regions with names beside them: prefectures, or the units of the prefecture in focus.
    pub major: Vec<GrowthPoint>,
    /// Units of all prefectures; none where the units are the major points.
    pub minor: Vec<GrowthPoint>,
    /// Added for each that stood before, in the region in focus; `None` where none stood.
    pub guide: Option<f64>,
    pub x_name: String,
    pub y_name: String,
}

/// One region.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthPoint {
    pub region: RegionId,
    pub name: &'static str,
    pub existing: u32,
    pub added: u32,
    pub is_chosen: bool,
    pub spoken: String,
    /// Added for each that stood before; `None` where none stood.
    pub ratio: Option<f64>,
}

/// The plot for a state; `None` if nothing was added or nothing can be compared.
pub fn plot(ctx: &Scene) -> Option<GrowthPlot> {
    let text = &charts_text(ctx.state.lang).growth;
    let focus = ctx.focus();
    let stocks = stocks(ctx.dataset, &ctx.state.selection, ctx.tallies());
    let of = |id: RegionId| stocks[usize::from(id.0)];
    let whole = of(focus);
    if whole.added == 0 {
        return None;
    }
    let below = ctx.dataset.children(focus).map(|it| of(it.id)).collect();
    let units = match ctx.dataset.region(focus).kind {
        RegionKind::Province => ctx.units.iter().copied().map(of).collect(),
        _ => Vec::new(),
    };
    let batch = ctx.batch_name();
    Some(GrowthPlot {
        major: points(ctx, below),
        minor: points(ctx, units),
        guide: whole.ratio(),
        x_name: (text.existing)(&batch),
        y_name: (text.added)(&ctx.batch_added()),
    })
}

/// The figure.
pub fn growth(ctx: &Scene) -> FigureView {
    let words = charts_text(ctx.state.lang);
    let (text, frame) = (&words.growth, &words.frame);
    let place = ctx.name_of(ctx.focus());
    let title = (text.title)(place, &ctx.batch_added());
    let plot = plot(ctx);
    let sentence = plot.as_ref().map_or_else(
        || (text.none)(place, &ctx.batch_added()),
        |it| sentence(ctx, it),
    );
    FigureView {
        subject: "chart-growth",
        table: "chart-growth",
        alt: (frame.alt)(frame.points, &title, &sentence),
        title,
        sentence,
        caption: (text.caption)(&ctx.batch_name(), &ctx.as_of()),
        legend: plot.as_ref().map_or_else(Vec::new, |it| legend(ctx, it)),
        notes: notes(ctx, plot.is_some()),
        source: ctx.source_line(Source::Both),
        twin: plot.as_ref().map(|it| twin(ctx, it)),
        body: plot.map_or(Body::Empty, |it| {
            Body::Chart(ChartView {
                name: names::GROWTH,
                height: Height::Plot,
                points: stops(&it),
            })
        }),
        switch: None,
    }
}

/// The regions of which both figures are known, the largest ratio first, each with its rank.
fn points(ctx: &Scene, stocks: Vec<Stock>) -> Vec<GrowthPoint> {
    let known: Vec<Stock> = stocks
        .into_iter()
        .filter(|it| it.existing.is_some())
        .collect();
    let ratio = |it: &Stock| it.ratio().unwrap_or(-1.0);
    let sorted = sorted_by(&known, |a, b| ratio(b).total_cmp(&ratio(a)));
    sorted.iter().map(|it| point(ctx, it, &known)).collect()
}

fn point(ctx: &Scene, stock: &Stock, among: &[Stock]) -> GrowthPoint {
    let words = charts_text(ctx.state.lang);
    let name = ctx.name_of(stock.region);
    let existing = stock.existing.unwrap_or(0);
    let ratio = stock.ratio();
    let said = ratio.map_or_else(|| words.growth.no_ratio.to_owned(), format::share);
    let figures = (words.growth.spoken)(
        name,
        &format::integer(existing),
        &ctx.batch_added(),
        &format::integer(stock.added),
        &said,
    );
    let rank = ratio.map(|ratio| {
        let ratios = among.iter().filter_map(Stock::ratio);
        let n_above = ratios.clone().filter(|it| *it > ratio).count();
        let n_tied = ratios.clone().filter(|it| *it >= ratio).count() - n_above;
        (words.frame.rank)(&count(n_above + 1), n_tied > 1, &count(ratios.count()))
    });
    GrowthPoint {
        region: stock.region,
        name,
        existing,
        added: stock.added,
        is_chosen: ctx.is_chosen(stock.region),
        spoken: ctx.enumerated(&[figures, rank.unwrap_or_default()]),
        ratio,
    }
}

fn is_about_province(ctx: &Scene) -> bool {
    ctx.dataset.region(ctx.focus()).kind == RegionKind::Province
}

fn sentence(ctx: &Scene, plot: &GrowthPlot) -> String {
    let text = &charts_text(ctx.state.lang).growth;
    let sum = |value: fn(&GrowthPoint) -> u32| plot.major.iter().map(value).sum::<u32>();
    let above = plot.major.iter().filter(|it| it.ratio > plot.guide);
    let top = plot.major.first();
    (text.sentence)(&GrowthWords {
        place: ctx.name_of(ctx.focus()).to_owned(),
        batch: ctx.batch_added(),
        existing: format::integer(sum(|it| it.existing)),
        added: format::integer(sum(|it| it.added)),
        ratio: share_or_missing(plot.guide),
        n_above: count(above.count()),
        n: count(plot.major.len()),
        kind: if is_about_province(ctx) {
            text.prefectures
        } else {
            text.units
        },
        top: top.map_or(MISSING, |it| it.name).to_owned(),
        top_ratio: share_or_missing(top.and_then(|it| it.ratio)),
    })
}

fn legend(ctx: &Scene, plot: &GrowthPlot) -> Vec<LegendKey> {
    let text = &charts_text(ctx.state.lang).growth;
    let key = |mark, label: &str| LegendKey {
        mark,
        label: label.to_owned(),
    };
    let mut keys = if plot.minor.is_empty() {
        vec![key(KeyMark::Large, text.unit)]
    } else {
        vec![
            key(KeyMark::Large, text.prefecture),
            key(KeyMark::Small, text.unit),
        ]
    };
    keys.extend(plot.guide.map(|it| LegendKey {
        mark: KeyMark::Dashes,
        label: (text.guide)(ctx.name_of(ctx.focus()), &format::share(it)),
    }));
    keys
}

fn notes(ctx: &Scene, is_drawn: bool) -> Vec<String> {
    let text = &charts_text(ctx.state.lang).growth;
    if !is_drawn {
        return Vec::new();
    }
    let stocks = stocks(ctx.dataset, &ctx.state.selection, ctx.tallies());
    let units = ctx.units_in(ctx.focus()).into_iter();
    let left_out: Vec<RegionId> = units
        .filter(|id| stocks[usize::from(id.0)].existing.is_none())
        .collect();
    let mut notes = vec![(text.meaning)(&ctx.batch_name())];
    if !left_out.is_empty() {
        notes.push((text.left_out)(&ctx.names_of(&left_out)));
    }
    if ctx.is_narrowed() {
        notes.push(text.filter.to_owned());
    }
    notes
}

/// Which series of the option the points are in.
pub const MINOR_SERIES: u32 = 1;
/// The series of the points with names.
pub const MAJOR_SERIES: u32 = 2;

fn stops(plot: &GrowthPlot) -> Vec<PointView> {
    let stops = |series: u32, points: &[GrowthPoint]| -> Vec<PointView> {
        (0..)
            .zip(points)
            .map(|(item, it)| PointView {
                series,
                item,
                spoken: it.spoken.clone(),
            })
            .collect()
    };
    let mut all = stops(MAJOR_SERIES, &plot.major);
    all.extend(stops(MINOR_SERIES, &plot.minor));
    all
}

fn twin(ctx: &Scene, plot: &GrowthPlot) -> TwinView {
    let text = &charts_text(ctx.state.lang).growth;
    let row = |it: &GrowthPoint| TwinRow {
        code: ctx.dataset.region(it.region).code,
        name: it.name.to_owned(),
        href: Some(ctx.choosing(it.region)),
        cells: vec![
            format::integer(it.existing),
            format::integer(it.added),
            share_or_missing(it.ratio),
        ],
        is_chosen: it.is_chosen,
    };
    TwinView {
        name_head: ctx.text().ranking.region,
        heads: vec![
            plot.x_name.clone(),
            plot.y_name.clone(),
            text.ratio.to_owned(),
        ],
        rows: plot.major.iter().chain(&plot.minor).map(row).collect(),
    }
}

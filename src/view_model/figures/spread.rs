//! How evenly parks are spread over reporting units: the Lorenz curve and the Gini coefficient.

use super::{
    Body, ChartView, FigureView, Height, KeyMark, LegendKey, PointView, Scene, Source, TwinRow,
    TwinView, names,
};
use crate::analysis::Concentration;
use crate::format;
use crate::text::{SpreadWords, charts_text};
use crate::view_model::headline::count;
use crate::view_model::words::{MISSING, share_of, share_or_missing};

/// The fewest units for which a spread means something.
const FEWEST_UNITS: usize = 3;

/// The curve.
#[derive(Clone, Debug, PartialEq)]
pub struct SpreadCurve {
    /// Cumulative shares of units and of parks in percent, from (0, 0) to (100, 100).
    pub points: Vec<(f64, f64)>,
    /// What each point says; empty for the first.
    pub spoken: Vec<String>,
    pub x_name: &'static str,
    pub y_name: &'static str,
    /// The points that are stops of the walk and rows of the table: one a tenth of the units.
    tenths: Vec<usize>,
    concentration: Concentration,
}

/// What the units with fewest parks have together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpreadRow {
    pub n_units: u32,
    pub n_parks: u32,
    /// Of all units and of all parks, 0–1.
    pub share_units: Option<f64>,
    pub share_parks: Option<f64>,
}

impl SpreadCurve {
    /// The rows of the table: one a tenth of the units.
    pub fn rows(&self) -> Vec<SpreadRow> {
        let tenths = self.tenths.iter();
        tenths.map(|k| row(&self.concentration, *k)).collect()
    }
}

/// The curve for a state; `None` if there are too few units or no parks.
pub fn curve(ctx: &Scene) -> Option<SpreadCurve> {
    let text = &charts_text(ctx.state.lang).spread;
    let units = ctx.units_in(ctx.focus()).into_iter();
    let counts: Vec<u32> = units.filter_map(|id| ctx.tally(id).total).collect();
    let it = Concentration::of(&counts);
    let n = it.n_units();
    if n < FEWEST_UNITS || it.whole() == 0 {
        return None;
    }
    let percent = |part: u32, whole: u32| 100.0 * f64::from(part) / f64::from(whole);
    let points = (0..=n).map(|k| {
        let x = percent(narrow(k), narrow(n));
        (x, percent(it.held_by_smallest(k), it.whole()))
    });
    let spoken = (0..=n).map(|k| {
        if k == 0 {
            String::new()
        } else {
            spoken(ctx, &it, k)
        }
    });
    let mut tenths: Vec<usize> = (1..=10).map(|tenth| (n * tenth).div_ceil(10)).collect();
    tenths.dedup();
    Some(SpreadCurve {
        points: points.collect(),
        spoken: spoken.collect(),
        x_name: text.units_axis,
        y_name: text.parks_axis,
        tenths,
        concentration: it,
    })
}

/// The figure.
pub fn spread(ctx: &Scene) -> FigureView {
    let words = charts_text(ctx.state.lang);
    let (text, frame) = (&words.spread, &words.frame);
    let place = ctx.name_of(ctx.focus());
    let title = (text.title)(place);
    let curve = curve(ctx);
    let sentence = curve
        .as_ref()
        .map_or_else(|| (text.none)(place), |it| sentence(ctx, &it.concentration));
    let key = |mark, label: &str| LegendKey {
        mark,
        label: label.to_owned(),
    };
    let legend = vec![
        key(KeyMark::Line, text.curve),
        key(KeyMark::Dashes, text.equal),
    ];
    let mut notes = vec![text.reading.to_owned(), text.definition.to_owned()];
    if ctx.is_narrowed() || ctx.state.selection.batch.is_some() {
        notes.push(text.filter.to_owned());
    }
    FigureView {
        subject: "chart-spread",
        table: "chart-spread",
        alt: (frame.alt)(frame.curve, &title, &sentence),
        title,
        sentence,
        caption: (text.caption)(place, &ctx.as_of()),
        legend: if curve.is_some() { legend } else { Vec::new() },
        notes: if curve.is_some() { notes } else { Vec::new() },
        source: ctx.source_line(Source::Totals),
        twin: curve.as_ref().map(|it| twin(ctx, it)),
        body: curve.map_or(Body::Empty, |it| Body::Chart(chart(&it))),
        switch: None,
    }
}

/// The series of the curve in its option; the line of equal shares is the one before it.
pub const CURVE_SERIES: u32 = 1;

fn chart(curve: &SpreadCurve) -> ChartView {
    let stop = |k: &usize| PointView {
        series: CURVE_SERIES,
        item: narrow(*k),
        spoken: curve.spoken[*k].clone(),
    };
    ChartView {
        name: names::SPREAD,
        height: Height::Plot,
        points: curve.tenths.iter().map(stop).collect(),
    }
}

fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn row(it: &Concentration, k: usize) -> SpreadRow {
    let held = it.held_by_smallest(k);
    SpreadRow {
        n_units: narrow(k),
        n_parks: held,
        share_units: share_of(Some(narrow(k)), Some(narrow(it.n_units()))),
        share_parks: share_of(Some(held), Some(it.whole())),
    }
}

/// Share of the units, parks and share of the parks of the `k` units with fewest.
fn figures(it: &Concentration, k: usize) -> [String; 3] {
    let row = row(it, k);
    [
        share_or_missing(row.share_units),
        format::integer(row.n_parks),
        share_or_missing(row.share_parks),
    ]
}

fn spoken(ctx: &Scene, it: &Concentration, k: usize) -> String {
    let [of_units, held, of_parks] = figures(it, k);
    (charts_text(ctx.state.lang).spread.spoken)(&count(k), &of_units, &held, &of_parks)
}

fn sentence(ctx: &Scene, it: &Concentration) -> String {
    let share = |held: u32| share_or_missing(share_of(Some(held), Some(it.whole())));
    let n = it.n_units();
    let (n_top, n_bottom) = (n.div_ceil(10), n / 2);
    (charts_text(ctx.state.lang).spread.sentence)(&SpreadWords {
        n: count(n),
        n_top: count(n_top),
        top_share: share(it.held_by_largest(n_top)),
        n_bottom: count(n_bottom),
        bottom_share: share(it.held_by_smallest(n_bottom)),
        gini: it
            .gini()
            .map_or_else(|| MISSING.to_owned(), |it| format::decimal(it, 2)),
    })
}

fn twin(ctx: &Scene, curve: &SpreadCurve) -> TwinView {
    let text = &charts_text(ctx.state.lang).spread;
    let row = |k: &usize| TwinRow {
        code: "",
        name: count(*k),
        href: None,
        cells: figures(&curve.concentration, *k).to_vec(),
        is_chosen: false,
    };
    TwinView {
        name_head: text.n_units,
        heads: [text.share_units, text.n_parks, text.share_parks]
            .map(str::to_owned)
            .to_vec(),
        rows: curve.tenths.iter().map(row).collect(),
    }
}

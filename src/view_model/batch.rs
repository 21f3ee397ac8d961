//! Parks of the batches by type and region: a table and the data of its chart.

use super::Scene;
use super::headline::{chosen, several, sum, words};
use super::standing::{Standing, standing};
use crate::analysis::tally::{self, Tally};
use crate::format;
use crate::model::{ParkType, RegionId};

/// The batch by type and region.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchView {
    pub title: String,
    pub sentence: String,
    pub caption: String,
    pub region_label: &'static str,
    /// One name a type, then the word for all types.
    pub type_names: [&'static str; 2],
    pub all_types: &'static str,
    pub rows: Vec<BatchRow>,
    /// What several chosen places add up to; `None` unless several are chosen.
    pub chosen: Option<BatchRow>,
    pub sum: BatchRow,
    /// What the chart says to those who do not see it.
    pub alt: String,
}

/// One region's parks by type.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchRow {
    pub code: &'static str,
    pub name: &'static str,
    pub href: String,
    /// In the order of [`ParkType::ALL`].
    pub by_type: [u32; 2],
    pub all: u32,
    /// `by_type` and `all` as text.
    pub cells: [String; 3],
    pub standing: Standing,
}

/// The regions below the one in focus, in the order of the seeds.
pub fn batch(ctx: &Scene) -> BatchView {
    let text = &ctx.text().batch;
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let chosen = chosen(ctx);
    let total = sum(ctx, &chosen);
    let words = words(ctx, &chosen, &total);
    let template = match (total.added, ctx.state.selection.park_type) {
        (0, _) => text.sentence_none,
        (_, Some(_)) => text.sentence_one_type,
        (_, None) => text.sentence,
    };
    let sentence = template(&words);
    let title = (text.title)(&words.batch);
    BatchView {
        alt: (text.chart_alt)(&title, &sentence),
        title,
        sentence,
        caption: (text.caption)(ctx.name_of(focus), &words.batch),
        region_label: ctx.text().ranking.region,
        type_names: ParkType::ALL.map(|it| ctx.type_name(it)),
        all_types: text.all_types,
        rows: ctx
            .dataset
            .children(focus)
            .map(|it| row(ctx, it.id))
            .collect(),
        chosen: several(ctx).map(|it| BatchRow {
            name: ctx.text().ranking.sum_chosen,
            ..row_of(ctx, focus, &it)
        }),
        sum: BatchRow {
            name: ctx.text().ranking.sum,
            ..row(ctx, focus)
        },
    }
}

fn row(ctx: &Scene, id: RegionId) -> BatchRow {
    row_of(ctx, id, &ctx.tally(id))
}

fn row_of(ctx: &Scene, id: RegionId, tally: &Tally) -> BatchRow {
    let region = ctx.dataset.region(id);
    let [a, b] = tally.added_by_type;
    BatchRow {
        code: region.code,
        name: ctx.region_name(region),
        href: ctx.choosing(id),
        by_type: tally.added_by_type,
        all: tally.added,
        cells: [
            format::integer(a),
            format::integer(b),
            format::integer(tally.added),
        ],
        standing: standing(ctx, id),
    }
}

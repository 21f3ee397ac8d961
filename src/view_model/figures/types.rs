//! The batch by type and region, as a picture that can be walked.
//!
//! The first view draws the same picture, with the sentence above and the table beside it
//! ([`crate::view_model::batch`]); this is what it lacks.

use super::{
    Body, ChartView, FigureView, Height, KeyMark, LegendKey, PointView, Scene, Source, TwinRow,
    TwinView, names,
};
use crate::analysis::rank::rank;
use crate::format;
use crate::model::{ParkType, RegionId};
use crate::text::charts_text;
use crate::view_model::batch::{BatchRow, BatchView, batch};
use crate::view_model::headline::count;

/// The figure.
pub fn types(ctx: &Scene) -> FigureView {
    let view = batch(ctx);
    FigureView {
        subject: "batch",
        table: "batch",
        alt: view.alt.clone(),
        title: view.title.clone(),
        sentence: view.sentence.clone(),
        caption: view.caption.clone(),
        legend: [KeyMark::Manufacturing, KeyMark::Services]
            .into_iter()
            .zip(view.type_names)
            .map(|(mark, label)| LegendKey {
                mark,
                label: label.to_owned(),
            })
            .collect(),
        body: Body::Chart(ChartView {
            name: names::BATCH_BY_REGION,
            height: Height::AboveAxis(view.rows.len()),
            points: points(ctx, &view),
        }),
        notes: Vec::new(),
        source: ctx.source_line(Source::Parks),
        twin: Some(twin(view)),
        switch: None,
    }
}

/// One stop a piece of a bar: region by region, in each the types that are chosen.
fn points(ctx: &Scene, view: &BatchView) -> Vec<PointView> {
    let chosen = ctx.state.selection.park_type;
    let types = (0..).zip(ParkType::ALL);
    let types = types.filter(|(_, it)| chosen.is_none_or(|chosen| chosen == *it));
    let types: Vec<(u32, ParkType)> = types.collect();
    let of_row = |(item, row): (u32, &BatchRow)| -> Vec<PointView> {
        let piece = |(series, park_type): &(u32, ParkType)| PointView {
            series: *series,
            item,
            spoken: spoken(ctx, view, row, *park_type),
        };
        types.iter().map(piece).collect()
    };
    (0..).zip(&view.rows).flat_map(of_row).collect()
}

fn spoken(ctx: &Scene, view: &BatchView, row: &BatchRow, park_type: ParkType) -> String {
    let words = charts_text(ctx.state.lang);
    let n = of_type(row, park_type);
    let figure = (words.matrix.cell)(row.name, ctx.type_name(park_type), &format::integer(n));
    let id = |row: &BatchRow| ctx.dataset.region_by_code(row.code).map(|it| it.id);
    let values = view.rows.iter();
    let values: Vec<(RegionId, f64)> = values
        .filter_map(|it| Some((id(it)?, f64::from(of_type(it, park_type)))))
        .collect();
    let ranked = rank(&values);
    // Of one alone nobody asks for the rank.
    let position = ranked
        .iter()
        .filter(|_| ranked.len() > 1)
        .find(|it| Some(it.region) == id(row))
        .map(|it| {
            let n_ranked = count(ranked.len());
            (words.frame.rank)(&format::integer(it.rank), it.n_tied > 1, &n_ranked)
        });
    ctx.enumerated(&[figure, position.unwrap_or_default()])
}

fn of_type(row: &BatchRow, park_type: ParkType) -> u32 {
    let [manufacturing, services] = row.by_type;
    match park_type {
        ParkType::Manufacturing => manufacturing,
        ParkType::ProducerServices => services,
    }
}

fn twin(view: BatchView) -> TwinView {
    let row = |it: BatchRow| TwinRow {
        code: it.code,
        name: it.name.to_owned(),
        href: Some(it.href),
        cells: it.cells.to_vec(),
        is_chosen: false,
    };
    let [first, second] = view.type_names;
    TwinView {
        name_head: view.region_label,
        heads: [first, second, view.all_types].map(str::to_owned).to_vec(),
        rows: view.rows.into_iter().map(row).collect(),
    }
}

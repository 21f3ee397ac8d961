//! Regions by type: a table whose cells are shaded by count and lead to what they count.

use super::{Body, FigureView, Scene, Source};
use crate::format;
use crate::model::{ParkType, RegionId};
use crate::text::{MatrixWords, charts_text};
use crate::view_model::words::{share_of, share_or_missing};

/// Shades of the cells, the palest for the smallest counts.
pub const N_SHADES: u32 = 4;

/// The matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixView {
    pub region_head: &'static str,
    /// One head a type, then that of both.
    pub heads: [&'static str; 3],
    /// The type that is chosen, by its column.
    pub chosen_column: Option<usize>,
    pub rows: Vec<MatrixRow>,
    pub sum: MatrixRow,
    pub few: &'static str,
    pub many: &'static str,
}

/// One region.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRow {
    pub code: &'static str,
    pub name: &'static str,
    pub is_chosen: bool,
    /// One cell a type, then that of both.
    pub cells: [MatrixCell; 3],
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixCell {
    pub n: u32,
    pub count: String,
    /// Share in the row and in the column; empty for a zero, and where the share is
    /// everything by its nature.
    pub shares: [String; 2],
    /// Shade from 0; `None` for a zero and for sums.
    pub shade: Option<u32>,
    pub href: String,
    pub spoken: String,
}

/// The figure.
pub fn matrix(ctx: &Scene) -> FigureView {
    let words = charts_text(ctx.state.lang);
    let (text, frame) = (&words.matrix, &words.frame);
    let place = ctx.name_of(ctx.focus());
    let batch = ctx.batch_listed();
    let title = (text.title)(place, &batch);
    let view = view(ctx);
    let is_empty = view.sum.cells[2].n == 0;
    let sentence = if is_empty {
        (text.none)(place, &batch)
    } else {
        sentence(ctx, &view)
    };
    let mut notes = vec![text.reading.to_owned()];
    if ctx.state.selection.park_type.is_some() {
        notes.push(text.filter.to_owned());
    }
    FigureView {
        subject: "chart-matrix",
        table: "chart-matrix",
        alt: (frame.alt)(frame.table, &title, &sentence),
        title,
        sentence,
        caption: (text.caption)(place, &batch),
        legend: Vec::new(),
        notes: if is_empty { Vec::new() } else { notes },
        body: if is_empty {
            Body::Empty
        } else {
            Body::Matrix(Box::new(view))
        },
        source: ctx.source_line(Source::Parks),
        twin: None,
        switch: None,
    }
}

fn view(ctx: &Scene) -> MatrixView {
    let text = &charts_text(ctx.state.lang).matrix;
    let focus = ctx.focus();
    let children: Vec<RegionId> = ctx.dataset.children(focus).map(|it| it.id).collect();
    let counts = children.iter().flat_map(|id| ctx.tally(*id).listed_by_type);
    let most = counts.max().unwrap_or(0);
    let chosen = ctx.state.selection.park_type;
    let [a, b] = ParkType::ALL.map(|it| ctx.type_name(it));
    MatrixView {
        region_head: ctx.text().ranking.region,
        heads: [a, b, text.all_types],
        chosen_column: ParkType::ALL.iter().position(|it| Some(*it) == chosen),
        rows: children
            .into_iter()
            .map(|id| MatrixRow {
                cells: cells(ctx, id, Some(most)),
                ..row(ctx, id)
            })
            .collect(),
        sum: MatrixRow {
            name: text.all,
            ..row(ctx, focus)
        },
        few: text.few,
        many: text.many,
    }
}

fn row(ctx: &Scene, id: RegionId) -> MatrixRow {
    let region = ctx.dataset.region(id);
    MatrixRow {
        code: region.code,
        name: ctx.region_name(region),
        is_chosen: ctx.is_chosen(id),
        cells: cells(ctx, id, None),
    }
}

/// The cells of a region; shaded against the fullest cell, if there is one to compare with.
fn cells(ctx: &Scene, id: RegionId, most: Option<u32>) -> [MatrixCell; 3] {
    let [a, b] = ParkType::ALL;
    [Some(a), Some(b), None].map(|it| cell(ctx, id, it, most))
}

fn cell(ctx: &Scene, id: RegionId, park_type: Option<ParkType>, most: Option<u32>) -> MatrixCell {
    let words = charts_text(ctx.state.lang);
    let text = &words.matrix;
    let listed = |id: RegionId| {
        let tally = ctx.tally(id);
        match park_type {
            Some(ParkType::Manufacturing) => tally.listed_by_type[0],
            Some(ParkType::ProducerServices) => tally.listed_by_type[1],
            None => tally.listed(),
        }
    };
    let n = listed(id);
    let share = |whole: u32, say: fn(&str) -> String| {
        share_of(Some(n), Some(whole))
            .filter(|_| n > 0)
            .map_or_else(String::new, |it| say(&format::share(it)))
    };
    // A row's sum is all of its row.
    let of_row = match park_type {
        Some(_) => share(ctx.tally(id).listed(), text.share_of_row),
        None => String::new(),
    };
    let of_column = share(listed(ctx.focus()), text.share_of_column);
    let kind = park_type.map_or(text.all_types, |it| ctx.type_name(it));
    let count = format::integer(n);
    let figures = (text.cell)(ctx.name_of(id), kind, &count);
    let spoken = ctx.enumerated(&[figures, of_row.clone(), of_column.clone()]);
    let places = if id == ctx.dataset.province().id {
        Vec::new()
    } else {
        vec![id]
    };
    let state = ctx.state.with_places(places).with_park_type(park_type);
    MatrixCell {
        n,
        count,
        shares: [of_row, of_column],
        shade: most
            .filter(|_| n > 0 && park_type.is_some())
            .map(|most| shade(n, most)),
        href: ctx.href(&state),
        spoken,
    }
}

/// Equal steps from nothing to the fullest cell.
fn shade(n: u32, most: u32) -> u32 {
    (n * N_SHADES).div_ceil(most.max(1)).clamp(1, N_SHADES) - 1
}

fn sentence(ctx: &Scene, view: &MatrixView) -> String {
    let [a, b, both] = &view.sum.cells;
    let share = |n: u32| share_or_missing(share_of(Some(n), Some(both.n)));
    let mut top = (0, "", view.heads[0]);
    for row in &view.rows {
        for (cell, head) in row.cells[..2].iter().zip(view.heads) {
            if cell.n > top.0 {
                top = (cell.n, row.name, head);
            }
        }
    }
    let [first, second, _] = view.heads;
    (charts_text(ctx.state.lang).matrix.sentence)(&MatrixWords {
        place: ctx.name_of(ctx.focus()).to_owned(),
        batch: ctx.batch_listed(),
        n: both.count.clone(),
        types: [first, second],
        counts: [a.count.clone(), b.count.clone()],
        shares: [share(a.n), share(b.n)],
        top_region: top.1.to_owned(),
        top_type: top.2,
        top: format::integer(top.0),
    })
}

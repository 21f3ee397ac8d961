//! The map's data as a table: every reporting unit in focus with all four indicators.

use super::Scene;
use super::map;
use super::standing::{Standing, standing};
use super::words::{count_or_missing, share_or_missing};
use crate::analysis::tally;
use crate::format;
use crate::model::RegionId;

/// The table twin of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitsView {
    pub summary: &'static str,
    pub caption: String,
    /// Heads of the columns: prefecture, unit, then the four indicators.
    pub heads: [&'static str; 6],
    pub rows: Vec<UnitRow>,
}

/// One reporting unit.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitRow {
    pub code: &'static str,
    pub prefecture: &'static str,
    pub name: &'static str,
    pub href: String,
    pub standing: Standing,
    pub cells: [String; 4],
}

/// The units in focus, in the order of the seeds.
pub fn units(ctx: &Scene) -> UnitsView {
    let text = ctx.text();
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    UnitsView {
        summary: text.map.table_summary,
        caption: (text.map.table_caption)(&map::map_title(ctx, focus), &ctx.as_of()),
        heads: [
            text.parks.prefecture,
            text.parks.region,
            text.map.total,
            text.map.added,
            text.map.share_manufacturing,
            text.map.share_added,
        ],
        rows: ctx
            .units_in(focus)
            .into_iter()
            .map(|id| row(ctx, id))
            .collect(),
    }
}

fn row(ctx: &Scene, id: RegionId) -> UnitRow {
    let tally = ctx.tally(id);
    UnitRow {
        code: ctx.dataset.region(id).code,
        prefecture: ctx
            .dataset
            .prefecture_of(id)
            .map_or("", |it| ctx.region_name(it)),
        name: ctx.name_of(id),
        href: ctx.choosing(id),
        standing: standing(ctx, id),
        cells: [
            count_or_missing(tally.total),
            format::integer(tally.added),
            share_or_missing(tally.share_manufacturing()),
            share_or_missing(tally.share_added()),
        ],
    }
}

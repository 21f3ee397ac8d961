//! Every region, to pick one from.

use super::{region_href, unnarrowed};
use crate::format;
use crate::model::{Region, RegionId};
use crate::text::lazy_text;
use crate::view_model::plain_table::{PlainCell, PlainHead, PlainRow, PlainTable};
use crate::view_model::words::count_or_missing;
use crate::view_model::{Quantity, Scene};

/// The index of regions.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionsView {
    pub title: &'static str,
    pub lead: &'static str,
    pub jump_label: &'static str,
    /// The province, then the prefectures.
    pub province: (&'static str, String, String),
    pub groups: Vec<GroupView>,
}

/// A prefecture and its units.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupView {
    pub code: &'static str,
    pub name: &'static str,
    pub href: String,
    pub table: PlainTable,
}

/// The index; the numbers are those of every batch and type.
pub fn regions(ctx: &Scene) -> RegionsView {
    let text = &lazy_text(ctx.state.lang).region;
    let scene = unnarrowed(ctx);
    let dataset = ctx.dataset;
    let province = dataset.province();
    let units = dataset.regions.iter().filter(|it| it.is_reporting_unit());
    let scale = units.filter_map(|it| scene.tally(it.id).total).max();
    let group = |prefecture: &'static Region| GroupView {
        code: prefecture.code,
        name: scene.region_name(prefecture),
        href: region_href(ctx, prefecture.id),
        table: table(ctx, &scene, prefecture.id, scale.unwrap_or(0)),
    };
    RegionsView {
        title: text.title,
        lead: text.lead,
        jump_label: text.jump,
        province: (
            scene.region_name(province),
            region_href(ctx, province.id),
            count_or_missing(scene.tally(province.id).total),
        ),
        groups: dataset.prefectures().map(group).collect(),
    }
}

fn table(ctx: &Scene, scene: &Scene, prefecture: RegionId, scale: u32) -> PlainTable {
    let text = &lazy_text(ctx.state.lang).region;
    let row = |region: &'static Region| {
        let tally = scene.tally(region.id);
        PlainRow {
            code: region.code,
            is_marked: false,
            cells: vec![
                PlainCell::link(scene.region_name(region), region_href(ctx, region.id)),
                PlainCell::text(text.kinds[region.kind as usize]),
                PlainCell::bar(count_or_missing(tally.total), tally.total, scale),
                PlainCell::number(format::integer(tally.added)),
            ],
            ..PlainRow::default()
        }
    };
    let sum = scene.tally(prefecture);
    let mut rows: Vec<PlainRow> = scene.dataset.children(prefecture).map(row).collect();
    rows.push(PlainRow {
        code: scene.dataset.region(prefecture).code,
        is_marked: true,
        cells: vec![
            PlainCell::text(ctx.text().ranking.sum),
            PlainCell::text(""),
            PlainCell::number(count_or_missing(sum.total)),
            PlainCell::number(format::integer(sum.added)),
        ],
        ..PlainRow::default()
    });
    PlainTable {
        caption: (text.parts_caption)(&scene.as_of()),
        heads: vec![
            PlainHead::text(text.region),
            PlainHead::text(text.kind),
            PlainHead::number(text.total).of(Quantity::Total),
            PlainHead::number((text.added)(&scene.batch_name())).of(Quantity::Added),
        ],
        rows,
        row_head: 0,
    }
}

//! What the pages say, on the real data: sentences, ranks, symbols, links.
//!
//! Expected figures are worked out by hand from `seeds/certified_totals.csv` and
//! `seeds/certified_parks.csv`. What is drawn by boundaries is drawn as tiles in a build without
//! them, so tests about geography go over the layouts that the build has.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod choice;
mod compare;
mod dictionary;
mod figures;
mod flagship;
mod forms;
mod forms_files;
mod forms_keys;
mod forms_workbook;
mod frame;
mod further_batch;
mod headline;
mod laws;
mod ledger;
mod legend;
mod lens;
mod links;
mod map;
mod map_names;
mod own_figures;
mod own_taken;
mod park_facets;
mod park_groups;
mod park_list;
mod park_schema;
mod pilots;
mod plan;
mod policy;
mod presentation;
mod region;
mod region_documents;
mod region_laws;
mod ruian;
mod search;
mod several;
mod tables;
mod take;
mod take_papers;
mod taken;
mod tips;
mod unreported;

use park_atlas::bundle::{dataset, dossier};
use park_atlas::model::{Dataset, Region, RegionKind};
use park_atlas::view_model::Scene;
use park_atlas::view_model::parks::{self, CellView, NameCell, ParksView, Record, RowView};
use park_atlas::view_state::ViewState;

/// The scene of a link that is understood whole.
fn scene(fragment: &str) -> Scene {
    scene_of(dataset(), fragment)
}

/// The same on other data.
fn scene_of(dataset: &'static Dataset, fragment: &str) -> Scene {
    let scene = Scene::at(dataset, fragment);
    assert!(scene.hints.is_empty(), "{fragment}: {:?}", scene.hints);
    scene
}

/// The scene of a state.
fn scene_with(state: &ViewState) -> Scene {
    scene(&state.fragment(dataset()))
}

/// The region with this code.
fn region(code: &str) -> &'static Region {
    dataset().region_by_code(code).unwrap()
}

/// The prefectures' codes.
fn prefectures() -> Vec<&'static str> {
    dataset().prefectures().map(|it| it.code).collect()
}

/// The codes of all counties and zones, 长合区 included.
fn units() -> Vec<&'static str> {
    let regions = dataset().regions.iter();
    let units = regions.filter(|it| matches!(it.kind, RegionKind::County | RegionKind::Zone));
    units.map(|it| it.code).collect()
}

/// The words of the layouts that this build can draw, as links spell them.
fn layouts() -> &'static [&'static str] {
    if dataset().geography.size.0 > 0.0 {
        &["map", "tiles"]
    } else {
        &["tiles"]
    }
}

/// The table of parks of a scene.
fn parks(ctx: &Scene) -> ParksView {
    parks::parks(ctx, dossier())
}

/// The cells of each of its rows.
fn rows(ctx: &Scene) -> Vec<RowView> {
    let view = parks(ctx);
    let records = view.shown.records.iter();
    records
        .map(|it| parks::row(ctx, &view.shown.same, *it))
        .collect()
}

/// What a cell shows.
fn shown(cell: &CellView) -> String {
    match cell {
        CellView::Number(series, seq) => format!("{series} {seq}"),
        CellView::Name(NameCell { name, .. }) => (*name).to_owned(),
        CellView::Region(it) => it.name.to_owned(),
        CellView::Text(it) | CellView::Printed(it) | CellView::Missing(it) => (*it).to_owned(),
        CellView::Figure(it) => it.clone(),
        CellView::Absent(_) => "—".to_owned(),
    }
}

/// What the cells of a row show.
fn shown_in(row: &RowView) -> Vec<String> {
    row.cells.iter().map(shown).collect()
}

/// List (0 is certified), batch or document, and number of each row.
fn keys(view: &ParksView) -> Vec<(u8, u16, u16)> {
    view.shown
        .records
        .iter()
        .copied()
        .map(Record::key)
        .collect()
}

/// The number in a formatted count.
fn number(text: &str) -> u32 {
    text.replace(',', "").parse().unwrap()
}

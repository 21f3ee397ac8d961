//! The tables that are taken away hold what the page says: for any choice, figure by figure.

use super::laws::states;
use super::{number, scene, scene_with};
use park_atlas::bundle::{dataset, dossier};
use park_atlas::format;
use park_atlas::text::{Field, Table};
use park_atlas::view_model::figures::units::Extent;
use park_atlas::view_model::figures::{Body, FigureView, growth, matrix, spread, units};
use park_atlas::view_model::sheets::{Cell, Kind, Sheet, of_subject};
use park_atlas::view_model::standing::Standing;
use park_atlas::view_model::{Scene, batch, compare, headline, map, parks, ranking};
use park_atlas::view_state::{Indicator, Page};
use proptest::prelude::*;

fn sheet(ctx: &Scene, subject: &str) -> Sheet {
    of_subject(ctx, dossier(), subject).swap_remove(0)
}

/// The cells of a column.
fn column(sheet: &Sheet, field: Field) -> Vec<Cell> {
    let idx = sheet.columns.iter().position(|it| it.field == field);
    let idx = idx.unwrap_or_else(|| panic!("{} has no {}", sheet.title, field.key()));
    sheet.rows.iter().map(|row| row[idx].clone()).collect()
}

/// A column as a page would write it.
fn spelled(sheet: &Sheet, field: Field) -> Vec<String> {
    let kind = sheet.columns.iter().find(|it| it.field == field);
    let kind = kind.map(|it| it.kind);
    let cells = column(sheet, field).into_iter();
    cells
        .map(|it| match (it, kind) {
            (Cell::Text(it), _) => it,
            (Cell::Integer(it), _) => format::integer(u32::try_from(it).unwrap()),
            (Cell::Decimal(it), Some(Kind::Share)) => format::share(it),
            (Cell::Missing, _) => "–".to_owned(),
            (other, _) => panic!("{other:?}"),
        })
        .collect()
}

fn count(cell: &Cell) -> u32 {
    match cell {
        Cell::Integer(it) => u32::try_from(*it).unwrap(),
        Cell::Missing => 0,
        other => panic!("{other:?} is no count"),
    }
}

fn sum(sheet: &Sheet, field: Field) -> u32 {
    column(sheet, field).iter().map(count).sum()
}

/// The figures with a table below the picture, and the columns that hold what the table does.
fn charts(ctx: &Scene) -> Vec<(FigureView, Vec<Field>)> {
    let of_units = || vec![Field::Rank, Field::Total, Field::ShareOfWhole, Field::Added];
    let of_growth = vec![Field::Existing, Field::Added, Field::AddedToExisting];
    let of_spread = vec![Field::ShareOfUnits, Field::ParksHeld, Field::ShareOfParks];
    vec![
        (units::units(ctx, Extent::Top), of_units()),
        (units::units(ctx, Extent::All), of_units()),
        (growth::growth(ctx), of_growth),
        (spread::spread(ctx), of_spread),
    ]
}

#[test]
fn a_charts_rows_are_its_own_and_typed() {
    // 义乌 has 63 of 1,161 and 4 in the batch; 绍兴 105 before and 18 added; the 11 units with
    // fewest (a tenth of 105, rounded up) have 0, 2, 2, 2, 3, 3, 3, 3, 4, 4 and 4 parks.
    let ctx = scene("#/");
    let it = sheet(&ctx, "chart-units");
    assert_eq!((it.table, it.rows.len()), (Table::ChartUnits, 15));
    assert_eq!(
        it.title,
        "浙江省小微企业园最多的统计单位，截至2021年6月30日"
    );
    assert_eq!(
        column(&it, Field::RegionCode)[0],
        Cell::Text("330782".into())
    );
    assert_eq!(column(&it, Field::Total)[0], Cell::Integer(63));
    assert_eq!(
        column(&it, Field::ShareOfWhole)[0],
        Cell::Decimal(63.0 / 1161.0)
    );
    assert_eq!(column(&it, Field::Added)[0], Cell::Integer(4));
    assert_eq!(sheet(&ctx, "chart-units-all").rows.len(), 105);

    let it = sheet(&ctx, "chart-growth");
    assert_eq!((it.table, it.rows.len()), (Table::ChartGrowth, 11 + 105));
    assert_eq!(
        column(&it, Field::RegionCode)[0],
        Cell::Text("330600".into())
    );
    assert_eq!(column(&it, Field::Existing)[0], Cell::Integer(105));
    assert_eq!(
        column(&it, Field::AddedToExisting)[0],
        Cell::Decimal(18.0 / 105.0)
    );

    let it = sheet(&ctx, "chart-spread");
    assert_eq!((it.table, it.rows.len()), (Table::ChartSpread, 10));
    assert_eq!(column(&it, Field::SmallestUnits)[0], Cell::Integer(11));
    assert_eq!(column(&it, Field::ParksHeld)[9], Cell::Integer(1161));
    assert_eq!(column(&it, Field::ShareOfParks)[9], Cell::Decimal(1.0));

    // Both types whatever type is chosen: 杭州 10 and 20.
    let it = sheet(&scene("#/?t=m"), "chart-matrix");
    assert_eq!((it.table, it.rows.len()), (Table::ChartMatrix, 11));
    assert!(!it.title.contains("生产制造类"), "{}", it.title);
    assert_eq!(column(&it, Field::ListedServices)[0], Cell::Integer(20));
    assert_eq!(
        column(&it, Field::ShareServices)[0],
        Cell::Decimal(20.0 / 30.0)
    );
    assert_eq!(sum(&it, Field::Listed), 117);
}

#[test]
fn a_comparison_gives_all_that_its_table_says() {
    let ctx = scene("#/compare?r=330381~330382");
    let it = sheet(&ctx, "compare");
    assert_eq!(spelled(&it, Field::Role), ["比较", "比较", "参照", "参照"]);
    assert_eq!(
        spelled(&it, Field::Region),
        ["瑞安市", "乐清市", "温州市", "浙江省"]
    );
    // 12 and 20 of 101 and of 1,161.
    assert_eq!(
        column(&it, Field::ShareOfPrefecture),
        [
            Cell::Decimal(12.0 / 101.0),
            Cell::Decimal(20.0 / 101.0),
            Cell::Missing,
            Cell::Missing
        ]
    );
    assert_eq!(column(&it, Field::Rank)[1], Cell::Integer(13));
    assert_eq!(column(&it, Field::RankAmong)[2], Cell::Integer(11));
    assert_eq!(column(&it, Field::FlagshipParks)[3], Cell::Integer(35));
    assert_eq!(spelled(&it, Field::Programme)[0], "试点县（市、区）");
    // The page compares six at most, and one alone with nothing.
    let seven = "#/compare?r=330102~330105~330106~330108~330109~330110~330382";
    assert_eq!(sheet(&scene(seven), "compare").rows.len(), 6 + 2);
    assert_eq!(sheet(&scene("#/compare?r=330106"), "compare").rows.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_rows_of_a_chart_are_those_of_its_table(state in states()) {
        let ctx = scene_with(&state);
        for (view, fields) in charts(&ctx) {
            let sheet = sheet(&ctx, view.table);
            let twin = view.twin.map(|it| it.rows).unwrap_or_default();
            prop_assert_eq!(sheet.rows.len(), twin.len(), "{}", view.title);
            for (idx, field) in fields.into_iter().enumerate() {
                let shown: Vec<String> = twin.iter().map(|it| it.cells[idx].clone()).collect();
                prop_assert_eq!(spelled(&sheet, field), shown, "{} {}", view.title, field.key());
            }
            if view.subject != "chart-spread" {
                let codes: Vec<String> = twin.iter().map(|it| it.code.to_owned()).collect();
                prop_assert_eq!(spelled(&sheet, Field::RegionCode), codes);
            }
        }
    }

    #[test]
    fn the_rows_of_the_matrix_are_its_cells(state in states()) {
        let ctx = scene_with(&state);
        let sheet = sheet(&ctx, "chart-matrix");
        let Body::Matrix(view) = matrix::matrix(&ctx).body else {
            prop_assert!(sheet.rows.is_empty());
            return Ok(());
        };
        let columns = [Field::ListedManufacturing, Field::ListedServices, Field::Listed];
        for (idx, field) in columns.into_iter().enumerate() {
            let shown: Vec<u32> = view.rows.iter().map(|it| it.cells[idx].n).collect();
            let taken: Vec<u32> = column(&sheet, field).iter().map(count).collect();
            prop_assert_eq!(taken, shown);
            prop_assert_eq!(sum(&sheet, field), view.sum.cells[idx].n);
        }
        let shares = [
            (Field::ShareManufacturing, 0, 0),
            (Field::ShareServices, 1, 0),
            (Field::ShareOfManufacturing, 0, 1),
            (Field::ShareOfServices, 1, 1),
            (Field::ShareOfListed, 2, 1),
        ];
        for (field, cell, share) in shares {
            for (row, taken) in view.rows.iter().zip(spelled(&sheet, field)) {
                let shown = &row.cells[cell].shares[share];
                prop_assert!(shown.is_empty() || shown.ends_with(&taken), "{shown} {taken}");
            }
        }
    }

    #[test]
    fn what_is_taken_adds_up_to_what_is_said(state in states()) {
        let ctx = scene_with(&state);
        let figures: Vec<u32> = headline::headline(&ctx).figures[..2]
            .iter()
            .map(|it| if it.value == "–" { 0 } else { number(&it.value) })
            .collect();
        let [total, added] = [figures[0], figures[1]];

        let taken = sheet(&ctx, "headline");
        prop_assert_eq!((sum(&taken, Field::Total), sum(&taken, Field::Added)), (total, added));

        // The units that are chosen, of those in focus.
        for subject in ["units", "map"] {
            let taken = sheet(&ctx, subject);
            let is_in = |code: &Cell| {
                let Cell::Text(code) = code else { return false };
                let id = dataset().region_by_code(code).unwrap().id;
                let mut places = state.selection.places.iter();
                state.selection.places.is_empty() || places.any(|it| dataset().contains(*it, id))
            };
            let codes = column(&taken, Field::RegionCode);
            let of_chosen = |field| -> u32 {
                let cells = column(&taken, field);
                codes.iter().zip(&cells).filter(|(code, _)| is_in(code)).map(|(_, it)| count(it)).sum()
            };
            prop_assert_eq!((of_chosen(Field::Total), of_chosen(Field::Added)), (total, added));
        }

        let taken = sheet(&ctx, "parks");
        let records = parks::parks(&ctx, dossier()).shown.records;
        prop_assert_eq!(taken.rows.len(), records.len());
        prop_assert_eq!(records.len(), added as usize);

        let view = ranking::ranking(&ctx);
        let taken = sheet(&ctx, "ranking");
        for (field, shown) in [
            (Field::Rank, view.rows.iter().map(|it| it.rank.clone()).collect::<Vec<_>>()),
            (Field::Total, view.rows.iter().map(|it| it.total.clone()).collect()),
            (Field::ShareOfWhole, view.rows.iter().map(|it| it.share.clone()).collect()),
            (Field::Added, view.rows.iter().map(|it| it.added.clone()).collect()),
        ] {
            prop_assert_eq!(spelled(&taken, field), shown, "{}", field.key());
        }
        prop_assert_eq!(sum(&taken, Field::Added), number(&view.sum.added));

        let view = batch::batch(&ctx);
        let taken = sheet(&ctx, "batch");
        let columns = [Field::AddedManufacturing, Field::AddedServices, Field::Added];
        for (idx, field) in columns.into_iter().enumerate() {
            let shown: Vec<String> = view.rows.iter().map(|it| it.cells[idx].clone()).collect();
            prop_assert_eq!(spelled(&taken, field), shown);
        }
    }

    /// Every symbol of the map stands for the figure in the row of its region.
    #[test]
    fn the_map_draws_what_its_table_holds(state in states(), of_batch: bool) {
        let indicator = if of_batch { Indicator::Added } else { Indicator::Total };
        let ctx = scene_with(&state.with_page(Page::Map).with_indicator(indicator));
        let taken = sheet(&ctx, "map");
        let codes = spelled(&taken, Field::RegionCode);
        let field = if of_batch { Field::Added } else { Field::Total };
        let counts = column(&taken, field);
        let view = map::map(&ctx);
        for mark in view.marks.iter().filter(|it| it.standing != Standing::Outside) {
            let Some(at) = codes.iter().position(|it| it == mark.code) else { continue };
            let shown = mark.count.map_or(Cell::Missing, |it| Cell::Integer(i64::from(it)));
            prop_assert_eq!(&counts[at], &shown, "{}", mark.code);
        }
    }

    #[test]
    fn a_comparison_is_taken_as_it_is_shown(state in states()) {
        let ctx = scene_with(&state.with_page(Page::Compare));
        let view = compare::compare(&ctx, dossier());
        let Some(table) = view.table else { return Ok(()) };
        let taken = sheet(&ctx, "compare");
        prop_assert_eq!(taken.rows.len() + 1, table.heads.len());
        // Rows of the page, columns of what is taken.
        for (row, field) in [
            (1, Field::Total),
            (2, Field::ShareOfPrefecture),
            (3, Field::ShareOfProvince),
            (5, Field::Added),
            (6, Field::ListedManufacturing),
            (7, Field::ListedServices),
            (8, Field::ShareAdded),
            (9, Field::FlagshipParks),
            (10, Field::Programme),
        ] {
            let shown: Vec<String> = table.rows[row].cells[1..].iter().map(|it| it.text.clone()).collect();
            prop_assert_eq!(spelled(&taken, field), shown, "{}", field.key());
        }
        let ranks = spelled(&taken, Field::Rank);
        for (cell, rank) in table.rows[4].cells[1..].iter().zip(ranks) {
            prop_assert!(cell.text.split(' ').any(|it| it == rank), "{} {rank}", cell.text);
        }
    }
}

//! Readers' own figures as a workbook: the rows of the league table, typed, and said to be the
//! reader's on cover, tabs and columns.

use super::take::{access, column, count, text};
use super::{region, scene};
use park_atlas::analysis::actuals::{Actuals, Slot};
use park_atlas::bundle::dossier;
use park_atlas::export;
use park_atlas::model::PlanIndicator::{self, SrdiFirms, TechParks};
use park_atlas::text::{Field, Table};
use park_atlas::view_model::huzhou::{PlanScene, own_take};
use park_atlas::view_model::sheets::{Cell, Kind};
use park_atlas::view_model::take::Take;

/// Targets of 2025: Wuxing 12, Nanxun 6, Deqing 8, Changxing 4.
fn given() -> Actuals {
    let slot = |code, quarter, indicator| Slot {
        year: 2025,
        quarter,
        region: region(code).id,
        indicator,
    };
    Actuals::from([
        (slot("330502", 2, TechParks), 6),
        (slot("330503", 2, TechParks), 9),
        (slot("330521", 2, TechParks), 8),
        (slot("330522", 2, TechParks), 1),
        (slot("330502", 1, TechParks), 6),
        (slot("330522", 1, TechParks), 2),
        (slot("330502", 4, SrdiFirms), 200),
    ])
}

fn taken(fragment: &str, quarter: u8, indicator: PlanIndicator) -> Take {
    let ctx = scene(fragment);
    let it = PlanScene::new(&ctx, dossier()).unwrap();
    own_take(&it, &given(), &access(), (2025, quarter), indicator)
}

#[test]
fn the_league_table_is_taken_with_numbers_shares_and_days() {
    let take = taken("#/huzhou", 2, TechParks);
    let league = &take.sheets[0];
    assert_eq!(league.table, Table::OwnLeague);
    let codes = column(league, Field::RegionCode);
    let codes: Vec<&str> = codes.iter().map(text).collect();
    assert_eq!(codes[..4], ["330503", "330521", "330502", "330522"]);
    // The three units without a figure follow, with their targets and nothing else.
    assert_eq!(codes.len(), 7);
    assert_eq!(
        column(league, Field::OwnFigure)[4..],
        [const { Cell::Missing }; 3]
    );
    let counts = |field| -> Vec<i64> { column(league, field)[..4].iter().map(count).collect() };
    assert_eq!(counts(Field::LeagueRank), [1, 2, 3, 4]);
    assert_eq!(counts(Field::OwnFigure), [9, 8, 6, 1]);
    assert_eq!(counts(Field::Target), [6, 8, 12, 4]);
    assert_eq!(counts(Field::Shortfall), [0, 0, 6, 3]);
    assert_eq!(counts(Field::Surplus), [3, 0, 0, 0]);
    let rates = column(league, Field::CompletionRate);
    let expected = [1.5, 1.0, 0.5, 0.25].map(Cell::Decimal);
    assert_eq!(rates[..4], expected);
    let days = column(league, Field::QuarterEnd);
    assert!(
        days.iter()
            .all(|it| matches!(it, Cell::Date(day) if day.iso() == "2025-06-30"))
    );
    let before = column(league, Field::RankBefore);
    assert_eq!(before[2..4], [Cell::Integer(1), Cell::Integer(1)]);
    // A running flow that has fallen, as the page says it.
    assert!(text(&column(league, Field::Remark)[3]).contains("核对"));
}

#[test]
fn every_figure_is_taken_whatever_quarter_is_on_the_page() {
    let take = taken("#/huzhou", 3, TechParks);
    // Nothing to rank in the third quarter.
    let [all] = take.sheets.as_slice() else {
        panic!("{} tables", take.sheets.len())
    };
    assert_eq!(all.table, Table::OwnFigures);
    assert_eq!(all.rows.len(), given().len());
    let own: i64 = column(all, Field::OwnFigure).iter().map(count).sum();
    assert_eq!(own, given().values().map(|it| i64::from(*it)).sum::<i64>());
    let last = all.rows.last().unwrap();
    assert!(matches!(&last[0], Cell::Date(day) if day.iso() == "2025-12-31"));
    assert_eq!(column(all, Field::Target).last(), Some(&Cell::Integer(160)));
    assert_eq!(column(all, Field::LeagueRank)[0], Cell::Integer(1));
}

#[test]
fn cover_tabs_and_columns_say_whose_figures_they_are() {
    for (fragment, own, entered) in [
        ("#/huzhou", "您填", "读者自己填入，不是文件里的数"),
        (
            "#/huzhou?l=en",
            "Your figures",
            "entered by the reader: they are not figures of the document",
        ),
    ] {
        let take = taken(fragment, 2, TechParks);
        assert!(
            take.cover[0].value.contains(entered),
            "{}",
            take.cover[0].value
        );
        // Only the targets have a source, and no reference credits this site with the rest.
        let keys: Vec<&str> = take.cover.iter().map(|it| it.key).collect();
        assert!(!keys.contains(&"citation") && !keys.contains(&"licence"));
        let targets = take.cover.iter().find(|it| it.key == "targets").unwrap();
        assert!(targets.value.contains("播种计划"), "{}", targets.value);
        for sheet in &take.sheets {
            assert!(sheet.name.starts_with(own), "{}", sheet.name);
            assert!(sheet.columns.iter().all(|it| it.field != Field::DocumentId));
            for (row, idx) in sheet.rows.iter().flat_map(|it| it.iter().zip(0..)) {
                let is_typed = match sheet.columns[idx].kind {
                    Kind::Text => matches!(row, Cell::Text(_) | Cell::Missing),
                    Kind::Integer => matches!(row, Cell::Integer(_) | Cell::Missing),
                    Kind::Share => matches!(row, Cell::Decimal(_) | Cell::Missing),
                    Kind::Decimal => false,
                    Kind::Date => matches!(row, Cell::Date(_)),
                };
                assert!(is_typed, "{row:?} in {}", sheet.columns[idx].key);
            }
        }
        let described = export::workbook(&take);
        assert!(described.contains("2025-06-30") && described.contains("\"share\""));
    }
}

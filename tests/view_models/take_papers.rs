//! What is taken of the pages about single documents, and that the whole workbook has every table
//! and column of the package.

use super::scene;
use super::take::{access, column, count, sheet, taken, text, well_formed};
use park_atlas::bundle::dossier;
use park_atlas::model::PlanIndicator;
use park_atlas::text::{Field, Table};
use park_atlas::view_model::sheets::{self, Cell, Sheet};
use park_atlas::view_model::take::{Scope, take};
use std::collections::HashSet;

const SUBJECTS: [&str; 24] = [
    "pilots",
    "pilots-compare",
    "pilots-asked",
    "plan-tech_parks",
    "plan-srdi_parks",
    "plan-innovative_firms",
    "plan-future_industry_firms",
    "plan-srdi_firms",
    "plan-checks",
    "plan-shares",
    "plan-structure",
    "plan-measures",
    "flagship",
    "flagship-scatter",
    "flagship-industries",
    "finder",
    "timeline",
    "policy-steps",
    "policy-tasks",
    "policy-links",
    "story",
    "ledger",
    "dictionary",
    "notes",
];

/// The table of the workbook that holds a file of the package; else of the same name.
fn table_of(file: &str) -> &str {
    match file {
        "certified_parks.csv" | "flagship_parks.csv" => "parks",
        "certified_totals.csv" => "totals",
        "huzhou_targets.csv" => "targets",
        other => other.trim_end_matches(".csv"),
    }
}

/// The column of the workbook that a column of the package is; texts in two languages are one
/// column in the reader's.
fn column_of(file: &str, field: &str) -> String {
    let renamed = match (file, field) {
        ("documents.csv", "id") => "document_id",
        ("documents.csv", "number") => "document_number",
        ("documents.csv", "title") => "document_title",
        ("regions.csv", "code") => "region_code",
        ("regions.csv", "name") => "region",
        ("regions.csv", "name_en") => "region_en",
        ("regions.csv", "kind") => "level",
        ("certified_totals.csv", "parks") => "certified_total",
        ("certified_parks.csv", "batch") => "list",
        ("plan_parts.csv", "name_zh" | "name_en") | ("pilots.csv", "name") => "title",
        ("plan_parts.csv", "measure") => "measure_seq",
        ("industries.csv", "division_zh" | "division_en") => "division_name",
        ("pilots.csv", "id") => "subject_id",
        ("forms.csv", "kind") => "field_kind",
        ("notes.csv", "id") => "note_id",
        ("notes.csv", "kind") => "note_kind",
        ("pilots.csv", "name_en") => "name_en",
        (_, other) => other
            .strip_suffix("_zh")
            .or_else(|| other.strip_suffix("_en"))
            .unwrap_or(other),
    };
    renamed.to_owned()
}

#[test]
fn the_whole_workbook_has_every_table_and_column_of_the_package() {
    let all = sheets::everything(&scene("#/"), dossier());
    for table in dossier().tables {
        let name = table_of(table.file);
        let sheet = all.iter().find(|it| it.table.file() == name);
        let sheet = sheet.unwrap_or_else(|| panic!("no table has {}", table.file));
        let keys: HashSet<&str> = sheet.columns.iter().map(|it| it.key).collect();
        for field in table.fields {
            let key = column_of(table.file, field.name);
            assert!(
                keys.contains(key.as_str()),
                "{}: {} is no column of {name} ({key})",
                table.file,
                field.name
            );
        }
    }
    // And no table of the workbook comes from nowhere.
    let known: HashSet<&str> = dossier()
        .tables
        .iter()
        .map(|it| table_of(it.file))
        .collect();
    for sheet in &all {
        assert!(known.contains(sheet.table.file()), "{:?}", sheet.table);
    }
}

#[test]
fn joins_stages_and_notes_are_spelt_as_in_the_files() {
    let all = sheets::everything(&scene("#/"), dossier());
    let of = |table| all.iter().find(|it| it.table == table).unwrap();
    // links.csv: 7/55 in batch 7 is row 29 of Huzhou's list.
    let links = of(Table::Links);
    assert_eq!(text(&column(links, Field::FromId)[0]), "7/55");
    assert_eq!(text(&column(links, Field::ToId)[0]), "huzhou-2025-9/29");
    assert_eq!(text(&column(links, Field::NoteId)[0]), "huzhou-2025-9-83");
    // The second figure of facts.csv has two notes.
    let facts = of(Table::Facts);
    assert_eq!(
        text(&column(facts, Field::NoteIds)[1]),
        "zj-2021-3-16 zj-2021-3-17"
    );
    let stages = column(facts, Field::Stage);
    assert_eq!(
        stages.iter().filter(|it| **it != Cell::Missing).count(),
        dossier()
            .facts
            .iter()
            .filter(|it| it.stage.is_some())
            .count()
    );
    let english = column(of(Table::Pilots), Field::NameEn);
    assert_eq!(text(&english[0]), "Yunqi Town, Hangzhou");
}

#[test]
fn every_subject_gives_typed_rows_in_both_languages() {
    for lang in ["", "?l=en"] {
        for subject in SUBJECTS {
            let ctx = scene(&format!("#/huzhou{lang}"));
            let taken = take(&ctx, dossier(), &access(), subject, Scope::View);
            assert!(!taken.sheets[0].rows.is_empty(), "{subject}");
            assert_eq!(taken.file_stem, format!("park-atlas-{subject}"));
            for sheet in taken.sheets.iter().chain([&taken.notes, &taken.columns]) {
                well_formed(sheet);
                assert!(!sheet.title.is_empty(), "{subject}");
                assert!(sheet.name.chars().count() <= 31, "{}", sheet.name);
            }
            // What these documents say has nothing to do with the day of the certified totals.
            assert!(taken.cover.iter().all(|it| it.key != "as_of"), "{subject}");
        }
    }
}

#[test]
fn the_targets_of_an_indicator_have_their_shares_and_changes() {
    // 湖州市: 980, 1135, 1240 SRDI firms at the end of the years; 吴兴区 160, 180, 200.
    let firms = sheet("#/huzhou", "plan-srdi_firms");
    let row = |code: &str, year: &str| {
        let codes = column(&firms, Field::RegionCode);
        let years = column(&firms, Field::Period);
        let at =
            (0..firms.rows.len()).find(|at| text(&codes[*at]) == code && text(&years[*at]) == year);
        at.unwrap()
    };
    let wuxing = row("330502", "2026");
    assert_eq!(count(&column(&firms, Field::Value)[wuxing]), 180);
    assert_eq!(count(&column(&firms, Field::Change)[wuxing]), 20);
    assert_eq!(
        column(&firms, Field::ChangeRate)[wuxing],
        Cell::Decimal(0.125)
    );
    let share = column(&firms, Field::ShareOfCity)[row("330502", "2027")].clone();
    assert_eq!(share, Cell::Decimal(200.0 / 1240.0));
    assert_eq!(
        column(&firms, Field::Change)[row("330502", "2025")],
        Cell::Missing
    );
    // A flow has its printed total and no change.
    let parks = sheet("#/huzhou", "plan-tech_parks");
    assert_eq!(parks.rows.len(), 32);
    assert!(
        column(&parks, Field::Change)
            .iter()
            .all(|it| *it == Cell::Missing)
    );
    for indicator in PlanIndicator::ALL {
        let subject = format!("plan-{}", indicator.code());
        assert!(SUBJECTS.contains(&subject.as_str()));
    }
}

#[test]
fn goals_shares_and_totals_are_those_of_the_page() {
    let goals = sheet("#/huzhou", "plan-checks");
    let stated = column(&goals, Field::Value);
    let found = column(&goals, Field::Recounted);
    assert_eq!(
        (&stated[0], &found[0]),
        (&Cell::Decimal(100.0), &Cell::Decimal(102.0))
    );
    assert!(
        column(&goals, Field::State)
            .iter()
            .all(|it| text(it) == "相符")
    );
    let shares = sheet("#/huzhou", "plan-shares");
    // 7 units and the city, three years and the total.
    assert_eq!(shares.rows.len(), 32);
    let least = column(&shares, Field::ShareOfFirms)
        .into_iter()
        .map(|it| match it {
            Cell::Decimal(it) => it,
            other => panic!("{other:?}"),
        });
    let least = least.fold(1.0, f64::min);
    assert!((least - 1.0 / 3.0).abs() < 1e-12);
    let ledger = sheet("#/data", "ledger");
    assert_eq!(ledger.rows.len(), 63);
    let dictionary = sheet("#/data", "dictionary");
    assert_eq!(dictionary.rows.len(), 110);
}

#[test]
fn flagship_parks_have_their_densities_and_gaps() {
    let parks = sheet("#/huzhou/parks", "flagship");
    assert_eq!(parks.rows.len(), 35);
    let ratios = column(&parks, Field::PlotRatio);
    // 96,813 m² on 47.4 mu: 96813 ÷ (47.4 × 2000 ÷ 3) = 3.0637; no floor area in row 32.
    let Cell::Decimal(highest) = ratios[33] else {
        panic!("{:?}", ratios[33]);
    };
    assert!((highest - 3.0637).abs() < 1e-4);
    assert_eq!(ratios[30], Cell::Missing);
    let n_named: i64 = column(
        &sheet("#/huzhou/parks", "flagship-industries"),
        Field::NParks,
    )
    .iter()
    .map(count)
    .sum();
    assert_eq!(n_named, 58);
}

#[test]
fn the_finder_gives_what_it_found_and_what_no_document_tells() {
    let found = sheet("#/huzhou/parks?f=33", "finder");
    let fits = column(&found, Field::Fit);
    let n_fit = fits.iter().filter(|it| text(it) == "符合").count();
    assert_eq!((n_fit, found.rows.len()), (1, 117));
    let joined = sheet("#/huzhou/parks?r=330522", "finder");
    let also = column(&joined, Field::AlsoIn);
    assert_eq!(
        also.iter()
            .filter(|it| **it == Cell::Text("7/55".to_owned()))
            .count(),
        1
    );
}

#[test]
fn the_timeline_and_the_notes_follow_the_page() {
    let timeline = sheet("#/policy", "timeline");
    assert_eq!(timeline.rows.len(), 27);
    let from = column(&timeline, Field::From);
    assert_eq!(from[0], Cell::Text("2013".to_owned()));
    let notes = |fragment: &str| -> Sheet { sheet(fragment, "notes") };
    assert_eq!(notes("#/data").rows.len(), 235);
    assert_eq!(notes("#/data?d=ruian-2017").rows.len(), 28);
    // Of one county's base and pilots alone.
    let ruian = taken("#/pilots?r=330381", "pilots");
    assert_eq!(ruian.sheets[0].rows.len(), 1);
    assert!(
        column(&ruian.sheets[1], Field::Subject)
            .iter()
            .all(|it| text(it) == "pilot-330381")
    );
}

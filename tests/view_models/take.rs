//! What is taken away: the same rows as on screen, typed; files that no spreadsheet misreads;
//! references and frames word for word.

use super::{prefectures, region, scene, units};
use park_atlas::bundle::{dataset, dossier, edition};
use park_atlas::export::{self, Dialect};
use park_atlas::model::{Date, Lang};
use park_atlas::text::{Field, Table, lazy_text};
use park_atlas::view_model::cite::{Access, reference};
use park_atlas::view_model::embed::{EmbedChoice, embed_code};
use park_atlas::view_model::sheets::{self, Cell, Kind, Sheet};
use park_atlas::view_model::take::{Scope, Take, take};
use park_atlas::view_model::{Scene, batch, parks, ranking, units as units_view};
use park_atlas::view_state::{EmbedView, Theme};
use proptest::prelude::*;
use std::collections::HashSet;

pub(super) fn access() -> Access {
    Access {
        today: Date::parse("2031-02-03").unwrap(),
        base: "https://example.org/atlas/".to_owned(),
        stamp: "0123456789",
    }
}

pub(super) fn taken(fragment: &str, subject: &str) -> Take {
    take(&scene(fragment), dossier(), &access(), subject, Scope::View)
}

pub(super) fn sheet(fragment: &str, subject: &str) -> Sheet {
    taken(fragment, subject).sheets.swap_remove(0)
}

/// The cells of a column.
pub(super) fn column(sheet: &Sheet, field: Field) -> Vec<Cell> {
    let idx = sheet.columns.iter().position(|it| it.field == field);
    let idx = idx.unwrap();
    sheet.rows.iter().map(|row| row[idx].clone()).collect()
}

pub(super) fn text(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        other => panic!("{other:?} is no text"),
    }
}

pub(super) fn count(cell: &Cell) -> i64 {
    match cell {
        Cell::Integer(count) => *count,
        other => panic!("{other:?} is no count"),
    }
}

#[test]
fn the_units_of_a_prefecture_add_up_to_its_printed_total() {
    // 宁波市: 159 certified, 6 manufacturing and 3 service parks would be a guess: counted below.
    let it = sheet("#/?r=330200", "units");
    assert_eq!(it.table, Table::Units);
    let total: i64 = column(&it, Field::Total).iter().map(count).sum();
    assert_eq!(total, 159);
    let spelt = column(&it, Field::PrintedAs);
    let codes = column(&it, Field::RegionCode);
    let at = codes.iter().position(|it| text(it) == "330200-gaoxin");
    if let Some(at) = at {
        assert_eq!(text(&spelt[at]), "高新区");
    }
    let days = column(&it, Field::AsOf);
    let day = Date::parse("2021-06-30").unwrap();
    assert!(days.iter().all(|it| *it == Cell::Date(day)));
}

#[test]
fn a_row_points_to_the_notes_that_touch_it() {
    let parks = sheet("#/parks", "parks");
    let notes = column(&parks, Field::NoteIds);
    // 附件1 第41行 and, in another note, 第3、17、28、29、31、36、62行.
    assert_eq!(text(&notes[40]), "zj-2021-3-08");
    assert_eq!(text(&notes[2]), "zj-2021-3-12");
    assert_eq!(text(&notes[61]), "zj-2021-3-12");
    assert_eq!(notes[0], Cell::Missing);
    let units = sheet("#/", "units");
    let codes = column(&units, Field::RegionCode);
    let notes = column(&units, Field::NoteIds);
    let of = |code: &str| {
        let at = codes.iter().position(|it| text(it) == code).unwrap();
        notes[at].clone()
    };
    // 景宁县 is printed for 景宁畲族自治县; 嵊泗县 has a printed zero; 上城区 has nothing to be said.
    assert_eq!(of("331127"), Cell::Text("zj-2021-3-26".to_owned()));
    assert_eq!(of("330922"), Cell::Text("zj-2021-3-23".to_owned()));
    assert_eq!(of("330102"), Cell::Missing);
    // 金东区: how it is spelt in the two annexes, wrapped, and taken for the district.
    assert_eq!(
        of("330703"),
        Cell::Text("zj-2021-3-14 zj-2021-3-24 zj-2021-3-25".to_owned())
    );
    // 开发区 is printed below several prefectures; the notes are about that of 金华.
    let zones = ["330700-kaifaqu", "330400-kaifaqu"];
    for code in zones
        .into_iter()
        .filter(|it| dataset().region_by_code(it).is_some())
    {
        let is_jinhua = code.starts_with("3307");
        let has = matches!(of(code), Cell::Text(it) if it.contains("zj-2021-3-20"));
        assert_eq!(has, is_jinhua, "{code}");
    }
}

#[test]
fn notes_travel_with_what_they_are_about() {
    let ids = |take: &Take| -> HashSet<String> {
        let ids = column(&take.notes, Field::NoteId);
        ids.iter().map(|it| text(it).to_owned()).collect()
    };
    let xihu = ids(&taken("#/parks?r=330106", "parks"));
    // General notes of the document go along, notes about other rows and documents do not.
    assert!(xihu.contains("zj-2021-3-07"));
    assert!(!xihu.contains("zj-2021-3-08"));
    assert!(!xihu.iter().any(|it| it.starts_with("huzhou")));
    let all = taken("#/parks", "parks");
    assert!(ids(&all).contains("zj-2021-3-08"));
}

#[test]
fn the_whole_package_has_every_row_of_the_seeds() {
    for lang in ["", "?l=en"] {
        let ctx = scene(&format!("#/{lang}"));
        let all = take(&ctx, dossier(), &access(), "map", Scope::Everything);
        let n_rows: Vec<(Table, usize)> = all
            .sheets
            .iter()
            .map(|it| (it.table, it.rows.len()))
            .collect();
        assert_eq!(
            n_rows,
            [
                (Table::Documents, 5),
                (Table::Regions, 118),
                (Table::Totals, 105),
                (Table::Parks, 152),
                (Table::Targets, 144),
                (Table::PlanParts, 10),
                (Table::Industries, 28),
                (Table::Pilots, 16),
                (Table::Facts, 173),
                (Table::Measures, 52),
                (Table::Forms, 105),
                (Table::Notes, 235),
                (Table::Links, 5),
            ]
        );
    }
    let certified: Vec<u32> = edition()
        .files
        .iter()
        .filter(|it| it.name.starts_with("certified"))
        .filter_map(|it| it.n_rows)
        .collect();
    assert_eq!(certified, [117, 105]);
}

#[test]
fn every_cell_is_of_its_columns_kind() {
    for subject in [
        "headline",
        "map",
        "ranking",
        "batch",
        "parks",
        "region",
        "compare",
        "chart-units",
        "chart-units-all",
        "chart-growth",
        "chart-spread",
        "chart-matrix",
    ] {
        for fragment in [
            "#/",
            "#/?r=330100&l=en",
            "#/region/330521",
            "#/compare?r=330100~330106",
        ] {
            let take = taken(fragment, subject);
            for sheet in take.sheets.iter().chain([&take.notes, &take.columns]) {
                well_formed(sheet);
            }
        }
    }
    for sheet in sheets::everything(&scene("#/"), dossier()) {
        well_formed(&sheet);
    }
}

pub(super) fn well_formed(sheet: &Sheet) {
    for row in &sheet.rows {
        assert_eq!(row.len(), sheet.columns.len(), "{}", sheet.title);
        for (cell, column) in row.iter().zip(&sheet.columns) {
            let fits = match (cell, column.kind) {
                (Cell::Missing, _)
                | (Cell::Text(_), Kind::Text)
                | (Cell::Integer(_), Kind::Integer | Kind::Decimal)
                | (Cell::Decimal(_), Kind::Decimal | Kind::Share)
                | (Cell::Date(_), Kind::Date) => true,
                // A year alone.
                (Cell::Text(year), Kind::Date) => year.len() == 4,
                _ => false,
            };
            assert!(fits, "{}: {cell:?} in {}", sheet.title, column.key);
        }
    }
}

#[test]
fn every_column_has_words_in_both_languages_and_a_key_of_its_own() {
    let mut keys = HashSet::new();
    for field in Field::ALL {
        assert!(keys.insert(field.key()), "{}", field.key());
        for lang in Lang::ALL {
            let [label, _, from] = (lazy_text(lang).sheets.field)(*field);
            assert!(!label.is_empty() && !from.is_empty(), "{}", field.key());
        }
    }
}

fn selections() -> impl Strategy<Value = String> {
    let codes: Vec<&str> = prefectures().into_iter().chain(units()).collect();
    let places = proptest::collection::vec(proptest::sample::select(codes), 0..4);
    let types = proptest::sample::select(vec!["", "&t=m", "&t=s"]);
    let words = proptest::sample::select(vec!["", "&q=yh", "&q=%E7%A7%91%E6%8A%80"]);
    (places, types, words)
        .prop_map(|(places, types, words)| format!("#/?r={}{types}{words}", places.join("~")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn what_is_taken_is_what_is_shown(fragment in selections()) {
        let ctx = Scene::at(dataset(), &fragment);
        let of = |subject| take(&ctx, dossier(), &access(), subject, Scope::View).sheets.swap_remove(0);

        let parks_sheet = of("parks");
        let names: Vec<String> = column(&parks_sheet, Field::ParkName)
            .iter()
            .map(|it| text(it).to_owned())
            .collect();
        let records = parks::parks(&ctx, dossier()).shown.records;
        let shown: Vec<String> = records.iter().map(|it| it.name().to_owned()).collect();
        prop_assert_eq!(names, shown);

        let view = ranking::ranking(&ctx);
        let sheet = of("ranking");
        let codes = column(&sheet, Field::RegionCode);
        prop_assert_eq!(codes.iter().map(text).collect::<Vec<_>>(), view.rows.iter().map(|it| it.code).collect::<Vec<_>>());
        for (row, cell) in view.rows.iter().zip(column(&sheet, Field::Total)) {
            prop_assert_eq!(i64::from(super::number(&row.total)), count(&cell));
        }
        for (row, cell) in view.rows.iter().zip(column(&sheet, Field::Added)) {
            prop_assert_eq!(i64::from(super::number(&row.added)), count(&cell));
        }

        let view = units_view::units(&ctx);
        let codes = column(&of("units"), Field::RegionCode);
        prop_assert_eq!(codes.iter().map(text).collect::<Vec<_>>(), view.rows.iter().map(|it| it.code).collect::<Vec<_>>());

        let view = batch::batch(&ctx);
        let all = column(&of("batch"), Field::Added);
        prop_assert_eq!(all.iter().map(count).collect::<Vec<_>>(), view.rows.iter().map(|it| i64::from(it.all)).collect::<Vec<_>>());
    }

    #[test]
    fn no_text_of_a_csv_is_a_formula(start in "[=+@\t\r-]|＝| =", rest in "\\PC{0,12}") {
        let hostile = format!("{start}{rest}");
        for dialect in [Dialect::Excel, Dialect::Plain] {
            let written = export::csv(&with_cell(Cell::Text(hostile.clone())), dialect);
            let mut reader = csv::Reader::from_reader(&written[..]);
            let row = reader.records().next().unwrap().unwrap();
            let expected = format!("'{hostile}");
            prop_assert_eq!(&row[0], expected.as_str());
        }
    }
}

/// Each sign for itself: random texts may miss one.
#[test]
fn every_sign_that_begins_a_formula_is_made_inert() {
    for start in [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "  +",
    ] {
        let hostile = format!("{start}1");
        let written = export::csv(&with_cell(Cell::Text(hostile.clone())), Dialect::Plain);
        let mut reader = csv::Reader::from_reader(&written[..]);
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(row[0], format!("'{hostile}"), "{start:?}");
        assert_eq!(&row[1], "-3", "a negative number stays one");
    }
}

/// A table of one text and one number.
fn with_cell(cell: Cell) -> Sheet {
    let mut it = sheet("#/compare?r=330106", "compare");
    let idx = |field| it.columns.iter().position(|column| column.field == field);
    let [name, total] = [idx(Field::Region), idx(Field::Total)].map(Option::unwrap);
    it.columns = vec![it.columns[name], it.columns[total]];
    it.rows = vec![vec![cell, Cell::Integer(-3)]];
    it
}

#[test]
fn excel_gets_a_mark_and_carriage_returns_and_programs_neither() {
    let it = with_cell(Cell::Text("a,\"b\"\n余杭".to_owned()));
    let excel = String::from_utf8(export::csv(&it, Dialect::Excel)).unwrap();
    assert_eq!(
        excel,
        "\u{FEFF}地区,已认定数（个）\r\n\"a,\"\"b\"\"\n余杭\",-3\r\n"
    );
    let plain = String::from_utf8(export::csv(&it, Dialect::Plain)).unwrap();
    assert_eq!(plain, "region,certified_total\n\"a,\"\"b\"\"\n余杭\",-3\n");
}

#[test]
fn json_is_typed_and_says_what_it_is() {
    let take = taken("#/?r=330106", "headline");
    let json: serde_json::Value = serde_json::from_str(&export::json(&take)).unwrap();
    let row = &json["tables"][0]["rows"][0];
    assert_eq!(row["certified_total"], 16);
    assert_eq!(row["as_of"], "2021-06-30");
    assert_eq!(row["printed_as"], "西湖区");
    assert_eq!(json["about"]["data_version"], "0123456789");
    assert_eq!(
        json["about"]["link"],
        "https://example.org/atlas/#/?r=330106"
    );
    assert!(
        json["about"]["licence"]
            .as_str()
            .unwrap()
            .contains("CC BY 4.0")
    );
    assert!(json["notes"].as_array().unwrap().len() > 5);
    let column = &json["tables"][0]["columns"][3];
    assert_eq!(column["key"], "certified_total");
    assert_eq!(column["type"], "integer");
    assert_eq!(column["unit"], "个");
}

#[test]
fn a_workbook_has_a_cover_notes_and_typed_cells() {
    let take = taken("#/?r=330200&l=en", "ranking");
    let book: serde_json::Value = serde_json::from_str(&export::workbook(&take)).unwrap();
    let names: Vec<&str> = book["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Cover", "Ranking", "Notes", "Columns"]);
    let ranking = &book["sheets"][1];
    assert_eq!(
        ranking["rows"].as_array().unwrap().len(),
        take.sheets[0].rows.len() + 1
    );
    assert_eq!(ranking["kinds"][0], "integer");
    assert_eq!(ranking["rows"][1][0], 1);
    for (sheet, row) in book["sheets"].as_array().unwrap().iter().flat_map(|sheet| {
        sheet["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(move |row| (sheet, row))
    }) {
        assert_eq!(
            row.as_array().unwrap().len(),
            sheet["widths"].as_array().unwrap().len()
        );
    }
}

#[test]
fn references_are_word_for_word() {
    let it = taken("#/?r=330106", "headline").citation;
    assert_eq!(
        it.gbt,
        "浙江小微企业园图谱. 西湖区小微企业园主要数字，截至2021年6月30日: 数据版本 0123456789\
         [DB/OL]. [2031-02-03]. https://example.org/atlas/#/?r=330106."
    );
    assert_eq!(
        it.documents,
        [
            "浙江省小微企业园工作联席会议办公室. 关于公布第七批审核认定小微企业园名单的通知: \
          浙小微园办〔2021〕3号[Z]. 2021-06-30."
        ]
    );
    assert_eq!(
        it.english,
        "Park Atlas (浙江小微企业园图谱), “Small and micro enterprise parks in Xihu District: key \
         figures, 30 June 2021”, data version 0123456789, https://example.org/atlas/#/?r=330106 \
         (accessed 3 February 2031). Source: 浙江省小微企业园工作联席会议办公室, \
         浙小微园办〔2021〕3号, 30 June 2021."
    );
    assert!(
        it.bibtex
            .starts_with("@misc{park-atlas-0123456789,\n  author = {{Park Atlas}},\n")
    );
    assert!(it.ris.starts_with("TY  - DATA\r\n") && it.ris.ends_with("ER  - \r\n"));
    // The link is to the whole page, whatever frame it is copied from.
    let framed = taken("#/?r=330106&e=-map&a=dark", "headline").citation;
    assert_eq!(framed.permalink, it.permalink);
}

#[test]
fn a_document_without_issuer_number_or_day_is_cited_by_what_it_has() {
    let feature = dataset().documents.iter().find(|it| it.slug == "kczg-2021");
    assert_eq!(
        reference(feature.unwrap()),
        "奋力打造“科创中国”浙江样板间[N]. 2021."
    );
}

#[test]
fn a_region_page_gives_its_figures_parks_and_facts() {
    // 长兴县 is a pilot county of the feature.
    let changxing = region("330522");
    let take = taken(&format!("#/region/{}", changxing.code), "region");
    let tables: Vec<Table> = take.sheets.iter().map(|it| it.table).collect();
    assert_eq!(tables, [Table::Headline, Table::Parks, Table::Facts]);
    let units = column(&take.sheets[1], Field::RegionCode);
    assert!(units.iter().all(|it| text(it) == "330522"));
    let documents = column(&take.sheets[2], Field::DocumentId);
    assert!(documents.iter().any(|it| text(it) == "kczg-2021"));
    assert_eq!(take.file_stem, "park-atlas-headline-330522");
}

#[test]
fn a_frame_is_sandboxed_and_survives_quoting() {
    let choice = EmbedChoice {
        view: EmbedView::Map,
        lang: Lang::En,
        theme: Some(Theme::Dark),
        has_controls: false,
        height: 640,
    };
    let ctx = scene("#/?r=330200&m=added");
    let code = embed_code(&ctx, "https://example.org/a&b/", &choice);
    assert_eq!(
        code.src,
        "https://example.org/a&b/park-atlas.html#/map?l=en&r=330200&m=added&e=-map&a=dark"
    );
    assert!(code.html.starts_with(
        "<iframe src=\"https://example.org/a&amp;b/park-atlas.html#/map?l=en&amp;r=330200"
    ));
    assert!(
        code.html
            .contains("sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"")
    );
    assert!(!code.html.contains("allow-same-origin"));
    assert!(code.html.contains("title=\"Small and micro") || code.html.contains("title=\""));
    // A region's card is of the chosen place, else of the province.
    let card = |fragment: &str| {
        let choice = EmbedChoice {
            view: EmbedView::Region,
            ..choice
        };
        embed_code(&scene(fragment), "", &choice).src
    };
    assert!(card("#/?r=330106").starts_with("park-atlas.html#/region/330106?"));
    assert!(card("#/").starts_with("park-atlas.html#/region/330000?"));
    assert!(card("#/region/330922").contains("/region/330922?l=en&r=330922&e=-region"));
}

//! Forms as files: what the browser keeps, what is exported and imported, with hostile cells.

use park_atlas::forms::stored::{self, OpenProblem};
use park_atlas::forms::table_file::{FileWords, csv, from_csv};
use park_atlas::forms::{Desk, ImportProblem, Shape, Sheet, plain};
use park_atlas::model::{FormId, Lang};
use park_atlas::view_model::forms::keeping::{Keeping, Step, restored, step};
use park_atlas::view_model::forms::{file_words, import_problem, open_problem, outline_text};
use proptest::prelude::*;

use super::forms::{at, desk, shape, view};

fn words() -> Vec<FileWords> {
    Lang::ALL.map(file_words).into()
}

/// The sheet with every cell as files hold it, without blank rows at the end of growing tables.
fn canonical(shape: &Shape, sheet: &Sheet) -> Vec<Vec<Vec<String>>> {
    let tables = sheet.tables.iter().zip(&shape.tables);
    tables
        .map(|(rows, form)| {
            let cells = |row: &Vec<String>| {
                let cells = row.iter().zip(&form.columns);
                cells.map(|(cell, column)| plain(column, cell)).collect()
            };
            let rows = rows.iter().map(cells);
            let is_filled =
                |row: &Vec<String>| !form.is_free() || row.iter().any(|it| !it.is_empty());
            rows.filter(is_filled).collect()
        })
        .collect()
}

fn filled(form: FormId, cells: &[String]) -> Desk {
    let mut desk = desk(form);
    let mut cells = cells.iter();
    for (table, rows) in desk.sheet().clone().tables.iter().enumerate() {
        for (row, width) in rows.iter().map(Vec::len).enumerate() {
            for column in 0..width {
                if let Some(cell) = cells.next() {
                    desk.set(at(table, row, column), cell);
                }
            }
        }
    }
    desk
}

fn cells() -> impl Strategy<Value = Vec<String>> {
    let cell = prop_oneof![
        2 => Just(String::new()),
        3 => "[=+@'\"0-9.,;\t园区 -]{1,8}",
        2 => "[0-9]{1,5}",
        1 => "20(18|19|2[0-9])年(0?[1-9]|1[0-2])月",
        1 => Just("生产制造类".to_owned()),
        1 => "\\PC{0,12}",
    ];
    prop::collection::vec(cell, 0..120)
}

fn forms() -> impl Strategy<Value = FormId> {
    prop::sample::select(&FormId::ALL[..])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_kept_comes_back_as_it_was_typed(form in forms(), cells in cells()) {
        let desk = filled(form, &cells);
        let text = stored::write(desk.shape(), desk.sheet(), "2018-11-23T09:00");
        let opened = stored::open(desk.shape(), &text).unwrap();
        prop_assert_eq!(&opened.sheet, desk.sheet());
        prop_assert_eq!(opened.saved.as_deref(), Some("2018-11-23T09:00"));
        prop_assert_eq!(opened.n_lost, 0);
    }

    #[test]
    fn an_exported_table_imports_as_what_it_says(form in forms(), cells in cells(), is_english: bool) {
        let desk = filled(form, &cells);
        let lang = if is_english { Lang::En } else { Lang::Zh };
        let text = csv(desk.shape(), desk.sheet(), &file_words(lang));
        let read = from_csv(desk.shape(), &format!("\u{feff}{text}"), &words()).unwrap();
        prop_assert_eq!(&read.unknown, &Vec::<String>::new());
        prop_assert_eq!(read.n_lost, 0, "{}", text);
        prop_assert_eq!(canonical(desk.shape(), &read.sheet), canonical(desk.shape(), desk.sheet()));
    }

    #[test]
    fn no_cell_of_an_exported_table_is_a_formula(form in forms(), cells in cells()) {
        let desk = filled(form, &cells);
        let text = csv(desk.shape(), desk.sheet(), &file_words(Lang::Zh));
        let mut reader = ::csv::ReaderBuilder::new();
        let mut reader = reader.has_headers(false).from_reader(text.as_bytes());
        for record in reader.records() {
            for cell in &record.unwrap() {
                let is_number = cell.parse::<f64>().is_ok();
                prop_assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
        }
    }

    #[test]
    fn no_text_breaks_the_readers(text in "\\PC{0,60}|[{}\\[\\]\":,a-z0-9\n]{0,60}", form in forms()) {
        let shape = shape(form);
        drop(stored::open(&shape, &text));
        drop(from_csv(&shape, &text, &words()));
    }

    #[test]
    fn every_step_can_be_taken_back_and_again(
        form in forms(),
        steps in prop::collection::vec((0..6_u8, 0..4_usize, 0..6_usize, 0..10_usize, "[a-c]{0,2}"), 0..40),
    ) {
        let mut desk = desk(form);
        let start = desk.sheet().clone();
        for (what, table, row, column, text) in steps {
            match what {
                0 => drop(desk.add_row(table, row)),
                1 => desk.remove_row(table, row),
                2 => desk.seal(),
                3 => {
                    let block = park_atlas::forms::Block::parse(&format!("{text}\t1\nx\t{text}"));
                    desk.paste(at(table, row, column), &block).ok();
                }
                _ => desk.set(at(table, row, column), &text),
            }
            for (rows, form) in desk.sheet().tables.iter().zip(&desk.shape().tables) {
                prop_assert!(!rows.is_empty());
                prop_assert!(rows.iter().all(|it| it.len() == form.columns.len()));
            }
        }
        let end = desk.sheet().clone();
        while desk.can_undo() {
            desk.undo();
        }
        prop_assert_eq!(desk.sheet(), &start);
        while desk.can_redo() {
            desk.redo();
        }
        prop_assert_eq!(desk.sheet(), &end);
    }
}

#[test]
fn a_table_for_a_spreadsheet_names_units_and_sections() {
    let mut plan = desk(FormId::Plan);
    plan.set(at(0, 0, 0), "杭州市");
    plan.set(at(1, 1, 0), "=cmd()");
    plan.set(at(1, 1, 5), "１，２００");
    plan.set(at(3, 0, 0), "丙园");
    plan.set(at(3, 0, 7), "2019年6月");
    let text = csv(plan.shape(), plan.sheet(), &file_words(Lang::Zh));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].contains(",部分,序号,园区名称,"), "{}", lines[0]);
    assert!(lines[0].contains("开发建设模式 / 改造提升内容"));
    assert!(lines[0].contains("计划用地（亩） / 园区占地（亩）"));
    assert_eq!(lines[1], "杭州市,可建成,1,'=cmd(),,,,,1200,,");
    // What adds up, said to be computed; the other section has nothing that does.
    assert_eq!(lines[2], "杭州市,可建成,小计（自动计算）,,,,,,1200,,");
    assert_eq!(lines[3], "杭州市,开工建设,1,丙园,,,,,,,2019-06");
    // Read back in either language, sums are no rows.
    for lang in Lang::ALL {
        let text = csv(plan.shape(), plan.sheet(), &file_words(lang));
        let read = from_csv(plan.shape(), &text, &words()).unwrap();
        assert_eq!((read.n_rows, read.n_lost), (2, 0), "{text}");
    }
}

#[test]
fn columns_are_found_by_title_in_any_order_and_language() {
    let shape = shape(FormId::Register);
    let text = "Contact person;机构名称;Colour;Prefecture or county\n张三;办公室;red;杭州市\n";
    let read = from_csv(&shape, text, &words()).unwrap();
    assert_eq!(read.sheet.cell(at(0, 0, 0)), "杭州市");
    assert_eq!(read.sheet.cell(at(0, 0, 1)), "办公室");
    assert_eq!(read.sheet.cell(at(0, 0, 3)), "张三");
    assert_eq!(read.unknown, ["Colour"]);
    assert_eq!((read.n_rows, read.n_lost), (1, 1));
    assert_eq!(read.sheet.tables[0].len(), 8, "as long as the blank form");
}

#[test]
fn files_that_are_no_forms_are_answered() {
    let shape = shape(FormId::Register);
    assert_eq!(from_csv(&shape, "", &words()), Err(ImportProblem::Empty));
    assert_eq!(
        from_csv(&shape, "a,b\n1,2", &words()),
        Err(ImportProblem::NoTitles)
    );
    let other = stored::write(
        &super::forms::shape(FormId::Plan),
        desk(FormId::Plan).sheet(),
        "",
    );
    for (text, problem) in [
        ("", OpenProblem::Broken),
        ("{\"form\":", OpenProblem::Broken),
        ("[1]", OpenProblem::NotAForm),
        ("{\"a\":1}", OpenProblem::NotAForm),
        ("{\"form\":\"register\"}", OpenProblem::NotAForm),
        (
            "{\"form\":\"register\",\"version\":1,\"tables\":{}}",
            OpenProblem::NotAForm,
        ),
        (
            "{\"format\":\"park-atlas-form\",\"form\":\"register\",\"version\":2,\"tables\":{}}",
            OpenProblem::Newer,
        ),
        (&other, OpenProblem::OtherForm("plan-2019".to_owned())),
    ] {
        assert_eq!(stored::open(&shape, text), Err(problem.clone()), "{text}");
        for lang in Lang::ALL {
            assert!(!open_problem(&problem, lang).is_empty());
            assert!(!import_problem(ImportProblem::NoTitles, lang).is_empty());
        }
    }
    let said = open_problem(&OpenProblem::OtherForm("plan-2019".to_owned()), Lang::Zh);
    assert!(
        said.contains("2019年小微企业园建设提升计划情况表"),
        "{said}"
    );
}

#[test]
fn an_older_file_and_one_with_unknown_columns_are_read() {
    let shape = shape(FormId::Register);
    let older = r#"{"form":"register","tables":{"rows":[["杭州市","办公室"],["余杭区",12,"","","","多"]]}}"#;
    let opened = stored::open(&shape, older).unwrap();
    assert_eq!(opened.sheet.cell(at(0, 0, 1)), "办公室");
    assert_eq!(opened.sheet.cell(at(0, 1, 1)), "12");
    assert_eq!((opened.saved, opened.n_lost), (None, 1));
    let later = r#"{"format":"park-atlas-form","version":1,"form":"register",
        "tables":{"rows":[{"entry/1":"杭州市","entry/9":"新"}],"more":[{"a":"b"}]}}"#;
    let opened = stored::open(&shape, later).unwrap();
    assert_eq!(opened.sheet.cell(at(0, 0, 0)), "杭州市");
    assert_eq!(opened.n_lost, 2);
    let said = restored(Some("2018-11-23T09:00"), 2, Lang::Zh);
    assert_eq!(
        said,
        "已恢复 2018-11-23 09:00 保存的内容。其中 2 格在现在的表里没有位置，未能恢复。"
    );
}

#[test]
fn the_outline_is_exported_as_text_to_go_on_with() {
    let mut outline = desk(FormId::Outline);
    outline.set(at(0, 0, 0), "1");
    outline.set(at(0, 1, 1), "规上占三成。\n规下占七成。");
    let text = outline_text(&view(FormId::Outline, Lang::Zh), outline.sheet());
    assert!(text.contains("# 一、发展现状\n## 总体情况\n- [x] 工业经济总量\n- [ ] 规上、规下企业占比\n      规上占三成。\n      规下占七成。\n"), "{text}");
    assert!(
        text.ends_with("〔2018〕14号 · 2018年11月23日，附件4\n"),
        "{text}"
    );
}

#[test]
fn another_tab_is_never_written_over_unasked() {
    for (known, stored, has_steps, expected) in [
        (None, None, true, Step::Write),
        (Some("a"), Some("a"), true, Step::Write),
        (Some("a"), Some("b"), true, Step::Ask),
        (Some("a"), None, true, Step::Ask),
        (None, Some("b"), true, Step::Ask),
        (Some("a"), Some("b"), false, Step::Adopt),
    ] {
        assert_eq!(step(known, stored, has_steps), expected);
    }
    assert!(Keeping::Full.is_at_risk() && !Keeping::Waiting.is_at_risk());
    assert!(
        Keeping::Saved("2018-11-23T09:00".to_owned())
            .words(Lang::Zh)
            .contains("2018-11-23 09:00")
    );
}

//! Forms as workbooks: what the exporter script is told, and what it answers.

use park_atlas::forms::ImportProblem;
use park_atlas::forms::workbook::{WorkbookWords, from_rows, request, workbook};
use park_atlas::model::{FormId, Lang};
use park_atlas::view_model::forms::{file_words, workbook_lines};
use serde_json::{Value, json};

use super::forms::{at, desk, shape, view};

#[test]
fn numbers_are_numbers_and_the_rest_is_text() {
    let mut plan = desk(FormId::Plan);
    plan.set(at(0, 0, 0), "杭州市");
    for (column, text) in [
        "=甲园",
        "",
        "生产制造类",
        "",
        "",
        "１，２００",
        "约三",
        "2019年6月30日",
    ]
    .into_iter()
    .enumerate()
    {
        plan.set(at(1, 0, column), text);
    }
    let view = view(FormId::Plan, Lang::Zh);
    let lines = workbook_lines(&view);
    let about = WorkbookWords {
        name: view.card.name,
        about: "说明",
        lines: &lines,
    };
    let told = workbook(plan.shape(), plan.sheet(), &file_words(Lang::Zh), &about);
    let told: Value = serde_json::from_str(&told).unwrap();
    let sheet = &told["sheets"][0];
    assert_eq!(sheet["name"], "2019年小微企业园建设提升计划情况表");
    assert_eq!(
        sheet["rows"][1],
        json!([
            "杭州市",
            "可建成",
            "1",
            "=甲园",
            null,
            "生产制造类",
            null,
            null,
            1200.0,
            "约三",
            "2019-06-30"
        ])
    );
    // The sums of the section, said to be computed; "约三" is no number and not counted.
    assert_eq!(
        sheet["rows"][2],
        json!([
            "杭州市",
            "可建成",
            "小计（自动计算）",
            null,
            null,
            null,
            null,
            null,
            1200.0,
            null,
            null
        ])
    );
    assert_eq!(
        sheet["kinds"],
        json!([
            "text", "text", "text", "text", "text", "text", "text", "text", "decimal", "decimal",
            "date"
        ])
    );
    for row in sheet["rows"].as_array().unwrap() {
        assert_eq!(row.as_array().unwrap().len(), 11);
    }
    assert_eq!(sheet["widths"].as_array().unwrap().len(), 11);
    assert!(told["sheets"][1]["rows"].as_array().unwrap().len() > 25);
}

#[test]
fn names_of_tabs_are_what_excel_takes() {
    for form in FormId::ALL {
        for lang in Lang::ALL {
            let view = view(form, lang);
            let about = WorkbookWords {
                name: view.card.name,
                about: "About",
                lines: &[],
            };
            let desk = desk(form);
            let told = workbook(desk.shape(), desk.sheet(), &file_words(lang), &about);
            let told: Value = serde_json::from_str(&told).unwrap();
            let name = told["sheets"][0]["name"].as_str().unwrap();
            assert!(!name.is_empty() && name.chars().count() <= 31);
            assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']));
        }
    }
}

#[test]
fn rows_of_a_workbook_are_found_below_a_title_and_behind_other_sheets() {
    let shape = shape(FormId::Register);
    let words = Lang::ALL.map(file_words);
    let sheets = json!([
        [["说明"], ["别的"]],
        [
            ["汇总表", ""],
            ["", ""],
            ["机构名称", "市、县（市、区）"],
            ["办公室", "杭州市"]
        ],
    ]);
    let read = from_rows(&shape, &sheets.to_string(), &words).unwrap();
    assert_eq!(read.sheet.cell(at(0, 0, 0)), "杭州市");
    assert_eq!(read.n_rows, 1);
    for (answer, problem) in [
        ("", ImportProblem::Empty),
        ("[]", ImportProblem::Empty),
        ("[[]]", ImportProblem::Empty),
        ("[[[\"a\"],[\"b\"]]]", ImportProblem::NoTitles),
    ] {
        assert_eq!(from_rows(&shape, answer, &words), Err(problem), "{answer}");
    }
    assert_eq!(request("UEs="), "{\"base64\":\"UEs=\",\"kind\":\"rows\"}");
}

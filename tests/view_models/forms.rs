//! The forms of the 2018 notice: shapes, heads, checks and words, on the fields of
//! `seeds/forms.csv`. What is expected is read off the annexes.

use park_atlas::bundle::dossier;
use park_atlas::forms::{
    At, Block, Checked, Desk, MAX_ROWS, PasteProblem, Problem, RemarkKind, Rows, Shape, Sheet,
    check,
};
use park_atlas::model::{FormId, Lang};
use park_atlas::view_model::forms::{
    self, FormState, FormView, TableKind, paste_problem, pasted, state,
};

use super::scene;

pub(crate) fn shape(form: FormId) -> Shape {
    Shape::of(form, dossier().form_fields)
}

pub(crate) fn desk(form: FormId) -> Desk {
    let shape = shape(form);
    let sheet = Sheet::blank(&shape);
    Desk::new(shape, sheet)
}

pub(crate) const fn at(table: usize, row: usize, column: usize) -> At {
    At { table, row, column }
}

pub(crate) fn view(form: FormId, lang: Lang) -> FormView {
    let link = format!("#/policy/forms?l={}", lang.code());
    forms::form(&scene(&link), dossier(), form)
}

fn checked(desk: &Desk) -> Checked {
    check(desk.shape(), desk.sheet())
}

fn said(desk: &Desk, lang: Lang) -> FormState {
    let view = view(desk.shape().form, lang);
    state(&view, desk.shape(), desk.sheet(), &checked(desk))
}

/// Writes a row of annex 3 from its second table on: county and nine numbers.
fn fill(desk: &mut Desk, row: usize, cells: &[&str]) {
    for (column, text) in cells.iter().enumerate() {
        desk.set(at(1, row, column), text);
    }
}

#[test]
fn the_forms_have_the_tables_of_the_annexes() {
    let tables = |form| {
        let tables = shape(form).tables;
        let about = |it: park_atlas::forms::TableShape| (it.key, it.columns.len(), it.is_numbered);
        tables.into_iter().map(about).collect::<Vec<_>>()
    };
    assert_eq!(tables(FormId::Register), [("rows", 5, false)]);
    assert_eq!(
        tables(FormId::Plan),
        [
            ("header", 1, false),
            ("completed", 8, true),
            ("upgraded", 8, true),
            ("started", 8, true)
        ]
    );
    assert_eq!(
        tables(FormId::Targets),
        [("header", 1, false), ("rows", 10, false)]
    );
    assert!(shape(FormId::Targets).tables[1].has_total);
    let outline = shape(FormId::Outline);
    let Rows::Items(items) = &outline.tables[0].rows else {
        panic!("the outline is a list of items");
    };
    let fields = dossier().form_fields.iter();
    assert_eq!(
        items.len(),
        fields.filter(|it| it.form == "outline").count()
    );
}

#[test]
fn every_field_of_the_seeds_has_its_place() {
    for field in dossier().form_fields {
        let forms = FormId::ALL.into_iter();
        let form = forms.filter(|it| it.slug() == field.form).count();
        assert_eq!(form, 1, "{}", field.form);
    }
    for lang in Lang::ALL {
        for form in FormId::ALL {
            for table in view(form, lang).tables {
                assert!(!table.title.is_empty());
                for heading in table.items.iter().flat_map(|it| &it.headings) {
                    assert!(!heading.1.is_empty());
                }
            }
        }
    }
}

#[test]
fn the_head_of_annex_3_has_its_levels() {
    let view = view(FormId::Targets, Lang::Zh);
    let head = &view.tables[1].head;
    let level = |idx: usize| {
        let cells = head[idx].iter();
        let about = cells.map(|it| (it.label.as_str(), it.n_columns, it.n_rows));
        about.collect::<Vec<_>>()
    };
    assert_eq!(head.len(), 3);
    assert_eq!(
        level(0),
        [
            ("县（市、区）", 1, 3),
            ("按建设方式", 2, 1),
            ("按园区类型", 6, 1),
            ("入园企业目标数（家）", 1, 3)
        ]
    );
    assert_eq!(
        level(1),
        [
            ("新建成（家）", 1, 2),
            ("改造提升（家）", 1, 2),
            ("生产制造类", 3, 1),
            ("生产性服务等其他类", 3, 1)
        ]
    );
    assert_eq!(
        level(2).iter().map(|it| it.0).collect::<Vec<_>>(),
        [
            "园区数量（个）",
            "占地面积（亩）",
            "入园企业数（家）",
            "园区数量（个）",
            "建筑面积（万平方米）",
            "入园企业数（家）"
        ]
    );
}

#[test]
fn every_head_covers_its_table() {
    for lang in Lang::ALL {
        for table in FormId::ALL.into_iter().flat_map(|it| view(it, lang).tables) {
            if table.kind != TableKind::Grid {
                continue;
            }
            let area = table
                .head
                .iter()
                .flatten()
                .map(|it| it.n_columns * it.n_rows);
            assert_eq!(area.sum::<usize>(), table.columns.len() * table.head.len());
        }
    }
}

#[test]
fn the_outline_opens_its_sections_once() {
    let view = view(FormId::Outline, Lang::Zh);
    let items = &view.tables[0].items;
    let headings = items.iter().flat_map(|it| &it.headings);
    let sections = headings.clone().filter(|it| it.0 == 0).map(|it| it.1);
    assert_eq!(
        sections.collect::<Vec<_>>(),
        [
            "一、发展现状",
            "二、总体思路",
            "三、重点任务",
            "四、保障措施"
        ]
    );
    assert_eq!(headings.filter(|it| it.0 == 1).count(), 8);
}

#[test]
fn forms_name_their_task_and_deadline() {
    let tasks: Vec<_> = FormId::ALL
        .map(|it| view(it, Lang::Zh).card.task.unwrap())
        .into();
    assert_eq!(tasks[0], "对应任务：建立健全工作机制；期限2018年12月10日");
    assert_eq!(
        tasks[1],
        "对应任务：提出2019年建设提升计划；期限2018年12月10日"
    );
    assert!(tasks[2].ends_with("2018年12月10日"), "{}", tasks[2]);
    assert_eq!(
        tasks[3],
        "对应任务：报送五年规划正式文本；期限2019年3月31日"
    );
    for form in FormId::ALL {
        assert!(!view(form, Lang::En).notes.is_empty());
    }
}

#[test]
fn totals_add_what_is_typed_exactly() {
    let mut desk = desk(FormId::Targets);
    fill(
        &mut desk,
        0,
        &[
            "余杭区",
            "3",
            "１",
            "2",
            "120.5",
            "80",
            "2",
            "3.1",
            "45",
            "200",
        ],
    );
    fill(
        &mut desk,
        1,
        &[
            "富阳区",
            "1",
            "0",
            "1",
            "1,000.25",
            "30",
            "",
            "0.2",
            "",
            "90",
        ],
    );
    let state = said(&desk, Lang::Zh);
    assert_eq!(
        state.totals[1],
        [
            "", "4", "1", "3", "1,120.75", "110", "2", "3.3", "45", "290"
        ]
    );
    assert_eq!(state.problems_title, "没有发现错误。");
    assert_eq!(state.remarks, []);
    desk.set(at(1, 2, 0), "临安区");
    desk.set(at(1, 2, 4), "约三百");
    let state = said(&desk, Lang::Zh);
    assert_eq!(state.totals[1][4], "1,120.75");
    assert_eq!(state.left_out[1], "另有 1 格不是数，未计入");
    assert_eq!(state.problems.len(), 1);
    assert_eq!(
        state.problems[0].line,
        "第 3 行，按园区类型：生产制造类园区占地面积（亩）：这里要填数字，不带单位以外的文字。"
    );
}

#[test]
fn a_wrong_cell_is_named_with_the_reason() {
    let mut plan = desk(FormId::Plan);
    for (column, text) in ["", "", "生产制造", "", "", "-5", "1,23", "2019年6月31日"]
        .into_iter()
        .enumerate()
    {
        plan.set(at(1, 1, column), text);
    }
    let found = checked(&plan).problems;
    assert_eq!(
        found,
        [
            (at(1, 1, 0), Problem::NoName),
            (at(1, 1, 2), Problem::NotAnOption),
            (at(1, 1, 5), Problem::Negative),
            (at(1, 1, 6), Problem::Separators),
            (at(1, 1, 7), Problem::NoSuchDay),
        ]
    );
    let lines = said(&plan, Lang::En).problems;
    assert_eq!(
        lines[0].line,
        "Can be completed · Row 2, Park name: This row lacks “Park name”."
    );
    let mut targets = desk(FormId::Targets);
    fill(&mut targets, 0, &["余杭区", "1.5"]);
    fill(&mut targets, 2, &["余杭 区", "12亩"]);
    assert_eq!(
        checked(&targets).problems,
        [
            (at(1, 0, 1), Problem::NotWhole),
            (at(1, 2, 0), Problem::Repeated(1)),
            (at(1, 2, 1), Problem::NotANumber),
        ]
    );
}

#[test]
fn the_two_groupings_and_the_wider_target_are_compared() {
    let mut desk = desk(FormId::Targets);
    fill(
        &mut desk,
        0,
        &["余杭区", "3", "1", "2", "", "80", "1", "", "45", "120"],
    );
    let remarks = checked(&desk).remarks;
    assert_eq!(remarks.len(), 2);
    assert_eq!(remarks[0].at, at(1, 0, 1));
    let RemarkKind::CountsDiffer { built, typed } = remarks[0].kind else {
        panic!("{remarks:?}");
    };
    assert_eq!(
        (built.plain(), typed.plain()),
        ("4".to_owned(), "3".to_owned())
    );
    assert_eq!(remarks[1].at, at(1, 0, 9));
    let lines = said(&desk, Lang::Zh).remarks;
    assert!(lines[1].message.contains("120") && lines[1].message.contains("125"));
    desk.set(at(1, 0, 6), "2");
    desk.set(at(1, 0, 9), "125");
    assert_eq!(checked(&desk).remarks, []);
}

#[test]
fn typing_in_a_cell_is_one_step_and_comes_back() {
    let mut desk = desk(FormId::Register);
    for text in ["杭", "杭州", "杭州市"] {
        desk.set(at(0, 0, 0), text);
    }
    desk.seal();
    desk.set(at(0, 0, 0), "宁波市");
    assert_eq!(desk.undo(), Some(at(0, 0, 0)));
    assert_eq!(desk.sheet().cell(at(0, 0, 0)), "杭州市");
    desk.undo();
    assert!(desk.sheet().is_blank() && !desk.can_undo());
    desk.redo();
    desk.redo();
    assert_eq!(desk.sheet().cell(at(0, 0, 0)), "宁波市");
    // A word typed and taken back by hand is no step.
    desk.seal();
    desk.set(at(0, 1, 1), "x");
    desk.set(at(0, 1, 1), "");
    assert_eq!(desk.undo(), Some(at(0, 0, 0)));
}

#[test]
fn rows_come_and_go_and_never_all() {
    let mut desk = desk(FormId::Plan);
    assert_eq!(desk.add_row(1, 1), Some(1));
    desk.set(at(1, 1, 0), "甲园");
    assert_eq!(desk.sheet().tables[1].len(), 3);
    for _ in 0..5 {
        desk.remove_row(1, 0);
    }
    assert_eq!(desk.sheet().tables[1], [vec![String::new(); 8]]);
    while desk.can_undo() {
        desk.undo();
    }
    assert_eq!(desk.sheet(), &Sheet::blank(desk.shape()));
    desk.remove_row(0, 0);
    assert!(!desk.can_undo(), "the field above the tables stays");
    for _ in 0..MAX_ROWS {
        desk.add_row(2, usize::MAX);
    }
    assert_eq!(desk.sheet().tables[2].len(), MAX_ROWS);
    assert_eq!(desk.add_row(2, 0), None);
}

#[test]
fn a_block_is_pasted_whole_or_not_at_all() {
    let mut desk = desk(FormId::Targets);
    let block = Block::parse("余杭区\t3\t1\r\n富阳区\t\"1\"\t\r\n");
    assert!(block.is_several() && !Block::parse("余杭区").is_several());
    let done = desk.paste(at(1, 7, 0), &block).unwrap();
    assert_eq!((done.n_rows, done.n_columns, done.n_added), (2, 3, 1));
    assert_eq!(desk.sheet().tables[1].len(), 9);
    assert_eq!(desk.sheet().cell(at(1, 8, 1)), "1");
    assert_eq!(
        pasted(done, Lang::Zh),
        "已粘贴 2 行，表格加长了 1 行。可以撤销。"
    );
    let before = desk.clone();
    let problem = desk.paste(at(1, 0, 8), &block).unwrap_err();
    assert_eq!(
        problem,
        PasteProblem::TooWide {
            n_pasted: 3,
            n_free: 2
        }
    );
    assert!(paste_problem(problem, Lang::En).contains("3 columns"));
    let tall = Block::parse(&"a\tb\n".repeat(MAX_ROWS));
    let problem = desk.paste(at(1, 1, 0), &tall).unwrap_err();
    assert_eq!(
        problem,
        PasteProblem::TooTall {
            n_pasted: MAX_ROWS,
            n_free: MAX_ROWS - 1
        }
    );
    assert_eq!(
        desk.paste(at(1, 0, 0), &Block::parse("\t\n\t")),
        Err(PasteProblem::Empty)
    );
    assert_eq!(desk, before);
    desk.undo();
    assert!(desk.sheet().is_blank());
}

#[test]
fn titles_and_row_numbers_of_a_pasted_form_are_left_out() {
    let mut desk = desk(FormId::Plan);
    let text = "序号\t园区名称\t园区地址\t园区类型\t主导产业\t开发建设模式\t计划用地（亩）\t计划建筑面积（万平方米）\t项目完成时间\n\
                1\t甲园\t东街\t生产制造类\t泵\t\"政府\n主导\"\t12.5\t3\t2019年6月\n\
                2\t乙园\t\t\t\t\t8\t\t2019.12\n";
    let done = desk.paste(at(1, 0, 0), &Block::parse(text)).unwrap();
    assert!(done.had_titles && done.had_numbers);
    assert_eq!((done.n_rows, done.n_columns), (2, 8));
    assert_eq!(desk.sheet().cell(at(1, 0, 0)), "甲园");
    assert_eq!(desk.sheet().cell(at(1, 0, 4)), "政府 主导");
    assert_eq!(checked(&desk).problems, []);
    assert_eq!(said(&desk, Lang::Zh).totals[1][5], "20.5");
}

//! Every place where a text comes in, with the law that holds there.

use park_atlas::analysis::find::Index;
use park_atlas::bundle::{dataset, dossier};
use park_atlas::forms::stored;
use park_atlas::forms::table_file::{FileWords, csv, from_csv};
use park_atlas::forms::workbook::from_rows;
use park_atlas::forms::{At, Block, Desk, Shape, Sheet, check, plain};
use park_atlas::model::{FormId, Lang};
use park_atlas::own_figures::{self, Names};
use park_atlas::presentation::file as presentation;
use park_atlas::view_model::forms::file_words;
use park_atlas::view_model::huzhou::{PlanScene, actuals};
use park_atlas::view_model::{Scene, parks, search};
use park_atlas::view_state::{ViewState, parse};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// One way in.
pub(crate) struct Input {
    pub(crate) name: &'static str,
    /// Of the corpus every how many words are tried: what compares by likeness takes half a second
    /// a word where the code is not optimised. The fuzzer and the journey have no such limit.
    pub(crate) every: usize,
    /// Takes a text in and panics where a law is broken.
    pub(crate) attempt: fn(&Desks, &str),
}

pub(crate) const INPUTS: &[Input] = &[
    Input {
        name: "address, whole",
        every: 1,
        attempt: address,
    },
    Input {
        name: "address, one value",
        every: 1,
        attempt: value,
    },
    Input {
        name: "words that filter a table",
        every: 1,
        attempt: filter,
    },
    Input {
        name: "search",
        every: 7,
        attempt: searched,
    },
    Input {
        name: "own figures, CSV or pasted",
        every: 1,
        attempt: figures,
    },
    Input {
        name: "form, imported or stored JSON",
        every: 1,
        attempt: form_json,
    },
    Input {
        name: "form, imported CSV",
        every: 1,
        attempt: form_csv,
    },
    Input {
        name: "form, rows of a workbook",
        every: 1,
        attempt: form_rows,
    },
    Input {
        name: "form, a typed cell",
        every: 1,
        attempt: form_cell,
    },
    Input {
        name: "form, a pasted block",
        every: 1,
        attempt: form_block,
    },
    Input {
        name: "presentation, imported or stored JSON",
        every: 1,
        attempt: story,
    },
];

/// Takes a text in; what went wrong, if something did.
pub(crate) fn attempt(input: &Input, desks: &Desks, text: &str) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| (input.attempt)(desks, text))).map_err(|told| {
        let text = told.downcast_ref::<&str>().map(|it| (*it).to_owned());
        let text = text.or_else(|| told.downcast_ref::<String>().cloned());
        text.unwrap_or_else(|| "panicked".to_owned())
    })
}

/// What the inputs need, made once.
pub(crate) struct Desks {
    forms: Vec<Shape>,
    words: Vec<FileWords>,
    names: Names,
    index: Index,
    scene: Scene,
}

impl Desks {
    pub(crate) fn new() -> Self {
        let scene = Scene::at(dataset(), "#/huzhou");
        let plan = PlanScene::new(&scene, dossier()).unwrap();
        Self {
            forms: FormId::ALL
                .map(|it| Shape::of(it, dossier().form_fields))
                .into(),
            words: Lang::ALL.map(file_words).into(),
            names: Names {
                regions: actuals::region_names(&plan),
                indicators: actuals::indicator_names(),
                years: plan.plan.years.clone(),
                moment: (plan.plan.years[0], 1),
            },
            index: search::index(dataset(), dossier()),
            scene,
        }
    }
}

/// A state that was read is printed as an address that says the same and has no fault.
fn survives(state: &ViewState) {
    let printed = state.fragment(dataset());
    let (again, hints) = parse(&printed, dataset());
    assert!(hints.is_empty(), "{printed}: {hints:?}");
    assert_eq!(&again, state, "{printed}");
    let is_plain = printed.bytes().all(|it| it.is_ascii_graphic());
    assert!(is_plain && !printed.contains(['<', '"', '\'']), "{printed}");
}

fn address(_: &Desks, text: &str) {
    survives(&parse(text, dataset()).0);
}

fn value(_: &Desks, text: &str) {
    for before in [
        "#/?q=",
        "#/map?r=",
        "#/parks?s=",
        "#/huzhou?c=",
        "#/?e=",
        "#/region/",
    ] {
        survives(&parse(&format!("{before}{text}"), dataset()).0);
    }
}

fn filter(desks: &Desks, text: &str) {
    let state = desks.scene.state.with_text(text);
    survives(&state);
    let scene = Scene::at(dataset(), &state.fragment(dataset()));
    drop(parks::parks(&scene, dossier()));
}

fn searched(desks: &Desks, text: &str) {
    let view = search::search(&desks.scene, dossier(), &desks.index, text);
    for option in view.options() {
        let (_, hints) = parse(&option.href, dataset());
        assert!(hints.is_empty(), "{}: {hints:?}", option.href);
    }
}

/// What was taken is written as a table that is taken whole.
fn figures(desks: &Desks, text: &str) {
    let reading = own_figures::read(text, &desks.names);
    let written = own_figures::write(&reading.taken, dataset());
    let again = own_figures::read(&written, &desks.names);
    assert_eq!(again.refused, [], "{written}");
    assert_eq!(again.taken, reading.taken, "{written}");
    drop(own_figures::block(text));
}

/// What a form holds is kept and comes back, and its table has no formula in it.
fn kept(desks: &Desks, shape: &Shape, sheet: &Sheet) {
    let text = stored::write(shape, sheet, "");
    let opened = stored::open(shape, &text).unwrap();
    assert_eq!(&opened.sheet, sheet);
    assert_eq!(opened.n_lost, 0);
    drop(check(shape, sheet));
    let table = csv(shape, sheet, &desks.words[0]);
    let mut reader = ::csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).from_reader(table.as_bytes());
    for record in reader.records() {
        for cell in &record.unwrap() {
            let is_number = cell.parse::<f64>().is_ok();
            let begins = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(is_number || !begins, "a formula: {cell:?}");
        }
    }
    let read = from_csv(shape, &table, &desks.words).unwrap();
    assert_eq!(read.n_lost, 0, "{table:?}");
    assert_eq!(
        as_files_hold_it(shape, &read.sheet),
        as_files_hold_it(shape, sheet)
    );
}

/// The cells as files hold them, without the blank rows of tables that grow.
fn as_files_hold_it(shape: &Shape, sheet: &Sheet) -> Vec<Vec<Vec<String>>> {
    let tables = sheet.tables.iter().zip(&shape.tables);
    let tables = tables.map(|(rows, form)| {
        let cells = |row: &Vec<String>| -> Vec<String> {
            let cells = row.iter().zip(&form.columns);
            cells.map(|(cell, column)| plain(column, cell)).collect()
        };
        let rows = rows.iter().map(cells);
        rows.filter(|row| !form.is_free() || row.iter().any(|it| !it.is_empty()))
            .collect()
    });
    tables.collect()
}

fn form_json(desks: &Desks, text: &str) {
    for shape in &desks.forms {
        let form = shape.form.slug();
        let cells =
            serde_json::json!({ "form": form, "tables": { shape.tables[0].key: [[text]] } });
        for text in [
            text.to_owned(),
            cells.to_string(),
            text.replace("plan", form),
        ] {
            if let Ok(opened) = stored::open(shape, &text) {
                let again = stored::open(shape, &stored::write(shape, &opened.sheet, "")).unwrap();
                assert_eq!(again.sheet, opened.sheet);
            }
        }
    }
}

fn form_csv(desks: &Desks, text: &str) {
    for shape in &desks.forms {
        let head = csv(shape, &Sheet::blank(shape), &desks.words[0]);
        let head = head.lines().next().unwrap_or_default();
        for text in [text.to_owned(), format!("{head}\n{text}")] {
            if let Ok(read) = from_csv(shape, &text, &desks.words) {
                kept(desks, shape, &read.sheet);
            }
        }
    }
}

fn form_rows(desks: &Desks, text: &str) {
    for shape in &desks.forms {
        let head = csv(shape, &Sheet::blank(shape), &desks.words[0]);
        let titles: Vec<&str> = head.trim_end().split(',').collect();
        let cells = vec![text; titles.len()];
        let answer = serde_json::json!([[[text]], [titles, cells]]).to_string();
        for answer in [text, &answer] {
            if let Ok(read) = from_rows(shape, answer, &desks.words) {
                kept(desks, shape, &read.sheet);
            }
        }
    }
}

fn form_cell(desks: &Desks, text: &str) {
    for shape in &desks.forms {
        let sheet = Sheet::blank(shape);
        let mut desk = Desk::new(shape.clone(), sheet.clone());
        for (table, rows) in sheet.tables.iter().enumerate() {
            for column in 0..rows[0].len() {
                desk.set(
                    At {
                        table,
                        row: 0,
                        column,
                    },
                    text,
                );
            }
        }
        kept(desks, shape, desk.sheet());
    }
}

fn form_block(desks: &Desks, text: &str) {
    for shape in &desks.forms {
        let sheet = Sheet::blank(shape);
        let mut desk = Desk::new(shape.clone(), sheet.clone());
        for table in 0..sheet.tables.len() {
            let at = At {
                table,
                row: 0,
                column: 0,
            };
            desk.paste(at, &Block::parse(text)).ok();
        }
        for (rows, form) in desk.sheet().tables.iter().zip(&shape.tables) {
            assert!(rows.iter().all(|it| it.len() == form.columns.len()));
        }
        while desk.can_undo() {
            desk.undo();
        }
        assert_eq!(desk.sheet(), &sheet);
    }
}

/// A presentation that was read is written as one that says the same.
fn story(_: &Desks, text: &str) {
    let step = |title: &str, view: &str| {
        serde_json::json!({
            "format": "park-atlas-presentation",
            "version": 1,
            "steps": [{ "title": title, "notes": text, "view": view, "part": title }],
        })
        .to_string()
    };
    let plain = serde_json::json!({
        "format": "park-atlas-presentation",
        "version": 1,
        "steps": [{ "title": text, "notes": text, "view": "#/map" }],
    });
    for text in [
        text.to_owned(),
        step(text, text),
        step("x", &format!("#/{text}")),
        plain.to_string(),
    ] {
        if let Ok(opened) = presentation::read(&text, dataset()) {
            let written = presentation::write(&opened.steps, dataset(), "");
            let again = presentation::read(&written, dataset()).unwrap();
            assert_eq!(again.steps, opened.steps, "{written}");
            assert_eq!(again.remarks, [], "{written}");
        }
    }
}

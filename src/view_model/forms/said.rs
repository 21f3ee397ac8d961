//! What the page says of what is filled in, pasted, imported and restored.

use super::table::TableView;
use super::{FormView, TableKind};
use crate::forms::{
    Amount, At, Checked, FileWords, ImportProblem, Imported, OpenProblem, Opened, PasteProblem,
    Pasted, Problem, RemarkKind, Rows, Shape, Sheet, Value, read,
};
use crate::model::{FormId, Lang};
use crate::text::{FormsText, TakenWords, lazy_text};

/// What is wrong, odd and adds up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormState {
    pub problems: Vec<ProblemLine>,
    pub problems_title: String,
    pub remarks: Vec<ProblemLine>,
    /// The sums by table and column; empty where nothing adds up.
    pub totals: Vec<Vec<String>>,
    /// What the sums leave out, by table; empty where they leave nothing out.
    pub left_out: Vec<String>,
    /// How much of the checklist is done; empty for the other forms.
    pub progress: String,
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemLine {
    pub at: At,
    pub message: String,
    /// With where it is.
    pub line: String,
}

impl FormState {
    /// What is wrong with a cell.
    pub fn message(&self, at: At) -> Option<&str> {
        let found = self.problems.iter().find(|it| it.at == at);
        found.map(|it| it.message.as_str())
    }
}

/// Puts into words what was found in a sheet.
pub fn state(view: &FormView, shape: &Shape, sheet: &Sheet, checked: &Checked) -> FormState {
    let text = &lazy_text(view.lang).forms;
    let line = |at: At, message: String| ProblemLine {
        at,
        line: (text.problem.at)(&place(view, at, text), &message),
        message,
    };
    let problems = checked.problems.iter();
    let problems: Vec<_> = problems
        .map(|(at, it)| line(*at, problem(*it, view, *at, text)))
        .collect();
    let remarks = checked.remarks.iter().map(|it| {
        let message = match it.kind {
            RemarkKind::CountsDiffer { built, typed } => {
                (text.problem.counts_differ)(&built.shown(), &typed.shown())
            }
            RemarkKind::FewerEntrants { target, inside } => {
                (text.problem.fewer_entrants)(&target.shown(), &inside.shown())
            }
        };
        line(it.at, message)
    });
    let sums = checked.totals.iter().map(|columns| {
        let sum = |it: &Option<crate::forms::Total>| {
            let counted = it.filter(|it| it.n_counted > 0);
            counted.map_or_else(String::new, |it| it.sum.shown())
        };
        columns.iter().map(sum).collect()
    });
    let left_out = checked.totals.iter().map(|columns| {
        let n: usize = columns.iter().flatten().map(|it| it.n_left_out).sum();
        if n == 0 {
            String::new()
        } else {
            (text.sheet.left_out)(&n.to_string())
        }
    });
    FormState {
        problems_title: match problems.len() {
            0 => text.problem.none.to_owned(),
            n => (text.problem.title)(&n.to_string()),
        },
        problems,
        remarks: remarks.collect(),
        totals: sums.collect(),
        left_out: left_out.collect(),
        progress: progress(shape, sheet, text),
    }
}

fn progress(shape: &Shape, sheet: &Sheet, text: &FormsText) -> String {
    let tables = shape.tables.iter().zip(&sheet.tables);
    let mut lists = tables.filter(|(it, _)| matches!(it.rows, Rows::Items(_)));
    lists.next().map_or_else(String::new, |(shape, rows)| {
        let is_done = |row: &&Vec<String>| read(&shape.columns[0], &row[0]) == Ok(Value::Tick);
        let n_done = rows.iter().filter(is_done).count();
        (text.sheet.progress)(&n_done.to_string(), &rows.len().to_string())
    })
}

/// Where a cell is, in words.
fn place(view: &FormView, at: At, text: &FormsText) -> String {
    let Some(table) = view.tables.get(at.table) else {
        return String::new();
    };
    let column = table
        .columns
        .get(at.column)
        .map_or("", |it| it.label.as_str());
    match table.kind {
        TableKind::Header => column.to_owned(),
        TableKind::Checklist => {
            let item = table.items.get(at.row);
            item.map_or_else(String::new, |it| it.label.to_owned())
        }
        TableKind::Grid => {
            let row = (text.sheet.row)(&(at.row + 1).to_string());
            let cell = (text.sheet.cell)(&row, column);
            let grids = view.tables.iter();
            let n_grids = grids.filter(|it| it.kind == TableKind::Grid).count();
            if n_grids > 1 {
                format!("{} · {cell}", table.title)
            } else {
                cell
            }
        }
    }
}

impl TableView {
    /// What a cell is called to those who cannot see its row and column.
    pub fn cell_label(&self, row: usize, column: usize, lang: Lang) -> String {
        let text = &lazy_text(lang).forms.sheet;
        let row = (text.row)(&(row + 1).to_string());
        let column = self.columns.get(column).map_or("", |it| it.label.as_str());
        (text.cell)(&row, column)
    }
}

fn problem(problem: Problem, view: &FormView, at: At, text: &FormsText) -> String {
    let words = &text.problem;
    let fixed = match problem {
        Problem::NotANumber => words.not_a_number,
        Problem::Separators => words.separators,
        Problem::TooLarge => words.too_large,
        Problem::TooFine => words.too_fine,
        Problem::Negative => words.negative,
        Problem::NotWhole => words.not_whole,
        Problem::NotADate => words.not_a_date,
        Problem::NoSuchDay => words.no_such_day,
        Problem::NotAnOption => words.not_an_option,
        Problem::NotATick => words.not_a_tick,
        Problem::TooLong(max) => {
            let max = Amount::of(u32::try_from(max).unwrap_or(u32::MAX));
            return (words.too_long)(&max.shown());
        }
        Problem::NoName => {
            let table = view.tables.get(at.table);
            let column = table.and_then(|it| it.columns.get(at.column));
            return (words.no_name)(column.map_or("", |it| it.label.as_str()));
        }
        Problem::Repeated(row) => return (words.repeated)(&row.to_string()),
    };
    fixed.to_owned()
}

/// What was pasted.
pub fn pasted(it: Pasted, lang: Lang) -> String {
    (lazy_text(lang).forms.files.pasted)(&TakenWords {
        n_rows: it.n_rows.to_string(),
        n_added: some(it.n_added),
        had_titles: it.had_titles,
        had_numbers: it.had_numbers,
        unknown: String::new(),
        n_lost: String::new(),
    })
}

/// Why nothing was pasted.
pub fn paste_problem(it: PasteProblem, lang: Lang) -> String {
    let text = &lazy_text(lang).forms.files;
    match it {
        PasteProblem::Empty => text.paste_empty.to_owned(),
        PasteProblem::TooWide { n_pasted, n_free } => {
            (text.too_wide)(&n_pasted.to_string(), &n_free.to_string())
        }
        PasteProblem::TooTall { n_pasted, n_free } => {
            (text.too_tall)(&n_pasted.to_string(), &n_free.to_string())
        }
    }
}

/// What a table file brought.
pub fn imported(it: &Imported, lang: Lang) -> String {
    taken_in(it.n_rows, it.unknown.join(" / "), it.n_lost, lang)
}

/// What a JSON file brought.
pub fn opened(it: &Opened, shape: &Shape, lang: Lang) -> String {
    taken_in(
        it.sheet.n_filled_rows(shape),
        String::new(),
        it.n_lost,
        lang,
    )
}

fn taken_in(n_rows: usize, unknown: String, n_lost: usize, lang: Lang) -> String {
    (lazy_text(lang).forms.files.imported)(&TakenWords {
        n_rows: n_rows.to_string(),
        n_added: String::new(),
        had_titles: false,
        had_numbers: false,
        unknown,
        n_lost: some(n_lost),
    })
}

/// Why a table file cannot be read.
pub fn import_problem(it: ImportProblem, lang: Lang) -> String {
    let text = &lazy_text(lang).forms.files;
    let said = match it {
        ImportProblem::Empty => text.empty,
        ImportProblem::NoTitles => text.no_titles,
    };
    said.to_owned()
}

/// Why a JSON file cannot be read.
pub fn open_problem(it: &OpenProblem, lang: Lang) -> String {
    let text = &lazy_text(lang).forms;
    match it {
        OpenProblem::Broken => text.files.broken.to_owned(),
        OpenProblem::NotAForm => text.files.not_a_form.to_owned(),
        OpenProblem::Newer => text.files.newer.to_owned(),
        OpenProblem::OtherForm(slug) => {
            let known = FormId::ALL.into_iter().find(|it| it.slug() == slug);
            match known {
                Some(form) => (text.files.other_form)((text.name)(form)),
                None => text.files.not_a_form.to_owned(),
            }
        }
    }
}

/// The words in files, by language.
pub fn file_words(lang: Lang) -> FileWords {
    let text = &lazy_text(lang).forms;
    FileWords {
        lang,
        section: text.files.section,
        number: text.sheet.number,
        item: text.sheet.item,
        done: text.sheet.done,
        written: text.sheet.written,
        sums: text.files.sums,
        section_name: text.sheet.section,
    }
}

/// The outline as text to go on writing in: headings, items, what is written.
pub fn outline_text(view: &FormView, sheet: &Sheet) -> String {
    let mut lines = vec![view.card.name.to_owned(), String::new()];
    for table in view
        .tables
        .iter()
        .filter(|it| it.kind == TableKind::Checklist)
    {
        for (row, item) in table.items.iter().enumerate() {
            for (level, heading) in &item.headings {
                if *level == 0 && row > 0 {
                    lines.push(String::new());
                }
                let sign = if *level == 0 { "#" } else { "##" };
                lines.push(format!("{sign} {heading}"));
            }
            let cell = |column| {
                sheet.cell(At {
                    table: table.table,
                    row,
                    column,
                })
            };
            let tick = if cell(0).is_empty() { " " } else { "x" };
            lines.push(format!("- [{tick}] {}", item.label));
            let written = cell(1).lines().filter(|it| !it.trim().is_empty());
            lines.extend(written.map(|it| format!("      {}", it.trim())));
        }
    }
    lines.push(String::new());
    lines.push(view.source.line());
    lines.join("\n") + "\n"
}

fn some(n: usize) -> String {
    if n == 0 { String::new() } else { n.to_string() }
}

//! A form as a file: exported, blank, imported.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::form_keeper::Keeper;
use crate::components::nothing;
use crate::forms::table_file::{csv, from_csv};
use crate::forms::workbook::{WorkbookWords, from_rows, request, workbook};
use crate::forms::{ImportProblem, Imported, Sheet, stored};
use crate::model::{FormId, Lang};
use crate::shell::field::now;
use crate::shell::picked::{FileError, Picked, base64, decoded, read_picked, text_of};
use crate::shell::{files, save};
use crate::text::lazy_text;
use crate::view_model::forms::{
    FormView, file_words, import_problem, imported, open_problem, opened, outline_text,
    workbook_lines,
};

/// The largest file that is read, in bytes.
const MAX_BYTES: u32 = 4_000_000;

/// How workbooks begin: new ones are archives, old ones compound files.
const ARCHIVE: &[u8] = b"PK";
const COMPOUND: &[u8] = &[0xd0, 0xcf];

pub(super) fn lazy_text_of(keeper: Keeper) -> &'static crate::text::FormsText {
    &lazy_text(keeper.lang()).forms
}

pub(super) fn button(label: &'static str, act: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="form-button" on:click=move |_| act()>{label}</button>
    }
    .into_any()
}

/// Hands a text to the browser to save.
pub(super) fn hand_over(keeper: Keeper, name: &str, mime: &str, text: &str) {
    let is_saved = !save::is_refused() && save::save_bytes(text.as_bytes(), mime, name).is_ok();
    say_saved(keeper, name, is_saved);
}

fn say_saved(keeper: Keeper, name: &str, is_saved: bool) {
    let words = &lazy_text_of(keeper).files;
    keeper.say(&if is_saved {
        (words.saved_file)(name)
    } else {
        words.not_saved.to_owned()
    });
}

/// A kind of file.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    CsvExcel,
    Csv,
    Json,
    PlainText,
    Xlsx,
}

fn export(keeper: Keeper, view: &FormView, kind: Kind, is_blank: bool) {
    let words = &lazy_text(view.lang).forms.files;
    let (shape, sheet) = keeper
        .desk
        .with_untracked(|it| (it.shape().clone(), it.sheet().clone()));
    let sheet = if is_blank {
        Sheet::blank(&shape)
    } else {
        sheet
    };
    let day = now();
    let day = day.split('T').next().unwrap_or_default();
    let rest = if is_blank { words.blank_name } else { day };
    let slug = view.form.slug();
    if kind == Kind::Xlsx {
        let told = workbook_lines(view);
        let about = WorkbookWords {
            name: view.card.name,
            about: words.about_tab,
            lines: &told,
        };
        let described = workbook(&shape, &sheet, &file_words(view.lang), &about);
        make_workbook(keeper, described, format!("{slug}-{rest}.xlsx"));
        return;
    }
    let table = || csv(&shape, &sheet, &file_words(view.lang));
    let (end, mime, text) = match kind {
        Kind::CsvExcel => ("csv", "text/csv", format!("\u{feff}{}", table())),
        Kind::Csv => ("csv", "text/csv", table()),
        Kind::Json => (
            "json",
            "application/json",
            stored::write(&shape, &sheet, &now()),
        ),
        Kind::PlainText | Kind::Xlsx => ("txt", "text/plain", outline_text(view, &sheet)),
    };
    hand_over(keeper, &format!("{slug}-{rest}.{end}"), mime, &text);
}

/// Export, blank templates, import.
pub(super) fn files_section(keeper: Keeper, view: Memo<FormView>, lang: Lang) -> AnyView {
    let words = &lazy_text(lang).forms.files;
    let is_outline = view.with_untracked(|it| it.form == FormId::Outline);
    let save = |label, kind, is_blank| {
        button(label, move || {
            view.with_untracked(|it| export(keeper, it, kind, is_blank));
        })
    };
    let text = if is_outline {
        save(words.plain_text, Kind::PlainText, false)
    } else {
        nothing()
    };
    let blank_text = if is_outline {
        save(words.plain_text, Kind::PlainText, true)
    } else {
        nothing()
    };
    let picked = move |event: Event| {
        read_picked(&event, MAX_BYTES, move |file| import(keeper, file));
    };
    view! {
        <section class="form-files">
            <div class="form-files__group" role="group" aria-label=words.export>
                <h2 class="form-files__title">{words.export}</h2>
                <p class="form-answers">
                    {text}
                    {save(words.xlsx, Kind::Xlsx, false)}
                    {save(words.csv_excel, Kind::CsvExcel, false)}
                    {save(words.csv, Kind::Csv, false)}
                    {save(words.json, Kind::Json, false)}
                </p>
                <p class="form-note">{words.export_note}</p>
            </div>
            <div class="form-files__group">
                <h2 id="form-import" class="form-files__title">
                    {words.import}
                </h2>
                <label class="form-button form-import">
                    <span id="form-pick">{words.pick_file}</span>
                    <input
                        aria-labelledby="form-import form-pick"
                        class="visually-hidden"
                        type="file"
                        accept=".csv,.tsv,.txt,.json,.xlsx,.xls"
                        on:change=picked
                    />
                </label>
                <p class="form-note">{words.import_note}</p>
            </div>
            <div class="form-files__group" role="group" aria-label=words.blank>
                <h2 class="form-files__title">{words.blank}</h2>
                <p class="form-answers">
                    {blank_text}
                    {save(words.xlsx, Kind::Xlsx, true)}
                    {save(words.csv_excel, Kind::CsvExcel, true)}
                    {save(words.csv, Kind::Csv, true)}
                </p>
            </div>
        </section>
    }
    .into_any()
}

/// Puts a file into the place of the form, or says why not.
fn import(keeper: Keeper, file: Result<Picked, FileError>) {
    let lang = keeper.lang();
    let words = &lazy_text(lang).forms.files;
    let file = match file {
        Ok(file) => file,
        Err(FileError::TooBig) => return keeper.say(words.too_big),
        Err(FileError::Unreadable) => return keeper.say(words.unreadable),
    };
    if file.bytes.starts_with(ARCHIVE) {
        return import_workbook(keeper, file.bytes);
    }
    if file.bytes.starts_with(COMPOUND) {
        return keeper.say(words.is_workbook);
    }
    let Some(text) = decoded(&file.bytes) else {
        return keeper.say(words.unreadable);
    };
    let shape = keeper.desk.with_untracked(|it| it.shape().clone());
    let is_json = text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{');
    if is_json {
        match stored::open(&shape, &text) {
            Ok(it) => put(keeper, it.sheet.clone(), &opened(&it, &shape, lang)),
            Err(it) => keeper.say(&open_problem(&it, lang)),
        }
    } else {
        take_table(keeper, from_csv(&shape, &text, &Lang::ALL.map(file_words)));
    }
}

/// Puts a table that was read into the place of the form, or says why not.
fn take_table(keeper: Keeper, read: Result<Imported, ImportProblem>) {
    let lang = keeper.lang();
    match read {
        Ok(it) => {
            let said = imported(&it, lang);
            put(keeper, it.sheet, &said);
        }
        Err(it) => keeper.say(&import_problem(it, lang)),
    }
}

fn put(keeper: Keeper, sheet: Sheet, said: &str) {
    keeper.desk.update(|it| it.replace(sheet));
    keeper.say(said);
}

/// A workbook is made by a script that is loaded when it is first needed.
fn make_workbook(keeper: Keeper, described: String, name: String) {
    spawn_local(async move {
        let made = files::make(&described, files::WORKBOOK, |_| ()).await;
        let is_saved = !save::is_refused() && made.is_ok_and(|it| save::save(&it, &name).is_ok());
        say_saved(keeper, &name, is_saved);
    });
}

/// A workbook is read by the same script.
fn import_workbook(keeper: Keeper, bytes: Vec<u8>) {
    spawn_local(async move {
        let asked = request(&base64(&bytes));
        let answer = match files::make(&asked, "application/json", |_| ()).await {
            Ok(file) => text_of(&file).await,
            Err(_) => None,
        };
        let shape = keeper.desk.try_with_untracked(|it| it.shape().clone());
        match (answer, shape) {
            (Some(answer), Some(shape)) => {
                take_table(
                    keeper,
                    from_rows(&shape, &answer, &Lang::ALL.map(file_words)),
                );
            }
            (None, Some(_)) => keeper.say(lazy_text_of(keeper).files.unreadable),
            // The page was left meanwhile.
            (_, None) => (),
        }
    });
}

//! `#/policy/forms/<form>`: one form, to fill in, check, print and take away.

use leptos::ev::Event;
use leptos::prelude::*;

use super::PageProps;
use super::form_keeper::Keeper;
use crate::bundle::dossier;
use crate::components::{
    FormGrid, FormSignals, focus_soon, form_checklist, form_header, form_help, form_problems, list,
    nothing, part,
};
use crate::forms::table_file::{csv, from_csv};
use crate::forms::{Desk, Shape, Sheet, check, stored};
use crate::model::{FormId, Lang};
use crate::shell::field::{now, print};
use crate::shell::picked::{FileError, Picked, decoded, read_picked};
use crate::shell::save;
use crate::text::lazy_text;
use crate::view_model::forms::keeping::Keeping;
use crate::view_model::forms::{
    self, FormView, TableKind, file_words, import_problem, imported, open_problem, opened,
    outline_text,
};

/// The largest file that is read, in bytes.
const MAX_BYTES: u32 = 4_000_000;

/// One form.
#[component]
pub fn FormPage(
    /// Scene and navigation.
    props: PageProps,
    /// Which one.
    form: FormId,
) -> impl IntoView {
    let scene = props.scene;
    let lang = Memo::new(move |_| scene.with(|it| it.state.lang));
    let shape = Shape::of(form, dossier().form_fields);
    let keeper = Keeper::new(shape, lang);
    let view = Memo::new(move |_| scene.with(|it| forms::form(it, dossier(), form)));
    let state = Memo::new(move |_| {
        keeper.desk.with(|desk| {
            let checked = check(desk.shape(), desk.sheet());
            view.with(|it| forms::state(it, desk.shape(), desk.sheet(), &checked))
        })
    });
    let signals = move |lang| FormSignals {
        desk: keeper.desk,
        state,
        say: Callback::new(move |words: String| keeper.said.set(words)),
        undo: Callback::new(move |()| step(keeper, Back::Undo, true)),
        redo: Callback::new(move |()| step(keeper, Back::Redo, true)),
        lang,
    };
    let title = move || {
        view.with(|it| {
            let all = lazy_text(it.lang).forms.forms;
            view! {
                <p class="form-annex">
                    <a class="form-back" href=it.all_href.clone()>{all}</a>
                    <span>{it.card.annex.clone()}</span>
                </p>
                <h1 class="page-title">{it.card.name}</h1>
                <p class="form-task">{it.card.task.clone()}</p>
                <p class="form-privacy">{lazy_text(it.lang).forms.privacy}</p>
            }
            .into_any()
        })
    };
    let tables = move || {
        view.with(|it| {
            let form = signals(it.lang);
            list(it.tables.iter().map(|table| match table.kind {
                TableKind::Header => form_header(table, form),
                TableKind::Checklist => form_checklist(table, form),
                TableKind::Grid => view! { <FormGrid view=table.clone() form /> }.into_any(),
            }))
        })
    };
    view! {
        <article class="form-page" data-form=form.slug()>
            {part(title)}
            {part(move || tools(keeper, lang.get()))}
            {part(move || keeping_line(keeper, lang.get()))}
            {part(move || aside_note(keeper, form, lang.get()))}
            <p class="form-said" role="status">{move || keeper.said.get()}</p>
            {part(tables)}
            {part(move || form_problems(signals(lang.get())))}
            {part(move || files(keeper, view, lang.get()))}
            {part(move || view.with(form_help))}
        </article>
    }
}

#[derive(Clone, Copy)]
enum Back {
    Undo,
    Redo,
}

/// A step back or forth, with the focus to where it was if the keyboard asked.
fn step(keeper: Keeper, back: Back, is_from_cell: bool) {
    let place = keeper.desk.try_update(|it| match back {
        Back::Undo => it.undo(),
        Back::Redo => it.redo(),
    });
    let Some(at) = place.flatten() else {
        return;
    };
    let words = &lazy_text_of(keeper).sheet;
    keeper.say(match back {
        Back::Undo => words.undone,
        Back::Redo => words.redone,
    });
    if is_from_cell {
        focus_soon(at);
    }
}

fn lazy_text_of(keeper: Keeper) -> &'static crate::text::FormsText {
    &lazy_text(keeper.lang()).forms
}

fn button(label: &'static str, act: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="form-button" on:click=move |_| act()>{label}</button>
    }
    .into_any()
}

fn tools(keeper: Keeper, lang: Lang) -> AnyView {
    let words = &lazy_text(lang).forms.sheet;
    let can_undo = Memo::new(move |_| keeper.desk.with(Desk::can_undo));
    let can_redo = Memo::new(move |_| keeper.desk.with(Desk::can_redo));
    let clear = move || {
        keeper.desk.update(Desk::clear);
        keeper.say(words.cleared);
    };
    view! {
        <div class="form-tools" role="group" aria-label=words.tools>
            <button
                type="button"
                class="form-button"
                aria-keyshortcuts="Control+Z"
                disabled=move || !can_undo.get()
                on:click=move |_| step(keeper, Back::Undo, false)
            >
                {words.undo}
            </button>
            <button
                type="button"
                class="form-button"
                aria-keyshortcuts="Control+Y"
                disabled=move || !can_redo.get()
                on:click=move |_| step(keeper, Back::Redo, false)
            >
                {words.redo}
            </button>
            {button(words.clear, clear)}
            {button(words.print, print)}
        </div>
    }
    .into_any()
}

/// What becomes of what is typed; loud only where something is at risk.
fn keeping_line(keeper: Keeper, lang: Lang) -> AnyView {
    let words = &lazy_text(lang).forms.keeping;
    let keeping = keeper.keeping.get();
    let said = keeping.words(lang);
    if !keeping.is_at_risk() {
        return view! { <p class="form-keeping">{said}</p> }.into_any();
    }
    let answers = if matches!(keeping, Keeping::Conflict(_)) {
        list(
            [
                button(words.take_theirs, move || keeper.take_theirs()),
                button(words.keep_mine, move || keeper.keep_mine()),
            ]
            .into_iter(),
        )
    } else {
        button(words.try_again, move || keeper.keep())
    };
    view! {
        <div class="form-notice" role="alert">
            <p>{said}</p>
            <p class="form-answers">{answers}</p>
        </div>
    }
    .into_any()
}

/// What was kept and could not be read.
fn aside_note(keeper: Keeper, form: FormId, lang: Lang) -> AnyView {
    let Some(aside) = keeper.aside.get() else {
        return nothing();
    };
    let words = &lazy_text(lang).forms.keeping;
    let said = if aside.is_newer {
        words.newer
    } else {
        words.broken
    };
    let save = move || {
        let name = format!("{}-{}.txt", form.slug(), now().replace([':', 'T'], "-"));
        hand_over(keeper, &name, "text/plain", &aside.text);
    };
    view! {
        <div class="form-notice" role="alert">
            <p>{said}</p>
            <p class="form-answers">
                {button(words.save_broken, save)}
                {button(words.drop_broken, move || keeper.aside.set(None))}
            </p>
        </div>
    }
    .into_any()
}

fn hand_over(keeper: Keeper, name: &str, mime: &str, text: &str) {
    let words = &lazy_text_of(keeper).files;
    let is_saved = !save::is_refused() && save::save_bytes(text.as_bytes(), mime, name).is_ok();
    keeper.said.set(if is_saved {
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
    let table = || csv(&shape, &sheet, &file_words(view.lang));
    let (end, mime, text) = match kind {
        Kind::CsvExcel => ("csv", "text/csv", format!("\u{feff}{}", table())),
        Kind::Csv => ("csv", "text/csv", table()),
        Kind::Json => (
            "json",
            "application/json",
            stored::write(&shape, &sheet, &now()),
        ),
        Kind::PlainText => ("txt", "text/plain", outline_text(view, &sheet)),
    };
    let day = now();
    let day = day.split('T').next().unwrap_or_default();
    let rest = if is_blank { words.blank_name } else { day };
    hand_over(
        keeper,
        &format!("{}-{rest}.{end}", view.form.slug()),
        mime,
        &text,
    );
}

/// Export, blank templates, import.
fn files(keeper: Keeper, view: Memo<FormView>, lang: Lang) -> AnyView {
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
                    {save(words.csv_excel, Kind::CsvExcel, false)}
                    {save(words.csv, Kind::Csv, false)}
                    {save(words.json, Kind::Json, false)}
                </p>
                <p class="form-note">{words.export_note}</p>
            </div>
            <div class="form-files__group">
                <label class="form-import">
                    <span class="form-files__title">{words.import}</span>
                    <input type="file" accept=".csv,.tsv,.txt,.json,.xlsx,.xls" on:change=picked />
                </label>
                <p class="form-note">{words.import_note}</p>
            </div>
            <div class="form-files__group" role="group" aria-label=words.blank>
                <h2 class="form-files__title">{words.blank}</h2>
                <p class="form-answers">
                    {blank_text}
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
    // Workbooks are archives, new ones, or compound files, old ones.
    if file.bytes.starts_with(b"PK") || file.bytes.starts_with(&[0xd0, 0xcf]) {
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
    let (sheet, said) = if is_json {
        match stored::open(&shape, &text) {
            Ok(it) => (it.sheet.clone(), opened(&it, &shape, lang)),
            Err(it) => return keeper.say(&open_problem(&it, lang)),
        }
    } else {
        match from_csv(&shape, &text, &Lang::ALL.map(file_words)) {
            Ok(it) => (it.sheet.clone(), imported(&it, lang)),
            Err(it) => return keeper.say(&import_problem(it, lang)),
        }
    };
    keeper.desk.update(|it| it.replace(sheet));
    keeper.say(&said);
}

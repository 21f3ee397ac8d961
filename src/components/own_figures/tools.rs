//! Text and files in and out, and what is said about them.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::keeper::{Keeper, Kept, Said};
use super::words;
use crate::components::{list, nothing};
use crate::model::Lang;
use crate::own_figures::Refusal;
use crate::shell::{files, picked, save};
use crate::text::{OwnFiguresText, lazy_text};
use crate::view_model::huzhou::PlanScene;
use crate::view_model::huzhou::actuals;
use crate::view_model::huzhou::actuals::Actuals;

/// The largest file that is read, in bytes; a full sheet has some twenty thousand.
const MAX_BYTES: u32 = 1_000_000;

/// Buttons, the file field, and the place to paste.
pub(super) fn tools(it: &PlanScene<'_>, keeper: Keeper) -> AnyView {
    let text = words(it);
    let is_empty = keeper.figures.with(Actuals::is_empty);
    let has_before = keeper.before.with(Option::is_some);
    view! {
        <div class="own__tools">
            <label class="own__file">
                {text.open_file}
                <input
                    class="visually-hidden"
                    type="file"
                    accept=".csv,.txt,text/csv,text/plain"
                    on:change=move |event| open(&event, keeper)
                />
            </label>
            <button type="button" disabled=is_empty on:click=move |_| export(keeper, text)>
                {text.export}
            </button>
            <button type="button" disabled=is_empty on:click=move |_| export_workbook(keeper)>
                {text.export_workbook}
            </button>
            <button type="button" disabled=is_empty on:click=move |_| keeper.clear()>
                {text.clear}
            </button>
            <button type="button" disabled=!has_before on:click=move |_| keeper.undo()>
                {text.undo}
            </button>
        </div>
        {paste(text, keeper)}
    }
    .into_any()
}

fn paste(text: &'static OwnFiguresText, keeper: Keeper) -> AnyView {
    let typed = RwSignal::new(String::new());
    view! {
        <details class="own__paste">
            <summary>{text.paste}</summary>
            <label>
                <span class="field__label">{text.paste_hint}</span>
                <textarea
                    spellcheck="false"
                    on:input=move |event| typed.set(event_target_value(&event))
                ></textarea>
            </label>
            <div class="own__tools">
                <button type="button" on:click=move |_| typed.with_untracked(|it| keeper.take(it))>
                    {text.take_in}
                </button>
            </div>
        </details>
    }
    .into_any()
}

fn open(event: &ev::Event, keeper: Keeper) {
    picked::read_picked(event, MAX_BYTES, move |picked| {
        let text = picked.ok().and_then(|it| picked::decoded(&it.bytes));
        match text {
            Some(text) => keeper.take(&text),
            None => keeper.said.set(Said::FileRefused),
        }
    });
}

/// With a byte-order mark, so that spreadsheets read the names right.
fn export(keeper: Keeper, text: &'static OwnFiguresText) {
    let csv = keeper.csv();
    let bytes = format!("\u{feff}{csv}");
    let saved = save::save_bytes(bytes.as_bytes(), "text/csv;charset=utf-8", text.file_name);
    if save::is_refused() || saved.is_err() {
        keeper.said.set(Said::SaveRefused(csv));
    }
}

/// The league table and every figure, made by a script that is loaded when it is first needed. Where
/// that fails the figures are still there as text.
fn export_workbook(keeper: Keeper) {
    if save::is_refused() {
        keeper.said.set(Said::SaveRefused(keeper.csv()));
        return;
    }
    let Some((described, name)) = keeper.workbook() else {
        return;
    };
    spawn_local(async move {
        let made = files::make(&described, files::WORKBOOK, |_| ()).await;
        let saved = made.and_then(|it| save::save(&it, &name));
        // The page may have been left meanwhile.
        let _gone = keeper.said.try_set(match saved {
            Ok(()) => Said::Saved(name),
            Err(_) => Said::SaveRefused(keeper.csv()),
        });
    });
}

/// What was said last, whether the figures are kept, and what was refused.
pub(super) fn messages(it: &PlanScene<'_>, keeper: Keeper) -> AnyView {
    let text = words(it);
    let said = keeper.said.get();
    let n_figures = keeper.figures.with(Actuals::len);
    let kept = match keeper.kept.get() {
        Kept::Nothing => "",
        Kept::Yes => text.kept,
        Kept::No => text.not_kept,
    };
    let count = (text.n_figures)(&n_figures.to_string());
    let unsaved = match &said {
        Said::SaveRefused(csv) | Said::Damaged(csv) => {
            view! { <pre class="own__refused" tabindex="0">{csv.clone()}</pre> }.into_any()
        }
        _ => nothing(),
    };
    view! {
        <p class="own__message" role="status">
            {words_of(&said, it.ctx.state.lang)} " " {count} " " {kept}
        </p>
        {unsaved}
        {keeper.refused.with(|refused| refusals(it, refused))}
    }
    .into_any()
}

fn words_of(said: &Said, lang: Lang) -> String {
    let text = &lazy_text(lang).huzhou.own;
    match said {
        Said::Nothing => String::new(),
        Said::Taken(n_taken, n_refused) => {
            (text.taken)(&n_taken.to_string(), &n_refused.to_string())
        }
        Said::NothingRead => text.nothing_read.to_owned(),
        Said::Cleared(n_figures) => (text.cleared)(&n_figures.to_string()),
        Said::Saved(name) => (lazy_text(lang).take_away.saved)(name),
        Said::Undone => text.undone.to_owned(),
        Said::Damaged(_) => text.damaged.to_owned(),
        Said::FileRefused => text.file_refused.to_owned(),
        Said::SaveRefused(_) => text.save_refused.to_owned(),
    }
}

fn refusals(it: &PlanScene<'_>, refused: &[Refusal]) -> AnyView {
    if refused.is_empty() {
        return nothing();
    }
    let text = words(it);
    let lines = refused.iter().map(|one| {
        let reason = actuals::reason(it, one.reason);
        let words = (text.refused_line)(&one.line.to_string(), &one.raw, &reason);
        view! { <li>{words}</li> }.into_any()
    });
    view! {
        <div class="own__refused">
            <p>{text.refused_head}</p>
            <ul>{list(lines)}</ul>
        </div>
    }
    .into_any()
}

//! What is done to the whole presentation, and what is said about it.

use leptos::prelude::*;

use super::editor::Table;
use super::keeper::{Keeper, Said};
use crate::components::{list, nothing};
use crate::presentation::Desk;
use crate::shell::{field, picked, save};
use crate::text::{PresentSaidText, PresentText};
use crate::view_model::forms::keeping::Keeping;
use crate::view_model::presentation::{faults, kept};

/// The largest file that is read, in bytes: more than the longest presentation has.
const MAX_BYTES: u32 = 4_000_000;

/// Undo, files, and the ways to begin anew.
pub(super) fn tools(table: Table) -> AnyView {
    let text = table.text();
    let said = &text.said;
    let keeper = table.keeper;
    let no_undo = Memo::new(move |_| keeper.desk.with(|it| !it.can_undo()));
    let no_redo = Memo::new(move |_| keeper.desk.with(|it| !it.can_redo()));
    let is_empty = Memo::new(move |_| table.steps.with(Vec::is_empty));
    let is_story = Memo::new(move |_| keeper.desk.with(|it| it.own().is_none()));
    let does = move |act: fn(&mut Desk), words: &'static str| {
        move |()| {
            keeper.change(act);
            keeper.say(words.to_owned());
        }
    };
    view! {
        <div class="present__tools" role="group" aria-label=text.tools>
            {tool(text.undo, no_undo, Callback::new(does(Desk::undo, said.undone)))}
            {tool(text.redo, no_redo, Callback::new(does(Desk::redo, said.redone)))}
            {tool(text.export, is_empty, Callback::new(move |()| export(table, text)))}
            <label class="present__file">
                {text.import}
                <input
                    class="visually-hidden"
                    type="file"
                    accept=".json,application/json"
                    on:change=move |event| import(keeper, &event, said)
                />
            </label>
            {tool(text.print, is_empty, Callback::new(|()| field::print()))}
            {tool(text.reset, is_story, Callback::new(does(|it| it.replace(None), said.reset)))}
            {tool(text.clear, is_empty, Callback::new(does(|it| it.replace(Some(vec![])), said.cleared)))}
        </div>
    }
    .into_any()
}

/// A button that keeps the focus where it can do nothing more.
fn tool(words: &'static str, is_off: Memo<bool>, act: Callback<()>) -> AnyView {
    let pressed = move |_| {
        if !is_off.get_untracked() {
            act.run(());
        }
    };
    view! {
        <button type="button" aria-disabled=move || is_off.get().then_some("true") on:click=pressed>
            {words}
        </button>
    }
    .into_any()
}

fn import(keeper: Keeper, event: &leptos::ev::Event, said: &'static PresentSaidText) {
    picked::read_picked(event, MAX_BYTES, move |picked| match picked {
        Ok(it) => match picked::decoded(&it.bytes) {
            Some(text) => keeper.import(&text, said.imported),
            None => keeper.say(said.unreadable.to_owned()),
        },
        Err(picked::FileError::TooBig) => keeper.say(said.too_big.to_owned()),
        Err(picked::FileError::Unreadable) => keeper.say(said.unreadable.to_owned()),
    });
}

fn export(table: Table, text: &'static PresentText) {
    let keeper = table.keeper;
    let file = table.steps.with_untracked(|it| keeper.file(it));
    let saved = save::save_bytes(file.as_bytes(), "application/json", text.file_name);
    if save::is_refused() || saved.is_err() {
        keeper.said.set(Said::NotExported(file));
    } else {
        keeper.say((text.said.exported)(text.file_name));
    }
}

/// What was said last, and whether the steps are kept.
pub(super) fn messages(table: Table) -> AnyView {
    let text = &table.text().said;
    let keeper = table.keeper;
    let said = keeper.said.get();
    let (words, lines, raw) = match &said {
        Said::Nothing => (String::new(), Vec::new(), String::new()),
        Said::Words(words) => (words.clone(), Vec::new(), String::new()),
        Said::Refused(them) => (
            text.refused.to_owned(),
            table.scene.with(|it| faults(it, them)),
            String::new(),
        ),
        Said::LeftOut(words, them) => (
            format!("{words} {}", text.left_out),
            table.scene.with(|it| faults(it, them)),
            String::new(),
        ),
        Said::NotExported(file) => (text.not_exported.to_owned(), Vec::new(), file.clone()),
        Said::Damaged(file) => (text.damaged.to_owned(), Vec::new(), file.clone()),
        Said::Followed => (text.followed.to_owned(), Vec::new(), String::new()),
    };
    let lines = lines
        .into_iter()
        .map(|it| view! { <li>{it}</li> }.into_any());
    let raw = if raw.is_empty() {
        nothing()
    } else {
        view! { <pre class="present__raw" tabindex="0">{raw}</pre> }.into_any()
    };
    let keeping = keeper.keeping.get();
    let kept = table.scene.with(|it| kept(it, &keeping));
    let answers = if matches!(keeping, Keeping::Conflict(_)) {
        let never = Memo::new(|_| false);
        view! {
            <p class="present__answers">
                {tool(text.take_theirs, never, Callback::new(move |()| keeper.take_theirs()))}
                {tool(text.keep_mine, never, Callback::new(move |()| keeper.keep_mine()))}
            </p>
        }
        .into_any()
    } else {
        nothing()
    };
    view! {
        <div class="present__said" role="status">
            <p>{words}</p>
            <ul>{list(lines)}</ul>
            <p class="present__kept">{kept}</p>
        </div>
        {answers}
        {raw}
    }
    .into_any()
}

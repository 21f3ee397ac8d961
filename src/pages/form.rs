//! `#/policy/forms/<form>`: one form, to fill in, check, print and take away.

use leptos::prelude::*;

use super::PageProps;
use super::form_files::{button, files_section, hand_over, lazy_text_of};
use super::form_keeper::Keeper;
use crate::bundle::dossier;
use crate::components::{
    FormGrid, FormSignals, focus_soon, form_checklist, form_header, form_help, form_problems, list,
    nothing, part,
};
use crate::forms::{Desk, Shape, check};
use crate::model::{FormId, Lang};
use crate::shell::field::{now, print};
use crate::text::lazy_text;
use crate::view_model::forms::keeping::Keeping;
use crate::view_model::forms::{self, TableKind};

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
            {part(move || files_section(keeper, view, lang.get()))}
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
                {button(words.drop_broken, move || keeper.dismiss_aside())}
            </p>
        </div>
    }
    .into_any()
}

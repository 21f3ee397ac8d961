//! What surrounds the grids of a form: fields above them, the checklist, what is wrong, the list of
//! forms.

use leptos::ev::Event;
use leptos::prelude::*;

use super::form_grid::{FormSignals, cell_selector};
use super::{list, nothing};
use crate::forms::At;
use crate::shell::dom::{data_of_target, focus};
use crate::shell::field::is_ticked;
use crate::text::lazy_text;
use crate::view_model::forms::{FormCard, FormView, FormsView, ProblemLine, TableView};

/// The list of forms; `filled` says how much is in each.
pub fn form_list(view: &FormsView, filled: impl Fn(&FormCard) -> String) -> AnyView {
    let cards = view.forms.iter().map(|it| {
        let task = it.task.clone();
        view! {
            <li class="form-card">
                <p class="form-card__annex">{it.annex.clone()}</p>
                <h2 class="form-card__name"><a href=it.href.clone()>{it.name}</a></h2>
                <p>{it.about}</p>
                <p class="form-card__task">{task}</p>
                <p class="form-card__filled">{filled(it)}</p>
            </li>
        }
        .into_any()
    });
    view! {
        <h1 class="page-title">{view.title}</h1>
        <p class="form-lead">{view.intro.clone()}</p>
        <p class="form-privacy">{view.privacy}</p>
        <ul class="form-cards">{list(cards)}</ul>
    }
    .into_any()
}

/// The fields above the tables.
pub fn form_header(table: &TableView, form: FormSignals) -> AnyView {
    let idx = table.table;
    let fields = table.columns.iter().enumerate().map(|(column, it)| {
        let at = At {
            table: idx,
            row: 0,
            column,
        };
        let value = move || form.desk.with(|it| it.sheet().cell(at).to_owned());
        let message = move || form.state.with(|it| it.message(at).map(str::to_owned));
        let id = format!("form-problem-{idx}-0-{column}");
        view! {
            <label class="field form-header">
                <span class="field__label">{it.label.clone()}</span>
                <input
                    type="text"
                    autocomplete="off"
                    data-at=format!("{idx}.0.{column}")
                    aria-invalid=move || message().is_some().then_some("true")
                    aria-describedby=id.clone()
                    prop:value=value
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        form.desk.update(|it| it.set(at, &text));
                    }
                    on:focusout=move |_| form.desk.update_untracked(crate::forms::Desk::seal)
                />
                <span class="form-cell__paper" aria-hidden="true">{value}</span>
                <span class="form-cell__problem" id=id.clone()>{message}</span>
            </label>
        }
        .into_any()
    });
    list(fields)
}

/// The outline as a list to tick and to write into.
pub fn form_checklist(table: &TableView, form: FormSignals) -> AnyView {
    let idx = table.table;
    let items = table.items.iter().enumerate().map(|(row, item)| {
        let headings = item.headings.iter().map(|(level, it)| {
            if *level == 0 {
                view! { <h2 class="form-outline__section">{*it}</h2> }.into_any()
            } else {
                view! { <h3 class="form-outline__group">{*it}</h3> }.into_any()
            }
        });
        let at = move |column| At {
            table: idx,
            row,
            column,
        };
        let value = move |column| form.desk.with(|it| it.sheet().cell(at(column)).to_owned());
        let is_done = move || !value(0).is_empty();
        let message = move || {
            let said = form.state.with(|it| it.message(at(1)).map(str::to_owned));
            said.map(|it| view! { <span class="form-cell__problem">{it}</span> })
        };
        let seal = move |_| form.desk.update_untracked(crate::forms::Desk::seal);
        view! {
            {list(headings)}
            <div class="form-item">
                <label class="form-item__done">
                    <input
                        type="checkbox"
                        data-at=format!("{idx}.{row}.0")
                        prop:checked=is_done
                        on:change=move |event: Event| {
                            let tick = if is_ticked(&event) { "1" } else { "" };
                            form.desk.update(|it| {
                                it.seal();
                                it.set(at(0), tick);
                            });
                        }
                    />
                    <span>{item.label}</span>
                </label>
                <div class="form-item__text">
                    <textarea
                        rows="1"
                        data-at=format!("{idx}.{row}.1")
                        aria-label=item.written.clone()
                        aria-invalid=move || {
                            form.state.with(|it| it.message(at(1)).is_some()).then_some("true")
                        }
                        prop:value=move || value(1)
                        on:input=move |event| {
                            let text = event_target_value(&event);
                            form.desk.update(|it| it.set(at(1), &text));
                        }
                        on:focusout=seal
                    ></textarea>
                    <span class="form-cell__paper" aria-hidden="true">{move || value(1)}</span>
                    {message}
                </div>
            </div>
        }
        .into_any()
    });
    view! {
        <p class="form-progress">{move || form.state.with(|it| it.progress.clone())}</p>
        <div class="form-outline">{list(items)}</div>
    }
    .into_any()
}

/// What is wrong or odd, each leading to its cell.
pub fn form_problems(form: FormSignals) -> AnyView {
    let words = &lazy_text(form.lang).forms.problem;
    let go = move |event: Event| {
        if let Some(place) = data_of_target(&event, "go") {
            focus(&format!("[data-at=\"{place}\"]"));
        }
    };
    let lines = move || {
        let state = form.state.get();
        let remarks = if state.remarks.is_empty() {
            nothing()
        } else {
            view! {
                <h2 class="form-problems__title">{words.remarks}</h2>
                <ul>{list(state.remarks.iter().map(problem_line))}</ul>
            }
            .into_any()
        };
        view! {
            <h2 class="form-problems__title">{state.problems_title.clone()}</h2>
            <ul>{list(state.problems.iter().map(problem_line))}</ul>
            {remarks}
        }
        .into_any()
    };
    view! { <section class="form-problems" on:click=move |event| go(event.into())>{lines}</section> }
        .into_any()
}

fn problem_line(it: &ProblemLine) -> AnyView {
    let at = it.at;
    let place = format!("{}.{}.{}", at.table, at.row, at.column);
    debug_assert!(cell_selector(at).contains(&place));
    view! {
        <li>
            <button type="button" class="form-link" data-go=place>{it.line.clone()}</button>
        </li>
    }
    .into_any()
}

/// What each column takes, the notes, the keys, the source.
pub fn form_help(view: &FormView) -> AnyView {
    let words = &lazy_text(view.lang).forms.sheet;
    let fields = view.fields.iter().map(|it| {
        view! { <div><dt>{it.label.clone()}</dt><dd>{it.kind.clone()}</dd></div> }.into_any()
    });
    let keys = words.keys.iter().map(|(key, does)| {
        view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*does}</dd></div> }.into_any()
    });
    let notes = view
        .notes
        .iter()
        .map(|it| view! { <li>{*it}</li> }.into_any());
    let folded = |title: &'static str, inside: AnyView| {
        view! { <details class="form-help"><summary>{title}</summary>{inside}</details> }.into_any()
    };
    let has_grid = !view.fields.is_empty();
    view! {
        {if has_grid {
            list([
                folded(words.fields_title, view! { <dl class="form-terms">{list(fields)}</dl> }.into_any()),
                folded(words.keys_title, view! { <dl class="form-terms">{list(keys)}</dl> }.into_any()),
            ].into_iter())
        } else {
            nothing()
        }}
        {folded(words.notes_title, view! { <ul class="form-notes">{list(notes)}</ul> }.into_any())}
        <p class="form-source">
            {view.source.label} " "
            <a href=view.source.href.clone() lang="zh-CN">{view.source.document.clone()}</a>
            " · " {view.source.rest.clone()}
        </p>
    }
    .into_any()
}

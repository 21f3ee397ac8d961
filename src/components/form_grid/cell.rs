//! One cell of a grid: a field, what it says on paper, and what is wrong with it.

use leptos::prelude::*;

use super::{Grid, place};
use crate::components::list;
use crate::forms::At;
use crate::model::FieldKind;

pub(super) fn cell_view(grid: &Grid, row: usize, column: usize) -> AnyView {
    let at = grid.at(row, column);
    let form = grid.form;
    let state = form.state;
    let message = Memo::new(move |_| state.with(|it| it.message(at).map(str::to_owned)));
    let id = format!("form-problem-{}-{}-{}", at.table, at.row, at.column);
    let described = {
        let id = id.clone();
        move || message.with(Option::is_some).then(|| id.clone())
    };
    let said = move || {
        message
            .get()
            .map(|it| view! { <span class="form-cell__problem" id=id.clone()>{it}</span> })
    };
    let kind = grid.view.columns[column].kind;
    let class = match kind {
        FieldKind::Integer | FieldKind::Decimal => "form-cell form-cell--number",
        FieldKind::Date => "form-cell form-cell--date",
        FieldKind::Choice => "form-cell form-cell--choice",
        FieldKind::Text | FieldKind::Check => "form-cell",
    };
    let field = if kind == FieldKind::Choice {
        choice(grid, at, message, described)
    } else {
        input(grid, at, message, described)
    };
    view! {
        <td class=class>
            {field}
            <span class="form-cell__paper" aria-hidden="true">{move || form.value(at)}</span>
            {said}
        </td>
    }
    .into_any()
}

fn input(
    grid: &Grid,
    at: At,
    message: Memo<Option<String>>,
    described: impl Fn() -> Option<String> + Send + 'static,
) -> AnyView {
    let (form, active) = (grid.form, grid.active);
    let mode = match grid.view.columns[at.column].kind {
        FieldKind::Integer => "numeric",
        FieldKind::Decimal => "decimal",
        _ => "text",
    };
    view! {
        <input
            type="text"
            class="form-cell__field"
            inputmode=mode
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="next"
            data-at=place(at)
            tabindex=move || if active.get() == at { "0" } else { "-1" }
            aria-label=grid.view.cell_label(at.row, at.column, form.lang)
            aria-invalid=move || message.with(Option::is_some).then_some("true")
            aria-describedby=described
            prop:value=move || form.value(at)
        />
    }
    .into_any()
}

fn choice(
    grid: &Grid,
    at: At,
    message: Memo<Option<String>>,
    described: impl Fn() -> Option<String> + Send + 'static,
) -> AnyView {
    let (form, active) = (grid.form, grid.active);
    let options = &grid.view.columns[at.column].options;
    let known: Vec<&'static str> = options.iter().map(|it| it.value).collect();
    let entries = options.iter().map(|it| {
        let value = it.value;
        view! { <option value=value prop:selected=move || form.value(at) == value>{it.label}</option> }
            .into_any()
    });
    // What was pasted and is no option stays visible until another is chosen.
    let odd = Memo::new(move |_| {
        let value = form.value(at);
        (!value.is_empty() && !known.contains(&value.as_str())).then_some(value)
    });
    let odd = move || {
        odd.get().map(|it| {
            view! { <option value=it.clone() prop:selected=true>{it.clone()}</option> }
        })
    };
    view! {
        <select
            class="form-cell__field"
            data-at=place(at)
            tabindex=move || if active.get() == at { "0" } else { "-1" }
            aria-label=grid.view.cell_label(at.row, at.column, form.lang)
            aria-invalid=move || message.with(Option::is_some).then_some("true")
            aria-describedby=described
        >
            <option value="" prop:selected=move || form.value(at).is_empty()>
                {form.words().no_option}
            </option>
            {list(entries)}
            {odd}
        </select>
    }
    .into_any()
}

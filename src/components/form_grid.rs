//! A table of a form as a grid that is walked through and written into.
//!
//! Every cell is a field of its own, so that input methods and phones work; the keyboard is that of
//! a grid (`view_model::forms::keys`), with one stop for Tab.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::{list, nothing};
use crate::forms::{At, Block, Desk};
use crate::model::{FieldKind, Lang};
use crate::shell::dom::{data_of_target, focus};
use crate::shell::field;
use crate::text::{SheetText, lazy_text};
use crate::view_model::forms::keys::{Act, Extent, Mode, Press, act};
use crate::view_model::forms::{FormState, TableView, paste_problem, pasted};

/// What the parts of a form share.
#[derive(Clone, Copy)]
pub struct FormSignals {
    pub desk: RwSignal<Desk>,
    pub state: Memo<FormState>,
    /// Says something aloud and on the page.
    pub say: Callback<String>,
    pub undo: Callback<()>,
    pub redo: Callback<()>,
    pub lang: Lang,
}

impl FormSignals {
    fn words(self) -> &'static SheetText {
        &lazy_text(self.lang).forms.sheet
    }

    fn value(self, at: At) -> String {
        self.desk.with(|it| it.sheet().cell(at).to_owned())
    }
}

/// How a cell is found in the document.
pub fn cell_selector(at: At) -> String {
    format!("[data-at=\"{}\"]", place(at))
}

fn place(at: At) -> String {
    format!("{}.{}.{}", at.table, at.row, at.column)
}

/// The cell in which an event happened.
fn place_of(event: &Event) -> Option<At> {
    let place = data_of_target(event, "at")?;
    let mut parts = place.split('.').map(str::parse);
    Some(At {
        table: parts.next()?.ok()?,
        row: parts.next()?.ok()?,
        column: parts.next()?.ok()?,
    })
}

/// One grid and its state.
#[derive(Clone)]
struct Grid {
    form: FormSignals,
    view: Arc<TableView>,
    /// The cell that Tab enters.
    active: RwSignal<At>,
    mode: RwSignal<Mode>,
    n_rows: Memo<usize>,
    /// What stood in the active cell when it was entered.
    before: StoredValue<String>,
}

/// A table with rows to write into, and the button that adds one.
#[component]
pub fn FormGrid(
    /// The table.
    view: TableView,
    /// The form it belongs to.
    form: FormSignals,
) -> impl IntoView {
    let table = view.table;
    let start = At {
        table,
        row: 0,
        column: 0,
    };
    let grid = Grid {
        form,
        view: Arc::new(view),
        active: RwSignal::new(start),
        mode: RwSignal::new(Mode::Walking),
        n_rows: Memo::new(move |_| form.desk.with(|it| it.sheet().tables[table].len())),
        before: StoredValue::new(String::new()),
    };
    let n_rows = grid.n_rows;
    let rows = grid.clone();
    let add = grid.clone();
    view! {
        <div class="form-scroll" tabindex="-1">
            {table_view(&grid, view! {
                <For each=move || 0..n_rows.get() key=|it| *it let:row>
                    {row_view(&rows, row)}
                </For>
            }.into_any())}
        </div>
        <p class="form-add">
            <button type="button" class="form-button" on:click=move |_| add.add_row(usize::MAX)>
                {form.words().add_row}
            </button>
        </p>
    }
}

fn table_view(grid: &Grid, rows: AnyView) -> AnyView {
    let [keys, typed, entered, left, clicked, pasting] = [(); 6].map(|()| grid.clone());
    view! {
        <table
            class="table form-table"
            role="grid"
            on:keydown=move |event| keys.on_key(&event)
            on:input=move |event| typed.on_input(&event)
            on:focusin=move |event| entered.on_enter(&event)
            on:focusout=move |_| left.form.desk.update_untracked(Desk::seal)
            on:click=move |event| clicked.on_click(&event)
            on:paste=move |event| pasting.on_paste(&event)
        >
            <caption>{grid.view.title.clone()}</caption>
            <thead>{head(grid)}</thead>
            <tbody>{rows}</tbody>
            {foot(grid)}
        </table>
    }
    .into_any()
}

/// Where the form prints numbers of rows they are part of it; elsewhere they only help on screen.
fn number_class(grid: &Grid) -> &'static str {
    if grid.view.is_numbered {
        "form-table__row-number"
    } else {
        "form-table__row-number form-table__row-number--screen"
    }
}

fn head(grid: &Grid) -> AnyView {
    let words = grid.form.words();
    let n_levels = grid.view.head.len();
    let rows = grid.view.head.iter().enumerate().map(|(level, cells)| {
        let cells = cells.iter().map(|it| {
            let scope = if it.n_columns > 1 { "colgroup" } else { "col" };
            view! {
                <th scope=scope colspan=it.n_columns rowspan=it.n_rows>{it.label.clone()}</th>
            }
            .into_any()
        });
        let cells = list(cells);
        let (first, last) = if level == 0 {
            let first = view! {
                <th scope="col" class=number_class(grid) rowspan=n_levels>{words.number}</th>
            };
            let last = view! { <td class="form-table__tools" rowspan=n_levels></td> };
            (first.into_any(), last.into_any())
        } else {
            (nothing(), nothing())
        };
        view! { <tr>{first}{cells}{last}</tr> }.into_any()
    });
    list(rows)
}

fn foot(grid: &Grid) -> AnyView {
    let Some((title, is_printed)) = grid.view.total else {
        return nothing();
    };
    let table = grid.view.table;
    let state = grid.form.state;
    let sums = (0..grid.view.columns.len()).map(|column| {
        let sum = move || {
            let sum = state.with(|it| it.totals.get(table).and_then(|it| it.get(column)).cloned());
            sum.unwrap_or_default()
        };
        view! { <td class="table__number">{sum}</td> }.into_any()
    });
    let class = if is_printed {
        "form-total"
    } else {
        "form-total form-total--screen"
    };
    let left_out = move || state.with(|it| it.left_out.get(table).cloned().unwrap_or_default());
    // Where the form has no numbers of rows its total stands under what the rows are about.
    let (first, skipped) = if grid.view.is_numbered {
        let first = view! { <th scope="row" class=number_class(grid)>{title}</th> };
        (first.into_any(), 0)
    } else {
        let first = view! {
            <td class=number_class(grid)></td>
            <th scope="row">{title}</th>
        };
        (first.into_any(), 1)
    };
    view! {
        <tfoot class=class>
            <tr>
                {first}
                {list(sums.skip(skipped))}
                <td class="form-table__tools form-total__note">{left_out}</td>
            </tr>
        </tfoot>
    }
    .into_any()
}

fn row_view(grid: &Grid, row: usize) -> AnyView {
    let cells = (0..grid.view.columns.len()).map(|column| cell_view(grid, row, column));
    let number = (row + 1).to_string();
    let words = grid.form.words();
    let at = grid.at(row, grid.view.columns.len());
    let removing = grid.clone();
    let (active, form) = (grid.active, grid.form);
    view! {
        <tr>
            <th scope="row" class=number_class(grid)>{number.clone()}</th>
            {list(cells)}
            <td class="form-table__tools">
                <button
                    type="button"
                    class="form-remove"
                    data-at=place(at)
                    tabindex=move || if active.get() == at { "0" } else { "-1" }
                    aria-label=(form.words().remove_row)(&number)
                    title=(words.remove_row)(&number)
                    on:click=move |_| removing.remove_row(row)
                >
                    "×"
                </button>
            </td>
        </tr>
    }
    .into_any()
}

fn cell_view(grid: &Grid, row: usize, column: usize) -> AnyView {
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

impl Grid {
    fn at(&self, row: usize, column: usize) -> At {
        At {
            table: self.view.table,
            row,
            column,
        }
    }

    fn extent(&self) -> Extent {
        Extent {
            n_rows: self.n_rows.get_untracked(),
            n_columns: self.view.columns.len() + 1,
        }
    }

    fn is_text(&self, at: At) -> bool {
        let column = self.view.columns.get(at.column);
        column.is_some_and(|it| it.kind != FieldKind::Choice)
    }

    fn on_enter(&self, event: &Event) {
        let Some(at) = place_of(event) else { return };
        self.active.set(at);
        self.mode.set(Mode::Walking);
        let value = self
            .form
            .desk
            .with_untracked(|it| it.sheet().cell(at).to_owned());
        self.before.set_value(value);
    }

    fn on_input(&self, event: &Event) {
        let Some(at) = place_of(event) else { return };
        if self.mode.get_untracked() == Mode::Walking {
            self.mode.set(Mode::Typing);
        }
        let text = event_target_value(event);
        self.form.desk.update(|it| it.set(at, &text));
    }

    /// A click puts the caret somewhere: from now on the text is being changed.
    fn on_click(&self, event: &Event) {
        if place_of(event).is_some_and(|at| self.is_text(at)) {
            self.mode.set(Mode::Editing);
        }
    }

    fn on_paste(&self, event: &Event) {
        let (Some(at), Some(text)) = (place_of(event), field::pasted_text(event)) else {
            return;
        };
        let block = Block::parse(&text);
        if !block.is_several() {
            // Words within a cell are the browser's business.
            return;
        }
        event.prevent_default();
        let lang = self.form.lang;
        let done = self.form.desk.try_update(|it| it.paste(at, &block));
        self.form.say.run(match done {
            Some(Ok(done)) => pasted(done, lang),
            Some(Err(problem)) => paste_problem(problem, lang),
            None => return,
        });
        focus_soon(at);
    }

    fn on_key(&self, event: &KeyboardEvent) {
        let Some(at) = place_of(event).filter(|_| !field::is_composing(event)) else {
            return;
        };
        let key = event.key();
        let press = Press {
            key: &key,
            has_control: event.ctrl_key() || event.meta_key(),
            has_shift: event.shift_key(),
            has_alt: event.alt_key(),
        };
        let mode = self.mode.get_untracked();
        match act(press, at, mode, self.extent(), self.is_text(at)) {
            Act::Nothing => return,
            Act::Go(at) => focus_cell(at),
            Act::Edit => {
                self.mode.set(Mode::Editing);
                field::caret_to_end(&cell_selector(at));
            }
            Act::Revert => {
                let before = self.before.get_value();
                self.form.desk.update(|it| it.set(at, &before));
                self.mode.set(Mode::Walking);
                focus_cell(at);
            }
            Act::Down => self.go_down(at),
            Act::Undo => self.form.undo.run(()),
            Act::Redo => self.form.redo.run(()),
        }
        event.prevent_default();
    }

    fn go_down(&self, at: At) {
        let n_rows = self.n_rows.get_untracked();
        let is_filled = self.form.desk.with_untracked(|it| {
            let row = it.sheet().tables[at.table].get(at.row);
            row.is_some_and(|row| row.iter().any(|it| !it.trim().is_empty()))
        });
        if at.row + 1 < n_rows {
            focus_cell(At {
                row: at.row + 1,
                ..at
            });
        } else if is_filled {
            self.add_row(n_rows);
        }
    }

    fn add_row(&self, row: usize) {
        let table = self.view.table;
        let added = self.form.desk.try_update(|it| it.add_row(table, row));
        match added.flatten() {
            Some(row) => focus_soon(self.at(row, 0)),
            None => {
                let max = crate::forms::MAX_ROWS.to_string();
                self.form.say.run((self.form.words().no_more_rows)(&max));
            }
        }
    }

    fn remove_row(&self, row: usize) {
        let table = self.view.table;
        self.form.desk.update(|it| it.remove_row(table, row));
        let words = self.form.words();
        self.form
            .say
            .run((words.removed_row)(&(row + 1).to_string()));
        let left = self.n_rows.get_untracked().saturating_sub(1);
        focus_soon(self.at(row.min(left), 0));
    }
}

fn focus_cell(at: At) {
    field::focus_whole(&cell_selector(at));
}

/// Focuses a cell that is about to be drawn.
pub fn focus_soon(at: At) {
    field::later(0, move || focus(&cell_selector(at)));
}

//! A table of a form as a grid that is walked through and written into.
//!
//! Every cell is a field of its own, so that input methods and phones work; the keyboard is that of
//! a grid (`view_model::forms::keys`), with one stop for Tab.

mod acts;
mod cell;

pub use acts::focus_soon;

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;

use super::{list, nothing};
use crate::forms::{At, Desk};
use crate::model::Lang;
use crate::shell::dom::data_of_target;
use crate::text::{SheetText, lazy_text};
use crate::view_model::forms::keys::Mode;
use crate::view_model::forms::{FormState, TableView};
use cell::cell_view;

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
    let (n_rows, active) = (grid.n_rows, grid.active);
    // Tab must find a way in when the rows become fewer.
    Effect::new(move |_| {
        let last = n_rows.get().saturating_sub(1);
        if active.with_untracked(|it| it.row > last) {
            active.update(|it| it.row = last);
        }
    });
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

//! Of many rows only those in sight, and some on either side, are drawn.

use std::ops::Range;

use leptos::prelude::*;

use crate::components::nothing;
use crate::components::park_tools::ToolWords;
use crate::shell::dom::{Scrolled, on_print};

/// With more rows than this only those in sight are drawn.
const MAX_ROWS: usize = 200;

/// Rows drawn beyond either end of what is in sight: about a turn of the wheel.
const OVERSCAN: usize = 20;

/// Rows in sight before anything is known of the screen.
const N_FIRST: usize = 40;

/// CSS pixels of a row before one is measured; the style sheet gives all rows one height.
const ROW_HEIGHT: f64 = 40.0;

/// Which rows are drawn.
#[derive(Clone, Copy)]
pub(super) struct Window {
    n_rows: Signal<usize>,
    in_sight: RwSignal<Range<usize>>,
    row_height: RwSignal<f64>,
    /// The row that has the focus; it stays, so that the focus does.
    focused: RwSignal<Option<usize>>,
    /// The reader asked for all rows.
    wants_all: RwSignal<bool>,
    is_printing: RwSignal<bool>,
}

impl Window {
    pub(super) fn new(n_rows: Signal<usize>) -> Self {
        let is_printing = RwSignal::new(false);
        Effect::new(move |_| {
            let listeners = StoredValue::new_local(on_print(move |it| is_printing.set(it)));
            on_cleanup(move || listeners.dispose());
        });
        Self {
            n_rows,
            in_sight: RwSignal::new(0..N_FIRST),
            row_height: RwSignal::new(ROW_HEIGHT),
            focused: RwSignal::new(None),
            wants_all: RwSignal::new(false),
            is_printing,
        }
    }

    /// Whether there are so many rows that not all are drawn, unless asked for.
    fn is_long(self) -> bool {
        self.n_rows.get() > MAX_ROWS
    }

    /// Whether only the rows in sight are drawn.
    pub(super) fn is_on(self) -> bool {
        self.is_long() && !self.wants_all.get() && !self.is_printing.get()
    }

    /// The rows to draw.
    pub(super) fn range(self) -> Range<usize> {
        let n_rows = self.n_rows.get();
        if !self.is_on() {
            return 0..n_rows;
        }
        let Range { start, end } = self.in_sight.get();
        let end = (end + OVERSCAN).min(n_rows);
        start.saturating_sub(OVERSCAN).min(end)..end
    }

    /// The row with the focus, where it is not among those drawn for being in sight.
    pub(super) fn far_focus(self) -> Option<usize> {
        let at = self.focused.get().filter(|it| *it < self.n_rows.get())?;
        (!self.range().contains(&at)).then_some(at)
    }

    /// Takes note of which row has the focus.
    pub(super) fn focus(self, row: Option<usize>) {
        if self.focused.get_untracked() != row {
            self.focused.set(row);
        }
    }

    /// Takes note of how far the table is scrolled.
    pub(super) fn scrolled(self, scrolled: Option<Scrolled>) {
        let Some(Scrolled { top, height, row }) = scrolled else {
            return;
        };
        if !self.is_on() {
            return;
        }
        let row = row.filter(|it| *it > 0.0).unwrap_or(ROW_HEIGHT);
        if row.total_cmp(&self.row_height.get_untracked()).is_ne() {
            self.row_height.set(row);
        }
        let start = rows(top, row).min(self.n_rows.get_untracked());
        // Steps of half the overscan, so that not every pixel draws rows.
        let step = OVERSCAN / 2;
        let start = start - start % step;
        let end = start + rows(height, row) + 1 + step;
        if self.in_sight.get_untracked() != (start..end) {
            self.in_sight.set(start..end);
        }
    }

    /// Stands for the rows above the first that is drawn.
    pub(super) fn space_above(self, n_columns: usize) -> AnyView {
        let start = self.range().start;
        let first = self.far_focus().map_or(start, |it| it.min(start));
        space(first, self.row_height.get(), n_columns)
    }

    /// Stands for the rows below the last that is drawn.
    pub(super) fn space_below(self, n_columns: usize) -> AnyView {
        let end = self.range().end;
        let last = self.far_focus().map_or(end, |it| (it + 1).max(end));
        let n_rows = self.n_rows.get() - last;
        space(n_rows, self.row_height.get(), n_columns)
    }

    /// Stands for the rows between a far one with the focus and those in sight.
    pub(super) fn space_between(self, n_rows: usize, n_columns: usize) -> AnyView {
        space(n_rows, self.row_height.get_untracked(), n_columns)
    }
}

fn space(n_rows: usize, row_height: f64, n_columns: usize) -> AnyView {
    if n_rows == 0 {
        return nothing();
    }
    let height = space_of(n_rows, row_height).to_string();
    view! {
        <tr class="space" aria-hidden="true">
            // A drawing, because the policy forbids to give a cell a height.
            <td colspan=n_columns.to_string()>
                <svg width="1" height=height></svg>
            </td>
        </tr>
    }
    .into_any()
}

/// Whole rows in a height.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a height on screen is small and not negative"
)]
fn rows(height: f64, row: f64) -> usize {
    (height / row) as usize
}

/// CSS pixels of so many rows.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a height on screen is small and not negative"
)]
fn space_of(n_rows: usize, row: f64) -> u32 {
    (n_rows as f64 * row) as u32
}

/// That not all rows are drawn, and the way to have them; nothing for few rows.
pub(super) fn window_note(window: Window, words: ToolWords) -> AnyView {
    if !window.is_long() || window.is_printing.get() {
        return nothing();
    }
    let text = &words.lazy.parks_table;
    let n = window.n_rows.get().to_string();
    let toggle = move |_| window.wants_all.update(|it| *it = !*it);
    let (note, button) = if window.wants_all.get() {
        (String::new(), text.fewer_rows.to_owned())
    } else {
        ((text.some_rows)(&n), (text.all_rows)(&n))
    };
    view! {
        <div class="group-tools">
            <p>{note}</p>
            <button type="button" on:click=toggle>{button}</button>
        </div>
    }
    .into_any()
}

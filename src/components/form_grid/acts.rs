//! What keys, letters, clicks and pastes do in a grid.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::{Grid, cell_selector, place_of};
use crate::forms::{At, Block, MAX_ROWS};
use crate::model::FieldKind;
use crate::shell::dom::focus;
use crate::shell::field;
use crate::view_model::forms::keys::{Act, Extent, Mode, Press, act};
use crate::view_model::forms::{paste_problem, pasted};

impl Grid {
    pub(super) fn at(&self, row: usize, column: usize) -> At {
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

    pub(super) fn on_enter(&self, event: &Event) {
        let Some(at) = place_of(event) else { return };
        self.active.set(at);
        self.mode.set(Mode::Walking);
        let value = self
            .form
            .desk
            .with_untracked(|it| it.sheet().cell(at).to_owned());
        self.before.set_value(value);
    }

    pub(super) fn on_input(&self, event: &Event) {
        let Some(at) = place_of(event) else { return };
        match self.mode.get_untracked() {
            // An option is chosen: the list is closed.
            Mode::Editing if !self.is_text(at) => self.mode.set(Mode::Walking),
            Mode::Walking => self.mode.set(Mode::Typing),
            Mode::Typing | Mode::Editing => (),
        }
        let text = event_target_value(event);
        self.form.desk.update(|it| it.set(at, &text));
    }

    /// A click puts the caret somewhere or opens a list: from now on arrows move in there.
    pub(super) fn on_click(&self, event: &Event) {
        if place_of(event).is_some_and(|at| at.column < self.view.columns.len()) {
            self.mode.set(Mode::Editing);
        }
    }

    pub(super) fn on_paste(&self, event: &Event) {
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

    pub(super) fn on_key(&self, event: &KeyboardEvent) {
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
            Act::Open => {
                let is_open = mode == Mode::Editing;
                self.mode.set(if is_open {
                    Mode::Walking
                } else {
                    Mode::Editing
                });
                return;
            }
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

    pub(super) fn add_row(&self, row: usize) {
        let table = self.view.table;
        let added = self.form.desk.try_update(|it| it.add_row(table, row));
        if let Some(row) = added.flatten() {
            focus_soon(self.at(row, 0));
        } else {
            let max = MAX_ROWS.to_string();
            self.form.say.run((self.form.words().no_more_rows)(&max));
        }
    }

    pub(super) fn remove_row(&self, row: usize) {
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

//! What a key does in a table that is filled in: the keyboard of a grid, as the ARIA Authoring
//! Practices describe it, with Tab to the right while one types.

use crate::forms::At;

/// How a cell is being worked on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Walking: arrows move between cells, a letter replaces what is there.
    #[default]
    Walking,
    /// Typing over: arrows still move between cells.
    Typing,
    /// Changing the text: arrows move within it.
    Editing,
}

/// A key as it was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press<'a> {
    /// As `KeyboardEvent.key` names it.
    pub key: &'a str,
    /// Control, or Command.
    pub has_control: bool,
    pub has_shift: bool,
    pub has_alt: bool,
}

/// What to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Leave it to the browser.
    Nothing,
    Go(At),
    /// Begin to change the text.
    Edit,
    /// Leave it to the browser, which opens a list: the next keys are the list's.
    Open,
    /// Take the text back to what it was.
    Revert,
    /// One row down; behind the last row, a new one.
    Down,
    Undo,
    Redo,
}

/// How far a table reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    pub n_rows: usize,
    /// With the column of the buttons that remove a row.
    pub n_columns: usize,
}

/// Rows that Page Up and Page Down go.
const PAGE: usize = 10;

/// What a key does at a place. `is_text` is false for lists and buttons, which keep no caret.
pub fn act(press: Press, at: At, mode: Mode, extent: Extent, is_text: bool) -> Act {
    let Press {
        key,
        has_control,
        has_shift,
        has_alt,
    } = press;
    let is_button = at.column + 1 == extent.n_columns;
    let is_list = !is_text && !is_button;
    if has_alt {
        let is_opening = is_list && matches!(key, "ArrowDown" | "ArrowUp");
        return if is_opening { Act::Open } else { Act::Nothing };
    }
    if has_control {
        return match (key, has_shift) {
            ("z" | "Z", false) => Act::Undo,
            ("z" | "Z", true) | ("y" | "Y", false) => Act::Redo,
            ("Home", _) if mode != Mode::Editing => Act::Go(At {
                row: 0,
                column: 0,
                ..at
            }),
            ("End", _) if mode != Mode::Editing => Act::Go(At {
                row: last(extent.n_rows),
                column: last(extent.n_columns),
                ..at
            }),
            _ => Act::Nothing,
        };
    }
    match key {
        "F2" if is_text => Act::Edit,
        "Enter" if is_text && mode == Mode::Walking => Act::Edit,
        " " if is_list => Act::Open,
        "Enter" | "Escape" if is_list && mode == Mode::Editing => Act::Open,
        "Enter" if !is_button => Act::Down,
        "Escape" if mode != Mode::Walking => Act::Revert,
        "Tab" if mode != Mode::Walking => aside(at, extent, has_shift),
        _ if has_shift || mode == Mode::Editing => Act::Nothing,
        _ => walk(key, at, extent),
    }
}

fn walk(key: &str, at: At, extent: Extent) -> Act {
    let to_row = |row: usize| At {
        row: row.min(last(extent.n_rows)),
        ..at
    };
    let to_column = |column: usize| At {
        column: column.min(last(extent.n_columns)),
        ..at
    };
    Act::Go(match key {
        "ArrowUp" => to_row(at.row.saturating_sub(1)),
        "ArrowDown" => to_row(at.row + 1),
        "ArrowLeft" => to_column(at.column.saturating_sub(1)),
        "ArrowRight" => to_column(at.column + 1),
        "PageUp" => to_row(at.row.saturating_sub(PAGE)),
        "PageDown" => to_row(at.row + PAGE),
        "Home" => to_column(0),
        "End" => to_column(usize::MAX),
        _ => return Act::Nothing,
    })
}

/// The next cell in reading order, without the buttons; out of the table at its ends.
fn aside(at: At, extent: Extent, is_back: bool) -> Act {
    let n_cells = extent.n_columns.saturating_sub(1).max(1);
    let place = at.row * n_cells + at.column.min(n_cells - 1);
    let next = if is_back {
        place.checked_sub(1)
    } else {
        Some(place + 1).filter(|it| *it < extent.n_rows * n_cells)
    };
    next.map_or(Act::Nothing, |it| {
        Act::Go(At {
            row: it / n_cells,
            column: it % n_cells,
            ..at
        })
    })
}

fn last(n: usize) -> usize {
    n.saturating_sub(1)
}

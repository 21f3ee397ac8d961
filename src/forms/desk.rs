//! A form being filled in: the sheet, and every step back and forth.

use super::clean::one_line;
use super::paste::{self, Block, PasteProblem, Pasted};
use super::shape::{At, MAX_ROWS, Shape};
use super::sheet::{Row, Sheet, Splice, blank_row, is_blank};

/// Steps that can be taken back.
const MAX_STEPS: usize = 200;

/// A form, its sheet and the steps that led to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    shape: Shape,
    sheet: Sheet,
    done: Vec<Vec<Splice>>,
    undone: Vec<Vec<Splice>>,
    /// The cell that is being typed in: its letters are one step.
    typing: Option<At>,
}

impl Desk {
    /// A sheet with no steps behind it; what does not fit the shape is left out.
    pub fn new(shape: Shape, sheet: Sheet) -> Self {
        let (sheet, _) = sheet.fitted(&shape);
        Self {
            shape,
            sheet,
            done: Vec::new(),
            undone: Vec::new(),
            typing: None,
        }
    }

    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Writes into a cell. Letters typed one after the other into the same cell are one step.
    pub fn set(&mut self, at: At, text: &str) {
        let Some(column) = self.shape.column(at) else {
            return;
        };
        let text = if column.is_long() {
            text.to_owned()
        } else {
            text.replace(['\r', '\n', '\t'], " ")
        };
        let Some(before) = self.row(at.table, at.row).cloned() else {
            return;
        };
        if before.get(at.column).is_none_or(|it| *it == text) {
            return;
        }
        let mut after = before.clone();
        after[at.column] = text;
        let change = Splice {
            table: at.table,
            row: at.row,
            removed: vec![before],
            inserted: vec![after],
        };
        if self.typing == Some(at)
            && let Some(step) = self.done.last_mut().and_then(|it| it.first_mut())
        {
            self.sheet.splice(&change);
            step.inserted = change.inserted;
            if step.inserted == step.removed {
                // Typed back to what it was: nothing to undo.
                self.done.pop();
                self.typing = None;
            }
            return;
        }
        self.act(vec![change]);
        self.typing = Some(at);
    }

    /// Ends the typing: the next letter is a new step.
    pub fn seal(&mut self) {
        self.typing = None;
    }

    /// Puts a block of cells with its left upper corner into a cell; all of it or nothing.
    ///
    /// # Errors
    ///
    /// What does not fit; nothing is changed then.
    pub fn paste(&mut self, at: At, block: &Block) -> Result<Pasted, PasteProblem> {
        let (splice, pasted) = paste::fit(&self.shape, &self.sheet, at, block)?;
        self.act(vec![splice]);
        Ok(pasted)
    }

    /// Puts a blank row before the row with this index; its index, or `None` where none fits.
    pub fn add_row(&mut self, table: usize, row: usize) -> Option<usize> {
        let shape = self.shape.tables.get(table).filter(|it| it.is_free())?;
        let n_rows = self.sheet.tables.get(table)?.len();
        let row = row.min(n_rows);
        let inserted = vec![blank_row(shape)];
        (n_rows < MAX_ROWS).then(|| {
            self.act(vec![Splice {
                table,
                row,
                removed: Vec::new(),
                inserted,
            }]);
            row
        })
    }

    /// Takes a row out; the last one left is emptied.
    pub fn remove_row(&mut self, table: usize, row: usize) {
        let Some(shape) = self.shape.tables.get(table).filter(|it| it.is_free()) else {
            return;
        };
        let Some(removed) = self.row(table, row).cloned() else {
            return;
        };
        let is_last = self.sheet.tables[table].len() == 1;
        if is_last && is_blank(&removed) {
            return;
        }
        let inserted = if is_last {
            vec![blank_row(shape)]
        } else {
            Vec::new()
        };
        self.act(vec![Splice {
            table,
            row,
            removed: vec![removed],
            inserted,
        }]);
    }

    /// Puts another sheet in the place of this one, as one step.
    pub fn replace(&mut self, sheet: Sheet) {
        let (sheet, _) = sheet.fitted(&self.shape);
        let tables = self.sheet.tables.iter().zip(sheet.tables).enumerate();
        let changed = tables.filter(|(_, (old, new))| *old != new);
        let splices = changed.map(|(table, (old, inserted))| Splice {
            table,
            row: 0,
            removed: old.clone(),
            inserted,
        });
        let splices: Vec<Splice> = splices.collect();
        if !splices.is_empty() {
            self.act(splices);
        }
    }

    /// Empties the form.
    pub fn clear(&mut self) {
        self.replace(Sheet::blank(&self.shape));
    }

    /// Takes the last step back; where it was.
    pub fn undo(&mut self) -> Option<At> {
        let step = self.done.pop()?;
        let back: Vec<Splice> = step.iter().rev().map(Splice::inverse).collect();
        let place = self.apply(&back);
        self.undone.push(step);
        place
    }

    /// Takes the last step that was taken back again; where it was.
    pub fn redo(&mut self) -> Option<At> {
        let step = self.undone.pop()?;
        let place = self.apply(&step);
        self.done.push(step);
        place
    }

    fn act(&mut self, step: Vec<Splice>) {
        self.apply(&step);
        self.undone.clear();
        self.done.push(step);
        if self.done.len() > MAX_STEPS {
            self.done.remove(0);
        }
    }

    fn apply(&mut self, step: &[Splice]) -> Option<At> {
        self.typing = None;
        for it in step {
            self.sheet.splice(it);
        }
        let first = step.first()?;
        let changed = |(old, new): (&Row, &Row)| old.iter().zip(new).position(|(a, b)| a != b);
        let rows = first.removed.iter().zip(&first.inserted);
        let found = rows
            .enumerate()
            .find_map(|(row, it)| Some((row, changed(it)?)));
        let (row, column) = found.unwrap_or_default();
        let n_rows = self.sheet.tables.get(first.table)?.len();
        Some(At {
            table: first.table,
            row: (first.row + row).min(n_rows.saturating_sub(1)),
            column,
        })
    }

    fn row(&self, table: usize, row: usize) -> Option<&Row> {
        self.sheet.tables.get(table)?.get(row)
    }
}

/// A cell's text in a block, as a field of one line can hold it.
pub(super) fn as_cell(text: &str, is_long: bool) -> String {
    if is_long {
        text.trim().to_owned()
    } else {
        one_line(text)
    }
}

//! The grammar of a seed file (RFC 4180, LF only), and where each of its cells begins.
//!
//! The `csv` crate gives the cells' text but forgives broken quotes and knows no columns; this
//! gives the rest.

use crate::reader::report::Spot;

/// Where the cells of one record begin.
pub(crate) type RecordSpots = Vec<Spot>;

/// A fault of the file as a whole: nothing after it can be trusted.
pub(crate) type Fault = (Spot, String);

/// Where every cell begins, record by record; empty lines are no records.
pub(crate) fn scan(text: &str) -> Result<Vec<RecordSpots>, Fault> {
    check_line_ends(text)?;
    let mut scanner = Scanner::default();
    for c in text.chars() {
        scanner.step(c)?;
    }
    match scanner.state {
        State::Quoted => Err((
            scanner.cell,
            "the quote that opens here is never closed; is the rest of the file missing?".into(),
        )),
        _ => Ok(scanner.records),
    }
}

fn check_line_ends(text: &str) -> Result<(), Fault> {
    if text.starts_with('\u{feff}') {
        let message = "the file begins with a byte-order mark; save it as plain UTF-8 without one";
        return Err((Spot::START, message.into()));
    }
    if let Some(byte) = text.find('\r') {
        let message = "the line ends with CR; save the file with LF line ends";
        return Err((Spot::of_byte(text, byte), message.into()));
    }
    if !text.ends_with('\n') {
        let message = "the file does not end with a line break; is its end missing?";
        return Err((Spot::of_byte(text, text.len()), message.into()));
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    /// After a quote inside a quoted cell: the cell's end, or the first half of a doubled quote.
    QuoteEnd,
}

struct Scanner {
    state: State,
    /// Where the next character stands.
    here: Spot,
    /// Where the present cell begins.
    cell: Spot,
    record: RecordSpots,
    records: Vec<RecordSpots>,
}

impl Default for Scanner {
    fn default() -> Self {
        let here = Spot::START;
        Self {
            state: State::CellStart,
            here,
            cell: here,
            record: vec![],
            records: vec![],
        }
    }
}

impl Scanner {
    fn step(&mut self, c: char) -> Result<(), Fault> {
        if self.state == State::CellStart {
            self.cell = self.here;
        }
        let ends_cell = self.state != State::Quoted && matches!(c, ',' | '\n');
        if ends_cell {
            self.end_cell(c);
        } else {
            self.state = self.inside_cell(c)?;
        }
        self.here = match c {
            '\n' => Spot {
                line: self.here.line + 1,
                column: 1,
            },
            _ => Spot {
                column: self.here.column + 1,
                ..self.here
            },
        };
        Ok(())
    }

    fn end_cell(&mut self, c: char) {
        let line_is_empty = c == '\n' && self.record.is_empty() && self.cell == self.here;
        if !line_is_empty {
            self.record.push(self.cell);
        }
        if c == '\n' && !self.record.is_empty() {
            self.records.push(std::mem::take(&mut self.record));
        }
        self.state = State::CellStart;
    }

    fn inside_cell(&self, c: char) -> Result<State, Fault> {
        match (self.state, c) {
            (State::Quoted, '"') => Ok(State::QuoteEnd),
            (State::CellStart | State::QuoteEnd, '"') | (State::Quoted, _) => Ok(State::Quoted),
            (State::Plain, '"') => {
                let message = "a quote inside a cell without quotes; quote the cell and double it";
                Err((self.here, message.into()))
            }
            (State::CellStart | State::Plain, _) => Ok(State::Plain),
            (State::QuoteEnd, _) => {
                let Spot { line, column } = self.cell;
                let message = format!(
                    "{c:?} after the closing quote of the cell that begins in line {line}, \
                     column {column}; expected a comma or the end of the line"
                );
                Err((self.here, message))
            }
        }
    }
}

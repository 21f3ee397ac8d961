//! What is in a cell, and what is wrong with it.

use super::amount::{Amount, AmountProblem};
use super::clean::clean;
use super::day::{When, WhenProblem};
use super::shape::Column;
use crate::model::FieldKind;

/// The longest text of a cell of one line, in characters.
pub const MAX_CHARS: usize = 200;
/// The longest text of a cell of several lines.
pub const MAX_LONG_CHARS: usize = 4_000;

/// What a cell holds, read by the kind of its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Blank,
    Text(String),
    Number(Amount),
    When(When),
    /// One of the column's options.
    Choice(&'static str),
    Tick,
}

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    NotANumber,
    Separators,
    TooLarge,
    TooFine,
    Negative,
    NotWhole,
    NotADate,
    NoSuchDay,
    NotAnOption,
    NotATick,
    /// So many characters are allowed.
    TooLong(usize),
    /// The row says something but not what it is about.
    NoName,
    /// Another row, by its number from 1, is about the same.
    Repeated(usize),
}

/// Reads a cell; it is kept as it was typed whatever comes of it.
///
/// # Errors
///
/// What is wrong with it.
pub fn read(column: &Column, typed: &str) -> Result<Value, Problem> {
    let plain = clean(typed);
    if plain.is_empty() {
        return Ok(Value::Blank);
    }
    match column.kind {
        FieldKind::Text => text(column, typed),
        FieldKind::Integer | FieldKind::Decimal => number(column, &plain),
        FieldKind::Date => match When::parse(&plain) {
            Ok(when) => Ok(Value::When(when)),
            Err(WhenProblem::NotADate) => Err(Problem::NotADate),
            Err(WhenProblem::NoSuchDay) => Err(Problem::NoSuchDay),
        },
        FieldKind::Choice => {
            let bare = |it: &str| clean(it).replace(' ', "");
            let found = column.options.iter().find(|it| bare(it) == bare(&plain));
            found
                .map(|it| Value::Choice(it))
                .ok_or(Problem::NotAnOption)
        }
        FieldKind::Check => match plain.to_ascii_lowercase().as_str() {
            "1" | "x" | "v" | "✓" | "✔" | "√" | "是" | "yes" | "true" => Ok(Value::Tick),
            "0" | "否" | "no" | "false" => Ok(Value::Blank),
            _ => Err(Problem::NotATick),
        },
    }
}

fn text(column: &Column, typed: &str) -> Result<Value, Problem> {
    let max = if column.is_long() {
        MAX_LONG_CHARS
    } else {
        MAX_CHARS
    };
    let typed = typed.trim();
    if typed.chars().count() > max {
        return Err(Problem::TooLong(max));
    }
    Ok(Value::Text(typed.to_owned()))
}

fn number(column: &Column, plain: &str) -> Result<Value, Problem> {
    let amount = Amount::parse(plain, column.unit).map_err(|it| match it {
        AmountProblem::NotANumber => Problem::NotANumber,
        AmountProblem::Separators => Problem::Separators,
        AmountProblem::TooLarge => Problem::TooLarge,
        AmountProblem::TooFine => Problem::TooFine,
    })?;
    if amount.is_negative() {
        return Err(Problem::Negative);
    }
    if column.kind == FieldKind::Integer && !amount.is_whole() {
        return Err(Problem::NotWhole);
    }
    Ok(Value::Number(amount))
}

impl Value {
    /// As a file holds it: plain digits, ISO dates, the option, `1` for a tick.
    pub fn plain(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(amount) => amount.plain(),
            Self::When(when) => when.iso(),
            Self::Choice(option) => (*option).to_owned(),
            Self::Tick => "1".to_owned(),
        }
    }
}

/// The cell as a file holds it: its value, or what was typed where that cannot be read.
pub fn plain(column: &Column, typed: &str) -> String {
    read(column, typed).map_or_else(|_| typed.trim().to_owned(), |it| it.plain())
}

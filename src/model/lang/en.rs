//! English.

use super::Usage;
use crate::model::{BatchNo, Date};

pub(super) const USAGE: Usage = Usage {
    code: "en",
    tag: "en",
    name: "English",
    reads_chinese: false,
    comma: ", ",
    list_comma: ", ",
    list_end: " and ",
    semicolon: "; ",
    colon: ": ",
    brackets: [" (", ")"],
    sentence_gap: " ",
    dash: "–",
    wide_dash: " – ",
    date,
    month,
    batch,
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `5 June 2030`, `2030`.
fn date(date: Date) -> String {
    match date.month_day {
        Some((month, day)) if name(month).is_some() => format!("{day} {}", self::month(date)),
        _ => month(date),
    }
}

/// `June 2030`.
fn month(date: Date) -> String {
    match date.month_day {
        Some((month, _)) => {
            name(month).map_or_else(|| date.iso(), |it| format!("{it} {}", date.year))
        }
        None => date.year.to_string(),
    }
}

fn name(month: u8) -> Option<&'static str> {
    let idx = usize::from(month).checked_sub(1)?;
    MONTHS.get(idx).copied()
}

/// `batch 12`.
fn batch(BatchNo(number): BatchNo) -> String {
    format!("batch {number}")
}

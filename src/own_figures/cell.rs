//! What stands in one cell.

use crate::analysis::actuals::{MAX_FIGURE, RefusalReason};

/// A figure as readers write it: digits, full-width ones too, with or without separators of
/// thousands.
///
/// # Errors
/// If it is no whole number, or too large.
pub fn figure(text: &str) -> Result<u32, RefusalReason> {
    let digits: String = plain(text).chars().filter(|it| *it != ',').collect();
    if digits.is_empty() || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return Err(RefusalReason::Value);
    }
    let value = digits.parse().ok().filter(|it| *it <= MAX_FIGURE);
    value.ok_or(RefusalReason::TooLarge)
}

/// A year, with or without 年.
pub(super) fn year(text: &str, years: &[u16]) -> Result<u16, RefusalReason> {
    let text = plain(text);
    let year = text.trim_end_matches('年').parse().ok();
    year.filter(|it| years.contains(it))
        .ok_or(RefusalReason::Year)
}

/// A quarter: `1`, `Q1`, `一季度`, `第1季度`.
pub(super) fn quarter(text: &str) -> Result<u8, RefusalReason> {
    let text = plain(text);
    let bare = text.trim_start_matches(['第', 'q']);
    let bare = bare.trim_end_matches('末').trim_end_matches('度');
    match bare.trim_end_matches('季') {
        "1" | "一" => Ok(1),
        "2" | "二" => Ok(2),
        "3" | "三" => Ok(3),
        "4" | "四" => Ok(4),
        _ => Err(RefusalReason::Quarter),
    }
}

/// Lower case, half-width, without white space.
pub(super) fn plain(text: &str) -> String {
    let half_width = text.chars().map(|it| match u32::from(it) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(it),
        _ => it,
    });
    half_width
        .filter(|it| !it.is_whitespace() && *it != '\u{FEFF}')
        .map(|it| it.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_whole_numbers() {
        for (text, expected) in [
            ("12", Ok(12)),
            (" 1,234 ", Ok(1_234)),
            ("１２", Ok(12)),
            ("0", Ok(0)),
            ("007", Ok(7)),
            ("", Err(RefusalReason::Value)),
            (",", Err(RefusalReason::Value)),
            ("-3", Err(RefusalReason::Value)),
            ("1.5", Err(RefusalReason::Value)),
            ("12家", Err(RefusalReason::Value)),
            ("=1+1", Err(RefusalReason::Value)),
            ("9999999", Ok(9_999_999)),
            ("10000000", Err(RefusalReason::TooLarge)),
            ("99999999999999999999", Err(RefusalReason::TooLarge)),
        ] {
            assert_eq!(figure(text), expected, "{text:?}");
        }
    }

    #[test]
    fn quarters_and_years_are_read_as_they_are_written() {
        for (text, expected) in [
            ("1", Ok(1)),
            ("Q2", Ok(2)),
            ("ｑ３", Ok(3)),
            ("第四季度末", Ok(4)),
            ("一季度", Ok(1)),
            ("3季", Ok(3)),
            ("5", Err(RefusalReason::Quarter)),
            ("", Err(RefusalReason::Quarter)),
        ] {
            assert_eq!(quarter(text), expected, "{text:?}");
        }
        assert_eq!(year("2031年", &[2031]), Ok(2031));
        assert_eq!(year("2032", &[2031]), Err(RefusalReason::Year));
    }
}

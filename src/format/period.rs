//! Periods as the sources print them: a year, a month, a day, or two of them.

use super::date::date;
use crate::model::{Date, Lang};

/// A period of [`crate::model::Fact`] in running text: `2030年6月5日`, `June 2030`, `2030–2032`.
///
/// What is no year, month or day is written as it stands.
pub fn period(text: &str, lang: Lang) -> String {
    let usage = lang.usage();
    match text.split_once('/') {
        None => moment(text, lang),
        Some((from, to)) if is_year(from) && is_year(to) => {
            [from, usage.dash, &moment(to, lang)].concat()
        }
        Some((from, to)) => [&moment(from, lang), usage.wide_dash, &moment(to, lang)].concat(),
    }
}

/// A year, a month or a day.
fn moment(text: &str, lang: Lang) -> String {
    if let Some(it) = Date::parse(text) {
        return date(it, lang);
    }
    // A month is a day without its day.
    let day = Date::parse(&format!("{text}-01"));
    day.map_or_else(|| text.to_owned(), |it| (lang.usage().month)(it))
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|it| it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_written_by_language() {
        for (text, zh, en) in [
            ("2030", "2030年", "2030"),
            ("2030-11", "2030年11月", "November 2030"),
            ("2030-06-30", "2030年6月30日", "30 June 2030"),
            ("2030/2032", "2030—2032年", "2030–2032"),
            (
                "2030-06-30/2031-06-30",
                "2030年6月30日—2031年6月30日",
                "30 June 2030 – 30 June 2031",
            ),
            ("今年", "今年", "今年"),
        ] {
            assert_eq!(period(text, Lang::Zh), zh);
            assert_eq!(period(text, Lang::En), en);
        }
    }
}

//! Periods as the sources print them: a year, a month, a day, or two of them.

use super::date::date;
use crate::model::{Date, Lang};

/// A period of [`crate::model::Fact`] in running text: `2030年6月5日`, `June 2030`, `2030–2032`.
///
/// What is no year, month or day is written as it stands.
pub fn period(text: &str, lang: Lang) -> String {
    match (text.split_once('/'), lang) {
        (None, _) => moment(text, lang),
        (Some((from, to)), Lang::Zh) if is_year(from) && is_year(to) => format!("{from}—{to}年"),
        (Some((from, to)), Lang::Zh) => format!("{}—{}", moment(from, lang), moment(to, lang)),
        (Some((from, to)), Lang::En) if is_year(from) && is_year(to) => format!("{from}–{to}"),
        (Some((from, to)), Lang::En) => format!("{} – {}", moment(from, lang), moment(to, lang)),
    }
}

fn moment(text: &str, lang: Lang) -> String {
    if let Some(it) = Date::parse(text) {
        return date(it, lang);
    }
    // A month is a day without its day.
    match (Date::parse(&format!("{text}-01")), lang) {
        (Some(it), Lang::Zh) => date(it, lang).trim_end_matches("1日").to_owned(),
        (Some(it), Lang::En) => date(it, lang).trim_start_matches("1 ").to_owned(),
        (None, _) => text.to_owned(),
    }
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

//! Calendar dates.

use crate::model::{Date, Lang};

/// A date as written in running text: `2030年6月5日`, `5 June 2030`.
///
/// Where only the year is known only the year is written: `2030年`, `2030`. A month outside 1–12
/// is not guessed.
pub fn date(date: Date, lang: Lang) -> String {
    (lang.usage().date)(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_by_language() {
        for (iso, zh, en) in [
            ("2021-06-30", "2021年6月30日", "30 June 2021"),
            ("2018-11-03", "2018年11月3日", "3 November 2018"),
            ("2025-01-01", "2025年1月1日", "1 January 2025"),
            ("2025-12-31", "2025年12月31日", "31 December 2025"),
            ("2017", "2017年", "2017"),
        ] {
            let it = Date::parse(iso).unwrap();
            assert_eq!(date(it, Lang::Zh), zh);
            assert_eq!(date(it, Lang::En), en);
        }
    }

    #[test]
    fn an_impossible_month_is_not_guessed() {
        for month in [0, 13] {
            let it = Date {
                year: 2030,
                month_day: Some((month, 1)),
            };
            assert_eq!(date(it, Lang::En), it.iso());
        }
    }
}

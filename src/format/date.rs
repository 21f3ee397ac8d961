//! Calendar dates in the two languages.

use crate::model::{Date, Lang};

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

/// A date as written in running text: `2030年6月5日`, `5 June 2030`.
///
/// Where only the year is known only the year is written: `2030年`, `2030`. A month outside 1–12
/// is written as in ISO 8601 rather than guessed.
pub fn date(date: Date, lang: Lang) -> String {
    let Date { year, month_day } = date;
    match (lang, month_day) {
        (Lang::Zh, Some((month, day))) => format!("{year}年{month}月{day}日"),
        (Lang::Zh, None) => format!("{year}年"),
        (Lang::En, Some((month, day))) => {
            let month = usize::from(month)
                .checked_sub(1)
                .and_then(|idx| MONTHS.get(idx));
            month.map_or_else(|| date.iso(), |month| format!("{day} {month} {year}"))
        }
        (Lang::En, None) => year.to_string(),
    }
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

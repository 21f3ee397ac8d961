//! Dates as a reader types them: a day, a month or a year, in the spellings of both languages.

use super::clean::clean;
use crate::model::Date;

/// A date as exact as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    pub year: u16,
    /// 1–12.
    pub month: Option<u8>,
    /// 1–31; only with a month.
    pub day: Option<u8>,
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenProblem {
    /// Not in a spelling that is read.
    NotADate,
    /// Well spelt, but the calendar has no such day or month.
    NoSuchDay,
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

impl When {
    /// Reads `2019-06-30`, `2019/6/30`, `2019.6`, `20190630`, `2019年6月30日`, `2019年6月底`,
    /// `30 June 2019`, `Jun 2019`, `2019`. The year has four digits, so that nothing is guessed.
    ///
    /// # Errors
    ///
    /// What is no date, or one that the calendar lacks.
    pub fn parse(text: &str) -> Result<Self, WhenProblem> {
        let text = clean(text);
        let parts = parts(&text).ok_or(WhenProblem::NotADate)?;
        let [year, month, day] = parts;
        let year = year.ok_or(WhenProblem::NotADate)?;
        let is_fair = |max: u16| move |it: &u16| (1..=max).contains(it);
        let fits = |it: Option<u16>, max| it.filter(is_fair(max)).is_some() == it.is_some();
        if !fits(month, 12) || !fits(day, 31) {
            return Err(WhenProblem::NoSuchDay);
        }
        let small = |it: Option<u16>| it.and_then(|it| u8::try_from(it).ok());
        let when = Self {
            year,
            month: small(month),
            day: small(day),
        };
        // The calendar knows which days there are.
        let is_day = when.day.is_none() || Date::parse(&when.iso()).is_some();
        is_day.then_some(when).ok_or(WhenProblem::NoSuchDay)
    }

    /// ISO 8601, as exact as the date is: `2019-06-30`, `2019-06`, `2019`.
    pub fn iso(self) -> String {
        let Self { year, month, day } = self;
        match (month, day) {
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            (None, _) => format!("{year:04}"),
        }
    }
}

/// Year, month and day as far as they are there.
fn parts(text: &str) -> Option<[Option<u16>; 3]> {
    if text.contains('年') {
        return chinese(text);
    }
    if text.bytes().any(|it| it.is_ascii_alphabetic()) {
        return english(text);
    }
    let is_digits = text.bytes().all(|it| it.is_ascii_digit());
    if is_digits && text.len() == 8 {
        let year = year(&text[..4])?;
        return Some([Some(year), number(&text[4..6]), number(&text[6..])]);
    }
    let separator = text.chars().find(|it| !it.is_ascii_digit());
    let mut parts = match separator {
        Some(it @ ('-' | '/' | '.')) => text.split(it),
        Some(_) => return None,
        None => text.split('-'),
    };
    let year = year(parts.next()?)?;
    let month = parts.next().map(number);
    let day = parts.next().map(number);
    let is_whole = parts.next().is_none() && month != Some(None) && day != Some(None);
    is_whole.then_some([Some(year), month.flatten(), day.flatten()])
}

fn chinese(text: &str) -> Option<[Option<u16>; 3]> {
    let (first, rest) = text.split_once('年')?;
    let year = Some(year(first.trim())?);
    let rest = rest.trim();
    if rest.is_empty() {
        return Some([year, None, None]);
    }
    let (month, rest) = rest.split_once('月')?;
    let month = Some(number(month.trim())?);
    let rest = rest.trim();
    // A month's end is no day: it is kept as the month.
    if matches!(rest, "" | "底" | "末") {
        return Some([year, month, None]);
    }
    let day = rest.strip_suffix(['日', '号'])?;
    Some([year, month, Some(number(day.trim())?)])
}

fn english(text: &str) -> Option<[Option<u16>; 3]> {
    let words = text.split([' ', ',']).filter(|it| !it.is_empty());
    let words: Vec<&str> = words.collect();
    let (day, month, last) = match *words.as_slice() {
        [month, last] => (None, month_named(month)?, last),
        [first, second, last] => match month_named(second) {
            Some(month) => (Some(number(first)?), month, last),
            None => (Some(number(second)?), month_named(first)?, last),
        },
        _ => return None,
    };
    Some([Some(year(last)?), Some(month), day])
}

fn month_named(word: &str) -> Option<u16> {
    let start = word.get(..3)?;
    let mut months = MONTHS.iter().zip(1..);
    months
        .find(|(it, _)| it.eq_ignore_ascii_case(start))
        .map(|(_, number)| number)
}

/// Four digits.
fn year(text: &str) -> Option<u16> {
    let is_year = text.len() == 4 && text.bytes().all(|it| it.is_ascii_digit());
    let year = text.parse().ok().filter(|_| is_year)?;
    (1900..=2200).contains(&year).then_some(year)
}

/// One or two digits.
fn number(text: &str) -> Option<u16> {
    let is_short = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|_| is_short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_many_spellings_are_read() {
        for (typed, iso) in [
            ("2019-06-30", "2019-06-30"),
            ("2019-6-3", "2019-06-03"),
            ("2019/6/30", "2019-06-30"),
            ("2019.6.30", "2019-06-30"),
            ("20190630", "2019-06-30"),
            ("２０１９年６月３０日", "2019-06-30"),
            ("2019年6月30号", "2019-06-30"),
            ("2019 年 6 月", "2019-06"),
            ("2019年12月底", "2019-12"),
            ("2019年", "2019"),
            ("2019", "2019"),
            ("2019-06", "2019-06"),
            ("2019.12", "2019-12"),
            ("30 June 2019", "2019-06-30"),
            ("June 30, 2019", "2019-06-30"),
            ("Jun 2019", "2019-06"),
            ("2020-02-29", "2020-02-29"),
        ] {
            let read = When::parse(typed).map(When::iso);
            assert_eq!(read.as_deref(), Ok(iso), "{typed}");
        }
    }

    #[test]
    fn what_is_no_date_is_told_why() {
        use WhenProblem::{NoSuchDay, NotADate};
        for (typed, problem) in [
            ("", NotADate),
            ("六月", NotADate),
            ("19-6-30", NotADate),
            ("30/6/2019", NotADate),
            ("2019/6-30", NotADate),
            ("2019-", NotADate),
            ("2019-6-", NotADate),
            ("2019年上半年", NotADate),
            ("43646", NotADate),
            ("201906", NotADate),
            ("1.2.3.4", NotADate),
            ("30 Juno", NotADate),
            ("日期", NotADate),
            ("2019-13", NoSuchDay),
            ("2019-02-29", NoSuchDay),
            ("2019年6月31日", NoSuchDay),
            ("2019-0-1", NoSuchDay),
            ("20191301", NoSuchDay),
        ] {
            assert_eq!(When::parse(typed), Err(problem), "{typed}");
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(year in 1900..=2200_u16, month in 0..=12_u8, day in 0..=28_u8) {
            let month = (month > 0).then_some(month);
            let day = (day > 0 && month.is_some()).then_some(day);
            let when = When { year, month, day };
            prop_assert_eq!(When::parse(&when.iso()), Ok(when));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,20}") {
            drop(When::parse(&text).map(When::iso));
        }
    }
}

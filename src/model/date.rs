//! Calendar dates as the sources print them.

/// A day, or only a year where the source prints no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year of the common era.
    pub year: u16,
    /// Month 1–12 and day 1–31; `None` where only the year is known.
    pub month_day: Option<(u8, u8)>,
}

impl Date {
    /// Reads `2021-06-30` or `2021`; `None` for anything else, days that do not exist included.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month_day = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => None,
            (Some(month), Some(day), None) => {
                let month = u8::try_from(digits(month, 2)?).ok()?;
                let day = u8::try_from(digits(day, 2)?).ok()?;
                (1..=days_in(year, month))
                    .contains(&day)
                    .then_some(Some((month, day)))?
            }
            _ => return None,
        };
        Some(Self { year, month_day })
    }

    /// The ISO 8601 spelling that [`Date::parse`] reads.
    pub fn iso(self) -> String {
        match self.month_day {
            Some((month, day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            None => format!("{:04}", self.year),
        }
    }
}

/// Days of a month; none if there is no such month.
fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

fn digits(text: &str, n_digits: usize) -> Option<u16> {
    let plain = text.len() == n_digits && text.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

//! Numbers as a reader types them, exact: sums of decimals are what one would get on paper.

use super::clean::clean;

/// Decimals that are kept.
const N_DECIMALS: usize = 6;
/// Parts of one that an amount counts.
const ONE: i128 = 1_000_000;
/// Digits before the point that are read.
const MAX_WHOLE_DIGITS: usize = 12;

/// A number with at most six decimals, exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    /// Millionths. Sums of amounts stay far below the end of the type.
    millionths: i128,
}

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountProblem {
    /// Something else than digits, separators, a sign and a point.
    NotANumber,
    /// A comma that does not separate thousands, as in `1,23`.
    Separators,
    /// More than twelve digits before the point.
    TooLarge,
    /// More than six decimals.
    TooFine,
}

impl Amount {
    /// Reads a number: full-width digits, commas or spaces between thousands, the column's own
    /// unit after it.
    ///
    /// # Errors
    ///
    /// What is no number, or one that an amount cannot hold.
    pub fn parse(text: &str, unit: Option<&str>) -> Result<Self, AmountProblem> {
        let text = clean(text);
        let number = unit.and_then(|it| text.strip_suffix(it)).unwrap_or(&text);
        let number = number.trim_end();
        let (is_negative, digits) = match number.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, number.strip_prefix('+').unwrap_or(number)),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_empty = whole.is_empty() && !digits.starts_with('.');
        if is_empty || decimals.is_empty() || !decimals.bytes().all(|it| it.is_ascii_digit()) {
            return Err(AmountProblem::NotANumber);
        }
        let whole = ungrouped(whole)?;
        let whole = whole.trim_start_matches('0');
        let decimals = decimals.trim_end_matches('0');
        if whole.len() > MAX_WHOLE_DIGITS {
            return Err(AmountProblem::TooLarge);
        }
        if decimals.len() > N_DECIMALS {
            return Err(AmountProblem::TooFine);
        }
        let all = format!("{whole}{decimals:0<N_DECIMALS$}");
        let size: i128 = all.parse().map_err(|_| AmountProblem::NotANumber)?;
        let millionths = if is_negative { -size } else { size };
        Ok(Self { millionths })
    }

    /// A whole number of things.
    pub fn of(count: u32) -> Self {
        Self {
            millionths: i128::from(count) * ONE,
        }
    }

    pub fn is_negative(self) -> bool {
        self.millionths < 0
    }

    pub fn is_whole(self) -> bool {
        self.millionths % ONE == 0
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            millionths: self.millionths + other.millionths,
        }
    }

    /// Digits with a point, no separators, no decimals that say nothing: what a file holds.
    pub fn plain(self) -> String {
        self.written(false)
    }

    /// The same with a comma between thousands and a real minus: what a page shows.
    pub fn shown(self) -> String {
        self.written(true)
    }

    fn written(self, is_shown: bool) -> String {
        let size = self.millionths.unsigned_abs();
        let one = ONE.unsigned_abs();
        let mut whole = (size / one).to_string();
        if is_shown {
            let mut place = whole.len();
            while place > 3 {
                place -= 3;
                whole.insert(place, ',');
            }
        }
        let decimals = format!("{:06}", size % one);
        let decimals = decimals.trim_end_matches('0');
        let sign = match (self.is_negative(), is_shown) {
            (false, _) => "",
            (true, false) => "-",
            (true, true) => "−",
        };
        let point = if decimals.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{decimals}")
    }
}

/// The digits without what separates thousands.
fn ungrouped(whole: &str) -> Result<String, AmountProblem> {
    let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    let mut groups = whole.split([',', ' ']);
    let first = groups.next().unwrap_or_default();
    if !whole.split([',', ' ']).all(is_digits) {
        return Err(AmountProblem::NotANumber);
    }
    let is_grouped = whole.len() > first.len();
    let is_fair = groups.all(|it| it.len() == 3) && (1..=3).contains(&first.len());
    if is_grouped && !is_fair {
        return Err(AmountProblem::Separators);
    }
    Ok(whole.replace([',', ' '], ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_type_is_read() {
        for (typed, plain) in [
            ("0", "0"),
            ("007", "7"),
            ("12.50", "12.5"),
            (".5", "0.5"),
            ("+3", "3"),
            ("-3", "-3"),
            ("−3.25", "-3.25"),
            ("１，２３４．５", "1234.5"),
            ("1,234,567", "1234567"),
            ("1 234", "1234"),
            ("12.5亩", "12.5"),
            ("12.5 亩", "12.5"),
            ("999999999999.999999", "999999999999.999999"),
            ("-0", "0"),
        ] {
            let read = Amount::parse(typed, Some("亩")).map(Amount::plain);
            assert_eq!(read.as_deref(), Ok(plain), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_told_why() {
        use AmountProblem::{NotANumber, Separators, TooFine, TooLarge};
        for (typed, problem) in [
            ("", NotANumber),
            ("-", NotANumber),
            (".", NotANumber),
            ("5.", NotANumber),
            ("约12", NotANumber),
            ("12家", NotANumber),
            ("1e3", NotANumber),
            ("1.2.3", NotANumber),
            ("--3", NotANumber),
            ("1,23", Separators),
            ("1234,567", Separators),
            ("12,3456", Separators),
            (",123", Separators),
            ("1,,234", Separators),
            ("1234567890123", TooLarge),
            ("0.1234567", TooFine),
        ] {
            assert_eq!(Amount::parse(typed, Some("亩")), Err(problem), "{typed}");
        }
    }

    #[test]
    fn a_page_shows_thousands() {
        let shown = |text| Amount::parse(text, None).map(Amount::shown).unwrap();
        assert_eq!(shown("1234567.5"), "1,234,567.5");
        assert_eq!(shown("-1234"), "−1,234");
        assert_eq!(shown("999"), "999");
        assert_eq!(Amount::of(12).shown(), "12");
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(millionths in -10_i128.pow(18) + 1..10_i128.pow(18)) {
            let amount = Amount { millionths };
            prop_assert_eq!(Amount::parse(&amount.plain(), None), Ok(amount));
            prop_assert_eq!(Amount::parse(&amount.shown(), None), Ok(amount));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,20}", unit in "\\PC{0,3}") {
            let read = Amount::parse(&text, Some(&unit));
            if let Ok(amount) = read {
                prop_assert_eq!(Amount::parse(&amount.plain(), None), Ok(amount));
            }
        }
    }
}

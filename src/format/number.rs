//! Whole numbers, decimals and shares. All languages write them alike.

/// What stands for a value that is not a number.
const NO_NUMBER: &str = "–";

/// U+2212, the sign that is as wide as a plus; a hyphen is not a minus.
const MINUS: &str = "−";

/// A count with a comma every three digits: `1,234`.
pub fn integer(value: u32) -> String {
    grouped(&value.to_string())
}

/// A difference with its sign, a real minus and a comma every three digits: `+5`, `−3`, `0`.
pub fn signed(value: i64) -> String {
    let digits = grouped(&value.unsigned_abs().to_string());
    match value.signum() {
        -1 => format!("{MINUS}{digits}"),
        1 => format!("+{digits}"),
        _ => digits,
    }
}

/// A value rounded to `n_decimals` places, halves away from zero, with a comma every three digits.
///
/// What is rounded is the shortest decimal that denotes the value, so that 1.005 becomes `1.01`
/// although its binary form lies just below. A value that rounds to zero has no sign.
pub fn decimal(value: f64, n_decimals: usize) -> String {
    if !value.is_finite() {
        return NO_NUMBER.to_owned();
    }
    let digits = rounded(value, 0, n_decimals);
    let is_zero = !digits.contains(|it: char| ('1'..='9').contains(&it));
    if value < 0.0 && !is_zero {
        format!("{MINUS}{digits}")
    } else {
        digits
    }
}

/// A figure of a source with as many decimals as it has, three at most: `1,485.6`, `65.49`, `20`.
pub fn figure(value: f64) -> String {
    let digits = decimal(value, MOST_DECIMALS);
    if digits.contains('.') {
        let digits = digits.trim_end_matches('0');
        return digits.trim_end_matches('.').to_owned();
    }
    digits
}

/// As many decimals as any source prints, and one more to see a recount by.
const MOST_DECIMALS: usize = 3;

/// A share (1 is the whole) as a percentage with one decimal: `29.9%`.
///
/// Rounded like [`decimal`]. Only 0 itself is written `0.0%` and only 1 itself `100.0%`; their
/// neighbours become `<0.1%`, `>99.9%` and `>100.0%`. No share is negative; a negative value is
/// written as the share of its size with a minus in front.
pub fn share(value: f64) -> String {
    if !value.is_finite() {
        return NO_NUMBER.to_owned();
    }
    if value < 0.0 {
        return format!("{MINUS}{}", share(-value));
    }
    match rounded(value, 2, 1).as_str() {
        "0.0" if value > 0.0 => "<0.1%".to_owned(),
        "100.0" if value < 1.0 => ">99.9%".to_owned(),
        "100.0" if value > 1.0 => ">100.0%".to_owned(),
        digits => format!("{digits}%"),
    }
}

/// The digits of |value| · 10^`shift` with `n_decimals` places, halves rounded up.
///
/// By whole numbers, as the standard library's way of writing floating-point numbers would add
/// ten kilobytes to the page. A half that the binary form misses by a rounding error counts as a
/// half. Past 10^18 units of the last place the digits are those of 10^18.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is positive, and a float too large becomes the largest integer"
)]
fn rounded(value: f64, shift: usize, n_decimals: usize) -> String {
    let power = |n: usize| (0..n).fold(1.0, |product: f64, _| product * 10.0);
    let scaled = (value.abs() * power(shift + n_decimals)).min(1e18);
    let slack = (scaled * 4.0 * f64::EPSILON).min(1e-6);
    let units = (scaled + slack + 0.5).floor() as u64;
    let one = power(n_decimals) as u64;
    let whole = grouped(&(units / one).to_string());
    if n_decimals == 0 {
        return whole;
    }
    format!("{whole}.{:0n_decimals$}", units % one)
}

/// Puts a comma before every third digit from the right.
fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_keeps_the_decimals_it_has() {
        for (value, expected) in [
            (1161.0, "1,161"),
            (20.0, "20"),
            (0.0, "0"),
            (1485.6, "1,485.6"),
            (65.49, "65.49"),
            (100.0 / 3.0, "33.333"),
            (-0.5, "−0.5"),
        ] {
            assert_eq!(figure(value), expected);
        }
    }

    #[test]
    fn integers_are_grouped_by_thousands() {
        for (value, expected) in [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1_000, "1,000"),
            (12_345, "12,345"),
            (1_234_567, "1,234,567"),
            (u32::MAX, "4,294,967,295"),
        ] {
            assert_eq!(integer(value), expected);
        }
    }

    #[test]
    fn differences_have_a_real_minus() {
        for (value, expected) in [
            (0, "0"),
            (5, "+5"),
            (-3, "\u{2212}3"),
            (-1_234, "\u{2212}1,234"),
            (1_234, "+1,234"),
            (i64::MIN, "\u{2212}9,223,372,036,854,775,808"),
        ] {
            assert_eq!(signed(value), expected);
        }
    }

    #[test]
    fn decimals_round_halves_of_the_printed_value_up() {
        for (value, n_decimals, expected) in [
            (0.0, 0, "0"),
            (-0.0, 1, "0.0"),
            (1.005, 2, "1.01"),
            (2.5, 0, "3"),
            (0.15, 1, "0.2"),
            (0.149_999, 1, "0.1"),
            (9.96, 1, "10.0"),
            (999.95, 1, "1,000.0"),
            (1_234.5, 1, "1,234.5"),
            (-2.25, 1, "\u{2212}2.3"),
            (-0.04, 1, "0.0"),
            (12.0, 3, "12.000"),
            (1e15, 0, "1,000,000,000,000,000"),
            (1e-9, 2, "0.00"),
            (f64::NAN, 1, "–"),
            (f64::INFINITY, 1, "–"),
        ] {
            assert_eq!(
                decimal(value, n_decimals),
                expected,
                "{value} to {n_decimals}"
            );
        }
    }

    #[test]
    fn shares_are_percentages_with_one_decimal() {
        for (value, expected) in [
            (0.0, "0.0%"),
            (1.0, "100.0%"),
            (35.0 / 117.0, "29.9%"),
            (0.2985, "29.9%"),
            (0.298_499, "29.8%"),
            (0.0005, "0.1%"),
            (0.000_4, "<0.1%"),
            (f64::MIN_POSITIVE, "<0.1%"),
            (0.9994, "99.9%"),
            (0.9995, ">99.9%"),
            (0.999_999, ">99.9%"),
            (1.000_1, ">100.0%"),
            (1.5, "150.0%"),
            (12.5, "1,250.0%"),
            (-0.25, "\u{2212}25.0%"),
            (f64::NAN, "–"),
        ] {
            assert_eq!(share(value), expected, "{value}");
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> f64 {
        text.replace(',', "")
            .replace('−', "-")
            .parse()
            .expect("a number")
    }

    proptest! {
        #[test]
        fn a_grouped_integer_reads_back(value: u32) {
            prop_assert_eq!(integer(value).replace(',', "").parse::<u32>().unwrap(), value);
        }

        #[test]
        fn a_decimal_is_within_half_a_unit(value in -1e9..1e9_f64, n_decimals in 0..5_usize) {
            let unit = 10_f64.powi(-i32::try_from(n_decimals).unwrap());
            let error = (read(&decimal(value, n_decimals)) - value).abs();
            prop_assert!(error <= unit * 0.500_001 + 1e-6, "{value} -> {error}");
        }

        #[test]
        fn only_nothing_and_the_whole_are_written_so(part in 0..5_000_u32, whole in 1..5_000_u32) {
            let part = part.min(whole);
            let text = share(f64::from(part) / f64::from(whole));
            prop_assert_eq!(text == "0.0%", part == 0, "{}", text);
            prop_assert_eq!(text == "100.0%", part == whole, "{}", text);
        }

        #[test]
        fn no_number_panics(bits: u64, n_decimals in 0..20_usize) {
            let value = f64::from_bits(bits);
            prop_assert!(!decimal(value, n_decimals).is_empty());
            prop_assert!(!share(value).is_empty());
        }
    }
}

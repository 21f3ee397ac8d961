//! Percent-encoding of values in an address.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is percent-encoded: everything that some browser, messenger or editor changes.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The value as it is written.
pub(super) fn encode(value: &str) -> String {
    utf8_percent_encode(value, ENCODED).to_string()
}

/// The value as it was meant; bytes that are not UTF-8 are dropped, and it is told that there were
/// some. A percent sign that encodes nothing stands for itself.
pub(super) fn decode(raw: &str) -> (String, bool) {
    let bytes: Vec<u8> = percent_decode_str(raw).collect();
    let chunks = || bytes.utf8_chunks();
    let text = chunks().map(|it| it.valid()).collect();
    (text, chunks().any(|it| !it.invalid().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_encoding_keeps_what_can_be_read() {
        for (raw, text, is_broken) in [
            ("", "", false),
            ("%E4%BD%99%E6%9D%AD", "余杭", false),
            ("余杭", "余杭", false),
            ("%e4%bd%99杭", "余杭", false),
            ("%E4%BD%99%E6%9D", "余", true),
            ("%FFa%FE", "a", true),
            ("100%", "100%", false),
            ("%zz%4", "%zz%4", false),
            ("a+b", "a+b", false),
            ("%EF%BF%BD", "\u{FFFD}", false),
        ] {
            assert_eq!(decode(raw), (text.to_owned(), is_broken), "{raw}");
        }
    }

    #[test]
    fn only_unreserved_characters_stand_as_they_are() {
        assert_eq!(encode("330110~331000-x_y.z"), "330110~331000-x_y.z");
        assert_eq!(
            encode("余 +&=?#%'\""),
            "%E4%BD%99%20%2B%26%3D%3F%23%25%27%22"
        );
    }
}

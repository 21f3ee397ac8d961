//! One spelling for what readers type in many.

/// Text as it is compared: lower case (of the Latin alphabet, which is all that names are spelled in), full-width letters, digits and signs as half-width ones,
/// `ü` as the `v` of Chinese keyboards, no apostrophes.
pub(super) fn fold(text: &str) -> String {
    let half_width = text.chars().map(half_width);
    let lower = half_width.map(|it| it.to_ascii_lowercase());
    lower
        .filter(|it| !is_apostrophe(*it))
        .map(|it| if matches!(it, 'ü' | 'Ü') { 'v' } else { it })
        .collect()
}

/// [`fold`], and without white space: the form in which names are searched.
pub(super) fn fold_name(text: &str) -> String {
    fold(text).split_whitespace().collect()
}

/// The words of a folded query.
pub(super) fn words(query: &str) -> Vec<String> {
    fold(query).split_whitespace().map(str::to_owned).collect()
}

/// U+FF01–U+FF5E are the printable ASCII characters in the width of a Chinese character.
fn half_width(it: char) -> char {
    match u32::from(it) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(it),
        _ => it,
    }
}

fn is_apostrophe(it: char) -> bool {
    matches!(it, '\'' | '`' | '´' | '‘' | '’' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_spellings_fold_to_one() {
        for (text, expected) in [
            ("YuHang", "yuhang"),
            ("ＹＨ２６", "yh26"),
            ("rui'an", "ruian"),
            ("rui’an", "ruian"),
            ("rui＇an", "ruian"),
            ("LÜ", "lv"),
            ("（二期）", "(二期)"),
            ("余杭", "余杭"),
            ("", ""),
        ] {
            assert_eq!(fold(text), expected);
        }
        assert_eq!(fold_name("IT 公园"), "it公园");
        assert_eq!(words(" 余杭\u{3000}Park  "), ["余杭", "park"]);
    }
}

//! What a reader types, made plain: full-width signs, several kinds of blanks and dashes.

/// The text with full-width ASCII made plain ASCII, all blanks made spaces, dashes made hyphens,
/// and no blanks at either end. Only what is read is cleaned; what was typed stays as it is.
pub fn clean(text: &str) -> String {
    let plain: String = text.chars().map(plain).collect();
    plain.trim().to_owned()
}

fn plain(it: char) -> char {
    match it {
        // ！ to ～ lie as far from ! to ~ as each other's neighbours do.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xfee0).unwrap_or(it),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{200b}' | '\u{feff}' => ' ',
        it if it.is_whitespace() => ' ',
        it => it,
    }
}

/// The text in one line: line breaks and tabs become spaces, as an input field cannot hold them.
pub fn one_line(text: &str) -> String {
    text.split(['\r', '\n', '\t'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_signs_and_blanks_become_plain() {
        for (typed, plain) in [
            ("１，２３４．５", "1,234.5"),
            ("\u{3000}１２ 亩\u{a0}", "12 亩"),
            ("－３", "-3"),
            ("−3", "-3"),
            ("２０１９／６／３０", "2019/6/30"),
            ("生产制造类", "生产制造类"),
            ("\u{feff}", ""),
        ] {
            assert_eq!(clean(typed), plain, "{typed}");
        }
    }

    #[test]
    fn lines_are_joined() {
        assert_eq!(one_line("一楼\r\n二楼\t东\n"), "一楼 二楼 东");
        assert_eq!(one_line("一 楼"), "一 楼");
    }
}

//! The Chinese in a sentence of another language, so that speech reads it as such.

/// The parts of a text, each with whether it is Chinese. Figures, spaces and quotes between two
/// Chinese signs belong to them: `附件2 丽水市` and `〔2021〕3号` are one part each.
pub fn runs(text: &str) -> Vec<(String, bool)> {
    let mut parts: Vec<(String, bool)> = Vec::new();
    // What stands behind a Chinese sign and may yet turn out to stand between two.
    let mut between = String::new();
    for sign in text.chars() {
        let is_open = parts.last().is_some_and(|it| it.1);
        if is_chinese(sign) {
            if !is_open {
                parts.push((String::new(), true));
            }
            let between = std::mem::take(&mut between);
            push(&mut parts, &between);
            push(&mut parts, &sign.to_string());
        } else if is_open && (sign.is_ascii_digit() || sign == ' ') {
            between.push(sign);
        } else {
            if is_open || parts.is_empty() {
                parts.push((String::new(), false));
            }
            let between = std::mem::take(&mut between);
            push(&mut parts, &between);
            push(&mut parts, &sign.to_string());
        }
    }
    if !between.is_empty() {
        parts.push((between, false));
    }
    parts
}

fn push(parts: &mut [(String, bool)], text: &str) {
    if let Some((last, _)) = parts.last_mut() {
        last.push_str(text);
    }
}

/// Han characters, and the punctuation that is theirs alone.
fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chinese(text: &str) -> Vec<String> {
        let parts = runs(text);
        let whole: String = parts.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(whole, text, "nothing is lost");
        let chinese = parts.into_iter().filter(|it| it.1);
        chinese.map(|it| it.0).collect()
    }

    #[test]
    fn numbers_and_places_of_documents_are_one_part_each() {
        for (text, expected) in [
            (
                "浙小微园办〔2021〕3号, 附件2 丽水市, printed as “景宁县”.",
                vec!["浙小微园办〔2021〕3号", "附件2 丽水市", "景宁县"],
            ),
            (
                "The document prints a total of 159 (附件2 宁波市).",
                vec!["附件2 宁波市"],
            ),
            (
                "Counted from the list in 浙小微园办〔2021〕3号: 4 rows, 1, 2.",
                vec!["浙小微园办〔2021〕3号"],
            ),
            (
                "《我市规划三年新建小微园5家以上》 on the data page",
                vec!["《我市规划三年新建小微园5家以上》"],
            ),
            ("117 ÷ 1,161 (certified to date).", vec![]),
            ("丽水 12", vec!["丽水"]),
            ("", vec![]),
        ] {
            assert_eq!(chinese(text), expected, "{text}");
        }
    }
}

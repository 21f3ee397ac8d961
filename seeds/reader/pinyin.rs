//! Readings of park names, for sorting and searching.
//!
//! The `pinyin` crate gives a character's most frequent reading and knows no words, so the words
//! of our names that are read otherwise are listed here. Whoever adds a batch reads the new names
//! aloud once and adds what is missing.

use pinyin::ToPinyin;

/// Words whose reading is not that of their characters one by one.
const WORDS: [(&str, &str); 6] = [
    // 长 alone is taken for zhǎng, to grow; in these names it is cháng, long.
    ("长三角", "chang san jiao"),
    ("长兴", "chang xing"),
    ("长鸿", "chang hong"),
    // The city is Yuèqīng; 乐 alone is taken for lè. 康乐 and 乐成 do have lè.
    ("乐清", "yue qing"),
    // 都 alone is taken for dōu, all; a seat of government is dū.
    ("莲都", "lian du"),
    // A mould is mújù; 模 is mó in 模塑, moulding.
    ("模具", "mu ju"),
];

/// The reading of a name: syllables without tones, words in Latin letters and numbers in small
/// letters, all separated by single spaces; punctuation is left out. `ü` is spelled `v`, as it is
/// typed.
pub(crate) fn reading(name: &str) -> String {
    let mut syllables: Vec<String> = Vec::new();
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        let n_latin = rest
            .find(|it: char| !it.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        if let Some((word, spelled)) = WORDS.iter().find(|(word, _)| rest.starts_with(word)) {
            syllables.push((*spelled).to_owned());
            rest = &rest[word.len()..];
        } else if n_latin > 0 {
            syllables.push(rest[..n_latin].to_ascii_lowercase());
            rest = &rest[n_latin..];
        } else {
            syllables.extend(c.to_pinyin().map(|it| it.plain().replace('ü', "v")));
            rest = &rest[c.len_utf8()..];
        }
    }
    syllables.join(" ")
}

/// The first letters of a reading; of numbers every digit.
pub(crate) fn initials(reading: &str) -> String {
    let mut initials = String::new();
    for syllable in reading.split(' ') {
        let mut before = ' ';
        for c in syllable.chars() {
            if c.is_ascii_digit() || !before.is_ascii_alphabetic() {
                initials.push(c);
            }
            before = c;
        }
    }
    initials
}

#[cfg(test)]
mod tests {
    use super::{initials, reading};

    #[test]
    fn words_latin_and_digits_are_read() {
        let table = [
            (
                "中国（杭州）5G创新谷",
                "zhong guo hang zhou 5g chuang xin gu",
                "zghz5gcxg",
            ),
            ("前洋 26 创业园", "qian yang 26 chuang ye yuan", "qy26cyy"),
            ("茧·Space", "jian space", "js"),
            ("联东 U谷·宁波", "lian dong u gu ning bo", "ldugnb"),
            ("LinkPark 广场", "linkpark guang chang", "lgc"),
            ("绿色", "lv se", "ls"),
            ("长兴", "chang xing", "cx"),
            ("成长", "cheng zhang", "cz"),
        ];
        for (name, expected, expected_initials) in table {
            assert_eq!(reading(name), expected, "{name}");
            assert_eq!(initials(&reading(name)), expected_initials, "{name}");
        }
    }
}

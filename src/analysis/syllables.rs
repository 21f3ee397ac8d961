//! Readings as syllables.

/// The syllables of a reading that is written in one word, told apart by its initials:
/// `jingning` and `jn` are `jing ning`. The whole reading is one where they do not fit.
pub(super) fn spaced(pinyin: &str, initials: &str) -> String {
    split(pinyin, initials).map_or_else(|| pinyin.to_owned(), |it| it.join(" "))
}

fn split<'a>(pinyin: &'a str, initials: &str) -> Option<Vec<&'a str>> {
    let mut rest = initials.chars();
    let Some(initial) = rest.next() else {
        return pinyin.is_empty().then(Vec::new);
    };
    if !pinyin.starts_with(initial) {
        return None;
    }
    // The longest first syllable that leaves a rest of the right initials.
    (1..=pinyin.len()).rev().find_map(|end| {
        let (first, others) = pinyin.split_at_checked(end)?;
        let mut parts = is_syllable(first).then(|| split(others, rest.as_str()))??;
        parts.insert(0, first);
        Some(parts)
    })
}

/// Whether letters can be one syllable: at most a consonant (or one with h), vowels, and n, ng or
/// r at the end.
fn is_syllable(letters: &str) -> bool {
    let is_vowel = |it: char| matches!(it, 'a' | 'e' | 'i' | 'o' | 'u' | 'v');
    let vowels = letters.trim_start_matches(|it| !is_vowel(it));
    let onset = &letters[..letters.len() - vowels.len()];
    let coda = vowels.trim_start_matches(is_vowel);
    let has_onset = onset.len() < 2 || matches!(onset, "zh" | "ch" | "sh");
    let n_vowels = vowels.len() - coda.len();
    has_onset && (1..=3).contains(&n_vowels) && matches!(coda, "" | "n" | "ng" | "r")
}

/// Whether `word` begins at the start of a syllable of a reading, running on over the next ones:
/// `chuangy` and `yuan` are in `ke chuang yuan`, `huang` is not.
pub(super) fn starts_at_syllable(reading: &str, word: &str) -> bool {
    endings(reading).any(|it| runs_on(it, word))
}

/// A reading from each of its syllables on.
pub(super) fn endings(reading: &str) -> impl Iterator<Item = &str> {
    let starts = reading.bytes().enumerate().filter_map(move |(idx, it)| {
        let is_start = it != b' ' && (idx == 0 || reading.as_bytes()[idx - 1] == b' ');
        is_start.then_some(idx)
    });
    starts.map(move |idx| &reading[idx..])
}

/// Whether a reading begins with a word that has no spaces in it.
fn runs_on(reading: &str, word: &str) -> bool {
    let mut letters = reading.bytes().filter(|it| *it != b' ');
    word.bytes().all(|it| letters.next() == Some(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_starts_at_a_syllable_and_may_run_on() {
        for (word, expected) in [
            ("ke", true),
            ("kechuang", true),
            ("chuangy", true),
            ("yuan", true),
            ("huang", false),
            ("echuang", false),
            ("yuank", false),
        ] {
            assert_eq!(
                starts_at_syllable("ke chuang yuan", word),
                expected,
                "{word}"
            );
        }
    }

    #[test]
    fn initials_tell_syllables_apart() {
        for (pinyin, initials, expected) in [
            ("yueqing", "yq", "yue qing"),
            ("jingning", "jn", "jing ning"),
            ("ruian", "ra", "rui an"),
            ("chunan", "ca", "chun an"),
            ("xianju", "xj", "xian ju"),
            ("hangzhouwan", "hzw", "hang zhou wan"),
            ("zhoushanxincheng", "zsxc", "zhou shan xin cheng"),
            ("quzhoushibenji", "qzsbj", "qu zhou shi ben ji"),
            ("yueqing", "xx", "yueqing"),
            ("", "", ""),
        ] {
            assert_eq!(spaced(pinyin, initials), expected);
        }
    }
}

//! What a thing is called in every spelling, and how well a word fits one of them.

use super::fold::{fold, fold_name};
use super::misreading::misreadings;
use super::syllables::{endings, spaced, starts_at_syllable};
use crate::model::Region;

/// How well a word fits a thing; the better fit is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is the name, the English name, the reading, the initials or the code.
    Exact,
    /// It begins one of them.
    Prefix,
    /// It is inside the Chinese name, begins a later word of the English one or a later syllable
    /// of the reading, or is inside the initials.
    Within,
    /// It begins a wrong reading.
    Misread,
    /// It fits something said of the thing, such as the place where it lies.
    Beside,
}

/// The spellings under which a thing is found, folded once.
pub(super) struct Names {
    name: String,
    /// Names in other languages.
    others: Vec<String>,
    /// Syllables separated by spaces.
    reading: String,
    /// `reading` in one word, with the generic word at the end and without it.
    joined: Vec<String>,
    initials: &'static str,
    code: &'static str,
    /// Division code, for wrong readings; empty where there are none.
    misread_as: &'static str,
}

impl Names {
    /// The spellings of a region.
    pub(super) fn of_region(region: &Region) -> Self {
        let reading = spaced(region.pinyin, region.initials);
        let mut joined = vec![region.pinyin.to_owned()];
        joined.extend(generic(region.name).map(|it| format!("{}{it}", region.pinyin)));
        Self {
            name: fold_name(region.name),
            others: vec![fold(region.name_en)],
            reading,
            joined,
            initials: region.initials,
            code: region.code,
            misread_as: region.code,
        }
    }

    /// The spellings of something else that has a Chinese name and its reading.
    pub(super) fn of_named(
        name: &str,
        others: &[&str],
        pinyin: &str,
        initials: &'static str,
    ) -> Self {
        let reading = fold(pinyin);
        Self {
            name: fold_name(name),
            others: others.iter().map(|it| fold(it)).collect(),
            joined: vec![fold_name(pinyin)],
            reading,
            initials,
            code: "",
            misread_as: "",
        }
    }

    /// How well a folded word fits, if it does.
    pub(super) fn fit(&self, word: &str) -> Option<Fit> {
        let forms = [&self.name, self.initials, self.code];
        let spelt = self.others.iter().chain(&self.joined);
        let mut forms = forms
            .into_iter()
            .chain(spelt.map(String::as_str))
            .filter(|it| !it.is_empty());
        if forms.clone().any(|it| it == word) {
            Some(Fit::Exact)
        } else if forms.any(|it| it.starts_with(word)) {
            Some(Fit::Prefix)
        } else if self.is_within(word) {
            Some(Fit::Within)
        } else {
            let mut wrong = misreadings(self.misread_as);
            let is_wrong = wrong.any(|it| it.pinyin.starts_with(word) || it.initials == word);
            is_wrong.then_some(Fit::Misread)
        }
    }

    fn is_within(&self, word: &str) -> bool {
        self.name.contains(word)
            || self.others.iter().any(|it| begins_a_word(it, word))
            || starts_at_syllable(&self.reading, word)
            || (word.len() > 1 && self.initials.contains(word))
    }

    /// The reading from each of its syllables on.
    pub(super) fn endings(&self) -> impl Iterator<Item = &str> {
        endings(&self.reading)
    }

    /// The folded Chinese name.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

/// Whether a folded text has a word that begins so.
pub(super) fn begins_a_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|it| it.starts_with(word))
}

/// The reading of the generic word at the end of a division's name, which its pinyin leaves out.
fn generic(name: &str) -> Option<&'static str> {
    let readings = [("市", "shi"), ("区", "qu"), ("县", "xian"), ("省", "sheng")];
    let found = readings.iter().find(|(word, _)| name.ends_with(word));
    found.map(|(_, reading)| *reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_fits_in_five_degrees_or_not_at_all() {
        let names = Names::of_named(
            "起梦 IT 科创园",
            &["Dream Park"],
            "qi meng it ke chuang yuan",
            "qmikcy",
        );
        for (word, expected) in [
            ("起梦it科创园", Some(Fit::Exact)),
            ("qimengitkechuangyuan", Some(Fit::Exact)),
            ("qmikcy", Some(Fit::Exact)),
            ("起梦", Some(Fit::Prefix)),
            ("qimengi", Some(Fit::Prefix)),
            ("qm", Some(Fit::Prefix)),
            ("dream", Some(Fit::Prefix)),
            ("科创", Some(Fit::Within)),
            ("kechuangy", Some(Fit::Within)),
            ("kcy", Some(Fit::Within)),
            ("park", Some(Fit::Within)),
            ("echuang", None),
            ("huang", None),
            ("330110", None),
        ] {
            assert_eq!(names.fit(word), expected, "{word}");
        }
    }
}

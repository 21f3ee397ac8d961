//! The languages of the interface, and how each writes what stands between words.

mod en;
mod zh;

use super::{BatchNo, Date};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// 简体中文, the first language.
    #[default]
    Zh,
    /// English.
    En,
}

/// What a language is called and how it writes signs, dates and ordinals: one constant a language.
///
/// Words are in `text`; here is what formats and files need too. Signs carry their own spaces.
pub struct Usage {
    /// The short code used in addresses.
    pub code: &'static str,
    /// The BCP 47 tag used in documents.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// Whether its readers read Chinese characters. Where not, the data's English forms are shown,
    /// and Chinese names with how they are read.
    pub reads_chinese: bool,
    pub comma: &'static str,
    /// Between names that follow each other.
    pub list_comma: &'static str,
    /// Before the last of several names in running text.
    pub list_end: &'static str,
    /// Between phrases that may have commas of their own.
    pub semicolon: &'static str,
    pub colon: &'static str,
    /// Around a remark that follows a word.
    pub brackets: [&'static str; 2],
    /// Between two sentences.
    pub sentence_gap: &'static str,
    /// From one year to another.
    pub dash: &'static str,
    /// From one date of several words to another.
    pub wide_dash: &'static str,
    /// A day, or a year where only the year is known, in running text. What is no month is written
    /// as in ISO 8601 rather than guessed.
    pub date: fn(Date) -> String,
    /// The month of a day; a year where only the year is known.
    pub month: fn(Date) -> String,
    /// The ordinal of a batch.
    pub batch: fn(BatchNo) -> String,
}

impl Lang {
    /// Every language, the first language first.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// The language that the documents are printed in, and with it references by GB/T 7714.
    pub const OF_DOCUMENTS: Self = Self::Zh;

    /// The language of references and samples of code for readers anywhere.
    pub const ABROAD: Self = Self::En;

    /// How the language writes.
    pub const fn usage(self) -> &'static Usage {
        match self {
            Self::Zh => &zh::USAGE,
            Self::En => &en::USAGE,
        }
    }

    /// The short code used in addresses.
    pub const fn code(self) -> &'static str {
        self.usage().code
    }

    /// The BCP 47 tag used in documents.
    pub const fn tag(self) -> &'static str {
        self.usage().tag
    }

    /// Its own name for itself.
    pub const fn name(self) -> &'static str {
        self.usage().name
    }

    /// Whether its readers read Chinese characters.
    pub const fn reads_chinese(self) -> bool {
        self.usage().reads_chinese
    }

    /// Which of the two forms that the data have: the Chinese one, or the English one for readers
    /// of every other language.
    pub fn of<T>(self, zh: T, en: T) -> T {
        if self.reads_chinese() { zh } else { en }
    }

    /// A word and a remark on it in brackets.
    pub fn remarked(self, word: &str, remark: &str) -> String {
        let [open, close] = self.usage().brackets;
        [word, open, remark, close].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_is_told_from_the_others() {
        for property in [Lang::code, Lang::tag, Lang::name] {
            let all = Lang::ALL.map(property);
            let different: BTreeSet<&str> = all.into_iter().collect();
            assert_eq!(different.len(), all.len(), "{all:?}");
        }
    }

    #[test]
    fn a_remark_stands_in_the_brackets_of_the_language() {
        assert_eq!(Lang::Zh.remarked("面积", "亩"), "面积（亩）");
        assert_eq!(Lang::En.remarked("Area", "mu"), "Area (mu)");
    }
}

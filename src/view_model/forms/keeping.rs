//! What becomes of what is typed: kept in the browser, refused, or changed in another tab.

use crate::model::Lang;
use crate::text::lazy_text;

/// How far the keeping is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing has been typed.
    #[default]
    Nothing,
    /// Something is about to be kept.
    Waiting,
    /// Kept, at this time.
    Saved(String),
    Full,
    Refused,
    /// Another tab keeps something else, or has forgotten it.
    Conflict(Option<String>),
}

/// What to do with what is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Write,
    /// Show what another tab has kept.
    Adopt,
    /// Ask.
    Ask,
}

/// What to do where `stored` is kept, `known` is what this tab kept or read last, and
/// `has_steps` says whether anything was done in this tab.
pub fn step(known: Option<&str>, stored: Option<&str>, has_steps: bool) -> Step {
    if known == stored {
        Step::Write
    } else if has_steps {
        Step::Ask
    } else {
        Step::Adopt
    }
}

impl Keeping {
    /// Whether closing the page would lose something.
    pub const fn is_at_risk(&self) -> bool {
        matches!(self, Self::Full | Self::Refused | Self::Conflict(_))
    }

    pub fn words(&self, lang: Lang) -> String {
        let text = &lazy_text(lang).forms.keeping;
        match self {
            Self::Nothing => text.nothing.to_owned(),
            Self::Waiting => text.waiting.to_owned(),
            Self::Saved(time) => (text.saved)(&moment(time)),
            Self::Full => text.full.to_owned(),
            Self::Refused => text.refused.to_owned(),
            Self::Conflict(_) => text.conflict.to_owned(),
        }
    }
}

/// What is said of what was restored: when it was saved, and what found no place.
pub fn restored(saved: Option<&str>, n_lost: usize, lang: Lang) -> String {
    let text = &lazy_text(lang).forms.keeping;
    let mut said = match saved {
        Some(time) => (text.restored)(&moment(time)),
        None => text.restored_some_time.to_owned(),
    };
    if n_lost > 0 {
        said.push_str(lang.usage().sentence_gap);
        said.push_str(&(text.lost)(&n_lost.to_string()));
    }
    said
}

/// `2026-11-21T11:20` as one reads it.
fn moment(time: &str) -> String {
    time.replace('T', " ")
}

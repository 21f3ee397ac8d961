//! What the reader is told when part of an address cannot be used.

/// How much of an unusable value a hint repeats, in characters.
const MAX_RAW_CHARS: usize = 80;

/// One unusable part of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The key of the parameter, or [`super::Page::KEY`] for the path.
    pub key: &'static str,
    /// What stood there, decoded; cut after 80 characters, with an ellipsis.
    pub raw: String,
    pub reason: HintReason,
}

/// Why a part of an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HintReason {
    /// There is no such page; the overview is shown, or all regions in place of an unknown one.
    UnknownPage,
    /// No region has this code.
    UnknownPlace,
    /// There is no such park type.
    UnknownType,
    /// The data have no such batch.
    UnknownBatch,
    /// The value is none of the parameter's words, or text that is broken.
    UnknownWord,
    /// The search text was cut.
    TooLong,
    /// One group too many; the rows are in the groups before it.
    TooMany,
}

impl Hint {
    pub(super) fn new(key: &'static str, raw: &str, reason: HintReason) -> Self {
        let mut rest = raw.chars();
        let mut raw: String = rest.by_ref().take(MAX_RAW_CHARS).collect();
        if rest.next().is_some() {
            raw.push('…');
        }
        Self { key, raw, reason }
    }
}

//! What had to be repaired, inferred or left out when a source was transcribed.

use super::DocumentId;

/// Why a note exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// A misread character or row was repaired.
    Ocr,
    /// The source leaves a figure out.
    Missing,
    /// The source contradicts itself, or a figure is implausible.
    Inconsistent,
    /// What a figure counts.
    Definition,
    /// We conclude something the source does not print.
    Inference,
}

/// One row of `seeds/notes.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Stable id, such as `zj-2021-3-04`.
    pub id: &'static str,
    pub document: DocumentId,
    /// Where in the document.
    pub place: &'static str,
    pub kind: NoteKind,
    /// What stands in print.
    pub printed: Option<&'static str>,
    /// What we show.
    pub shown: Option<&'static str>,
    pub zh: &'static str,
    pub en: &'static str,
}

//! What different documents say of the same thing.

use super::DocumentId;

/// Position of a note in [`super::Dossier::notes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteNo(pub u16);

/// Position of a certified park in [`super::Dataset::parks`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParkNo(pub u16);

/// Position of a flagship park in [`super::Dossier::flagship_parks`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlagshipNo(pub u16);

/// A certified park that stands in a flagship list, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SamePark {
    pub park: ParkNo,
    pub flagship: FlagshipNo,
    /// The note that says why the two are one.
    pub evidence: NoteNo,
}

/// A document that speaks of the programme that another one is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SameProgramme {
    pub from: DocumentId,
    pub to: DocumentId,
    /// The note that says how far they speak of the same.
    pub evidence: NoteNo,
}

/// How far a park has come, as figures count parks. Later stages lie within earlier ones; what is
/// certified is counted in [`super::CertifiedTotal`], not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// 规划布局.
    Planned,
    /// 已供地: land has been supplied.
    Supplied,
    /// 建成: completed.
    Completed,
}

//! What the documents say beyond regions and certified parks.

use super::{
    Fact, FlagshipPark, FormField, Industry, Measure, Neighbors, Note, NoteNo, PackageTable, Pilot,
    PlanPart, PlanTarget, SamePark, SameProgramme,
};

/// The rest of the seeds, in the order of the seed files.
///
/// Apart from [`super::Dataset`] because the first view needs nothing of it: a page that does not
/// name it does not carry it.
#[derive(Clone, Copy, Debug)]
pub struct Dossier {
    pub plan_targets: &'static [PlanTarget],
    pub plan_parts: &'static [PlanPart],
    pub flagship_parks: &'static [FlagshipPark],
    pub industries: &'static [Industry],
    pub pilots: &'static [Pilot],
    pub facts: &'static [Fact],
    pub measures: &'static [Measure],
    pub form_fields: &'static [FormField],
    pub notes: &'static [Note],
    pub same_parks: &'static [SamePark],
    pub same_programmes: &'static [SameProgramme],
    /// What the columns of the package mean.
    pub tables: &'static [PackageTable],
    /// One entry a county; none at all in a build without boundaries.
    pub neighbors: &'static [Neighbors],
}

impl Dossier {
    /// The note at this position.
    pub fn note(&self, no: NoteNo) -> &'static Note {
        &self.notes[usize::from(no.0)]
    }
}

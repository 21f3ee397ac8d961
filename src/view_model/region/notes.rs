//! The notes on a region's page.

use super::{Own, document_name};
use crate::analysis::notes::notes_on;
use crate::model::Note;

/// The notes that touch a region and stand nowhere else on its page.
#[derive(Clone, Debug, PartialEq)]
pub struct NotesView {
    pub title: &'static str,
    pub lead: &'static str,
    /// By document, named in Chinese.
    pub groups: Vec<(String, Vec<NoteView>)>,
}

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    pub id: &'static str,
    /// Where in the document, in Chinese.
    pub place: &'static str,
    pub text: &'static str,
}

impl Own<'_> {
    /// All notes that touch the region, but those with ids that are shown already.
    pub(super) fn notes(&self, shown: &[&str]) -> Option<NotesView> {
        let text = self.text();
        let mut notes = self.touching();
        notes.retain(|it| !shown.contains(&it.id));
        let groups: Vec<(String, Vec<NoteView>)> = notes
            .chunk_by(|a, b| a.document == b.document)
            .map(|group| {
                let document = document_name(&self.scene, group[0].document);
                (document, group.iter().map(|it| self.note(it)).collect())
            })
            .collect();
        (!groups.is_empty()).then_some(NotesView {
            title: text.notes_title,
            lead: text.notes_lead,
            groups,
        })
    }

    pub(super) fn touching(&self) -> Vec<&'static Note> {
        notes_on(self.dataset(), self.dossier, self.id())
    }

    pub(super) fn note(&self, note: &Note) -> NoteView {
        NoteView {
            id: note.id,
            place: note.place,
            text: self.scene.pick(note.zh, note.en),
        }
    }
}

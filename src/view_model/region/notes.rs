//! The notes on a region's page.

use super::{Own, document_name};
use crate::analysis::notes::notes_on;
use crate::model::{Lang, Note};

/// The notes that touch a region and stand nowhere else on its page.
#[derive(Clone, Debug, PartialEq)]
pub struct NotesView {
    pub title: &'static str,
    pub lead: &'static str,
    pub items: Vec<NoteView>,
}

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    pub id: &'static str,
    /// Document and place, in Chinese.
    pub place: String,
    pub text: &'static str,
}

impl Own<'_> {
    /// All notes that touch the region, but those with ids that are shown already.
    pub(super) fn notes(&self, shown: &[&str]) -> Option<NotesView> {
        let text = self.text();
        let notes = self.touching();
        let items: Vec<NoteView> = notes
            .into_iter()
            .filter(|it| !shown.contains(&it.id))
            .map(|it| self.note(it))
            .collect();
        (!items.is_empty()).then_some(NotesView {
            title: text.notes_title,
            lead: text.notes_lead,
            items,
        })
    }

    pub(super) fn touching(&self) -> Vec<&'static Note> {
        notes_on(self.dataset(), self.dossier, self.id())
    }

    pub(super) fn note(&self, note: &Note) -> NoteView {
        NoteView {
            id: note.id,
            place: format!(
                "{} {}",
                document_name(&self.scene, note.document),
                note.place
            ),
            text: match self.scene.state.lang {
                Lang::Zh => note.zh,
                Lang::En => note.en,
            },
        }
    }
}

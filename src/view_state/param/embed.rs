//! The parameters of embedded pages, of places on the data page, and of presentations.

use super::{Param, unusable_unless};
use crate::model::Dataset;
use crate::view_state::word::Word;
use crate::view_state::{Embed, EmbedView, HintReason, Theme};

pub(super) const EMBED: Param = Param {
    key: "e",
    doc: "shown alone in a frame: map, ranking, batch, parks or region, - first for no controls",
    read: |raw, _, state| {
        let raw = raw.trim();
        let (word, has_controls) = match raw.strip_prefix('-') {
            Some(word) => (word, false),
            None => (raw, true),
        };
        let view = EmbedView::from_word(word);
        state.embed = view.map(|view| Embed { view, has_controls });
        unusable_unless(view.is_some(), raw, HintReason::UnknownWord)
    },
    print: |state, _| {
        state.embed.map(|it| {
            let sign = if it.has_controls { "" } else { "-" };
            format!("{sign}{}", it.view.word())
        })
    },
};

pub(super) const THEME: Param = Param {
    key: "a",
    doc: "appearance: light or dark; the reader's own choice or the system's if left out",
    read: |raw, _, state| {
        let raw = raw.trim();
        let found = Theme::ALL
            .into_iter()
            .find(|it| it.word().eq_ignore_ascii_case(raw));
        state.theme = found;
        unusable_unless(found.is_some(), raw, HintReason::UnknownWord)
    },
    print: |state, _| state.theme.map(|it| it.word().to_owned()),
};

pub(super) const ENTRY: Param = Param {
    key: "d",
    doc: "document or note of the data page, by its id",
    read: |raw, dataset, state| {
        let raw = raw.trim();
        let is_known = is_entry(raw, dataset);
        if is_known {
            raw.clone_into(&mut state.entry);
        }
        unusable_unless(is_known, raw, HintReason::UnknownWord)
    },
    print: |state, _| (!state.entry.is_empty()).then(|| state.entry.clone()),
};

pub(super) const STEP: Param = Param {
    key: "p",
    doc: "step of the presentation, from 1",
    read: |raw, _, state| {
        *state = state.with_step(raw.trim().parse().ok());
        unusable_unless(state.step.is_some(), raw, HintReason::UnknownWord)
    },
    print: |state, _| state.step.map(|it| it.to_string()),
};

/// Whether this can be an id: of a document, or of a note, which begins with its document's.
fn is_entry(id: &str, dataset: &Dataset) -> bool {
    let number = |slug| {
        id.strip_prefix(slug)
            .map(|rest: &str| rest.strip_prefix('-').unwrap_or(rest))
    };
    dataset.documents.iter().any(|it| {
        id == it.slug
            || number(it.slug).is_some_and(|rest| {
                (1..=4).contains(&rest.len()) && rest.bytes().all(|it| it.is_ascii_digit())
            })
    })
}

impl Word for EmbedView {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Map, "map"),
        (Self::Ranking, "ranking"),
        (Self::Batch, "batch"),
        (Self::Parks, "parks"),
        (Self::Region, "region"),
    ];
}

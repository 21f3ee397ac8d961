//! Presentations: the page of the steps, the bar while they are shown, and the site's own story.

use super::{PolicyWords, StoryWords};

/// The page of the steps.
pub struct PresentText {
    pub title: &'static str,
    /// How many steps the site's own story has.
    pub lead_story: fn(&str) -> String,
    /// How many steps the reader's own presentation has.
    pub lead_own: fn(&str) -> String,
    pub lead_empty: &'static str,
    pub how_to_add: &'static str,
    pub start: &'static str,
    pub tools: &'static str,
    pub export: &'static str,
    pub import: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub reset: &'static str,
    pub clear: &'static str,
    pub print: &'static str,
    pub file_name: &'static str,
    pub steps: &'static str,
    /// Number of a step, and of all.
    pub place: fn(&str, &str) -> String,
    pub start_here: &'static str,
    pub edit: &'static str,
    pub name: &'static str,
    pub notes: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub duplicate: &'static str,
    pub remove: &'static str,
    /// What a button does, and to which step.
    pub act_on: fn(&str, &str) -> String,
    pub untitled: &'static str,
    pub keys_title: &'static str,
    pub keys: &'static [(&'static str, &'static str)],
    pub shortcuts: &'static str,
    pub said: PresentSaidText,
    pub bar: PresentBarText,
    pub story: PresentStoryText,
}

/// What is said of what was done, and of what could not be.
pub struct PresentSaidText {
    /// Title, its new number, and the number of all.
    pub moved: fn(&str, &str, &str) -> String,
    pub removed: fn(&str) -> String,
    pub duplicated: fn(&str) -> String,
    pub too_many: fn(&str) -> String,
    pub undone: &'static str,
    pub redone: &'static str,
    pub reset: &'static str,
    pub cleared: &'static str,
    /// How many steps.
    pub imported: fn(&str) -> String,
    pub exported: fn(&str) -> String,
    pub not_exported: &'static str,
    pub unreadable: &'static str,
    pub too_big: &'static str,
    pub refused: &'static str,
    pub left_out: &'static str,
    /// Number of a step and name of a field; either may be empty.
    pub place: fn(&str, &str) -> String,
    pub broken: &'static str,
    pub not_a_presentation: &'static str,
    pub newer: &'static str,
    pub missing: &'static str,
    pub not_text: &'static str,
    pub not_a_list: &'static str,
    pub not_a_step: &'static str,
    pub too_long: fn(&str) -> String,
    pub not_an_address: &'static str,
    pub not_a_part: &'static str,
    pub unusable: fn(&str) -> String,
    pub unknown: &'static str,
    pub kept: fn(&str) -> String,
    pub waiting: &'static str,
    pub full: &'static str,
    pub not_kept: &'static str,
    pub conflict: &'static str,
    pub take_theirs: &'static str,
    pub keep_mine: &'static str,
    pub followed: &'static str,
    pub damaged: &'static str,
}

/// The bar under a step that is shown, the notes, and the button that adds a view.
pub struct PresentBarText {
    pub label: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub jump: &'static str,
    pub notes: &'static str,
    pub window: &'static str,
    pub black: &'static str,
    pub full_screen: &'static str,
    pub leave: &'static str,
    pub close: &'static str,
    /// Said where something else than the step's view is shown.
    pub aside: &'static str,
    pub back: &'static str,
    pub total_time: &'static str,
    pub step_time: &'static str,
    pub restart: &'static str,
    pub next_step: fn(&str) -> String,
    pub last_step: &'static str,
    pub no_notes: &'static str,
    pub is_black: &'static str,
    pub full_refused: &'static str,
    pub window_refused: &'static str,
    pub no_such_step: fn(&str) -> String,
    pub add: &'static str,
    pub add_hint: &'static str,
    pub add_now: &'static str,
    /// How many steps there are now.
    pub added: fn(&str) -> String,
    pub see: &'static str,
}

/// The story that the site tells: titles, and what is said besides what the pages say themselves.
pub struct PresentStoryText {
    /// Place and number of parks.
    pub whole: fn(&str, &str) -> String,
    pub whole_note: &'static str,
    /// Places.
    pub leaders: fn(&str) -> String,
    /// Places, parks in them, share of all.
    pub leaders_note: fn(&str, &str, &str) -> String,
    /// Place and number of parks.
    pub top: fn(&str, &str) -> String,
    pub top_note: &'static str,
    pub spread_note: &'static str,
    /// Batch and number of parks.
    pub batch: fn(&str, &str) -> String,
    pub batch_note: &'static str,
    /// Number of parks.
    pub list: fn(&str) -> String,
    pub list_note: &'static str,
    /// Places.
    pub compare: fn(&str) -> String,
    pub compare_note: &'static str,
    pub documents: fn(&PolicyWords) -> String,
    pub documents_note: &'static str,
    /// Date of a notice, and the number of its forms.
    pub forms: fn(&str, &str) -> String,
    /// Date of the notice.
    pub forms_note: fn(&str) -> String,
    pub followed: fn(&StoryWords) -> String,
    /// Numbers of bases and of pilots.
    pub pilots: fn(&str, &str) -> String,
    /// Place, first and last year.
    pub plan: fn(&str, &str, &str) -> String,
    pub plan_note: &'static str,
    /// Place and number of parks.
    pub flagship: fn(&str, &str) -> String,
    pub flagship_note: &'static str,
    pub checks: &'static str,
    /// Number of notes.
    pub checks_note: fn(&str) -> String,
}

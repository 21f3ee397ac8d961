//! The reader's own steps, shared by all places of the page that show them, and kept in the
//! browser.
//!
//! What is on screen is never given up: where the browser refuses, or another tab changes the same
//! presentation, keeping stops and the page says so; a text that cannot be read is put aside
//! whole before anything is written over it.

use std::cell::OnceCell;

use leptos::prelude::*;

use crate::model::Dataset;
use crate::presentation::file::{self, Fault};
use crate::presentation::{Desk, Step};
use crate::shell::field::{later, now};
use crate::shell::storage::{self, StorageError};
use crate::view_model::forms::keeping::{self, Keeping};

const KEY: &str = "park-atlas.presentation";
/// Where a text goes that could not be read.
const DAMAGED_KEY: &str = "park-atlas.presentation.damaged";

/// How long after the last letter the steps are kept, in milliseconds.
const PAUSE: u32 = 400;

thread_local! {
    /// One for the whole page: signals that no part of it owns, so that they outlive all parts.
    static SHARED: OnceCell<(Owner, Keeper)> = const { OnceCell::new() };
}

/// What was said last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Said {
    #[default]
    Nothing,
    Words(String),
    /// A file was refused for these reasons.
    Refused(Vec<Fault>),
    /// A file was taken, but for these parts.
    LeftOut(String, Vec<Fault>),
    /// The browser saves no file; the text that should have been in it.
    NotExported(String),
    /// What the browser kept cannot be read; the text.
    Damaged(String),
    /// Another tab changed the steps, and this one followed.
    Followed,
}

/// The steps with everything around them.
#[derive(Clone, Copy)]
pub struct Keeper {
    dataset: &'static Dataset,
    pub(super) desk: RwSignal<Desk>,
    pub(super) keeping: RwSignal<Keeping>,
    pub(super) said: RwSignal<Said>,
    /// Whether the browser did not go to full screen when it was last asked.
    pub(super) full_refused: RwSignal<bool>,
    /// Rises when the fields have to be drawn anew.
    pub(super) edition: RwSignal<u32>,
    /// What this tab kept or read last.
    known: StoredValue<Option<String>>,
    /// Counts changes, so that only the last of several is kept.
    n_changes: StoredValue<u32>,
    is_started: StoredValue<bool>,
}

impl Keeper {
    /// The keeper of the page.
    pub fn shared(dataset: &'static Dataset) -> Self {
        SHARED.with(|it| {
            let make = || {
                let owner = Owner::new_root(None);
                let keeper = owner.with(|| Self::new(dataset));
                (owner, keeper)
            };
            it.get_or_init(make).1
        })
    }

    fn new(dataset: &'static Dataset) -> Self {
        Self {
            dataset,
            desk: RwSignal::new(Desk::default()),
            keeping: RwSignal::new(Keeping::Nothing),
            said: RwSignal::new(Said::Nothing),
            full_refused: RwSignal::new(false),
            edition: RwSignal::new(0),
            known: StoredValue::new(None),
            n_changes: StoredValue::new(0),
            is_started: StoredValue::new(false),
        }
    }

    /// Takes up what was kept, and follows other tabs; once, in the browser.
    pub(super) fn start(self) {
        if self.is_started.get_value() {
            return;
        }
        self.is_started.set_value(true);
        // They live as long as the page.
        std::mem::forget(storage::on_change(KEY, move |text| self.other_tab(text)));
        std::mem::forget(storage::on_leaving(move || {
            if self.keeping.get_untracked() == Keeping::Waiting {
                self.keep();
            }
        }));
        std::mem::forget(storage::ask_before_leaving(move || {
            self.keeping.with_untracked(Keeping::is_at_risk)
                && self.desk.with_untracked(Desk::can_undo)
        }));
        // Where the browser refuses, nothing has been changed yet: there is nothing to lose.
        if let Ok(Some(text)) = storage::read(KEY) {
            self.restore(text);
        }
    }

    fn restore(self, text: String) {
        let Ok(opened) = file::read(&text, self.dataset) else {
            return self.put_aside(text);
        };
        let saved = opened.saved.map_or(Keeping::Nothing, Keeping::Saved);
        self.keeping.set(saved);
        self.known.set_value(Some(text));
        self.show(Desk::new(Some(opened.steps)));
    }

    /// Moves what cannot be read out of the way.
    fn put_aside(self, text: String) {
        // Room for it is made by taking it away from where it was.
        let moved = storage::remove(KEY).and_then(|()| storage::write(DAMAGED_KEY, &text));
        if moved.is_err() {
            storage::write(KEY, &text).unwrap_or_default();
            self.known.set_value(Some(text.clone()));
        }
        self.said.set(Said::Damaged(text));
    }

    fn show(self, desk: Desk) {
        self.desk.set(desk);
        self.edition.update(|it| *it += 1);
    }

    /// The steps: the reader's own, or the story.
    pub(super) fn steps(self, story: impl FnOnce() -> Vec<Step>) -> Vec<Step> {
        let own = self.desk.with(|it| it.own().map(<[Step]>::to_vec));
        own.unwrap_or_else(story)
    }

    /// Changes the steps so that the fields are drawn anew.
    pub(super) fn change(self, act: impl FnOnce(&mut Desk)) {
        self.rewrite(act);
        self.edition.update(|it| *it += 1);
    }

    /// Changes the steps as the fields show them already.
    pub(super) fn rewrite(self, act: impl FnOnce(&mut Desk)) {
        let before = self
            .desk
            .with_untracked(|it| it.own().map(<[Step]>::to_vec));
        self.desk.update(act);
        if self.desk.with_untracked(|it| it.own() != before.as_deref()) {
            self.changed();
        }
    }

    pub(super) fn say(self, words: String) {
        self.said.set(Said::Words(words));
    }

    /// The steps as a file.
    pub(super) fn file(self, steps: &[Step]) -> String {
        file::write(steps, self.dataset, &now())
    }

    /// Reads a file; tells how many steps it has, or what is wrong with it.
    pub(super) fn import(self, text: &str, taken: fn(&str) -> String) {
        match file::read(text, self.dataset) {
            Ok(opened) => {
                let words = taken(&opened.steps.len().to_string());
                self.change(|it| it.replace(Some(opened.steps)));
                self.said.set(if opened.remarks.is_empty() {
                    Said::Words(words)
                } else {
                    Said::LeftOut(words, opened.remarks)
                });
            }
            Err(faults) => self.said.set(Said::Refused(faults)),
        }
    }

    /// Keeps the steps a moment after the last change.
    fn changed(self) {
        if self
            .keeping
            .with_untracked(|it| matches!(it, Keeping::Conflict(_)))
        {
            return;
        }
        if !self.keeping.with_untracked(Keeping::is_at_risk) {
            self.keeping.set(Keeping::Waiting);
        }
        let number = self.n_changes.with_value(|it| it.wrapping_add(1));
        self.n_changes.set_value(number);
        later(PAUSE, move || {
            if self.n_changes.get_value() == number {
                self.keep();
            }
        });
    }

    /// Keeps the steps now, unless another tab has kept something else meanwhile.
    fn keep(self) {
        let stored = match storage::read(KEY) {
            Ok(stored) => stored,
            Err(error) => return self.refuse(error),
        };
        let known = self.known.get_value();
        match keeping::step(known.as_deref(), stored.as_deref(), true) {
            keeping::Step::Write => self.write(),
            keeping::Step::Adopt | keeping::Step::Ask => self.other_tab(stored),
        }
    }

    fn write(self) {
        let time = now();
        let text = self.desk.with_untracked(|it| {
            it.own()
                .map(|steps| file::write(steps, self.dataset, &time))
        });
        let done = match &text {
            Some(text) => storage::write(KEY, text),
            None => storage::remove(KEY),
        };
        match done {
            Ok(()) => {
                self.keeping.set(match text {
                    Some(_) => Keeping::Saved(time),
                    None => Keeping::Nothing,
                });
                self.known.set_value(text);
            }
            Err(error) => self.refuse(error),
        }
    }

    fn refuse(self, error: StorageError) {
        self.keeping.set(match error {
            StorageError::Full => Keeping::Full,
            StorageError::Refused => Keeping::Refused,
        });
    }

    /// Another tab has kept something else.
    fn other_tab(self, text: Option<String>) {
        let known = self.known.get_value();
        let has_steps = self.desk.with_untracked(Desk::can_undo);
        match keeping::step(known.as_deref(), text.as_deref(), has_steps) {
            keeping::Step::Write => (),
            keeping::Step::Adopt => self.adopt(text),
            keeping::Step::Ask => self.keeping.set(Keeping::Conflict(text)),
        }
    }

    /// Shows what another tab has kept; Undo brings back what was here, if anything was done here.
    fn adopt(self, text: Option<String>) {
        let steps = match text.as_deref().map(|it| file::read(it, self.dataset)) {
            Some(Ok(opened)) => Some(opened.steps),
            Some(Err(_)) => return self.keeping.set(Keeping::Conflict(text)),
            None => None,
        };
        self.keeping.set(match &text {
            Some(_) => Keeping::Saved(now()),
            None => Keeping::Nothing,
        });
        self.known.set_value(text);
        let mut desk = self.desk.get_untracked();
        if desk.can_undo() {
            desk.replace(steps);
        } else {
            desk = Desk::new(steps);
        }
        self.show(desk);
        self.said.set(Said::Followed);
    }

    /// The reader's answer: the other tab's version.
    pub(super) fn take_theirs(self) {
        if let Keeping::Conflict(text) = self.keeping.get_untracked() {
            self.adopt(text);
        }
    }

    /// The reader's answer: what is on screen here.
    pub(super) fn keep_mine(self) {
        if let Keeping::Conflict(text) = self.keeping.get_untracked() {
            self.known.set_value(text);
            self.write();
        }
    }
}

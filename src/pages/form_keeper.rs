//! Keeps a form in the browser while it is filled in, and brings it back.
//!
//! What to do is decided by `view_model::forms::keeping`; here it is done. What is on screen is
//! never given up: where the browser refuses, or another tab writes the same form, keeping stops
//! and the page says so.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::forms::stored::{self, OpenProblem};
use crate::forms::{Desk, Shape, Sheet};
use crate::model::{FormId, Lang};
use crate::shell::field::{later, now};
use crate::shell::storage::{self, StorageError, Watch};
use crate::text::lazy_text;
use crate::view_model::forms::keeping::{self, Keeping, Step};

/// How long after the last letter a form is kept, in milliseconds.
const PAUSE: u32 = 400;

thread_local! {
    /// Forms of pages that were left, with their steps, as long as the site is open.
    static LEFT: RefCell<Vec<Left>> = const { RefCell::new(Vec::new()) };
}

/// A form whose page was left.
struct Left {
    form: FormId,
    desk: Desk,
    known: Option<String>,
    kept: Sheet,
}

/// A text that could not be read, put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Under which key it is; `None` if the browser refused to put it aside.
    key: Option<String>,
    pub text: String,
    /// Whether a later version of the site wrote it.
    pub is_newer: bool,
}

/// The keeper of one form.
#[derive(Clone, Copy)]
pub struct Keeper {
    form: FormId,
    pub desk: RwSignal<Desk>,
    pub keeping: RwSignal<Keeping>,
    pub aside: RwSignal<Option<Aside>>,
    pub said: RwSignal<String>,
    lang: Memo<Lang>,
    /// What this tab kept or read last.
    known: StoredValue<Option<String>>,
    /// Counts changes, so that only the last of several is kept.
    n_changes: StoredValue<u32>,
    /// The sheet that is in the browser, or was there at the start.
    kept: StoredValue<Sheet>,
}

/// Under which key a form is kept.
const fn key(form: FormId) -> &'static str {
    match form {
        FormId::Register => "park-atlas.form.register",
        FormId::Plan => "park-atlas.form.plan-2019",
        FormId::Targets => "park-atlas.form.targets-2018-2022",
        FormId::Outline => "park-atlas.form.outline",
    }
}

/// The keys of texts put aside that the reader has not been done with.
fn aside_keys(form: FormId) -> impl DoubleEndedIterator<Item = String> {
    (1..10).map(move |it| format!("{}.aside-{it}", key(form)))
}

/// Room for a text is made by taking it away from where it was.
fn moved(from: &str, to: Option<&str>, text: &str) -> Result<(), StorageError> {
    storage::remove(from)?;
    to.map_or(Err(StorageError::Full), |it| storage::write(it, text))
        .inspect_err(|_| storage::write(from, text).unwrap_or_default())
}

/// How many rows of a form are kept; `None` where nothing is, or nothing can be read.
pub fn n_kept(shape: &Shape) -> Option<usize> {
    let text = storage::read(key(shape.form)).ok()??;
    let opened = stored::open(shape, &text).ok()?;
    Some(opened.sheet.n_filled_rows(shape)).filter(|it| *it > 0)
}

impl Keeper {
    /// Starts with what was kept, and keeps from now on. For a page that is being drawn.
    pub fn new(shape: Shape, lang: Memo<Lang>) -> Self {
        let blank = Sheet::blank(&shape);
        let form = shape.form;
        let it = Self {
            form,
            desk: RwSignal::new(Desk::new(shape, blank.clone())),
            keeping: RwSignal::new(Keeping::Nothing),
            aside: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            lang,
            known: StoredValue::new(None),
            n_changes: StoredValue::new(0),
            kept: StoredValue::new(blank),
        };
        // Effects run in the browser only.
        Effect::new(move |_| it.start());
        Effect::new(move |_| it.desk.with(|desk| it.changed(desk.sheet())));
        on_cleanup(move || it.leave());
        it
    }

    fn start(self) {
        let watches: [Watch; 3] = [
            storage::on_change(key(self.form), move |text| self.other_tab(text)),
            storage::on_leaving(move || self.keep_if_waiting()),
            storage::ask_before_leaving(move || self.is_at_risk()),
        ];
        let watches = StoredValue::new_local(Some(watches));
        on_cleanup(move || drop(watches.try_update_value(Option::take)));
        let left = LEFT.with_borrow_mut(|left| {
            let place = left.iter().position(|it| it.form == self.form);
            place.map(|it| left.swap_remove(it))
        });
        match left {
            Some(left) => self.take_up(left),
            None => self.restore(),
        }
    }

    /// Goes on where the page was left, steps and all, also where the browser kept nothing.
    fn take_up(self, left: Left) {
        self.known.set_value(left.known);
        self.kept.set_value(left.kept);
        self.desk.set(left.desk);
        match storage::read(key(self.form)) {
            Ok(stored) => self.other_tab(stored),
            Err(error) => self.refuse(error),
        }
    }

    /// Reads what was kept in an earlier visit.
    fn restore(self) {
        self.offer_aside();
        let text = match storage::read(key(self.form)) {
            Ok(Some(text)) => text,
            Ok(None) => return,
            Err(error) => return self.refuse(error),
        };
        let shape = self.shape();
        match stored::open(&shape, &text) {
            Ok(opened) => {
                self.known.set_value(Some(text));
                let lang = self.lang.get_untracked();
                let said = keeping::restored(opened.saved.as_deref(), opened.n_lost, lang);
                self.said.set(said);
                if let Some(time) = opened.saved {
                    self.keeping.set(Keeping::Saved(time));
                }
                let desk = Desk::new(shape, opened.sheet);
                self.kept.set_value(desk.sheet().clone());
                self.desk.set(desk);
            }
            Err(problem) => self.put_aside(text, problem == OpenProblem::Newer),
        }
    }

    /// What was put aside in an earlier visit and not dismissed is offered again, the last first.
    fn offer_aside(self) {
        let shape = self.shape();
        let aside = aside_keys(self.form).rev().find_map(|key| {
            let text = storage::read(&key).ok()??;
            let is_newer = stored::open(&shape, &text).err() == Some(OpenProblem::Newer);
            Some(Aside {
                key: Some(key),
                text,
                is_newer,
            })
        });
        self.aside.set(aside);
    }

    /// Speaks no more of what was put aside; it stays in the browser.
    pub fn dismiss_aside(self) {
        let aside = self.aside.get_untracked();
        self.aside.set(None);
        let Some((key, text)) = aside.and_then(|it| Some((it.key?, it.text))) else {
            return;
        };
        let told = key.replace(".aside-", ".told-");
        if moved(&key, Some(&told), &text).is_ok() {
            self.offer_aside();
        }
    }

    /// Moves what cannot be read out of the way, under the first free key.
    fn put_aside(self, text: String, is_newer: bool) {
        let own = key(self.form);
        let free = aside_keys(self.form).find(|it| storage::read(it) == Ok(None));
        let moved = moved(own, free.as_deref(), &text);
        if let Err(error) = moved {
            self.known.set_value(None);
            self.refuse(error);
        }
        self.aside.set(Some(Aside {
            key: free.filter(|_| moved.is_ok()),
            text,
            is_newer,
        }));
    }

    fn shape(self) -> Shape {
        self.desk.with_untracked(|it| it.shape().clone())
    }

    fn is_at_risk(self) -> bool {
        self.keeping.with_untracked(Keeping::is_at_risk)
            && self
                .desk
                .with_untracked(|it| self.kept.with_value(|kept| it.sheet() != kept))
    }

    /// Keeps the sheet a moment after the last change.
    fn changed(self, sheet: &Sheet) {
        let is_new = self.kept.with_value(|it| it != sheet);
        let is_stopped = self
            .keeping
            .with_untracked(|it| matches!(it, Keeping::Conflict(_)));
        if !is_new || is_stopped {
            return;
        }
        if !self.keeping.with_untracked(Keeping::is_at_risk) {
            self.keeping.set(Keeping::Waiting);
        }
        let number = self.n_changes.with_value(|it| it.wrapping_add(1));
        self.n_changes.set_value(number);
        later(PAUSE, move || {
            let is_last = self.n_changes.try_with_value(|it| *it == number);
            if is_last == Some(true) {
                self.keep();
            }
        });
    }

    fn keep_if_waiting(self) {
        if self.keeping.try_get_untracked() == Some(Keeping::Waiting) {
            self.keep();
        }
    }

    /// Keeps the sheet now, unless another tab has kept something else meanwhile.
    pub fn keep(self) {
        let stored = match storage::read(key(self.form)) {
            Ok(stored) => stored,
            Err(error) => return self.refuse(error),
        };
        let has_steps = self.desk.with_untracked(Desk::can_undo);
        let known = self.known.get_value();
        match keeping::step(known.as_deref(), stored.as_deref(), has_steps) {
            Step::Write => self.write(),
            Step::Adopt | Step::Ask => self.other_tab(stored),
        }
    }

    fn write(self) {
        let time = now();
        let (sheet, text, is_blank) = self.desk.with_untracked(|it| {
            let text = stored::write(it.shape(), it.sheet(), &time);
            (it.sheet().clone(), text, it.sheet().is_blank())
        });
        let done = if is_blank {
            storage::remove(key(self.form))
        } else {
            storage::write(key(self.form), &text)
        };
        match done {
            Ok(()) => {
                self.known.set_value((!is_blank).then_some(text));
                self.kept.set_value(sheet);
                self.keeping.set(if is_blank {
                    Keeping::Nothing
                } else {
                    Keeping::Saved(time)
                });
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
            Step::Write => (),
            Step::Adopt => self.adopt(text),
            Step::Ask => self.keeping.set(Keeping::Conflict(text)),
        }
    }

    /// Shows what another tab has kept; Undo brings back what was here.
    fn adopt(self, text: Option<String>) {
        let shape = self.shape();
        let sheet = match text.as_deref().map(|it| stored::open(&shape, it)) {
            Some(Ok(opened)) => opened.sheet,
            Some(Err(_)) => return self.keeping.set(Keeping::Conflict(text)),
            None => Sheet::blank(&shape),
        };
        self.known.set_value(text);
        self.kept.set_value(sheet.clone());
        self.keeping.set(Keeping::Saved(now()));
        let words = &lazy_text(self.lang()).forms.keeping;
        if self.desk.with_untracked(Desk::can_undo) {
            self.desk.update(|it| it.replace(sheet));
            self.say(words.took_theirs);
        } else {
            // A tab in which nothing was done goes on following the other.
            self.desk.set(Desk::new(shape, sheet));
            self.say(words.followed);
        }
    }

    /// The reader's answer: the other tab's version.
    pub fn take_theirs(self) {
        if let Keeping::Conflict(text) = self.keeping.get_untracked() {
            self.adopt(text);
        }
    }

    /// The reader's answer: what is on screen here.
    pub fn keep_mine(self) {
        if let Keeping::Conflict(text) = self.keeping.get_untracked() {
            self.known.set_value(text);
            self.write();
            self.say(lazy_text(self.lang.get_untracked()).forms.keeping.kept_mine);
        }
    }

    /// The language of the page.
    pub fn lang(self) -> Lang {
        self.lang.get_untracked()
    }

    pub fn say(self, words: &str) {
        self.said.set(words.to_owned());
    }

    /// The page is left, the site is not.
    fn leave(self) {
        self.keep_if_waiting();
        if let Some(desk) = self.desk.try_get_untracked()
            && desk.can_undo()
        {
            let left = Left {
                form: self.form,
                desk,
                known: self.known.get_value(),
                kept: self.kept.get_value(),
            };
            LEFT.with_borrow_mut(|all| all.push(left));
        }
    }
}

//! The bar under a step that is shown: keys, clickers, clock, notes, the list to jump from.

use leptos::prelude::*;

use super::bar::drawn;
use super::keeper::Keeper;
use super::notes::{CLOCK, NOTES};
use crate::components::{Go, Step as Way, nothing, part};
use crate::model::{Dossier, Lang};
use crate::presentation::{Act, Focus, Scrolled, Step, act, is_character};
use crate::shell::presenting::{self, Place, Pressed};
use crate::shell::second::{self, Second};
use crate::shell::{address, field, page, shortcuts};
use crate::text::{PresentBarText, lazy_text};
use crate::view_model::Scene;
use crate::view_model::presentation::{BarView, bar, story};

/// Everything that a presentation needs while it runs.
#[derive(Clone, Copy)]
pub(super) struct Show {
    scene: Memo<Scene>,
    steps: Memo<Vec<Step>>,
    pub(super) bar: Memo<Option<BarView>>,
    lang: Memo<Lang>,
    go: Go,
    pub(super) has_notes: RwSignal<bool>,
    pub(super) is_jumping: RwSignal<bool>,
    pub(super) is_black: RwSignal<bool>,
    /// Said by speech, and shown above the bar.
    pub(super) said: RwSignal<&'static str>,
    /// Seconds since the start, and since the step began.
    pub(super) seconds: RwSignal<[u32; 2]>,
    /// When that was, in milliseconds.
    since: StoredValue<[f64; 2]>,
    window: StoredValue<Option<Second>, LocalStorage>,
    /// Whether full screen was asked for and not given.
    pub(super) full_refused: RwSignal<bool>,
}

/// The bar; nothing where nothing is presented.
#[component]
pub fn Presenter(
    /// What is shown.
    scene: Memo<Scene>,
    /// What the documents say besides.
    dossier: &'static Dossier,
    /// How to get to another step.
    go: Go,
    /// The reader's own steps.
    keeper: Keeper,
) -> impl IntoView {
    let is_on = Memo::new(move |_| scene.with(|it| it.state.is_presenting()));
    let lang = Memo::new(move |_| scene.with(|it| it.state.lang));
    let steps = Memo::new(move |_| {
        if !is_on.get() {
            return Vec::new();
        }
        let _of_language = lang.get();
        keeper.steps(|| scene.with_untracked(|it| story(it, dossier)))
    });
    let show = Show {
        scene,
        steps,
        bar: Memo::new(move |_| steps.with(|steps: &Vec<Step>| scene.with(|it| bar(it, steps)))),
        lang,
        go,
        has_notes: RwSignal::new(false),
        is_jumping: RwSignal::new(false),
        is_black: RwSignal::new(false),
        said: RwSignal::new(""),
        seconds: RwSignal::new([0; 2]),
        since: StoredValue::new([0.0; 2]),
        window: StoredValue::new_local(None),
        full_refused: keeper.full_refused,
    };
    Effect::new(move |_| {
        keeper.start();
        run(show, is_on);
    });
    part(move || {
        if is_on.get() {
            drawn(show, words(show))
        } else {
            nothing()
        }
    })
}

/// Begins and ends with the presentation.
fn run(show: Show, is_on: Memo<bool>) {
    // Keys and clock, as long as it runs.
    let running = StoredValue::new_local(None);
    Effect::new(move |_| {
        let is_on = is_on.get();
        presenting::mark(is_on);
        if is_on {
            let now = presenting::now();
            show.since.set_value([now, now]);
            show.seconds.set([0, 0]);
            running.set_value(Some((
                presenting::on_key(move |it| pressed(show, &it)),
                presenting::every_second(move || tick(show)),
            )));
        } else {
            running.set_value(None);
            show.window.set_value(None);
            show.is_black.set(false);
            show.has_notes.set(false);
            presenting::end_full_screen();
            presenting::let_sleep();
        }
    });
    // Each step begins as a page does, with its part in sight.
    let step = Memo::new(move |_| show.scene.with(|it| it.state.step.filter(|_| is_on.get())));
    Effect::new(move |before: Option<Option<u16>>| {
        let now = step.get();
        if now.is_some() {
            show.since.update_value(|it| it[1] = presenting::now());
            presenting::keep_awake();
            show.is_jumping.set(false);
            show.is_black.set(false);
            show.said.set("");
            tick(show);
            if before.flatten().is_some() {
                show.full_refused.set(false);
                page::arrive();
            }
            let part = show
                .bar
                .with_untracked(|it| it.as_ref().map(|it| it.part.clone()));
            if before.is_some() || part.as_ref().is_some_and(|it| !it.is_empty()) {
                presenting::bring(&part.unwrap_or_default());
            }
        }
        now
    });
    Effect::new(move |_| {
        show.bar.track();
        later(move || mirror(show));
    });
}

fn mirror(show: Show) {
    let title = show
        .bar
        .with_untracked(|it| it.as_ref().map(|it| it.title.clone()));
    show.window.with_value(|it| {
        if let Some(window) = it {
            window.mirror(NOTES, &title.unwrap_or_default());
        }
    });
}

fn tick(show: Show) {
    let now = presenting::now();
    let since = show.since.get_value();
    // Whole seconds of hours: nothing is lost.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a span of hours in seconds, never below zero"
    )]
    let seconds = since.map(|it| ((now - it) / 1000.0).max(0.0) as u32);
    show.seconds.set(seconds);
    let is_closed = show
        .window
        .with_value(|it| it.as_ref().is_some_and(Second::is_closed));
    if is_closed {
        show.window.set_value(None);
    }
    later(move || {
        show.window.with_value(|it| {
            if let Some(window) = it {
                window.mirror_text(CLOCK);
            }
        });
    });
}

/// When what has changed has been drawn; also where this window is behind another.
fn later(act: impl FnOnce() + 'static) {
    field::later(20, act);
}

fn words(show: Show) -> &'static PresentBarText {
    &lazy_text(show.lang.get()).present.bar
}

fn pressed(show: Show, it: &Pressed) -> bool {
    if is_character(&it.key) && !shortcuts::are_on() {
        return false;
    }
    let focus = match it.place {
        Place::Free => Focus::Free,
        Place::Control => Focus::Control,
        Place::Own => Focus::Own,
        Place::Typing => Focus::Typing,
    };
    let scrolled = Scrolled {
        is_at_top: it.is_at_top,
        is_at_end: it.is_at_end,
    };
    let Some(act) = act(&it.key, it.with_shift, focus, scrolled) else {
        return false;
    };
    perform(show, act);
    true
}

/// Does what a button says.
pub(super) fn clicked(show: Show, name: &str) {
    let act = match name {
        "previous" => Act::Previous,
        "next" => Act::Next,
        "jump" => Act::Jump,
        "notes" => Act::Notes,
        "window" => Act::Window,
        "black" => Act::Black,
        "full" => Act::FullScreen,
        "leave" => Act::Leave,
        "restart" => {
            let now = presenting::now();
            show.since.set_value([now, now]);
            return tick(show);
        }
        _ => return,
    };
    perform(show, act);
}

fn perform(show: Show, act: Act) {
    // By the address and not by what is drawn: a clicker may be faster.
    let dataset = show.scene.with_untracked(|it| it.dataset);
    let now = Scene::at(dataset, &address::fragment());
    let Some(bar) = show.steps.with_untracked(|steps| bar(&now, steps)) else {
        return;
    };
    let text = &lazy_text(show.lang.get_untracked()).present.bar;
    let way = match act {
        Act::Next => bar.next,
        Act::Previous => bar.previous,
        Act::First => bar.first,
        Act::Last => bar.last,
        Act::Leave => Some(bar.leave),
        Act::Jump => {
            show.is_jumping.update(|it| *it = !*it);
            None
        }
        Act::Notes => {
            show.has_notes.update(|it| *it = !*it);
            None
        }
        Act::Window => {
            open_window(show, text);
            None
        }
        Act::Black => {
            show.is_black.update(|it| *it = !*it);
            let is_black = show.is_black.get_untracked();
            show.said.set(if is_black { text.is_black } else { "" });
            None
        }
        Act::FullScreen => {
            presenting::toggle_full_screen(move |is_given| show.full_refused.set(!is_given));
            None
        }
    };
    if let Some(href) = way {
        show.go.run(Way::Push(href));
    }
}

fn open_window(show: Show, text: &'static PresentBarText) {
    let is_open = show.window.with_value(|it| {
        it.as_ref()
            .filter(|it| !it.is_closed())
            .map(Second::focus)
            .is_some()
    });
    if is_open {
        return;
    }
    let opened = second::open(
        move |it| pressed(show, &it),
        move |name| clicked(show, &name),
    );
    if opened.is_some() {
        show.has_notes.set(false);
        show.said.set("");
        show.window.set_value(opened);
        mirror(show);
    } else {
        show.has_notes.set(true);
        show.said.set(text.window_refused);
    }
}

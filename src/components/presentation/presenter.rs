//! The bar under a step that is shown: keys, clickers, clock, notes, the list to jump from.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::keeper::Keeper;
use super::notes::{CLOCK, NOTES, act_button, notes};
use crate::components::{Go, Step as Way, list, nothing, part};
use crate::model::{Dossier, Lang};
use crate::presentation::{Act, Focus, Scrolled, Step, act, elapsed};
use crate::shell::presenting::{self, Place, Pressed};
use crate::shell::second::{self, Second};
use crate::shell::{dialog, dom, page};
use crate::text::{PresentBarText, lazy_text};
use crate::view_model::Scene;
use crate::view_model::presentation::{BarView, bar, story};

/// Everything that a presentation needs while it runs.
#[derive(Clone, Copy)]
struct Show {
    bar: Memo<Option<BarView>>,
    lang: Memo<Lang>,
    go: Go,
    has_notes: RwSignal<bool>,
    is_jumping: RwSignal<bool>,
    is_black: RwSignal<bool>,
    /// Said by speech, and shown above the bar.
    said: RwSignal<&'static str>,
    /// Seconds since the start, and since the step began.
    seconds: RwSignal<[u32; 2]>,
    /// When that was, in milliseconds.
    since: StoredValue<[f64; 2]>,
    window: StoredValue<Option<Second>, LocalStorage>,
    /// Whether full screen was asked for and not given.
    full_refused: RwSignal<bool>,
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
        run(show, is_on, scene);
    });
    part(move || if is_on.get() { drawn(show) } else { nothing() })
}

/// Begins and ends with the presentation.
fn run(show: Show, is_on: Memo<bool>, scene: Memo<Scene>) {
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
        }
    });
    // Each step begins as a page does, with its part in sight.
    let step = Memo::new(move |_| scene.with(|it| it.state.step.filter(|_| is_on.get())));
    Effect::new(move |before: Option<Option<u16>>| {
        let now = step.get();
        if now.is_some() {
            show.since.update_value(|it| it[1] = presenting::now());
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
        // When the notes have been drawn.
        request_animation_frame(move || mirror(show));
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
    request_animation_frame(move || {
        show.window.with_value(|it| {
            if let Some(window) = it {
                window.mirror_text(CLOCK);
            }
        });
    });
}

fn words(show: Show) -> &'static PresentBarText {
    &lazy_text(show.lang.get()).present.bar
}

fn clock(show: Show) -> String {
    let text = words(show);
    let [total, step] = show.seconds.get().map(elapsed);
    format!("{} {total} · {} {step}", text.total_time, text.step_time)
}

fn pressed(show: Show, it: &Pressed) -> bool {
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
fn clicked(show: Show, name: &str) {
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
    let Some(bar) = show.bar.get_untracked() else {
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

fn drawn(show: Show) -> AnyView {
    let name = move || words(show).label;
    let on_click = move |event: leptos::ev::MouseEvent| {
        if let Some(act) = dom::act_of(&event) {
            clicked(show, &act);
        }
    };
    view! {
        <section class="presenter" aria-label=name on:click=on_click>
            <div class="presenter__black" data-act="black" hidden=move || !show.is_black.get()></div>
            <p class="presenter__said" role="status">
                <span class="visually-hidden">
                    {move || show.bar.with(|it| it.as_ref().map(|it| it.spoken.clone()))}
                </span>
                {move || show.said.get()}
                {move || show.full_refused.get().then(|| words(show).full_refused)}
            </p>
            <div class="presenter__notes" hidden=move || !show.has_notes.get()>
                {part(move || {
                    let clock = untrack(|| clock(show));
                    let text = words(show);
                    show.bar.with(|it| it.as_ref().map_or_else(nothing, |it| notes(it, text, &clock)))
                })}
            </div>
            <div class="presenter__bar">
                {step_button(show, "previous", |it| it.previous, |it| it.previous.is_none())}
                {step_button(show, "next", |it| it.next, |it| it.next.is_none())}
                {part(move || show.bar.with(|it| it.as_ref().map_or_else(nothing, |it| heading(it, words(show)))))}
                <span class="presenter__time" role="timer">{move || clock(show)}</span>
                {part(move || tools(words(show)))}
            </div>
            <JumpList show />
        </section>
    }
    .into_any()
}

fn step_button(
    show: Show,
    act: &'static str,
    label: fn(&PresentBarText) -> &'static str,
    is_off: fn(&BarView) -> bool,
) -> AnyView {
    let is_off = move || show.bar.with(|it| it.as_ref().is_none_or(is_off));
    let sign = if act == "next" { "→" } else { "←" };
    view! {
        <button
            type="button"
            class="presenter__step"
            data-act=act
            aria-label=move || label(words(show))
            title=move || label(words(show))
            aria-disabled=move || is_off().then_some("true")
        >
            {sign}
        </button>
    }
    .into_any()
}

/// Number and title, and the way back where something else is shown.
fn heading(bar: &BarView, text: &'static PresentBarText) -> AnyView {
    let back = bar.back.clone().map_or_else(nothing, |href| {
        view! {
            <span class="presenter__aside">{text.aside} " " <a href=href>{text.back}</a></span>
        }
        .into_any()
    });
    view! {
        <p class="presenter__title">
            <span class="presenter__number">{bar.place.clone()}</span>
            " "
            <strong>{bar.title.clone()}</strong>
            " "
            {back}
        </p>
    }
    .into_any()
}

fn tools(text: &'static PresentBarText) -> AnyView {
    let tools = [
        ("jump", text.jump),
        ("notes", text.notes),
        ("window", text.window),
        ("black", text.black),
        ("full", text.full_screen),
        ("leave", text.leave),
    ];
    let tools = tools.into_iter().map(|(act, words)| act_button(act, words));
    view! { <div class="presenter__tools">{list(tools)}</div> }.into_any()
}

/// All steps as links.
#[component]
fn JumpList(
    /// What runs.
    show: Show,
) -> impl IntoView {
    let place = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let is_open = show.is_jumping.get();
        if let Some(element) = place.get() {
            if is_open {
                dialog::open(&element);
            } else {
                dialog::close(&element);
            }
        }
    });
    let content = move || {
        if !show.is_jumping.get() {
            return nothing();
        }
        let text = words(show);
        show.bar.with(|it| {
            it.as_ref().map_or_else(nothing, |bar| {
                let jumps = bar.jumps.iter().map(|it| {
                    view! {
                        <li>
                            <a href=it.href.clone() aria-current=it.is_here.then_some("step")>
                                {it.title.clone()}
                            </a>
                        </li>
                    }
                    .into_any()
                });
                view! {
                    <div class="presenter__jump-head">
                        <h2 id="presenter-jump">{text.jump}</h2>
                        {act_button("jump", text.close)}
                    </div>
                    <ol class="presenter__jumps">{list(jumps)}</ol>
                }
                .into_any()
            })
        })
    };
    view! {
        <dialog
            class="presenter__jump"
            node_ref=place
            aria-labelledby="presenter-jump"
            on:close=move |_| show.is_jumping.set(false)
        >
            {part(content)}
        </dialog>
    }
}

//! The bar, the notes and the list to jump from, as they are drawn.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::notes::{act_button, notes};
use super::presenter::{Show, clicked};
use crate::components::{list, nothing, part};
use crate::presentation::elapsed;
use crate::shell::{dialog, dom};
use crate::text::PresentBarText;
use crate::view_model::presentation::BarView;

/// All of it; drawn once a presentation and language, so that no button loses the focus.
pub(super) fn drawn(show: Show, text: &'static PresentBarText) -> AnyView {
    let on_click = move |event: leptos::ev::MouseEvent| {
        if let Some(act) = dom::act_of(&event) {
            clicked(show, &act);
        }
    };
    let spoken = part(move || {
        let words = show.bar.with(|it| it.as_ref().map(|it| it.spoken.clone()));
        let refused = show.full_refused.get().then_some(text.full_refused);
        view! {
            <span class="visually-hidden">{words}</span>
            {show.said.get()}
            {refused}
        }
        .into_any()
    });
    let notes = part(move || {
        let clock = part(move || clock(show, text).into_any()).into_any();
        show.bar.with(|it| match it {
            Some(it) => notes(it, text, clock),
            None => nothing(),
        })
    });
    let heading = part(move || {
        show.bar.with(|it| match it {
            Some(it) => heading(it, text),
            None => nothing(),
        })
    });
    view! {
        <section class="presenter" aria-label=text.label on:click=on_click>
            <div
                class="presenter__black"
                data-act="black"
                hidden=move || !show.is_black.get()
            ></div>
            <p class="presenter__said" role="status">{spoken}</p>
            <div class="presenter__notes" hidden=move || !show.has_notes.get()>{notes}</div>
            <div class="presenter__bar">
                {step_button(show, "previous", [text.previous, "←"], |it| it.previous.is_none())}
                {step_button(show, "next", [text.next, "→"], |it| it.next.is_none())}
                {heading}
                <span class="presenter__time" role="timer">
                    {part(move || clock(show, text).into_any())}
                </span>
                {tools(text)}
            </div>
            <JumpList show text />
        </section>
    }
    .into_any()
}

fn clock(show: Show, text: &PresentBarText) -> String {
    let [total, step] = show.seconds.get().map(elapsed);
    format!("{} {total} · {} {step}", text.total_time, text.step_time)
}

/// A button with its name and its sign.
fn step_button(
    show: Show,
    act: &'static str,
    [label, sign]: [&'static str; 2],
    is_off: fn(&BarView) -> bool,
) -> AnyView {
    let is_off = move || show.bar.with(|it| it.as_ref().is_none_or(is_off));
    view! {
        <button
            type="button"
            class="presenter__step"
            data-act=act
            aria-label=label
            title=label
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
    /// The words.
    text: &'static PresentBarText,
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

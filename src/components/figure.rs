//! A figure: a question, its answer in a sentence, the picture, and the numbers in it.

mod drawing;
mod full_screen;
mod matrix;
mod picture;
mod twin;
mod walk;

use leptos::prelude::*;

use self::full_screen::FullScreen;
use self::picture::WalkedChart;
use super::{Appearance, list, nothing, part, take_button};
use crate::shell::print;
use crate::text::{FigureText, charts_text};
use crate::view_model::Scene;
use crate::view_model::figures::{Body, FigureView, KeyMark, LegendKey};

/// What a figure says of a scene, with all rows or a part of them.
pub type Describe = fn(&Scene, bool) -> FigureView;

/// What the pieces of a figure are given.
#[derive(Clone, Copy)]
struct Shown {
    view: Memo<FigureView>,
    scene: Memo<Scene>,
    appearance: Appearance,
}

impl Shown {
    fn text(self) -> &'static FigureText {
        &charts_text(self.scene.with(|it| it.state.lang)).frame
    }
}

/// A figure with its title, sentence, legend, picture, notes, source and table.
#[component]
pub fn Figure(
    /// What it says.
    describe: Describe,
    /// What is shown.
    scene: Memo<Scene>,
    /// Light or dark.
    appearance: Appearance,
) -> impl IntoView {
    let shows_all = RwSignal::new(false);
    let is_full = RwSignal::new(false);
    let view = Memo::new(move |_| scene.with(|it| describe(it, shows_all.get())));
    let twin_is_open = RwSignal::new(false);
    let has_twin = Memo::new(move |_| view.with(|it| it.twin.is_some()));
    // On paper the table is there; the page has it unfolded by then.
    Effect::new(move |_| {
        StoredValue::new_local(print::before(move || {
            let _gone = twin_is_open.try_set(true);
        }));
    });
    let shown = Shown {
        view,
        scene,
        appearance,
    };
    let subject = view.with_untracked(|it| it.subject);
    let title_id = format!("{subject}-title");
    let title_of = title_id.clone();
    view! {
        <figure class="figure-card" data-figure=subject aria-labelledby=title_of>
            <figcaption>
                <h3 class="figure-card__title" id=title_id>
                    {move || view.with(|it| it.title.clone())}
                </h3>
                {part(move || view.with(answer))}
            </figcaption>
            {body(shown)}
            {part(move || view.with(below))}
            <div class="figure-card__tools">
                {part(move || switch(view, shows_all))}
                {part(move || full_screen_button(shown, is_full))}
                {part(move || take_button(view.with(|it| it.table), scene.with(Scene::text)))}
            </div>
            {part(move || twin::twin(shown, has_twin.get(), twin_is_open))}
            <FullScreen shown is_full />
        </figure>
    }
}

/// The picture of a figure alone, where title, answer and table stand beside it already.
#[component]
pub fn FigurePicture(
    /// What it says.
    describe: Describe,
    /// What is shown.
    scene: Memo<Scene>,
    /// Light or dark.
    appearance: Appearance,
) -> impl IntoView {
    let is_full = RwSignal::new(false);
    let view = Memo::new(move |_| scene.with(|it| describe(it, false)));
    let shown = Shown {
        view,
        scene,
        appearance,
    };
    view! {
        <figcaption>{part(move || view.with(caption))}</figcaption>
        {body(shown)}
        {part(move || full_screen_button(shown, is_full))}
        <FullScreen shown is_full />
    }
}

/// What stands between the title and the picture.
fn answer(view: &FigureView) -> AnyView {
    view! {
        <p class="figure-card__sentence">{view.sentence.clone()}</p>
        {caption(view)}
    }
    .into_any()
}

/// What is drawn and what its colors mean.
fn caption(view: &FigureView) -> AnyView {
    if view.body == Body::Empty {
        return nothing();
    }
    let keys = view.legend.iter().map(legend_key);
    view! {
        <p class="figure-card__caption">{view.caption.clone()}</p>
        <ul class="legend legend--row">{list(keys)}</ul>
    }
    .into_any()
}

fn legend_key(key: &LegendKey) -> AnyView {
    let class = match key.mark {
        KeyMark::Strong => "swatch swatch--strong",
        KeyMark::Pale => "swatch swatch--pale",
        KeyMark::Large => "swatch swatch--large",
        KeyMark::Small => "swatch swatch--small",
        KeyMark::Line => "swatch swatch--line",
        KeyMark::Dashes => "swatch swatch--dashes",
        KeyMark::Manufacturing => "swatch swatch--manufacturing",
        KeyMark::Services => "swatch swatch--services",
    };
    view! {
        <li class="legend__item">
            <span class=class aria-hidden="true"></span>
            {key.label.clone()}
        </li>
    }
    .into_any()
}

/// Which sort of picture is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Chart,
    Matrix,
    Empty,
}

/// The picture; a chart stays the same element however its scene changes.
fn body(shown: Shown) -> AnyView {
    let view = shown.view;
    let sort = Memo::new(move |_| {
        view.with(|it| match it.body {
            Body::Chart(_) => Sort::Chart,
            Body::Matrix(_) => Sort::Matrix,
            Body::Empty => Sort::Empty,
        })
    });
    part(move || match sort.get() {
        Sort::Chart => view! { <WalkedChart shown /> }.into_any(),
        Sort::Matrix => view! { <matrix::WalkedMatrix shown /> }.into_any(),
        Sort::Empty => nothing(),
    })
    .into_any()
}

/// Notes and source.
fn below(view: &FigureView) -> AnyView {
    let notes = view
        .notes
        .iter()
        .map(|it| view! { <li>{it.clone()}</li> }.into_any());
    view! {
        <div class="figure-card__notes">
            <ul>{list(notes)}</ul>
            <p class="figure-card__source">{view.source.clone()}</p>
        </div>
    }
    .into_any()
}

fn switch(view: Memo<FigureView>, shows_all: RwSignal<bool>) -> AnyView {
    let Some(label) = view.with(|it| it.switch.clone()) else {
        return nothing();
    };
    let pressed = move |_| shows_all.update(|it| *it = !*it);
    view! { <button type="button" class="quiet-button" on:click=pressed>{label}</button> }
        .into_any()
}

fn full_screen_button(shown: Shown, is_full: RwSignal<bool>) -> AnyView {
    if shown.view.with(|it| it.body == Body::Empty) {
        return nothing();
    }
    let text = shown.text();
    let label = shown.view.with(|it| (text.full_screen_of)(&it.title));
    view! {
        <button
            type="button"
            class="quiet-button"
            aria-haspopup="dialog"
            aria-label=label
            on:click=move |_| is_full.set(true)
        >
            {text.full_screen}
        </button>
    }
    .into_any()
}

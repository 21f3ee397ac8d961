//! What stands in the place of a page of the lazy module until that module is there.

use leptos::html::Div;
use leptos::prelude::*;

use super::{nothing, part};
use crate::shell::lazy::{self, Stage};
use crate::view_model::Scene;

/// Loads the lazy module when a page of it is asked for, or when the end of the page comes near
/// the screen; says so while it loads, and offers to try again.
#[component]
pub fn LazyStatus(
    /// What is shown.
    scene: Memo<Scene>,
    /// Where the module draws its part of the page.
    place: NodeRef<Div>,
) -> impl IntoView {
    let stage = RwSignal::new(Stage::Waiting);
    let is_asked_for = Memo::new(move |_| scene.with(|it| !it.state.page.is_first_view()));
    let is_presenting = Memo::new(move |_| scene.with(|it| it.state.is_presenting()));
    let is_pressed_for = RwSignal::new(false);
    let load = move || {
        if stage.get_untracked() != Stage::Ready {
            stage.set(Stage::Loading);
            lazy::load(move |it| stage.set(it));
        }
    };
    Effect::new(move |_| {
        if is_asked_for.get() || is_presenting.get() {
            load();
        }
    });
    Effect::new(move |_| {
        // What comes below a view in a frame is not drawn there.
        let is_wanted = scene.with_untracked(|it| it.state.embed.is_none());
        if let Some(place) = place.get().filter(|_| is_wanted) {
            lazy::when_wanted(&place, load);
        }
    });
    Effect::new(move |_| {
        lazy::when_asked(move || {
            is_pressed_for.set(true);
            load();
        });
    });
    part(move || {
        let text = scene.with(Scene::text);
        let is_page = is_asked_for.get();
        let class = if is_page {
            "lazy-status"
        } else {
            "lazy-status lazy-status--over"
        };
        match (
            is_page || is_presenting.get() || is_pressed_for.get(),
            stage.get(),
        ) {
            (false, _) | (_, Stage::Ready) => nothing(),
            (true, Stage::Failed) => view! {
                <div class=class role="alert">
                    <p>{text.nav.lazy_failed}</p>
                    <button type="button" on:click=move |_| load()>{text.nav.try_again}</button>
                </div>
            }
            .into_any(),
            (true, _) => {
                view! { <p class=class role="status">{text.nav.lazy_loading}</p> }.into_any()
            }
        }
    })
}

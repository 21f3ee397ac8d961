//! The whole page: address to state to scene to page.

use leptos::prelude::*;

use crate::bundle::dataset;
#[cfg(target_arch = "wasm32")]
use crate::components::Turns;
use crate::components::{
    Appearance, Go, Hints, LazyStatus, PageHeader, Step, nothing, once, page_footer, part,
};
use crate::pages::{EmbeddedPage, MapPage, OverviewPage, PageProps, embedded_foot};
#[cfg(target_arch = "wasm32")]
use crate::shell::idle;
use crate::shell::{address, dom, page, theme};
use crate::view_model::{Scene, frame, standing};
use crate::view_state::Page;

/// Reads the data, and draws the page once the prerendered one is on the screen: a task after that,
/// so that the browser can answer in between.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    let _read = dataset();
    page::when_shown(draw);
}

/// Draws the app beside the prerendered view and puts it in its place.
#[cfg(target_arch = "wasm32")]
fn draw() {
    let Some(root) = page::detached_root() else {
        return;
    };
    let turns = Turns::default();
    let of_parts = turns.clone();
    let owner = leptos::mount::mount_to(root.clone(), move || {
        provide_context(of_parts);
        let fragment = RwSignal::new(address::fragment());
        address::on_change(move |it| fragment.set(it));
        once(move || view! { <App fragment /> })
    });
    // The app lives as long as the page.
    owner.forget();
    draw_on(turns, move || page::take_over(&root));
}

/// Draws what is left, a part a task; then `done`.
#[cfg(target_arch = "wasm32")]
fn draw_on(turns: Turns, done: impl FnOnce() + 'static) {
    idle::next_task(move || {
        if turns.next() {
            draw_on(turns, done);
        } else {
            done();
        }
    });
}

/// The app for a fragment.
#[component]
pub fn App(
    /// What stands behind `#` in the address.
    fragment: RwSignal<String>,
) -> impl IntoView {
    let scene = Memo::new(move |_| fragment.with(|it| Scene::at(dataset(), it)));
    let go = goer();
    let appearance = Appearance::new();
    let update_ready = RwSignal::new(false);
    Effect::new(move |_| page::on_update(move || update_ready.set(true)));
    let frame = Memo::new(move |_| scene.with(frame::frame));
    Effect::new(move |_| {
        let lang = scene.with(|it| it.state.lang.tag());
        frame.with(|it| page::describe(&it.document_title, lang));
    });
    let several = RwSignal::new(false);
    let props = PageProps {
        scene,
        go,
        appearance,
        several,
    };
    // A frame stays one: its links say so too.
    let embed = scene.with_untracked(|it| it.state.embed);
    Effect::new(move |_| {
        if let Some(it) = scene.with(|it| it.state.theme) {
            theme::show(it.word());
        }
    });
    let here = Memo::new(move |_| scene.with(|it| it.state.page));
    let announced = RwSignal::new(String::new());
    Effect::new(move |before: Option<Page>| {
        let now = here.get();
        if before.is_some_and(|it| it != now) {
            announced.set(frame.with_untracked(|it| it.document_title.clone()));
            page::arrive();
        }
        now
    });
    // With a key held down, or where several are wanted, a region's link adds to the choice.
    let pressed = move |event: leptos::ev::MouseEvent| {
        let code = dom::region_of_link(&event);
        let code = code.filter(|_| several.get_untracked() || dom::adds_to_choice(&event));
        let href = code.and_then(|code| scene.with_untracked(|it| added(it, &code)));
        if let Some(href) = href {
            event.prevent_default();
            go.run(Step::Push(href));
        }
    };
    let page = part(move || match here.get() {
        Page::Overview | Page::Map if embed.is_some() => embed.map_or_else(nothing, |it| {
            view! { <EmbeddedPage props view=it.view /> }.into_any()
        }),
        Page::Overview => view! { <OverviewPage props /> }.into_any(),
        Page::Map => view! { <MapPage props /> }.into_any(),
        _ => nothing(),
    });
    let header = if embed.is_some() {
        nothing()
    } else {
        once(move || view! { <PageHeader scene frame appearance update_ready /> }).into_any()
    };
    let footer = if embed.is_some() {
        embedded_foot(scene)
    } else {
        part(move || frame.with(|it| page_footer(it, scene.with_untracked(Scene::text)))).into_any()
    };
    let lazy_place = NodeRef::new();
    view! {
        {header}
        <p class="visually-hidden" aria-live="polite">{move || announced.get()}</p>
        <main class="main" id="main" tabindex="-1" on:click=pressed>
            <Hints scene />
            {page}
            <LazyStatus scene place=lazy_place />
            // Drawn by the lazy module, see `lazy.rs`.
            <div id="lazy" node_ref=lazy_place></div>
        </main>
        {footer}
    }
}

/// Where a click that adds a region to the choice leads, on the pages that regions are chosen on.
fn added(scene: &Scene, code: &str) -> Option<String> {
    let is_chosen_here = scene.state.page.is_first_view();
    is_chosen_here
        .then(|| standing::toggled(scene, code))
        .flatten()
}

/// Goes to another state through the address.
pub fn goer() -> Go {
    Callback::new(move |step: Step| match step {
        Step::Push(href) => address::push(&href),
        Step::Replace(href) => address::replace(&href),
    })
}

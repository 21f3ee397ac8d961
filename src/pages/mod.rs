//! One file a page: the page's view-models, drawn by components.

mod compare;
mod data;
mod embedded;
mod explore;
mod flagship;
mod form;
mod form_files;
mod form_keeper;
mod forms;
mod huzhou;
mod map;
mod overview;
mod parks;
mod pilots;
mod policy;
mod present;
mod region;
mod region_card;
mod regions;
mod ruian;

pub use compare::ComparePage;
pub use data::DataPage;
pub use embedded::{EmbeddedPage, embedded_foot};
pub use explore::Explore;
pub use flagship::FlagshipPage;
pub use forms::FormsPage;
pub use huzhou::HuzhouPage;
pub use map::MapPage;
pub use overview::OverviewPage;
pub use parks::ParksPage;
pub use pilots::PilotsPage;
pub use policy::PolicyPage;
pub use present::PresentPage;
pub use region::RegionPage;
pub use region_card::RegionCard;
pub use regions::RegionsPage;
pub use ruian::RuianPage;

use leptos::prelude::*;

use crate::components::{Appearance, Go, Part, crumb_trail, part, several_switch};
use crate::shell::dom;
use crate::shell::idle::after_paint;
use crate::view_model::{self, MapView, Scene};

/// What every page is given.
#[derive(Clone, Copy)]
pub struct PageProps {
    pub scene: Memo<Scene>,
    pub go: Go,
    pub appearance: Appearance,
    /// Whether the reader chooses several regions, one click each.
    pub several: RwSignal<bool>,
}

impl PageProps {
    /// For what stands below the first screen: it follows a choice once that is on the screen.
    fn later(self) -> Self {
        Self {
            scene: settled(self.scene, after_paint),
            ..self
        }
    }

    /// A part of the page, drawn again when the scene changes.
    fn part(self, draw: fn(&Scene) -> AnyView) -> Part {
        part(move || self.scene.with(draw))
    }

    /// The map of the scene; a memo, because several parts are drawn from it.
    fn map(self) -> Memo<MapView> {
        Memo::new(move |_| self.scene.with(view_model::map::map))
    }
}

/// The scene a moment later, when `wait` is over: what is drawn from it does not keep a choice from
/// being seen.
fn settled(scene: Memo<Scene>, wait: fn(Box<dyn FnOnce()>)) -> Memo<Scene> {
    let is_due = RwSignal::new(());
    Effect::new(move |before: Option<()>| {
        scene.track();
        if before.is_some() {
            wait(Box::new(move || {
                // The page may be gone by now.
                let _gone = is_due.try_set(());
            }));
        }
    });
    Memo::new(move |_| {
        is_due.track();
        scene.get_untracked()
    })
}

/// The region pointed at, by code; marked wherever it stands on the page, a prefecture with all
/// that lies in it. Another choice of places ends it: what is chosen comes first then.
fn active_region(scene: Memo<Scene>) -> RwSignal<Option<String>> {
    let active = RwSignal::new(None::<String>);
    Effect::new(move |_| active.with(|code| dom::mark_active(code.as_deref())));
    Effect::new(move |before: Option<u64>| {
        let now = scene.with(Scene::places_mark);
        if before.is_some_and(|it| it != now) {
            active.set(None);
        }
        now
    });
    active
}

/// The way up, and the switch to choosing several.
fn choosing_bar(props: PageProps) -> AnyView {
    view! {
        <div class="choosing">
            {props.part(|it| crumb_trail(&view_model::map::crumbs(it), it.text()))}
            {part(move || several_switch(props.several, props.scene.with(Scene::text)))}
        </div>
    }
    .into_any()
}

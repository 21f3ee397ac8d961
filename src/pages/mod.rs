//! One file a page: the page's view-models, drawn by components.

mod compare;
mod data;
mod explore;
mod flagship;
mod forms;
mod huzhou;
mod map;
mod overview;
mod parks;
mod pilots;
mod policy;
mod region;
mod regions;
mod ruian;

pub use compare::ComparePage;
pub use data::DataPage;
pub use explore::Explore;
pub use flagship::FlagshipPage;
pub use forms::FormsPage;
pub use huzhou::HuzhouPage;
pub use map::MapPage;
pub use overview::OverviewPage;
pub use parks::ParksPage;
pub use pilots::PilotsPage;
pub use policy::PolicyPage;
pub use region::RegionPage;
pub use regions::RegionsPage;
pub use ruian::RuianPage;

use leptos::prelude::*;

use crate::components::{Appearance, Go, Part, part};
use crate::shell::dom;
use crate::view_model::{self, MapView, Scene};

/// What every page is given.
#[derive(Clone, Copy)]
pub struct PageProps {
    pub scene: Memo<Scene>,
    pub go: Go,
    pub appearance: Appearance,
}

impl PageProps {
    /// A part of the page, drawn again when the scene changes.
    fn part(self, draw: fn(&Scene) -> AnyView) -> Part {
        part(move || self.scene.with(draw))
    }

    /// The map of the scene; a memo, because several parts are drawn from it.
    fn map(self) -> Memo<MapView> {
        Memo::new(move |_| self.scene.with(view_model::map::map))
    }
}

/// The region pointed at, by code; marked wherever it stands on the page.
fn active_region() -> RwSignal<Option<String>> {
    let active = RwSignal::new(None::<String>);
    Effect::new(move |_| active.with(|code| dom::mark_active(code.as_deref())));
    active
}

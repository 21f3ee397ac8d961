//! The second module of the site: the pages that the first view does without, the search, and what
//! comes below the overview.
//!
//! It draws into places that the first module leaves for it and shares nothing with that module
//! but the address.

use leptos::prelude::*;

use crate::app::goer;
use crate::bundle::{dataset, dossier, edition};
use crate::components::{
    Appearance, Keeper, Presenter, SearchBox, SourceTips, TakeAway, nothing, part,
};
use crate::pages::{
    ComparePage, DataPage, Explore, FlagshipPage, FormsPage, HuzhouPage, PageProps, ParksPage,
    PilotsPage, PolicyPage, PresentPage, RegionCard, RegionPage, RegionsPage, RuianPage,
};
use crate::shell::print;
#[cfg(target_arch = "wasm32")]
use crate::shell::{address, page};
use crate::view_model::Scene;
use crate::view_state::{Page, ViewState, parse};

/// Draws into the places left for it.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    let fragment = RwSignal::new(address::fragment());
    address::on_change(move |it| fragment.set(it));
    let Some(place) = page::place("lazy") else {
        return;
    };
    // It lives as long as the page.
    leptos::mount::mount_to(place, move || view! { <LazyPages fragment /> }).forget();
    if let Some(place) = page::place("search") {
        leptos::mount::mount_to(place, move || view! { <LazySearch fragment /> }).forget();
    }
    if let Some(place) = page::place_over() {
        leptos::mount::mount_to(place, move || view! { <LazyOver fragment /> }).forget();
    }
    page::lazy_is_ready();
}

/// The search in the header.
#[component]
pub fn LazySearch(
    /// What stands behind `#` in the address.
    fragment: RwSignal<String>,
) -> impl IntoView {
    // The language is all that it takes from the address: nothing is counted anew at a choice.
    let lang = Memo::new(move |_| fragment.with(|it| parse(it, dataset()).0.lang));
    let scene = Memo::new(move |_| {
        let state = ViewState::default().with_lang(lang.get());
        Scene::new(dataset(), state, Vec::new())
    });
    view! { <SearchBox scene dossier=dossier() go=goer() /> }
}

/// The pages of this module; nothing where the first module draws the page.
#[component]
pub fn LazyPages(
    /// What stands behind `#` in the address.
    fragment: RwSignal<String>,
) -> impl IntoView {
    let scene = Memo::new(move |_| fragment.with(|it| Scene::at(dataset(), it)));
    let props = PageProps {
        scene,
        go: goer(),
        appearance: Appearance::new(),
        several: RwSignal::new(false),
    };
    let here = Memo::new(move |_| scene.with(|it| it.state.page));
    let embed = scene.with_untracked(|it| it.state.embed);
    // Once, and not with each visit of a page that has something folded.
    Effect::new(|_| print::unfold("#lazy details:not(.finder__untold)"));
    part(move || match here.get() {
        Page::Overview if embed.is_some() => nothing(),
        Page::Region(_) if embed.is_some() => view! { <RegionCard props /> }.into_any(),
        Page::Overview => view! { <Explore props /> }.into_any(),
        Page::Map => nothing(),
        Page::Parks => view! { <ParksPage props /> }.into_any(),
        Page::Regions => view! { <RegionsPage props /> }.into_any(),
        Page::Region(_) => view! { <RegionPage props /> }.into_any(),
        Page::Compare => view! { <ComparePage props /> }.into_any(),
        Page::Pilots => view! { <PilotsPage props /> }.into_any(),
        Page::Huzhou => view! { <HuzhouPage props /> }.into_any(),
        Page::Flagship => view! { <FlagshipPage props /> }.into_any(),
        Page::Policy => view! { <PolicyPage props /> }.into_any(),
        Page::Ruian => view! { <RuianPage props /> }.into_any(),
        Page::Forms | Page::Form(_) => view! { <FormsPage props /> }.into_any(),
        Page::Data => view! { <DataPage props /> }.into_any(),
        Page::Present => view! { <PresentPage props /> }.into_any(),
    })
}

/// What lies over the page; in a frame of another page there is nothing of the kind.
#[component]
pub fn LazyOver(
    /// What stands behind `#` in the address.
    fragment: RwSignal<String>,
) -> impl IntoView {
    let scene = Memo::new(move |_| fragment.with(|it| Scene::at(dataset(), it)));
    let is_framed = scene.with_untracked(|it| it.state.embed.is_some());
    if is_framed {
        return nothing();
    }
    let keeper = Keeper::shared(dataset());
    view! {
        <Presenter scene dossier=dossier() go=goer() keeper />
        <TakeAway scene dossier=dossier() stamp=edition().stamp keeper />
        <SourceTips scene dossier=dossier() />
    }
    .into_any()
}

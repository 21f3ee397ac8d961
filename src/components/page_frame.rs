//! Header and footer of every page.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::table::items;
use super::{Appearance, list, nothing, part};
use crate::shell::{dom, lazy, page, theme};
use crate::text::Text;
use crate::view_model::frame::NavItem;
use crate::view_model::{FrameView, Scene};

/// Skip link, title, navigation, language, appearance, and the notice of a new version.
#[component]
pub fn PageHeader(
    /// What is shown.
    scene: Memo<Scene>,
    /// The furniture of the page that is shown.
    frame: Memo<FrameView>,
    /// Light or dark.
    appearance: Appearance,
    /// Whether a new version waits.
    update_ready: RwSignal<bool>,
) -> impl IntoView {
    let piece = move |draw: fn(&FrameView, &'static Text) -> AnyView| {
        part(move || frame.with(|it| draw(it, scene.with_untracked(Scene::text))))
    };
    view! {
        {piece(skip_link)}
        <header class="header">
            {piece(navigation)}
            <div class="header__search">
                // Drawn by the lazy module, see `lazy.rs`.
                <div id="search"></div>
                {piece(search_button)}
            </div>
            <div class="header__tools">
                {piece(language_links)}
                {part(move || scene.with(|it| appearance_switch(appearance, it.text())))}
            </div>
        </header>
        {part(move || {
            if update_ready.get() { scene.with(|it| update_notice(it.text())) } else { nothing() }
        })}
    }
}

fn skip_link(_: &FrameView, text: &'static Text) -> AnyView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        dom::focus("#main");
    };
    view! { <a class="skip" href="#main" on:click=skip>{text.nav.skip}</a> }.into_any()
}

fn navigation(view: &FrameView, text: &'static Text) -> AnyView {
    view! {
        <a class="header__site" href=view.home.clone()>{text.nav.site}</a>
        {link_nav("header__nav", text.nav.pages, view.nav.iter().map(nav_item).collect())}
    }
    .into_any()
}

/// Stands where the search will be until it has come.
fn search_button(_: &FrameView, text: &'static Text) -> AnyView {
    view! {
        <button class="header__search-button" type="button" on:click=|_| lazy::want_search()>
            {text.nav.search}
        </button>
    }
    .into_any()
}

fn language_links(view: &FrameView, _: &'static Text) -> AnyView {
    let links = view.other_languages.iter().cloned().map(|it| {
        view! { <a class="header__language" href=it.href lang=it.tag hreflang=it.tag>{it.label}</a> }
            .into_any()
    });
    list(links)
}

fn nav_item(item: &NavItem) -> AnyView {
    link_item(LinkItem {
        class: "",
        href: &item.href,
        current: item.is_here.then_some("page"),
        label: None,
        text: item.label,
    })
}

/// One button that goes from the system's appearance to light to dark and back.
fn appearance_switch(appearance: Appearance, text: &'static Text) -> AnyView {
    let nav = &text.nav;
    let (label, next) = match appearance.chosen.get() {
        "light" => (nav.theme_light, "dark"),
        "dark" => (nav.theme_dark, "auto"),
        _ => (nav.theme_auto, "light"),
    };
    let pressed = move |_| {
        theme::choose(next);
        appearance.chosen.set(next);
    };
    view! {
        <button class="header__appearance" type="button" on:click=pressed>
            <span class="visually-hidden">{nav.theme}</span>
            " "
            {label}
        </button>
    }
    .into_any()
}

fn update_notice(text: &'static Text) -> AnyView {
    view! {
        <p class="update" role="status">
            {text.nav.update_ready}
            <button type="button" on:click=|_| page::apply_update()>{text.nav.update_now}</button>
        </p>
    }
    .into_any()
}

/// Under a view in a frame: sources, terms of the boundaries' drawing apart, and the way to all of it.
pub fn embed_foot(view: &FrameView, whole_page: &str, text: &'static Text) -> AnyView {
    view! {
        <footer class="embed-foot">
            <p>{text.foot.source} " " {view.sources.join("; ")}</p>
            <p>
                <a href=whole_page.to_owned() target="_blank" rel="noopener">
                    {text.nav.site}
                </a>
            </p>
        </footer>
    }
    .into_any()
}

/// Sources, terms, version.
pub fn page_footer(view: &FrameView, text: &'static Text) -> AnyView {
    let foot = &text.foot;
    let add_step = view.add_step.map_or_else(nothing, |words| {
        view! {
            <p>
                <button class="take-button" type="button" data-take="step" aria-haspopup="dialog">
                    {words}
                </button>
            </p>
        }
        .into_any()
    });
    view! {
        <footer class="footer">
            {add_step}
            <p class="footer__head">{foot.source}</p>
            <ul>{items(view.sources.iter().cloned())}</ul>
            <p>{foot.offline}</p>
            <p>{foot.licence}</p>
            <p>{(foot.version)(env!("CARGO_PKG_VERSION"))}</p>
        </footer>
    }
    .into_any()
}

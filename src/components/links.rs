//! Lists of links: navigation, the way up, switches, chips.

use leptos::prelude::*;

/// One link of a list.
pub(super) struct LinkItem<'a> {
    pub(super) class: &'static str,
    pub(super) href: &'a str,
    /// `page`, `location` or `true` where the link leads to what is shown already.
    pub(super) current: Option<&'static str>,
    /// Said in place of the text, where the text alone would not tell what the link does.
    pub(super) label: Option<&'a str>,
    pub(super) text: &'a str,
}

/// A link in a list.
pub(super) fn link_item(it: LinkItem<'_>) -> AnyView {
    view! {
        <li>
            <a class=it.class href=it.href.to_owned() aria-current=it.current aria-label=it.label.map(str::to_owned)>
                {it.text.to_owned()}
            </a>
        </li>
    }
    .into_any()
}

/// A list of links that are a navigation of their own.
pub(super) fn link_nav(class: &'static str, label: &'static str, items: Vec<AnyView>) -> AnyView {
    view! {
        <nav class=class aria-label=label>
            <ul>{items}</ul>
        </nav>
    }
    .into_any()
}

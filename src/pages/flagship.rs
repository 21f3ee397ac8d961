//! Huzhou's flagship parks and the finder.

use leptos::prelude::*;

use super::PageProps;
use crate::text::lazy_text;

/// The page.
#[component]
pub fn FlagshipPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    props.part(|it| {
        let text = lazy_text(it.state.lang);
        view! { <h1 class="page-title">{text.flagship.title}</h1> }.into_any()
    })
}

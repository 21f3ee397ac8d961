//! What the data does not say.

use leptos::prelude::*;

use super::list;
use crate::view_model::GapsView;

/// The known limits as a list.
pub fn gaps_section(view: &GapsView) -> AnyView {
    let items = view
        .items
        .iter()
        .map(|it| view! { <li>{it.clone()}</li> }.into_any());
    view! {
        <section class="gaps" aria-labelledby="gaps-title">
            <h2 id="gaps-title">{view.title}</h2>
            <ul>{list(items)}</ul>
        </section>
    }
    .into_any()
}

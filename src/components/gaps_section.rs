//! What the data does not say.

use leptos::prelude::*;

use super::table::items;
use crate::view_model::GapsView;

/// The known limits as a list.
pub fn gaps_section(view: &GapsView) -> AnyView {
    view! {
        <section class="gaps" aria-labelledby="gaps-title">
            <h2 id="gaps-title">{view.title}</h2>
            <ul>{items(view.items.iter().cloned())}</ul>
        </section>
    }
    .into_any()
}

//! `#/map`: every indicator in two layouts, from the province down to a county.

use leptos::prelude::*;

use super::{PageProps, active_region, choosing_bar};
use crate::components::{
    AtlasMap, WheelZoom, choice_bar, once, ranking_table, switch_row, units_table,
};
use crate::shell::dom::data_of_target;
use crate::view_model::{choice, headline, ranking, switches, units};

/// The map.
#[component]
pub fn MapPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let active = active_region(props.scene);
    let over = move |event: leptos::ev::PointerEvent| active.set(data_of_target(&event, "region"));
    let title = |it: &crate::view_model::Scene| {
        view! { <h1 class="page-title" aria-live="polite">{headline::headline(it).sentence}</h1> }
            .into_any()
    };
    let map_view = props.map();
    let later = props.later();
    view! {
        {props.part(title)}
        {props.part(|it| switch_row(&switches::switches(it)))}
        {props.part(|it| choice_bar(&choice::choice(it)))}
        <div class="overview overview--map">
            <div class="overview__map">
                {choosing_bar(props)}
                {once(move || {
                    view! { <AtlasMap view=map_view scene=props.scene active wheel=WheelZoom::Always go=props.go /> }
                })}
            </div>
            <div class="overview__ranking" on:pointerover=over on:pointerleave=move |_| active.set(None)>
                {props.part(|it| ranking_table(&ranking::ranking(it), it.text()))}
            </div>
        </div>
        {later.part(|it| units_table(&units::units(it), it.text()))}
    }
}

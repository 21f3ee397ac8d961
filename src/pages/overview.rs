//! `#/`: how many, where, which type; what the data does not say.

use leptos::prelude::*;

use super::{PageProps, active_region, choosing_bar};
use crate::components::{
    AtlasMap, BatchSection, WheelZoom, choice_bar, gaps_section, headline_section, once,
    ranking_table, units_table,
};
use crate::shell::dom::data_of_target;
use crate::view_model::{choice, gaps, headline, ranking, units};

/// The overview.
#[component]
pub fn OverviewPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps {
        go,
        appearance,
        scene,
        ..
    } = props;
    let active = active_region(scene);
    let map = props.map();
    let later = props.later();
    let over = move |event: leptos::ev::PointerEvent| active.set(data_of_target(&event, "region"));
    view! {
        {props.part(|it| headline_section(&headline::headline(it), it.text()))}
        {props.part(|it| choice_bar(&choice::choice(it)))}
        <div class="overview">
            <div class="overview__map">
                {choosing_bar(props)}
                {once(move || view! { <AtlasMap view=map scene active wheel=WheelZoom::WithControl go /> })}
            </div>
            <div class="overview__ranking" on:pointerover=over on:pointerleave=move |_| active.set(None)>
                {props.part(|it| ranking_table(&ranking::ranking(it), it.text()))}
            </div>
        </div>
        {later.part(|it| units_table(&units::units(it), it.text()))}
        {once(move || view! { <BatchSection scene=later.scene appearance /> })}
        {later.part(|it| gaps_section(&gaps::gaps(it)))}
    }
}

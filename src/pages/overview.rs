//! `#/`: how many, where, which type; what the data does not say.

use leptos::prelude::*;

use super::{Drawn, PageProps, active_region, choosing_bar};
use crate::components::{
    AtlasMap, BatchSection, WheelZoom, choice_bar, gaps_section, headline_section, ranking_table,
    units_table,
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
                {props.from(Drawn::Map, move || {
                    view! { <AtlasMap view=map scene active wheel=WheelZoom::WithControl go /> }.into_any()
                })}
            </div>
            <div class="overview__ranking" on:pointerover=over on:pointerleave=move |_| active.set(None)>
                {props.part_from(Drawn::Ranking, |it| ranking_table(&ranking::ranking(it), it.text()))}
            </div>
        </div>
        {later.part_from(Drawn::Whole, |it| units_table(&units::units(it), it.text()))}
        {later.from(Drawn::Whole, move || {
            view! { <BatchSection scene=later.scene appearance /> }.into_any()
        })}
        {later.part_from(Drawn::Whole, |it| gaps_section(&gaps::gaps(it)))}
    }
}

//! One view alone, in a frame of another page: no header, no ways elsewhere but one link.

use leptos::prelude::*;

use super::{PageProps, active_region};
use crate::components::{
    AtlasMap, BatchSection, WheelZoom, choice_bar, crumb_trail, embed_foot, list, ranking_table,
    switch_row,
};
use crate::view_model::{choice, frame, map, ranking, switches};
use crate::view_state::EmbedView;

/// The map, the ranking or the chart of the batch; the other views are the lazy module's.
#[component]
pub fn EmbeddedPage(
    /// Scene and navigation.
    props: PageProps,
    /// Which of them.
    view: EmbedView,
) -> impl IntoView {
    let PageProps {
        scene,
        go,
        appearance,
        ..
    } = props;
    let title = props.part(|it| {
        view! { <h1 class="visually-hidden">{frame::frame(it).document_title}</h1> }.into_any()
    });
    let pieces = match view {
        EmbedView::Map => {
            let active = active_region(scene);
            let map_view = props.map();
            let switches = props.part(|it| switch_row(&switches::switches(it)));
            let choice = props.part(|it| choice_bar(&choice::choice(it)));
            let crumbs = props.part(|it| crumb_trail(&map::crumbs(it), it.text()));
            view! {
                {switches}
                {choice}
                {crumbs}
                <AtlasMap view=map_view scene active wheel=WheelZoom::WithControl go />
            }
            .into_any()
        }
        EmbedView::Ranking => {
            let table = props.part(|it| ranking_table(&ranking::ranking(it), it.text()));
            list(std::iter::once(table.into_any()))
        }
        EmbedView::Batch => view! { <BatchSection scene appearance /> }.into_any(),
        EmbedView::Parks | EmbedView::Region => ().into_any(),
    };
    view! {
        {title}
        {pieces}
    }
}

/// Where it comes from and where all of it is.
pub fn embedded_foot(scene: Memo<crate::view_model::Scene>) -> AnyView {
    let foot = crate::components::part(move || {
        scene.with(|it| embed_foot(&frame::frame(it), &frame::whole_page(it), it.text()))
    });
    foot.into_any()
}

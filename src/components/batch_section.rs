//! The batch by type and region: sentence, chart, table twin.

use leptos::prelude::*;

use super::chart_card::ChartPicture;
use super::table::{
    folded, head, number, region_link, row, row_class, row_head, source_head, table,
};
use super::{Appearance, list, part, take_button};
use crate::text::Text;
use crate::view_model::batch::{self, BatchRow};
use crate::view_model::{BatchView, Quantity, Scene};

/// The batch section.
#[component]
pub fn BatchSection(
    /// What is shown.
    scene: Memo<Scene>,
    /// Light or dark.
    appearance: Appearance,
) -> impl IntoView {
    let describe = |it: &Scene| {
        let view = batch::batch(it);
        (view.alt, view.rows.len())
    };
    let view = Memo::new(move |_| scene.with(batch::batch));
    view! {
        <section class="batch" aria-labelledby="batch-title">
            {part(move || view.with(opening))}
            <div class="batch__columns">
                <figure class="batch__picture" data-figure="batch">
                    // Its place is taken by a picture that can be walked, see `pages/explore.rs`.
                    <div id="batch-picture" class="batch__simple">
                        {part(move || view.with(caption))}
                        <ChartPicture name="batch-by-region" describe scene appearance />
                    </div>
                    {part(move || scene.with(|it| take_button("batch", it.text())))}
                </figure>
                {part(move || view.with(|it| figures(it, scene.with(Scene::text))))}
            </div>
        </section>
    }
}

fn opening(view: &BatchView) -> AnyView {
    view! {
        <h2 id="batch-title">{view.title.clone()}</h2>
        <p class="batch__sentence">{view.sentence.clone()}</p>
    }
    .into_any()
}

fn caption(view: &BatchView) -> AnyView {
    let classes = ["swatch swatch--manufacturing", "swatch swatch--services"];
    let keys = classes
        .into_iter()
        .zip(view.type_names)
        .map(|(class, name)| {
            view! {
                <li class="legend__item">
                    <span class=class aria-hidden="true"></span>
                    {name}
                </li>
            }
            .into_any()
        });
    view! {
        <figcaption>
            <p>{view.caption.clone()}</p>
            <ul class="legend legend--row">{list(keys)}</ul>
        </figcaption>
    }
    .into_any()
}

/// The chart's figures.
fn figures(view: &BatchView, text: &'static Text) -> AnyView {
    let [first, second] = view.type_names;
    let heads = vec![
        head(view.region_label),
        source_head(first, Quantity::Manufacturing),
        source_head(second, Quantity::Services),
        source_head(view.all_types, Quantity::Added),
    ];
    let rows = view.rows.iter().map(batch_row).collect();
    let sums = view.chosen.iter().chain([&view.sum]);
    let sums = sums
        .map(|it| row("", "", cells(row_head(it.name.into_any()), it)))
        .collect();
    folded(
        text.batch.table_twin,
        true,
        table("table", &view.caption, heads, rows, sums),
    )
}

fn batch_row(batch: &BatchRow) -> AnyView {
    let name = row_head(region_link(&batch.href, batch.name, batch.standing));
    row(row_class(batch.standing), batch.code, cells(name, batch))
}

fn cells(name: AnyView, batch: &BatchRow) -> Vec<AnyView> {
    [name]
        .into_iter()
        .chain(batch.cells.iter().map(|it| number(it.as_str())))
        .collect()
}

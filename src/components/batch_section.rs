//! The batch by type and region: sentence, chart, table twin.

use leptos::prelude::*;

use super::chart_card::ChartPicture;
use super::{Appearance, list, part};
use crate::text::Text;
use crate::view_model::batch::{self, BatchRow};
use crate::view_model::{BatchView, Scene};

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
    view! {
        <section class="batch" aria-labelledby="batch-title">
            {part(move || scene.with(|it| opening(&batch::batch(it))))}
            <div class="batch__columns">
                <figure class="batch__picture">
                    {part(move || scene.with(|it| caption(&batch::batch(it))))} <ChartPicture name="batch-by-region" describe scene appearance />
                </figure>
                {part(move || scene.with(|it| table(&batch::batch(it), it.text())))}
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
fn table(view: &BatchView, text: &'static Text) -> AnyView {
    let [first, second] = view.type_names;
    view! {
        <details class="twin" open>
            <summary>{text.batch.table_twin}</summary>
            <table class="table">
                <caption>{view.caption.clone()}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="">{view.region_label}</th>
                        <th scope="col" class="table__number">{first}</th>
                        <th scope="col" class="table__number">{second}</th>
                        <th scope="col" class="table__number">{view.all_types}</th>
                    </tr>
                </thead>
                <tbody>{list(view.rows.iter().map(row))}</tbody>
                <tfoot>{sum(&view.sum)}</tfoot>
            </table>
        </details>
    }
    .into_any()
}

fn row(row: &BatchRow) -> AnyView {
    let class = if row.is_chosen {
        "table__row--chosen"
    } else {
        ""
    };
    let [first, second, all] = row.cells.clone();
    view! {
        <tr class=class data-region=row.code>
            <th scope="row">
                <a href=row.href.clone() aria-current=row.is_chosen.then_some("true")>{row.name}</a>
            </th>
            <td class="table__number">{first}</td>
            <td class="table__number">{second}</td>
            <td class="table__number">{all}</td>
        </tr>
    }
    .into_any()
}

fn sum(sum: &BatchRow) -> AnyView {
    let [first, second, all] = sum.cells.clone();
    view! {
        <tr>
            <th scope="row">{sum.name}</th>
            <td class="table__number">{first}</td>
            <td class="table__number">{second}</td>
            <td class="table__number">{all}</td>
        </tr>
    }
    .into_any()
}

//! Title and legend above the map.

use leptos::prelude::*;

use crate::components::{list, nothing};
use crate::view_model::MapView;
use crate::view_model::lens::tenths;
use crate::view_model::map::{Fill, LegendItem, SizeKey, Swatch};
use crate::view_state::Layout;

/// Title, example symbols as large as on the map, and the lines of the legend. `factor` is how
/// much larger symbols are on screen than at the widest look.
pub(super) fn map_legend(view: &MapView, factor: f32) -> AnyView {
    let sizes = match view.legend.sizes.as_slice() {
        [] => nothing(),
        sizes => size_keys(sizes, factor, view.layout),
    };
    view! {
        <figcaption class="atlas__title">
            <h2>{view.title.clone()}</h2>
            <div class="legend-place">
                {sizes} <ul class="legend">{list(view.legend.items.iter().map(legend_item))}</ul>
            </div>
        </figcaption>
    }
    .into_any()
}

fn legend_item(item: &LegendItem) -> AnyView {
    let class = match item.swatch {
        Swatch::Circle => "swatch swatch--circle".to_owned(),
        Swatch::Diamond => "swatch swatch--diamond".to_owned(),
        Swatch::Zero => "swatch swatch--zero".to_owned(),
        Swatch::Outside => "swatch swatch--outside".to_owned(),
        Swatch::Fill(Fill::Class(class)) => format!("swatch swatch--class-{class}"),
        Swatch::Fill(Fill::NoBase) => "swatch swatch--no-base".to_owned(),
        Swatch::Fill(Fill::NoTotal) => "swatch swatch--no-total".to_owned(),
        Swatch::Fill(Fill::NoneAdded | Fill::Plain) => "swatch swatch--none-added".to_owned(),
    };
    view! {
        <li class="legend__item">
            <span class=class aria-hidden="true"></span>
            {item.label.clone()}
        </li>
    }
    .into_any()
}

/// The example symbols share the map's width, so they are drawn to its scale.
fn size_keys(sizes: &[SizeKey], factor: f32, layout: Layout) -> AnyView {
    let class = match layout {
        Layout::Geography => "size-keys",
        Layout::Tiles => "size-keys size-keys--tiles",
    };
    let mut x = 10.0;
    let keys: Vec<AnyView> = sizes
        .iter()
        .map(|key| size_key(key, factor, &mut x))
        .collect();
    view! {
        <svg class=class viewBox="0 0 800 180" aria-hidden="true">
            {keys}
        </svg>
    }
    .into_any()
}

fn size_key(key: &SizeKey, factor: f32, x: &mut f32) -> AnyView {
    let radius = (key.radius * factor).round();
    let center = *x + radius;
    *x = center + radius + 110.0;
    view! {
        <g>
            <circle class="mark" cx=tenths(center) cy="90" r=tenths(radius) />
            <text class="map__label map__label--key" x=tenths(center + radius + 12.0) y="90" dy=".35em">
                {key.label.clone()}
            </text>
        </g>
    }
    .into_any()
}

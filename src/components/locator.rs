//! Two small maps of where a region lies.

use leptos::prelude::*;

use super::list;
use crate::view_model::region::{GeographyView, LocatorView, SpotView, Standing, TileView};

/// The maps in a figure; the outlines are those of the page's own drawing.
pub fn locator(view: &LocatorView) -> AnyView {
    let geography = view.geography.as_ref().map(geography);
    let notes = view
        .notes
        .iter()
        .map(|it| view! { <p class="locator__note">{*it}</p> }.into_any());
    view! {
        <section class="section">
            <h2>{view.title}</h2>
            <figure class="locator">
                <div class="locator__maps" role="img" aria-label=view.alt.clone()>
                    {geography} {tiles(view)}
                </div>
                <figcaption>{list(notes)}</figcaption>
            </figure>
        </section>
    }
    .into_any()
}

fn geography(view: &GeographyView) -> AnyView {
    let (width, height) = view.size;
    let counties = view.counties.iter().map(|(code, standing)| {
        view! { <use_ class=class("locator__area", *standing) href=format!("#g{code}") /> }
            .into_any()
    });
    let zones = view.zones.iter().map(zone);
    view! {
        <svg class="locator__map" viewBox=format!("0 0 {} {}", whole(width), whole(height)) aria-hidden="true">
            {list(counties)}
            <use_ class="locator__borders" href="#borders" />
            {list(zones)}
        </svg>
    }
    .into_any()
}

fn zone(spot: &SpotView) -> AnyView {
    let half = if spot.standing == Standing::Here {
        60
    } else {
        26
    };
    let d = diamond(whole(spot.x), whole(spot.y), half);
    view! { <path class=class("locator__zone", spot.standing) d=d /> }.into_any()
}

/// Side of a tile, and the free space around it.
const TILE: i32 = 100;
const GAP: i32 = 6;

fn tiles(view: &LocatorView) -> AnyView {
    let (columns, rows) = view.grid;
    let size = format!(
        "0 0 {} {}",
        i32::from(columns) * TILE,
        i32::from(rows) * TILE
    );
    view! {
        <svg class="locator__map" viewBox=size aria-hidden="true">
            {list(view.tiles.iter().map(tile))}
        </svg>
    }
    .into_any()
}

fn tile(tile: &TileView) -> AnyView {
    let (x, y) = (i32::from(tile.col) * TILE, i32::from(tile.row) * TILE);
    if tile.is_zone {
        let d = diamond(x + TILE / 2, y + TILE / 2, TILE / 2 - GAP);
        return view! { <path class=class("locator__zone", tile.standing) d=d /> }.into_any();
    }
    view! {
        <rect
            class=class("locator__area", tile.standing)
            x=(x + GAP).to_string()
            y=(y + GAP).to_string()
            width=(TILE - 2 * GAP).to_string()
            height=(TILE - 2 * GAP).to_string()
            rx="8"
        />
    }
    .into_any()
}

fn diamond(x: i32, y: i32, half: i32) -> String {
    format!(
        "M{x} {}l{half} {half} -{half} {half} -{half} -{half}z",
        y - half
    )
}

fn class(base: &str, standing: Standing) -> String {
    let standing = match standing {
        Standing::Here => " is-here",
        Standing::Near => " is-near",
        Standing::Elsewhere => "",
    };
    format!("{base}{standing}")
}

#[expect(clippy::cast_possible_truncation, reason = "drawing units of a sheet")]
fn whole(value: f32) -> i32 {
    value.round() as i32
}

//! Huzhou's flagship parks: figures, industries, the park that another list has too, the finder.

mod finder;
mod industries;
mod joined;
mod locator;
mod scatter;
mod table;

pub use finder::{FinderPark, FinderView, SelectView, UnitGroup, finder};
pub use industries::{IndustriesView, industries};
pub use joined::{JoinedView, joined};
pub use locator::{Area, AreaShape, Dot, LocatorView};
pub use scatter::{Guide, Key, ScatterPoint, ScatterView, Shape, Tick, scatter};
pub use table::table;

use super::Scene;
use super::headline::count;
use super::huzhou::document_words;
use super::words::MISSING;
use crate::analysis::flagship::region_of;
use crate::format;
use crate::model::{Dossier, FlagshipPark, Ownership, RegionId};
use crate::text::{FlagshipText, FlagshipWords, lazy_text};
use crate::view_state::Page;

/// The opening of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct OpeningView {
    pub title: &'static str,
    pub sentence: String,
    /// What the list leaves out; empty where nothing.
    pub gaps: String,
    pub source: String,
    /// The plan that the list belongs to: words and link.
    pub plan: (&'static str, String),
}

fn words(ctx: &Scene) -> &'static FlagshipText {
    &lazy_text(ctx.state.lang).flagship
}

/// The sentence that opens the page; `None` where the data hold no flagship parks.
pub fn opening(ctx: &Scene, dossier: &Dossier) -> Option<OpeningView> {
    let text = words(ctx);
    let parks = dossier.flagship_parks;
    let first = parks.first()?;
    let place = place(ctx, dossier);
    let land: Vec<f64> = parks.iter().filter_map(|it| it.land_area_mu).collect();
    let floor: Vec<f64> = parks.iter().filter_map(|it| it.floor_area_m2).collect();
    let firms: Vec<u32> = parks.iter().filter_map(|it| it.tenant_firms).collect();
    let sentence = (text.lead)(&FlagshipWords {
        place,
        n_parks: count(parks.len()),
        land: &format::decimal(land.iter().sum(), 2),
        n_land: count(land.len()),
        floor: &format::decimal(floor.iter().sum(), 2),
        n_floor: count(floor.len()),
        firms: &format::integer(firms.iter().sum()),
        n_firms: count(firms.len()),
    });
    Some(OpeningView {
        title: text.title,
        sentence,
        gaps: gaps(ctx, parks),
        source: (text.source)(&document_words(ctx, first.document)),
        plan: (
            text.back_to_plan,
            ctx.href(&ctx.state.with_page(Page::Huzhou)),
        ),
    })
}

/// The name of the region that the list is about.
pub(super) fn place(ctx: &Scene, dossier: &Dossier) -> &'static str {
    covered(ctx, dossier.flagship_parks).map_or("", |it| ctx.name_of(it))
}

/// The smallest region around every printed district.
fn covered(ctx: &Scene, parks: &[FlagshipPark]) -> Option<RegionId> {
    let regions: Vec<RegionId> = parks.iter().filter_map(|it| it.region).collect();
    let mut outer = Some(*regions.first()?);
    while let Some(id) = outer {
        if regions.iter().all(|it| ctx.dataset.contains(id, *it)) {
            return Some(id);
        }
        outer = ctx.dataset.region(id).parent;
    }
    None
}

fn gaps(ctx: &Scene, parks: &[FlagshipPark]) -> String {
    let text = words(ctx);
    let missing = |lacks: fn(&FlagshipPark) -> bool, words: fn(&str) -> String| {
        let n = parks.iter().filter(|it| lacks(it)).count();
        if n == 0 {
            String::new()
        } else {
            words(&count(n))
        }
    };
    let gaps = [
        missing(|it| it.operator.is_none(), text.gap_operator),
        missing(|it| it.floor_area_m2.is_none(), text.gap_floor),
        missing(|it| it.region.is_none(), text.gap_region),
        missing(|it| it.ownership.is_none(), text.gap_ownership),
    ];
    let told = ctx.enumerated(&gaps);
    if told.is_empty() {
        told
    } else {
        (text.gaps)(&told)
    }
}

/// The reader's word for an ownership.
fn ownership(ctx: &Scene, ownership: Option<Ownership>) -> &'static str {
    let text = words(ctx);
    match ownership {
        Some(Ownership::State) => text.state,
        Some(Ownership::Private) => text.private,
        Some(Ownership::Other) => text.other,
        None => text.not_reported,
    }
}

/// The name of a park's region; "not reported" where no list has it.
fn region_name(ctx: &Scene, dossier: &Dossier, park: &FlagshipPark) -> &'static str {
    region_of(ctx.dataset, dossier, park).map_or(words(ctx).not_reported, |it| ctx.name_of(it))
}

/// An area as it is printed, or "not reported".
fn area(ctx: &Scene, value: Option<f64>) -> String {
    let missing = || words(ctx).not_reported.to_owned();
    value.map_or_else(missing, format::figure)
}

/// A derived figure, or the sign for one that cannot be worked out.
fn derived(value: Option<f64>) -> String {
    value.map_or_else(|| MISSING.to_owned(), |it| format::decimal(it, 2))
}

//! The list from which a place is added.

use super::{MAX_PLACES, words};
use crate::model::{Region, RegionId};
use crate::view_model::Scene;
use crate::view_state::Page;

/// The list: one group for the cities, one for the units of each.
#[derive(Clone, Debug, PartialEq)]
pub struct PickerView {
    pub label: &'static str,
    /// Stands in the list until something is picked.
    pub first: &'static str,
    pub groups: Vec<PickGroup>,
}

/// Places under one name.
#[derive(Clone, Debug, PartialEq)]
pub struct PickGroup {
    pub name: &'static str,
    pub options: Vec<PickOption>,
}

/// One place that is not chosen yet.
#[derive(Clone, Debug, PartialEq)]
pub struct PickOption {
    pub name: &'static str,
    pub code: &'static str,
    pub pick: Pick,
}

/// What picking a place does.
#[derive(Clone, Debug, PartialEq)]
pub enum Pick {
    /// Leads to the state with it.
    Go(String),
    /// Is refused, with these words.
    Refuse(String),
}

impl PickerView {
    /// What picking the place with this code does.
    pub fn pick(&self, code: &str) -> Option<&Pick> {
        let mut options = self.groups.iter().flat_map(|it| &it.options);
        options.find(|it| it.code == code).map(|it| &it.pick)
    }
}

/// Everything that can be added to what is chosen.
pub(super) fn picker(ctx: &Scene) -> PickerView {
    let text = words(ctx);
    let province = ctx.dataset.province();
    let outer = std::iter::once(province).chain(ctx.dataset.prefectures());
    let groups = outer.map(|it| PickGroup {
        name: ctx.region_name(it),
        options: ctx
            .dataset
            .children(it.id)
            .filter_map(|it| option(ctx, it))
            .collect(),
    });
    PickerView {
        label: text.add,
        first: text.add_first,
        groups: groups.filter(|it| !it.options.is_empty()).collect(),
    }
}

fn option(ctx: &Scene, region: &'static Region) -> Option<PickOption> {
    let places = &ctx.state.selection.places;
    let name = ctx.region_name(region);
    (!places.contains(&region.id)).then(|| PickOption {
        name,
        code: region.code,
        pick: if places.len() < MAX_PLACES {
            Pick::Go(with(ctx, region.id))
        } else {
            Pick::Refuse((words(ctx).full)(&MAX_PLACES.to_string(), name))
        },
    })
}

fn with(ctx: &Scene, place: RegionId) -> String {
    let mut places = ctx.state.selection.places.clone();
    places.push(place);
    ctx.href(&ctx.state.with_page(Page::Compare).with_places(places))
}

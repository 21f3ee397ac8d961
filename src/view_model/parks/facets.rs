//! What the table can be narrowed by: each value with the rows it would leave.

use super::{Listing, cells, column_name};
use crate::analysis::{Condition, Record, tally};
use crate::model::{BatchNo, Column, Ownership, ParkList, ParkType, Region, RegionId, sorted_by};
use crate::view_model::Scene;
use crate::view_model::headline::count;
use crate::view_state::ViewState;

/// The values of one column.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetView {
    pub column: Column,
    pub title: &'static str,
    pub options: Vec<FacetOption>,
    /// What of it is chosen, in short; `None` if nothing is.
    pub chosen: Option<String>,
    /// The state with nothing of it chosen.
    pub clear_href: String,
    /// Whether the values are as printed, in Chinese.
    pub is_printed: bool,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetOption {
    pub label: String,
    /// What it is part of, where that is not plain.
    pub detail: Option<&'static str>,
    /// The rows it leaves, or adds to those that other values of the column leave.
    pub n: usize,
    pub count: String,
    /// `n` in thousandths of the largest of the column.
    pub bar: u32,
    /// Chooses it, or lets it go.
    pub href: String,
    pub link_label: String,
    pub is_chosen: bool,
}

/// Every column that can be narrowed by in the chosen lists.
pub(super) fn facets(listing: &Listing<'_>) -> Vec<FacetView> {
    let all = [
        prefectures(listing),
        units(listing),
        types(listing),
        batches(listing),
        owners(listing),
        industries(listing),
    ];
    let is_of_use = |it: &FacetView| it.options.len() > 1 || it.chosen.is_some();
    all.into_iter().filter(is_of_use).collect()
}

/// One value before it is put into words.
struct Choice {
    label: String,
    detail: Option<&'static str>,
    n: usize,
    /// The state with it chosen or let go.
    state: ViewState,
    is_chosen: bool,
}

fn facet(ctx: &Scene, column: Column, choices: Vec<Choice>, cleared: &ViewState) -> FacetView {
    let text = &ctx.lazy_text().parks_table;
    let longest = choices.iter().map(|it| it.n).max().unwrap_or(0).max(1);
    let chosen: Vec<&str> = choices
        .iter()
        .filter(|it| it.is_chosen)
        .map(|it| it.label.as_str())
        .collect();
    let chosen = match chosen.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => Some(several.len().to_string()),
    };
    let option = |it: Choice| {
        let n = count(it.n);
        FacetOption {
            link_label: if it.is_chosen {
                (text.let_go)(&it.label)
            } else {
                (text.only)(&it.label, &n)
            },
            detail: it.detail,
            n: it.n,
            count: n,
            bar: u32::try_from(it.n * 1000 / longest).unwrap_or(1000),
            href: ctx.href(&it.state),
            is_chosen: it.is_chosen,
            label: it.label,
        }
    };
    FacetView {
        column,
        title: match column {
            Column::Batch => ctx.text().choice.batch,
            Column::Industries => text.industry,
            _ => column_name(ctx, column),
        },
        options: choices.into_iter().map(option).collect(),
        chosen,
        clear_href: ctx.href(cleared),
        is_printed: column == Column::Industries,
    }
}

fn n_of(rows: &[Record], holds: impl Fn(Record) -> bool) -> usize {
    rows.iter().filter(|it| holds(**it)).count()
}

fn prefectures(listing: &Listing<'_>) -> FacetView {
    let ctx = listing.ctx;
    let rows: Vec<Record> = listing.without(Condition::Places).collect();
    let choice = |it: &Region| Choice {
        label: ctx.region_name(it).to_owned(),
        detail: None,
        n: n_of(&rows, |row| row.prefecture(ctx.dataset) == Some(it.id)),
        state: toggled_prefecture(ctx, it.id),
        is_chosen: ctx.state.selection.places.contains(&it.id),
    };
    let choices = ctx.dataset.prefectures().map(choice);
    // A list of one prefecture has nothing to say of the others.
    let is_of_list = |it: &Choice| it.n > 0 || it.is_chosen || listing.list() != ParkList::Flagship;
    facet(
        ctx,
        Column::Prefecture,
        choices.filter(is_of_list).collect(),
        &ctx.state.with_places(vec![]),
    )
}

/// The units that leave rows, and all units of the prefectures chosen.
fn units(listing: &Listing<'_>) -> FacetView {
    let ctx = listing.ctx;
    let places = &ctx.state.selection.places;
    let rows: Vec<Record> = listing.without(Condition::Places).collect();
    let choice = |it: &Region| Choice {
        label: ctx.region_name(it).to_owned(),
        detail: it.parent.map(|it| ctx.name_of(it)),
        n: n_of(&rows, |row| row.region() == Some(it.id)),
        state: toggled_unit(ctx, it),
        is_chosen: places.contains(&it.id),
    };
    let units = ctx.dataset.regions.iter();
    let units = units.filter(|it| it.is_reporting_unit());
    let has_say = |it: &&Region| {
        places.is_empty()
            || places
                .iter()
                .any(|place| shares_prefecture(ctx, *place, it.id))
    };
    let choices = units.filter(has_say).map(choice);
    let is_of_use = |it: &Choice| it.n > 0 || it.is_chosen;
    facet(
        ctx,
        Column::Region,
        choices.filter(is_of_use).collect(),
        &ctx.state.with_places(vec![]),
    )
}

/// Whether a place is the province, or in the same prefecture as a unit.
fn shares_prefecture(ctx: &Scene, place: RegionId, unit: RegionId) -> bool {
    match ctx.dataset.prefecture_of(place) {
        Some(prefecture) => ctx.dataset.contains(prefecture.id, unit),
        None => true,
    }
}

/// With a prefecture more, in place of its units; or without it.
fn toggled_prefecture(ctx: &Scene, id: RegionId) -> ViewState {
    let mut places = ctx.state.selection.places.clone();
    if places.contains(&id) {
        places.retain(|it| *it != id);
    } else {
        places.retain(|it| !ctx.dataset.contains(id, *it) && !ctx.dataset.contains(*it, id));
        places.push(id);
    }
    ctx.state.with_places(places)
}

/// With a unit more, in place of its whole prefecture; or without it.
fn toggled_unit(ctx: &Scene, unit: &Region) -> ViewState {
    let mut places = ctx.state.selection.places.clone();
    if places.contains(&unit.id) {
        places.retain(|it| *it != unit.id);
    } else {
        places.retain(|it| !ctx.dataset.contains(*it, unit.id));
        places.push(unit.id);
    }
    ctx.state.with_places(places)
}

fn types(listing: &Listing<'_>) -> FacetView {
    let ctx = listing.ctx;
    let rows: Vec<Record> = listing.without(Condition::ParkType).collect();
    let chosen = ctx.state.selection.park_type;
    let choice = |it: ParkType| Choice {
        label: ctx.type_name(it).to_owned(),
        detail: None,
        n: n_of(&rows, |row| row.park_type() == Some(it)),
        state: ctx.state.with_park_type(other_than(chosen, it)),
        is_chosen: chosen == Some(it),
    };
    let choices = ParkType::ALL.into_iter().map(choice);
    let is_of_list = |it: &Choice| it.is_chosen || listing.list() != ParkList::Flagship;
    facet(
        ctx,
        Column::ParkType,
        choices.filter(is_of_list).collect(),
        &ctx.state.with_park_type(None),
    )
}

fn batches(listing: &Listing<'_>) -> FacetView {
    let ctx = listing.ctx;
    let rows: Vec<Record> = listing.without(Condition::Batch).collect();
    let chosen = ctx.state.selection.batch;
    let choice = |it: BatchNo| Choice {
        label: ctx.batch_ordinal(it),
        detail: None,
        n: n_of(&rows, |row| row.batch() == Some(it)),
        state: ctx.state.with_batch(other_than(chosen, it)),
        is_chosen: chosen == Some(it),
    };
    let choices = tally::batches(ctx.dataset).into_iter().map(choice);
    let is_of_list = |it: &Choice| it.is_chosen || listing.list() != ParkList::Flagship;
    facet(
        ctx,
        Column::Batch,
        choices.filter(is_of_list).collect(),
        &ctx.state.with_batch(None),
    )
}

fn owners(listing: &Listing<'_>) -> FacetView {
    let ctx = listing.ctx;
    let rows: Vec<Record> = listing.without(Condition::Ownership).collect();
    let chosen = ctx.state.table.ownership;
    let choice = |it: Ownership| Choice {
        label: cells::ownership(ctx, it).to_owned(),
        detail: None,
        n: n_of(&rows, |row| row.ownership() == Some(it)),
        state: ctx.state.with_ownership(other_than(chosen, it)),
        is_chosen: chosen == Some(it),
    };
    let choices = Ownership::ALL.into_iter().map(choice);
    let is_of_list = |it: &Choice| it.is_chosen || listing.list() != ParkList::Certified;
    facet(
        ctx,
        Column::Ownership,
        choices.filter(is_of_list).collect(),
        &ctx.state.with_ownership(None),
    )
}

/// The industries of the rows, those of most rows first.
fn industries(listing: &Listing<'_>) -> FacetView {
    let ctx = listing.ctx;
    let chosen = &ctx.state.table.industry;
    let mut counts: Vec<(&str, usize)> = Vec::new();
    if !chosen.is_empty() {
        counts.push((chosen, 0));
    }
    for row in listing.without(Condition::Industry) {
        for industry in row.industries() {
            match counts.iter_mut().find(|(it, _)| *it == industry) {
                Some((_, n)) => *n += 1,
                None => counts.push((industry, 1)),
            }
        }
    }
    let counts = sorted_by(&counts, |a, b| b.1.cmp(&a.1));
    let choices = counts.into_iter().map(|(industry, n)| {
        let is_chosen = industry == chosen;
        Choice {
            label: industry.to_owned(),
            detail: None,
            n,
            state: ctx
                .state
                .with_industry(if is_chosen { "" } else { industry }),
            is_chosen,
        }
    });
    facet(
        ctx,
        Column::Industries,
        choices.collect(),
        &ctx.state.with_industry(""),
    )
}

/// A value, or none if it is the one chosen.
fn other_than<T: PartialEq>(chosen: Option<T>, it: T) -> Option<T> {
    let it = Some(it);
    if it == chosen { None } else { it }
}

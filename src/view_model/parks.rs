//! The table of parks: filters, order, rows, and what to say when there are none.

use super::Scene;
use super::headline::count;
use crate::analysis::{self, order, selection, tally};
use crate::format;
use crate::model::{
    BatchNo, Direction, OrderBy, Park, ParkType, Region, RegionId, RegionKind, Selection,
    sorted_unique,
};
use crate::view_state::{Order, Page};

/// The page of parks.
#[derive(Clone, Debug, PartialEq)]
pub struct ParksView {
    pub caption: String,
    /// How many are shown of how many.
    pub count: String,
    /// Regions whose initials were typed too, but which a larger one stands before: name and link.
    pub also_meant: Vec<(&'static str, String)>,
    pub columns: Vec<ColumnView>,
    pub rows: Vec<ParkRow>,
    /// Said instead of rows.
    pub empty: Option<[&'static str; 2]>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
    pub label: &'static str,
    /// Sorts by it; sorts the other way when it is the one sorted by.
    pub href: String,
    pub link_label: String,
    /// `ascending`, `descending` or `none`, for `aria-sort`.
    pub aria_sort: &'static str,
}

/// One park.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ParkRow {
    /// Batch and number in it: what makes a row unique.
    pub key: (u16, u16),
    pub batch: String,
    pub seq: String,
    pub name: &'static str,
    /// Its reading, in languages that need one.
    pub reading: Option<&'static str>,
    pub park_type: &'static str,
    pub prefecture: &'static str,
    pub region: &'static str,
    /// Shows its region on the map.
    pub region_href: String,
    pub region_label: String,
}

/// What the reader can narrow the list by.
#[derive(Clone, Debug, PartialEq)]
pub struct FiltersView {
    pub text: String,
    pub prefectures: Vec<OptionView>,
    /// Only once a prefecture is chosen.
    pub units: Vec<OptionView>,
    pub types: Vec<OptionView>,
    /// Only where there is more than one batch.
    pub batches: Vec<OptionView>,
}

/// One entry of a select box.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionView {
    pub label: String,
    /// The state it leads to.
    pub href: String,
    pub is_chosen: bool,
}

/// The parks that meet the reader's conditions.
pub fn parks(ctx: &Scene) -> ParksView {
    let text = &ctx.text().parks;
    let found = selection::parks_in(ctx.dataset, &ctx.state.selection);
    let Order { by, direction } = ctx.state.order;
    let found = order::sorted_parks(ctx.dataset, &found, by, direction);
    let all = count(ctx.dataset.parks.len());
    ParksView {
        caption: (text.caption)(&published(ctx)),
        count: if found.len() == ctx.dataset.parks.len() {
            (text.count_all)(&all)
        } else {
            (text.count)(&count(found.len()), &all)
        },
        also_meant: also_meant(ctx),
        columns: columns(ctx),
        empty: found.is_empty().then_some([text.empty, text.empty_hint]),
        rows: found.into_iter().map(|it| row(ctx, it)).collect(),
    }
}

fn also_meant(ctx: &Scene) -> Vec<(&'static str, String)> {
    let regions = analysis::also_meant(ctx.dataset, &ctx.state.selection.text);
    let link = |id: RegionId| {
        (
            ctx.name_of(id),
            ctx.href(&ctx.state.with_text(ctx.dataset.region(id).name)),
        )
    };
    regions.into_iter().map(link).collect()
}

/// The dates of the documents that publish the batches.
fn published(ctx: &Scene) -> String {
    let dates: Vec<_> = ctx
        .dataset
        .parks
        .iter()
        .filter_map(|it| ctx.dataset.document(it.document).issued_on)
        .collect();
    let dates = sorted_unique(&dates);
    let words: Vec<String> = dates
        .into_iter()
        .map(|it| format::date(it, ctx.state.lang))
        .collect();
    words.join(" · ")
}

fn columns(ctx: &Scene) -> Vec<ColumnView> {
    let text = &ctx.text().parks;
    [
        (OrderBy::Batch, text.seq),
        (OrderBy::Name, text.name),
        (OrderBy::ParkType, text.park_type),
        (OrderBy::Prefecture, text.prefecture),
        (OrderBy::Region, text.region),
    ]
    .into_iter()
    .map(|(by, label)| column(ctx, by, label))
    .collect()
}

fn column(ctx: &Scene, by: OrderBy, label: &'static str) -> ColumnView {
    let now = ctx.state.order;
    let (aria_sort, next) = match (now.by == by, now.direction) {
        (false, _) => ("none", Direction::Ascending),
        (true, Direction::Ascending) => ("ascending", Direction::Descending),
        (true, Direction::Descending) => ("descending", Direction::Ascending),
    };
    ColumnView {
        label,
        href: ctx.href(&ctx.state.with_order(Order {
            by,
            direction: next,
        })),
        link_label: (ctx.text().parks.sort_by)(label),
        aria_sort,
    }
}

fn row(ctx: &Scene, park: &'static Park) -> ParkRow {
    let region = ctx.dataset.region(park.region);
    let name = ctx.region_name(region);
    let on_map = ctx
        .state
        .with_page(Page::Map)
        .with_places(vec![region.id])
        .with_text("");
    ParkRow {
        key: (park.batch.0, park.seq),
        batch: ctx.batch_ordinal(park.batch),
        seq: park.seq.to_string(),
        name: park.name,
        reading: (ctx.state.lang != crate::model::Lang::Zh).then_some(park.pinyin),
        park_type: ctx.type_name(park.park_type),
        prefecture: ctx.name_of(park.prefecture),
        region: name,
        region_href: ctx.href(&on_map),
        region_label: (ctx.text().parks.show_region)(name),
    }
}

/// The search words and everything the list can be narrowed by.
pub fn filters(ctx: &Scene) -> FiltersView {
    FiltersView {
        text: ctx.state.selection.text.clone(),
        prefectures: prefectures(ctx),
        units: units(ctx),
        types: types(ctx),
        batches: batches(ctx),
    }
}

fn prefectures(ctx: &Scene) -> Vec<OptionView> {
    let focus = tally::focus(ctx.dataset, &ctx.state.selection);
    let current = ctx.dataset.prefecture_of(focus).map(|it| it.id);
    let is_several = current.is_none() && ctx.state.selection.places.len() > 1;
    let several = is_several.then(|| several_places(ctx));
    let all = (ctx.text().choice.all_prefectures.to_owned(), None);
    let each = ctx
        .dataset
        .prefectures()
        .map(|it| (ctx.region_name(it).to_owned(), Some(it.id)));
    let options = std::iter::once(all).chain(each).map(|(label, id)| {
        let is_chosen = id == current && !is_several;
        place_option(ctx, label, id, is_chosen)
    });
    several.into_iter().chain(options).collect()
}

fn units(ctx: &Scene) -> Vec<OptionView> {
    let focus = ctx
        .dataset
        .region(tally::focus(ctx.dataset, &ctx.state.selection));
    if focus.kind == RegionKind::Province {
        return vec![];
    }
    let is_several = ctx.state.selection.places.len() > 1;
    let several = is_several.then(|| several_places(ctx));
    let is_chosen = |it: &Region| !is_several && ctx.state.selection.places.contains(&it.id);
    let any = ctx.dataset.children(focus.id).any(is_chosen);
    let all = ctx.text().choice.all_units.to_owned();
    let first = place_option(ctx, all, Some(focus.id), !any && !is_several);
    let each = ctx.dataset.children(focus.id);
    let rest = each.map(|it| {
        place_option(
            ctx,
            ctx.region_name(it).to_owned(),
            Some(it.id),
            is_chosen(it),
        )
    });
    several
        .into_iter()
        .chain(std::iter::once(first))
        .chain(rest)
        .collect()
}

/// What is chosen where no one place is.
fn several_places(ctx: &Scene) -> OptionView {
    let label = ctx.text().choice.several_places.to_owned();
    OptionView {
        label: with_count(ctx, label, &ctx.state.selection),
        href: ctx.href(&ctx.state),
        is_chosen: true,
    }
}

fn place_option(ctx: &Scene, label: String, id: Option<RegionId>, is_chosen: bool) -> OptionView {
    let state = ctx.state.with_places(id.into_iter().collect());
    let label = with_count(ctx, label, &state.selection);
    OptionView {
        label,
        href: ctx.href(&state),
        is_chosen,
    }
}

fn types(ctx: &Scene) -> Vec<OptionView> {
    let all = (ctx.text().choice.all_types.to_owned(), None);
    let each = ParkType::ALL.map(|it| (ctx.type_name(it).to_owned(), Some(it)));
    let option = |(label, park_type): (String, Option<ParkType>)| {
        let state = ctx.state.with_park_type(park_type);
        OptionView {
            label: with_count(ctx, label, &state.selection),
            href: ctx.href(&state),
            is_chosen: park_type == ctx.state.selection.park_type,
        }
    };
    std::iter::once(all).chain(each).map(option).collect()
}

fn batches(ctx: &Scene) -> Vec<OptionView> {
    let batches = tally::batches(ctx.dataset);
    if batches.len() < 2 {
        return vec![];
    }
    let all = (ctx.text().choice.all_batches.to_owned(), None);
    let each = batches
        .into_iter()
        .map(|it| (ctx.batch_ordinal(it), Some(it)));
    let option = |(label, batch): (String, Option<BatchNo>)| {
        let state = ctx.state.with_batch(batch);
        OptionView {
            label: with_count(ctx, label, &state.selection),
            href: ctx.href(&state),
            is_chosen: batch == ctx.state.selection.batch,
        }
    };
    std::iter::once(all).chain(each).map(option).collect()
}

/// The label with the number of parks that the choice would show.
fn with_count(ctx: &Scene, label: String, selection: &Selection) -> String {
    let n_parks = selection::parks_in(ctx.dataset, selection).len();
    match ctx.state.lang {
        crate::model::Lang::Zh => format!("{label}（{}）", count(n_parks)),
        crate::model::Lang::En => format!("{label} ({})", count(n_parks)),
    }
}

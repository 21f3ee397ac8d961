//! The table of parks: which rows, in what order and groups, under which columns, and what to say
//! when there are none.

mod cells;
mod columns;
mod empty;
mod facets;
mod groups;
mod notes;
mod summary;
mod tools;

pub use crate::analysis::{Record, RecordKey};
pub use cells::{CellView, NameCell, RegionCell, RowView, figure, row};
pub use columns::{ColumnView, SortView, columns_of};
pub use empty::EmptyView;
pub use facets::{FacetOption, FacetView};
pub use groups::{GroupView, Line, SumView, TotalView, lines};
pub use notes::{NoteView, place_of, source_of};
pub use summary::{BarView, SummaryView};
pub use tools::{ColumnsTool, GroupsTool, KeyView, OrderTool, ToolsView};

use super::choice::{ChipView, ChoiceView, choice};
use super::headline::count;
use super::switches::SwitchView;
use super::{ParksText, Scene};
use crate::analysis::{self, Arranged, Condition, Conditions, Judged};
use crate::format;
use crate::model::{Column, Dossier, ParkList, RegionId, sorted_unique};
use crate::view_state::ViewState;

/// The page of parks.
#[derive(Clone, Debug, PartialEq)]
pub struct ParksView {
    pub caption: String,
    /// Regions whose initials were typed too, but which a larger one stands before: name and link.
    pub also_meant: Vec<(&'static str, String)>,
    /// Which lists.
    pub lists: SwitchView,
    pub tools: ToolsView,
    pub columns: Vec<ColumnView>,
    /// Whether the columns are those that suit the list; on a narrow screen some of these are left
    /// out, of columns that the reader chose none.
    pub has_default_columns: bool,
    pub shown: ShownView,
    /// What the signs in empty cells mean, where there are any.
    pub legend: Vec<&'static str>,
    /// Where each column shown comes from: its head and the sources.
    pub sources: Vec<[String; 2]>,
    /// What was noted about the rows shown.
    pub notes: Vec<NoteView>,
}

/// The rows that are left, and all that must follow each letter typed.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownView {
    /// How many of how many.
    pub count: String,
    /// The rows, in order.
    pub records: Vec<Record>,
    /// The groups they are in; none unless grouped.
    pub groups: Vec<GroupView>,
    pub total: TotalView,
    /// Rows of different lists that speak of one park.
    pub same: Vec<[Record; 2]>,
    /// Said instead of rows.
    pub empty: Option<EmptyView>,
    /// What the cells of a row depend on besides the row: rows of equal frames look the same.
    pub frame: String,
}

/// One entry of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionView {
    pub label: String,
    /// The state it leads to.
    pub href: String,
    pub is_chosen: bool,
}

/// What the parts of the page are made from: every row judged, and those shown in order.
struct Listing<'a> {
    ctx: &'a Scene,
    dossier: &'a Dossier,
    /// The rows of every list.
    judged: Vec<Judged>,
    arranged: Arranged,
    /// Rows that speak of one park.
    same: Vec<[Record; 2]>,
}

impl<'a> Listing<'a> {
    fn new(ctx: &'a Scene, dossier: &'a Dossier) -> Self {
        let table = &ctx.state.table;
        let conditions = Conditions {
            list: ParkList::All,
            selection: &ctx.state.selection,
            ownership: table.ownership,
            industry: &table.industry,
        };
        let judged = analysis::judged(ctx.dataset, dossier, conditions);
        let shown = judged.iter().filter(|it| it.is_in()).map(|it| it.record);
        let shown: Vec<Record> = shown.filter(|it| is_in_list(*it, table.list)).collect();
        let order: Vec<_> = table.order.iter().map(|it| (it.by, it.direction)).collect();
        Self {
            arranged: analysis::arranged(ctx.dataset, &shown, &table.groups, &order),
            judged,
            same: analysis::same_parks(ctx.dataset, dossier),
            ctx,
            dossier,
        }
    }

    fn text(&self) -> &'static ParksText {
        &self.ctx.lazy_text().parks_table
    }

    fn list(&self) -> ParkList {
        self.ctx.state.table.list
    }

    /// The rows of the chosen lists that meet every condition but perhaps this one.
    fn without(&self, condition: Condition) -> impl Iterator<Item = Record> {
        let judged = self.judged.iter();
        let met = judged.filter(move |it| it.is_in_without(condition));
        met.map(|it| it.record)
            .filter(|it| is_in_list(*it, self.list()))
    }

    /// All rows of the chosen lists.
    fn all(&self) -> impl Iterator<Item = Record> {
        let all = self.judged.iter().map(|it| it.record);
        all.filter(|it| is_in_list(*it, self.list()))
    }

    fn shown(&self) -> &[Record] {
        &self.arranged.records
    }
}

fn is_in_list(record: Record, list: ParkList) -> bool {
    list == ParkList::All || record.list() == list
}

/// The parks that meet the reader's conditions.
pub fn parks(ctx: &Scene, dossier: &Dossier) -> ParksView {
    let listing = Listing::new(ctx, dossier);
    let columns = columns_of(&ctx.state.table);
    let facets = facets::facets(&listing);
    ParksView {
        caption: caption(&listing),
        also_meant: also_meant(ctx),
        lists: lists(&listing),
        columns: columns::columns(&listing, &columns, &facets),
        tools: tools::tools(ctx, facets),
        has_default_columns: ctx.state.table.columns.is_empty(),
        legend: cells::legend(&listing, &columns),
        sources: notes::sources(&listing, &columns),
        notes: notes::notes(&listing),
        shown: shown_of(listing, &columns),
    }
}

/// The rows that meet the reader's conditions, with these words in place of those in the state.
pub fn shown(ctx: &Scene, dossier: &Dossier, text: &str) -> ShownView {
    let ctx = Scene::new(ctx.dataset, ctx.state.with_text(text), Vec::new());
    shown_of(Listing::new(&ctx, dossier), &columns_of(&ctx.state.table))
}

fn shown_of(listing: Listing<'_>, columns: &[Column]) -> ShownView {
    ShownView {
        count: count_of(&listing),
        groups: groups::groups(&listing, columns),
        total: groups::total(&listing, columns),
        empty: empty::empty(&listing),
        frame: cells::frame(listing.ctx, columns),
        same: listing.same,
        records: listing.arranged.records,
    }
}

/// What is chosen, with the conditions that only the table has.
pub fn parks_choice(ctx: &Scene) -> ChoiceView {
    let mut view = choice(ctx);
    let table = &ctx.state.table;
    let owner = table.ownership.map(|it| {
        let label = cells::ownership(ctx, it).to_owned();
        (label, ctx.state.with_ownership(None))
    });
    let industry =
        (!table.industry.is_empty()).then(|| (table.industry.clone(), ctx.state.with_industry("")));
    for (label, without) in owner.into_iter().chain(industry) {
        view.chips.push(ChipView {
            remove_label: (ctx.text().choice.remove)(&label),
            href: ctx.href(&without),
            label,
        });
    }
    view.clear_href = ctx.href(&without_conditions(&ctx.state));
    view
}

/// The state with every row of its lists.
fn without_conditions(state: &ViewState) -> ViewState {
    let state = state.with_places(vec![]).with_park_type(None);
    let state = state.with_batch(None).with_text("");
    state.with_ownership(None).with_industry("")
}

fn caption(listing: &Listing<'_>) -> String {
    let ctx = listing.ctx;
    let text = listing.text();
    let certified = (ctx.text().parks.caption)(&published(ctx));
    let flagship = listing.dossier.flagship_parks.first();
    let flagship = flagship.map(|it| {
        let named = (text.caption_flagship)(notes::document(ctx, it.document));
        ctx.enumerated(&[named, text.units_note.to_owned()])
    });
    let captions = match (listing.list(), flagship) {
        (ParkList::Certified, _) | (_, None) => vec![certified],
        (ParkList::Flagship, Some(it)) => vec![it],
        (ParkList::All, Some(it)) => vec![certified, it],
    };
    ctx.in_series(&captions)
}

fn count_of(listing: &Listing<'_>) -> String {
    let (ctx, text) = (listing.ctx, &listing.ctx.text().parks);
    let (n_shown, n_all) = (listing.shown().len(), listing.all().count());
    let number = if n_shown == n_all {
        (text.count_all)(&count(n_all))
    } else {
        (text.count)(&count(n_shown), &count(n_all))
    };
    let is_shown = |record: &Record| listing.shown().contains(record);
    let twice = listing.same.iter().filter(|it| it.iter().all(is_shown));
    match twice.count() {
        0 => number,
        n => ctx.enumerated(&[number, (listing.text().in_two_lists)(&count(n))]),
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
    let parks = ctx.dataset.parks.iter();
    let dates: Vec<_> = parks
        .filter_map(|it| ctx.dataset.document(it.document).issued_on)
        .collect();
    let dates = sorted_unique(&dates).into_iter();
    let words: Vec<String> = dates.map(|it| format::date(it, ctx.state.lang)).collect();
    words.join(" · ")
}

/// The choice of lists, each with the rows it would show.
fn lists(listing: &Listing<'_>) -> SwitchView {
    let ctx = listing.ctx;
    let text = listing.text();
    let option = |list: ParkList| {
        let rows = listing.judged.iter().filter(|it| it.is_in());
        let n = rows.filter(|it| is_in_list(it.record, list)).count();
        OptionView {
            label: ctx.with_count(list_name(ctx, list), n),
            href: ctx.href(&ctx.state.with_list(list)),
            is_chosen: list == listing.list(),
        }
    };
    SwitchView {
        label: text.list,
        options: ParkList::ALL.map(option).to_vec(),
    }
}

fn list_name(ctx: &Scene, list: ParkList) -> &'static str {
    let text = &ctx.lazy_text().parks_table;
    match list {
        ParkList::Certified => text.certified,
        ParkList::Flagship => text.flagship,
        ParkList::All => text.all_lists,
    }
}

/// The head of a column.
pub(super) fn column_name(ctx: &Scene, column: Column) -> &'static str {
    let (parks, table) = (&ctx.text().parks, &ctx.lazy_text().parks_table);
    match column {
        Column::Batch => parks.seq,
        Column::Name => parks.name,
        Column::ParkType => parks.park_type,
        Column::Prefecture => parks.prefecture,
        Column::Region => parks.region,
        Column::Industries => table.industries,
        Column::Operator => table.operator,
        Column::Ownership => table.ownership,
        Column::LandArea => table.land_area,
        Column::FloorArea => table.floor_area,
        Column::TenantFirms => table.tenant_firms,
        Column::Document => table.document,
    }
}

//! Leptos pieces that show what they are given: view-models in, links and callbacks out.
//!
//! No data set, no analysis, no address: what a click does is in the links that the view-models
//! carry. What only shows is a plain function of its view-model; what has a state of its own (the
//! map, a chart, notices, the header) is a component. Classes are written out in full, one style
//! sheet a piece.

mod appearance;
mod batch_section;
mod chart_card;
mod choice_bar;
mod compare_page;
mod copy_section;
mod data_sections;
mod dictionary;
mod figure;
mod figures;
mod flagship_page;
mod form_grid;
mod form_parts;
mod gaps_section;
mod grid;
mod hints;
mod lazy_status;
mod ledger;
mod links;
mod locator;
mod map;
mod own_figures;
mod page_frame;
mod paper;
mod park_finder;
mod park_tools;
mod parks_table;
mod pilots_page;
mod plain_table;
mod plan_page;
mod plan_targets;
mod policy_page;
mod presentation;
mod ranking_table;
mod region_page;
mod regions_index;
mod scatter;
mod search_box;
mod source_tips;
mod sources;
mod story_page;
mod switches;
mod table;
mod take_away;
mod take_button;
mod timeline;
mod turns;
mod units_table;

pub use appearance::Appearance;
pub use batch_section::BatchSection;
pub use choice_bar::choice_bar;
pub use compare_page::{comparison, place_picker};
pub use copy_section::CopySection;
pub use data_sections::{documents_section, files_section, notes_section, prose_section};
pub use dictionary::dictionary_section;
pub use figure::{Describe, Figure, FigurePicture};
pub use figures::headline_section;
pub use flagship_page::{flagship_industries, flagship_joined, flagship_opening, flagship_table};
pub use form_grid::{FormGrid, FormSignals, cell_selector, focus_soon};
pub use form_parts::{form_checklist, form_header, form_help, form_list, form_problems};
pub use gaps_section::gaps_section;
pub use hints::Hints;
pub use lazy_status::LazyStatus;
pub use ledger::ledger_section;
pub use map::{AtlasMap, WheelZoom, crumb_trail};
pub use own_figures::OwnFigures;
pub use page_frame::{PageHeader, embed_foot, page_footer};
pub use paper::paper_sheet;
pub use park_finder::park_finder;
pub use park_tools::{ToolWords, group_selects, park_tools, words_field};
pub use parks_table::ParksTable;
pub use pilots_page::pilots_page;
pub use plan_page::{plan_checks, plan_measures, plan_opening, plan_structure};
pub use plan_targets::plan_targets;
pub use policy_page::policy_page;
pub use presentation::{Editor, Keeper, Presenter};
pub use ranking_table::ranking_table;
pub use region_page::region_page;
pub use regions_index::regions_index;
pub use scatter::Scatter;
pub use search_box::SearchBox;
pub use source_tips::SourceTips;
pub use story_page::story_page;
pub use switches::{several_switch, switch_row};
pub use take_away::TakeAway;
pub use take_button::{take_button, take_here};
pub use turns::Turns;
pub use units_table::units_table;

use std::sync::{Arc, Mutex};

use leptos::prelude::{AnyView, Callback, Get, IntoAny, IntoView, untrack};

/// How to get to another state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A choice: Back returns from it.
    Push(String),
    /// What has been typed, once typing rests: Back skips it.
    Replace(String),
}

/// Goes to another state.
pub type Go = Callback<Step>;

/// A part of a page that is drawn again when what it reads changes; for the first time when its turn comes.
///
/// Erased, so that one copy of the reactive machinery serves every part: with a copy for each
/// closure the module would be half as large again.
pub type Part = Arc<Mutex<dyn FnMut() -> AnyView + Send>>;

/// Makes a [`Part`].
pub fn part(mut draw: impl FnMut() -> AnyView + Send + 'static) -> Part {
    let turn = Turns::take();
    Arc::new(Mutex::new(move || match turn {
        Some(turn) if !turn.get() => nothing(),
        _ => draw(),
    }))
}

/// A part that is drawn once, when its turn comes; what changes in it is parts of its own.
pub fn once<V: IntoView>(draw: impl Fn() -> V + Send + 'static) -> Part {
    part(move || untrack(|| draw().into_any()))
}

/// Several views in a row, erased into one.
pub fn list(views: impl Iterator<Item = AnyView>) -> AnyView {
    views.collect::<Vec<_>>().into_any()
}

/// Nothing, where an optional piece is left out.
pub fn nothing() -> AnyView {
    ().into_any()
}

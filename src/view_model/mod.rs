//! What each page says, as plain data: words chosen, figures formatted, links made.
//!
//! One function a page, from the data set and the view state. A wrong sentence on screen is a
//! test missing here. Knows neither Leptos nor the browser.

pub mod batch;
pub mod card;
pub mod choice;
pub mod cite;
pub mod compare;
pub mod data_page;
pub mod dictionary;
pub mod embed;
pub mod figures;
pub mod flagship;
pub mod forms;
pub mod frame;
pub mod gaps;
pub mod grid;
pub mod headline;
pub mod huzhou;
pub mod ledger;
pub mod lens;
pub mod map;
pub mod parks;
pub mod pilots;
pub mod plain_table;
pub mod policy;
pub mod presentation;
mod quantity;
pub mod ranking;
pub mod region;
pub mod ruian;
pub mod search;
pub mod sheets;
pub mod sources;
pub mod standing;
pub mod switches;
pub mod take;
pub mod tips;
pub mod units;
mod words;

pub use batch::BatchView;
pub use card::CardView;
pub use choice::ChoiceView;
pub use compare::CompareView;
pub use figures::FigureView;
pub use frame::FrameView;
pub use gaps::GapsView;
pub use headline::HeadlineView;
pub use map::MapView;
pub use parks::ParksView;
pub use quantity::Quantity;
pub use ranking::RankingView;
pub use search::SearchView;
pub use units::UnitsView;

use crate::analysis::{Tally, tallies, tally};
use crate::model::{Dataset, RegionId};
use crate::text::{LazyText, ParksTableText as ParksText, Text, lazy_text, text};
use crate::view_state::{self, Hint, ViewState};
use std::sync::OnceLock;

/// What every view-model is made from: the data, the state, and the tallies under that state,
/// counted once.
#[derive(Clone, Debug)]
pub struct Scene {
    pub dataset: &'static Dataset,
    pub state: ViewState,
    /// What of the address could not be used.
    pub hints: Vec<Hint>,
    /// One tally a region, in the order of the regions; counted when first asked for.
    tallies: OnceLock<Vec<Tally>>,
    /// [`tally::units`] of the data.
    units: Vec<RegionId>,
    /// What stands before and after the code in a link that chooses one region; made when first
    /// asked for.
    chooser: OnceLock<(String, String)>,
}

impl Scene {
    pub fn new(dataset: &'static Dataset, state: ViewState, hints: Vec<Hint>) -> Self {
        Self {
            units: tally::units(dataset),
            chooser: OnceLock::new(),
            dataset,
            state,
            hints,
            tallies: OnceLock::new(),
        }
    }

    /// The tallies under the state.
    fn tallies(&self) -> &[Tally] {
        self.tallies
            .get_or_init(|| tallies(self.dataset, &self.state.selection))
    }

    /// The scene of an address.
    pub fn at(dataset: &'static Dataset, fragment: &str) -> Self {
        let (state, hints) = view_state::parse(fragment, dataset);
        Self::new(dataset, state, hints)
    }

    /// The words of the state's language.
    pub fn text(&self) -> &'static Text {
        text(self.state.lang)
    }

    /// The words of the lazy module in the state's language.
    pub fn lazy_text(&self) -> &'static LazyText {
        lazy_text(self.state.lang)
    }

    /// A number that changes when other places are chosen.
    pub fn places_mark(&self) -> u64 {
        let places = self.state.selection.places.iter();
        places.fold(1, |mark, it| mark.wrapping_mul(1009) ^ u64::from(it.0))
    }

    /// The link that chooses this region alone, or lets it go for its parent when it is the one
    /// that is chosen: the link to what [`ranking::choose`] gives, without printing the whole
    /// state anew for each of some hundred regions.
    pub fn choosing(&self, id: RegionId) -> String {
        if self.state.selection.places == [id] {
            return self.href(&ranking::choose(self, id));
        }
        let (before, after) = self
            .chooser
            .get_or_init(|| chooser(self.dataset, &self.state));
        [before, self.dataset.region(id).code, after].concat()
    }

    /// The link to a state.
    pub fn href(&self, state: &ViewState) -> String {
        view_state::href(state, self.dataset)
    }
}

/// The link that chooses one place, parted where the place's code stands: codes are spelt in an
/// address as they are.
fn chooser(dataset: &Dataset, state: &ViewState) -> (String, String) {
    let province = dataset.province();
    let link = state.with_places(vec![province.id]).fragment(dataset);
    let spelt = format!("r={}", province.code);
    let (before, after) = link.split_once(&spelt).unwrap_or((&link, ""));
    (format!("{before}r="), after.to_owned())
}

/// Scenes are equal when they show the same state of the same data.
impl PartialEq for Scene {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && self.hints == other.hints
    }
}

//! What each page says, as plain data: words chosen, figures formatted, links made.
//!
//! One function a page, from the data set and the view state. A wrong sentence on screen is a
//! test missing here. Knows neither Leptos nor the browser.

pub mod batch;
pub mod card;
pub mod choice;
pub mod cite;
pub mod compare;
pub mod dictionary;
pub mod embed;
pub mod figures;
pub mod flagship;
pub mod frame;
pub mod gaps;
pub mod grid;
pub mod headline;
pub mod huzhou;
pub mod ledger;
pub mod lens;
pub mod map;
pub mod parks;
pub mod plain_table;
pub mod ranking;
pub mod region;
pub mod search;
pub mod sheets;
pub mod standing;
pub mod switches;
pub mod take;
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
pub use ranking::RankingView;
pub use search::SearchView;
pub use units::UnitsView;

use crate::analysis::{Tally, tallies};
use crate::model::Dataset;
use crate::text::{LazyText, ParksTableText as ParksText, Text, lazy_text, text};
use crate::view_state::{self, Hint, ViewState};

/// What every view-model is made from: the data, the state, and the tallies under that state,
/// counted once.
#[derive(Clone, Debug)]
pub struct Scene {
    pub dataset: &'static Dataset,
    pub state: ViewState,
    /// What of the address could not be used.
    pub hints: Vec<Hint>,
    /// One tally a region, in the order of the regions.
    tallies: Vec<Tally>,
}

impl Scene {
    pub fn new(dataset: &'static Dataset, state: ViewState, hints: Vec<Hint>) -> Self {
        let tallies = tallies(dataset, &state.selection);
        Self {
            dataset,
            state,
            hints,
            tallies,
        }
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

    /// The link to a state.
    pub fn href(&self, state: &ViewState) -> String {
        view_state::href(state, self.dataset)
    }
}

/// Scenes are equal when they show the same state of the same data.
impl PartialEq for Scene {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && self.hints == other.hints
    }
}

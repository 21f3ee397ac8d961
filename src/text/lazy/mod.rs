//! The words of the lazy module, apart from [`super::Text`] so that the first view does not carry
//! them.

mod charts;
mod compare;
mod data;
mod dictionary;
mod flagship;
mod forms;
mod huzhou;
mod ledger;
mod parks_table;
mod pilots;
mod policy;
mod region;
mod ruian;
mod search;
mod sheets;
mod take_away;

pub use charts::{
    ChartsText, FigureText, GrowthText, GrowthWords, LeaderWords, MatrixText, MatrixWords,
    SpreadText, SpreadWords, UnitsFigureText,
};
pub use compare::{CompareText, CompareWords};
pub use data::DataText;
pub use dictionary::DictionaryText;
pub use flagship::{FinderText, FlagshipText, FlagshipWords, PointWords};
pub use forms::FormsText;
pub use huzhou::{HuzhouText, IndicatorWords, LeadWords, OwnFiguresText};
pub use ledger::LedgerText;
pub use parks_table::ParksTableText;
pub use pilots::PilotsText;
pub use policy::PolicyText;
pub use region::{NeighborWords, PlanWords, RankWords, RegionText, RegionWords};
pub use ruian::RuianText;
pub use search::SearchText;
pub use sheets::{Field, SheetWords, SheetsText, Table};
pub use take_away::TakeAwayText;

use super::{en, zh};
use crate::model::Lang;

/// The words in a language.
pub fn lazy_text(lang: Lang) -> &'static LazyText {
    match lang {
        Lang::Zh => &zh::LAZY,
        Lang::En => &en::LAZY,
    }
}

/// The words of the charts in a language: the charts' own module carries these and no others.
pub fn charts_text(lang: Lang) -> &'static ChartsText {
    match lang {
        Lang::Zh => &zh::CHARTS,
        Lang::En => &en::CHARTS,
    }
}

/// The words of the lazy module in one language.
pub struct LazyText {
    pub charts: ChartsText,
    pub compare: CompareText,
    pub data: DataText,
    pub dictionary: DictionaryText,
    pub parks_table: ParksTableText,
    pub forms: FormsText,
    pub ruian: RuianText,
    pub policy: PolicyText,
    pub flagship: FlagshipText,
    pub huzhou: HuzhouText,
    pub ledger: LedgerText,
    pub pilots: PilotsText,
    pub region: RegionText,
    pub search: SearchText,
    pub sheets: SheetsText,
    pub take_away: TakeAwayText,
}

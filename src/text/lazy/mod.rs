//! The words of the lazy module, apart from [`super::Text`] so that the first view does not carry
//! them.

mod charts;
mod compare;
mod data;
mod dictionary;
mod figures;
mod flagship;
mod forms;
mod huzhou;
mod ledger;
mod parks_table;
mod pilots;
mod policy;
mod present;
mod region;
mod ruian;
mod search;
mod sheets;
mod take_away;
mod tips;

pub use charts::{
    ChartsText, FigureText, GrowthText, GrowthWords, LeaderWords, MatrixText, MatrixWords,
    SpreadText, SpreadWords, UnitsFigureText,
};
pub use compare::{CompareText, CompareWords};
pub use data::DataText;
pub use dictionary::DictionaryText;
pub use figures::FiguresText;
pub use flagship::{FinderText, FlagshipText, FlagshipWords, PointWords};
pub use forms::{FormFilesText, FormsText, KeepingText, ProblemText, SheetText, TakenWords};
pub use huzhou::{HuzhouText, IndicatorWords, LeadWords, OwnFiguresText};
pub use ledger::LedgerText;
pub use parks_table::ParksTableText;
pub use pilots::{PilotsText, PilotsWords};
pub use policy::{PolicyText, PolicyWords};
pub use present::{PresentBarText, PresentSaidText, PresentStoryText, PresentText};
pub use region::{NeighborWords, PlanWords, RankWords, RegionText, RegionWords};
pub use ruian::{RuianText, StoryWords};
pub use search::SearchText;
pub use sheets::{Field, SheetWords, SheetsText, Table};
pub use take_away::TakeAwayText;
pub use tips::TipsText;

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
    pub figures: FiguresText,
    pub parks_table: ParksTableText,
    pub forms: FormsText,
    pub ruian: RuianText,
    pub policy: PolicyText,
    pub flagship: FlagshipText,
    pub huzhou: HuzhouText,
    pub ledger: LedgerText,
    pub pilots: PilotsText,
    pub present: PresentText,
    pub region: RegionText,
    pub search: SearchText,
    pub sheets: SheetsText,
    pub take_away: TakeAwayText,
    pub tips: TipsText,
}

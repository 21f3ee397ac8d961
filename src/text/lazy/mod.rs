//! The words of the lazy module, apart from [`super::Text`] so that the first view does not carry
//! them.

mod charts;
mod compare;
mod data;
mod parks_table;
mod region;
mod search;
mod take_away;

pub use charts::ChartsText;
pub use compare::CompareText;
pub use data::DataText;
pub use parks_table::ParksTableText;
pub use region::RegionText;
pub use search::SearchText;
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

/// The words of the lazy module in one language.
pub struct LazyText {
    pub charts: ChartsText,
    pub compare: CompareText,
    pub data: DataText,
    pub parks_table: ParksTableText,
    pub region: RegionText,
    pub search: SearchText,
    pub take_away: TakeAwayText,
}

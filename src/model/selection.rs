//! What the reader has chosen: one selection for every view.

use super::{BatchNo, ParkType, RegionId};

/// What is chosen; the default chooses everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Selection {
    /// Chosen regions of any level, ascending, without repeats; empty means the province.
    pub places: Vec<RegionId>,
    /// `None` means every type.
    pub park_type: Option<ParkType>,
    /// `None` means every batch.
    pub batch: Option<BatchNo>,
    /// Words that a park or its region must match; trimmed; empty means no condition.
    pub text: String,
}

impl Selection {
    /// Whether everything is chosen.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }
}

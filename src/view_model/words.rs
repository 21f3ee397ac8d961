//! Words that several view-models need: names of regions, batches, types, dates.

use super::Scene;
use crate::analysis::tally::{self, Tally};
use crate::format;
use crate::model::{BatchNo, Lang, ParkType, Region, RegionId};

impl Scene {
    /// A region's name in the reader's language.
    pub(super) fn region_name(&self, region: &Region) -> &'static str {
        match self.state.lang {
            Lang::Zh => region.name,
            Lang::En => region.name_en,
        }
    }

    /// The name of the region with this id.
    pub(super) fn name_of(&self, id: RegionId) -> &'static str {
        self.region_name(self.dataset.region(id))
    }

    /// Several names in one phrase.
    pub(super) fn names_of(&self, ids: &[RegionId]) -> String {
        let separator = match self.state.lang {
            Lang::Zh => "、",
            Lang::En => ", ",
        };
        ids.iter()
            .map(|id| self.name_of(*id))
            .collect::<Vec<_>>()
            .join(separator)
    }

    /// The reader's word for a park type.
    pub(super) fn type_name(&self, park_type: ParkType) -> &'static str {
        match park_type {
            ParkType::Manufacturing => self.text().batch.manufacturing,
            ParkType::ProducerServices => self.text().batch.producer_services,
        }
    }

    /// The batches in question: the chosen one, else the only one, else "all batches".
    pub(super) fn batch_name(&self) -> String {
        match (
            self.state.selection.batch,
            tally::batches(self.dataset).as_slice(),
        ) {
            (Some(batch), _) => self.batch_ordinal(batch),
            (None, [only]) => self.batch_ordinal(*only),
            (None, _) => self.text().batch.every_batch.to_owned(),
        }
    }

    pub(super) fn batch_ordinal(&self, batch: BatchNo) -> String {
        format::batch(batch, self.state.lang)
    }

    /// The day up to which certified parks are counted; a dash where no total is reported.
    pub(super) fn as_of(&self) -> String {
        tally::as_of(self.dataset).map_or_else(
            || MISSING.to_owned(),
            |it| format::date(it, self.state.lang),
        )
    }

    /// The tally of a region under the reader's type, batch and words.
    pub(super) fn tally(&self, region: RegionId) -> Tally {
        self.tallies[usize::from(region.0)]
    }
}

/// Shown where a figure is not reported or cannot be computed.
pub(super) const MISSING: &str = "–";

/// A count, or the sign for a missing one.
pub(super) fn count_or_missing(value: Option<u32>) -> String {
    value.map_or_else(|| MISSING.to_owned(), format::integer)
}

/// A share, or the sign for one that cannot be computed.
pub(super) fn share_or_missing(value: Option<f64>) -> String {
    value.map_or_else(|| MISSING.to_owned(), format::share)
}

/// `part / whole`; `None` where either is missing or the whole is zero.
pub(super) fn share_of(part: Option<u32>, whole: Option<u32>) -> Option<f64> {
    match (part, whole) {
        (Some(part), Some(whole)) if whole > 0 => Some(f64::from(part) / f64::from(whole)),
        _ => None,
    }
}

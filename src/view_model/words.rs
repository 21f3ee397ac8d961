//! Words that several view-models need: names of regions, batches, types, dates.

use super::Scene;
use super::headline::count;
use crate::analysis::tally::{self, Tally};
use crate::format;
use crate::model::{BatchNo, ParkType, Region, RegionId, Usage};

impl Scene {
    /// How the reader's language writes.
    pub(super) const fn usage(&self) -> &'static Usage {
        self.state.lang.usage()
    }

    /// A region's name in the reader's language.
    pub(super) fn region_name(&self, region: &Region) -> &'static str {
        self.pick(region.name, region.name_en)
    }

    /// The name of the region with this id.
    pub(super) fn name_of(&self, id: RegionId) -> &'static str {
        self.region_name(self.dataset.region(id))
    }

    /// Several names in one phrase.
    pub(super) fn names_of(&self, ids: &[RegionId]) -> String {
        ids.iter()
            .map(|id| self.name_of(*id))
            .collect::<Vec<_>>()
            .join(self.usage().list_comma)
    }

    /// Several names in running text, with an "and" before the last where the language has it.
    pub(super) fn series_of(&self, ids: &[RegionId]) -> String {
        match ids {
            [first @ .., last] if !first.is_empty() => {
                let first = self.names_of(first);
                [&first, self.usage().list_end, self.name_of(*last)].concat()
            }
            _ => self.names_of(ids),
        }
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

    /// The batches in question with the words that narrow them.
    pub(super) fn batch_listed(&self) -> String {
        let words = &self.state.selection.text;
        let condition = (!words.is_empty()).then(|| (self.text().choice.words)(words));
        self.qualified(self.batch_name(), condition.into_iter().collect())
    }

    /// The batches in question with everything that narrows them.
    pub(super) fn batch_added(&self) -> String {
        let selection = &self.state.selection;
        let park_type = selection.park_type.map(|it| self.type_name(it).to_owned());
        let words = &selection.text;
        let words = (!words.is_empty()).then(|| (self.text().choice.words)(words));
        self.qualified(
            self.batch_name(),
            park_type.into_iter().chain(words).collect(),
        )
    }

    fn qualified(&self, name: String, conditions: Vec<String>) -> String {
        if conditions.is_empty() {
            return name;
        }
        let conditions = self.enumerated(&conditions);
        self.state.lang.remarked(&name, &conditions)
    }

    /// Parts of a phrase with commas between them; empty ones are left out.
    pub(super) fn enumerated(&self, parts: &[String]) -> String {
        let parts: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|it| !it.is_empty())
            .collect();
        parts.join(self.usage().comma)
    }

    /// Several phrases of which each may have commas of its own.
    pub(super) fn in_series(&self, parts: &[String]) -> String {
        parts.join(self.usage().semicolon)
    }

    /// A label with a number of parks behind it.
    pub(super) fn with_count(&self, label: &str, n: usize) -> String {
        self.state.lang.remarked(label, &count(n))
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

    /// Those of the reporting units that lie in a region or are it.
    pub(super) fn units_in(&self, region: RegionId) -> Vec<RegionId> {
        let units = self.units.iter().copied();
        units
            .filter(|it| self.dataset.contains(region, *it))
            .collect()
    }

    /// The tally of a region under the reader's type, batch and words.
    pub(super) fn tally(&self, region: RegionId) -> Tally {
        self.tallies()[usize::from(region.0)]
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

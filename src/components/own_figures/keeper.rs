//! The reader's figures and where they are kept.
//!
//! They live in a signal and, where the browser lets it, in its storage, as the CSV that is
//! exported. Storage that is full or refused costs only the memory of them; storage that cannot be
//! read is put aside whole before anything is written over it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::components::take_away::access;
use crate::export;
use crate::model::{Dossier, PlanIndicator, RegionId};
use crate::own_figures::{self, Names, Refusal};
use crate::shell::storage::{self, Watch};
use crate::view_model::Scene;
use crate::view_model::huzhou::actuals::{Actuals, Moment, RefusalReason, Slot};
use crate::view_model::huzhou::{PlanScene, actuals, own_take};

const KEY: &str = "park-atlas.huzhou-figures";
/// Where a text goes that could not be read whole.
const DAMAGED_KEY: &str = "park-atlas.huzhou-figures.damaged";

/// What was said last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Said {
    #[default]
    Nothing,
    /// So many figures read, so many things refused.
    Taken(usize, usize),
    NothingRead,
    Cleared(usize),
    Undone,
    /// Handed to the browser under this name.
    Saved(String),
    /// What the browser kept, as it cannot be read whole.
    Damaged(String),
    FileRefused,
    /// The browser saves no file; the text that should have been in it.
    SaveRefused(String),
}

/// Whether the browser keeps the figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kept {
    /// Nothing has been given yet.
    #[default]
    Nothing,
    Yes,
    No,
}

/// The figures with everything around them.
#[derive(Clone, Copy)]
pub(super) struct Keeper {
    scene: Memo<Scene>,
    dossier: &'static Dossier,
    /// Which edition of the data.
    stamp: &'static str,
    pub(super) figures: RwSignal<Actuals>,
    /// What stands in fields and could not be taken.
    pub(super) drafts: RwSignal<BTreeMap<Slot, (String, RefusalReason)>>,
    pub(super) refused: RwSignal<Vec<Refusal>>,
    pub(super) before: RwSignal<Option<Actuals>>,
    pub(super) said: RwSignal<Said>,
    pub(super) kept: RwSignal<Kept>,
    pub(super) moment: RwSignal<Moment>,
    pub(super) indicator: RwSignal<PlanIndicator>,
    /// Rises when the fields have to be drawn anew.
    pub(super) edition: RwSignal<u32>,
}

impl Keeper {
    pub(super) fn new(scene: Memo<Scene>, dossier: &'static Dossier, stamp: &'static str) -> Self {
        let first = scene.with_untracked(|it| PlanScene::new(it, dossier).map(|it| it.plan));
        let year = first.and_then(|it| it.years.first().copied());
        Self {
            scene,
            dossier,
            stamp,
            figures: RwSignal::new(Actuals::new()),
            drafts: RwSignal::new(BTreeMap::new()),
            refused: RwSignal::new(Vec::new()),
            before: RwSignal::new(None),
            said: RwSignal::new(Said::Nothing),
            kept: RwSignal::new(Kept::Nothing),
            moment: RwSignal::new((year.unwrap_or_default(), 1)),
            indicator: RwSignal::new(PlanIndicator::TechParks),
            edition: RwSignal::new(0),
        }
    }

    /// Does something with the plan in the reader's language, and again when that changes.
    pub(super) fn plan<T>(self, act: impl FnOnce(&PlanScene<'_>) -> T) -> Option<T> {
        self.scene
            .with(|it| PlanScene::new(it, self.dossier).map(|it| act(&it)))
    }

    /// The same once.
    fn plan_now<T>(self, act: impl FnOnce(&PlanScene<'_>) -> T) -> Option<T> {
        untrack(|| self.plan(act))
    }

    fn read(self, text: &str) -> own_figures::Reading {
        let moment = self.moment.get_untracked();
        let names = self.plan_now(|it| Names {
            regions: actuals::region_names(it),
            indicators: actuals::indicator_names(),
            years: it.plan.years.clone(),
            moment,
        });
        names.map_or_else(own_figures::Reading::default, |it| {
            own_figures::read(text, &it)
        })
    }

    /// Takes up what the browser has kept.
    pub(super) fn load(self) {
        let Ok(Some(text)) = storage::read(KEY) else {
            return;
        };
        let reading = self.read(&text);
        if !reading.refused.is_empty() {
            storage::write(DAMAGED_KEY, &text).unwrap_or_default();
            self.said.set(Said::Damaged(text));
        }
        self.refused.set(reading.refused);
        if let Some(slot) = reading.taken.keys().next_back() {
            self.moment.set((slot.year, slot.quarter));
            self.kept.set(Kept::Yes);
        }
        self.figures.set(reading.taken);
        self.redraw();
    }

    /// Follows what another tab keeps. Each keeps every figure at once, so that none is lost; what
    /// stands in a field here and could not be taken stays.
    pub(super) fn follow(self) -> Watch {
        storage::on_change(KEY, move |text| {
            let reading = text.map(|it| self.read(&it)).unwrap_or_default();
            if reading.refused.is_empty() && !reading.taken.is_empty() {
                self.figures.set(reading.taken);
                self.redraw();
            }
        })
    }

    /// The figures as CSV.
    pub(super) fn csv(self) -> String {
        let dataset = self.scene.with_untracked(|it| it.dataset);
        self.figures
            .with_untracked(|it| own_figures::write(it, dataset))
    }

    /// What the exporter is told of the league table on the page and all figures, and the file's
    /// name.
    pub(super) fn workbook(self) -> Option<(String, String)> {
        let access = access(self.stamp);
        let (moment, indicator) = (self.moment.get_untracked(), self.indicator.get_untracked());
        self.plan_now(|it| {
            let take = self
                .figures
                .with_untracked(|figures| own_take(it, figures, &access, moment, indicator));
            (export::workbook(&take), format!("{}.xlsx", take.file_stem))
        })
    }

    fn save(self) {
        let is_kept = storage::write(KEY, &self.csv()).is_ok();
        self.kept.set(if is_kept { Kept::Yes } else { Kept::No });
    }

    fn redraw(self) {
        self.edition.update(|it| *it += 1);
    }

    /// Takes what stands in a field; empties the slot for an empty field.
    pub(super) fn set(self, slot: Slot, raw: &str) {
        let found = if raw.trim().is_empty() {
            Ok(None)
        } else {
            own_figures::figure(raw).map(Some)
        };
        match found {
            Ok(value) => {
                self.figures.update(|it| match value {
                    Some(value) => drop(it.insert(slot, value)),
                    None => drop(it.remove(&slot)),
                });
                self.drafts.update(|it| drop(it.remove(&slot)));
                self.save();
            }
            Err(reason) => {
                let draft = (raw.to_owned(), reason);
                self.drafts.update(|it| drop(it.insert(slot, draft)));
            }
        }
    }

    /// Takes a text with heads of columns.
    pub(super) fn take(self, text: &str) {
        let reading = self.read(text);
        self.take_reading(reading);
    }

    /// Takes what was pasted into a field: a table with heads, or a block of figures whose upper
    /// left cell the field is.
    pub(super) fn take_block(self, text: &str, slot: Slot) {
        let block = own_figures::block(text);
        let is_figures = |it: &Vec<String>| {
            it.iter()
                .all(|it| it.trim().is_empty() || own_figures::figure(it).is_ok())
        };
        if !block.first().is_some_and(is_figures) {
            return self.take(text);
        }
        let units = self
            .plan_now(|it| it.plan.units.clone())
            .unwrap_or_default();
        self.take_reading(placed(&block, slot, &units));
    }

    fn take_reading(self, reading: own_figures::Reading) {
        let (n_taken, n_refused) = (reading.taken.len(), reading.refused.len());
        self.refused.set(reading.refused);
        if n_taken == 0 {
            self.said.set(Said::NothingRead);
            return;
        }
        self.before.set(Some(self.figures.get_untracked()));
        self.drafts
            .update(|it| it.retain(|slot, _| !reading.taken.contains_key(slot)));
        self.figures.update(|it| it.extend(reading.taken));
        self.said.set(Said::Taken(n_taken, n_refused));
        self.save();
        self.redraw();
    }

    /// Forgets all figures; [`Keeper::undo`] brings them back.
    pub(super) fn clear(self) {
        let n_figures = self.figures.with_untracked(Actuals::len);
        self.before.set(Some(self.figures.get_untracked()));
        self.replace(Actuals::new(), Said::Cleared(n_figures));
    }

    /// Back to the figures before the last text, file or clearing.
    pub(super) fn undo(self) {
        if let Some(before) = self.before.get_untracked() {
            self.before.set(None);
            self.replace(before, Said::Undone);
        }
    }

    fn replace(self, figures: Actuals, said: Said) {
        self.figures.set(figures);
        self.drafts.update(BTreeMap::clear);
        self.refused.update(Vec::clear);
        self.said.set(said);
        self.save();
        self.redraw();
    }
}

/// The figures of a block, the first one in this slot; what goes beyond the sheet is refused.
fn placed(block: &[Vec<String>], slot: Slot, units: &[RegionId]) -> own_figures::Reading {
    let row = units.iter().position(|it| *it == slot.region).unwrap_or(0);
    let column = PlanIndicator::ALL
        .iter()
        .position(|it| *it == slot.indicator)
        .unwrap_or(0);
    let mut reading = own_figures::Reading::default();
    for (r, cells) in block.iter().enumerate() {
        for (c, raw) in cells.iter().enumerate() {
            if raw.trim().is_empty() {
                continue;
            }
            let refuse = |reason| Refusal {
                line: u64::try_from(r + 1).unwrap_or(u64::MAX),
                raw: raw.trim().to_owned(),
                reason,
            };
            let place = units.get(row + r).zip(PlanIndicator::ALL.get(column + c));
            match (place, own_figures::figure(raw)) {
                (Some((region, indicator)), Ok(value)) => {
                    let slot = Slot {
                        region: *region,
                        indicator: *indicator,
                        ..slot
                    };
                    reading.taken.insert(slot, value);
                }
                (None, _) => reading.refused.push(refuse(RefusalReason::Outside)),
                (_, Err(reason)) => reading.refused.push(refuse(reason)),
            }
        }
    }
    reading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_begins_in_its_field_and_ends_with_the_sheet() {
        let units = [RegionId(5), RegionId(7)];
        let slot = Slot {
            year: 2031,
            quarter: 2,
            region: RegionId(7),
            indicator: PlanIndicator::FutureIndustryFirms,
        };
        let block = own_figures::block("1\t2\t3\n\t4\n");
        let reading = placed(&block, slot, &units);
        let last = Slot {
            indicator: PlanIndicator::SrdiFirms,
            ..slot
        };
        assert_eq!(reading.taken, Actuals::from([(slot, 1), (last, 2)]));
        let refused: Vec<(u64, &str)> = reading
            .refused
            .iter()
            .map(|it| (it.line, it.raw.as_str()))
            .collect();
        assert_eq!(refused, [(1, "3"), (2, "4")]);
    }
}

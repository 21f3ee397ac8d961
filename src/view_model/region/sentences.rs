//! What is said of a region in sentences, and its key figures.

use super::Own;
use crate::analysis::rank::rank;
use crate::analysis::tally;
use crate::format;
use crate::model::{RegionId, RegionKind};
use crate::text::{RankWords, RegionWords};
use crate::view_model::Quantity;
use crate::view_model::headline::{FigureView, count};
use crate::view_model::words::{MISSING, count_or_missing, share_of, share_or_missing};

/// How many names stand in a row before they become a number.
const MAX_NAMES: usize = 3;

impl Own<'_> {
    pub(super) fn sentences(&self) -> Vec<String> {
        let text = self.text();
        let words = self.words();
        let batch = (text.batch)(&words);
        let extremes = || {
            let mut all = vec![(text.extremes)(&words)];
            if !words.unreported.is_empty() {
                all.push((text.unreported)(&words));
            }
            all
        };
        let mut sentences = match (self.region.kind, self.scene.tally(self.id()).total) {
            (RegionKind::Province, _) => {
                let mut all = vec![(text.province)(&words)];
                all.extend(extremes());
                all
            }
            (_, None) => vec![(text.missing)(&words)],
            (RegionKind::Prefecture, _) => {
                let mut all = vec![(text.prefecture)(&words), (text.parts)(&words)];
                all.extend(extremes());
                all
            }
            (_, Some(0)) => vec![(text.zero)(&words)],
            _ => vec![(text.unit)(&words), (text.ranks)(&words)],
        };
        if self.region.kind == RegionKind::Zone {
            sentences.push((text.zone)(&words));
        }
        sentences.push(batch);
        sentences
    }

    pub(super) fn figures(&self) -> Vec<FigureView> {
        let text = self.text();
        let words = self.words();
        let dataset = self.dataset();
        let parks = self.scene.text().headline.parks_unit;
        let province = dataset.province().id;
        let whole = |id: RegionId| (text.share_note)(&count_or_missing(self.scene.tally(id).total));
        let source = super::super::headline::source(&self.scene);
        let figure = |quantity, label: String, value: &str, unit, note: String| FigureView {
            label,
            value: value.to_owned(),
            unit: if value == MISSING { "" } else { unit },
            note,
            source: (Some(quantity), source.clone()),
        };
        let added_note = match words.added.as_str() {
            "0" => String::new(),
            _ => (text.added_note)(&words.manufacturing, &words.services),
        };
        let mut figures = vec![
            figure(
                Quantity::Total,
                text.total.to_owned(),
                &words.total,
                parks,
                (self.scene.text().headline.total_note)(&words.as_of),
            ),
            figure(
                Quantity::Added,
                (text.added)(&words.batch),
                &words.added,
                parks,
                added_note,
            ),
        ];
        let rank_figure = |place: &str, rank: &RankWords| {
            let is_ranked = rank.rank != MISSING;
            let note = if is_ranked {
                (text.rank_note)(rank)
            } else {
                String::new()
            };
            figure(Quantity::Rank, (text.rank_in)(place), &rank.rank, "", note)
        };
        let name_of = |id| self.scene.name_of(id);
        if self.region.is_reporting_unit() {
            let prefecture = self.prefecture().id;
            figures.push(figure(
                Quantity::Share,
                (text.share_of)(name_of(prefecture)),
                &words.share_of_prefecture,
                "",
                whole(prefecture),
            ));
            figures.push(rank_figure(name_of(prefecture), &words.in_prefecture));
        }
        if self.region.kind != RegionKind::Province {
            figures.push(figure(
                Quantity::Share,
                (text.share_of)(name_of(province)),
                &words.share_of_province,
                "",
                whole(province),
            ));
            figures.push(rank_figure(name_of(province), &words.in_province));
        }
        figures
    }

    fn words(&self) -> RegionWords {
        let (dataset, scene) = (self.dataset(), &self.scene);
        let tally = scene.tally(self.id());
        let prefecture = self.prefecture().id;
        let share =
            |whole: RegionId| share_or_missing(share_of(tally.total, scene.tally(whole).total));
        let units = tally::units_in(dataset, self.id());
        let reporting: Vec<RegionId> = units
            .iter()
            .copied()
            .filter(|it| scene.tally(*it).total.is_some())
            .collect();
        let n_of = |kind: RegionKind| {
            count(
                reporting
                    .iter()
                    .filter(|it| dataset.region(**it).kind == kind)
                    .count(),
            )
        };
        let province_peers: Vec<RegionId> = match self.region.kind {
            RegionKind::Prefecture => dataset.prefectures().map(|it| it.id).collect(),
            _ => tally::units(dataset),
        };
        let parts = self.parts();
        let unreported: Vec<RegionId> = parts
            .iter()
            .copied()
            .filter(|it| scene.tally(*it).total.is_none())
            .collect();
        let (most, n_most) = self.extreme(&parts, |a, b| a > b);
        let (fewest, n_fewest) = self.extreme(&parts, |a, b| a < b);
        let n_zeros = tally::units(dataset)
            .iter()
            .filter(|it| scene.tally(**it).total == Some(0))
            .count();
        RegionWords {
            place: self.name().to_owned(),
            prefecture: scene.name_of(prefecture).to_owned(),
            as_of: scene.as_of(),
            total: count_or_missing(tally.total),
            share_of_province: share(dataset.province().id),
            share_of_prefecture: share(prefecture),
            in_province: self.rank_words(&province_peers, MAX_NAMES - 1),
            in_prefecture: self.rank_words(&tally::units_in(dataset, prefecture), MAX_NAMES),
            batch: scene.batch_name(),
            added: format::integer(tally.added),
            manufacturing: format::integer(tally.added_by_type[0]),
            services: format::integer(tally.added_by_type[1]),
            n_prefectures: count(dataset.prefectures().count()),
            n_units: count(reporting.len()),
            n_counties: n_of(RegionKind::County),
            n_zones: n_of(RegionKind::Zone),
            most,
            n_most,
            fewest,
            n_fewest,
            n_zeros: count(n_zeros),
            unreported: scene.series_of(&unreported),
        }
    }

    /// The region's rank among peers, as words; the others that share it are named up to a limit.
    fn rank_words(&self, peers: &[RegionId], max_names: usize) -> RankWords {
        let reported = peers
            .iter()
            .filter_map(|it| Some((*it, f64::from(self.scene.tally(*it).total?))));
        let values: Vec<(RegionId, f64)> = reported.collect();
        let ranked = rank(&values);
        let n = count(ranked.len());
        let Some(own) = ranked.iter().find(|it| it.region == self.id()) else {
            return RankWords {
                rank: MISSING.to_owned(),
                n,
                ..RankWords::default()
            };
        };
        let with: Vec<RegionId> = ranked
            .iter()
            .filter(|it| it.rank == own.rank && it.region != own.region)
            .map(|it| it.region)
            .collect();
        RankWords {
            rank: format::integer(own.rank),
            n,
            n_tied: if with.is_empty() {
                String::new()
            } else {
                format::integer(own.n_tied)
            },
            tied_with: if with.len() > max_names {
                String::new()
            } else {
                self.scene.series_of(&with)
            },
        }
    }

    /// Those of the parts that come first in an order of totals, and their total.
    fn extreme(&self, parts: &[RegionId], is_before: fn(u32, u32) -> bool) -> (String, String) {
        let total = |it: &RegionId| self.scene.tally(*it).total;
        let best = parts
            .iter()
            .filter_map(total)
            .reduce(|a, b| if is_before(b, a) { b } else { a });
        let holders: Vec<RegionId> = parts
            .iter()
            .copied()
            .filter(|it| best.is_some() && total(it) == best)
            .collect();
        let names = if holders.len() > MAX_NAMES {
            (self.text().several)(&count(holders.len()))
        } else {
            self.scene.series_of(&holders)
        };
        (names, count_or_missing(best))
    }
}

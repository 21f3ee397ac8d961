//! Other regions on a region's page: its neighbors and its parts; and its parks.

use super::{Own, SectionView, largest};
use crate::analysis::dossier;
use crate::format;
use crate::model::{Park, RegionId, RegionKind};
use crate::text::NeighborWords;
use crate::view_model::Quantity;
use crate::view_model::headline::count;
use crate::view_model::plain_table::{PlainCell, PlainHead, PlainRow, PlainTable};
use crate::view_model::words::count_or_missing;

impl Own<'_> {
    /// Who is next to it; for a zone the units of its prefecture. `None` where that is not known.
    pub(super) fn neighbors_section(&self) -> Option<SectionView> {
        let text = self.text();
        let near = dossier::neighbors(self.dataset(), self.dossier, self.id());
        let others = match (self.region.kind, near) {
            (RegionKind::Zone, _) => self
                .dataset()
                .children(self.prefecture().id)
                .map(|it| it.id)
                .collect(),
            (_, near) => near?,
        };
        let words = self.neighbor_words(&others);
        let is_zone = self.region.kind == RegionKind::Zone;
        let sentence = match (is_zone, others.is_empty()) {
            (true, _) => text.neighbors_zone,
            (_, true) => text.neighbors_none,
            _ => text.neighbors_sentence,
        };
        let mut shown = others.clone();
        if !shown.contains(&self.id()) {
            shown.push(self.id());
        }
        let caption = (text.neighbors_caption)(&self.scene.as_of());
        let tables = if others.is_empty() {
            vec![]
        } else {
            vec![self.regions_table(caption, &shown)]
        };
        Some(SectionView {
            title: text.neighbors.to_owned(),
            paragraphs: vec![sentence(&words)],
            tables,
            remark: if is_zone || others.is_empty() {
                ""
            } else {
                text.neighbors_note
            },
            sources: self.totals_source(),
            ..SectionView::default()
        })
    }

    fn neighbor_words(&self, others: &[RegionId]) -> NeighborWords {
        let own = self.scene.tally(self.id()).total;
        let fewer = others.iter().filter(|it| {
            let total = self.scene.tally(**it).total;
            total.is_some() && total < own
        });
        let parent = self.region.parent;
        let elsewhere = others
            .iter()
            .filter(|it| self.dataset().region(**it).parent != parent)
            .count();
        NeighborWords {
            place: self.name().to_owned(),
            prefecture: self.scene.name_of(self.prefecture().id).to_owned(),
            n: count(others.len()),
            are_prefectures: self.region.kind == RegionKind::Prefecture,
            n_elsewhere: if elsewhere == 0 {
                String::new()
            } else {
                count(elsewhere)
            },
            n_fewer: count(fewer.count()),
        }
    }

    /// The prefectures of the province, or the units of a prefecture.
    pub(super) fn parts_section(&self) -> SectionView {
        let text = self.text();
        let caption = (text.parts_caption)(&self.scene.as_of());
        SectionView {
            title: (text.parts_title)(self.name()),
            tables: vec![self.regions_table(caption, &self.parts())],
            sources: self.totals_source(),
            ..SectionView::default()
        }
    }

    /// Regions with their numbers, the largest first; the region itself is marked.
    fn regions_table(&self, caption: String, regions: &[RegionId]) -> PlainTable {
        let text = self.text();
        let (dataset, scene) = (self.dataset(), &self.scene);
        let sorted = largest(scene, regions, usize::MAX);
        let scale = sorted
            .first()
            .and_then(|it| scene.tally(*it).total)
            .unwrap_or(0);
        let parent = |id: RegionId| dataset.region(id).parent;
        // Where all lie in one prefecture its name would say nothing.
        let has_prefectures = self.region.is_reporting_unit()
            && sorted.iter().any(|it| parent(*it) != parent(self.id()));
        let has_kinds = !has_prefectures
            && sorted
                .iter()
                .any(|it| dataset.region(*it).kind == RegionKind::Zone);
        let row = |id: &RegionId| {
            let region = dataset.region(*id);
            let tally = scene.tally(*id);
            let name = scene.region_name(region);
            let is_here = *id == self.id();
            let mut cells = vec![if is_here {
                PlainCell::text(name)
            } else {
                PlainCell::link(name, self.page(*id))
            }];
            if has_prefectures {
                cells.push(PlainCell::text(
                    parent(*id).map_or("", |it| scene.name_of(it)),
                ));
            }
            if has_kinds {
                cells.push(PlainCell::text(text.kinds[region.kind as usize]));
            }
            cells.push(PlainCell::bar(
                count_or_missing(tally.total),
                tally.total,
                scale,
            ));
            cells.push(PlainCell::number(format::integer(tally.added)));
            PlainRow {
                code: region.code,
                is_marked: is_here,
                cells,
                ..PlainRow::default()
            }
        };
        let mut heads = vec![PlainHead::text(text.region)];
        if has_prefectures {
            heads.push(PlainHead::text(text.prefecture_head));
        }
        if has_kinds {
            heads.push(PlainHead::text(text.kind));
        }
        heads.push(PlainHead::number(text.total).of(Quantity::Total));
        heads.push(PlainHead::number((text.added)(&scene.batch_name())).of(Quantity::Added));
        PlainTable {
            caption,
            heads,
            rows: sorted.iter().map(row).collect(),
            row_head: 0,
        }
    }

    /// Its parks in the batches; `None` without any. The province has too many for a page.
    pub(super) fn parks_section(&self) -> Option<SectionView> {
        let text = self.text();
        let parks = self.dataset().parks.iter();
        let parks: Vec<&'static Park> = parks
            .filter(|it| self.dataset().contains(self.id(), it.region))
            .collect();
        if parks.is_empty() {
            return None;
        }
        let batch = self.scene.batch_name();
        let documents: Vec<_> = parks.iter().map(|it| it.document).collect();
        let mut section = SectionView {
            title: (text.parks_title)(&batch),
            sources: self.sources(&documents),
            ..SectionView::default()
        };
        if self.region.kind == RegionKind::Province {
            section
                .paragraphs
                .push((text.parks_many)(&count(parks.len())));
        } else {
            section.tables.push(self.parks_table(&batch, &parks));
        }
        Some(section)
    }

    fn parks_table(&self, batch: &str, parks: &[&'static Park]) -> PlainTable {
        let words = &self.scene.text().parks;
        let is_unit = self.region.is_reporting_unit();
        let mut heads = vec![
            PlainHead::text(words.batch),
            PlainHead::number(words.seq),
            PlainHead::text(words.name),
            PlainHead::text(words.park_type),
        ];
        if !is_unit {
            heads.push(PlainHead::text(words.region));
        }
        let row = |park: &&'static Park| {
            let mut cells = vec![
                PlainCell::text(self.scene.batch_ordinal(park.batch)),
                PlainCell::number(format::integer(u32::from(park.seq))),
                self.name_cell(park.name, park.pinyin),
                PlainCell::text(self.scene.type_name(park.park_type)),
            ];
            if !is_unit {
                let name = self.scene.name_of(park.region);
                cells.push(PlainCell::link(name, self.page(park.region)));
            }
            PlainRow {
                cells,
                ..PlainRow::default()
            }
        };
        PlainTable {
            caption: (self.text().parks_caption)(self.name(), batch),
            heads,
            rows: parks.iter().map(row).collect(),
            row_head: 2,
        }
    }
}

//! Where a region lies: two small maps, one geographic and one of tiles.

use super::Own;
use crate::model::{Region, RegionKind};

/// The two small maps.
#[derive(Clone, Debug, PartialEq)]
pub struct LocatorView {
    pub title: &'static str,
    /// What they show, for those who do not see them.
    pub alt: String,
    /// `None` in a build without boundaries.
    pub geography: Option<GeographyView>,
    /// Columns and rows of the grid.
    pub grid: (i16, i16),
    pub tiles: Vec<TileView>,
    pub notes: Vec<&'static str>,
}

/// The geographic one. Outlines are found by the county's code.
#[derive(Clone, Debug, PartialEq)]
pub struct GeographyView {
    /// Width and height in drawing units.
    pub size: (f32, f32),
    pub counties: Vec<(&'static str, Standing)>,
    /// Marks of zones, which have no outline.
    pub zones: Vec<SpotView>,
}

/// The mark of a zone.
#[derive(Clone, Debug, PartialEq)]
pub struct SpotView {
    pub x: f32,
    pub y: f32,
    pub standing: Standing,
}

/// One unit's tile.
#[derive(Clone, Debug, PartialEq)]
pub struct TileView {
    pub col: i16,
    pub row: i16,
    pub is_zone: bool,
    pub standing: Standing,
}

/// How a unit stands to the region that the page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is the region or lies in it.
    Here,
    /// It lies in the same prefecture.
    Near,
    Elsewhere,
}

impl Own<'_> {
    pub(super) fn locator(&self) -> LocatorView {
        let text = self.text();
        let map_text = &self.scene.text().map;
        let geography = &self.dataset().geography;
        let has_geography = geography.size.0 > 0.0;
        let parent = self.region.parent.map_or("", |it| self.scene.name_of(it));
        let notes = if has_geography {
            vec![map_text.boundaries]
        } else {
            vec![map_text.tiles_note]
        };
        let zone_note = (self.region.kind == RegionKind::Zone).then_some(map_text.zones_note);
        LocatorView {
            title: text.place_title,
            alt: (text.place_alt)(self.name(), parent),
            geography: has_geography.then(|| GeographyView {
                size: geography.size,
                counties: self.counties(),
                zones: self.zones(),
            }),
            grid: geography.grid,
            tiles: self.tiles(),
            notes: zone_note.into_iter().chain(notes).collect(),
        }
    }

    fn standing(&self, region: &Region) -> Standing {
        let dataset = self.dataset();
        if dataset.contains(self.id(), region.id) && self.region.kind != RegionKind::Province {
            Standing::Here
        } else if dataset.contains(self.prefecture().id, region.id) {
            Standing::Near
        } else {
            Standing::Elsewhere
        }
    }

    fn counties(&self) -> Vec<(&'static str, Standing)> {
        let regions = self.dataset().regions.iter();
        regions
            .filter(|it| it.kind == RegionKind::County)
            .map(|it| (it.code, self.standing(it)))
            .collect()
    }

    fn zones(&self) -> Vec<SpotView> {
        let regions = self.dataset().regions.iter();
        let zones = regions.filter(|it| it.kind == RegionKind::Zone);
        zones
            .filter_map(|it| {
                let anchor = self.dataset().place(it.id)?.anchor;
                Some(SpotView {
                    x: anchor.x,
                    y: anchor.y,
                    standing: self.standing(it),
                })
            })
            .collect()
    }

    fn tiles(&self) -> Vec<TileView> {
        let units = self
            .dataset()
            .regions
            .iter()
            .filter(|it| it.is_reporting_unit());
        units
            .filter_map(|it| {
                let tile = self.dataset().place(it.id)?.tile?;
                Some(TileView {
                    col: tile.col,
                    row: tile.row,
                    is_zone: it.kind == RegionKind::Zone,
                    standing: self.standing(it),
                })
            })
            .collect()
    }
}

//! Regions, certified totals and certified parks: what the first view needs, referentially complete.

use super::{
    CertifiedTotal, Document, DocumentId, Geography, Park, Place, Region, RegionId, RegionKind,
};

/// Regions and certified parks, in the order of the seed files. What else the documents say is in
/// [`super::Dossier`], which only some pages need.
///
/// Every id in it refers to a row that exists; the build script refuses seeds for which that is
/// not so.
#[derive(Clone, Copy, Debug)]
pub struct Dataset {
    pub documents: &'static [Document],
    pub regions: &'static [Region],
    pub certified_totals: &'static [CertifiedTotal],
    pub parks: &'static [Park],
    pub geography: Geography,
}

impl Dataset {
    /// The region with this id.
    pub fn region(&self, id: RegionId) -> &'static Region {
        &self.regions[usize::from(id.0)]
    }

    /// The document with this id.
    pub fn document(&self, id: DocumentId) -> &'static Document {
        &self.documents[usize::from(id.0)]
    }

    /// The region with this division or zone code.
    pub fn region_by_code(&self, code: &str) -> Option<&'static Region> {
        self.regions.iter().find(|it| it.code == code)
    }

    /// The province: the one region without a parent.
    pub fn province(&self) -> &'static Region {
        &self.regions[0]
    }

    /// The prefectures, in the order of the seeds.
    pub fn prefectures(&self) -> impl Iterator<Item = &'static Region> + use<> {
        self.regions
            .iter()
            .filter(|it| it.kind == RegionKind::Prefecture)
    }

    /// The regions directly below this one.
    pub fn children(&self, id: RegionId) -> impl Iterator<Item = &'static Region> + use<> {
        self.regions.iter().filter(move |it| it.parent == Some(id))
    }

    /// The prefecture that a region is in or is; `None` for the province.
    pub fn prefecture_of(&self, id: RegionId) -> Option<&'static Region> {
        let region = self.region(id);
        match region.kind {
            RegionKind::Province => None,
            RegionKind::Prefecture => Some(region),
            RegionKind::County | RegionKind::Zone => region.parent.map(|it| self.region(it)),
        }
    }

    /// Whether `inner` is `outer` or lies in it.
    pub fn contains(&self, outer: RegionId, inner: RegionId) -> bool {
        let mut it = Some(inner);
        while let Some(id) = it {
            if id == outer {
                return true;
            }
            it = self.region(id).parent;
        }
        false
    }

    /// Where a region is drawn.
    pub fn place(&self, id: RegionId) -> Option<&'static Place> {
        self.geography.places.iter().find(|it| it.region == id)
    }
}

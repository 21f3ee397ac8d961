//! Divisions and functional zones: the places that figures are reported for.

/// Position of a region in [`super::Dataset::regions`]; cheap to copy and to compare.
/// Its order is the order of `seeds/regions.csv`: province, then each prefecture followed by its
/// counties and zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionId(pub u16);

/// The level of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionKind {
    /// 省.
    Province,
    /// 设区市, prefecture-level city.
    Prefecture,
    /// 县（市、区）, county-level division.
    County,
    /// 功能区: reports like a county but is not a division and has no boundary.
    Zone,
}

/// A division or a functional zone.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    pub id: RegionId,
    /// Six-digit division code (GB/T 2260); a zone has its prefecture's code, a hyphen and a slug.
    pub code: &'static str,
    /// Official Chinese name.
    pub name: &'static str,
    pub name_en: &'static str,
    /// Reading of the name without tones and without the generic suffix, such as `yueqing`.
    pub pinyin: &'static str,
    /// First letters of the syllables of `pinyin`, such as `yq`.
    pub initials: &'static str,
    pub kind: RegionKind,
    /// `None` for the province only.
    pub parent: Option<RegionId>,
}

impl Region {
    /// 统计单位: whether figures are reported for it directly (a county or a zone).
    pub fn is_reporting_unit(&self) -> bool {
        matches!(self.kind, RegionKind::County | RegionKind::Zone)
    }
}

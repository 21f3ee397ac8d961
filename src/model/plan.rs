//! Huzhou's "sowing plan": yearly targets by district.

use super::{DocumentId, RegionId};

/// The five indicators of the plan's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanIndicator {
    /// 科技型产业园（专业园）, parks.
    TechParks,
    /// 省级专精特新园区（含高星级小微企业园）, parks.
    SrdiParks,
    /// 引进培育创新型小微企业, firms.
    InnovativeFirms,
    /// 其中：未来产业领域内企业, firms.
    FutureIndustryFirms,
    /// 省级以上专精特新企业, firms.
    SrdiFirms,
}

impl PlanIndicator {
    /// Every indicator, in the order of the plan's table.
    pub const ALL: [Self; 5] = [
        Self::TechParks,
        Self::SrdiParks,
        Self::InnovativeFirms,
        Self::FutureIndustryFirms,
        Self::SrdiFirms,
    ];

    /// How tables of data spell it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TechParks => "tech_parks",
            Self::SrdiParks => "srdi_parks",
            Self::InnovativeFirms => "innovative_firms",
            Self::FutureIndustryFirms => "future_industry_firms",
            Self::SrdiFirms => "srdi_firms",
        }
    }

    /// Whether it counts parks; the others count firms.
    pub const fn counts_parks(self) -> bool {
        matches!(self, Self::TechParks | Self::SrdiParks)
    }
}

/// Whether the years of an indicator may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanMeasure {
    /// What is added within a year; the years add up.
    Flow,
    /// What there is at a year's end; years must never be added.
    Stock,
}

/// The period a target is printed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanPeriod {
    Year(u16),
    /// The printed subtotal of all years.
    Total,
}

/// One printed cell of the plan's table.
#[derive(Clone, Copy, Debug)]
pub struct PlanTarget {
    /// A district, or the prefecture for the printed city rows.
    pub region: RegionId,
    pub period: PlanPeriod,
    pub indicator: PlanIndicator,
    pub value: u32,
    pub measure: PlanMeasure,
    pub document: DocumentId,
}

/// Where the site shows a part of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartPage {
    /// The list of flagship parks.
    Flagship,
    /// The finder over the parks of all documents.
    Finder,
}

/// A part of the plan's structure: a map, library, platform, pool or list.
#[derive(Clone, Copy, Debug)]
pub struct PlanPart {
    pub document: DocumentId,
    /// 一图, 两库, …: parts of a cluster stand together.
    pub cluster_zh: &'static str,
    pub cluster_en: &'static str,
    pub seq: u16,
    pub name_zh: &'static str,
    pub name_en: &'static str,
    pub summary_zh: &'static str,
    pub summary_en: &'static str,
    /// Group and number of the measure it belongs to.
    pub measure: Option<(&'static str, u16)>,
    pub page: Option<PartPage>,
    pub place: &'static str,
}

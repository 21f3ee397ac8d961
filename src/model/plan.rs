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

//! Certified parks, certified totals, and Huzhou's flagship parks.

use super::{Date, DocumentId, RegionId};

/// 批次: the number of a certification batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BatchNo(pub u16);

/// 园区类型.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParkType {
    /// 生产制造类.
    Manufacturing,
    /// 生产性服务类.
    ProducerServices,
}

impl ParkType {
    /// Every type, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Manufacturing, Self::ProducerServices];
}

/// 小微企业园 published in a batch of certifications.
#[derive(Clone, Copy, Debug)]
pub struct Park {
    pub batch: BatchNo,
    /// Number in the batch's list, from 1.
    pub seq: u16,
    pub name: &'static str,
    /// Reading of `name`, syllables separated by spaces, for sorting and searching.
    pub pinyin: &'static str,
    /// First letters of those syllables.
    pub initials: &'static str,
    pub park_type: ParkType,
    pub prefecture: RegionId,
    /// The county or zone that reported it.
    pub region: RegionId,
    /// The reporting unit as printed.
    pub printed_as: &'static str,
    pub document: DocumentId,
}

/// 已认定小微企业园: how many parks a reporting unit had been certified by a date, all batches
/// up to then included.
#[derive(Clone, Copy, Debug)]
pub struct CertifiedTotal {
    pub as_of: Date,
    pub region: RegionId,
    /// Number of parks; 0 is a reported zero.
    pub parks: u32,
    /// The reporting unit as printed.
    pub printed_as: &'static str,
    pub document: DocumentId,
}

/// 运营机构性质: who owns the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ownership {
    /// 国有.
    State,
    /// 民营.
    Private,
    /// 其他.
    Other,
}

impl Ownership {
    /// Every ownership, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::State, Self::Private, Self::Other];
}

/// 标志性科技型产业园（专业园）: a park of Huzhou's first list to be cultivated.
#[derive(Clone, Copy, Debug)]
pub struct FlagshipPark {
    pub seq: u16,
    pub name: &'static str,
    /// Reading of `name`, syllables separated by spaces, for sorting and searching.
    pub pinyin: &'static str,
    /// First letters of those syllables.
    pub initials: &'static str,
    /// `None` where the print leaves the district out.
    pub region: Option<RegionId>,
    /// Industries as printed, separated by `；`.
    pub industries: &'static str,
    pub operator: Option<&'static str>,
    pub ownership: Option<Ownership>,
    /// 占地面积, mu (1 mu = 2000/3 m²).
    pub land_area_mu: Option<f64>,
    /// 建筑面积, m².
    pub floor_area_m2: Option<f64>,
    /// 现有企业数.
    pub tenant_firms: Option<u32>,
    pub document: DocumentId,
}

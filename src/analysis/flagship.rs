//! Flagship parks: density figures, industries by division, and the certified park that one is.

use super::notes::on_row;
use super::record::Record;
use super::same_park::same_parks;
use crate::model::{
    Dataset, Division, Dossier, FlagshipPark, Industry, Note, Park, PlanIndicator, RegionId,
    sorted_by,
};

use super::plan::Plan;

/// Square metres of one mu: 2000/3.
const M2_OF_MU: f64 = 2000.0 / 3.0;

/// 容积率: floor area over land area, both in m²; `None` where either is not reported.
pub fn plot_ratio(park: &FlagshipPark) -> Option<f64> {
    let land = park.land_area_mu.filter(|it| *it > 0.0)? * M2_OF_MU;
    Some(park.floor_area_m2? / land)
}

/// Tenant firms per 10,000 m² of floor area; `None` where either is not reported.
pub fn firms_per_10_000_m2(park: &FlagshipPark) -> Option<f64> {
    let floor = park.floor_area_m2.filter(|it| *it > 0.0)?;
    Some(f64::from(park.tenant_firms?) / floor * 10_000.0)
}

/// The floor area, m², that a plot ratio means on so much land, in mu.
pub fn floor_at_ratio(land_area_mu: f64, ratio: f64) -> f64 {
    land_area_mu * M2_OF_MU * ratio
}

/// One industry of a park.
#[derive(Clone, Copy, Debug)]
pub struct IndustryItem {
    /// As printed, bracketed subdivisions included.
    pub printed: &'static str,
    /// `None` where the print is no division's name.
    pub division: Option<Division>,
}

/// The industries of a park, in the order of print.
pub fn industries_of(dossier: &Dossier, park: &FlagshipPark) -> Vec<IndustryItem> {
    let item = |printed: &'static str| IndustryItem {
        printed,
        division: row_of(dossier, printed).and_then(|it| it.division),
    };
    park.industries.split('；').map(item).collect()
}

/// Why an industry has its division, or none.
pub fn row_of(dossier: &Dossier, printed: &str) -> Option<&'static Industry> {
    let head = printed.split('（').next().unwrap_or(printed);
    dossier.industries.iter().find(|it| it.printed == head)
}

/// How many parks name a division; a park that names several counts for each of them.
#[derive(Clone, Copy, Debug)]
pub struct DivisionCount {
    pub division: Division,
    pub n_parks: u32,
}

/// Every division that a park names, the most frequent first, then by code.
pub fn divisions(dossier: &Dossier) -> Vec<DivisionCount> {
    let mut counts: Vec<DivisionCount> = Vec::new();
    for park in dossier.flagship_parks {
        for item in industries_of(dossier, park) {
            let Some(division) = item.division else {
                continue;
            };
            match counts
                .iter_mut()
                .find(|it| it.division.code == division.code)
            {
                Some(count) => count.n_parks += 1,
                None => counts.push(DivisionCount {
                    division,
                    n_parks: 1,
                }),
            }
        }
    }
    sorted_by(&counts, |a, b| {
        let by_code = a.division.code.cmp(&b.division.code);
        b.n_parks.cmp(&a.n_parks).then(by_code)
    })
}

/// A flagship park that is a certified park too.
#[derive(Clone, Debug)]
pub struct JoinedPark {
    pub flagship: &'static FlagshipPark,
    pub certified: &'static Park,
    /// The parks before and after it in the list stand in the certified park's region.
    pub is_among_neighbors: bool,
    /// With it, as many flagship parks in that region as its first year's target of parks.
    pub fills_target: Option<u32>,
    /// What the notes say of its row.
    pub notes: Vec<&'static Note>,
}

/// The parks that stand in both lists, with what speaks for it.
pub fn joined_parks(dataset: &Dataset, dossier: &Dossier) -> Vec<JoinedPark> {
    let joined = |(flagship, certified): (&'static FlagshipPark, &'static Park)| JoinedPark {
        flagship,
        certified,
        is_among_neighbors: is_among_neighbors(dossier, flagship, certified.region),
        fills_target: fills_target(dataset, dossier, flagship, certified.region),
        notes: notes_on_row(dossier, flagship),
    };
    twins(dataset, dossier).into_iter().map(joined).collect()
}

/// Flagship parks with the certified parks that they are.
pub fn twins(dataset: &Dataset, dossier: &Dossier) -> Vec<(&'static FlagshipPark, &'static Park)> {
    let pairs = same_parks(dataset, dossier).into_iter();
    let twins = pairs.filter_map(|pair| match pair {
        [Record::Certified(certified), Record::Flagship(flagship)] => Some((flagship, certified)),
        _ => None,
    });
    twins.collect()
}

/// The certified park that a flagship park is, if any.
pub fn certified_as(
    dataset: &Dataset,
    dossier: &Dossier,
    park: &FlagshipPark,
) -> Option<&'static Park> {
    twin_of(&twins(dataset, dossier), park)
}

/// The same among pairs found before.
pub(super) fn twin_of(
    twins: &[(&'static FlagshipPark, &'static Park)],
    park: &FlagshipPark,
) -> Option<&'static Park> {
    let is_it = |it: &FlagshipPark| it.document == park.document && it.seq == park.seq;
    let found = twins.iter().find(|(flagship, _)| is_it(flagship));
    found.map(|(_, certified)| *certified)
}

/// The region of a flagship park: as printed, else that of the certified park that it is.
pub fn region_of(dataset: &Dataset, dossier: &Dossier, park: &FlagshipPark) -> Option<RegionId> {
    let by_other_list = || certified_as(dataset, dossier, park).map(|it| it.region);
    park.region.or_else(by_other_list)
}

/// The notes on a park's row.
pub fn notes_on_row(dossier: &Dossier, park: &FlagshipPark) -> Vec<&'static Note> {
    on_row(dossier, park.document, park.seq)
}

fn is_among_neighbors(dossier: &Dossier, park: &FlagshipPark, region: RegionId) -> bool {
    let at = |seq: u16| {
        let mut parks = dossier.flagship_parks.iter();
        parks.find(|it| it.document == park.document && it.seq == seq)
    };
    let is_there = |seq: u16| at(seq).is_some_and(|it| it.region == Some(region));
    park.seq > 1 && is_there(park.seq - 1) && is_there(park.seq + 1)
}

fn fills_target(
    dataset: &Dataset,
    dossier: &Dossier,
    park: &FlagshipPark,
    region: RegionId,
) -> Option<u32> {
    let plan = Plan::of(dataset, dossier)?;
    let target = plan.target(region, *plan.years.first()?, PlanIndicator::TechParks)?;
    let others = dossier.flagship_parks.iter().filter(|it| {
        it.document == park.document && it.seq != park.seq && it.region == Some(region)
    });
    (others.count() + 1 == usize::try_from(target).ok()?).then_some(target)
}

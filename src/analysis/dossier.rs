//! What the documents say of a region beyond certified parks: joins of the dossier's rows.

use crate::model::{
    Dataset, DocumentId, Dossier, Fact, FlagshipPark, Pilot, PlanTarget, RegionId, RegionKind,
    sorted_unique,
};

/// The counties that a county shares a boundary with; for a prefecture the prefectures that its
/// counties share one with. `None` where no boundary tells: for zones, the province, and in a build
/// without boundaries.
pub fn neighbors(dataset: &Dataset, dossier: &Dossier, region: RegionId) -> Option<Vec<RegionId>> {
    let of_county = |county: RegionId| {
        let entry = dossier.neighbors.iter().find(|it| it.county == county)?;
        Some(entry.others)
    };
    match dataset.region(region).kind {
        RegionKind::County => of_county(region).map(<[RegionId]>::to_vec),
        RegionKind::Prefecture => {
            let touched: Vec<RegionId> = dataset
                .children(region)
                .filter_map(|it| of_county(it.id))
                .flatten()
                .filter_map(|it| dataset.region(*it).parent)
                .filter(|it| *it != region)
                .collect();
            (!dossier.neighbors.is_empty()).then(|| sorted_unique(&touched))
        }
        RegionKind::Province | RegionKind::Zone => None,
    }
}

/// The figures whose subject is a region's code or a pilot's id.
pub fn facts_of(dossier: &Dossier, subject: &str) -> Vec<&'static Fact> {
    dossier
        .facts
        .iter()
        .filter(|it| it.subject == subject)
        .collect()
}

/// Bases and pilots of the region itself.
pub fn pilots_of(dossier: &Dossier, region: RegionId) -> Vec<&'static Pilot> {
    dossier
        .pilots
        .iter()
        .filter(|it| it.region == region)
        .collect()
}

/// Bases and pilots of regions inside this one.
pub fn pilots_inside(
    dataset: &Dataset,
    dossier: &Dossier,
    region: RegionId,
) -> Vec<&'static Pilot> {
    dossier
        .pilots
        .iter()
        .filter(|it| it.region != region && dataset.contains(region, it.region))
        .collect()
}

/// The plan's targets for the region itself.
pub fn targets_of(dossier: &Dossier, region: RegionId) -> Vec<&'static PlanTarget> {
    dossier
        .plan_targets
        .iter()
        .filter(|it| it.region == region)
        .collect()
}

/// Flagship parks in a region. One whose district is not printed belongs to what all printed
/// districts of its document lie in.
pub fn flagship_parks_in(
    dataset: &Dataset,
    dossier: &Dossier,
    region: RegionId,
) -> Vec<&'static FlagshipPark> {
    let place = |park: &FlagshipPark| {
        park.region
            .or_else(|| covered_by(dataset, dossier, park.document))
    };
    dossier
        .flagship_parks
        .iter()
        .filter(|it| place(it).is_some_and(|it| dataset.contains(region, it)))
        .collect()
}

/// The smallest region around every flagship park's district of a document.
pub fn covered_by(dataset: &Dataset, dossier: &Dossier, document: DocumentId) -> Option<RegionId> {
    let parks = dossier.flagship_parks.iter();
    let mut districts = parks
        .filter(|it| it.document == document)
        .filter_map(|it| it.region);
    let first = districts.next()?;
    let rest: Vec<RegionId> = districts.collect();
    std::iter::successors(Some(first), |it| dataset.region(*it).parent)
        .find(|outer| rest.iter().all(|it| dataset.contains(*outer, *it)))
}

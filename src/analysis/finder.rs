//! Which parks of all documents suit a firm that looks for a place, as far as the documents tell.

use super::flagship::{firms_per_10_000_m2, industries_of, twin_of, twins};
use crate::model::{
    Dataset, DensityWish, Dossier, Finder, FlagshipPark, FloorWish, IndustryWish, Park, RegionId,
};

/// A park of any document; one that stands in two lists is one candidate.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// Its row in a list of certified parks.
    pub certified: Option<&'static Park>,
    /// Its row in the list of flagship parks.
    pub flagship: Option<&'static FlagshipPark>,
    /// `None` where no document says in which unit it lies.
    pub region: Option<RegionId>,
}

/// What the documents say of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// They say that it is met.
    Yes,
    /// They do not say.
    Untold,
    /// They say that it is not met.
    No,
}

impl Fit {
    fn of(told: Option<bool>) -> Self {
        match told {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Untold,
        }
    }
}

/// Every park once: flagship parks in the order of their list, then the certified parks that are
/// no flagship parks.
pub fn candidates(dataset: &Dataset, dossier: &Dossier) -> Vec<Candidate> {
    let twins = twins(dataset, dossier);
    let flagship = dossier.flagship_parks.iter().map(|it| {
        let certified = twin_of(&twins, it);
        Candidate {
            certified,
            flagship: Some(it),
            region: it.region.or(certified.map(|it| it.region)),
        }
    });
    let mut found: Vec<Candidate> = flagship.collect();
    for park in dataset.parks {
        let is_known = |it: &Candidate| {
            let same = |it: &Park| (it.batch, it.seq) == (park.batch, park.seq);
            it.certified.is_some_and(same)
        };
        if !found.iter().any(is_known) {
            found.push(Candidate {
                certified: Some(park),
                flagship: None,
                region: Some(park.region),
            });
        }
    }
    found
}

/// How a park stands to the wishes: [`Fit::No`] if one is not met, else [`Fit::Untold`] if one is
/// not told, else [`Fit::Yes`]. No places means any place.
pub fn fit(
    dataset: &Dataset,
    dossier: &Dossier,
    park: &Candidate,
    places: &[RegionId],
    wishes: &Finder,
) -> Fit {
    let place = |region: RegionId| {
        places.is_empty() || places.iter().any(|it| dataset.contains(*it, region))
    };
    let place = if places.is_empty() {
        Fit::Yes
    } else {
        Fit::of(park.region.map(place))
    };
    let flagship = park.flagship;
    let industry = wishes.industry.map(|wish| {
        let told = flagship.map(|it| names_industry(dossier, it, wish));
        Fit::of(told)
    });
    let owner = wishes.owner.map(|wish| {
        let told = flagship.and_then(|it| it.ownership);
        Fit::of(told.map(|it| it == wish))
    });
    let floor = wishes.floor.map(|wish| {
        let told = flagship.and_then(|it| it.floor_area_m2);
        Fit::of(told.map(|it| floor_of(it) == wish))
    });
    let density = wishes.density.map(|wish| {
        let told = flagship.and_then(firms_per_10_000_m2);
        Fit::of(told.map(|it| density_of(it) == wish))
    });
    [Some(place), industry, owner, floor, density]
        .into_iter()
        .flatten()
        .max()
        .unwrap_or(Fit::Yes)
}

/// The class of a floor area, m².
pub fn floor_of(floor_area_m2: f64) -> FloorWish {
    if floor_area_m2 < FloorWish::LOW {
        FloorWish::Small
    } else if floor_area_m2 < FloorWish::HIGH {
        FloorWish::Medium
    } else {
        FloorWish::Large
    }
}

/// The class of a density, firms per 10,000 m².
pub fn density_of(firms: f64) -> DensityWish {
    if firms < DensityWish::LOW {
        DensityWish::Sparse
    } else if firms < DensityWish::HIGH {
        DensityWish::Usual
    } else {
        DensityWish::Dense
    }
}

fn names_industry(dossier: &Dossier, park: &FlagshipPark, wish: IndustryWish) -> bool {
    let mut items = industries_of(dossier, park).into_iter();
    items.any(|it| match (wish, it.division) {
        (IndustryWish::Division(code), Some(division)) => division.code == code,
        (IndustryWish::OwnWords, None) => true,
        _ => false,
    })
}

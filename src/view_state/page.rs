//! The pages and their paths.

use crate::model::{Dataset, FormId, RegionId};

/// A page of the application.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    #[default]
    Overview,
    Map,
    Parks,
    /// Every region, to pick one from.
    Regions,
    /// One region.
    Region(RegionId),
    /// The chosen places side by side.
    Compare,
    /// Innovation bases and pilot counties.
    Pilots,
    /// Huzhou's plan.
    Huzhou,
    /// Huzhou's flagship parks, and a finder over the parks of all documents.
    Flagship,
    /// What the documents set out, in time and in steps.
    Policy,
    /// How Rui'an built its parks.
    Ruian,
    /// The forms of the 2018 notice, to pick one from.
    Forms,
    /// One form, to fill in.
    Form(FormId),
    /// Documents, notes, downloads.
    Data,
    /// The steps of the presentation, to change and to start from.
    Present,
}

impl Page {
    /// The pages that need no region, in the order of the navigation.
    pub const ALL: [Self; 17] = [
        Self::Overview,
        Self::Map,
        Self::Parks,
        Self::Regions,
        Self::Compare,
        Self::Pilots,
        Self::Huzhou,
        Self::Flagship,
        Self::Policy,
        Self::Ruian,
        Self::Forms,
        Self::Form(FormId::Register),
        Self::Form(FormId::Plan),
        Self::Form(FormId::Targets),
        Self::Form(FormId::Outline),
        Self::Data,
        Self::Present,
    ];

    /// The key of hints about the path.
    pub const KEY: &'static str = "page";

    /// The path inside the fragment; a region that the data lack leads to all regions.
    pub fn path(self, dataset: &Dataset) -> String {
        match self {
            Self::Region(id) => match dataset.regions.get(usize::from(id.0)) {
                Some(region) => format!("{REGION}{}", region.code),
                None => Self::Regions.fixed_path().to_owned(),
            },
            page => page.fixed_path().to_owned(),
        }
    }

    /// The entry of the navigation that the page belongs to.
    #[must_use]
    pub const fn section(self) -> Self {
        match self {
            Self::Region(_) => Self::Regions,
            Self::Flagship => Self::Huzhou,
            Self::Ruian | Self::Forms | Self::Form(_) => Self::Policy,
            page => page,
        }
    }

    /// Whether the page is drawn by the module of the first view; the others by the lazy one.
    pub const fn is_first_view(self) -> bool {
        matches!(self, Self::Overview | Self::Map)
    }

    const fn fixed_path(self) -> &'static str {
        match self {
            Self::Overview => "/",
            Self::Map => "/map",
            Self::Parks => "/parks",
            Self::Regions | Self::Region(_) => "/regions",
            Self::Compare => "/compare",
            Self::Pilots => "/pilots",
            Self::Huzhou => "/huzhou",
            Self::Flagship => "/huzhou/parks",
            Self::Policy => "/policy",
            Self::Ruian => "/policy/ruian",
            Self::Forms => "/policy/forms",
            // Written out, as the path is needed before anything is put together.
            Self::Form(FormId::Register) => "/policy/forms/register",
            Self::Form(FormId::Plan) => "/policy/forms/plan-2019",
            Self::Form(FormId::Targets) => "/policy/forms/targets-2018-2022",
            Self::Form(FormId::Outline) => "/policy/forms/outline",
            Self::Data => "/data",
            Self::Present => "/present",
        }
    }

    /// What is shown where there is no page at a path: all regions for an unknown region, else the
    /// overview.
    pub(super) fn instead_of(path: &str) -> Self {
        let prefix = REGION.trim_start_matches('/');
        let start = path.trim().trim_start_matches('/').get(..prefix.len());
        if start.is_some_and(|it| it.eq_ignore_ascii_case(prefix)) {
            return Self::Regions;
        }
        Self::Overview
    }

    /// The page at a path, capitals and slashes at either end not minded.
    pub(super) fn at(path: &str, dataset: &Dataset) -> Option<Self> {
        let path = path.trim().trim_matches('/');
        let mut pages = Self::ALL.into_iter();
        let fixed = pages.find(|it| {
            let own = it.fixed_path().trim_matches('/');
            own.eq_ignore_ascii_case(path)
        });
        fixed.or_else(|| {
            let prefix = REGION.trim_start_matches('/');
            let (start, code) = path.split_at_checked(prefix.len())?;
            let regions = || dataset.regions.iter();
            let region = regions().find(|it| it.code.eq_ignore_ascii_case(code))?;
            start
                .eq_ignore_ascii_case(prefix)
                .then_some(Self::Region(region.id))
        })
    }
}

/// What stands before a region's code.
const REGION: &str = "/region/";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{DATASET, TAIZHOUWAN, YUHANG};

    #[test]
    fn pages_are_found_at_their_paths() {
        for (path, expected) in [
            ("", Some(Page::Overview)),
            ("/", Some(Page::Overview)),
            ("/map", Some(Page::Map)),
            ("map/", Some(Page::Map)),
            ("/Parks", Some(Page::Parks)),
            ("/region/330110", Some(Page::Region(YUHANG))),
            ("Region/331000-TaizhouWan/", Some(Page::Region(TAIZHOUWAN))),
            ("/region", None),
            ("/region/", None),
            ("/region/999999", None),
            ("/maps", None),
            ("/map/330110", None),
            ("地图", None),
            ("/regiö/330110", None),
        ] {
            assert_eq!(Page::at(path, &DATASET), expected, "{path}");
        }
        for form in FormId::ALL {
            let path = format!("/policy/forms/{}", form.slug());
            assert_eq!(Page::at(&path, &DATASET), Some(Page::Form(form)));
        }
        for page in Page::ALL {
            assert_eq!(Page::at(&page.path(&DATASET), &DATASET), Some(page));
        }
    }

    #[test]
    fn a_region_that_the_data_lack_leads_to_all_regions() {
        assert_eq!(Page::Region(RegionId(999)).path(&DATASET), "/regions");
    }
}

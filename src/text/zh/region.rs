//! Pages of regions.

use crate::text::RegionText;

pub(super) const REGION: RegionText = RegionText { title: "各地" };

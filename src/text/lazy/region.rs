//! Pages of regions.

/// Pages of regions.
pub struct RegionText {
    pub title: &'static str,
}

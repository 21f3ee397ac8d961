//! What a firm that looks for a place asks of a park.

use super::Ownership;

/// 主导产业 looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IndustryWish {
    /// A division of GB/T 4754, by its two-digit code.
    Division(u16),
    /// Industries that the print names in its own words.
    OwnWords,
}

/// 建筑面积 looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FloorWish {
    /// Below [`FloorWish::LOW`].
    Small,
    /// From [`FloorWish::LOW`] to below [`FloorWish::HIGH`].
    Medium,
    /// From [`FloorWish::HIGH`].
    Large,
}

impl FloorWish {
    /// Every choice, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];
    /// m².
    pub const LOW: f64 = 80_000.0;
    /// m².
    pub const HIGH: f64 = 150_000.0;
}

/// How densely a park is let: tenant firms per 10,000 m² of floor area. It says how many firms
/// share the floor, not how much of it is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DensityWish {
    /// Below [`DensityWish::LOW`].
    Sparse,
    /// From [`DensityWish::LOW`] to below [`DensityWish::HIGH`].
    Usual,
    /// From [`DensityWish::HIGH`].
    Dense,
}

impl DensityWish {
    /// Every choice, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Sparse, Self::Usual, Self::Dense];
    /// Firms per 10,000 m².
    pub const LOW: f64 = 3.0;
    /// Firms per 10,000 m².
    pub const HIGH: f64 = 6.0;
}

/// The finder's conditions beside the chosen places; `None` means any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Finder {
    pub industry: Option<IndustryWish>,
    pub owner: Option<Ownership>,
    pub floor: Option<FloorWish>,
    pub density: Option<DensityWish>,
}

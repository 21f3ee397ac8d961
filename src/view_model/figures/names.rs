//! The names by which options are asked for.

/// A batch's parks by region and type.
pub const BATCH_BY_REGION: &str = "batch-by-region";
/// Leading reporting units.
pub const UNITS: &str = "units";
/// All reporting units.
pub const ALL_UNITS: &str = "units-all";
/// A batch against what stood before.
pub const GROWTH: &str = "growth";
/// The Lorenz curve.
pub const SPREAD: &str = "spread";

//! Innovation bases and pilot counties.

/// Innovation bases and pilot counties.
pub struct PilotsText {
    pub title: &'static str,
}

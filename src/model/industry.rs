//! Industries as printed, and the divisions of the industrial classification.

/// A division (大类) of the industrial classification GB/T 4754.
#[derive(Clone, Copy, Debug)]
pub struct Division {
    /// Two digits.
    pub code: u16,
    pub name_zh: &'static str,
    pub name_en: &'static str,
}

/// What a printed industry is in the industrial classification.
#[derive(Clone, Copy, Debug)]
pub struct Industry {
    /// The item as printed, without its bracketed subdivisions.
    pub printed: &'static str,
    /// `None` where the print does not allow one.
    pub division: Option<Division>,
    /// Why it has that division, or none.
    pub note_zh: &'static str,
    pub note_en: &'static str,
}

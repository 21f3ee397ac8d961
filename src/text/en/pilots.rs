//! Innovation bases and pilot counties.

use crate::text::PilotsText;

pub(super) const PILOTS: PilotsText = PilotsText {
    title: "Innovation bases and pilot counties",
};

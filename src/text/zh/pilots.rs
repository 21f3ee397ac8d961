//! Innovation bases and pilot counties.

use crate::text::PilotsText;

pub(super) const PILOTS: PilotsText = PilotsText {
    title: "创新基地与试点县",
};

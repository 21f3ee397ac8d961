//! Rui'an.

use crate::text::RuianText;

pub(super) const RUIAN: RuianText = RuianText {
    title: "Rui’an: the parks of one county",
};

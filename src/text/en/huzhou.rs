//! Huzhou's plan.

use crate::text::HuzhouText;

pub(super) const HUZHOU: HuzhouText = HuzhouText {
    title: "Huzhou’s “sowing plan”",
};

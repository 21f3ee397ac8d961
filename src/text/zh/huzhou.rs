//! Huzhou's plan.

use crate::text::HuzhouText;

pub(super) const HUZHOU: HuzhouText = HuzhouText {
    title: "湖州“播种计划”",
};

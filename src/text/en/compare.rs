//! Regions side by side.

use crate::text::CompareText;

pub(super) const COMPARE: CompareText = CompareText { title: "Compare" };

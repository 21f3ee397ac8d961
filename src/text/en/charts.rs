//! Charts and what they say.

use crate::text::ChartsText;

pub(super) const CHARTS: ChartsText = ChartsText { title: "Charts" };

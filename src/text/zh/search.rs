//! The search over everything.

use crate::text::SearchText;

pub(super) const SEARCH: SearchText = SearchText { title: "搜索" };

//! Rui'an.

use crate::text::RuianText;

pub(super) const RUIAN: RuianText = RuianText {
    title: "瑞安：一个县的小微园",
};

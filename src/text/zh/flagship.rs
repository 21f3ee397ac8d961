//! Huzhou's flagship parks and the finder.

use crate::text::FlagshipText;

pub(super) const FLAGSHIP: FlagshipText = FlagshipText {
    title: "湖州首批标志性科技型产业园",
};

//! Huzhou's flagship parks and the finder.

use crate::text::FlagshipText;

pub(super) const FLAGSHIP: FlagshipText = FlagshipText {
    title: "Huzhou’s first flagship technology parks",
};

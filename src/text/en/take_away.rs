//! Downloads, citations, embedding.

use crate::text::TakeAwayText;

pub(super) const TAKE_AWAY: TakeAwayText = TakeAwayText {
    title: "Download and cite",
};

//! The forms of the 2018 notice.

use crate::text::FormsText;

pub(super) const FORMS: FormsText = FormsText {
    title: "The forms of the 2018 notice",
};

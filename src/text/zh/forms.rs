//! The forms of the 2018 notice.

use crate::text::FormsText;

pub(super) const FORMS: FormsText = FormsText {
    title: "2018 年通知的表格",
};

//! Documents, deadlines, steps.

use crate::text::PolicyText;

pub(super) const POLICY: PolicyText = PolicyText {
    title: "政策与时间线",
};

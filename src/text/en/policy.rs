//! Documents, deadlines, steps.

use crate::text::PolicyText;

pub(super) const POLICY: PolicyText = PolicyText {
    title: "Policy and timeline",
};

//! Which forms the 2018 notice asks for.

/// A form of the 2018 notice, by the annex it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormId {
    /// Annex 1: 小微企业园工作联席会议（领导小组）建立情况汇总表.
    Register,
    /// Annex 2: the plan to build and upgrade, in three sections.
    Plan,
    /// Annex 3: five-year targets by county.
    Targets,
    /// Annex 4: the outline of the five-year plan.
    Outline,
}

impl FormId {
    /// Every form, in the order of the annexes.
    pub const ALL: [Self; 4] = [Self::Register, Self::Plan, Self::Targets, Self::Outline];

    /// What `form_id` of `seeds/forms.csv` and the end of the address say.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Plan => "plan-2019",
            Self::Targets => "targets-2018-2022",
            Self::Outline => "outline",
        }
    }
}

//! Pilots, single figures, measures and the fields of the 2018 forms.

use super::{DocumentId, NoteNo, PlanIndicator, RegionId, Stage};

/// Base or pilot county of the innovation programme of 2021.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PilotKind {
    /// 创新基地.
    Base,
    /// 省级试点县（市、区）.
    Pilot,
}

/// One base or pilot.
#[derive(Clone, Copy, Debug)]
pub struct Pilot {
    pub id: &'static str,
    pub kind: PilotKind,
    pub name: &'static str,
    /// Reading of `name`, syllables separated by spaces, for searching.
    pub pinyin: &'static str,
    /// First letters of those syllables.
    pub initials: &'static str,
    /// A translation; the source has no English names.
    pub name_en: &'static str,
    pub region: RegionId,
    pub summary_zh: &'static str,
    pub summary_en: &'static str,
    pub document: DocumentId,
}

/// One figure that a source states of a pilot, a place or the province.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// A pilot's id or a region's code.
    pub subject: &'static str,
    pub indicator_zh: &'static str,
    pub indicator_en: &'static str,
    pub value: f64,
    pub unit: Option<&'static str>,
    pub period: Option<&'static str>,
    /// Words that bend the value, such as `以上`.
    pub qualifier: Option<&'static str>,
    pub document: DocumentId,
    pub place: &'static str,
    /// From which rows the figure can be counted again; `None` where the sources hold none.
    pub recount: Option<Recount>,
    /// How far the parks have come that it counts or measures; `None` for anything else.
    pub stage: Option<Stage>,
    /// The notes on it, in their order.
    pub notes: &'static [NoteNo],
}

/// From which rows of the data a printed figure can be counted again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recount {
    /// Certified totals of the units in the subject, summed.
    CertifiedTotals,
    /// Parks that the fact's document lists in the subject.
    CertifiedParks,
    /// Bases or pilot counties of the fact's document.
    Pilots(PilotKind),
    /// Targets of the subject's districts: a flow over all years, a stock at the end of the last.
    PlanGoal(PlanIndicator),
    /// The same of the year with the least.
    PlanEachYear(PlanIndicator),
    /// Future-industry firms among innovative firms, percent, where and when it is least.
    PlanLeastShare,
    /// Districts that have targets.
    PlanDistricts,
    /// Flagship parks of the fact's document.
    FlagshipParks,
    /// Measures of the fact's document in this group.
    Measures(&'static str),
}

/// A measure or task that a document sets.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    pub document: DocumentId,
    pub group: &'static str,
    pub seq: u16,
    pub title_zh: &'static str,
    pub title_en: &'static str,
    pub summary_zh: &'static str,
    pub summary_en: &'static str,
    pub lead: Option<&'static str>,
    pub deadline: Option<super::Date>,
    /// Where in the document.
    pub place: &'static str,
}

/// What may be written into a form field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Integer,
    Decimal,
    Date,
    Choice,
    Check,
}

/// One field of a form of the 2018 notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    pub form: &'static str,
    pub section: &'static str,
    pub seq: u16,
    pub label_zh: &'static str,
    pub label_en: &'static str,
    pub unit: Option<&'static str>,
    pub kind: FieldKind,
    /// The choices, for [`FieldKind::Choice`].
    pub options: &'static [&'static str],
}

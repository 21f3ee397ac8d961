//! The columns of the table of parks: one schema for the lists of all documents.

/// What is said of a park; also what the table is sorted and grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The list, 批次 where the list is of one, and the number in it.
    #[default]
    Batch,
    /// The park's name.
    Name,
    /// 园区类型.
    ParkType,
    /// 地市.
    Prefecture,
    /// The reporting unit.
    Region,
    /// 主导产业.
    Industries,
    /// 运营机构.
    Operator,
    /// 运营机构性质.
    Ownership,
    /// 占地面积, mu.
    LandArea,
    /// 建筑面积, m².
    FloorArea,
    /// 现有企业数.
    TenantFirms,
    /// The document that publishes the list.
    Document,
}

impl Column {
    /// Every column, in the order of the table.
    pub const ALL: [Self; 12] = [
        Self::Batch,
        Self::Name,
        Self::ParkType,
        Self::Prefecture,
        Self::Region,
        Self::Industries,
        Self::Operator,
        Self::Ownership,
        Self::LandArea,
        Self::FloorArea,
        Self::TenantFirms,
        Self::Document,
    ];

    /// Columns by which rows can be put in groups.
    pub const GROUPING: [Self; 5] = [
        Self::Prefecture,
        Self::Region,
        Self::ParkType,
        Self::Batch,
        Self::Ownership,
    ];

    /// Whether rows can be sorted by it: not by text that has no reading.
    pub const fn is_sortable(self) -> bool {
        !matches!(self, Self::Industries | Self::Operator)
    }

    /// Whether it holds figures that can be added up.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::LandArea | Self::FloorArea | Self::TenantFirms)
    }
}

/// Which documents' parks are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ParkList {
    /// 审核认定的小微企业园, batch by batch: those that all other views count.
    #[default]
    Certified,
    /// 标志性科技型产业园, a list of one prefecture.
    Flagship,
    /// Both; a park that stands in both has two rows.
    All,
}

impl ParkList {
    /// Every choice, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Certified, Self::Flagship, Self::All];
}

/// Which end of the order comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    #[default]
    Ascending,
    Descending,
}

impl Direction {
    /// The other direction.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Ascending => Self::Descending,
            Self::Descending => Self::Ascending,
        }
    }
}

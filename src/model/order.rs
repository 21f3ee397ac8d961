//! What a list of parks is ordered by.

/// The key of the order; ties are always broken by batch and number in the batch, ascending.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OrderBy {
    /// 批次, then the number in the batch's list.
    #[default]
    Batch,
    /// The park's name, Chinese by its reading.
    Name,
    /// 园区类型, in the order of [`super::ParkType::ALL`].
    ParkType,
    /// 地市, by its reading.
    Prefecture,
    /// The reporting unit, by its reading.
    Region,
}

impl OrderBy {
    /// Every key, in the order of the table's columns.
    pub const ALL: [Self; 5] = [
        Self::Batch,
        Self::Name,
        Self::ParkType,
        Self::Prefecture,
        Self::Region,
    ];
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

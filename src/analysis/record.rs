//! The parks of all documents as rows of one schema.

use crate::model::{
    BatchNo, Column, Dataset, DocumentId, Dossier, FlagshipPark, Ownership, Park, ParkList,
    ParkType, RegionId,
};

/// A row of one of the lists of parks.
#[derive(Clone, Copy, Debug)]
pub enum Record {
    Certified(&'static Park),
    Flagship(&'static FlagshipPark),
}

/// Rows are equal if they are the same row.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Record {}

/// What a row has in a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// The list has no such column.
    Absent,
    /// The list has the column and leaves the cell empty: not reported.
    Missing,
    /// The list with its batch, if it is of one, and the number in it.
    Number(ParkList, Option<BatchNo>, u16),
    /// A name and its reading.
    Name(&'static str, &'static str),
    ParkType(ParkType),
    Region(RegionId),
    Batch(BatchNo),
    Text(&'static str),
    Ownership(Ownership),
    Figure(f64),
    Document(DocumentId),
}

/// What tells a row from every other: its list, its batch or else its document, and its number.
pub type RecordKey = (u8, u16, u16);

impl Record {
    /// What stands in a column.
    pub fn value(self, dataset: &Dataset, column: Column) -> Value {
        match column {
            Column::Batch => Value::Number(self.list(), self.batch(), self.seq()),
            Column::Name => Value::Name(self.name(), self.pinyin()),
            Column::Prefecture => reported(self.prefecture(dataset), Value::Region),
            Column::Region => reported(self.region(), Value::Region),
            Column::Document => Value::Document(self.document()),
            _ => self.value_of_list(column),
        }
    }

    /// Columns that not every list has.
    fn value_of_list(self, column: Column) -> Value {
        match (self, column) {
            (Self::Certified(park), Column::ParkType) => Value::ParkType(park.park_type),
            (Self::Certified(_), _) | (Self::Flagship(_), Column::ParkType) => Value::Absent,
            (Self::Flagship(park), Column::Operator) => reported(park.operator, Value::Text),
            (Self::Flagship(park), Column::Ownership) => reported(park.ownership, Value::Ownership),
            (Self::Flagship(park), Column::LandArea) => reported(park.land_area_mu, Value::Figure),
            (Self::Flagship(park), Column::FloorArea) => {
                reported(park.floor_area_m2, Value::Figure)
            }
            (Self::Flagship(park), Column::TenantFirms) => {
                reported(park.tenant_firms.map(f64::from), Value::Figure)
            }
            (Self::Flagship(park), _) => Value::Text(park.industries),
        }
    }

    /// What puts a row into a group of a column.
    pub fn group_value(self, dataset: &Dataset, column: Column) -> Value {
        match column {
            Column::Batch => self.batch().map_or(Value::Absent, Value::Batch),
            _ => self.value(dataset, column),
        }
    }

    /// The list it stands in.
    pub fn list(self) -> ParkList {
        match self {
            Self::Certified(_) => ParkList::Certified,
            Self::Flagship(_) => ParkList::Flagship,
        }
    }

    pub fn key(self) -> RecordKey {
        match self {
            Self::Certified(park) => (0, park.batch.0, park.seq),
            Self::Flagship(park) => (1, park.document.0, park.seq),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Certified(park) => park.name,
            Self::Flagship(park) => park.name,
        }
    }

    /// Reading of the name.
    pub fn pinyin(self) -> &'static str {
        match self {
            Self::Certified(park) => park.pinyin,
            Self::Flagship(park) => park.pinyin,
        }
    }

    /// Number in its list.
    pub fn seq(self) -> u16 {
        match self {
            Self::Certified(park) => park.seq,
            Self::Flagship(park) => park.seq,
        }
    }

    pub fn document(self) -> DocumentId {
        match self {
            Self::Certified(park) => park.document,
            Self::Flagship(park) => park.document,
        }
    }

    /// The reporting unit, where one is printed.
    pub fn region(self) -> Option<RegionId> {
        match self {
            Self::Certified(park) => Some(park.region),
            Self::Flagship(park) => park.region,
        }
    }

    /// The prefecture printed, or that of the reporting unit.
    pub fn prefecture(self, dataset: &Dataset) -> Option<RegionId> {
        match self {
            Self::Certified(park) => Some(park.prefecture),
            Self::Flagship(park) => dataset.prefecture_of(park.region?).map(|it| it.id),
        }
    }

    pub fn batch(self) -> Option<BatchNo> {
        match self {
            Self::Certified(park) => Some(park.batch),
            Self::Flagship(_) => None,
        }
    }

    pub fn park_type(self) -> Option<ParkType> {
        match self {
            Self::Certified(park) => Some(park.park_type),
            Self::Flagship(_) => None,
        }
    }

    pub fn ownership(self) -> Option<Ownership> {
        match self {
            Self::Certified(_) => None,
            Self::Flagship(park) => park.ownership,
        }
    }

    /// Its industries, one by one; none where the list has none.
    pub fn industries(self) -> impl Iterator<Item = &'static str> {
        let printed = match self {
            Self::Certified(_) => "",
            Self::Flagship(park) => park.industries,
        };
        printed
            .split('；')
            .map(without_brackets)
            .filter(|it| !it.is_empty())
    }
}

/// An industry without what is said of it in brackets: 汽车制造业（汽车零部件及配件制造）.
fn without_brackets(industry: &'static str) -> &'static str {
    industry.split('（').next().unwrap_or_default().trim()
}

fn reported<T>(value: Option<T>, make: fn(T) -> Value) -> Value {
    value.map_or(Value::Missing, make)
}

/// The rows of a list, in the order of the seeds.
pub fn records(dataset: &Dataset, dossier: &Dossier, list: ParkList) -> Vec<Record> {
    let mut records = Vec::new();
    if list != ParkList::Flagship {
        records.extend(dataset.parks.iter().map(Record::Certified));
    }
    if list != ParkList::Certified {
        records.extend(dossier.flagship_parks.iter().map(Record::Flagship));
    }
    records
}

//! What the columns of the data package mean.

/// A table of the data package, as `seeds/datapackage.json` describes it.
#[derive(Clone, Copy, Debug)]
pub struct PackageTable {
    /// File name, such as `regions.csv`.
    pub file: &'static str,
    pub title_zh: &'static str,
    pub title_en: &'static str,
    pub about_zh: &'static str,
    pub about_en: &'static str,
    /// In the order of the columns.
    pub fields: &'static [PackageField],
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct PackageField {
    /// As in the header, with the unit where there is one, such as `land_area_mu`.
    pub name: &'static str,
    pub kind: PackageKind,
    /// Whether every row has a value.
    pub is_required: bool,
    pub title_zh: &'static str,
    pub title_en: &'static str,
    pub about_zh: &'static str,
    pub about_en: &'static str,
}

/// The type of a column, by the names of Table Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageKind {
    String,
    Integer,
    Number,
    Date,
}

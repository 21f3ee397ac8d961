//! A table as plain data, for pages that have many small ones.

use super::Quantity;

/// A table with its caption; one column heads the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainTable {
    pub caption: String,
    pub heads: Vec<PlainHead>,
    pub rows: Vec<PlainRow>,
    /// Which cell of a row is its head.
    pub row_head: usize,
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainHead {
    pub text: String,
    pub is_number: bool,
    pub href: Option<String>,
    /// Said below the text; empty for nothing.
    pub remark: &'static str,
    /// Takes the column away: words, what is said of the link, link.
    pub removal: Option<(&'static str, String, String)>,
    /// Of which figure its column is, for tips about where it stands.
    pub quantity: Option<Quantity>,
    /// Code of the region that its column is about; empty for none.
    pub code: &'static str,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainRow {
    /// The region it is about; empty for none.
    pub code: &'static str,
    /// Whether it is the one that the page is about, or a sum.
    pub is_marked: bool,
    /// Of which figure the row is, where its columns are about regions.
    pub quantity: Option<Quantity>,
    pub cells: Vec<PlainCell>,
}

/// A cell: text, perhaps a link, perhaps with a bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainCell {
    pub text: String,
    pub href: Option<String>,
    /// Whether the text is Chinese in every language of the interface.
    pub is_chinese: bool,
    pub is_number: bool,
    /// Whether it is never broken over lines.
    pub is_short: bool,
    /// The reading of a Chinese name, for languages that need one; empty for none.
    pub reading: &'static str,
    /// Stands behind the text, in the reader's language.
    pub after: String,
    /// Length of the bar in thousandths of the scale.
    pub bar: Option<u32>,
}

impl PlainHead {
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    pub fn number(text: impl Into<String>) -> Self {
        Self {
            is_number: true,
            ..Self::text(text)
        }
    }

    /// The same over a column of this figure.
    #[must_use]
    pub fn of(self, quantity: Quantity) -> Self {
        Self {
            quantity: Some(quantity),
            ..self
        }
    }
}

impl PlainCell {
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Text of a source, which is Chinese.
    pub fn chinese(text: impl Into<String>) -> Self {
        Self {
            is_chinese: true,
            ..Self::text(text)
        }
    }

    pub fn number(text: impl Into<String>) -> Self {
        Self {
            is_number: true,
            ..Self::text(text)
        }
    }

    /// The same, never broken over lines.
    #[must_use]
    pub fn short(self) -> Self {
        Self {
            is_short: true,
            ..self
        }
    }

    pub fn link(text: impl Into<String>, href: String) -> Self {
        Self {
            href: Some(href),
            ..Self::text(text)
        }
    }

    /// A count with its bar; none where the count is missing.
    pub fn bar(text: impl Into<String>, part: Option<u32>, scale: u32) -> Self {
        Self {
            bar: part.map(|it| (it * 1000).checked_div(scale).unwrap_or(0)),
            ..Self::number(text)
        }
    }
}

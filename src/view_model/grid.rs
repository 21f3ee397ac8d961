//! A table as plain data, with rows below a line, shades, and remarks in cells.

/// A table; its first column heads the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    pub caption: String,
    pub heads: Vec<GridHead>,
    pub rows: Vec<GridRow>,
    /// Sums, below a line.
    pub foot: Vec<GridRow>,
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridHead {
    pub text: String,
    pub is_number: bool,
}

impl GridHead {
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_number: false,
        }
    }

    pub fn number(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_number: true,
        }
    }
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridRow {
    /// The region it is about; empty for none.
    pub code: &'static str,
    pub cells: Vec<GridCell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridCell {
    pub text: String,
    pub href: Option<String>,
    /// Whether the text is Chinese in every language of the interface.
    pub is_chinese: bool,
    pub is_number: bool,
    /// Said below the text; empty for nothing.
    pub remark: String,
    /// 0 for no shade, 2 for the deepest.
    pub shade: u8,
}

impl GridCell {
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

    pub fn link(text: impl Into<String>, href: String) -> Self {
        Self {
            href: Some(href),
            ..Self::text(text)
        }
    }

    /// With words below the text.
    #[must_use]
    pub fn remarked(self, remark: impl Into<String>) -> Self {
        Self {
            remark: remark.into(),
            ..self
        }
    }

    /// Shaded by its share in the largest value of the table.
    #[must_use]
    pub fn shaded(self, value: u32, largest: u32) -> Self {
        let shade = match (u64::from(value) * 3).checked_div(u64::from(largest)) {
            Some(2..) => 2,
            Some(1) => 1,
            _ => 0,
        };
        Self { shade, ..self }
    }
}

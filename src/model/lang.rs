//! The two languages of the interface.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// 简体中文, the first language.
    #[default]
    Zh,
    /// English.
    En,
}

impl Lang {
    /// Every language, the first language first.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// The short code used in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// The BCP 47 tag used in documents.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }
}

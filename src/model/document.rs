//! The official documents that everything else is read from.

use super::Date;

/// Position of a document in [`super::Dataset::documents`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub u16);

/// What sort of publication a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// 通知: an official notice.
    Notice,
    /// A newspaper feature.
    Feature,
}

/// One source document.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    pub id: DocumentId,
    /// The short id that the other tables refer to, such as `zj-2021-3`.
    pub slug: &'static str,
    pub kind: DocumentKind,
    /// `None` where the print names no issuer.
    pub issuer: Option<&'static str>,
    /// 文号; `None` where it has none.
    pub number: Option<&'static str>,
    pub title: &'static str,
    /// `None` where the print bears no date.
    pub issued_on: Option<Date>,
}

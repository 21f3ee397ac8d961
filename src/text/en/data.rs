//! Documents, notes, dictionary.

use crate::text::DataText;

pub(super) const DATA: DataText = DataText { title: "Data" };

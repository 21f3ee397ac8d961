//! What the columns of the data package mean.

use crate::text::DictionaryText;

pub(super) const DICTIONARY: DictionaryText = DictionaryText {
    title: "Dictionary",
    about: |tables, fields| {
        format!(
            "The package has {tables} tables with {fields} columns; an empty cell means not reported."
        )
    },
    summary: |title, n| format!("{title} ({n} columns)"),
    field: "Column",
    name: "Name",
    kind: "Type",
    kinds: ["text", "whole number", "number", "date"],
    required: "always given",
    optional: "may be empty",
    meaning: "Meaning",
};

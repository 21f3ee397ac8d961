//! The search over everything.

use crate::text::SearchText;

pub(super) const SEARCH: SearchText = SearchText {
    label: "Search places, parks and documents",
    placeholder: "Place, park, pinyin or code",
    list: "Search results",
    keys: "Up and down arrows choose, Enter goes there, Escape closes.",
    clear: "Clear",
    places: "Places",
    parks: "Certified parks",
    flagships: "Flagship parks of Huzhou",
    pilots: "Innovation bases and pilot counties",
    documents: "Documents",
    pages: "Pages",
    cut: |group, shown, all| format!("{group}: first {shown} of {all}"),
    all_parks: |all| format!("Show all {all} in the table of parks"),
    found: |n| {
        if n == "1" {
            "1 result".to_owned()
        } else {
            format!("{n} results")
        }
    },
    nearest: |text| format!("Nothing found for “{text}”. Similar names:"),
    nothing: |text| {
        format!(
            "Nothing found for “{text}”, and no similar name. Try pinyin, initials or a division code, or start here:"
        )
    },
    near: "Similar names",
    start: "Start here",
    base: "innovation base",
    pilot: "pilot county",
    no_district: "district not printed",
};

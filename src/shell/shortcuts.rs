//! Whether single characters act as shortcuts; whoever steers by speech can turn them off (WCAG 2.1.4).

use gloo::utils::document_element;

use super::storage;

/// On the page's root where they do not; `guard.js` puts it there at the start.
const OFF: &str = "data-no-shortcuts";
const KEY: &str = "park-atlas.shortcuts";

/// Whether they act.
pub fn are_on() -> bool {
    !document_element().has_attribute(OFF)
}

/// Turns them on or off; for the next visit too, where the browser keeps anything.
pub fn turn(is_on: bool) {
    let root = document_element();
    if is_on {
        drop(root.remove_attribute(OFF));
        storage::remove(KEY).unwrap_or_default();
    } else {
        drop(root.set_attribute(OFF, ""));
        storage::write(KEY, "off").unwrap_or_default();
    }
}

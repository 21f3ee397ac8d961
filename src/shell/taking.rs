//! The buttons of the whole page that open the dialog to take something away.

use gloo::events::EventListener;
use gloo::utils::{document, document_element, window};

use super::dom::data_of_target;

/// Calls back with the subject of a pressed button (`data-take`), wherever it stands; at once if
/// one was pressed before the module was there.
pub fn on_take(take: impl Fn(String) + 'static) {
    let root = document_element();
    if let Some(subject) = root.get_attribute("data-take") {
        drop(root.remove_attribute("data-take"));
        take(subject);
    }
    EventListener::new(&document(), "click", move |event| {
        if let Some(subject) = data_of_target(event, "take") {
            take(subject);
        }
    })
    .forget();
}

/// The address of the page without its fragment, and without `index.html`.
pub fn base() -> String {
    let address = window().location().href().unwrap_or_default();
    let address = address.split('#').next().unwrap_or_default();
    if is_file() {
        return address.rsplit('/').next().unwrap_or_default().to_owned();
    }
    let address = address.split('?').next().unwrap_or_default();
    address
        .strip_suffix("index.html")
        .unwrap_or(address)
        .to_owned()
}

/// The address up to its last slash.
pub fn folder() -> String {
    let base = base();
    let end = base.rfind('/').map_or(0, |at| at + 1);
    base[..end].to_owned()
}

/// Whether the page was opened as a file.
pub fn is_file() -> bool {
    let protocol = window().location().protocol().unwrap_or_default();
    !protocol.starts_with("http")
}

/// Year, month 1–12 and day 1–31 of the reader's calendar.
pub fn today() -> (u16, u8, u8) {
    let now = js_sys::Date::new_0();
    let small = |it: u32| u8::try_from(it).unwrap_or(1);
    (
        u16::try_from(now.get_full_year()).unwrap_or_default(),
        small(now.get_month() + 1),
        small(now.get_date()),
    )
}

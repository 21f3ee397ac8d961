//! Light and dark: the system's wish, the reader's own, and where that is kept.

use gloo::events::EventListener;
use gloo::utils::{document_element, window};

const KEY: &str = "park-atlas.theme";
const DARK: &str = "(prefers-color-scheme: dark)";

/// The reader's wish from an earlier visit; `None` where there is none or storage is refused.
pub fn stored() -> Option<String> {
    window().local_storage().ok()??.get_item(KEY).ok()?
}

/// Shows a theme (`light`, `dark`, or the system's for anything else) and remembers it if the
/// browser allows.
pub fn choose(theme: &str) {
    show(theme);
    if let Ok(Some(storage)) = window().local_storage() {
        // A full or refused storage costs only the memory of the choice.
        drop(storage.set_item(KEY, theme));
    }
}

/// Shows a theme and remembers nothing.
pub fn show(theme: &str) {
    drop(document_element().set_attribute("data-theme", theme));
    if let Ok(event) = web_sys::Event::new(CHOSEN) {
        drop(window().dispatch_event(&event));
    }
}

/// The theme that is shown; `None` where the system's is.
pub fn shown() -> Option<String> {
    document_element().get_attribute("data-theme")
}

/// Whether the system asks for a dark surface.
pub fn system_is_dark() -> bool {
    window()
        .match_media(DARK)
        .ok()
        .flatten()
        .is_some_and(|it| it.matches())
}

/// Calls back when the system's wish changes. Lives as long as the page.
pub fn on_system_change(mut changed: impl FnMut() + 'static) {
    if let Ok(Some(query)) = window().match_media(DARK) {
        EventListener::new(&query, "change", move |_| changed()).forget();
    }
}

/// Calls back when a theme is chosen, in whatever module of the page. Lives as long as the page.
pub fn on_choice(mut chosen: impl FnMut(String) + 'static) {
    EventListener::new(&window(), CHOSEN, move |_| {
        chosen(
            document_element()
                .get_attribute("data-theme")
                .unwrap_or_default(),
        );
    })
    .forget();
}

/// Told by [`choose`].
const CHOSEN: &str = "atlas:theme";

//! Whether an element is near the screen, all the time.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// A watch over one element; dropping it ends the watch.
pub struct Watch {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(js_sys::Array)>,
}

/// Calls back whenever the element comes near the screen or leaves; `None` where that cannot be
/// watched.
pub fn watch(element: &Element, mut told: impl FnMut(bool) + 'static) -> Option<Watch> {
    let settings = IntersectionObserverInit::new();
    settings.set_root_margin("300px");
    let told = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if let Some(entry) = entries.iter().last() {
            told(
                entry
                    .unchecked_into::<IntersectionObserverEntry>()
                    .is_intersecting(),
            );
        }
    });
    let callback = told.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(callback, &settings).ok()?;
    observer.observe(element);
    Some(Watch {
        observer,
        _told: told,
    })
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

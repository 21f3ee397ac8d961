//! The page while it is presented: keys, full screen, the clock, what is brought into sight.

use std::cell::{Cell, RefCell};

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use gloo::utils::{document, document_element, window};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, KeyboardEvent};

use super::motion;

/// On the page's root while it is presented.
const PRESENTED: &str = "data-present";

/// For how many frames a part is waited for, and kept where it belongs.
const FRAMES: u16 = 300;
const SETTLED_FRAMES: u16 = 40;

/// Room above what is brought into sight, in CSS pixels.
const GAP: f64 = 6.0;

/// What has keys of its own.
const OWN: &str = "svg, .chart, .matrix-place, .table-scroll, [role=\"application\"], [role=\"region\"][tabindex]";
/// Where something is typed or chosen.
const TYPING: &str = "input, textarea, select, dialog, [contenteditable]";
const CONTROL: &str = "a, button, summary";

/// A key, and where and when it was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    pub key: String,
    pub with_shift: bool,
    pub place: Place,
    /// Whether the beginning of the page is in sight.
    pub is_at_top: bool,
    /// Whether the end of the page is in sight.
    pub is_at_end: bool,
}

/// Where the focus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Free,
    Control,
    /// In something with keys of its own.
    Own,
    Typing,
}

/// Tells scripts and styles whether the page is presented.
pub fn mark(is_on: bool) {
    let root = document_element();
    if is_on {
        drop(root.set_attribute(PRESENTED, ""));
    } else {
        drop(root.remove_attribute(PRESENTED));
    }
}

/// Calls back with each key that nothing else has used; the answer says whether it was of use
/// here. Ends when the listener is dropped.
pub fn on_key(pressed: impl Fn(Pressed) -> bool + 'static) -> EventListener {
    listen(&window(), pressed)
}

pub(super) fn listen(
    target: &web_sys::EventTarget,
    pressed: impl Fn(Pressed) -> bool + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, "keydown", options, move |event| {
        // Not by type: the event may be of another window.
        let key = event.unchecked_ref::<KeyboardEvent>();
        let is_with_others = key.ctrl_key() || key.alt_key() || key.meta_key();
        let is_used = event.default_prevented() || super::dom::is_composing(key) || key.repeat();
        if is_with_others || is_used {
            return;
        }
        let [is_at_top, is_at_end] = edges();
        let it = Pressed {
            key: key.key(),
            with_shift: key.shift_key(),
            place: place(event),
            is_at_top,
            is_at_end,
        };
        if pressed(it) {
            event.prevent_default();
        }
    })
}

fn place(event: &Event) -> Place {
    let Some(target) = event.target() else {
        return Place::Free;
    };
    let target = target.unchecked_ref::<Element>();
    // A document has no `closest`.
    if Reflect::get(target, &"closest".into()).is_ok_and(|it| !it.is_function()) {
        return Place::Free;
    }
    let is_in = |selector| target.closest(selector).is_ok_and(|it| it.is_some());
    if is_in(TYPING) {
        Place::Typing
    } else if is_in(OWN) {
        Place::Own
    } else if is_in(CONTROL) {
        Place::Control
    } else {
        Place::Free
    }
}

/// Whether the top and the end of the page are in sight.
fn edges() -> [bool; 2] {
    let y = window().scroll_y().unwrap_or_default();
    let root = document_element();
    let height = f64::from(root.client_height());
    [y < 1.0, y + height >= f64::from(root.scroll_height()) - 2.0]
}

/// Asks for full screen, or ends it; tells whether the browser did.
pub fn toggle_full_screen(told: impl FnOnce(bool) + 'static) {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
        return told(true);
    }
    enter_full_screen(told);
}

/// Asks for full screen; tells whether it was given. For a click or a key.
pub fn enter_full_screen(told: impl FnOnce(bool) + 'static) {
    let root = document_element();
    let asked = Reflect::get(&root, &"requestFullscreen".into())
        .and_then(JsCast::dyn_into::<Function>)
        .and_then(|it| it.call0(&root))
        .and_then(JsCast::dyn_into::<Promise>);
    spawn_local(async move {
        let given = match asked {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        };
        told(given);
    });
}

/// Ends full screen, if the page is in it.
pub fn end_full_screen() {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    }
}

thread_local! {
    /// What keeps the screen from going dark, as long as it is not released.
    static AWAKE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// Whether the browser has been asked and has not answered; some never do.
    static IS_ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Keeps the screen from going dark while nobody touches anything; a browser that knows no such
/// thing, or refuses, does as it always does. It lets go when the page is hidden, so that this is
/// asked for again at each step.
pub fn keep_awake() {
    let is_held = AWAKE.with_borrow(|it| {
        let released = it.as_ref().and_then(|it| get(it, "released"));
        released.is_some_and(|it| it.is_falsy())
    });
    if is_held || IS_ASKED.get() {
        return;
    }
    let lock = get(&window().navigator(), "wakeLock");
    let asked = lock.and_then(|lock| {
        let request = get(&lock, "request")?.dyn_into::<Function>().ok()?;
        let asked = request.call1(&lock, &"screen".into()).ok()?;
        asked.dyn_into::<Promise>().ok()
    });
    if let Some(asked) = asked {
        IS_ASKED.set(true);
        spawn_local(async move {
            let answer = JsFuture::from(asked).await;
            IS_ASKED.set(false);
            if let Ok(held) = answer {
                AWAKE.set(Some(held));
                if !document_element().has_attribute(PRESENTED) {
                    let_sleep();
                }
            }
        });
    }
}

/// Lets the screen go dark again.
pub fn let_sleep() {
    if let Some(held) = AWAKE.take()
        && let Some(release) = get(&held, "release").and_then(|it| it.dyn_into::<Function>().ok())
    {
        drop(release.call0(&held));
    }
}

fn get(from: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(from, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// Calls back every second; ends when the answer is dropped.
pub fn every_second(act: impl FnMut() + 'static) -> Interval {
    Interval::new(1000, act)
}

/// Milliseconds since some day long ago.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Brings a part of the page into sight: a figure by its `data-figure`, or an element by its id;
/// the top where there is no name. Waits until it is drawn, and until what is above it is; gives
/// way when the reader scrolls.
pub fn bring(part: &str) {
    if part.is_empty() {
        return scroll_to(0.0);
    }
    let selector = format!("#main [data-figure=\"{part}\"], #main #{part}");
    let mut put: Option<(f64, u16)> = None;
    motion::each_frame(FRAMES, move |_| {
        let y = window().scroll_y().unwrap_or_default();
        if put.is_some_and(|(last, _)| (last - y).abs() > 1.0) {
            return false;
        }
        let Ok(Some(element)) = document().query_selector(&selector) else {
            return true;
        };
        let top = element.get_bounding_client_rect().top() - GAP;
        if top.abs() > 1.0 {
            scroll_to(y + top);
        }
        let n = put.map_or(0, |(_, n)| n + 1);
        put = Some((window().scroll_y().unwrap_or_default(), n));
        n < SETTLED_FRAMES
    });
}

fn scroll_to(y: f64) {
    window().scroll_to_with_x_and_y(0.0, y);
}

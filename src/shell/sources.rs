//! Which figure is pointed at, and where a tip about it is put.
//!
//! A figure is an element with `data-src`, or a cell of a table below a head with `data-src`; it
//! is about the region of the nearest `data-region`. A pointer has to rest on it; the focus shows
//! its tip at once; a finger's tap shows it instead of following a link. The tip can be pointed
//! at itself, and Escape hides it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};

/// How long a pointer rests before a tip appears, and how long a tip stays when it leaves, in
/// milliseconds.
const REST_MS: u32 = 350;
const LEAVE_MS: u32 = 250;

/// Room between tip, figure and edge of the window, in CSS pixels.
const GAP: f64 = 6.0;

/// The id of the tip's element.
pub const TIP: &str = "source-tip";

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointed {
    pub source: String,
    /// Code of its region, if it is about one.
    pub region: Option<String>,
    /// Key of its row, in tables of things that are no regions.
    pub row: Option<String>,
}

struct Watch {
    show: Box<dyn Fn(Option<Pointed>)>,
    anchor: RefCell<Option<Element>>,
    timer: RefCell<Option<Timeout>>,
    is_finger: Cell<bool>,
}

/// Calls back with the figure to tell about, and with `None` when there is none any more.
pub fn watch(show: impl Fn(Option<Pointed>) + 'static) {
    let watch = Rc::new(Watch {
        show: Box::new(show),
        anchor: RefCell::new(None),
        timer: RefCell::new(None),
        is_finger: Cell::new(false),
    });
    let on = |name: &'static str, act: fn(&Rc<Watch>, &Event)| {
        let watch = Rc::clone(&watch);
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        EventListener::new_with_options(&document(), name, options, move |event| {
            act(&watch, event);
        })
        .forget();
    };
    on("pointerover", over);
    on("pointerdown", |watch, event| {
        let pointer = event.dyn_ref::<PointerEvent>();
        watch
            .is_finger
            .set(pointer.is_some_and(|it| it.pointer_type() == "touch"));
    });
    on("focusin", focused);
    on("keydown", |watch, event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() == Some("Escape") && watch.anchor.borrow().is_some() {
            event.stop_propagation();
            hide(watch);
        }
    });
    on("click", clicked);
    let scrolled = Rc::clone(&watch);
    EventListener::new(&window(), "scroll", move |_| hide(&scrolled)).forget();
    EventListener::new(&window(), "hashchange", move |_| hide(&watch)).forget();
}

fn over(watch: &Rc<Watch>, event: &Event) {
    let is_finger = event
        .dyn_ref::<PointerEvent>()
        .is_some_and(|it| it.pointer_type() == "touch");
    if is_finger {
        return;
    }
    watch.timer.replace(None);
    let target = target(event);
    if target.as_ref().is_some_and(is_in_tip) {
        return;
    }
    let found = target.and_then(|it| figure_at(&it));
    let is_same = found.as_ref().map(|it| &it.0) == watch.anchor.borrow().as_ref();
    if is_same {
        return;
    }
    let later = Rc::clone(watch);
    let timer = match found {
        Some((anchor, pointed)) => Timeout::new(REST_MS, move || {
            ran(&later);
            show(&later, anchor, pointed);
        }),
        None if watch.anchor.borrow().is_some() => Timeout::new(LEAVE_MS, move || {
            ran(&later);
            hide(&later);
        }),
        None => return,
    };
    watch.timer.replace(Some(timer));
}

/// Lets the timer that is running go: dropped, it would be stopped in the middle.
fn ran(watch: &Rc<Watch>) {
    if let Some(own) = watch.timer.take() {
        drop(own.forget());
    }
}

fn focused(watch: &Rc<Watch>, event: &Event) {
    let Some(target) = target(event) else { return };
    if is_in_tip(&target) || watch.is_finger.get() {
        return;
    }
    // Only what says so itself: entering a table is no question about a figure. The link in a row
    // that is about one thing stands for what is printed of it.
    let own = target.closest("[data-src], [data-row] td").ok().flatten();
    match own.and_then(|it| figure_at(&it)) {
        Some((anchor, pointed)) => show(watch, anchor, pointed),
        None => hide(watch),
    }
}

fn clicked(watch: &Rc<Watch>, event: &Event) {
    let Some(target) = target(event) else { return };
    if is_in_tip(&target) {
        return;
    }
    // A link that is no figure itself leads where it leads.
    let link = target.closest("a, button, summary").ok().flatten();
    let is_elsewhere = link.is_some_and(|it| !it.has_attribute("data-src"));
    if !watch.is_finger.get() || is_elsewhere {
        hide(watch);
        return;
    }
    match figure_at(&target) {
        Some((anchor, _)) if watch.anchor.borrow().as_ref() == Some(&anchor) => hide(watch),
        Some((anchor, pointed)) => {
            event.prevent_default();
            event.stop_propagation();
            show(watch, anchor, pointed);
        }
        None => hide(watch),
    }
}

fn show(watch: &Rc<Watch>, anchor: Element, pointed: Pointed) {
    hide(watch);
    drop(anchor.set_attribute("aria-describedby", TIP));
    watch.anchor.replace(Some(anchor));
    (watch.show)(Some(pointed));
    let watch = Rc::clone(watch);
    // Its size is known once it is drawn.
    Timeout::new(0, move || {
        if let Some(anchor) = watch.anchor.borrow().as_ref() {
            put_beside(anchor);
        }
    })
    .forget();
}

fn hide(watch: &Rc<Watch>) {
    watch.timer.replace(None);
    if let Some(anchor) = watch.anchor.take() {
        drop(anchor.remove_attribute("aria-describedby"));
        (watch.show)(None);
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn is_in_tip(element: &Element) -> bool {
    let tip = element.closest(&format!("#{TIP}"));
    tip.is_ok_and(|it| it.is_some())
}

/// The figure that an element is or stands in. Links and buttons inside a table's cell are about
/// something else.
fn figure_at(element: &Element) -> Option<(Element, Pointed)> {
    let region = |it: &Element| {
        let holder = it.closest("[data-region], [data-region-page]").ok()??;
        let code = holder.get_attribute("data-region");
        code.or_else(|| holder.get_attribute("data-region-page"))
    };
    let pointed = |source: String, it: &Element| Pointed {
        source,
        region: region(it),
        row: it
            .closest("[data-row]")
            .ok()
            .flatten()
            .and_then(|it| it.get_attribute("data-row")),
    };
    if let Ok(Some(own)) = element.closest("[data-src]") {
        let source = own.get_attribute("data-src")?;
        let pointed = pointed(source, &own);
        return Some((own, pointed));
    }
    let cell = element.closest("td").ok().flatten()?;
    let siblings = cell.parent_element()?.children();
    let place = (0..siblings.length()).find(|idx| siblings.item(*idx).as_ref() == Some(&cell))?;
    let table = cell.closest("table").ok().flatten()?;
    let heads = table.query_selector("thead tr:last-child").ok().flatten()?;
    let source = heads.children().item(place)?.get_attribute("data-src")?;
    let pointed = pointed(source, &cell);
    Some((cell, pointed))
}

/// Below the figure, or above it where there is no room, inside the window.
fn put_beside(anchor: &Element) {
    let tip = document().get_element_by_id(TIP);
    let Some(tip) = tip.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let size = |it: Result<wasm_bindgen::JsValue, _>| {
        it.ok()
            .and_then(|it: wasm_bindgen::JsValue| it.as_f64())
            .unwrap_or_default()
    };
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let (at, own) = (
        anchor.get_bounding_client_rect(),
        tip.get_bounding_client_rect(),
    );
    let left = at.left().min(width - own.width() - GAP).max(GAP);
    let below = at.bottom() + GAP;
    let top = if below + own.height() > height && at.top() > own.height() + GAP {
        at.top() - own.height() - GAP
    } else {
        below
    };
    let style = tip.style();
    drop(style.set_property("left", &format!("{left}px")));
    drop(style.set_property("top", &format!("{top}px")));
}

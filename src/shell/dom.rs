//! Small questions to the document.

use gloo::events::EventListener;
use gloo::utils::{document_element, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlSelectElement};

/// The value of `data-<name>` on the event's target or the nearest element around it.
pub fn data_of_target(event: &Event, name: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let holder = target.closest(&format!("[data-{name}]")).ok()??;
    holder.get_attribute(&format!("data-{name}"))
}

/// The `data-act` of what was pressed, in whatever window.
pub fn act_of(event: &Event) -> Option<String> {
    let target = event.target()?;
    let holder = target.unchecked_ref::<Element>().closest("[data-act]");
    holder.ok()??.get_attribute("data-act")
}

/// The region that a pressed link is about, as `data-region` on it or around it tells.
pub fn region_of_link(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("a").ok()??;
    data_of_target(event, "region")
}

/// Whether a key is held down that means "this one too"; Enter on a link counts as a click.
pub fn adds_to_choice(event: &web_sys::MouseEvent) -> bool {
    event.shift_key() || event.ctrl_key() || event.meta_key()
}

/// The width of an element on screen, in CSS pixels, and where the event happened in it (0–1).
pub fn place_in_target(event: &web_sys::MouseEvent) -> Option<(f64, f64)> {
    let target: Element = event.current_target()?.dyn_into().ok()?;
    let rect = target.get_bounding_client_rect();
    (rect.width() > 0.0 && rect.height() > 0.0).then(|| {
        let x = (f64::from(event.client_x()) - rect.left()) / rect.width();
        let y = (f64::from(event.client_y()) - rect.top()) / rect.height();
        (x, y)
    })
}

/// Size on screen of the element that handles the event, in CSS pixels.
pub fn size_of_target(event: &Event) -> Option<(f64, f64)> {
    let target: Element = event.current_target()?.dyn_into().ok()?;
    let rect = target.get_bounding_client_rect();
    (rect.width() > 0.0).then(|| (rect.width(), rect.height()))
}

/// The value of the select box that fired the event.
pub fn select_value(event: &Event) -> Option<String> {
    let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
    Some(select.value())
}

/// Closes the open `<details>` around the event's target and puts the focus on its summary.
pub fn close_details(event: &Event) {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let details = target.and_then(|it| it.closest("details[open]").ok().flatten());
    if let Some(details) = details {
        drop(details.remove_attribute("open"));
        if let Ok(Some(summary)) = details.query_selector("summary") {
            drop(summary.unchecked_into::<HtmlElement>().focus());
        }
    }
}

/// Says of the `<details>` that is pressed where what it opens has room (`data-side`): from its start
/// on, or before its end, where it would reach beyond the window.
pub fn choose_side(event: &Event) {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let Some(details) = target.and_then(|it| it.closest("details").ok().flatten()) else {
        return;
    };
    // As wide as what opens may get; where it is bound otherwise, its start is the place for it.
    let widest = details
        .last_element_child()
        .and_then(|it| window().get_computed_style(&it).ok().flatten())
        .and_then(|it| it.get_property_value("max-width").ok())
        .and_then(|it| it.strip_suffix("px")?.parse::<f64>().ok());
    let left = details.get_bounding_client_rect().left();
    let room = f64::from(document_element().client_width());
    let reaches_out = widest.is_some_and(|it| left + it > room);
    let side = if reaches_out { "end" } else { "start" };
    drop(details.set_attribute("data-side", side));
}

/// Whether the focus that has come is one that is shown: by key, not by pointer.
pub fn is_focus_shown(event: &web_sys::FocusEvent) -> bool {
    let target = event.target();
    let target = target.and_then(|it| it.dyn_into::<Element>().ok());
    target.is_some_and(|it| it.matches(":focus-visible").unwrap_or(true))
}

/// Closes the `<details>` that handles the event once the focus is somewhere else.
pub fn close_when_left(event: &web_sys::FocusEvent) {
    let details = event
        .current_target()
        .and_then(|it| it.dyn_into::<Element>().ok());
    if let Some(details) = details
        && focus_leaves(event)
    {
        drop(details.remove_attribute("open"));
    }
}

/// Whether the `<details>` that handles the event is closed now.
pub fn is_closed(event: &web_sys::Event) -> bool {
    let details = event.current_target();
    let details = details.and_then(|it| it.dyn_into::<Element>().ok());
    details.is_some_and(|it| !it.has_attribute("open"))
}

/// How far the body of a table is scrolled in the element that handles the event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scrolled {
    /// CSS pixels of the body above the visible part.
    pub top: f64,
    /// Height of the visible part.
    pub height: f64,
    /// Height of the first of its rows.
    pub row: Option<f64>,
}

/// How far the body of the table in the element that handles the event is scrolled; `row` is the
/// selector of its rows.
pub fn scrolled(event: &Event, row: &str) -> Option<Scrolled> {
    let target: Element = event.current_target()?.dyn_into().ok()?;
    let first = target.query_selector(row).ok().flatten();
    let body = target.query_selector("tbody").ok()??;
    let top = target.get_bounding_client_rect().top() - body.get_bounding_client_rect().top();
    Some(Scrolled {
        top: top.max(0.0),
        height: f64::from(target.client_height()),
        row: first.map(|it| it.get_bounding_client_rect().height()),
    })
}

/// The `aria-rowindex` of the row that the event happened in.
pub fn row_of_target(event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let row = target.closest("[aria-rowindex]").ok()??;
    row.get_attribute("aria-rowindex")?.parse().ok()
}

/// Tells when the page is about to be printed, and when it has been; until what it returns is
/// dropped.
pub fn on_print(told: impl Fn(bool) + Clone + 'static) -> [EventListener; 2] {
    let done = told.clone();
    [
        EventListener::new(&window(), "beforeprint", move |_| told(true)),
        EventListener::new(&window(), "afterprint", move |_| done(false)),
    ]
}

/// Lets an element receive all further events of a pointer that is down on it.
pub fn capture_pointer(event: &web_sys::PointerEvent) {
    let target = event
        .current_target()
        .and_then(|it| it.dyn_into::<Element>().ok());
    if let Some(target) = target {
        drop(target.set_pointer_capture(event.pointer_id()));
    }
}

/// Moves the focus to the first element that matches; nothing happens if there is none.
pub fn focus(selector: &str) {
    let found = gloo::utils::document()
        .query_selector(selector)
        .ok()
        .flatten();
    if let Some(element) = found {
        // An SVG element has `focus` too; it is reached through the same interface.
        drop(element.unchecked_into::<HtmlElement>().focus());
    }
}

/// Whether the focus goes from inside the element that handles the event to outside of it.
pub fn focus_leaves(event: &web_sys::FocusEvent) -> bool {
    let node = |it: web_sys::EventTarget| it.dyn_into::<web_sys::Node>().ok();
    let inside = event.current_target().and_then(node);
    let next = event.related_target().and_then(node);
    !inside.is_some_and(|it| next.is_some_and(|next| it.contains(Some(&next))))
}

/// Whether a key belongs to an input method that is composing a text; 229 is what some browsers
/// call such keys.
pub fn is_composing(event: &web_sys::KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// Scrolls a list so that the element with this id is in sight.
pub fn bring_into_view(id: &str) {
    if let Some(element) = gloo::utils::document().get_element_by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Marks every element of a region with `data-active`, and no other; none for `None`. A
/// prefecture's code ends in `00`; what lies in it begins with the digits before, and marks the
/// prefecture's row with it.
pub fn mark_active(code: Option<&str>) {
    let document = gloo::utils::document();
    let each = |selector: &str, act: &dyn Fn(&Element)| {
        let Ok(found) = document.query_selector_all(selector) else {
            return;
        };
        for idx in 0..found.length() {
            if let Some(element) = found.item(idx).and_then(|it| it.dyn_into::<Element>().ok()) {
                act(&element);
            }
        }
    };
    each("[data-active]", &|it| {
        drop(it.remove_attribute("data-active"));
    });
    if let Some(code) = code {
        let inside = code.strip_suffix("00").unwrap_or(code);
        let around = code.get(..4).unwrap_or(code);
        let selector = format!(
            "[data-region=\"{code}\"],[data-region^=\"{inside}\"],tr[data-region=\"{around}00\"]"
        );
        each(&selector, &|it| {
            drop(it.set_attribute("data-active", ""));
        });
    }
}

/// Gives an element a least height in rem; the policy of the page forbids style attributes, but
/// not this.
pub fn set_least_height(element: &HtmlElement, rem: f64) {
    let height = if rem > 0.0 {
        format!("{rem}rem")
    } else {
        String::new()
    };
    drop(element.style().set_property("min-height", &height));
}

/// Moves the focus to what matches inside the nearest `around` of an event's target.
pub fn focus_beside(event: &Event, around: &str, selector: &str) {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let around = target.and_then(|it| it.closest(around).ok().flatten());
    let found = around.and_then(|it| it.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        drop(element.unchecked_into::<HtmlElement>().focus());
    }
}

/// Whether an event happened to the element that handles it, and not to one inside it.
pub fn is_own_target(event: &Event) -> bool {
    event.target().is_some() && event.target() == event.current_target()
}

/// Whether the `details` element that fired the event is open.
pub fn is_open_target(event: &Event) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    target.is_some_and(|it| it.has_attribute("open"))
}

/// Moves the screen and the focus to the element with this id.
pub fn go_to(id: &str) {
    if let Some(element) = gloo::utils::document().get_element_by_id(id) {
        element.scroll_into_view();
        drop(element.unchecked_into::<HtmlElement>().focus());
    }
}

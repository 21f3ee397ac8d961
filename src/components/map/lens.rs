//! The reader's look at the map: wheel, drag, pinch, buttons.

use leptos::ev::{MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;

use crate::shell::dom::{capture_pointer, place_in_target, size_of_target};
use crate::shell::motion;
use crate::view_model::MapView;
use crate::view_model::lens::{between, panned, showing, zoomed};
use crate::view_model::map::Frame;

/// When the wheel zooms; elsewhere it scrolls the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WheelZoom {
    Always,
    WithControl,
}

/// Steps of a flight from one frame to another.
const FLIGHT_STEPS: u16 = 16;
/// A press that moves further than this many pixels is a drag, not a click.
const DRAG_THRESHOLD: f64 = 5.0;

/// What part of the map is looked at, and the pointers that are moving it.
#[derive(Clone, Copy)]
pub(super) struct Lens {
    pub(super) frame: RwSignal<Frame>,
    view: Memo<MapView>,
    pointers: StoredValue<Vec<Pointer>>,
    dragged: StoredValue<bool>,
    flight: StoredValue<u32>,
    /// Where the present flight ends, or where the frame is.
    goal: StoredValue<Frame>,
}

#[derive(Clone, Copy)]
struct Pointer {
    id: i32,
    x: f64,
    y: f64,
    travelled: f64,
}

impl Lens {
    /// A lens that flies to wherever the view's focus goes.
    pub(super) fn new(view: Memo<MapView>) -> Self {
        let lens = Self {
            frame: RwSignal::new(view.with_untracked(|it| it.frame)),
            view,
            pointers: StoredValue::new(Vec::new()),
            dragged: StoredValue::new(false),
            flight: StoredValue::new(0),
            goal: StoredValue::new(view.with_untracked(|it| it.frame)),
        };
        let target = Memo::new(move |_| view.with(|it| (it.frame, it.whole)));
        Effect::new(move |before: Option<(Frame, Frame)>| {
            let (frame, whole) = target.get();
            match before {
                Some((_, was)) if was == whole => lens.fly(frame),
                _ => lens.put(frame),
            }
            (frame, whole)
        });
        lens
    }

    /// How many times closer than the widest look.
    pub(super) fn nearness(self) -> f32 {
        self.view.with(|it| it.whole.width) / self.frame.get().width
    }

    /// Whether a part of the map is out of sight.
    pub(super) fn is_near(self) -> bool {
        self.nearness() > 1.001
    }

    /// Moves so that a unit that has the focus is in sight. Not while a pointer is down: the map
    /// must not move away from under a click.
    pub(super) fn show(self, code: &str) {
        if self.pointers.with_value(|it| !it.is_empty()) {
            return;
        }
        let frame = self.goal.get_value();
        let moved = self.view.with_untracked(|it| showing(frame, it, code));
        if moved != frame {
            self.fly(moved);
        }
    }

    /// Zooms about the middle.
    pub(super) fn zoom(self, factor: f32) -> bool {
        let frame = self.frame.get_untracked();
        self.fly(zoomed(frame, self.whole(), factor, 0.5, 0.5));
        true
    }

    /// Back to what the focus asks to see.
    pub(super) fn reset(self) -> bool {
        self.fly(self.view.with_untracked(|it| it.frame));
        true
    }

    pub(super) fn wheel(self, event: &WheelEvent, wheel: WheelZoom) {
        let asked = wheel == WheelZoom::Always || event.ctrl_key() || event.meta_key();
        let Some((x, y)) = place_in_target(event).filter(|_| asked) else {
            return;
        };
        event.prevent_default();
        // Not a power: its table would weigh four kilobytes.
        let turn = 1.0 + event.delta_y().abs().min(120.0) / 400.0;
        let factor = if event.delta_y() < 0.0 {
            turn
        } else {
            1.0 / turn
        };
        self.zoom_now(factor, x, y);
    }

    pub(super) fn down(self, event: &PointerEvent) {
        if event.button() != 0 {
            return;
        }
        self.cancel_flight();
        self.dragged.set_value(false);
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let pointer = Pointer {
            id: event.pointer_id(),
            x,
            y,
            travelled: 0.0,
        };
        self.pointers.update_value(|it| {
            it.retain(|known| known.id != pointer.id);
            it.push(pointer);
        });
    }

    pub(super) fn moved(self, event: &PointerEvent) {
        let pointers = self.pointers.get_value();
        let Some(held) = pointers
            .iter()
            .find(|it| it.id == event.pointer_id())
            .copied()
        else {
            return;
        };
        let Some((width, height)) = size_of_target(event) else {
            return;
        };
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let (dx, dy) = (x - held.x, y - held.y);
        let moved = Pointer {
            x,
            y,
            travelled: held.travelled + distance(dx, dy),
            ..held
        };
        self.pointers.update_value(|it| {
            it.iter_mut()
                .filter(|it| it.id == moved.id)
                .for_each(|it| *it = moved);
        });
        if moved.travelled > DRAG_THRESHOLD && !self.dragged.get_value() {
            self.dragged.set_value(true);
            capture_pointer(event);
        }
        let other = pointers.iter().find(|it| it.id != held.id);
        match other {
            Some(other) => self.pinch(event, held, moved, *other),
            None if self.dragged.get_value() => self.pan_now(-dx / width, -dy / height),
            None => {}
        }
    }

    pub(super) fn up(self, event: &PointerEvent) {
        self.pointers
            .update_value(|it| it.retain(|known| known.id != event.pointer_id()));
    }

    /// A drag that ends over a link is not a click on it.
    pub(super) fn swallow_drag(self, event: &MouseEvent) {
        if self.dragged.get_value() {
            self.dragged.set_value(false);
            event.prevent_default();
            event.stop_propagation();
        }
    }

    fn pinch(self, event: &PointerEvent, from: Pointer, to: Pointer, other: Pointer) {
        let before = distance(from.x - other.x, from.y - other.y);
        let after = distance(to.x - other.x, to.y - other.y);
        if before < 1.0 {
            return;
        }
        let Some((x, y)) = place_in_target(event) else {
            return;
        };
        self.zoom_now(after / before, x, y);
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "pixels and factors near 1 fit f32"
    )]
    fn zoom_now(self, factor: f64, x: f64, y: f64) {
        self.cancel_flight();
        let frame = self.frame.get_untracked();
        self.put(zoomed(
            frame,
            self.whole(),
            factor as f32,
            x as f32,
            y as f32,
        ));
    }

    #[expect(clippy::cast_possible_truncation, reason = "parts of a frame fit f32")]
    fn pan_now(self, dx: f64, dy: f64) {
        let frame = self.frame.get_untracked();
        self.frame
            .set(panned(frame, self.whole(), dx as f32, dy as f32));
    }

    fn whole(self) -> Frame {
        self.view.with_untracked(|it| it.whole)
    }

    /// The frame stays where it is.
    fn cancel_flight(self) {
        self.flight.update_value(|it| *it += 1);
    }

    /// The frame is put somewhere at once.
    fn put(self, frame: Frame) {
        self.goal.set_value(frame);
        self.frame.set(frame);
    }

    /// Moves to a frame in small steps, or at once for readers who want no motion.
    fn fly(self, to: Frame) {
        self.cancel_flight();
        if motion::is_reduced() {
            self.put(to);
            return;
        }
        self.goal.set_value(to);
        let (from, number) = (self.frame.get_untracked(), self.flight.get_value());
        motion::each_frame(FLIGHT_STEPS, move |step| {
            let is_current = self.flight.try_get_value() == Some(number);
            if is_current {
                let part = f32::from(step) / f32::from(FLIGHT_STEPS);
                let eased = 1.0 - (1.0 - part) * (1.0 - part) * (1.0 - part);
                self.frame.set(between(from, to, eased));
            }
            is_current
        });
    }
}

/// The library's `hypot` guards against sizes that no screen has.
#[expect(
    clippy::imprecise_flops,
    reason = "pixels neither overflow nor vanish when squared"
)]
fn distance(dx: f64, dy: f64) -> f64 {
    (dx * dx + dy * dy).sqrt()
}

//! Motion: whether the reader wants any, and something to do at each frame.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::idle::after_paint;

/// A closure that can ask for itself to be called again.
type Again = Rc<RefCell<Option<Closure<dyn FnMut()>>>>;

/// Whether the reader asks for less motion.
pub fn is_reduced() -> bool {
    let query = window()
        .match_media("(prefers-reduced-motion: reduce)")
        .ok()
        .flatten();
    query.is_none_or(|it| it.matches())
}

/// Calls back at each of `n_steps` frames with the step's number from 1, until it answers `false`. The
/// first comes after the next repaint: what was chosen is seen before anything moves.
pub fn each_frame(n_steps: u16, mut act: impl FnMut(u16) -> bool + 'static) {
    let step = Again::default();
    let next = Rc::clone(&step);
    let mut number = 0;
    *step.borrow_mut() = Some(Closure::new(move || {
        number += 1;
        if act(number) && number < n_steps {
            request(&next);
        } else {
            // Breaks the circle that keeps the closure alive; it is not called again.
            let done = next.borrow_mut().take();
            gloo::timers::callback::Timeout::new(0, move || drop(done)).forget();
        }
    }));
    after_paint(move || request(&step));
}

fn request(step: &Again) {
    if let Some(step) = step.borrow().as_ref() {
        drop(window().request_animation_frame(step.as_ref().unchecked_ref()));
    }
}

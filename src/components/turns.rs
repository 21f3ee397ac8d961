//! The app draws itself part by part when it starts, so that none of its tasks keeps a reader waiting.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

/// The parts that wait until they may draw themselves; those of an app that has it as its context.
#[derive(Clone, Default)]
pub struct Turns(Arc<Mutex<Queue>>);

#[derive(Default)]
struct Queue {
    waiting: VecDeque<RwSignal<bool>>,
    is_over: bool,
}

impl Turns {
    /// Lets the next part draw itself. False when none is left: from then on each draws itself at once.
    pub fn next(&self) -> bool {
        let next = self.with(|it| {
            let next = it.waiting.pop_front();
            it.is_over = next.is_none();
            next
        });
        if let Some(turn) = next {
            // Its page may be gone by now.
            let _gone = turn.try_set(true);
        }
        next.is_some()
    }

    /// What tells a new part that it may draw itself; `None` if it may at once.
    pub(super) fn take() -> Option<RwSignal<bool>> {
        let turns = use_context::<Self>()?;
        turns.with(|it| {
            if it.is_over {
                return None;
            }
            let turn = RwSignal::new(false);
            it.waiting.push_back(turn);
            Some(turn)
        })
    }

    fn with<T>(&self, act: impl FnOnce(&mut Queue) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::{Part, part};

    /// Whether a part draws this; what it draws instead is a mark without letters.
    fn draws(part: &Part, letter: &str) -> bool {
        let view = (part.lock().unwrap())();
        view.to_html().contains(letter)
    }

    fn in_an_app(act: impl FnOnce(Turns)) {
        Owner::new().with(|| {
            let turns = Turns::default();
            provide_context(turns.clone());
            act(turns);
        });
    }

    #[test]
    fn parts_draw_themselves_one_after_the_other_and_then_at_once() {
        in_an_app(|turns| {
            let (a, b) = (part(|| "a".into_any()), part(|| "b".into_any()));
            assert!(!draws(&a, "a") && !draws(&b, "b"));
            assert!(turns.next());
            assert!(draws(&a, "a") && !draws(&b, "b"));
            // What a part holds comes after those that wait already.
            let c = part(|| "c".into_any());
            assert!(turns.next());
            assert!(draws(&b, "b") && !draws(&c, "c"));
            assert!(turns.next());
            assert!(draws(&c, "c"));
            assert!(!turns.next());
            assert!(draws(&part(|| "d".into_any()), "d"));
        });
    }

    #[test]
    fn the_turn_of_a_part_that_is_gone_is_passed_over() {
        in_an_app(|turns| {
            let page = Owner::new();
            drop(page.with(|| part(|| "a".into_any())));
            page.cleanup();
            let b = part(|| "b".into_any());
            assert!(turns.next() && turns.next() && !turns.next());
            assert!(draws(&b, "b"));
        });
    }
}

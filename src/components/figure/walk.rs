//! The walk over the points of a picture by key.

/// Where a key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    To(usize),
    Out,
}

impl Move {
    pub(super) fn point(self) -> Option<usize> {
        match self {
            Self::To(idx) => Some(idx),
            Self::Out => None,
        }
    }
}

/// Where a key leads from a point, or from outside, in a walk of `n` points; `None` if the key is
/// not one of the walk.
pub(super) fn step(key: &str, at: Option<usize>, n: usize) -> Option<Move> {
    let last = n.checked_sub(1)?;
    let next = match (key, at) {
        ("ArrowRight" | "ArrowDown" | "PageDown" | "Home", None) | ("Home", _) => 0,
        ("ArrowLeft" | "ArrowUp" | "PageUp" | "End", None) | ("End", _) => last,
        ("ArrowRight" | "ArrowDown", Some(at)) => (at + 1).min(last),
        ("ArrowLeft" | "ArrowUp", Some(at)) => at.saturating_sub(1),
        ("PageDown", Some(at)) => (at + 10).min(last),
        ("PageUp", Some(at)) => at.saturating_sub(10),
        // Where nothing is walked, Escape keeps its usual meaning.
        ("Escape", Some(_)) => return Some(Move::Out),
        _ => return None,
    };
    Some(Move::To(next))
}

#[cfg(test)]
mod tests {
    use super::Move::{Out, To};
    use super::step;

    #[test]
    fn keys_walk_the_points_and_stop_at_the_ends() {
        for (key, at, expected) in [
            ("ArrowRight", None, Some(To(0))),
            ("End", None, Some(To(14))),
            ("ArrowLeft", None, Some(To(14))),
            ("ArrowDown", Some(3), Some(To(4))),
            ("ArrowRight", Some(14), Some(To(14))),
            ("ArrowUp", Some(0), Some(To(0))),
            ("PageDown", Some(3), Some(To(13))),
            ("PageUp", Some(3), Some(To(0))),
            ("Home", Some(9), Some(To(0))),
            ("Escape", Some(9), Some(Out)),
            ("Escape", None, None),
            ("Tab", Some(9), None),
            ("a", None, None),
        ] {
            assert_eq!(step(key, at, 15), expected, "{key} {at:?}");
        }
        assert_eq!(step("ArrowRight", None, 0), None, "nothing to walk");
    }
}

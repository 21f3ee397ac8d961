//! What a key or a clicker's button does while the site is presented.
//!
//! The site under the presentation keeps its own keys: arrows walk the map while the focus is on
//! it, Space presses the button that has the focus. Clickers send Page Up and Page Down, and `.`
//! or `b` for a black screen; those work wherever nothing is being typed.

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Next,
    Previous,
    First,
    Last,
    /// Show or hide the list to jump from.
    Jump,
    /// Show or hide the notes below.
    Notes,
    /// Notes in a window of their own.
    Window,
    /// A black screen, or the end of it.
    Black,
    /// Begin or end full screen.
    FullScreen,
    Leave,
}

/// Where the focus is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// On nothing in particular.
    #[default]
    Free,
    /// On a button or a link.
    Control,
    /// In something with keys of its own: the map, a chart, a table that scrolls.
    Own,
    /// Where something is typed or chosen, or in a dialog.
    Typing,
}

/// Which ends of the page are in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scrolled {
    pub is_at_top: bool,
    pub is_at_end: bool,
}

/// What a key does; `None` leaves it to the page. Up and Down scroll first, and go on where there
/// is nothing more to scroll to.
pub fn act(key: &str, with_shift: bool, focus: Focus, scrolled: Scrolled) -> Option<Act> {
    if focus == Focus::Typing {
        return None;
    }
    let anywhere = match key {
        "PageDown" => Some(Act::Next),
        "PageUp" => Some(Act::Previous),
        "b" | "B" | "." => Some(Act::Black),
        "n" | "N" => Some(Act::Notes),
        "w" | "W" => Some(Act::Window),
        "j" | "J" => Some(Act::Jump),
        "f" | "F" => Some(Act::FullScreen),
        "Escape" if focus != Focus::Own => Some(Act::Leave),
        _ => None,
    };
    if anywhere.is_some() || focus == Focus::Own {
        return anywhere;
    }
    match key {
        "ArrowRight" => Some(Act::Next),
        "ArrowLeft" => Some(Act::Previous),
        "Home" => Some(Act::First),
        "End" => Some(Act::Last),
        "ArrowDown" if scrolled.is_at_end => Some(Act::Next),
        "ArrowUp" if scrolled.is_at_top => Some(Act::Previous),
        " " if focus == Focus::Free && with_shift => Some(Act::Previous),
        " " | "Enter" if focus == Focus::Free => Some(Act::Next),
        _ => None,
    }
}

/// Whether a key is a single character, as speech input may type by mistake. Space is none: it turns
/// pages everywhere.
pub fn is_character(key: &str) -> bool {
    key != " " && key.chars().count() == 1
}

/// The step that an act leads to from the step at `idx` of `n_steps`; `None` where it leads to
/// none, or stays.
pub fn target(act: Act, idx: usize, n_steps: usize) -> Option<usize> {
    let last = n_steps.checked_sub(1)?;
    let to = match act {
        Act::Next => idx + 1,
        Act::Previous => idx.checked_sub(1)?,
        Act::First => 0,
        Act::Last => last,
        _ => return None,
    };
    // From beyond the end, as after steps were deleted, the way back leads to what is there.
    let to = if act == Act::Previous {
        to.min(last)
    } else {
        to
    };
    (to <= last && to != idx).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Scrolled = Scrolled {
        is_at_top: true,
        is_at_end: true,
    };
    const MIDDLE: Scrolled = Scrolled {
        is_at_top: false,
        is_at_end: false,
    };

    #[test]
    fn keys_and_clickers_go_on_and_back() {
        for (key, expected) in [
            ("PageDown", Some(Act::Next)),
            ("PageUp", Some(Act::Previous)),
            ("ArrowRight", Some(Act::Next)),
            ("ArrowLeft", Some(Act::Previous)),
            ("ArrowDown", Some(Act::Next)),
            ("ArrowUp", Some(Act::Previous)),
            (" ", Some(Act::Next)),
            ("Enter", Some(Act::Next)),
            ("Home", Some(Act::First)),
            ("End", Some(Act::Last)),
            (".", Some(Act::Black)),
            ("b", Some(Act::Black)),
            ("n", Some(Act::Notes)),
            ("j", Some(Act::Jump)),
            ("Escape", Some(Act::Leave)),
            ("F5", None),
            ("Tab", None),
            ("x", None),
        ] {
            assert_eq!(act(key, false, Focus::Free, SHORT), expected, "{key}");
            assert_eq!(act(key, false, Focus::Typing, SHORT), None, "{key}");
        }
        assert_eq!(act(" ", true, Focus::Free, SHORT), Some(Act::Previous));
    }

    #[test]
    fn the_page_keeps_its_own_keys() {
        for key in ["ArrowRight", "ArrowDown", " ", "Enter", "Home", "Escape"] {
            assert_eq!(act(key, false, Focus::Own, SHORT), None, "{key}");
        }
        for key in ["PageDown", "PageUp", "b", "."] {
            assert!(act(key, false, Focus::Own, SHORT).is_some(), "{key}");
        }
        for (key, is_left) in [(" ", true), ("Enter", true), ("ArrowRight", false)] {
            assert_eq!(act(key, false, Focus::Control, SHORT).is_none(), is_left);
        }
        for key in ["ArrowDown", "ArrowUp"] {
            assert_eq!(act(key, false, Focus::Free, MIDDLE), None, "{key} scrolls");
        }
    }

    #[test]
    fn characters_are_told_from_keys_with_names() {
        for (key, expected) in [
            ("b", true),
            (".", true),
            ("语", true),
            (" ", false),
            ("End", false),
        ] {
            assert_eq!(is_character(key), expected, "{key}");
        }
    }

    #[test]
    fn nothing_lies_beyond_the_ends() {
        for (act, idx, n_steps, expected) in [
            (Act::Next, 0, 3, Some(1)),
            (Act::Next, 2, 3, None),
            (Act::Previous, 0, 3, None),
            (Act::Previous, 2, 3, Some(1)),
            (Act::Previous, 9, 3, Some(2)),
            (Act::First, 2, 3, Some(0)),
            (Act::First, 0, 3, None),
            (Act::Last, 0, 3, Some(2)),
            (Act::Next, 0, 0, None),
            (Act::Last, 0, 0, None),
            (Act::Black, 0, 3, None),
        ] {
            assert_eq!(
                target(act, idx, n_steps),
                expected,
                "{act:?} {idx}/{n_steps}"
            );
        }
    }
}

//! The keyboard of the grids.

use park_atlas::view_model::forms::keys::{Act, Extent, Mode, Press, act};

use super::forms::at;

/// Three rows of four cells and a button each.
const EXTENT: Extent = Extent {
    n_rows: 3,
    n_columns: 5,
};

fn press(key: &str) -> Press<'_> {
    Press {
        key,
        has_control: false,
        has_shift: false,
        has_alt: false,
    }
}

fn control(key: &str) -> Press<'_> {
    Press {
        has_control: true,
        ..press(key)
    }
}

#[test]
fn arrows_walk_and_stop_at_the_edges() {
    for (key, row, column, to) in [
        ("ArrowUp", 1, 1, (0, 1)),
        ("ArrowUp", 0, 1, (0, 1)),
        ("ArrowDown", 1, 1, (2, 1)),
        ("ArrowDown", 2, 1, (2, 1)),
        ("ArrowLeft", 1, 1, (1, 0)),
        ("ArrowLeft", 1, 0, (1, 0)),
        ("ArrowRight", 1, 3, (1, 4)),
        ("ArrowRight", 1, 4, (1, 4)),
        ("Home", 1, 3, (1, 0)),
        ("End", 1, 1, (1, 4)),
        ("PageDown", 0, 2, (2, 2)),
        ("PageUp", 2, 2, (0, 2)),
    ] {
        let expected = Act::Go(at(7, to.0, to.1));
        for mode in [Mode::Walking, Mode::Typing] {
            let done = act(press(key), at(7, row, column), mode, EXTENT, true);
            assert_eq!(done, expected, "{key}");
        }
        let done = act(press(key), at(7, row, column), Mode::Editing, EXTENT, true);
        assert_eq!(done, Act::Nothing, "{key} moves the caret");
    }
    for (key, to) in [("Home", (0, 0)), ("End", (2, 4))] {
        let done = act(control(key), at(7, 1, 1), Mode::Walking, EXTENT, true);
        assert_eq!(done, Act::Go(at(7, to.0, to.1)));
    }
}

#[test]
fn tab_leaves_the_grid_unless_one_is_typing() {
    let tab = press("Tab");
    let back = Press {
        has_shift: true,
        ..tab
    };
    let done = |press, row, column, mode| act(press, at(0, row, column), mode, EXTENT, true);
    assert_eq!(done(tab, 0, 0, Mode::Walking), Act::Nothing);
    assert_eq!(done(back, 1, 1, Mode::Walking), Act::Nothing);
    assert_eq!(done(tab, 0, 0, Mode::Typing), Act::Go(at(0, 0, 1)));
    assert_eq!(done(tab, 0, 3, Mode::Editing), Act::Go(at(0, 1, 0)));
    assert_eq!(done(back, 1, 0, Mode::Typing), Act::Go(at(0, 0, 3)));
    assert_eq!(done(tab, 2, 3, Mode::Typing), Act::Nothing);
    assert_eq!(done(back, 0, 0, Mode::Typing), Act::Nothing);
}

#[test]
fn enter_changes_confirms_and_goes_down() {
    let done = |key, mode, is_text| act(press(key), at(0, 1, 1), mode, EXTENT, is_text);
    assert_eq!(done("Enter", Mode::Walking, true), Act::Edit);
    assert_eq!(done("F2", Mode::Typing, true), Act::Edit);
    assert_eq!(done("Enter", Mode::Typing, true), Act::Down);
    assert_eq!(done("Enter", Mode::Editing, true), Act::Down);
    assert_eq!(done("Enter", Mode::Walking, false), Act::Down);
    assert_eq!(done("Escape", Mode::Typing, true), Act::Revert);
    assert_eq!(done("Escape", Mode::Walking, true), Act::Nothing);
    assert_eq!(done("a", Mode::Walking, true), Act::Nothing);
    // The button that removes a row is pressed by Enter, and keeps it.
    let button = act(press("Enter"), at(0, 1, 4), Mode::Walking, EXTENT, false);
    assert_eq!(button, Act::Nothing);
}

#[test]
fn steps_are_taken_back_and_again() {
    let done = |press| act(press, at(0, 1, 1), Mode::Editing, EXTENT, true);
    let shifted = Press {
        has_shift: true,
        ..control("Z")
    };
    assert_eq!(done(control("z")), Act::Undo);
    assert_eq!(done(shifted), Act::Redo);
    assert_eq!(done(control("y")), Act::Redo);
    assert_eq!(done(control("c")), Act::Nothing);
}

#[test]
fn a_list_that_is_open_has_its_own_keys() {
    let alt = Press {
        has_alt: true,
        ..press("ArrowDown")
    };
    let done = |press, mode, column| act(press, at(0, 1, column), mode, EXTENT, false);
    assert_eq!(done(alt, Mode::Walking, 1), Act::Open);
    assert_eq!(done(press(" "), Mode::Walking, 1), Act::Open);
    assert_eq!(done(press("ArrowDown"), Mode::Editing, 1), Act::Nothing);
    assert_eq!(done(press("Enter"), Mode::Editing, 1), Act::Open);
    assert_eq!(done(press("Enter"), Mode::Walking, 1), Act::Down);
    // The button opens nothing, and Space presses it.
    assert_eq!(done(press(" "), Mode::Walking, 4), Act::Nothing);
    assert_eq!(done(alt, Mode::Walking, 4), Act::Nothing);
}

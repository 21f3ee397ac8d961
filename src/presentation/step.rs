//! One step, and what its texts may hold.

use crate::view_state::ViewState;

/// The longest title, in characters.
pub const MAX_TITLE_CHARS: usize = 120;

/// The longest notes of a step, in characters.
pub const MAX_NOTES_CHARS: usize = 4000;

/// The longest name of a part of a page, in characters.
const MAX_PART_CHARS: usize = 40;

/// A view with what is said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// One line of at most [`MAX_TITLE_CHARS`].
    pub title: String,
    /// Lines of at most [`MAX_NOTES_CHARS`] in all.
    pub notes: String,
    /// In no frame and no step itself.
    pub view: ViewState,
    /// The part of the page that is brought into sight: a figure's name or an element's id; empty
    /// for the top.
    pub part: String,
}

impl Step {
    /// A step with its texts cleaned and cut.
    pub fn new(title: &str, notes: &str, view: &ViewState, part: &str) -> Self {
        Self {
            title: one_line(title, MAX_TITLE_CHARS),
            notes: several_lines(notes, MAX_NOTES_CHARS),
            view: view.with_embed(None).with_step(None),
            part: if is_part(part) {
                part.to_owned()
            } else {
                String::new()
            },
        }
    }
}

/// Whether this can be the name of a part: what stands in a selector as it is.
pub(super) fn is_part(part: &str) -> bool {
    part.len() <= MAX_PART_CHARS
        && part.starts_with(|it: char| it.is_ascii_lowercase())
        && part
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

/// A text in one line, trimmed, cut after so many characters, without signs that are not seen.
pub fn one_line(text: &str, max_chars: usize) -> String {
    let seen = seen(text);
    let words: Vec<&str> = seen.split_whitespace().collect();
    cut(&words.join(" "), max_chars)
}

/// A text in lines, their ends and both of its own trimmed, cut after so many characters.
pub fn several_lines(text: &str, max_chars: usize) -> String {
    let seen = seen(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let lines: Vec<&str> = seen.split('\n').map(str::trim_end).collect();
    cut(lines.join("\n").trim(), max_chars)
}

/// Without control characters and signs that turn the direction of what follows: they would reach
/// beyond the text that they stand in.
fn seen(text: &str) -> String {
    let turns = |it: char| matches!(it, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let seen = text.chars().map(|it| if it == '\t' { ' ' } else { it });
    let seen = seen.filter(|it| *it == '\n' || !(it.is_control() || turns(*it)));
    seen.collect()
}

fn cut(text: &str, max_chars: usize) -> String {
    let cut: String = text.chars().take(max_chars).collect();
    cut.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view_state::{Embed, EmbedView, Page};

    #[test]
    fn titles_are_one_line_and_notes_several() {
        for (typed, title, notes) in [
            ("  全省\r\n概览 ", "全省 概览", "全省\n概览"),
            ("a\t b", "a b", "a  b"),
            ("a\u{202e}b\u{0}c\u{2066}", "abc", "abc"),
            ("<b>&amp;</b>", "<b>&amp;</b>", "<b>&amp;</b>"),
            ("", "", ""),
        ] {
            let step = Step::new(typed, typed, &ViewState::default(), "");
            assert_eq!(step.title, title);
            assert_eq!(step.notes, notes);
        }
        let long = Step::new(&"园".repeat(300), "x", &ViewState::default(), "");
        assert_eq!(long.title.chars().count(), MAX_TITLE_CHARS);
    }

    #[test]
    fn a_step_holds_no_frame_and_no_step() {
        let framed = ViewState::default()
            .with_page(Page::Map)
            .with_step(Some(3))
            .with_embed(Some(Embed {
                view: EmbedView::Map,
                has_controls: true,
            }));
        let step = Step::new("x", "", &framed, "map");
        assert_eq!(step.view, ViewState::default().with_page(Page::Map));
    }

    #[test]
    fn a_part_is_a_plain_name() {
        for (part, is_kept) in [
            ("map", true),
            ("chart-spread", true),
            ("plan-targets", true),
            ("a\"],b", false),
            ("-a", false),
            ("1", false),
            ("Map", false),
            ("", false),
        ] {
            let step = Step::new("x", "", &ViewState::default(), part);
            assert_eq!(!step.part.is_empty(), is_kept, "{part}");
        }
    }
}

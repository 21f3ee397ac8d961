//! The reader's own steps with everything that can be undone.

use super::step::Step;
use crate::view_state::MAX_STEPS;

/// How many changes can be undone.
const MOST_UNDONE: usize = 100;

/// What a change is about: changes of one text in a row are undone as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Title(usize),
    Notes(usize),
    /// Anything else; never one with another.
    Other,
}

/// The steps, `None` for the story that the site tells by itself.
type Own = Option<Vec<Step>>;

/// The steps on the desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    own: Own,
    before: Vec<Own>,
    after: Vec<Own>,
    last: Option<Mark>,
}

impl Desk {
    /// A desk with these steps, and nothing to undo.
    pub fn new(own: Option<Vec<Step>>) -> Self {
        Self {
            own: own.map(fitted),
            ..Self::default()
        }
    }

    /// The reader's own steps; `None` where there are none of his own.
    pub fn own(&self) -> Option<&[Step]> {
        self.own.as_deref()
    }

    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    pub fn undo(&mut self) {
        if let Some(it) = self.before.pop() {
            self.after.push(std::mem::replace(&mut self.own, it));
            self.last = None;
        }
    }

    pub fn redo(&mut self) {
        if let Some(it) = self.after.pop() {
            self.before.push(std::mem::replace(&mut self.own, it));
            self.last = None;
        }
    }

    /// Puts other steps in the place of all; `None` for the site's own story.
    pub fn replace(&mut self, own: Option<Vec<Step>>) {
        self.put(Mark::Other, own.map(fitted));
    }

    /// Adds a step at the end; `false` where there are too many.
    pub fn add(&mut self, step: Step) -> bool {
        let mut steps = self.own.clone().unwrap_or_default();
        if steps.len() >= usize::from(MAX_STEPS) {
            return false;
        }
        steps.push(step);
        self.put(Mark::Other, Some(steps));
        true
    }

    /// Changes one text of a step; `story` are the steps where there are none of the reader's own.
    pub fn rewrite(&mut self, mark: Mark, text: &str, story: &[Step]) {
        let mut steps = self.steps(story);
        let (Mark::Title(idx) | Mark::Notes(idx)) = mark else {
            return;
        };
        let Some(step) = steps.get_mut(idx) else {
            return;
        };
        let new = match mark {
            Mark::Title(_) => Step::new(text, &step.notes, &step.view, &step.part),
            _ => Step::new(&step.title, text, &step.view, &step.part),
        };
        if *step != new {
            *step = new;
            self.put(mark, Some(steps));
        }
    }

    /// Takes a step away.
    pub fn remove(&mut self, idx: usize, story: &[Step]) {
        let mut steps = self.steps(story);
        if idx < steps.len() {
            steps.remove(idx);
            self.put(Mark::Other, Some(steps));
        }
    }

    /// Puts the same step once more behind it; `false` where there are too many.
    pub fn duplicate(&mut self, idx: usize, story: &[Step]) -> bool {
        let mut steps = self.steps(story);
        if steps.len() >= usize::from(MAX_STEPS) {
            return false;
        }
        if let Some(step) = steps.get(idx).cloned() {
            steps.insert(idx + 1, step);
            self.put(Mark::Other, Some(steps));
        }
        true
    }

    /// Moves a step to another place; the others close up.
    pub fn shift(&mut self, from: usize, to: usize, story: &[Step]) {
        let mut steps = self.steps(story);
        if from != to && from < steps.len() && to < steps.len() {
            let step = steps.remove(from);
            steps.insert(to, step);
            self.put(Mark::Other, Some(steps));
        }
    }

    fn steps(&self, story: &[Step]) -> Vec<Step> {
        self.own.clone().unwrap_or_else(|| story.to_vec())
    }

    fn put(&mut self, mark: Mark, own: Own) {
        if self.own == own {
            return;
        }
        let before = std::mem::replace(&mut self.own, own);
        self.after.clear();
        let is_one = mark != Mark::Other && self.last == Some(mark);
        if !is_one {
            self.before.push(before);
            let n_over = self.before.len().saturating_sub(MOST_UNDONE);
            self.before.drain(..n_over);
        }
        self.last = Some(mark);
    }
}

fn fitted(mut steps: Vec<Step>) -> Vec<Step> {
    steps.truncate(usize::from(MAX_STEPS));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view_state::ViewState;

    fn step(title: &str) -> Step {
        Step::new(title, "", &ViewState::default(), "")
    }

    fn story() -> Vec<Step> {
        ["a", "b", "c"].map(step).to_vec()
    }

    fn titles(desk: &Desk) -> String {
        let steps = desk.own().unwrap_or_default().iter();
        steps.map(|it| it.title.as_str()).collect()
    }

    #[test]
    fn a_change_of_the_story_makes_it_the_readers_own() {
        let story = story();
        let mut desk = Desk::default();
        desk.shift(2, 0, &story);
        assert_eq!(titles(&desk), "cab");
        desk.duplicate(1, &story);
        assert_eq!(titles(&desk), "caab");
        desk.remove(0, &story);
        assert_eq!(titles(&desk), "aab");
        desk.rewrite(Mark::Title(0), "x", &story);
        assert_eq!(titles(&desk), "xab");
        desk.replace(None);
        assert_eq!(desk.own(), None);
        for expected in ["xab", "aab", "caab", "cab"] {
            desk.undo();
            assert_eq!(titles(&desk), expected);
        }
        desk.undo();
        assert_eq!((desk.own(), desk.can_undo()), (None, false));
        desk.redo();
        assert_eq!(titles(&desk), "cab");
    }

    #[test]
    fn the_first_view_added_begins_a_presentation_of_ones_own() {
        let mut desk = Desk::default();
        assert!(desk.add(step("z")));
        assert_eq!(titles(&desk), "z");
    }

    #[test]
    fn the_letters_of_a_word_are_undone_together() {
        let story = story();
        let mut desk = Desk::default();
        for text in ["x", "xy", "xyz"] {
            desk.rewrite(Mark::Title(1), text, &story);
        }
        desk.rewrite(Mark::Notes(1), "n", &story);
        desk.undo();
        assert_eq!(titles(&desk), "axyzc");
        desk.undo();
        assert_eq!(desk.own(), None);
        desk.redo();
        // After a step back, the next letter is a change of its own.
        desk.rewrite(Mark::Title(1), "xyzz", &story);
        desk.undo();
        assert_eq!(titles(&desk), "axyzc");
    }

    #[test]
    fn what_changes_nothing_is_no_step_to_undo() {
        let story = story();
        let mut desk = Desk::new(Some(story.clone()));
        desk.shift(1, 1, &story);
        desk.shift(1, 9, &story);
        desk.remove(9, &story);
        desk.rewrite(Mark::Title(0), " a ", &story);
        desk.replace(Some(story.clone()));
        assert!(!desk.can_undo());
    }

    #[test]
    fn there_is_room_for_so_many_steps() {
        let full = vec![step("a"); usize::from(MAX_STEPS) + 5];
        let mut desk = Desk::new(Some(full));
        assert_eq!(desk.own().unwrap().len(), usize::from(MAX_STEPS));
        assert!(!desk.add(step("z")) && !desk.duplicate(0, &[]));
        assert!(!desk.can_undo());
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use crate::view_state::ViewState;
    use proptest::prelude::*;

    #[derive(Clone, Debug)]
    enum Change {
        Add(String),
        Remove(usize),
        Duplicate(usize),
        Shift(usize, usize),
        Title(usize, String),
        Notes(usize, String),
        Reset,
    }

    fn changes() -> impl Strategy<Value = Vec<Change>> {
        let at = || 0..6_usize;
        let change = prop_oneof![
            "[a-z]{0,3}".prop_map(Change::Add),
            at().prop_map(Change::Remove),
            at().prop_map(Change::Duplicate),
            (at(), at()).prop_map(|(from, to)| Change::Shift(from, to)),
            (at(), "[a-z]{0,3}").prop_map(|(idx, it)| Change::Title(idx, it)),
            (at(), "[a-z]{0,3}").prop_map(|(idx, it)| Change::Notes(idx, it)),
            Just(Change::Reset),
        ];
        proptest::collection::vec(change, 0..30)
    }

    fn make(desk: &mut Desk, change: &Change, story: &[Step]) {
        match change {
            Change::Add(it) => drop(desk.add(Step::new(it, "", &ViewState::default(), ""))),
            Change::Remove(idx) => desk.remove(*idx, story),
            Change::Duplicate(idx) => drop(desk.duplicate(*idx, story)),
            Change::Shift(from, to) => desk.shift(*from, *to, story),
            Change::Title(idx, it) => desk.rewrite(Mark::Title(*idx), it, story),
            Change::Notes(idx, it) => desk.rewrite(Mark::Notes(*idx), it, story),
            Change::Reset => desk.replace(None),
        }
    }

    proptest! {
        #[test]
        fn undoing_all_leads_to_the_start_and_redoing_all_to_the_end(changes in changes()) {
            let story: Vec<Step> = ["a", "b"]
                .map(|it| Step::new(it, "", &ViewState::default(), ""))
                .to_vec();
            let start = Desk::new(Some(story.clone()));
            let mut desk = start.clone();
            for it in &changes {
                make(&mut desk, it, &story);
            }
            let end = desk.clone();
            while desk.can_undo() {
                desk.undo();
            }
            prop_assert_eq!(desk.own(), start.own());
            while desk.can_redo() {
                desk.redo();
            }
            prop_assert_eq!(desk.own(), end.own());
        }

        #[test]
        fn moving_there_and_back_changes_nothing(from in 0..5_usize, to in 0..5_usize) {
            let story: Vec<Step> = ["a", "b", "c", "d", "e"]
                .map(|it| Step::new(it, "", &ViewState::default(), ""))
                .to_vec();
            let mut desk = Desk::new(Some(story.clone()));
            desk.shift(from, to, &[]);
            prop_assert_eq!(&desk.own().unwrap()[to], &story[from]);
            desk.shift(to, from, &[]);
            prop_assert_eq!(desk.own(), Some(&story[..]));
        }
    }
}

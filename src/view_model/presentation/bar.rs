//! The bar under a step that is shown: which step it is, what comes next, where to jump to.

use super::{at, leave, number, play, title, words};
use crate::presentation::{Act, Step, target};
use crate::view_model::Scene;
use crate::view_model::headline::count;

/// The bar.
#[derive(Clone, Debug, PartialEq)]
pub struct BarView {
    pub title: String,
    /// "Step 3 of 14".
    pub place: String,
    /// `None` at the first step.
    pub previous: Option<String>,
    /// `None` at the last step.
    pub next: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    /// The page of the steps, at this one.
    pub leave: String,
    pub jumps: Vec<JumpView>,
    /// Paragraphs.
    pub notes: Vec<String>,
    /// What comes next, in words.
    pub next_title: String,
    /// The link back to the step's view, where something else is shown.
    pub back: Option<String>,
    /// The part of the page that the step is about; empty for none.
    pub part: String,
    /// What speech says when the step is shown.
    pub spoken: String,
    /// Whether there is such a step.
    pub is_known: bool,
}

/// One entry of the list to jump from.
#[derive(Clone, Debug, PartialEq)]
pub struct JumpView {
    pub title: String,
    pub href: String,
    pub is_here: bool,
}

/// The bar for an address; `None` where nothing is presented.
pub fn bar(ctx: &Scene, steps: &[Step]) -> Option<BarView> {
    if !ctx.state.is_presenting() {
        return None;
    }
    let text = words(ctx);
    let idx = at(&ctx.state)?;
    let step = steps.get(idx);
    let to = |act| target(act, idx, steps.len()).map(|to| play(ctx, &steps[to], to));
    let place = (text.place)(&count(idx + 1), &count(steps.len()));
    let title_at = |idx: usize| steps.get(idx).map(|it| title(ctx, it));
    let own_title = title_at(idx).unwrap_or_else(|| (text.bar.no_such_step)(&count(idx + 1)));
    let is_aside = step.is_some_and(|it| it.view != ctx.state.with_step(None));
    Some(BarView {
        spoken: ctx.enumerated(&[place.clone(), own_title.clone()]),
        title: own_title,
        place,
        previous: to(Act::Previous),
        next: to(Act::Next),
        first: to(Act::First),
        last: to(Act::Last),
        leave: leave(ctx, number(idx).filter(|_| step.is_some())),
        jumps: steps
            .iter()
            .enumerate()
            .map(|(at, it)| JumpView {
                title: title(ctx, it),
                href: play(ctx, it, at),
                is_here: at == idx,
            })
            .collect(),
        notes: step.map_or_else(Vec::new, |it| paragraphs(&it.notes)),
        next_title: match title_at(idx + 1) {
            Some(title) => (text.bar.next_step)(&title),
            None => text.bar.last_step.to_owned(),
        },
        back: step.filter(|_| is_aside).map(|it| play(ctx, it, idx)),
        part: step.map_or_else(String::new, |it| it.part.clone()),
        is_known: step.is_some(),
    })
}

/// Notes in paragraphs.
pub fn paragraphs(notes: &str) -> Vec<String> {
    let lines = notes.split('\n').map(str::trim);
    let lines = lines.filter(|it| !it.is_empty());
    lines.map(str::to_owned).collect()
}

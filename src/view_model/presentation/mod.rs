//! What a presentation says: its page, and the bar under a step that is shown.

mod bar;
mod said;
mod story;

pub use bar::{BarView, JumpView, bar, paragraphs};
pub use said::{faults, kept};
pub use story::story;

use super::Scene;
use super::frame::frame;
use super::headline::count;
use crate::presentation::Step;
use crate::text::{PresentText, lazy_text};
use crate::view_state::{Page, ViewState};

/// The page of the steps.
#[derive(Clone, Debug, PartialEq)]
pub struct EditorView {
    pub lead: String,
    /// Where the presentation starts; `None` where there is no step.
    pub start: Option<String>,
    pub steps: Vec<StepView>,
}

/// One step on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// From 1.
    pub number: String,
    /// The title, or what stands for one that is empty.
    pub title: String,
    /// Page and places, as the browser's tab would name them.
    pub shows: String,
    /// The language of the view.
    pub tag: &'static str,
    /// The view by itself.
    pub href: String,
    /// The step in the presentation.
    pub play: String,
}

/// The words of presentations in the reader's language.
pub fn words(ctx: &Scene) -> &'static PresentText {
    &lazy_text(ctx.state.lang).present
}

/// The page; `own` says whether the steps are the reader's own.
pub fn editor(ctx: &Scene, steps: &[Step], is_own: bool) -> EditorView {
    let text = words(ctx);
    let n = count(steps.len());
    let lead = match (is_own, steps.is_empty()) {
        (_, true) => text.lead_empty.to_owned(),
        (true, false) => (text.lead_own)(&n),
        (false, false) => (text.lead_story)(&n),
    };
    EditorView {
        lead,
        start: steps.first().map(|it| play(ctx, it, 0)),
        steps: steps
            .iter()
            .enumerate()
            .map(|(idx, it)| step(ctx, it, idx))
            .collect(),
    }
}

fn step(ctx: &Scene, step: &Step, idx: usize) -> StepView {
    let shown = Scene::new(ctx.dataset, step.view.clone(), Vec::new());
    StepView {
        number: count(idx + 1),
        title: title(ctx, step),
        shows: view_name(&shown),
        tag: step.view.lang.tag(),
        href: ctx.href(&step.view),
        play: play(ctx, step, idx),
    }
}

/// The title of a step, or what stands for an empty one.
pub fn title(ctx: &Scene, step: &Step) -> String {
    if step.title.is_empty() {
        words(ctx).untitled.to_owned()
    } else {
        step.title.clone()
    }
}

/// What a view is called: its page, and what is chosen.
pub fn view_name(ctx: &Scene) -> String {
    let page = frame(ctx).document_title;
    let site = ctx.text().nav.site;
    let page = page.strip_suffix(&format!(" · {site}")).unwrap_or(&page);
    let page = if ctx.state.page == Page::Overview {
        ctx.text().nav.overview
    } else {
        page
    };
    let places = match ctx.state.page {
        Page::Region(_) => String::new(),
        _ => ctx.names_of(&ctx.state.selection.places),
    };
    let words = ctx.state.selection.text.clone();
    ctx.enumerated(&[page.to_owned(), places, words])
}

/// The link to a step while presenting.
pub fn play(ctx: &Scene, step: &Step, idx: usize) -> String {
    ctx.href(&step.view.with_step(number(idx)))
}

/// The link to the page of the steps, at one of them.
pub fn leave(ctx: &Scene, step: Option<u16>) -> String {
    let state = ViewState::default()
        .with_lang(ctx.state.lang)
        .with_page(Page::Present)
        .with_theme(ctx.state.theme)
        .with_step(step);
    ctx.href(&state)
}

/// The number of the step at a place.
pub fn number(idx: usize) -> Option<u16> {
    u16::try_from(idx + 1).ok()
}

/// The place of the step that the address names.
pub fn at(state: &ViewState) -> Option<usize> {
    state.step.map(|it| usize::from(it) - 1)
}

/// What a step is that shows what is shown now; `subject` is the figure that it is about, if any.
pub fn step_of(ctx: &Scene, subject: &str, title: &str) -> Step {
    let title = if title.trim().is_empty() {
        view_name(ctx)
    } else {
        title.to_owned()
    };
    Step::new(&title, "", &ctx.state, subject)
}

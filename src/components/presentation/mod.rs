//! Presentations: the bar under a step that is shown, the page of the steps, the button that adds
//! a view, and what keeps the reader's own steps.

mod add;
mod bar;
mod editor;
mod keeper;
mod notes;
mod presenter;
mod tools;

pub(super) use add::AddStep;
pub use editor::Editor;
pub use keeper::Keeper;
pub use presenter::Presenter;

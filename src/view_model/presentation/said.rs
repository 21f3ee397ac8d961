//! What is said of files that were refused, and of what the browser keeps.

use super::words;
use crate::presentation::file::{Fault, Reason};
use crate::text::PresentSaidText;
use crate::view_model::Scene;
use crate::view_model::forms::keeping::Keeping;
use crate::view_model::headline::count;

/// Each fault in a line: where, and what.
pub fn faults(ctx: &Scene, faults: &[Fault]) -> Vec<String> {
    let text = &words(ctx).said;
    faults.iter().map(|it| line(text, it)).collect()
}

fn line(text: &PresentSaidText, fault: &Fault) -> String {
    let number = match fault.step {
        0 => String::new(),
        step => count(step),
    };
    let reason = match &fault.reason {
        Reason::Broken => text.broken.to_owned(),
        Reason::NotAPresentation => text.not_a_presentation.to_owned(),
        Reason::Newer => text.newer.to_owned(),
        Reason::Missing => text.missing.to_owned(),
        Reason::NotText => text.not_text.to_owned(),
        Reason::NotAList => text.not_a_list.to_owned(),
        Reason::NotAStep => text.not_a_step.to_owned(),
        Reason::TooLong(max) => (text.too_long)(&count(*max)),
        Reason::NotAnAddress => text.not_an_address.to_owned(),
        Reason::NotAPart => text.not_a_part.to_owned(),
        Reason::Unusable(raw) => (text.unusable)(raw),
        Reason::Unknown => text.unknown.to_owned(),
    };
    format!("{}{reason}", (text.place)(&number, &fault.field))
}

/// How far the keeping is; nothing where nothing was changed.
pub fn kept(ctx: &Scene, keeping: &Keeping) -> String {
    let text = &words(ctx).said;
    match keeping {
        Keeping::Nothing => String::new(),
        Keeping::Waiting => text.waiting.to_owned(),
        Keeping::Saved(time) => (text.kept)(&time.replace('T', " ")),
        Keeping::Full => text.full.to_owned(),
        Keeping::Refused => text.not_kept.to_owned(),
        Keeping::Conflict(_) => text.conflict.to_owned(),
    }
}

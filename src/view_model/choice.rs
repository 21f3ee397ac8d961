//! What is chosen, as chips that each take one thing back.

use super::Scene;
use crate::view_state::Page;

/// The bar of chips; empty when nothing is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceView {
    pub label: &'static str,
    pub chips: Vec<ChipView>,
    pub clear: &'static str,
    pub clear_href: String,
    /// Words and link: the page of the one chosen place, the comparison of several.
    pub more: Option<(&'static str, String)>,
}

/// One chosen thing.
#[derive(Clone, Debug, PartialEq)]
pub struct ChipView {
    pub label: String,
    /// The state without it.
    pub href: String,
    pub remove_label: String,
}

/// The chips of the state's selection.
pub fn choice(ctx: &Scene) -> ChoiceView {
    let text = &ctx.text().choice;
    let state = &ctx.state;
    let selection = &state.selection;
    let places = selection.places.iter().map(|id| {
        let without = selection
            .places
            .iter()
            .copied()
            .filter(|it| it != id)
            .collect();
        (ctx.name_of(*id).to_owned(), state.with_places(without))
    });
    let park_type = selection
        .park_type
        .map(|it| (ctx.type_name(it).to_owned(), state.with_park_type(None)));
    let batch = selection
        .batch
        .map(|it| (ctx.batch_ordinal(it), state.with_batch(None)));
    let words =
        (!selection.text.is_empty()).then(|| ((text.words)(&selection.text), state.with_text("")));
    let chips = places
        .chain(park_type)
        .chain(batch)
        .chain(words)
        .map(|(label, without)| ChipView {
            remove_label: (text.remove)(&label),
            href: ctx.href(&without),
            label,
        });
    let nothing = state
        .with_places(vec![])
        .with_park_type(None)
        .with_batch(None)
        .with_text("");
    ChoiceView {
        label: text.label,
        chips: chips.collect(),
        clear: text.clear,
        clear_href: ctx.href(&nothing),
        more: more(ctx),
    }
}

fn more(ctx: &Scene) -> Option<(&'static str, String)> {
    let text = &ctx.text().choice;
    let (words, page) = match ctx.state.selection.places.as_slice() {
        [] => return None,
        [only] => (text.region_page, Page::Region(*only)),
        _ => (text.compare, Page::Compare),
    };
    (page != ctx.state.page).then(|| (words, ctx.href(&ctx.state.with_page(page))))
}

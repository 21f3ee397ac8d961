//! The code that shows a view on another page.

use super::Scene;
use crate::model::Lang;
use crate::view_state::{Embed, EmbedView, Page, Theme};

/// What the reader has chosen for the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmbedChoice {
    pub view: EmbedView,
    pub lang: Lang,
    pub theme: Option<Theme>,
    pub has_controls: bool,
    /// In CSS pixels.
    pub height: u32,
}

/// The code and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbedCode {
    /// The address of what is framed.
    pub src: String,
    /// The name of the frame, for those who do not see it.
    pub title: String,
    pub html: String,
}

/// The file that is framed: it carries all it needs, because a sandboxed frame has no origin and a
/// host need not let it fetch anything.
const FRAMED: &str = "park-atlas.html";

/// What a frame may do: run scripts and open links in new tabs, and nothing else; no storage, no
/// history, no origin.
pub const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// The view that stands for a subject.
pub fn view_of_subject(subject: &str) -> EmbedView {
    match subject {
        "ranking" => EmbedView::Ranking,
        "batch" => EmbedView::Batch,
        "parks" => EmbedView::Parks,
        "headline" | "region" => EmbedView::Region,
        _ => EmbedView::Map,
    }
}

/// The code for a choice; `folder` is the site's address up to its last slash.
pub fn embed_code(ctx: &Scene, folder: &str, choice: &EmbedChoice) -> EmbedCode {
    let EmbedChoice {
        view, has_controls, ..
    } = *choice;
    let region = match ctx.state.page {
        Page::Region(id) => Some(id),
        _ => None,
    };
    let chosen = region.or(match ctx.state.selection.places.as_slice() {
        [only] => Some(*only),
        _ => None,
    });
    let page = match view {
        EmbedView::Map => Page::Map,
        EmbedView::Ranking | EmbedView::Batch => Page::Overview,
        EmbedView::Parks => Page::Parks,
        EmbedView::Region => Page::Region(chosen.unwrap_or(ctx.dataset.province().id)),
    };
    let mut state = ctx.state.with_page(page);
    if let Some(id) = region {
        state = state.with_places(vec![id]);
    }
    let state = state
        .with_lang(choice.lang)
        .with_theme(choice.theme)
        .with_step(None)
        .with_embed(Some(Embed { view, has_controls }));
    let framed = Scene::new(ctx.dataset, state, vec![]);
    let src = format!("{folder}{FRAMED}{}", ctx.href(&framed.state));
    let title = title(&framed, view);
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" \
         sandbox=\"{SANDBOX}\"></iframe>",
        escaped(&src),
        escaped(&title),
        choice.height
    );
    EmbedCode { src, title, html }
}

/// What a view shows, with its place.
pub fn title(ctx: &Scene, view: EmbedView) -> String {
    let focus = crate::analysis::tally::focus(ctx.dataset, &ctx.state.selection);
    match view {
        EmbedView::Map => super::map::map_title(ctx, focus),
        EmbedView::Ranking => super::ranking::ranking(ctx).title,
        EmbedView::Batch => super::batch::batch(ctx).caption,
        EmbedView::Parks => ctx.text().parks.title.to_owned(),
        EmbedView::Region => match ctx.state.page {
            Page::Region(id) => ctx.name_of(id).to_owned(),
            _ => ctx.name_of(focus).to_owned(),
        },
    }
}

/// As text stands in a quoted attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

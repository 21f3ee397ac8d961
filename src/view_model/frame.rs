//! What frames every page: navigation, the other languages, notices about the link, sources.

use super::Scene;
use crate::format;
use crate::model::{DocumentId, Lang, sorted_unique};
use crate::view_state::{Hint, HintReason, Page, ViewState};

/// The furniture of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameView {
    /// For the browser's tab.
    pub document_title: String,
    /// The overview of everything.
    pub home: String,
    pub nav: Vec<NavItem>,
    pub other_languages: Vec<LanguageLink>,
    pub sources: Vec<String>,
    /// The words of the button that adds the view to a presentation; `None` where there is no view.
    pub add_step: Option<&'static str>,
}

/// One page in the navigation.
#[derive(Clone, Debug, PartialEq)]
pub struct NavItem {
    pub label: &'static str,
    pub href: String,
    pub is_here: bool,
}

/// The same view in another language.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageLink {
    pub label: &'static str,
    pub href: String,
    /// BCP 47 tag.
    pub tag: &'static str,
}

/// The furniture for a state.
pub fn frame(ctx: &Scene) -> FrameView {
    let nav = &ctx.text().nav;
    let items = [
        (Page::Overview, nav.overview),
        (Page::Map, nav.map),
        (Page::Parks, nav.parks),
        (Page::Regions, nav.regions),
        (Page::Compare, nav.compare),
        (Page::Pilots, nav.pilots),
        (Page::Huzhou, nav.huzhou),
        (Page::Policy, nav.policy),
        (Page::Data, nav.data),
        (Page::Present, nav.present),
    ];
    let section = ctx.state.page.section();
    let here = match ctx.state.page {
        Page::Region(id) => ctx.name_of(id),
        Page::Flagship => nav.flagship,
        Page::Ruian => nav.ruian,
        Page::Forms => nav.forms,
        Page::Form(form) => nav.form_names[form as usize],
        _ => items
            .iter()
            .find(|(page, _)| *page == section)
            .map_or("", |(_, label)| label),
    };
    let others = Lang::ALL.iter().filter(|it| **it != ctx.state.lang);
    FrameView {
        document_title: match ctx.state.page {
            Page::Overview => nav.site.to_owned(),
            _ => format!("{here} · {}", nav.site),
        },
        home: ctx.href(&ViewState {
            lang: ctx.state.lang,
            ..ViewState::default()
        }),
        nav: items
            .into_iter()
            .map(|(page, label)| NavItem {
                label,
                href: ctx.href(&ctx.state.with_page(page).with_step(None)),
                is_here: page == section,
            })
            .collect(),
        other_languages: others
            .map(|it| LanguageLink {
                label: it.name(),
                href: ctx.href(&ctx.state.with_lang(*it)),
                tag: it.tag(),
            })
            .collect(),
        sources: sources(ctx),
        add_step: (ctx.state.page != Page::Present).then_some(ctx.text().foot.add_step),
    }
}

/// The link from a frame to the whole page: relative to the folder, because the frame may show the
/// single file.
pub fn whole_page(ctx: &Scene) -> String {
    let state = ctx.state.with_embed(None).with_theme(None);
    format!("./{}", ctx.href(&state))
}

/// The documents behind certified totals and parks, each once.
fn sources(ctx: &Scene) -> Vec<String> {
    let totals = ctx.dataset.certified_totals.iter().map(|it| it.document);
    let ids: Vec<_> = totals
        .chain(ctx.dataset.parks.iter().map(|it| it.document))
        .collect();
    documents(ctx, &ids)
}

/// Issuer, number and date of documents, each once.
pub(super) fn documents(ctx: &Scene, ids: &[DocumentId]) -> Vec<String> {
    sorted_unique(ids)
        .into_iter()
        .map(|id| {
            let document = ctx.dataset.document(id);
            let date = document
                .issued_on
                .map_or_else(String::new, |it| format::date(it, ctx.state.lang));
            let issuer = document.issuer.unwrap_or(document.title).to_owned();
            let number = document.number.unwrap_or_default().to_owned();
            ctx.enumerated(&[issuer, number, date])
        })
        .collect()
}

/// What is said of the parts of the address that could not be used.
pub fn hints(ctx: &Scene) -> Vec<String> {
    ctx.hints.iter().map(|it| hint(ctx, it)).collect()
}

fn hint(ctx: &Scene, hint: &Hint) -> String {
    let text = &ctx.text().hints;
    match hint.reason {
        HintReason::UnknownPage => (text.unknown_page)(&hint.raw),
        HintReason::UnknownPlace => (text.unknown_place)(&hint.raw),
        HintReason::UnknownType => (text.unknown_type)(&hint.raw),
        HintReason::UnknownBatch => (text.unknown_batch)(&hint.raw),
        HintReason::UnknownWord => (text.unknown_word)(hint.key, &hint.raw),
        HintReason::TooLong => (text.too_long)(&hint.raw),
        HintReason::TooMany => (text.too_many)(&hint.raw),
    }
}

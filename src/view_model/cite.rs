//! References: to what a view shows, and to the documents that it was read from.
//!
//! By GB/T 7714—2015 in Chinese, a short one in English, and for reference managers.

use super::Scene;
use crate::format;
use crate::model::{Date, Document, DocumentId, DocumentKind, Lang};
use crate::text::text;
use crate::view_state::ViewState;

/// What of the moment and the place of reading goes into a reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Access {
    /// The reader's calendar day.
    pub today: Date,
    /// What stands before the fragment in a link: the site's address, or the name of the single
    /// file where that was opened.
    pub base: String,
    /// Which edition of the data, see [`crate::model::Edition`].
    pub stamp: &'static str,
}

/// References to one view.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// To the view, by GB/T 7714.
    pub gbt: String,
    /// To each document behind it, by GB/T 7714.
    pub documents: Vec<String>,
    /// To both, short, in English.
    pub english: String,
    pub bibtex: String,
    pub ris: String,
    pub permalink: String,
}

/// The link to a state from outside: whole, not in a frame, on the reader's own surface.
pub fn permalink(ctx: &Scene, access: &Access) -> String {
    let state = ctx.state.with_embed(None).with_theme(None).with_step(None);
    format!("{}{}", access.base, ctx.href(&state))
}

/// References to what has this title in Chinese and in English, read from these documents.
pub fn cite(
    ctx: &Scene,
    access: &Access,
    title_zh: &str,
    title_en: &str,
    documents: &[DocumentId],
) -> Citation {
    let documents: Vec<&Document> = documents
        .iter()
        .map(|id| ctx.dataset.document(*id))
        .collect();
    let link = permalink(ctx, access);
    let Access { today, stamp, .. } = access;
    let site_zh = text(Lang::OF_DOCUMENTS).nav.site;
    let site_en = text(Lang::ABROAD).nav.site;
    let day = today.iso();
    let sources: Vec<String> = documents.iter().map(|it| short(it)).collect();
    let sources = sources.join("; ");
    let key = format!("park-atlas-{stamp}");
    Citation {
        gbt: format!("{site_zh}. {title_zh}: 数据版本 {stamp}[DB/OL]. [{day}]. {link}."),
        documents: documents.iter().map(|it| reference(it)).collect(),
        english: format!(
            "{site_en} ({site_zh}), “{title_en}”, data version {stamp}, {link} (accessed {}). \
             Source: {sources}.",
            format::date(*today, Lang::ABROAD)
        ),
        bibtex: format!(
            "@misc{{{key},\n  author = {{{{{site_en}}}}},\n  title = {{{title_en}}},\n  \
             version = {{{stamp}}},\n  url = {{{link}}},\n  urldate = {{{day}}},\n  \
             note = {{Source: {sources}}}\n}}\n"
        ),
        ris: format!(
            "TY  - DATA\r\nAU  - {site_en}\r\nTI  - {title_en}\r\nET  - {stamp}\r\nUR  - {link}\r\n\
             Y2  - {}\r\nN1  - Source: {sources}\r\nER  - \r\n",
            day.replace('-', "/")
        ),
        permalink: link,
    }
}

/// A document by GB/T 7714: `[Z]` for an official notice, `[N]` for a newspaper feature. What the
/// document does not print is left out.
pub fn reference(document: &Document) -> String {
    let issuer = document.issuer.map(|it| format!("{it}. "));
    let number = document.number.map(|it| format!(": {it}"));
    let sign = match document.kind {
        DocumentKind::Notice => "Z",
        DocumentKind::Feature => "N",
    };
    let date = document.issued_on.map(|it| format!(" {}.", it.iso()));
    format!(
        "{}{}{}[{sign}].{}",
        issuer.unwrap_or_default(),
        document.title,
        number.unwrap_or_default(),
        date.unwrap_or_default()
    )
}

/// Issuer or title, number and date of a document for a reference in English.
fn short(document: &Document) -> String {
    let name = document
        .issuer
        .map_or_else(|| format!("“{}”", document.title), str::to_owned);
    let date = document.issued_on.map(|it| format::date(it, Lang::ABROAD));
    let parts = [Some(name), document.number.map(str::to_owned), date];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The scene in another language, with everything else the same.
pub(super) fn in_lang(ctx: &Scene, lang: Lang) -> Scene {
    let state: ViewState = ctx.state.with_lang(lang);
    Scene::new(ctx.dataset, state, vec![])
}

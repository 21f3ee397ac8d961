//! References to what is shown, to copy.

use leptos::prelude::*;

use super::copying::copyable;
use crate::model::Lang;
use crate::text::TakeAwayText;
use crate::view_model::cite::Citation;

/// References in Chinese and English, and for reference managers.
pub(super) fn citing(citation: &Citation, text: &'static TakeAwayText) -> AnyView {
    let documents = citation.documents.join("\n");
    view! {
        <section class="take__section" aria-labelledby="take-cite-title">
            <h3 id="take-cite-title">{text.cite}</h3>
            {copyable("cite-gbt", text.cite_gbt, &citation.gbt, Lang::OF_DOCUMENTS, text)}
            {copyable("cite-documents", text.cite_documents, &documents, Lang::OF_DOCUMENTS, text)}
            {copyable("cite-english", text.cite_english, &citation.english, Lang::ABROAD, text)}
            <details class="take__more">
                <summary>{format!("{} · {}", text.bibtex, text.ris)}</summary>
                {copyable("cite-bibtex", text.bibtex, &citation.bibtex, Lang::ABROAD, text)}
                {copyable("cite-ris", text.ris, &citation.ris, Lang::ABROAD, text)}
            </details>
        </section>
    }
    .into_any()
}

//! `#/data`: documents, notes, files, how to cite, what is not in the data.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::{dossier, edition};
use crate::components::{
    CopySection, dictionary_section, documents_section, files_section, gaps_section,
    ledger_section, notes_section, part, prose_section,
};
use crate::shell::{dom, taking};
use crate::text::lazy_text;
use crate::view_model::{data_page, dictionary, gaps, ledger};

/// The page.
#[component]
pub fn DataPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let scene = props.scene;
    // Where the link leads, once it is drawn.
    Effect::new(move |_| {
        let target = scene.with(|it| data_page::data(it, dossier()).target);
        if let Some(anchor) = target {
            request_animation_frame(move || dom::go_to(&anchor));
        }
    });
    let opening = |it: &crate::view_model::Scene| {
        let text = &lazy_text(it.state.lang).data;
        view! {
            <h1 class="page-title">{text.title}</h1>
            <p class="data-hint">{text.intro}</p>
        }
        .into_any()
    };
    let documents = |it: &crate::view_model::Scene| {
        documents_section(
            &data_page::data(it, dossier()),
            &lazy_text(it.state.lang).data,
        )
    };
    let files = |it: &crate::view_model::Scene| {
        let text = &lazy_text(it.state.lang).data;
        let files = data_page::files(edition());
        files_section(&files, edition().stamp, !taking::is_file(), text)
    };
    let terms = |it: &crate::view_model::Scene| {
        let text = &lazy_text(it.state.lang).data;
        view! {
            {prose_section("cite", text.cite, text.cite_lines)}
            {prose_section("licence", text.licence, text.licence_lines)}
        }
        .into_any()
    };
    let notes = |it: &crate::view_model::Scene| {
        notes_section(
            &data_page::data(it, dossier()),
            it.text().nav.take,
            &lazy_text(it.state.lang).data,
        )
    };
    let lang = Memo::new(move |_| scene.with(|it| it.state.lang));
    let copy = part(move || {
        let text = &lazy_text(lang.get()).data;
        view! { <CopySection text is_file=taking::is_file() /> }.into_any()
    });
    let missing = |it: &crate::view_model::Scene| {
        let text = &lazy_text(it.state.lang).data;
        prose_section("missing", text.missing, text.missing_lines)
    };
    view! {
        <div class="data-page">
            {props.part(opening)}
            {props.part(documents)}
            {props.part(|it| ledger_section(&ledger::ledger(it, dossier()), it.text().nav.take))}
            {props.part(|it| dictionary_section(&dictionary::dictionary(it, dossier()), it.text().nav.take))}
            {props.part(files)}
            {props.part(terms)}
            {copy}
            {props.part(|it| gaps_section(&gaps::gaps(it)))}
            {props.part(missing)}
            {props.part(notes)}
        </div>
    }
}

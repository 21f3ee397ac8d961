//! The sections of the data page.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::sources::link_row;
use super::table::{data, head, number, number_head, row, row_head, scroller, table};
use super::{list, nothing, take_here};
use crate::text::DataText;
use crate::view_model::data_page::{DataView, DocumentView, FileView, NoteView};

/// The documents, one after the other.
pub fn documents_section(view: &DataView, text: &'static DataText) -> AnyView {
    view! {
        <section class="documents" id="documents" aria-labelledby="documents-title">
            <h2 id="documents-title">{text.documents}</h2>
            <p class="data-hint">{text.documents_hint}</p>
            <ol class="documents__list">{list(view.documents.iter().map(document))}</ol>
        </section>
    }
    .into_any()
}

fn document(it: &DocumentView) -> AnyView {
    let class = if it.is_marked {
        "document document--marked"
    } else {
        "document"
    };
    view! {
        <li class=class id=it.anchor.clone() tabindex="-1">
            <h3 class="document__title" lang="zh-CN">{it.title}</h3>
            <p class="document__imprint" lang="zh-CN">{it.imprint.clone()}</p>
            <p class="document__holds">
                <code>{it.slug}</code>
                " "
                {it.holds.clone()}
            </p>
            <p class="document__reference" lang="zh-CN">{it.reference.clone()}</p>
            {link_row(it.title, &it.links)}
        </li>
    }
    .into_any()
}

/// The notes, of one document or of all.
pub fn notes_section(view: &DataView, take: &'static str, text: &'static DataText) -> AnyView {
    let filters = view.filters.iter().map(|it| {
        link_item(LinkItem {
            class: "switch__option",
            href: &it.href,
            current: it.is_chosen.then_some("true"),
            label: None,
            text: &it.label,
        })
    });
    let groups = view.notes.chunk_by(|a, b| a.document == b.document);
    let groups = groups.map(|it| note_group(it, view.is_of_one, text));
    view! {
        <section class="notes" id="notes" aria-labelledby="notes-title">
            <h2 id="notes-title">{text.notes}</h2>
            <p class="data-hint">{text.notes_hint}</p>
            {link_nav("switch__options", text.notes_filter, filters.collect())}
            <p class="count" role="status">{view.count.clone()}</p>
            {take_here("notes", take)}
            {list(groups)}
        </section>
    }
    .into_any()
}

/// The notes of one document: open where they are what is asked for.
fn note_group(notes: &[NoteView], is_open: bool, text: &'static DataText) -> AnyView {
    let name = notes.first().map(|it| it.document.as_str());
    let summary = (text.notes_in)(name.unwrap_or_default(), &notes.len().to_string());
    view! {
        <details class="twin" open=is_open>
            <summary>{summary}</summary>
            <ul class="notes__list">{list(notes.iter().map(|it| note(it, text)))}</ul>
        </details>
    }
    .into_any()
}

fn note(it: &NoteView, text: &'static DataText) -> AnyView {
    let class = if it.is_marked {
        "note note--marked"
    } else {
        "note"
    };
    let line = |label: &'static str, value: Option<&'static str>| {
        value.map_or_else(nothing, |value| {
            view! {
                <p class="note__print">
                    {label} " " <span lang="zh-CN">{value}</span>
                </p>
            }
            .into_any()
        })
    };
    view! {
        <li class=class id=it.anchor.clone() tabindex="-1">
            <p class="note__head">
                <a class="note__id" href=it.href.clone()>{it.id}</a>
                <span class="note__kind">{it.kind}</span>
                <span lang="zh-CN">{it.place}</span>
            </p>
            <p>{it.note}</p>
            {line(text.printed, it.printed)}
            {line(text.shown, it.shown)}
        </li>
    }
    .into_any()
}

/// The files with their checksums; plain names where there is no server to have them from.
pub fn files_section(
    files: &[FileView],
    stamp: &'static str,
    is_hosted: bool,
    text: &'static DataText,
) -> AnyView {
    let heads = vec![
        head(text.file),
        number_head(text.file_rows),
        number_head(text.file_bytes),
        head("SHA-256"),
    ];
    let rows = files.iter().map(|it| {
        let name = if is_hosted {
            view! { <a href=it.href.clone() download>{it.name}</a> }.into_any()
        } else {
            it.name.into_any()
        };
        let sum = view! { <code class="checksum">{it.sha256}</code> };
        let cells = vec![
            row_head(name),
            number(it.rows.as_str()),
            number(it.size.as_str()),
            data("table__checksum", sum.into_any()),
        ];
        row("", "", cells)
    });
    let caption = (text.files_caption)(stamp);
    let table = table("table", &caption, heads, rows.collect(), vec![]);
    view! {
        <section class="files" id="files" aria-labelledby="files-title">
            <h2 id="files-title">{text.files}</h2>
            <p class="data-hint">{text.files_hint}</p>
            <p>
                <button type="button" class="take-all" data-take="everything" aria-haspopup="dialog">
                    {text.take_all}
                </button>
            </p>
            {scroller(text.files, table)}
        </section>
    }
    .into_any()
}

/// Paragraphs under a heading.
pub fn prose_section(id: &'static str, title: &'static str, lines: &[&'static str]) -> AnyView {
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    let lines = lines.iter().map(|it| view! { <p>{*it}</p> }.into_any());
    view! {
        <section class="prose" id=id aria-labelledby=labelled>
            <h2 id=title_id>{title}</h2>
            {list(lines)}
        </section>
    }
    .into_any()
}

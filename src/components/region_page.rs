//! The pieces of a region's page.

use leptos::prelude::*;

use super::figures::figure_list;
use super::links::{LinkItem, link_item, link_nav};
use super::locator::locator;
use super::plain_table::plain_table;
use super::{list, nothing, take_button};
use crate::text::Text;
use crate::view_model::plain_table::PlainTable;
use crate::view_model::region::{
    LinkView, NoteView, NotesView, RegionView, SectionView, SourcesView,
};

/// Everything on a region's page; on paper its sheet stands for all below the figures.
pub fn region_page(view: &RegionView, text: &'static Text, paper: AnyView) -> AnyView {
    let beside = view.beside.as_ref().map_or_else(nothing, section);
    let notes = view.notes.as_ref().map_or_else(nothing, notes);
    view! {
        <article class="region" data-figure="region" data-region-page=view.code>
            {crumbs(view)}
            <h1 class="page-title">{view.title}</h1>
            <p class="region__subtitle">{list(view.subtitle.iter().map(subtitle))}</p>
            <p class="region__sentences">{sentences(&view.sentences, view.gap)}</p>
            {figure_list(&view.figures)}
            {take_button("region", text)}
            <div class="region__columns">{locator(&view.locator)} {beside}</div>
            {list(view.sections.iter().map(section))}
            {notes}
            {paper}
        </article>
        {links("region__links", view.links_label, &view.links)}
        {links("region__siblings", view.siblings_label, &view.siblings)}
    }
    .into_any()
}

fn crumbs(view: &RegionView) -> AnyView {
    let steps = view.crumbs.iter().map(|it| {
        link_item(LinkItem {
            class: "",
            href: &it.href,
            current: it.is_here.then_some("page"),
            label: None,
            text: it.name,
        })
    });
    link_nav("crumbs", view.crumbs_label, steps.collect())
}

fn subtitle((text, lang): &(String, &'static str)) -> AnyView {
    let lang = (!lang.is_empty()).then_some(*lang);
    view! { <span lang=lang>{text.clone()}</span> " " }.into_any()
}

/// Sentences in a row, with the space that the language wants between them.
pub(super) fn sentences(texts: &[String], gap: &'static str) -> AnyView {
    list(
        texts
            .iter()
            .map(|it| view! { <span>{it.clone()}</span> {gap} }.into_any()),
    )
}

/// Links under a name of their own; nothing where there are none.
pub(super) fn links(class: &'static str, label: &'static str, links: &[LinkView]) -> AnyView {
    if links.is_empty() {
        return nothing();
    }
    let items = links.iter().map(|it| {
        link_item(LinkItem {
            class: "",
            href: &it.href,
            current: None,
            label: None,
            text: &it.text,
        })
    });
    link_nav(class, label, items.collect())
}

fn section(view: &SectionView) -> AnyView {
    let chinese = if view.title_chinese.is_empty() {
        nothing()
    } else {
        view! { " " <span class="section__name" lang="zh-CN">{view.title_chinese}</span> }
            .into_any()
    };
    let paragraphs = view
        .paragraphs
        .iter()
        .map(|it| view! { <p class="section__text">{it.clone()}</p> }.into_any());
    let tables = view.tables.iter().map(|it| plain_table(wide(it), it));
    let remark = if view.remark.is_empty() {
        nothing()
    } else {
        view! { <p class="section__remark">{view.remark}</p> }.into_any()
    };
    let definitions = if view.definitions.is_empty() {
        nothing()
    } else {
        view! {
            <div class="section__definitions">
                <h3>{view.definitions_title}</h3>
                <ul>{list(view.definitions.iter().map(note))}</ul>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="section">
            <h2>{view.title.clone()} {chinese}</h2>
            {list(paragraphs)}
            <div class="section__body">
                <div class="section__main">{list(tables)} {remark}</div>
                {definitions}
            </div>
            {view.sources.as_ref().map_or_else(nothing, source_line)}
            {view.more.as_ref().map_or_else(nothing, more)}
        </section>
    }
    .into_any()
}

/// Tables of many columns scroll where they have no room; on phones their rows, and those of lists of parks, are
/// paragraphs instead of being squeezed.
fn wide(table: &PlainTable) -> &'static str {
    if table.heads.len() > 5 {
        "table table--wide table--stacked"
    } else if table.row_head > 0 {
        "table table--list table--stacked"
    } else {
        "table"
    }
}

fn more(link: &LinkView) -> AnyView {
    view! { <p class="section__more"><a href=link.href.clone()>{link.text.clone()}</a></p> }
        .into_any()
}

fn notes(view: &NotesView) -> AnyView {
    view! {
        <section class="section">
            <h2>{view.title}</h2>
            <p class="section__remark">{view.lead}</p>
            {list(view.groups.iter().map(note_group))}
        </section>
    }
    .into_any()
}

fn note_group((document, notes): &(String, Vec<NoteView>)) -> AnyView {
    view! {
        <h3 lang="zh-CN">{document.clone()}</h3>
        <ul class="region__notes">{list(notes.iter().map(note))}</ul>
    }
    .into_any()
}

fn note(it: &NoteView) -> AnyView {
    view! {
        <li class="note" data-note=it.id>
            <span class="note__place" lang="zh-CN">{it.place}</span>
            " "
            {it.text}
        </li>
    }
    .into_any()
}

/// Where the figures above come from, linked to the page about the documents.
pub(super) fn source_line(view: &SourcesView) -> AnyView {
    let names = view
        .names
        .iter()
        .map(|it| view! { <a href=view.href.clone() lang="zh-CN">{it.clone()}</a> " " }.into_any());
    view! { <p class="source-line">{view.label.clone()} {list(names)}</p> }.into_any()
}

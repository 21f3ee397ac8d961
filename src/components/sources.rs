//! What stands beside a statement: source, place, notes; tables of figures and lists of measures.

use leptos::prelude::*;

use super::table::{cell, data, head, number, number_head, row, row_head, table};
use super::{list, nothing};
use crate::view_model::sources::{
    FigureRow, FigureTable, Link, MeasureGroup, MeasureView, MoreNotes, Phrase, Remark, SourceLine,
};

/// The language of Chinese text, where the page's may be another.
pub(super) const CHINESE: &str = "zh-CN";

/// A text, marked as Chinese where it is.
pub(super) fn phrase(it: &Phrase) -> AnyView {
    if it.is_chinese {
        chinese(&it.text)
    } else {
        it.text.clone().into_any()
    }
}

/// A text of a source.
pub(super) fn chinese(text: &str) -> AnyView {
    view! { <span lang=CHINESE>{text.to_owned()}</span> }.into_any()
}

/// Links in a row, which belong to what stands above them.
pub(super) fn link_row(label: &'static str, links: &[Link]) -> AnyView {
    let links = links
        .iter()
        .map(|it| view! { <li><a href=it.href.clone()>{it.text.clone()}</a></li> }.into_any());
    view! { <ul class="link-row" aria-label=label>{list(links)}</ul> }.into_any()
}

/// The documents that a section comes from; the link leads to the page about them.
pub(super) fn source_line(it: &SourceLine) -> AnyView {
    let documents = it.documents.iter().map(|(title, details)| {
        view! { <li>{phrase(title)} " " <span lang=CHINESE>{details.clone()}</span></li> }
            .into_any()
    });
    view! {
        <div class="sources">
            <a href=it.href.clone()>{it.label}</a>
            <ul>{list(documents)}</ul>
        </div>
    }
    .into_any()
}

/// Notes beside what they are on.
pub(super) fn remarks(remarks: &[Remark]) -> AnyView {
    if remarks.is_empty() {
        return nothing();
    }
    let own = remarks.iter().filter(|it| it.see_above.is_empty());
    let own = list(own.map(remark));
    view! { <ul class="asides">{above(remarks)} {own}</ul> }.into_any()
}

/// The kinds of the notes that stand in full further up, each once.
fn above(remarks: &[Remark]) -> AnyView {
    let mut kinds: Vec<&str> = Vec::new();
    let above = || remarks.iter().filter(|it| !it.see_above.is_empty());
    for it in above() {
        if !kinds.contains(&it.kind) {
            kinds.push(it.kind);
        }
    }
    let Some(first) = above().next() else {
        return nothing();
    };
    view! {
        <li class="aside aside--above">
            <span class="aside__kind">{kinds.join(" · ")}</span>
            " "
            {first.see_above}
        </li>
    }
    .into_any()
}

fn remark(it: &Remark) -> AnyView {
    let readings = it
        .readings
        .iter()
        .map(|it| view! { <span class="aside__reading">{it.clone()}</span> }.into_any());
    view! {
        <li class="aside">
            <span class="aside__kind">{it.kind}</span>
            " "
            {it.text}
            {list(readings)}
        </li>
    }
    .into_any()
}

/// Further notes, folded.
pub(super) fn more_notes(notes: Option<&MoreNotes>) -> AnyView {
    let Some(notes) = notes else {
        return nothing();
    };
    let items = notes.remarks.iter().map(|it| {
        let place = chinese(it.place);
        view! { <li class="more-notes__item"><p class="place">{place}</p><ul class="asides">{remark(it)}</ul></li> }
            .into_any()
    });
    view! {
        <details class="twin more-notes">
            <summary>{notes.summary.clone()}</summary>
            <ul>{list(items)}</ul>
        </details>
    }
    .into_any()
}

/// A table of figures with notes and places; nothing where there are no figures.
pub(super) fn figure_table(view: &FigureTable) -> AnyView {
    if view.rows.is_empty() {
        return nothing();
    }
    let heads = view.heads.iter().enumerate();
    let heads = heads.map(|(idx, it)| {
        if idx == 1 {
            number_head(*it)
        } else {
            head(*it)
        }
    });
    let rows = view.rows.iter().map(figure_row).collect();
    table(
        "table table--figures",
        &view.caption.text,
        heads.collect(),
        rows,
        vec![],
    )
}

fn figure_row(it: &FigureRow) -> AnyView {
    let goal = if it.goal.is_empty() {
        nothing()
    } else {
        view! { " " <span class="tag">{it.goal}</span> }.into_any()
    };
    let notes = view! {
        {remarks(&it.remarks)}
        <p class="place">{chinese(it.place)}</p>
    };
    let cells = vec![
        row_head(view! { {it.name} {goal} }.into_any()),
        number(it.value.as_str()),
        cell(phrase(&it.unit)),
        cell(phrase(&it.qualifier)),
        cell(it.period.clone().into_any()),
        data("table__notes", notes.into_any()),
    ];
    row("", "", cells)
}

/// The words that lists of measures need.
#[derive(Clone, Copy)]
pub(super) struct MeasureWords {
    pub(super) lead: &'static str,
    pub(super) no_lead: &'static str,
    pub(super) deadline: &'static str,
}

/// How groups of measures stand on a wide screen.
#[derive(Clone, Copy)]
pub(super) enum MeasureLayout {
    /// Each group in a column of its own.
    Columns,
    /// Each group in a row of its own, its items side by side.
    Rows,
}

/// Groups of measures, each under its title.
pub(super) fn measure_groups(
    groups: &[MeasureGroup],
    words: MeasureWords,
    layout: MeasureLayout,
) -> AnyView {
    let class = match layout {
        MeasureLayout::Columns => "measures",
        MeasureLayout::Rows => "measures measures--wide",
    };
    let groups = groups.iter().map(|it| {
        let items = it.items.iter().map(|it| measure(it, words));
        view! {
            <section class="measures__group">
                <h3>{it.title}</h3>
                <ol>{list(items)}</ol>
            </section>
        }
        .into_any()
    });
    view! { <div class=class>{list(groups)}</div> }.into_any()
}

fn measure(it: &MeasureView, words: MeasureWords) -> AnyView {
    let deadline = it.deadline.as_ref().map(|date| {
        view! { <p class="measure__deadline"><span class="tag">{words.deadline}</span> " " {date.clone()}</p> }.into_any()
    });
    let leads = if it.leads.is_empty() {
        view! { <p class="measure__lead">{words.no_lead}</p> }.into_any()
    } else {
        let names = chinese(&it.leads.join("；"));
        view! { <p class="measure__lead">{words.lead} " " {names}</p> }.into_any()
    };
    view! {
        <li class="measure">
            <p class="measure__title">{it.title}</p>
            {deadline.unwrap_or_else(nothing)}
            <p>{it.summary}</p>
            {leads}
            <p class="place">{chinese(it.place)}</p>
            {remarks(&it.remarks)}
        </li>
    }
    .into_any()
}

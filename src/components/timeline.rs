//! A timeline as a drawing and as a list.

use leptos::prelude::*;

use super::pilots_page::percent;
use super::sources::phrase;
use super::{list, take_here};
use crate::view_model::policy::{EntryKind, EntryView, Lane, LaneMark, TimelineView};

/// Height of a row, and of the years above them, in CSS pixels.
const ROW: u32 = 24;
const HEAD: u32 = 26;

/// The drawing, its legend and the list of the same.
pub(super) fn timeline(view: &TimelineView, take: &'static str) -> AnyView {
    let height = HEAD + view.n_rows * ROW + ROW / 2;
    let legend = view.legend.iter().map(|(kind, word)| {
        view! {
            <li class="legend__item">
                <svg class="timeline__key" width="22" height="16" aria-hidden="true">
                    {sign(*kind, 4, 18, 8)}
                </svg>
                {*word}
            </li>
        }
        .into_any()
    });
    let entries = view.list.iter().map(entry);
    view! {
        <section class="block timeline" data-figure="timeline" aria-labelledby="timeline-title">
            <h2 id="timeline-title">{view.title.clone()}</h2>
            <p class="block__lead">{view.lead}</p>
            <ul class="legend legend--row">{list(legend)}</ul>
            <div class="timeline__stage" data-picture="">
                <svg
                    class="timeline__drawing"
                    role="img"
                    aria-label=view.alt.clone()
                    width="100%"
                    height=height.to_string()
                >
                    {list(view.ticks.iter().enumerate().map(|(idx, it)| tick(idx, it, height)))}
                    {list(view.lanes.iter().map(lane))}
                </svg>
            </div>
            {take_here("timeline", take)}
            <h3 class="block__sub">{view.list_title}</h3>
            <ol class="timeline__list">{list(entries)}</ol>
        </section>
    }
    .into_any()
}

fn tick(idx: usize, (year, at): &(String, u32), height: u32) -> AnyView {
    let x = percent(*at);
    let class = if idx.is_multiple_of(2) {
        "timeline__year"
    } else {
        "timeline__year timeline__year--between"
    };
    view! {
        <line class="timeline__line" x1=x.clone() x2=x.clone() y1=HEAD.to_string() y2=height.to_string() />
        <text class=class x=x y="16">{year.clone()}</text>
    }
    .into_any()
}

fn lane(it: &Lane) -> AnyView {
    let top = HEAD + it.row * ROW;
    let lang = it.name.is_chinese.then_some("zh-CN");
    view! {
        <line class="timeline__rule" x1="0" x2="100%" y1=top.to_string() y2=top.to_string() />
        <text class="timeline__name" x="2" y=(top + 17).to_string() lang=lang>{it.name.text.clone()}</text>
        {list(it.marks.iter().map(mark))}
    }
    .into_any()
}

/// A mark, with its number to its right.
fn mark(it: &LaneMark) -> AnyView {
    let y = HEAD + it.row * ROW + ROW / 2;
    let is_span = it.to > it.from;
    let shape = if is_span {
        view! {
            <rect
                class=class(it.kind)
                x=percent(it.from)
                y=(y - 5).to_string()
                width=percent(it.to - it.from)
                height="10"
                rx="2"
            />
        }
        .into_any()
    } else {
        view! { <svg x=percent(it.from) y=y.to_string() overflow="visible">{point(it.kind)}</svg> }
            .into_any()
    };
    view! {
        <g>
            <title>{it.tip.clone()}</title>
            {shape}
            <svg x=percent(it.to) y=y.to_string() overflow="visible">
                <text class="timeline__number" x=if is_span { "4" } else { "9" } dy=".36em">{it.number.clone()}</text>
            </svg>
        </g>
    }
    .into_any()
}

/// The sign of a kind, as a bar from one place to another for what has a length.
fn sign(kind: EntryKind, from: u32, to: u32, y: u32) -> AnyView {
    match kind {
        EntryKind::Record | EntryKind::Goal => view! {
            <rect
                class=class(kind)
                x=from.to_string()
                y=(y - 5).to_string()
                width=(to - from).to_string()
                height="10"
                rx="2"
            />
        }
        .into_any(),
        _ => {
            let middle = u32::midpoint(from, to);
            view! { <svg x=middle.to_string() y=y.to_string() overflow="visible">{point(kind)}</svg> }
                .into_any()
        }
    }
}

/// The sign of a moment, about the origin.
fn point(kind: EntryKind) -> AnyView {
    let path = match kind {
        EntryKind::Issue => "M0 -7l7 7-7 7-7-7z",
        EntryKind::Batch => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
        EntryKind::Deadline => "M0 7l-7-12h14z",
        EntryKind::Record | EntryKind::Goal => "M-5 -5h10v10h-10z",
    };
    view! { <path class=class(kind) d=path /> }.into_any()
}

fn class(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Issue => "timeline__mark timeline__mark--issue",
        EntryKind::Batch => "timeline__mark timeline__mark--batch",
        EntryKind::Deadline => "timeline__mark timeline__mark--deadline",
        EntryKind::Record => "timeline__mark timeline__mark--record",
        EntryKind::Goal => "timeline__mark timeline__mark--goal",
    }
}

fn entry(it: &EntryView) -> AnyView {
    view! {
        <li class="timeline__entry">
            <p>
                <span class="timeline__when">{it.when.clone()}</span>
                " "
                <span class="tag">{it.label}</span>
                " "
                {phrase(&it.what)}
            </p>
            <p class="place">{phrase(&it.source)}</p>
        </li>
    }
    .into_any()
}

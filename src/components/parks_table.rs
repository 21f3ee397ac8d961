//! The table of parks: heads with distributions, groups, rows, sums; of many rows only those in
//! sight are drawn.

mod foot;
mod head;
mod rows;
mod window;

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::park_tools::ToolWords;
use super::{Go, nothing, part, take_button};
use crate::shell::dom;
use crate::view_model::ParksView;
use crate::view_model::parks::{EmptyView, Line, Record, RowView, ShownView, lines};
use foot::{foot, remarks};
use head::head;
use rows::{Item, ItemKey, RowKey, draw};
use window::{Window, window_note};

/// The table. What is closed and what is in sight is its own; all else comes with the view.
#[component]
pub fn ParksTable(
    /// What it shows.
    view: Memo<ParksView>,
    /// Its rows.
    shown: Memo<ShownView>,
    /// The cells of a row.
    cells: Callback<Record, RowView>,
    /// Goes to another state.
    go: Go,
    /// The words of the interface.
    words: Signal<ToolWords>,
) -> impl IntoView {
    let closed = RwSignal::new(BTreeSet::<String>::new());
    let all_lines = Memo::new(move |_| {
        shown.with(|it| {
            let is_closed = |key: &str| closed.with(|it| it.contains(key));
            lines(&it.groups, it.records.len(), is_closed)
        })
    });
    let window = Window::new(Signal::derive(move || all_lines.with(Vec::len)));
    let items = move || shown.with(|it| all_lines.with(|lines| items(it, lines, window)));
    let n_head = move || view.with(|it| 1 + usize::from(head::has_summaries(it)));
    let row_count = move || {
        let n_rows = n_head() + all_lines.with(Vec::len) + 1;
        window.is_on().then(|| n_rows.to_string())
    };
    let n_columns = move || view.with(|it| it.columns.len());
    view! {
        <p class="count" role="status">{move || shown.with(|it| it.count.clone())}</p>
        {part(move || view.with(|it| also_meant(it, words.get())))}
        <div data-figure="parks">
            {part(move || shown.with(|it| group_tools(it, closed, words.get())))}
            {part(move || window_note(window, words.get()))}
            <div
                class=move || view.with(|it| scroller_class(it, window))
                tabindex="0"
                role="region"
                aria-label=move || words.get().text.parks.title
                on:scroll=move |event| window.scrolled(dom::scrolled(&event, ".park"))
            >
                <table
                    class=move || view.with(|it| table_class(it, window))
                    aria-rowcount=row_count
                >
                    {part(move || view.with(|it| {
                        view! { <caption><span class="caption">{it.caption.clone()}</span></caption> }.into_any()
                    }))}
                    <thead>{part(move || view.with(|it| head(it, go, window.is_on())))}</thead>
                    <tbody
                        on:focusin=move |event| window.focus(row_of(&event, n_head()))
                        on:focusout=move |_| window.focus(None)
                    >
                        {part(move || window.space_above(n_columns()))}
                        <For
                            each=items
                            key=|it| it.key.clone()
                            children=move |item| draw(&item, view, shown, cells, closed, n_head(), window)
                        />
                        {part(move || window.space_below(n_columns()))}
                    </tbody>
                    <tfoot>{part(move || view.with(|view| shown.with(|it| foot(&it.total, &view.columns))))}</tfoot>
                </table>
            </div>
            {part(move || shown.with(|it| it.empty.as_ref().map_or_else(nothing, empty)))}
            {part(move || view.with(|it| remarks(it, words.get())))}
            {part(move || take_button("parks", words.get().text))}
        </div>
    }
}

/// The rows to draw: those in sight, and far from them the one that has the focus.
fn items(view: &ShownView, lines: &[Line], window: Window) -> Vec<Item> {
    let range = window.range();
    let is_windowed = window.is_on();
    let far = window.far_focus();
    let frame: Arc<str> = view.frame.as_str().into();
    let item = |line: Option<Line>, of: RowKey, idx: usize| Item {
        line,
        key: ItemKey {
            of,
            frame: Arc::clone(&frame),
            row_index: is_windowed.then_some(idx),
        },
    };
    let row = |idx: usize| item(Some(lines[idx]), key(view, lines[idx]), idx);
    let space = |from: usize, to: usize| item(None, RowKey::Space(to - from), from);
    let before = far.filter(|it| *it < range.start);
    let after = far.filter(|it| *it >= range.end);
    let before = before.map(|it| [row(it), space(it + 1, range.start)]);
    let after = after.map(|it| [space(range.end, it), row(it)]);
    let items = before.into_iter().flatten().chain(range.clone().map(row));
    items.chain(after.into_iter().flatten()).collect()
}

/// The place of the row that an event happened in, where rows say it.
fn row_of(event: &leptos::ev::FocusEvent, n_head: usize) -> Option<usize> {
    dom::row_of_target(event)?.checked_sub(n_head + 1)
}

/// The class of the box that scrolls.
fn scroller_class(view: &ParksView, window: Window) -> &'static str {
    if view.has_default_columns && !window.is_on() {
        "table-scroll parks__scroll parks__scroll--usual"
    } else {
        "table-scroll parks__scroll"
    }
}

fn table_class(view: &ParksView, window: Window) -> &'static str {
    match (view.has_default_columns, window.is_on()) {
        (true, false) => "table table--parks table--usual",
        (false, false) => "table table--parks",
        (true, true) => "table table--parks table--usual table--window",
        (false, true) => "table table--parks table--window",
    }
}

/// What a drawn row is of.
fn key(view: &ShownView, line: Line) -> RowKey {
    match line {
        Line::Record(idx) => RowKey::Record(view.records[idx].key()),
        Line::Group(idx) => {
            let group = &view.groups[idx];
            let sums = group.sums.iter().map(|it| it.value.as_str());
            let sums: Vec<&str> = sums.collect();
            RowKey::Group(format!("{} {} {}", group.key, group.count, sums.join(" ")))
        }
    }
}

fn also_meant(view: &ParksView, words: ToolWords) -> AnyView {
    if view.also_meant.is_empty() {
        return nothing();
    }
    let label = words.text.parks.also_meant;
    let links = view.also_meant.iter().map(|(name, href)| {
        link_item(LinkItem {
            class: "",
            href,
            current: None,
            label: None,
            text: name,
        })
    });
    view! {
        <div class="also-meant">
            <p>{label}</p>
            {link_nav("", label, links.collect())}
        </div>
    }
    .into_any()
}

/// Opens and closes all groups; nothing where there are none.
fn group_tools(view: &ShownView, closed: RwSignal<BTreeSet<String>>, words: ToolWords) -> AnyView {
    if view.groups.is_empty() {
        return nothing();
    }
    let text = &words.lazy.parks_table;
    let keys: BTreeSet<String> = view.groups.iter().map(|it| it.key.clone()).collect();
    view! {
        <div class="group-tools">
            <p>{text.share_of_shown}</p>
            <button type="button" on:click=move |_| closed.set(BTreeSet::new())>{text.open_all}</button>
            <button type="button" on:click=move |_| closed.set(keys.clone())>{text.close_all}</button>
        </div>
    }
    .into_any()
}

fn empty(view: &EmptyView) -> AnyView {
    let why = view
        .why
        .iter()
        .map(|it| view! { <p>{it.clone()}</p> }.into_any());
    let links = view.ways_out.iter().map(|it| {
        link_item(LinkItem {
            class: "empty__way",
            href: &it.href,
            current: None,
            label: None,
            text: &it.label,
        })
    });
    view! {
        <div class="empty">
            <p class="empty__what">{view.what}</p>
            {super::list(why)}
            {link_nav("empty__ways", view.what, links.collect())}
        </div>
    }
    .into_any()
}

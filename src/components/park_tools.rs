//! The tools above the table of parks: search words, groups, filters, columns, order.

use leptos::prelude::*;

use super::links::{LinkItem, link_item, link_nav};
use super::{Go, Step, list, nothing};
use crate::shell::dom;
use crate::text::{LazyText, Text};
use crate::view_model::parks::{
    ColumnsTool, FacetOption, FacetView, GroupsTool, KeyView, OptionView, OrderTool, ToolsView,
};

/// The words of the tools.
#[derive(Clone, Copy)]
pub struct ToolWords {
    pub text: &'static Text,
    pub lazy: &'static LazyText,
}

/// The place of the tool whose panel is open.
pub type Opened = RwSignal<Option<usize>>;

/// The field for search words. `typed` is called with them.
pub fn words_field(text: Signal<String>, typed: Callback<String>, words: ToolWords) -> AnyView {
    view! {
        <label class="field field--wide">
            <span class="field__label">{words.text.parks.search}</span>
            <input
                type="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=words.text.parks.search_hint
                prop:value=text
                on:input=move |event| typed.run(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}

/// The tools in panels. Only the panel that is open is drawn: every choice would change hundreds of
/// links unseen.
pub fn park_tools(view: &ToolsView, opened: Opened, go: Go, words: ToolWords) -> AnyView {
    let facets = view.facets.iter().enumerate();
    let n_facets = view.facets.len();
    let facets = facets.map(|(idx, it)| facet(it, idx, opened, words));
    let leave = |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            dom::close_details(&event);
        }
    };
    view! {
        <div class="tools" role="group" aria-label=words.lazy.parks_table.narrow on:keydown=leave>
            {list(facets)}
            {columns(&view.columns, n_facets, opened, go, words)}
            {order(&view.order, n_facets + 1, opened, words)}
        </div>
    }
    .into_any()
}

/// A button that opens a panel; what is chosen in it stands beside its name.
fn tool(
    name: &'static str,
    chosen: Option<String>,
    idx: usize,
    opened: Opened,
    panel: impl FnOnce() -> AnyView,
) -> AnyView {
    // Drawn before it opens, and let go once it has closed.
    let opens = move |event: leptos::ev::MouseEvent| {
        dom::choose_side(&event);
        opened.set(Some(idx));
    };
    let toggled = move |event| {
        if dom::is_closed(&event) && opened.get_untracked() == Some(idx) {
            opened.set(None);
        }
    };
    let panel = if opened.get() == Some(idx) {
        panel()
    } else {
        nothing()
    };
    let class = if chosen.is_some() {
        "tool tool--chosen"
    } else {
        "tool"
    };
    view! {
        <details
            class=class
            name="park-tools"
            on:focusout=|event| dom::close_when_left(&event)
            on:toggle=toggled
        >
            <summary class="tool__name" on:click=opens>
                {name}
                <span class="tool__chosen">{chosen.unwrap_or_default()}</span>
            </summary>
            <div class="tool__panel">{panel}</div>
        </details>
    }
    .into_any()
}

fn facet(view: &FacetView, idx: usize, opened: Opened, words: ToolWords) -> AnyView {
    let panel = || {
        let table = &words.lazy.parks_table;
        let lang = view.is_printed.then_some("zh-CN");
        let options = view.options.iter().map(|it| facet_option(it, lang));
        let options = list(options);
        let clear = view
            .chosen
            .is_some()
            .then(|| plain_link(&view.clear_href, table.no_limit));
        view! {
            <ul class="facet" aria-label=view.title>{options}</ul>
            {clear.unwrap_or_else(nothing)}
        }
        .into_any()
    };
    tool(view.title, view.chosen.clone(), idx, opened, panel)
}

fn facet_option(option: &FacetOption, lang: Option<&'static str>) -> AnyView {
    let current = option.is_chosen.then_some("true");
    view! {
        <li>
            <a
                class="facet__option"
                href=option.href.clone()
                aria-current=current
                aria-label=option.link_label.clone()
            >
                <span class="facet__label" lang=lang>{option.label.clone()}</span>
                <span class="facet__detail">{option.detail.unwrap_or_default()}</span>
                <span class="facet__count">{option.count.clone()}</span>
                {bar(option.bar)}
            </a>
        </li>
    }
    .into_any()
}

/// A bar of so many thousandths.
fn bar(thousandths: u32) -> AnyView {
    view! {
        <svg class="facet__bar" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width=thousandths height="4"></rect>
        </svg>
    }
    .into_any()
}

fn plain_link(href: &str, text: &'static str) -> AnyView {
    view! { <a class="tool__link" href=href.to_owned()>{text}</a> }.into_any()
}

fn columns(view: &ColumnsTool, idx: usize, opened: Opened, go: Go, words: ToolWords) -> AnyView {
    let table = &words.lazy.parks_table;
    let n_shown = view.options.iter().filter(|it| it.is_chosen).count() + 1;
    let chosen = view.reset.is_some().then(|| n_shown.to_string());
    tool(table.columns, chosen, idx, opened, || {
        columns_panel(view, go, words)
    })
}

fn columns_panel(view: &ColumnsTool, go: Go, words: ToolWords) -> AnyView {
    let table = &words.lazy.parks_table;
    let boxes = view.options.iter().map(|it| {
        let href = it.href.clone();
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=it.is_chosen
                    on:change=move |_| go.run(Step::Push(href.clone()))
                />
                <span class="field__label">{it.label.clone()}</span>
            </label>
        }
        .into_any()
    });
    let boxes = list(boxes);
    let reset = view
        .reset
        .as_deref()
        .map(|it| plain_link(it, table.columns_reset));
    view! {
        <div class="checks" role="group" aria-label=table.columns>{boxes}</div>
        <p class="tool__hint">{table.columns_hint}</p>
        {reset.unwrap_or_else(nothing)}
    }
    .into_any()
}

fn order(view: &OrderTool, idx: usize, opened: Opened, words: ToolWords) -> AnyView {
    let chosen: Vec<&str> = view.keys.iter().map(|it| it.label).collect();
    let chosen = view.reset.is_some().then(|| chosen.join(" › "));
    let name = words.lazy.parks_table.order;
    tool(name, chosen, idx, opened, || order_panel(view, words))
}

fn order_panel(view: &OrderTool, words: ToolWords) -> AnyView {
    let table = &words.lazy.parks_table;
    let keys = list(view.keys.iter().map(key));
    let further = view.then_by.iter().map(|it| {
        link_item(LinkItem {
            class: "tool__choice",
            href: &it.href,
            current: None,
            label: None,
            text: &it.label,
        })
    });
    let further = link_nav("tool__choices", table.then_by, further.collect());
    let reset = view
        .reset
        .as_deref()
        .map(|it| plain_link(it, table.order_reset));
    view! {
        <ol class="keys" aria-label=table.order>{keys}</ol>
        <p class="tool__label">{table.then_by}</p>
        {further}
        <p class="tool__hint">{table.order_hint}</p>
        {reset.unwrap_or_else(nothing)}
    }
    .into_any()
}

fn key(key: &KeyView) -> AnyView {
    let drop = key.drop.clone().map(|(href, label)| {
        view! { <a class="tool__choice" href=href aria-label=label>"×"</a> }.into_any()
    });
    view! {
        <li class="key">
            <span class="key__name">{key.label}</span>
            <a class="tool__choice" href=key.turn_href.clone() aria-label=key.turn_label.clone()>
                {key.direction}
            </a>
            {drop.unwrap_or_else(nothing)}
        </li>
    }
    .into_any()
}

/// What the rows are grouped by.
pub fn group_selects(view: &GroupsTool, go: Go, words: ToolWords) -> AnyView {
    let table = &words.lazy.parks_table;
    view! {
        {link_select(table.group, &view.outer, go)}
        {link_select(table.group_then, &view.inner, go)}
    }
    .into_any()
}

/// A select box whose entries are links to states; nothing where there is nothing to choose.
pub(super) fn link_select(label: &'static str, options: &[OptionView], go: Go) -> AnyView {
    if options.is_empty() {
        return nothing();
    }
    let entries = options.iter().map(|it| {
        view! { <option value=it.href.clone() prop:selected=it.is_chosen>{it.label.clone()}</option> }.into_any()
    });
    let changed = move |event| {
        if let Some(href) = dom::select_value(&event) {
            go.run(Step::Push(href));
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <select on:change=changed>{list(entries)}</select>
        </label>
    }
    .into_any()
}

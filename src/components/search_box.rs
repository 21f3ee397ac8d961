//! The search: a field and the list of what it offers.
//!
//! A combobox with a list box in groups, after the pattern of the ARIA Authoring Practices: the
//! focus stays in the field, the option that Enter would choose is named by
//! `aria-activedescendant`.

use leptos::ev;
use leptos::html::Input;
use leptos::prelude::*;

use super::{Go, Step, list, nothing, part};
use crate::model::Dossier;
use crate::shell::dom::{bring_into_view, data_of_target, focus, focus_leaves, is_composing};
use crate::shell::page::on_search_wanted;
use crate::text::{SearchText, lazy_text};
use crate::view_model::search::{self, SearchGroup, SearchOption};
use crate::view_model::{Scene, SearchView};

/// What the reader has typed, and how far the choice has come.
#[derive(Clone, Copy)]
struct Finder {
    typed: RwSignal<String>,
    is_open: RwSignal<bool>,
    /// Position of the option that Enter chooses.
    active: RwSignal<Option<usize>>,
    view: Memo<SearchView>,
    field: NodeRef<Input>,
    go: Go,
}

/// The search over everything.
#[component]
pub fn SearchBox(
    /// What is shown: its language is the search's.
    scene: Memo<Scene>,
    /// What is searched besides the scene's data.
    dossier: &'static Dossier,
    /// Goes to another state.
    go: Go,
) -> impl IntoView {
    let lang = Memo::new(move |_| scene.with(|it| it.state.lang));
    let words = move || &lazy_text(lang.get()).search;
    let index = scene.with_untracked(|it| StoredValue::new(search::index(it.dataset, dossier)));
    let (typed, is_open) = (RwSignal::new(String::new()), RwSignal::new(false));
    let view = Memo::new(move |_| {
        lang.track();
        if !is_open.get() {
            return SearchView::default();
        }
        let found = |it: &Scene| {
            index.with_value(|index| typed.with(|text| search::search(it, dossier, index, text)))
        };
        scene.with_untracked(found)
    });
    let finder = Finder {
        typed,
        is_open,
        active: RwSignal::new(None),
        view,
        field: NodeRef::new(),
        go,
    };
    Effect::new(move |_| on_search_wanted(|| focus("#search-field")));
    Effect::new(move |_| {
        if let Some(idx) = finder.active.get() {
            bring_into_view(&option_id(idx));
        }
    });
    view! {
        <div class="search" on:focusout=move |event| finder.left(&event)>
            {field(finder, words)}
            {part(move || clear_button(finder, words()))}
            <p class="visually-hidden" id="search-keys">{move || words().keys}</p>
            <div class="search__panel" hidden=move || !is_open.get()>
                {part(move || view.with(message))}
                <div
                    class="search__list"
                    id="search-list"
                    role="listbox"
                    aria-label=move || words().list
                    // The field keeps the focus.
                    on:mousedown=|event| event.prevent_default()
                    on:click=move |event| finder.clicked(&event)
                >
                    {part(move || view.with(|it| groups(it, finder.active.get())))}
                </div>
            </div>
            <p class="visually-hidden" role="status">{move || view.with(|it| it.status.clone())}</p>
        </div>
    }
}

fn field(
    finder: Finder,
    words: impl Fn() -> &'static SearchText + Copy + Send + 'static,
) -> AnyView {
    let active = move || finder.active.get().map(option_id);
    view! {
        <input
            class="search__field"
            id="search-field"
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="go"
            aria-autocomplete="list"
            aria-controls="search-list"
            aria-describedby="search-keys"
            aria-keyshortcuts="/"
            aria-label=move || words().label
            placeholder=move || words().placeholder
            aria-expanded=move || finder.is_open.get().to_string()
            aria-activedescendant=active
            node_ref=finder.field
            on:input=move |_| finder.read_field()
            on:click=move |_| finder.reopen()
            on:keydown=move |event| finder.pressed(&event)
        />
    }
    .into_any()
}

fn clear_button(finder: Finder, words: &'static SearchText) -> AnyView {
    if finder.typed.with(String::is_empty) {
        return nothing();
    }
    let cleared = move |_| {
        finder.clear();
        focus("#search-field");
    };
    view! {
        <button class="search__clear" type="button" title=words.clear aria-label=words.clear on:click=cleared>
            "×"
        </button>
    }
    .into_any()
}

fn message(view: &SearchView) -> AnyView {
    if view.message.is_empty() {
        return nothing();
    }
    view! { <p class="search__message">{view.message.clone()}</p> }.into_any()
}

fn groups(view: &SearchView, active: Option<usize>) -> AnyView {
    let mut first = 0;
    let groups = view.groups.iter().enumerate().map(|(number, it)| {
        let group = group(it, number, first, active);
        first += it.options.len();
        group
    });
    list(groups)
}

fn group(group: &SearchGroup, number: usize, first: usize, active: Option<usize>) -> AnyView {
    let options = group.options.iter().zip(first..);
    let options = list(options.map(|(it, idx)| option(it, idx, active == Some(idx))));
    let id = format!("search-group-{number}");
    let label_id = id.clone();
    view! {
        <div class="search__group" role="group" aria-labelledby=id>
            <p class="search__label" id=label_id role="presentation">{group.label.clone()}</p>
            {options}
        </div>
    }
    .into_any()
}

fn option(option: &SearchOption, idx: usize, is_active: bool) -> AnyView {
    let lang = option.is_chinese.then_some("zh-CN");
    let is_active = if is_active { "true" } else { "false" };
    view! {
        <div class="search__option" id=option_id(idx) role="option" aria-selected=is_active data-option=idx.to_string()>
            <span class="search__name" lang=lang>{option.label.clone()}</span>
            " "
            <span class="search__detail">{option.detail.clone()}</span>
        </div>
    }
    .into_any()
}

fn option_id(idx: usize) -> String {
    format!("search-option-{idx}")
}

impl Finder {
    /// Something may have been typed, or is being composed by an input method.
    fn read_field(self) {
        let Some(field) = self.field.try_get_untracked().flatten() else {
            return;
        };
        let text = field.value();
        if self.typed.with_untracked(|it| *it == text) {
            return;
        }
        let is_blank = text.trim().is_empty();
        self.typed.set(text);
        self.is_open.set(!is_blank);
        // A guess is offered but not chosen by Enter alone.
        let is_found = self.view.with_untracked(|it| it.message.is_empty());
        self.active.set((!is_blank && is_found).then_some(0));
    }

    fn pressed(self, event: &ev::KeyboardEvent) {
        if is_composing(event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        // Enter chooses from what answers to the last letter, shown yet or not.
        self.read_field();
        let is_handled = match event.key().as_str() {
            "ArrowDown" => self.walk(|now, n| now.map_or(0, |it| (it + 1) % n)),
            "ArrowUp" => self.walk(|now, n| now.map_or(n - 1, |it| (it + n - 1) % n)),
            "Home" => self.active.with_untracked(Option::is_some) && self.walk(|_, _| 0),
            "End" => self.active.with_untracked(Option::is_some) && self.walk(|_, n| n - 1),
            "Enter" => self.choose(self.active.get_untracked()),
            "Escape" => self.escape(),
            _ => false,
        };
        if is_handled {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// Opens the list if it is closed, and moves to another option of so many.
    fn walk(self, next: fn(Option<usize>, usize) -> usize) -> bool {
        self.is_open.set(true);
        let n_options = self.view.with_untracked(|it| it.options().count());
        if n_options > 0 {
            self.active.update(|it| *it = Some(next(*it, n_options)));
        }
        true
    }

    fn choose(self, idx: Option<usize>) -> bool {
        let href = self.view.with_untracked(|it| {
            let option = it.options().nth(idx?)?;
            Some(option.href.clone())
        });
        href.map(|href| {
            self.clear();
            self.go.run(Step::Push(href));
        })
        .is_some()
    }

    /// Closes the list; clears the field if it is closed already.
    fn escape(self) -> bool {
        if self.is_open.get_untracked() {
            self.close();
            return true;
        }
        let is_empty = self.typed.with_untracked(String::is_empty);
        self.clear();
        !is_empty
    }

    fn reopen(self) {
        let is_blank = self.typed.with_untracked(|it| it.trim().is_empty());
        self.is_open.set(!is_blank);
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    fn clear(self) {
        self.close();
        self.typed.set(String::new());
        // The field owns its text, so that nothing is written into it while an input method
        // composes.
        if let Some(field) = self.field.get_untracked() {
            field.set_value("");
        }
    }

    fn clicked(self, event: &ev::MouseEvent) {
        let idx = data_of_target(event, "option").and_then(|it| it.parse().ok());
        self.choose(idx);
    }

    fn left(self, event: &ev::FocusEvent) {
        if focus_leaves(event) {
            self.close();
        }
    }
}

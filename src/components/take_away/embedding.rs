//! The code that shows a view on another page, with a preview.

use leptos::prelude::*;

use super::copying::copyable;
use crate::components::{list, nothing, part};
use crate::model::Lang;
use crate::shell::dom::select_value;
use crate::shell::taking;
use crate::text::TakeAwayText;
use crate::view_model::Scene;
use crate::view_model::embed::{EmbedChoice, EmbedCode, SANDBOX, embed_code, view_of_subject};
use crate::view_state::{EmbedView, Theme};

/// Heights that can be chosen, in CSS pixels; the middle one is what a map needs on a wide page.
const HEIGHTS: [u32; 4] = [480, 640, 800, 1000];

/// Options, preview and code; from a file it says that a server is needed.
#[component]
pub(super) fn Embedding(
    /// What is shown.
    scene: Scene,
    /// What it is about.
    subject: String,
    /// The words.
    text: &'static TakeAwayText,
) -> impl IntoView {
    let choice = RwSignal::new(EmbedChoice {
        view: view_of_subject(&subject),
        lang: scene.state.lang,
        theme: None,
        has_controls: true,
        height: HEIGHTS[1],
    });
    let is_open = RwSignal::new(false);
    let scene = StoredValue::new(scene);
    let content = part(move || {
        if !is_open.get() {
            return nothing();
        }
        if taking::is_file() {
            return view! { <p class="take__hint">{text.embed_from_file}</p> }.into_any();
        }
        // Apart from the options, which keep the focus while the code changes.
        let code = part(move || {
            let folder = taking::folder();
            let code = scene.with_value(|it| embed_code(it, &folder, &choice.get()));
            framed(&code, text)
        });
        view! {
            {options(choice, text)}
            {code}
        }
        .into_any()
    });
    let toggled = move |event: leptos::ev::Event| {
        is_open.set(crate::shell::dom::is_open_target(&event));
    };
    view! {
        <details class="take__section take__embed" on:toggle=toggled>
            <summary>{text.embed}</summary>
            <p class="take__hint">{text.embed_hint}</p>
            {content}
        </details>
    }
}

fn framed(code: &EmbedCode, text: &'static TakeAwayText) -> AnyView {
    view! {
        <p class="copy__label">{text.preview}</p>
        <iframe class="take__preview" src=code.src.clone() title=code.title.clone() sandbox=SANDBOX></iframe>
        {copyable("embed-code", text.code, &code.html, Lang::ABROAD, text)}
    }
    .into_any()
}

fn options(choice: RwSignal<EmbedChoice>, text: &'static TakeAwayText) -> AnyView {
    let now = choice.get_untracked();
    let views = EmbedView::ALL.iter().zip(text.embed_views);
    let views = views.map(|(it, label)| (label.to_owned(), *it == now.view));
    let langs = Lang::ALL.iter();
    let langs = langs.map(|it| (it.name().to_owned(), *it == now.lang));
    let themes = [None, Some(Theme::Light), Some(Theme::Dark)];
    let theme_names = themes.iter().zip(text.themes);
    let theme_names = theme_names.map(|(it, label)| (label.to_owned(), *it == now.theme));
    let heights = HEIGHTS.iter().map(|it| (it.to_string(), *it == now.height));
    let set = move |change: fn(&mut EmbedChoice, usize)| {
        Callback::new(move |idx: usize| choice.update(|it| change(it, idx)))
    };
    let controls = move |event| {
        let is_on = event_target_checked(&event);
        choice.update(|it| it.has_controls = is_on);
    };
    view! {
        <div class="take__options">
            {select(text.embed_view, views, set(|it, idx| it.view = EmbedView::ALL[idx]))}
            {select(text.language, langs, set(|it, idx| it.lang = Lang::ALL[idx]))}
            {select(
                text.theme,
                theme_names,
                set(|it, idx| it.theme = [None, Some(Theme::Light), Some(Theme::Dark)][idx]),
            )}
            {select(text.height, heights, set(|it, idx| it.height = HEIGHTS[idx]))}
            <label class="take__choice">
                <input type="checkbox" prop:checked=now.has_controls on:change=controls />
                {text.controls}
            </label>
        </div>
    }
    .into_any()
}

/// A select box over numbered entries, each with whether it is the present one.
fn select(
    label: &'static str,
    entries: impl Iterator<Item = (String, bool)>,
    chosen: Callback<usize>,
) -> AnyView {
    let entries = entries.enumerate().map(|(idx, (label, is_chosen))| {
        view! { <option value=idx.to_string() prop:selected=is_chosen>{label}</option> }.into_any()
    });
    let changed = move |event| {
        if let Some(idx) = select_value(&event).and_then(|it| it.parse().ok()) {
            chosen.run(idx);
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

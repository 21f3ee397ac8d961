//! The tip that tells where a figure stands.

use leptos::prelude::*;

use super::{list, nothing, part};
use crate::model::{Dossier, Lang};
use crate::shell::sources::{self, Pointed};
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::tips::{TipView, runs, tip, tip_of_park};

/// One tip for the whole page.
#[component]
pub fn SourceTips(
    /// What is shown.
    scene: Memo<Scene>,
    /// What the documents say besides.
    dossier: &'static Dossier,
) -> impl IntoView {
    let pointed = RwSignal::new(None::<Pointed>);
    Effect::new(move |_| sources::watch(move |it| pointed.set(it)));
    let content = part(move || {
        let Some(pointed) = pointed.get() else {
            return nothing();
        };
        scene.with(|it| {
            let view = match pointed.source.strip_prefix("park-") {
                Some(column) => tip_of_park(it, dossier, column, pointed.row.as_deref()),
                None => tip(it, dossier, &pointed.source, pointed.region.as_deref()),
            };
            view.map_or_else(nothing, |view| draw(&view, it.state.lang))
        })
    });
    view! { <div id=sources::TIP class="tip">{content}</div> }
}

fn draw(view: &TipView, lang: Lang) -> AnyView {
    let texts = view
        .lines
        .iter()
        .map(|it| view! { <p>{marked(it, lang)}</p> }.into_any());
    let links = view.links.iter().map(|(words, href)| {
        view! { <li><a href=href.clone()>{marked(words, lang)}</a></li> }.into_any()
    });
    view! {
        <div class="tip__box">
            <p class="visually-hidden">{lazy_text(lang).tips.label}</p>
            <p class="tip__title">{marked(&view.title, lang)}</p>
            {list(texts)}
            <ul class="tip__links">{list(links)}</ul>
        </div>
    }
    .into_any()
}

/// A text with the Chinese in it marked as such, where the page speaks another language.
pub(super) fn marked(text: &str, lang: Lang) -> AnyView {
    if lang.reads_chinese() {
        return text.to_owned().into_any();
    }
    let parts = runs(text).into_iter().map(|(part, is_chinese)| {
        if is_chinese {
            view! { <span lang="zh-CN">{part}</span> }.into_any()
        } else {
            part.into_any()
        }
    });
    list(parts)
}

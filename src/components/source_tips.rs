//! The tip that tells where a figure stands.

use leptos::prelude::*;

use super::{list, nothing, part};
use crate::model::Dossier;
use crate::shell::sources::{self, Pointed};
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::tips::{TipView, tip};

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
            let view = tip(it, dossier, &pointed.source, pointed.region.as_deref());
            let label = lazy_text(it.state.lang).tips.label;
            view.map_or_else(nothing, |view| draw(&view, label))
        })
    });
    view! { <div id=sources::TIP class="tip">{content}</div> }
}

fn draw(view: &TipView, label: &'static str) -> AnyView {
    let texts = view
        .lines
        .iter()
        .map(|it| view! { <p>{it.clone()}</p> }.into_any());
    let links = view
        .links
        .iter()
        .map(|(word, href)| view! { <li><a href=href.clone()>{word.clone()}</a></li> }.into_any());
    view! {
        <div class="tip__box">
            <p class="visually-hidden">{label}</p>
            <p class="tip__title">{view.title.clone()}</p>
            {list(texts)}
            <ul class="tip__links">{list(links)}</ul>
        </div>
    }
    .into_any()
}

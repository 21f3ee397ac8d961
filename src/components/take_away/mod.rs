//! The dialog in which something is taken away: downloaded, cited, embedded, linked to.

mod citing;
mod copying;
mod download;
mod embedding;

use leptos::html::Dialog;
use leptos::prelude::*;

use self::citing::citing;
use self::copying::copyable;
use self::download::Download;
use self::embedding::Embedding;
use super::presentation::AddStep;
use super::{Keeper, nothing, part};
use crate::model::{Date, Dossier, Lang};
use crate::shell::taking;
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::cite::Access;
use crate::view_model::take::{Scope, take};
use crate::view_state::Page;

/// The subject of the button that adds the page to a presentation, and takes nothing away.
const PAGE: &str = "step";

/// The dialog; opened by any button with `data-take`, about the subject that it names.
#[component]
pub fn TakeAway(
    /// What is shown.
    scene: Memo<Scene>,
    /// What the documents say besides.
    dossier: &'static Dossier,
    /// Which edition of the data.
    stamp: &'static str,
    /// The reader's own presentation.
    keeper: Keeper,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let subject = RwSignal::new(String::new());
    let open = move |it: String| {
        // Drawn before it is shown, so that the focus finds its first control.
        subject.set(it);
        request_animation_frame(move || {
            if let Some(dialog) = dialog.get_untracked() {
                drop(dialog.show_modal());
            }
        });
    };
    Effect::new(move |_| taking::on_take(open));
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    // A link in the dialog leads out of it.
    let page = Memo::new(move |_| scene.with(|it| it.state.page));
    Effect::new(move |before: Option<Page>| {
        let now = page.get();
        if before.is_some_and(|it| it != now) {
            close();
        }
        now
    });
    // A press beside the dialog lands on the dialog itself: its content fills it.
    let pressed = move |event: leptos::ev::MouseEvent| {
        let is_beside = crate::shell::dom::is_own_target(&event);
        if is_beside {
            close();
        }
    };
    let head = part(move || {
        let text = scene.with(|it| lazy_text(it.state.lang));
        view! {
            <div class="take__head">
                <h2 id="take-title">{text.take_away.title}</h2>
                <button type="button" class="take__close" on:click=move |_| close()>
                    {text.take_away.close}
                </button>
            </div>
        }
        .into_any()
    });
    let content = part(move || {
        let subject = subject.get();
        if subject.is_empty() {
            return nothing();
        }
        if subject == PAGE {
            let scene = scene.get();
            return view! { <AddStep scene subject="" keeper /> }.into_any();
        }
        scene.with(|it| content(it, dossier, stamp, &subject, keeper))
    });
    view! {
        <dialog class="take" node_ref=dialog aria-labelledby="take-title" on:click=pressed on:close=move |_| subject.set(String::new())>
            <div class="take__body">{head} {content}</div>
        </dialog>
    }
}

/// What of here and now goes into references.
pub(in crate::components) fn access(stamp: &'static str) -> Access {
    let (year, month, day) = taking::today();
    Access {
        today: Date {
            year,
            month_day: Some((month, day)),
        },
        base: taking::base(),
        stamp,
    }
}

fn content(
    ctx: &Scene,
    dossier: &'static Dossier,
    stamp: &'static str,
    subject: &str,
    keeper: Keeper,
) -> AnyView {
    let text = &lazy_text(ctx.state.lang).take_away;
    let access = access(stamp);
    let whole = StoredValue::new((ctx.clone(), access.clone(), subject.to_owned()));
    let make = Callback::new(move |scope: Scope| {
        whole.with_value(|(ctx, access, subject)| take(ctx, dossier, access, subject, scope))
    });
    // The data page asks for all of it.
    let first = if subject == "everything" {
        Scope::Everything
    } else {
        Scope::View
    };
    let of_view = make.run(first);
    let citation = of_view.citation.clone();
    // What a document states is shown by its own page and by no embedded view.
    let embedding = if of_view.follows_choice {
        view! { <Embedding scene=ctx.clone() subject=subject.to_owned() text /> }.into_any()
    } else {
        nothing()
    };
    let link = copyable(
        "take-link",
        "",
        &citation.permalink,
        Lang::OF_DOCUMENTS,
        text,
    );
    view! {
        <p class="take__what">{of_view.title}</p>
        <Download make text first subject=subject.to_owned() lang=ctx.state.lang />
        {citing(&citation, text)}
        <section class="take__section" aria-labelledby="take-link-title">
            <h3 id="take-link-title">{text.link}</h3>
            <p class="take__hint">{text.link_hint}</p>
            {link}
        </section>
        <AddStep scene=ctx.clone() subject=subject keeper />
        {embedding}
    }
    .into_any()
}

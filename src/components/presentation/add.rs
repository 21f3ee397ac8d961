//! The button that adds what is shown to the reader's presentation.

use leptos::prelude::*;

use super::keeper::Keeper;
use crate::components::{nothing, part};
use crate::text::lazy_text;
use crate::view_model::Scene;
use crate::view_model::presentation::{leave, step_of, view_name};
use crate::view_state::MAX_STEPS;

/// A title to change, the button, and what became of it.
#[component]
pub(in crate::components) fn AddStep(
    /// What is shown.
    scene: Scene,
    /// The figure that it is about; empty for the page.
    #[prop(into)]
    subject: String,
    /// The reader's own steps.
    keeper: Keeper,
) -> impl IntoView {
    let text = &lazy_text(scene.state.lang).present;
    let typed = RwSignal::new(view_name(&scene));
    let added = RwSignal::new(None::<bool>);
    let page = leave(&scene, None);
    let seen = StoredValue::new((scene, subject));
    let add = move |_| {
        keeper.start();
        let step = seen.with_value(|(scene, subject)| {
            typed.with_untracked(|title| step_of(scene, subject, title))
        });
        let mut is_added = false;
        keeper.change(|it| is_added = it.add(step));
        added.set(Some(is_added));
    };
    let answer = part(move || match added.get() {
        None => nothing(),
        Some(false) => view! { {(text.said.too_many)(&MAX_STEPS.to_string())} }.into_any(),
        Some(true) => {
            let n = keeper.desk.with(|it| it.own().map_or(0, <[_]>::len));
            view! {
                {(text.bar.added)(&n.to_string())}
                " "
                <a href=page.clone()>{text.bar.see}</a>
            }
            .into_any()
        }
    });
    view! {
        <section class="take__section" aria-labelledby="take-step-title">
            <h3 id="take-step-title">{text.bar.add}</h3>
            <p class="take__hint">{text.bar.add_hint}</p>
            <div class="take__add">
                <label class="field">
                    <span class="field__label">{text.name}</span>
                    <input
                        type="text"
                        prop:value=typed.get_untracked()
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </label>
                <button type="button" on:click=add>
                    {text.bar.add_now}
                </button>
            </div>
            <p role="status">{answer}</p>
        </section>
    }
}

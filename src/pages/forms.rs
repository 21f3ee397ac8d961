//! `#/policy/forms`: the forms of the 2018 notice, to pick one from; or the one picked.

use leptos::prelude::*;

use super::PageProps;
use super::form::FormPage;
use super::form_keeper::n_kept;
use crate::bundle::dossier;
use crate::components::{form_list, part};
use crate::forms::Shape;
use crate::model::FormId;
use crate::text::lazy_text;
use crate::view_model::forms::{self, FormCard};
use crate::view_state::Page;

/// The list of forms.
#[component]
pub fn FormsPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let here = Memo::new(move |_| props.scene.with(|it| it.state.page));
    part(move || match here.get() {
        Page::Form(form) => view! { <FormPage props form /> }.into_any(),
        _ => view! { <FormList props /> }.into_any(),
    })
}

#[component]
fn FormList(props: PageProps) -> impl IntoView {
    // Only the browser knows; natively nothing is filled in.
    let kept = RwSignal::new(Vec::<(FormId, usize)>::new());
    Effect::new(move |_| {
        let shapes = FormId::ALL.map(|it| Shape::of(it, dossier().form_fields));
        let filled = shapes.iter().filter_map(|it| Some((it.form, n_kept(it)?)));
        kept.set(filled.collect());
    });
    part(move || {
        props.scene.with(|it| {
            let text = &lazy_text(it.state.lang).forms;
            let filled = |card: &FormCard| {
                let n = kept.with(|it| {
                    let mut kept = it.iter();
                    kept.find(|(form, _)| *form == card.form).map(|it| it.1)
                });
                n.map_or_else(
                    || text.nothing_filled.to_owned(),
                    |n| (text.n_filled)(&n.to_string()),
                )
            };
            form_list(&forms::forms(it, dossier()), filled)
        })
    })
}

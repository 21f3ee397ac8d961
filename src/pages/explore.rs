//! What follows the overview: the charts that explain how parks are distributed.

use leptos::prelude::*;

use super::PageProps;
use crate::components::{Describe, Figure, list};
use crate::shell::print;
use crate::text::charts_text;
use crate::view_model::figures::units::Extent;
use crate::view_model::figures::{growth, matrix, spread, units};

/// The charts below the overview.
#[component]
pub fn Explore(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps {
        scene, appearance, ..
    } = props;
    Effect::new(|_| print::unfold(".explore details"));
    let figures: [Describe; 4] = [
        |it, all| units::units(it, if all { Extent::All } else { Extent::Top }),
        |it, _| matrix::matrix(it),
        |it, _| growth::growth(it),
        |it, _| spread::spread(it),
    ];
    let figures = figures.map(|describe| view! { <Figure describe scene appearance /> }.into_any());
    let opening = |it: &crate::view_model::Scene| {
        let text = charts_text(it.state.lang);
        view! {
            <h2 id="explore-title">{text.title}</h2>
            <p class="explore__intro">{text.intro}</p>
        }
        .into_any()
    };
    view! {
        <section class="explore" aria-labelledby="explore-title">
            {props.part(opening)}
            <div class="explore__figures">
                {list(figures.into_iter())}
            </div>
        </section>
    }
}

//! What follows the overview: the charts that explain how parks are distributed; and the picture of
//! the overview itself, once it can be walked.

use leptos::prelude::*;

use super::{PageProps, settled};
use crate::components::{Appearance, Describe, Figure, FigurePicture, list, part};
use crate::shell::{idle, page};
use crate::text::charts_text;
use crate::view_model::Scene;
use crate::view_model::figures::units::Extent;
use crate::view_model::figures::{growth, matrix, spread, types, units};

/// The charts below the overview.
#[component]
pub fn Explore(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let PageProps { appearance, .. } = props;
    // A choice is answered above at once, and the charts below do not hold it up.
    let scene = settled(props.scene, idle::soon);
    walk_first_picture(scene, appearance);
    let figures: [Describe; 4] = [
        |it, all| units::units(it, if all { Extent::All } else { Extent::Top }),
        |it, _| matrix::matrix(it),
        |it, _| growth::growth(it),
        |it, _| spread::spread(it),
    ];
    let figures = figures.map(|describe| view! { <Figure describe scene appearance /> }.into_any());
    let opening = |it: &Scene| {
        let text = charts_text(it.state.lang);
        view! {
            <h2 id="explore-title">{text.title}</h2>
            <p class="explore__intro">{text.intro}</p>
        }
        .into_any()
    };
    view! {
        <section class="explore" aria-labelledby="explore-title">
            {part(move || scene.with(opening))}
            <div class="explore__figures">
                {list(figures.into_iter())}
            </div>
        </section>
    }
}

/// Puts a picture that can be walked in the place of the overview's simple one, which has come
/// before this module.
fn walk_first_picture(scene: Memo<Scene>, appearance: Appearance) {
    let drawn = StoredValue::new_local(None);
    let describe: Describe = |it, _| types::types(it);
    let draw = move || {
        if drawn.is_disposed() {
            return;
        }
        if let Some(place) = page::instead_of("batch-picture", "batch__walked") {
            drawn.set_value(Some(leptos::mount::mount_to(place, move || {
                view! { <FigurePicture describe scene appearance /> }
            })));
        }
    };
    // By the next frame the first module has drawn the page, on the way back to it too.
    Effect::new(move |_| request_animation_frame(draw));
}

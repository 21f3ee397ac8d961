//! A chart that can be walked: one stop for Tab, arrow keys from point to point, each point lit up
//! and spoken.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::Shown;
use super::drawing::{Drawing, Stage, chart};
use super::walk::step;
use crate::components::{nothing, part};
use crate::shell::chart::Host;
use crate::shell::dom;
use crate::view_model::figures::{FigureView, Height};

/// The chart of a figure.
#[component]
pub(super) fn WalkedChart(
    /// The figure.
    shown: Shown,
) -> impl IntoView {
    let view = shown.view;
    let drawing = Drawing::new(shown);
    let at = walk(shown, drawing);
    let frame = NodeRef::<leptos::html::Div>::new();
    let host = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = host.get() {
            drawing.begin(Host::from(element));
        }
    });
    Effect::new(move |_| {
        let height = view.with(least_height);
        if let Some(element) = frame.get() {
            dom::set_least_height(&element, height);
        }
    });
    let pressed = move |event: KeyboardEvent| {
        let n = view.with(|it| chart(it).map_or(0, |it| it.points.len()));
        let is_plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if let (true, Some(next)) = (is_plain, step(&event.key(), at.get_untracked(), n)) {
            event.prevent_default();
            at.set(next.point());
        }
    };
    let spoken = move || {
        let idx = at.get()?;
        view.with(|it| Some(chart(it)?.points.get(idx)?.spoken.clone()))
    };
    let class = move || match view.with(|it| chart(it).map(|it| it.height)) {
        Some(Height::Rows(_) | Height::AboveAxis(_)) => "chart chart--bars",
        _ => "chart chart--plot",
    };
    view! {
        <div
            class=class
            node_ref=frame
            role="application"
            aria-roledescription=move || shown.text().role
            aria-label=move || view.with(|it| format!("{} {}", it.alt, shown.text().keys))
            tabindex="0"
            data-chart=move || view.with(|it| chart(it).map(|it| it.name))
            data-state=move || shown.scene.with(|it| it.href(&it.state))
            on:keydown=pressed
            on:blur=move |_| at.set(None)
        >
            <div class="chart__host" node_ref=host aria-hidden="true"></div>
            {part(move || status(shown, drawing.stage.get()))}
        </div>
        <div class="figure-card__reading">
            <p class="figure-card__keys" aria-hidden="true">{move || shown.text().keys}</p>
            <p class="figure-card__spoken" role="status">{spoken}</p>
        </div>
    }
}

/// The point that the walk has come to; none when something else is shown.
fn walk(shown: Shown, drawing: Drawing) -> RwSignal<Option<usize>> {
    let at = RwSignal::new(None::<usize>);
    Effect::new(move |_| {
        shown.view.track();
        at.set(None);
    });
    Effect::new(move |before: Option<Option<usize>>| {
        let now = at.get();
        drawing.light(before.flatten(), now);
        now
    });
    at
}

fn status(shown: Shown, stage: Stage) -> AnyView {
    let status = match stage {
        Stage::Waiting => shown.text().loading,
        Stage::Failed => shown.text().failed,
        Stage::Drawn => return nothing(),
    };
    view! { <p class="chart__status">{status}</p> }.into_any()
}

/// In rem; many bars are drawn closer together. A plot is as high as the style says.
fn least_height(view: &FigureView) -> f64 {
    let (n, each, rest) = match chart(view).map(|it| it.height) {
        Some(Height::Rows(n @ ..=30)) => (n, 1.9, 0.6),
        Some(Height::Rows(n)) => (n, 1.5, 0.6),
        // As high as `chart--rows-…` of the first view.
        Some(Height::AboveAxis(n)) => (n.min(16), 1.9, 2.6),
        _ => return 0.0,
    };
    f64::from(u32::try_from(n).unwrap_or(0)) * each + rest
}

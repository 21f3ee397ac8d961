//! A chart drawn by ECharts once it comes near the screen.

use leptos::prelude::*;

use super::{Appearance, nothing, part};
use crate::shell::chart::{ChartHandle, Host, when_near};
use crate::view_model::Scene;

/// Where the drawing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Waiting,
    Drawn,
    Failed,
}

/// The picture of a chart; says so while it loads and when it cannot be drawn.
#[component]
pub(super) fn ChartPicture(
    /// Which chart.
    name: &'static str,
    /// What it shows in words, and how many rows it has: they set its height before it is drawn.
    describe: fn(&Scene) -> (String, usize),
    /// What is shown.
    scene: Memo<Scene>,
    /// Light or dark.
    appearance: Appearance,
) -> impl IntoView {
    let host = NodeRef::<leptos::html::Div>::new();
    let handle = StoredValue::new_local(None::<ChartHandle>);
    let stage = RwSignal::new(Stage::Waiting);
    let waiting = StoredValue::new_local(None);
    let draw = move || {
        // Something better has taken its place.
        if host.get_untracked().is_some_and(|it| !it.is_connected()) {
            handle.set_value(None);
            return;
        }
        let fragment = scene.with(|it| it.href(&it.state));
        let surface = appearance.surface();
        let drawn = handle.with_value(|it| it.as_ref().map(|it| it.show(name, &fragment, surface)));
        match drawn {
            Some(Ok(())) => stage.set(Stage::Drawn),
            Some(Err(_)) => stage.set(Stage::Failed),
            None => {}
        }
    };
    Effect::new(move |_| draw());
    Effect::new(move |_| {
        let Some(element) = host.get() else { return };
        let target = Host::from(element);
        let watch = when_near(&target.clone(), move || {
            leptos::task::spawn_local(async move {
                match ChartHandle::new(target).await {
                    // Gives the handle back, to be dropped, if the page has moved on meanwhile.
                    Ok(made) => {
                        if handle.try_set_value(Some(made)).is_none() {
                            untrack(draw);
                        }
                    }
                    Err(_) => {
                        let _gone = stage.try_set(Stage::Failed);
                    }
                }
            });
        });
        waiting.set_value(watch);
    });
    let status = part(move || {
        let text = scene.with(Scene::text);
        let status = match stage.get() {
            Stage::Waiting => text.batch.chart_loading,
            Stage::Failed => text.batch.chart_failed,
            Stage::Drawn => return nothing(),
        };
        view! { <p class="chart__status">{status}</p> }.into_any()
    });
    let described = Memo::new(move |_| scene.with(describe));
    let class = move || {
        let n_rows = described.with(|it| it.1);
        format!("chart chart--rows-{}", n_rows.min(16))
    };
    view! {
        <div class=class role="img" data-chart=name data-state=move || scene.with(|it| it.href(&it.state)) aria-label=move || described.with(|it| it.0.clone())>
            <div class="chart__host" node_ref=host></div>
            {status}
        </div>
    }
}

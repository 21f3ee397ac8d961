//! A chart's drawing: made when it first comes near the screen, kept up to date while it is there.

use leptos::prelude::*;

use super::Shown;
use crate::shell::chart::{ChartHandle, Host, Spot, when_near};
use crate::shell::{near, print};
use crate::view_model::figures::{Body, ChartView, FigureView};

/// Where the drawing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Waiting,
    Drawn,
    Failed,
}

/// The drawing of a figure's chart.
#[derive(Clone, Copy)]
pub(super) struct Drawing {
    shown: Shown,
    handle: StoredValue<Option<ChartHandle>, LocalStorage>,
    pub(super) stage: RwSignal<Stage>,
    is_near: RwSignal<bool>,
    /// Chart, address and surface of what was drawn last.
    last: StoredValue<Option<[String; 3]>>,
}

impl Drawing {
    pub(super) fn new(shown: Shown) -> Self {
        let drawing = Self {
            shown,
            handle: StoredValue::new_local(None),
            stage: RwSignal::new(Stage::Waiting),
            is_near: RwSignal::new(false),
            last: StoredValue::new(None),
        };
        Effect::new(move |_| drawing.draw());
        drawing
    }

    /// Draws into an element, from when it first comes near the screen.
    pub(super) fn begin(self, element: Host) {
        let is_near = self.is_near;
        let watch = near::watch(&element, move |it| {
            let _gone = is_near.try_set(it);
        });
        if watch.is_none() {
            is_near.set(true);
        }
        let print = print::before(move || {
            let _gone = is_near.try_set(true);
        });
        let waiting = when_near(&element.clone(), move || {
            leptos::task::spawn_local(async move {
                match ChartHandle::new(element).await {
                    // Gives the handle back, to be dropped, if the page has moved on meanwhile.
                    Ok(made) => {
                        if self.handle.try_set_value(Some(made)).is_none() {
                            untrack(|| self.draw());
                        }
                    }
                    Err(_) => {
                        let _gone = self.stage.try_set(Stage::Failed);
                    }
                }
            });
        });
        // They end with the drawing.
        StoredValue::new_local((watch, print, waiting));
    }

    /// Draws what is shown now, if it is not drawn yet and somebody may see it: a choice in the map
    /// above is answered at once and does not wait for pictures below.
    fn draw(self) {
        let Some(name) = self.shown.view.with(|it| chart(it).map(|it| it.name)) else {
            return;
        };
        let fragment = self.shown.scene.with(|it| it.href(&it.state));
        let surface = self.shown.appearance.surface();
        let wanted = [name.to_owned(), fragment, surface.to_owned()];
        let is_near = self.is_near.get();
        if self.last.with_value(|it| it.as_ref() == Some(&wanted)) {
            return;
        }
        if !is_near {
            if self.stage.get_untracked() == Stage::Drawn {
                self.stage.set(Stage::Waiting);
            }
            return;
        }
        let [_, fragment, _] = &wanted;
        let drawn = self
            .handle
            .with_value(|it| it.as_ref().map(|it| it.show(name, fragment, surface)));
        match drawn {
            Some(Ok(())) => {
                self.last.set_value(Some(wanted));
                self.stage.set(Stage::Drawn);
            }
            Some(Err(_)) => self.stage.set(Stage::Failed),
            None => {}
        }
    }

    /// Lights up a point of the walk in place of another.
    pub(super) fn light(self, before: Option<usize>, now: Option<usize>) {
        let spot = |idx: usize| -> Option<Spot> {
            let view = self.shown.view;
            view.with_untracked(|it| chart(it)?.points.get(idx).map(|it| (it.series, it.item)))
        };
        self.handle.with_value(|it| {
            let Some(it) = it else { return };
            if let Some(spot) = before.and_then(spot) {
                it.light(spot, false);
            }
            if let Some(spot) = now.and_then(spot) {
                it.light(spot, true);
            }
        });
    }
}

/// The chart of a figure, if it has one to show.
pub(super) fn chart(view: &FigureView) -> Option<&ChartView> {
    match &view.body {
        Body::Chart(it) => Some(it),
        _ => None,
    }
}

//! The scatter of land against floor area: entered once by Tab, walked by arrow keys.

use leptos::ev;
use leptos::prelude::*;

use super::{list, nothing, part};
use crate::shell::dom;
use crate::view_model::flagship::{Guide, Key, ScatterPoint, ScatterView, Shape, Tick};

/// The scatter with its legend and what is said of the point looked at.
#[component]
pub fn Scatter(
    /// What to draw.
    view: Memo<Option<ScatterView>>,
) -> impl IntoView {
    // The point looked at, by its place in the walk.
    let active = RwSignal::new(None::<usize>);
    let whole = part(move || {
        view.with(|it| {
            it.as_ref()
                .map_or_else(nothing, |it| drawing(it, view, active))
        })
    });
    let card = part(move || {
        view.with(|it| {
            let point = it
                .as_ref()
                .zip(active.get())
                .and_then(|(it, idx)| it.points.get(idx));
            point.map_or_else(nothing, |it| it.spoken.clone().into_any())
        })
    });
    view! {
        {whole}
        <p class="scatter__card" aria-live="polite">{card}</p>
    }
}

fn drawing(
    it: &ScatterView,
    view: Memo<Option<ScatterView>>,
    active: RwSignal<Option<usize>>,
) -> AnyView {
    let pressed = move |event: ev::KeyboardEvent| {
        let n_points = view.with_untracked(|it| it.as_ref().map_or(0, |it| it.points.len()));
        let now = active.get_untracked();
        let Some(next) = walked(&event.key(), now, n_points) else {
            return;
        };
        event.prevent_default();
        active.set(next);
        match next.and_then(|next| {
            view.with_untracked(|it| Some(it.as_ref()?.points.get(next)?.id.clone()))
        }) {
            Some(id) => dom::focus(&format!("#{id}")),
            None => dom::focus(".scatter__title"),
        }
    };
    let points = it
        .points
        .iter()
        .enumerate()
        .map(|(idx, it)| point(idx, it, active));
    let guides = it.guides.iter().map(guide);
    view! {
        <h2 class="scatter__title" tabindex="-1">{it.title}</h2>
        <p class="section__text">{it.sentence.clone()}</p>
        <figure class="scatter">
            <figcaption>
                <p>{it.label}</p>
                {legend(it)}
            </figcaption>
            <div class="scatter__scroll" tabindex="0" role="group" aria-label=it.label>
                <svg
                    class="scatter__picture"
                    data-picture=""
                    viewBox="0 -14 720 474"
                    role="group"
                    aria-label=it.label
                    on:keydown=pressed
                    on:pointerleave=move |_| active.set(None)
                >
                    {axes(it)}
                    {list(guides)}
                    {list(points)}
                </svg>
            </div>
            <p class="scatter__keys">{it.keys}</p>
        </figure>
        <ul class="remarks">
            {list(it.formulas.iter().map(|it| view! { <li>{*it}</li> }.into_any()))}
            {left_out(&it.left_out)}
        </ul>
    }
    .into_any()
}

fn left_out(names: &str) -> AnyView {
    if names.is_empty() {
        return nothing();
    }
    view! { <li>{names.to_owned()}</li> }.into_any()
}

/// Where a key leads; `None` for a key that leads nowhere.
#[expect(clippy::option_option, reason = "leaving is one of the ways to go")]
fn walked(key: &str, now: Option<usize>, n_points: usize) -> Option<Option<usize>> {
    let last = n_points.checked_sub(1)?;
    match key {
        "ArrowRight" | "ArrowUp" => Some(Some(now.map_or(0, |it| (it + 1).min(last)))),
        "ArrowLeft" | "ArrowDown" => Some(Some(now.map_or(last, |it| it.saturating_sub(1)))),
        "Home" => Some(Some(0)),
        "End" => Some(Some(last)),
        "Escape" => Some(None),
        _ => None,
    }
}

fn point(idx: usize, point: &ScatterPoint, active: RwSignal<Option<usize>>) -> AnyView {
    let stop = move || {
        let is_stop = active.get().unwrap_or(0) == idx;
        if is_stop { "0" } else { "-1" }
    };
    let class = move || {
        if active.get() == Some(idx) {
            "scatter__point is-active"
        } else {
            "scatter__point"
        }
    };
    view! {
        <g
            id=point.id.clone()
            class=class
            role="img"
            aria-label=point.spoken.clone()
            tabindex=stop
            on:focus=move |_| active.set(Some(idx))
            on:pointerenter=move |_| active.set(Some(idx))
        >
            {symbol(point.shape, point.x, point.y, point.radius)}
        </g>
    }
    .into_any()
}

/// A symbol with the area of a circle of this radius.
fn symbol(shape: Shape, x: f64, y: f64, radius: f64) -> AnyView {
    match shape {
        Shape::Circle => {
            view! { <circle class="mark mark--state" cx=tenth(x) cy=tenth(y) r=tenth(radius) /> }
                .into_any()
        }
        Shape::Square => {
            let half = radius * 0.886;
            view! {
                <rect
                    class="mark mark--private"
                    x=tenth(x - half)
                    y=tenth(y - half)
                    width=tenth(2.0 * half)
                    height=tenth(2.0 * half)
                />
            }
            .into_any()
        }
        Shape::Triangle => {
            let (half, up) = (radius * 1.35, radius * 1.55);
            let d = format!(
                "M{} {}l{} {}h-{}z",
                tenth(x),
                tenth(y - up),
                tenth(half),
                tenth(up * 1.5),
                tenth(2.0 * half)
            );
            view! { <path class="mark mark--other" d=d /> }.into_any()
        }
        Shape::Diamond => {
            let half = radius * 1.253;
            let d = format!(
                "M{} {}l{h} {h} -{h} {h} -{h} -{h}z",
                tenth(x),
                tenth(y - half),
                h = tenth(half)
            );
            view! { <path class="mark mark--untold" d=d /> }.into_any()
        }
    }
}

fn axes(it: &ScatterView) -> AnyView {
    let x_ticks = it.x_ticks.iter().map(x_tick);
    let y_ticks = it.y_ticks.iter().map(y_tick);
    let [x_title, y_title] = it.axes;
    view! {
        <g class="scatter__axes" aria-hidden="true">
            {list(x_ticks)}
            {list(y_ticks)}
            <text class="scatter__axis" x="700" y="454" text-anchor="end">{x_title}</text>
            <text class="scatter__axis" x="4" y="-2">{y_title}</text>
        </g>
    }
    .into_any()
}

fn x_tick(it: &Tick) -> AnyView {
    view! {
        <line class="scatter__grid" x1=tenth(it.at) x2=tenth(it.at) y1="18" y2="412" />
        <text class="scatter__tick" x=tenth(it.at) y="428" text-anchor="middle">{it.label.clone()}</text>
    }
    .into_any()
}

fn y_tick(it: &Tick) -> AnyView {
    view! {
        <line class="scatter__grid" x1="56" x2="700" y1=tenth(it.at) y2=tenth(it.at) />
        <text class="scatter__tick" x="50" y=tenth(it.at + 4.0) text-anchor="end">{it.label.clone()}</text>
    }
    .into_any()
}

fn guide(it: &Guide) -> AnyView {
    view! {
        <line
            class="scatter__guide"
            x1=tenth(it.from.0)
            y1=tenth(it.from.1)
            x2=tenth(it.to.0)
            y2=tenth(it.to.1)
        />
        <text class="scatter__guide-label" x=tenth(it.to.0 - 4.0) y=tenth(it.to.1 - 5.0) text-anchor="end">
            {it.label.clone()}
        </text>
    }
    .into_any()
}

fn legend(it: &ScatterView) -> AnyView {
    let shapes = it.shapes.iter().map(|(shape, words)| {
        view! {
            <li class="legend__item">
                <svg class="scatter__key" viewBox="0 0 20 20" aria-hidden="true">{symbol(*shape, 10.0, 10.0, 6.0)}</svg>
                {*words}
            </li>
        }
        .into_any()
    });
    let sizes = it.sizes.iter().map(size_key);
    view! {
        <div class="scatter__legend">
            <div class="scatter__group">
                <p>{it.shape_title}</p>
                <ul class="legend legend--row">{list(shapes)}</ul>
            </div>
            <div class="scatter__group">
                <p>{it.size_title}</p>
                <ul class="legend legend--row">{list(sizes)}</ul>
            </div>
        </div>
    }
    .into_any()
}

fn size_key(it: &Key) -> AnyView {
    view! {
        <li class="legend__item">
            <svg class="scatter__size-key" viewBox="0 0 48 48" aria-hidden="true">
                {symbol(Shape::Circle, 24.0, 24.0, it.radius)}
            </svg>
            {it.label.clone()}
        </li>
    }
    .into_any()
}

/// A length in drawing units with one decimal.
#[expect(clippy::cast_possible_truncation, reason = "drawing units of a sheet")]
fn tenth(value: f64) -> String {
    crate::view_model::lens::tenths(value as f32)
}

//! The map: areas, symbols, names, legend and card, with zoom, pan and a walk by key.

mod drawing;
mod legend;
mod lens;
mod panel;

pub use lens::WheelZoom;
pub use panel::crumb_trail;

use leptos::ev;
use leptos::prelude::*;

use self::legend::map_legend;
use self::lens::Lens;
use self::panel::map_card;
use super::{Go, Step, list, part, take_button};
use crate::shell::dom::{self, data_of_target, focus};
use crate::text::Text;
use crate::view_model::lens::{Heading, first_stop, neighbour, symbol_scale, view_box};
use crate::view_model::map::Frame;
use crate::view_model::{MapView, Scene, card};
use crate::view_state::Layout;

/// The map with its legend and the card of the region pointed at, focused or chosen.
#[component]
pub fn AtlasMap(
    /// What to draw.
    view: Memo<MapView>,
    /// What is shown.
    scene: Memo<Scene>,
    /// The region pointed at, by code.
    active: RwSignal<Option<String>>,
    /// When the wheel zooms.
    wheel: WheelZoom,
    /// Goes to another state.
    go: Go,
) -> impl IntoView {
    let lens = Lens::new(view);
    let scale = Memo::new(move |_| symbol_scale(lens.frame.get(), view.with(|it| it.whole)));
    let legend = part(move || {
        let nearness = lens.nearness();
        view.with(|it| map_legend(it, scale.get() * nearness))
    });
    let card = part(move || {
        scene.with(|it| map_card(card::card_at(it, active.get()).as_ref(), it.text()))
    });
    view! {
        <figure class="atlas" data-figure="map">
            {legend}
            <div class="atlas__stage">
                <MapDrawing view lens scale active wheel go />
                {part(move || lens_buttons(lens, scene.with(Scene::text)))}
                {card}
            </div>
            {part(move || view.with(|it| map_notes(it, scene.with(Scene::text))))}
        </figure>
    }
}

/// The drawing itself: entered once by Tab, walked by arrow keys, left by Tab.
#[component]
fn MapDrawing(
    /// What to draw.
    view: Memo<MapView>,
    /// What part of it is looked at.
    lens: Lens,
    /// How large symbols and names are drawn.
    scale: Memo<f32>,
    /// The region pointed at, by code.
    active: RwSignal<Option<String>>,
    /// When the wheel zooms.
    wheel: WheelZoom,
    /// Goes to another state.
    go: Go,
) -> impl IntoView {
    // Where the walk is, and in which frame: entering another region starts it afresh there.
    let cursor = StoredValue::new(None::<(Frame, String)>);
    // Told of steps by key only: what is pressed is drawn anew by its choice, and need not be twice.
    let walked = RwSignal::new(());
    let stop = move |view: &MapView| {
        walked.track();
        let cursor = cursor.get_value().filter(|it| it.0 == view.frame);
        cursor
            .map(|it| it.1)
            .or_else(|| first_stop(view).map(str::to_owned))
    };
    let point = move |code: Option<String>| {
        // A map that is taken away loses the focus after all that it knew is gone.
        if active.try_with_untracked(|it| *it != code) == Some(true) {
            active.set(code);
        }
    };
    let over = move |event: ev::PointerEvent| point(data_of_target(&event, "region"));
    let focused = move |event: ev::FocusEvent| {
        let code = data_of_target(&event, "region");
        if let Some(code) = &code {
            lens.show(code);
        }
        let frame = view.with_untracked(|it| it.frame);
        cursor.set_value(code.clone().map(|it| (frame, it)));
        if dom::is_focus_shown(&event) {
            walked.set(());
        }
        point(code);
    };
    let left = move |event: ev::FocusEvent| {
        // From region to region the card stays.
        if dom::focus_leaves(&event) {
            point(None);
        }
    };
    let pressed = move |event: ev::KeyboardEvent| {
        let stop = untrack(|| view.with(stop));
        if walk(&event, view, lens, stop, go) {
            event.prevent_default();
        }
    };
    let class = move || {
        let layout = view.with(|it| it.layout);
        let near = if lens.is_near() { " map--near" } else { "" };
        let tiles = if layout == Layout::Tiles {
            " map--tiles"
        } else {
            ""
        };
        // Of all tiles a narrow screen shows no names: there is no room for them.
        let whole = if view.with(|it| it.whole == lens.frame.get()) {
            " map--whole"
        } else {
            ""
        };
        format!("map{tiles}{near}{whole}")
    };
    view! {
        <svg
            class=class
            viewBox=move || view_box(lens.frame.get())
            role="group"
            // With its listeners a drawing would be a stop for Tab of its own.
            tabindex="-1"
            aria-label=move || view.with(|it| it.title.clone())
            aria-describedby="map-keys"
            on:pointerover=over
            on:pointerleave=move |_| point(None)
            on:focusin=focused
            on:focusout=left
            on:keydown=pressed
            on:wheel=move |event| lens.wheel(&event, wheel)
            on:pointerdown=move |event| lens.down(&event)
            on:pointermove=move |event| lens.moved(&event)
            on:pointerup=move |event| lens.up(&event)
            on:pointercancel=move |event| lens.up(&event)
            on:click:capture=move |event| lens.swallow_drag(&event)
        >
            {part(move || view.with(|it| drawing::areas(it, stop(it).as_deref())))}
            {part(move || view.with(|it| drawing::circles(it, scale.get())))}
            {part(move || view.with(|it| drawing::diamonds(it, scale.get(), stop(it).as_deref())))}
            {part(move || view.with(|it| drawing::labels(it, scale.get())))}
        </svg>
    }
}

/// Acts on a key; tells whether it was one of the map's.
fn walk(
    event: &ev::KeyboardEvent,
    view: Memo<MapView>,
    lens: Lens,
    stop: Option<String>,
    go: Go,
) -> bool {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return false;
    }
    let heading = match event.key().as_str() {
        "ArrowUp" => Heading::North,
        "ArrowDown" => Heading::South,
        "ArrowLeft" => Heading::West,
        "ArrowRight" => Heading::East,
        "+" | "=" => return lens.zoom(1.5),
        "-" => return lens.zoom(1.0 / 1.5),
        "0" => return lens.reset(),
        "Escape" => return go_up(view, go) || leave(),
        _ => return false,
    };
    let next = stop.and_then(|code| view.with(|it| neighbour(it, &code, heading)));
    if let Some(code) = next {
        focus(&format!("a.map__unit[data-region=\"{code}\"]"));
    }
    true
}

/// Goes one level up; false at the top.
fn go_up(view: Memo<MapView>, go: Go) -> bool {
    let up = view.with(|it| {
        it.crumbs
            .iter()
            .rev()
            .nth(1)
            .map(|crumb| crumb.href.clone())
    });
    up.map(|href| go.run(Step::Push(href))).is_some()
}

/// Leaves the map for what follows it; the key keeps its usual meaning besides.
fn leave() -> bool {
    focus(".lens button");
    false
}

/// Zoom buttons.
fn lens_buttons(lens: Lens, text: &'static Text) -> AnyView {
    type Act = fn(Lens) -> bool;
    let buttons: [(&str, &'static str, Act); 3] = [
        ("+", text.map.zoom_in, |lens| lens.zoom(1.6)),
        ("−", text.map.zoom_out, |lens| lens.zoom(1.0 / 1.6)),
        ("⟲", text.map.zoom_reset, Lens::reset),
    ];
    let buttons = buttons.into_iter().map(|(sign, label, act)| {
        let pressed = move |_| {
            act(lens);
        };
        view! { <button type="button" title=label aria-label=label on:click=pressed>{sign}</button> }.into_any()
    });
    view! { <div class="lens">{list(buttons)}</div> }.into_any()
}

/// What the symbols add up to, and the notes under the picture.
fn map_notes(view: &MapView, text: &'static Text) -> AnyView {
    let notes = view
        .notes
        .iter()
        .map(|it| view! { <li>{*it}</li> }.into_any());
    view! {
        <div class="atlas__notes">
            <p class="atlas__sum">{view.legend.sum.clone()}</p>
            <ul>{list(notes)}</ul>
            <p class="atlas__keys" id="map-keys">{text.map.keys}</p>
            {take_button("map", text)}
        </div>
    }
    .into_any()
}

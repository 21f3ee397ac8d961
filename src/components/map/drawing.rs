//! What stands in the drawing: areas, symbols, names.

use leptos::prelude::*;

use crate::components::{list, nothing};
use crate::view_model::MapView;
use crate::view_model::lens::tenths;
use crate::view_model::map::{AreaView, Fill, LabelView, MarkView, Standing, fitting};
use crate::view_state::Layout;

/// The counties' areas, each a link, and the borders between prefectures over them. Tab reaches
/// one unit only: the stop.
pub(super) fn areas(view: &MapView, stop: Option<&str>) -> AnyView {
    let borders = match view.layout {
        Layout::Geography => view! { <use_ class="map__borders" href="#borders" /> }.into_any(),
        Layout::Tiles => nothing(),
    };
    let areas = list(view.areas.iter().map(|it| area(it, stop)));
    view! { <g class="map__areas">{areas}{borders}</g> }.into_any()
}

fn area(area: &AreaView, stop: Option<&str>) -> AnyView {
    let code = area.code;
    let shape = match area.tile {
        None => view! { <use_ href=format!("#g{code}") /> }.into_any(),
        Some(it) => view! {
            <rect
                x=tenths(it.x)
                y=tenths(it.y)
                width=tenths(it.width)
                height=tenths(it.height)
                rx="10"
            />
        }
        .into_any(),
    };
    let class = unit_class("map__unit map__area", area.fill, area.standing);
    unit_link(code, &area.href, class, &area.spoken, stop, shape)
}

/// The counties' symbols: looked at, not pointed at.
pub(super) fn circles(view: &MapView, scale: f32) -> AnyView {
    let circles = view.marks.iter().filter(|it| !it.is_zone()).map(|mark| {
        view! {
            <circle
                class=mark_class("mark", mark)
                cx=tenths(mark.x)
                cy=tenths(mark.y)
                r=tenths(mark.radius * scale)
            />
        }
        .into_any()
    });
    view! { <g class="map__circles" aria-hidden="true">{list(circles)}</g> }.into_any()
}

/// The zones' symbols, which are links, as zones have no area.
pub(super) fn diamonds(view: &MapView, scale: f32, stop: Option<&str>) -> AnyView {
    let diamonds = view
        .marks
        .iter()
        .filter(|it| it.is_zone())
        .map(|it| diamond(it, scale, stop));
    view! { <g class="map__diamonds">{list(diamonds)}</g> }.into_any()
}

fn diamond(mark: &MarkView, scale: f32, stop: Option<&str>) -> AnyView {
    // A square on its corner with the area of a circle of this radius.
    let half = mark.radius * (std::f32::consts::PI / 2.0).sqrt() * scale;
    let path = format!(
        "M{} {}l{h} {h} -{h} {h} -{h} -{h}z",
        tenths(mark.x),
        tenths(mark.y - half),
        h = tenths(half)
    );
    let class = mark_class("map__unit mark mark--zone", mark);
    let spoken = format!("{} {}", mark.name, mark.value);
    unit_link(
        mark.code,
        &mark.href,
        class,
        &spoken,
        stop,
        view! { <path d=path /> }.into_any(),
    )
}

fn unit_link(
    code: &'static str,
    href: &str,
    class: String,
    spoken: &str,
    stop: Option<&str>,
    shape: AnyView,
) -> AnyView {
    let tabindex = if stop == Some(code) { "0" } else { "-1" };
    // Inside a group, so that the link is one of SVG and not of HTML.
    view! {
        <g>
            <a
                class=class
                href=href.to_owned()
                data-region=code
                draggable="false"
                aria-label=spoken.to_owned()
                tabindex=tabindex
            >
                {shape}
            </a>
        </g>
    }
    .into_any()
}

/// Names, over everything and not in the way of pointers.
pub(super) fn labels(view: &MapView, scale: f32) -> AnyView {
    let labels = fitting(&view.labels, scale)
        .into_iter()
        .map(|it| label(it, scale));
    view! { <g class="map__labels" aria-hidden="true">{list(labels)}</g> }.into_any()
}

fn label(label: &LabelView, scale: f32) -> AnyView {
    let (x, y) = (tenths(label.x), tenths(label.y + label.drop * scale));
    let place = format!("translate({x} {y}) scale({})", thousandths(scale));
    let (class, dy) = if label.is_major {
        ("map__label map__label--major", ".35em")
    } else {
        let class = if label.is_zone {
            "map__label map__label--zone"
        } else {
            "map__label"
        };
        (class, "1em")
    };
    view! { <text class=class transform=place dy=dy>{label.text}</text> }.into_any()
}

fn mark_class(base: &str, mark: &MarkView) -> String {
    let zero = if mark.count == Some(0) {
        " mark--zero"
    } else {
        ""
    };
    format!("{}{zero}", unit_class(base, mark.fill, mark.standing))
}

fn unit_class(base: &str, fill: Fill, standing: Standing) -> String {
    let fill = match fill {
        Fill::Plain => String::new(),
        Fill::Class(class) => format!(" fill--class-{class}"),
        Fill::NoneAdded => " fill--none-added".to_owned(),
        Fill::NoBase => " fill--no-base".to_owned(),
        Fill::NoTotal => " fill--no-total".to_owned(),
    };
    let standing = match standing {
        Standing::Chosen => " is-chosen",
        Standing::Inside | Standing::Partly => "",
        Standing::Outside => " is-outside",
    };
    format!("{base}{fill}{standing}")
}

/// A scale, which tenths would be too coarse for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a scale lies between 0 and 1"
)]
fn thousandths(scale: f32) -> String {
    let thousandths = (scale * 1000.0).round() as u32;
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

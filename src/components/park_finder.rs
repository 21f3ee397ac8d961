//! The finder: conditions, list, map.

use leptos::prelude::*;

use super::park_tools::link_select;
use super::{Go, Step, list, nothing, take_here};
use crate::shell::dom::data_of_target;
use crate::text::FinderText;
use crate::view_model::flagship::{
    Area, AreaShape, Dot, FinderPark, FinderView, LocatorView, UnitGroup,
};
use crate::view_model::lens::{tenths, view_box};

/// The finder.
pub fn park_finder(
    view: &FinderView,
    go: Go,
    take: &'static str,
    text: &'static FinderText,
) -> AnyView {
    let selects = view
        .selects
        .iter()
        .map(|it| link_select(it.label, &it.options, go));
    let clear = view
        .clear
        .as_ref()
        .map(|it| view! { <a class="finder__clear" href=it.clone()>{text.clear}</a> }.into_any());
    let found = if view.is_open {
        let units = view.found.iter().map(unit);
        view! { <ul class="finder__units">{list(units)}</ul> }.into_any()
    } else {
        list(view.found.iter().map(group))
    };
    let empty = view.empty.map(|[what, advice]| {
        view! {
            <div class="empty">
                <p class="empty__what">{what}</p>
                <p>{advice}</p>
            </div>
        }
        .into_any()
    });
    let caveats = text
        .caveats
        .iter()
        .map(|it| view! { <li>{*it}</li> }.into_any());
    view! {
        <section class="section">
            <h2 id="finder">{text.title}</h2>
            <p class="section__text">{text.intro}</p>
            <form class="filters" on:submit=|event| event.prevent_default()>{list(selects)}</form>
            <p class="count">
                <span role="status">{view.count.clone()}</span>
                " "
                {clear.unwrap_or_else(nothing)}
            </p>
            <div class="finder__columns">
                {locator(&view.map, go)}
                <div class="finder__lists">
                    <h3>{view.found_title.clone()}</h3>
                    {empty.unwrap_or_else(nothing)}
                    {found}
                    {untold(view)}
                </div>
            </div>
            {take_here("finder", take)}
            <h3>{text.caveats_title}</h3>
            <ul class="remarks">{list(caveats)}</ul>
        </section>
    }
    .into_any()
}

fn untold(view: &FinderView) -> AnyView {
    if view.untold.is_empty() {
        return nothing();
    }
    view! {
        <details class="twin finder__untold">
            <summary>{view.untold_title.clone()}</summary>
            <p class="section__remark">{view.untold_hint}</p>
            {list(view.untold.iter().map(group))}
        </details>
    }
    .into_any()
}

/// A unit by itself, with how many parks it has.
fn unit(group: &UnitGroup) -> AnyView {
    let n = group.parks.len().to_string();
    let href = group.href.clone();
    view! {
        <li>
            <a href=href aria-label=group.link_label.clone()>{group.name}</a>
            " "
            <span class="finder__n">{n}</span>
        </li>
    }
    .into_any()
}

fn group(group: &UnitGroup) -> AnyView {
    let name = match &group.href {
        Some(href) => {
            let label = group.link_label.clone();
            view! { <a href=href.clone() aria-label=label>{group.name}</a> }.into_any()
        }
        None => group.name.into_any(),
    };
    view! {
        <section class="finder__group">
            <h4>{name} " " <span class="finder__n">{group.parks.len().to_string()}</span></h4>
            <ul>{list(group.parks.iter().map(park))}</ul>
        </section>
    }
    .into_any()
}

fn park(park: &FinderPark) -> AnyView {
    let line = |class: &'static str, text: &str| {
        if text.is_empty() {
            nothing()
        } else {
            view! { <p class=class>{text.to_owned()}</p> }.into_any()
        }
    };
    let industries = park
        .industries
        .map(|it| view! { <p lang="zh-CN">{it}</p> }.into_any());
    let reading = park
        .reading
        .map(|it| view! { <span class="reading" lang="zh-Latn">{it}</span> }.into_any());
    view! {
        <li class="finder__park">
            <p class="finder__name">
                <span lang="zh-CN">{park.name}</span>
                {reading.unwrap_or_else(nothing)}
            </p>
            {industries.unwrap_or_else(nothing)}
            {line("", &park.details)}
            {line("finder__lists-of", &park.lists)}
            {line("finder__lacks", &park.lacks)}
        </li>
    }
    .into_any()
}

/// The map: looked at, and pressed to narrow to a unit; the headings of the list do the same.
fn locator(view: &LocatorView, go: Go) -> AnyView {
    let hrefs: Vec<(&'static str, String)> = view
        .dots
        .iter()
        .map(|it| (it.code, it.href.clone()))
        .collect();
    let pressed = move |event: leptos::ev::MouseEvent| {
        let code = data_of_target(&event, "region");
        let found = hrefs.iter().find(|(it, _)| Some(*it) == code.as_deref());
        if let Some((_, href)) = found {
            go.run(Step::Push(href.clone()));
        }
    };
    let borders = if view.has_borders {
        view! { <use_ class="locator__borders" href="#borders" /> }.into_any()
    } else {
        nothing()
    };
    view! {
        <figure class="finder__map">
            <figcaption>{view.title}</figcaption>
            <svg
                class="finder__drawing"
                viewBox=view_box(view.frame)
                role="img"
                aria-label=view.label.clone()
                on:click=pressed
            >
                {list(view.areas.iter().map(area))}
                {borders}
                {list(view.dots.iter().map(dot))}
            </svg>
        </figure>
    }
    .into_any()
}

fn area(area: &Area) -> AnyView {
    let class = if area.is_inside {
        "finder__area"
    } else {
        "finder__area is-outside"
    };
    match &area.shape {
        AreaShape::Outline => {
            let href = format!("#g{}", area.code);
            view! { <use_ class=class href=href data-region=area.code /> }.into_any()
        }
        AreaShape::Tile(it) => view! {
            <rect
                class=class
                x=tenths(it.x)
                y=tenths(it.y)
                width=tenths(it.width)
                height=tenths(it.height)
                rx="8"
                data-region=area.code
            />
        }
        .into_any(),
    }
}

fn dot(dot: &Dot) -> AnyView {
    let size = tenths(dot.radius * 1.1);
    view! {
        <g class="finder__dot" data-region=dot.code>
            <title>{dot.title.clone()}</title>
            <circle class="mark" cx=tenths(dot.x) cy=tenths(dot.y) r=tenths(dot.radius) />
            <text
                class="finder__count"
                x=tenths(dot.x)
                y=tenths(dot.y)
                dy="0.35em"
                text-anchor="middle"
                font-size=size
            >
                {dot.n_parks.clone()}
            </text>
        </g>
    }
    .into_any()
}

//! The pieces of every table. One set for all of them: each further kind of cell would bring its
//! own copy of the drawing machinery along.

use leptos::prelude::*;

use super::list;
use crate::view_model::Quantity;
use crate::view_model::standing::Standing;

/// A table: caption, heads, rows, and rows below a line.
pub(super) fn table(
    class: &'static str,
    caption: &str,
    heads: Vec<AnyView>,
    body: Vec<AnyView>,
    foot: Vec<AnyView>,
) -> AnyView {
    view! {
        <table class=class>
            <caption>{caption.to_owned()}</caption>
            <thead>{row("", "", heads)}</thead>
            <tbody>{body}</tbody>
            <tfoot>{foot}</tfoot>
        </table>
    }
    .into_any()
}

/// A row; `code` names the region it is about, if any.
pub(super) fn row(class: &'static str, code: &'static str, cells: Vec<AnyView>) -> AnyView {
    let code = (!code.is_empty()).then_some(code);
    view! { <tr class=class data-region=code>{cells}</tr> }.into_any()
}

/// The class of a row whose region stands so to what is chosen.
pub(super) fn row_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Chosen => "table__row--chosen",
        Standing::Inside | Standing::Partly => "",
        Standing::Outside => "table__row--outside",
    }
}

/// The head of a column.
pub(super) fn head(text: impl Into<String>) -> AnyView {
    header("col", "", text.into().into_any())
}

/// The head of a column of figures.
pub(super) fn number_head(text: impl Into<String>) -> AnyView {
    header("col", "table__number", text.into().into_any())
}

/// The head of a column of figures that a tip tells the origin of; by key it is reached here.
pub(super) fn source_head(text: impl Into<String>, quantity: Quantity) -> AnyView {
    let text = text.into();
    view! {
        <th scope="col" class="table__number" data-src=quantity.word() tabindex="0">
            {text}
        </th>
    }
    .into_any()
}

/// The head of a row.
pub(super) fn row_head(content: AnyView) -> AnyView {
    header("row", "", content)
}

fn header(scope: &'static str, class: &'static str, content: AnyView) -> AnyView {
    view! { <th scope=scope class=class>{content}</th> }.into_any()
}

/// A cell.
pub(super) fn cell(content: AnyView) -> AnyView {
    data("", content)
}

/// A figure.
pub(super) fn number(text: impl Into<String>) -> AnyView {
    data("table__number", text.into().into_any())
}

/// A cell with a class.
pub(super) fn data(class: &'static str, content: AnyView) -> AnyView {
    view! { <td class=class>{content}</td> }.into_any()
}

/// A link that chooses a region.
pub(super) fn region_link(href: &str, name: &'static str, standing: Standing) -> AnyView {
    let is_chosen = standing == Standing::Chosen;
    view! { <a href=href.to_owned() aria-current=is_chosen.then_some("true")>{name}</a> }.into_any()
}

/// A wide table that scrolls sideways by itself; no landmark, of which a page would have too many.
pub(super) fn scroller(label: &'static str, table: AnyView) -> AnyView {
    view! { <div class="table-scroll" tabindex="0" role="group" aria-label=label>{table}</div> }
        .into_any()
}

/// A table folded under its summary, open at first or not.
pub(super) fn folded(summary: &'static str, is_open: bool, table: AnyView) -> AnyView {
    view! {
        <details class="twin" open=is_open>
            <summary>{summary}</summary>
            {table}
        </details>
    }
    .into_any()
}

/// Several texts as list items.
pub(super) fn items(texts: impl Iterator<Item = String>) -> AnyView {
    list(texts.map(|it| view! { <li>{it}</li> }.into_any()))
}

//! The matrix: a grid of links, entered once by Tab and walked by arrow keys.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::Shown;
use crate::components::{list, part};
use crate::shell::dom;
use crate::view_model::figures::matrix::{MatrixCell, MatrixRow};
use crate::view_model::figures::{Body, FigureView, MatrixView};

/// Row and column of a cell.
type At = (usize, usize);

/// The matrix of a figure.
#[component]
pub(super) fn WalkedMatrix(
    /// The figure.
    shown: Shown,
) -> impl IntoView {
    let stop = RwSignal::new((0, 0));
    let view = shown.view;
    let pressed = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let size = view.with(size);
        if let Some(next) = next(&event.key(), stop.get_untracked(), size) {
            event.prevent_default();
            stop.set(next);
            dom::focus_beside(
                &event,
                "table",
                &format!("[data-cell=\"{}-{}\"]", next.0, next.1),
            );
        }
    };
    let focused = move |event: leptos::ev::FocusEvent| {
        let cell = dom::data_of_target(&event, "cell");
        let parts = cell.as_deref().and_then(|it| it.split_once('-'));
        if let Some((Ok(row), Ok(column))) = parts.map(|(a, b)| (a.parse(), b.parse())) {
            stop.set((row, column));
        }
    };
    let text = move || shown.text().grid_keys;
    view! {
        <div class="matrix-place" on:keydown=pressed on:focusin=focused>
            {part(move || view.with(|it| drawn(it, stop)))}
            <p class="figure-card__keys">{text}</p>
        </div>
    }
}

fn size(view: &FigureView) -> At {
    match &view.body {
        Body::Matrix(it) => (it.rows.len() + 1, it.heads.len()),
        _ => (0, 0),
    }
}

/// Where a key leads from a cell; `None` if it is none of the grid's keys.
fn next(key: &str, (row, column): At, (n_rows, n_columns): At) -> Option<At> {
    Some(match key {
        "ArrowUp" => (row.saturating_sub(1), column),
        "ArrowDown" => ((row + 1).min(n_rows.saturating_sub(1)), column),
        "ArrowLeft" => (row, column.saturating_sub(1)),
        "ArrowRight" => (row, (column + 1).min(n_columns.saturating_sub(1))),
        "Home" => (row, 0),
        "End" => (row, n_columns.saturating_sub(1)),
        _ => return None,
    })
}

fn drawn(view: &FigureView, stop: RwSignal<At>) -> AnyView {
    let Body::Matrix(matrix) = &view.body else {
        return ().into_any();
    };
    let rows = matrix.rows.iter().enumerate();
    let rows = rows.map(|(idx, it)| row(matrix, it, idx, stop));
    let heads = (0..).zip(matrix.heads).map(|(idx, head)| {
        let class = column_class(matrix, idx);
        view! { <th scope="col" class=class>{head}</th> }.into_any()
    });
    view! {
        <table class="matrix" role="grid" aria-label=view.title.clone()>
            <caption class="visually-hidden">{view.caption.clone()}</caption>
            <thead>
                <tr>
                    <th scope="col">{matrix.region_head}</th>
                    {list(heads)}
                </tr>
            </thead>
            <tbody>{list(rows)}</tbody>
            <tfoot>{row(matrix, &matrix.sum, matrix.rows.len(), stop)}</tfoot>
        </table>
    }
    .into_any()
}

fn column_class(matrix: &MatrixView, column: usize) -> &'static str {
    if matrix.chosen_column == Some(column) {
        "matrix__column--chosen"
    } else {
        ""
    }
}

fn row(matrix: &MatrixView, it: &MatrixRow, idx: usize, stop: RwSignal<At>) -> AnyView {
    let class = if it.is_chosen {
        "matrix__row--chosen"
    } else {
        ""
    };
    let cells = (0..)
        .zip(&it.cells)
        .map(|(column, it)| cell(it, (idx, column), column_class(matrix, column), stop));
    view! {
        <tr class=class data-region=it.code>
            <th scope="row">{it.name}</th>
            {list(cells)}
        </tr>
    }
    .into_any()
}

fn cell(cell: &MatrixCell, at: At, class: &'static str, stop: RwSignal<At>) -> AnyView {
    let class = match cell.shade {
        Some(shade) => format!("matrix__cell matrix__cell--{shade} {class}"),
        None => format!("matrix__cell {class}"),
    };
    let shares = cell
        .shares
        .iter()
        .filter(|it| !it.is_empty())
        .map(|it| view! { " " <span class="matrix__share">{it.clone()}</span> }.into_any());
    view! {
        <td class=class>
            <a
                href=cell.href.clone()
                aria-label=cell.spoken.clone()
                data-cell=format!("{}-{}", at.0, at.1)
                tabindex=move || if stop.get() == at { "0" } else { "-1" }
            >
                <span class="matrix__count">{cell.count.clone()}</span>
                {list(shares)}
            </a>
        </td>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn keys_lead_from_cell_to_cell_and_stop_at_the_edges() {
        let size = (12, 3);
        for (key, from, to) in [
            ("ArrowDown", (0, 0), (1, 0)),
            ("ArrowDown", (11, 2), (11, 2)),
            ("ArrowUp", (0, 1), (0, 1)),
            ("ArrowRight", (4, 1), (4, 2)),
            ("ArrowRight", (4, 2), (4, 2)),
            ("ArrowLeft", (4, 0), (4, 0)),
            ("Home", (4, 2), (4, 0)),
            ("End", (4, 0), (4, 2)),
        ] {
            assert_eq!(next(key, from, size), Some(to), "{key} {from:?}");
        }
        assert_eq!(next("Enter", (0, 0), size), None);
    }
}

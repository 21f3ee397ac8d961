//! A region's page on one sheet of paper: drawn only while it is printed.

use leptos::prelude::*;

use super::plain_table::plain_table;
use super::source_tips::marked;
use super::{list, nothing};
use crate::model::Lang;
use crate::view_model::region::{PaperPart, PaperView};

/// The sheet, and the address of the page at its end.
pub fn paper_sheet(view: &PaperView, address: &str, lang: Lang) -> AnyView {
    let class = if view.is_roomy {
        "paper paper--roomy"
    } else {
        "paper"
    };
    view! {
        <div class=class>
            {list(view.parts.iter().map(|it| part(it, lang)))}
            <p class="paper__more">{view.more} " " {address.to_owned()}</p>
        </div>
    }
    .into_any()
}

fn part(view: &PaperPart, lang: Lang) -> AnyView {
    let paragraphs = view
        .paragraphs
        .iter()
        .map(|it| view! { <p>{marked(it, lang)}</p> }.into_any());
    let tables = view.tables.iter().map(|it| plain_table("table", it));
    let items = view.items.iter().map(|it| {
        let class = if it.is_head { "paper__heads" } else { "" };
        view! { <li class=class>{marked(&it.text, lang)}</li> }.into_any()
    });
    let left_out = if view.left_out.is_empty() {
        nothing()
    } else {
        view! { <p class="paper__left">{view.left_out.clone()}</p> }.into_any()
    };
    view! {
        <section class="paper__part">
            <h2>{view.title.clone()} " " <span lang="zh-CN">{view.chinese.clone()}</span></h2>
            {list(paragraphs)}
            {list(tables)}
            <ul>{list(items)}</ul>
            {left_out}
        </section>
    }
    .into_any()
}

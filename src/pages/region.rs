//! `#/region/<code>`: one region.

use leptos::prelude::*;

use super::PageProps;
use crate::bundle::dossier;
use crate::components::{nothing, paper_sheet, part, region_page};
use crate::shell::{dom, taking};
use crate::view_model::{Scene, region};
use crate::view_state::Page;

/// The page.
#[component]
pub fn RegionPage(
    /// Scene and navigation.
    props: PageProps,
) -> impl IntoView {
    let scene = props.scene;
    let is_printing = RwSignal::new(false);
    Effect::new(move |_| {
        let told = move |it| {
            let _gone = is_printing.try_set(it);
        };
        StoredValue::new_local(dom::on_print(told));
    });
    let sheet = move || {
        if is_printing.get() {
            scene.with_untracked(paper)
        } else {
            nothing()
        }
    };
    let page = move |it: &Scene| {
        let Page::Region(id) = it.state.page else {
            return nothing();
        };
        let view = region::region(it, dossier(), id);
        view.as_ref().map_or_else(nothing, |view| {
            region_page(view, it.text(), part(sheet).into_any())
        })
    };
    part(move || scene.with(page))
}

/// The sheet of the region's page.
fn paper(ctx: &Scene) -> AnyView {
    let Page::Region(id) = ctx.state.page else {
        return nothing();
    };
    let view = region::region(ctx, dossier(), id);
    view.as_ref().map_or_else(nothing, |view| {
        let address = format!("{}{}", taking::base(), ctx.href(&ctx.state));
        paper_sheet(&region::paper(ctx, view), &address, ctx.state.lang)
    })
}

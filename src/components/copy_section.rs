//! What this copy of the site can do: hosted, installed, or a single file.

use leptos::prelude::*;

use super::data_sections::prose_section;
use super::{nothing, part};
use crate::shell::install;
use crate::text::DataText;

/// The section; with a button to install where the browser offers it.
#[component]
pub fn CopySection(
    /// The words.
    text: &'static DataText,
    /// Whether it is the single file.
    is_file: bool,
) -> impl IntoView {
    let is_offered = RwSignal::new(false);
    let said = RwSignal::new("");
    Effect::new(move |_| {
        if install::is_app() {
            said.set(text.copy_is_app);
        }
        // It ends with the page.
        StoredValue::new_local(install::on_offer(move || {
            let _gone = is_offered.try_set(true);
        }));
    });
    let ask = move |_| {
        install::ask(move |was_asked| {
            is_offered.set(false);
            if !was_asked {
                said.set(text.copy_not_installed);
            }
        });
    };
    let button = part(move || {
        if is_offered.get() {
            view! {
                <button type="button" class="take-all" on:click=ask>
                    {text.copy_install}
                </button>
            }
            .into_any()
        } else {
            nothing()
        }
    });
    let lines = if is_file {
        text.copy_file
    } else {
        text.copy_hosted
    };
    view! {
        {prose_section("copy", text.copy, lines)}
        <p role="status">{button} {move || said.get()}</p>
    }
}

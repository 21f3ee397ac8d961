//! Light or dark: what the reader chose, and what that comes to.

use leptos::prelude::*;

use crate::shell::theme;

/// The reader's choice and the system's wish.
#[derive(Clone, Copy)]
pub struct Appearance {
    /// `light`, `dark` or `auto`.
    pub chosen: RwSignal<&'static str>,
    system_is_dark: RwSignal<bool>,
}

impl Appearance {
    /// Follows the system until the stored or a new choice says otherwise.
    pub fn new() -> Self {
        let appearance = Self {
            chosen: RwSignal::new("auto"),
            system_is_dark: RwSignal::new(false),
        };
        Effect::new(move |_| {
            appearance.system_is_dark.set(theme::system_is_dark());
            theme::on_system_change(move || appearance.system_is_dark.set(theme::system_is_dark()));
            let set = move |it: Option<&str>| match it {
                Some("light") => appearance.chosen.set("light"),
                Some("dark") => appearance.chosen.set("dark"),
                _ => appearance.chosen.set("auto"),
            };
            set(theme::shown().or_else(theme::stored).as_deref());
            theme::on_choice(move |it| set(Some(&it)));
        });
        appearance
    }

    /// `light` or `dark`.
    pub fn surface(self) -> &'static str {
        match self.chosen.get() {
            "auto" if self.system_is_dark.get() => "dark",
            "dark" => "dark",
            _ => "light",
        }
    }
}

impl Default for Appearance {
    fn default() -> Self {
        Self::new()
    }
}

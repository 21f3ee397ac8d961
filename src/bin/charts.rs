//! The charts' own module, loaded when the first chart comes near the screen: an address in, the
//! option of a chart out.
//!
//! Apart from the app because `charming` and the writing of JSON weigh as much as all pages
//! together, and the first view draws no chart.

#[cfg(target_arch = "wasm32")]
mod exports {
    use park_atlas::bundle::dataset;
    use park_atlas::charts::{option, palette::Surface};
    use park_atlas::view_model::Scene;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The option of a chart, as JSON text, for the state that a fragment stands for; `None` if
    /// there is no chart of that name.
    #[wasm_bindgen]
    pub fn chart_option(name: &str, fragment: &str, surface: &str) -> Option<String> {
        let option = option(
            name,
            &Scene::at(dataset(), fragment),
            Surface::named(surface),
        )?;
        Some(option.into_json())
    }
}

fn main() {}

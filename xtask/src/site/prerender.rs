//! The first view as HTML, from the app's own `prerender` program: the same components and view-models
//! that the browser runs, so that there is no second copy of the markup.

use super::about::Lang;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;

/// What the pages are filled with.
pub(super) struct View {
    zh: Shown,
    en: Shown,
    pub(super) geometry: String,
}

/// The first view in one language.
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) overview: String,
}

impl View {
    pub(super) fn of(&self, lang: Lang) -> &Shown {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    #[cfg(test)]
    pub(super) fn named(zh: &str, en: &str) -> Self {
        let shown = |title: &str| Shown {
            title: title.to_owned(),
            description: String::new(),
            overview: String::new(),
        };
        Self {
            zh: shown(zh),
            en: shown(en),
            geometry: String::new(),
        }
    }
}

/// Builds and runs the program; it is native, so the development profile is fast enough.
pub(super) fn run(ws: &Workspace) -> Result<View> {
    let features = match std::env::var_os(super::LEAVE_OUT_BOUNDARIES) {
        Some(_) => "ssr",
        None => "ssr,boundaries",
    };
    let printed = process::output(
        process::cargo(ws).args([
            "run",
            "--quiet",
            "--package",
            "park-atlas",
            "--bin",
            "prerender",
            "--no-default-features",
            "--features",
            features,
        ]),
        "drawing the first view",
    )?;
    parse(&printed).context("what the prerender program printed cannot be used")
}

fn parse(printed: &str) -> Result<View> {
    let all: Value = serde_json::from_str(printed).context("it is not JSON")?;
    let text = |pointer: &str| {
        all.pointer(pointer)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .with_context(|| format!("it has no text at {pointer}"))
    };
    let shown = |lang: &str| -> Result<Shown> {
        Ok(Shown {
            title: text(&format!("/pages/{lang}/title"))?,
            description: text(&format!("/pages/{lang}/description"))?,
            overview: text(&format!("/pages/{lang}/html"))?,
        })
    };
    Ok(View {
        zh: shown("zh")?,
        en: shown("en")?,
        geometry: text("/geometry")?,
    })
}

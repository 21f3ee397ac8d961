//! Writes the first view as HTML, from the components that the browser runs, and the outlines
//! that it refers to. Standard output is one JSON object; the build puts its parts into
//! `index.html`.

use leptos::prelude::*;
use park_atlas::app::App;
use park_atlas::model::Lang;
use park_atlas::text::text;
use std::io::Write;

fn main() -> std::io::Result<()> {
    let pages: serde_json::Map<_, _> = Lang::ALL
        .into_iter()
        .map(|lang| (lang.code().to_owned(), page(lang)))
        .collect();
    let output = serde_json::json!({ "pages": pages, "geometry": geometry() });
    writeln!(std::io::stdout(), "{output}")
}

fn page(lang: Lang) -> serde_json::Value {
    let fragment = if lang == Lang::default() {
        "#/".to_owned()
    } else {
        format!("#/?l={}", lang.code())
    };
    let html = Owner::new().with(|| {
        let fragment = RwSignal::new(fragment);
        view! { <App fragment /> }.to_html()
    });
    let nav = &text(lang).nav;
    serde_json::json!({ "title": nav.site, "description": nav.description, "html": without_marks(&html) })
}

/// Drops the comments that only a hydrating page needs; this one is replaced whole.
fn without_marks(html: &str) -> String {
    let mut parts = html.split("<!");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = if part.starts_with("--") { "-->" } else { ">" };
        plain.push_str(part.split_once(end).map_or("", |(_, rest)| rest));
    }
    plain
}

/// Fills and outlines as an invisible drawing, referred to by id.
fn geometry() -> String {
    format!(
        "<svg class=\"geometry\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>{PATTERNS}{}</defs></svg>",
        outlines()
    )
}

/// Hatching for "no park in the batch", dots for "nothing certified".
const PATTERNS: &str = concat!(
    "<pattern id=\"none\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\">",
    "<path class=\"pattern__ground\" d=\"M0 0h16v16H0z\"/>",
    "<path class=\"pattern__line\" d=\"M-4 4 4-4M0 16 16 0M12 20l8-8\"/></pattern>",
    "<pattern id=\"no-base\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\">",
    "<path class=\"pattern__ground\" d=\"M0 0h14v14H0z\"/>",
    "<circle class=\"pattern__dot\" cx=\"7\" cy=\"7\" r=\"3\"/></pattern>",
);

#[cfg(feature = "boundaries")]
fn outlines() -> String {
    use park_atlas::bundle::geometry::{COUNTY_PATHS, PREFECTURE_BORDERS};
    let counties = COUNTY_PATHS
        .iter()
        .map(|(code, d)| format!("<path id=\"g{code}\" d=\"{d}\"/>"));
    let borders = format!("<path id=\"borders\" d=\"{PREFECTURE_BORDERS}\"/>");
    counties.chain([borders]).collect()
}

#[cfg(not(feature = "boundaries"))]
fn outlines() -> String {
    String::new()
}

//! The examples in `hosting/`, filled in with the policies of a build: `target/hosting/`.

use crate::site::csp;
use crate::workspace::{Workspace, read_text, write};
use anyhow::{Context, Result};

/// Name and text of each example.
pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    ("nginx.conf", include_str!("../../hosting/nginx.conf")),
    ("Caddyfile", include_str!("../../hosting/Caddyfile")),
    ("_headers", include_str!("../../hosting/_headers")),
    (
        "github-pages.yml",
        include_str!("../../hosting/github-pages.yml"),
    ),
    (
        "object-storage.sh",
        include_str!("../../hosting/object-storage.sh"),
    ),
];

/// Writes the examples for the site in `dist/`.
pub(crate) fn write_all(ws: &Workspace) -> Result<()> {
    let page = read_text(&ws.dist().join("index.html"))?;
    let single = read_text(&ws.dist().join("park-atlas.html"))?;
    csp::stated(&page).context("index.html states no policy")?;
    csp::stated(&single).context("park-atlas.html states no policy")?;
    for (name, text) in TEMPLATES {
        let path = ws.at("target/hosting").join(name);
        write(&path, filled(text, &page, &single))?;
    }
    println!("package: headers for Nginx, Caddy and other hosts are in target/hosting/");
    Ok(())
}

/// An example with the policies that the page and the single file state.
pub(crate) fn filled(text: &str, page: &str, single: &str) -> String {
    text.replace("@policy@", &csp::stated(page).unwrap_or_default())
        .replace("@single-policy@", &csp::stated(single).unwrap_or_default())
}

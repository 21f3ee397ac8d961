//! The same page as one file that opens by double click: no address, no module script, no worker.

use super::{bundle, csp, has_extension, html};
use crate::package;
use crate::workspace::{Workspace, read_bytes, read_text};
use anyhow::{Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::path::Path;

/// The scripts that the page puts into itself when they are wanted.
const SCRIPTS: [&str; 3] = ["charts.js", "lazy.js", "exporter.js"];

/// What else is carried behind the start; the data package comes last.
const LATER: [&str; 3] = ["lazy.wasm", "charts.wasm", "lazy.css"];

/// The single file's text, from the pieces that `finish` kept and the pictures in `dist`.
pub(crate) fn page(ws: &Workspace, dist: &Path) -> Result<String> {
    let parts = ws.parts();
    let template = read_text(&parts.join("template.html"))?;
    let glue = read_bytes(&parts.join("glue.js"))?;
    let boot = bundle::boot(
        ws,
        &glue,
        &bundle::Boot {
            wasm: "",
            charts: "",
            charts_wasm: "",
            lazy: "",
            lazy_wasm: "",
            lazy_style: "",
            exporter: "",
            standalone: true,
            release: true,
        },
    )?;
    let guard = bundle::guard(ws)?;
    let read = |name: &&str| Ok(((*name).to_owned(), read_bytes(&parts.join(name))?));
    let first: Vec<(String, Vec<u8>)> = vec![read(&"app.wasm")?];
    let later: Result<Vec<(String, Vec<u8>)>> = LATER.iter().chain(&SCRIPTS).map(read).collect();
    let tables = package::data_package_files(ws)?.into_iter();
    let tables = tables.map(|(name, content)| (format!("data/{name}"), content));
    let later: Vec<(String, Vec<u8>)> = later?.into_iter().chain(tables).collect();
    // Text to the parser; the policy names the text of each script.
    let start = format!(
        "<script>{guard}</script>\n\
         <script type=\"text/plain\" id=\"atlas-first\">{}</script>\n\
         <script>{boot}</script>\n\
         <script type=\"text/plain\" id=\"atlas-later\">{}</script>\n",
        bundle::packed(ws, &first)?,
        bundle::packed(ws, &later)?,
    );
    let scripts: Result<Vec<String>> = SCRIPTS
        .iter()
        .map(|it| read_text(&parts.join(it)))
        .collect();
    let scripts = scripts?;
    let page = embed_links(&template, dist)?;
    let page = html::fill(&page, "boot", &start)?;
    let policy = csp::standalone(&page, &scripts);
    let page = html::fill(&page, "csp", &csp::meta(&policy))?;
    refuse_outside(&page)?;
    Ok(page)
}

/// Icons move into the page; what only a hosted site has (manifest, touch icon, preload) goes.
fn embed_links(page: &str, dist: &Path) -> Result<String> {
    let mut out = page.to_owned();
    for tag in html::tags(page).iter().filter(|tag| tag.name == "link") {
        let rel = tag.attribute("rel").unwrap_or_default();
        let href = tag.attribute("href").unwrap_or_default();
        let replacement = match rel {
            "icon" if !href.starts_with("data:") => {
                format!("<link rel=\"icon\" href=\"{}\">", data_address(dist, href)?)
            }
            "manifest" | "apple-touch-icon" | "preload" => String::new(),
            _ => continue,
        };
        out = out.replacen(tag.text, &replacement, 1);
    }
    Ok(out)
}

fn data_address(dist: &Path, href: &str) -> Result<String> {
    let content = read_bytes(&dist.join(href.trim_start_matches("./")))?;
    let kind = if has_extension(href, "svg") {
        "image/svg+xml"
    } else if has_extension(href, "png") {
        "image/png"
    } else {
        "image/x-icon"
    };
    Ok(format!("data:{kind};base64,{}", STANDARD.encode(content)))
}

/// Nothing in the file may reach outside it; links that a reader follows are another matter.
fn refuse_outside(page: &str) -> Result<()> {
    for tag in html::tags(page) {
        let source = if tag.name == "link" { "href" } else { "src" };
        let fetched = tag
            .attribute(source)
            .is_some_and(|address| !address.starts_with("data:"));
        let loads = matches!(
            tag.name.as_str(),
            "script" | "link" | "img" | "iframe" | "source"
        );
        let guarded = ["integrity", "crossorigin"]
            .iter()
            .any(|name| tag.attribute(name).is_some());
        if loads && (fetched || guarded) {
            bail!(
                "the single file would load something or be refused over file://: {}",
                tag.text
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{embed_links, refuse_outside};
    use std::path::Path;

    #[test]
    fn hosted_links_go() {
        let page = r#"<link rel="manifest" href="m"><link rel="canonical" href="c">"#;
        let kept = embed_links(page, Path::new("nowhere")).unwrap_or_default();
        assert_eq!(kept, r#"<link rel="canonical" href="c">"#);
    }

    #[test]
    fn what_loads_is_refused_and_what_links_is_not() {
        assert!(refuse_outside(r#"<a href="https://example.org">x</a><script>1</script>"#).is_ok());
        assert!(refuse_outside(r#"<script src="a.js"></script>"#).is_err());
        assert!(refuse_outside(r#"<link rel="icon" href="data:,"><img src="x.png">"#).is_err());
        assert!(refuse_outside("<script crossorigin>1</script>").is_err());
    }
}

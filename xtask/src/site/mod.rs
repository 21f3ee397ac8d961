//! From Trunk's output to the finished page. Trunk compiles the app and runs wasm-bindgen; this hook
//! fills the markers of `index.html`, optimises and names the files, and writes the service worker.
//!
//! The pieces are kept in `target/site/`, so that [`standalone`] can put the same page together as one file.

pub(crate) mod about;
mod app;
mod bundle;
pub(crate) mod csp;
mod html;
mod prerender;
pub(crate) mod standalone;
mod wasm;
mod worker;

use crate::stamp::short_hash;
use crate::workspace::{Workspace, files_under, read_bytes, read_text, write};
use about::{Lang, Site};
use anyhow::{Context, Result, bail};
use prerender::View;
use std::path::{Path, PathBuf};

/// Files of the data package that are published; the boundaries are for drawing only.
const GEO: &str = "geo/";

/// Set in the environment where county boundaries are left out, for the hook that draws the first view.
pub(crate) const LEAVE_OUT_BOUNDARIES: &str = "ATLAS_WITHOUT_BOUNDARIES";

/// The switch in the header needs a script; without one the other language is another page.
const PAGES: &str =
    "<p><a href=\"./\" lang=\"zh-CN\">中文</a> · <a href=\"en.html\" lang=\"en\">English</a></p>\n";

/// What a page needs to know about how it will be reached.
struct Build {
    stage: PathBuf,
    release: bool,
}

/// Trunk's post-build hook: works in the staging folder that Trunk names in the environment.
pub(crate) fn finish(ws: &Workspace) -> Result<()> {
    let build = from_trunk()?;
    let (glue, module) = take_module(ws, &build, "park-atlas")?;
    let (charts_glue, charts_module) = take_module(ws, &build, "charts")?;
    let (lazy_glue, lazy_module) = take_module(ws, &build, "lazy")?;
    if build.stage.join("snippets").exists() {
        bail!(
            "wasm-bindgen made a snippets folder: a dependency carries its own JavaScript module, which cannot load from file://"
        );
    }
    let charts = bundle::charts(ws, &charts_glue, build.release)?;
    let lazy = bundle::lazy(ws, &lazy_glue, build.release)?;
    let exporter = bundle::exporter(ws, build.release)?;
    let lazy_style = bundle::style(ws, "style/lazy.css", build.release)?;
    let site = Site::from_environment()?;
    let view = prerender::run(ws)?;
    let template = template(ws, &build, &view, Lang::Zh)?;

    let parts = ws.parts();
    write(&parts.join("template.html"), &template)?;
    write(&parts.join("glue.js"), &glue)?;
    write(&parts.join("app.wasm"), &module)?;
    write(&parts.join("charts.js"), &charts)?;
    write(&parts.join("charts.wasm"), &charts_module)?;
    write(&parts.join("lazy.js"), &lazy)?;
    write(&parts.join("lazy.wasm"), &lazy_module)?;
    write(&parts.join("lazy.css"), &lazy_style)?;
    write(&parts.join("exporter.js"), &exporter)?;

    let wasm_name = asset(&build.stage, "park-atlas", "wasm", &module)?;
    let charts_name = asset(&build.stage, "echarts", "js", charts.as_bytes())?;
    let charts_wasm_name = asset(&build.stage, "charts", "wasm", &charts_module)?;
    let lazy_name = asset(&build.stage, "lazy", "js", lazy.as_bytes())?;
    let lazy_wasm_name = asset(&build.stage, "lazy", "wasm", &lazy_module)?;
    let lazy_style_name = asset(&build.stage, "lazy", "css", lazy_style.as_bytes())?;
    let exporter_name = asset(&build.stage, "exporter", "js", exporter.as_bytes())?;
    let boot = bundle::boot(
        ws,
        &glue,
        &bundle::Boot {
            wasm: &wasm_name,
            charts: &charts_name,
            charts_wasm: &charts_wasm_name,
            lazy: &lazy_name,
            lazy_wasm: &lazy_wasm_name,
            lazy_style: &lazy_style_name,
            exporter: &exporter_name,
            standalone: false,
            release: build.release,
        },
    )?;
    let boot_name = asset(&build.stage, "park-atlas", "js", boot.as_bytes())?;
    let english = self::template(ws, &build, &view, Lang::En)?;
    for (name, template, lang) in [
        ("index.html", &template, Lang::Zh),
        ("en.html", &english, Lang::En),
    ] {
        let page = about::tags(ws, &view, lang, &site)
            .and_then(|head| hosted_page(ws, template, &head, &boot_name, &wasm_name))?;
        write(&build.stage.join(name), page)?;
    }
    publish_data(ws, &build.stage)?;
    app::publish(ws, &build.stage)?;
    worker::write(ws, &build.stage, build.release)?;
    about::write_files(ws, &build.stage, &view, &site)
}

fn from_trunk() -> Result<Build> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR")
        .context("TRUNK_STAGING_DIR is not set: `finish` is run by Trunk, try `trunk build`")?;
    Ok(Build {
        stage: PathBuf::from(stage),
        release: std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
    })
}

/// The glue and the module that Trunk left for one of the crate's programs; optimised for a release.
fn take_module(ws: &Workspace, build: &Build, program: &str) -> Result<(Vec<u8>, Vec<u8>)> {
    let glue = take(&build.stage, &format!("{program}.js"))?;
    let module = take(&build.stage, &format!("{program}_bg.wasm"))?;
    let module = if build.release {
        wasm::optimise(ws, &module)?
    } else {
        module
    };
    Ok((glue, module))
}

/// Reads a file that Trunk left and removes it: it comes back under a hashed name.
fn take(stage: &Path, name: &str) -> Result<Vec<u8>> {
    let path = stage.join(name);
    let content = read_bytes(&path)
        .context("Trunk should have made it; does index.html still name every program with data-bin, and data-bindgen-target=\"no-modules\"?")?;
    std::fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    Ok(content)
}

/// Writes a file under a name that changes with its content and returns that name.
fn asset(stage: &Path, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
    let name = format!("assets/{stem}-{}.{extension}", short_hash(content));
    write(&stage.join(&name), content)?;
    Ok(name)
}

/// The page in a language, with everything in it that the hosted and the single-file form share.
fn template(ws: &Workspace, build: &Build, view: &View, lang: Lang) -> Result<String> {
    let source = read_text(&build.stage.join("index.html"))?;
    let shown = view.of(lang);
    let style = bundle::style(ws, "style/main.css", build.release)?;
    let page = html::drop_trunk_links(&source);
    let page = html::fill(&page, "style", &format!("<style>{style}</style>"))?;
    let page = html::fill(&page, "overview", &shown.overview)?;
    let page = html::fill(&page, "geometry", &view.geometry)?;
    let page = html::name(&page, lang.tag(), &shown.title, &shown.description)?;
    html::refuse_style_attributes(&page)?;
    Ok(page)
}

/// Module and script are asked for from the head, so that they are on their way while the page is
/// still coming in; the script runs when the page is whole, after the guard.
fn hosted_page(
    ws: &Workspace,
    template: &str,
    head: &str,
    boot: &str,
    wasm: &str,
) -> Result<String> {
    let guard = bundle::guard(ws)?;
    let page = html::fill(template, "boot", &format!("<script>{guard}</script>"))?;
    let early = format!(
        "<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <script src=\"{boot}\" defer></script>\n\
         {head}</head>"
    );
    let page = page.replacen("</head>", &early, 1);
    let end = "</aside>\n</noscript>";
    let page = page.replacen(end, &format!("{PAGES}{end}"), 1);
    let (page, nonce) = html::mark_reload_script(&page);
    let policy = csp::hosted(&page, nonce.as_deref());
    html::fill(&page, "csp", &csp::meta(&policy))
}

/// The tables at stable addresses (`data/…`), for readers and for links from elsewhere; all of them
/// in one archive too.
fn publish_data(ws: &Workspace, stage: &Path) -> Result<()> {
    for (name, path) in data_files(ws)? {
        write(&stage.join("data").join(name), read_bytes(&path)?)?;
    }
    let package = crate::package::data_package(ws)?;
    write(&stage.join("data/park-atlas-data.zip"), package)
}

/// The data package without the boundaries: (name inside the package, file).
pub(crate) fn data_files(ws: &Workspace) -> Result<Vec<(String, PathBuf)>> {
    let seeds = ws.at("seeds");
    let mut found = Vec::new();
    for name in files_under(&seeds)? {
        let published =
            has_extension(&name, "csv") || name == "datapackage.json" || name == "README.md";
        if published && !name.starts_with(GEO) {
            found.push((name.clone(), seeds.join(&name)));
        }
    }
    Ok(found)
}

/// Addresses of the site's own files that a page's markup makes a browser fetch, in order.
pub(crate) fn fetched_by(page: &str) -> Vec<String> {
    const LINKS: &[&str] = &["icon", "manifest", "preload", "stylesheet"];
    let mut found = Vec::new();
    for tag in html::tags(page) {
        let address = match tag.name.as_str() {
            "link" if LINKS.contains(&tag.attribute("rel").unwrap_or_default()) => {
                tag.attribute("href")
            }
            "script" | "img" => tag.attribute("src"),
            _ => None,
        };
        if let Some(address) = address.filter(|address| !address.starts_with("data:")) {
            found.push(address.trim_start_matches("./").to_owned());
        }
    }
    found
}

/// Whether a file name ends in this extension, whatever its case.
pub(crate) fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

//! Style and scripts through esbuild, which comes as an npm package and is started with Node so that
//! it works the same on every system.

use crate::process;
use crate::workspace::{Workspace, read_text, write};
use anyhow::{Context, Result, bail};
use serde_json::json;

const ESBUILD: &str = "node_modules/esbuild/bin/esbuild";
/// The browser floor of product.md; esbuild rewrites newer syntax for it, nesting in CSS for one.
const FLOOR: &str = "--target=chrome109,firefox115,safari16.4";

/// Values compiled into the boot script.
pub(super) struct Boot<'a> {
    pub(super) wasm: &'a str,
    pub(super) charts: &'a str,
    pub(super) charts_wasm: &'a str,
    pub(super) lazy: &'a str,
    pub(super) lazy_wasm: &'a str,
    pub(super) lazy_style: &'a str,
    pub(super) exporter: &'a str,
    pub(super) standalone: bool,
    pub(super) release: bool,
}

/// A style sheet with everything it imports, as one text.
pub(super) fn style(ws: &Workspace, sheet: &str, release: bool) -> Result<String> {
    let mut esbuild = esbuild(ws, release);
    esbuild.arg(sheet).args(["--bundle", FLOOR]);
    let css = process::output(&mut esbuild, "bundling the style sheets")?;
    if css.contains("</style") {
        bail!("the bundled style holds `</style`, which would end its element");
    }
    in_srgb(css.trim())
}

/// Colors in OKLCH as the nearest of sRGB: the oldest browsers that the site is for do not know it, and
/// esbuild leaves the values of custom properties as they are.
fn in_srgb(css: &str) -> Result<String> {
    let mut parts = css.split("oklch(");
    let mut done = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (color, rest) = part.split_once(')').context("oklch( without its end")?;
        let color = csscolorparser::parse(&format!("oklch({color})"))
            .with_context(|| format!("no color: oklch({color})"))?;
        done.push_str(&color.to_css_hex().to_string());
        done.push_str(rest);
    }
    Ok(done)
}

/// wasm-bindgen's glue, the policy of what may become markup or a script, `history.js` and `boot.js`
/// as one classic script that leaves only `parkAtlas` behind.
pub(super) fn boot(ws: &Workspace, glue: &[u8], values: &Boot) -> Result<String> {
    let glue = checked_glue(glue)?;
    let boot = ["trusted.js", "history.js", "boot.js"]
        .map(|it| read_text(&ws.at(&format!("src/shell/{it}"))))
        .into_iter()
        .collect::<Result<String>>()?;
    let carrier = if values.standalone {
        carrier(ws)?
    } else {
        String::new()
    };
    let joined = ws.parts().join("boot-joined.js");
    write(
        &joined,
        format!("(() => {{\n{glue}\n{carrier}\n{boot}\n}})();\n"),
    )?;
    let mut esbuild = esbuild(ws, values.release);
    esbuild.arg(&joined).arg(FLOOR);
    for (name, value) in [
        ("ATLAS_WASM", json!(values.wasm)),
        ("ATLAS_CHARTS", json!(values.charts)),
        ("ATLAS_CHARTS_WASM", json!(values.charts_wasm)),
        ("ATLAS_LAZY", json!(values.lazy)),
        ("ATLAS_LAZY_WASM", json!(values.lazy_wasm)),
        ("ATLAS_LAZY_STYLE", json!(values.lazy_style)),
        ("ATLAS_EXPORTER", json!(values.exporter)),
        ("ATLAS_STANDALONE", json!(values.standalone)),
        ("ATLAS_RELEASE", json!(values.release)),
    ] {
        esbuild.arg(format!("--define:{name}={value}"));
    }
    inline_safe(&process::output(&mut esbuild, "bundling the boot script")?)
}

/// What the single file unpacks itself with, as a script that defines `carrier`.
fn carrier(ws: &Workspace) -> Result<String> {
    let mut esbuild = esbuild(ws, true);
    esbuild.args([
        "src/shell/unpack.js",
        "--bundle",
        "--format=iife",
        "--global-name=carrier",
        FLOOR,
    ]);
    process::output(&mut esbuild, "bundling src/shell/unpack.js")
}

/// Files as the text that `carrier` unpacks; together, because what two of them share is then carried once.
pub(super) fn packed(ws: &Workspace, files: &[(String, Vec<u8>)]) -> Result<String> {
    let lengths: Vec<(&str, usize)> = files.iter().map(|it| (&*it.0, it.1.len())).collect();
    let mut content = json!(lengths).to_string().into_bytes();
    content.push(b'\n');
    for (_, file) in files {
        content.extend_from_slice(file);
    }
    let path = ws.parts().join("carried.bin");
    write(&path, content)?;
    let mut node = process::node(ws, "xtask/js/pack.mjs");
    node.arg(&path);
    process::output(&mut node, "packing for the single file")
}

/// The few lines that must run in any browser: they show what went wrong when nothing else starts.
pub(super) fn guard(ws: &Workspace) -> Result<String> {
    let mut esbuild = esbuild(ws, true);
    esbuild.args(["src/shell/guard.js", "--target=es5"]);
    inline_safe(&process::output(
        &mut esbuild,
        "bundling src/shell/guard.js",
    )?)
}

/// The tree-shaken `ECharts` and the glue of the charts' own module, as a classic script that defines
/// `parkAtlasCharts`.
pub(super) fn charts(ws: &Workspace, glue: &[u8], release: bool) -> Result<String> {
    let glue = checked_glue(glue)?;
    let mut node = process::node(ws, "xtask/js/charts.mjs");
    if release {
        node.arg("--minify");
    }
    let library = process::output(&mut node, "bundling ECharts")?;
    let module = module(
        ws,
        glue,
        "charts",
        "parkAtlasCharts.module = wasm_bindgen;",
        release,
    )?;
    inline_safe(&format!("{library}\n{module}"))
}

/// The glue of the lazy module, as a classic script that defines `parkAtlasLazy`, and what stands
/// beside it.
pub(super) fn lazy(ws: &Workspace, glue: &[u8], release: bool) -> Result<String> {
    let files = read_text(&ws.at("src/shell/files.js"))?;
    let picture = read_text(&ws.at("src/shell/picture.js"))?;
    let start =
        format!("globalThis.parkAtlasLazy = {{ module: wasm_bindgen }};\n{files}\n{picture}");
    inline_safe(&module(ws, checked_glue(glue)?, "lazy", &start, release)?)
}

/// What makes workbooks and archives, with its libraries, as a script for a worker or the page.
pub(super) fn exporter(ws: &Workspace, release: bool) -> Result<String> {
    let mut esbuild = esbuild(ws, release);
    esbuild.args(["src/shell/exporter.js", "--bundle", "--format=iife", FLOOR]);
    inline_safe(&process::output(&mut esbuild, "bundling the exporter")?)
}

fn module(ws: &Workspace, glue: &str, name: &str, start: &str, release: bool) -> Result<String> {
    let joined = ws.parts().join(format!("{name}-joined.js"));
    write(&joined, format!("(() => {{\n{glue}\n{start}\n}})();\n"))?;
    let mut esbuild = esbuild(ws, release);
    esbuild.arg(&joined).arg(FLOOR);
    process::output(&mut esbuild, "bundling the script of a module")
}

fn checked_glue(glue: &[u8]) -> Result<&str> {
    let glue = std::str::from_utf8(glue).context("wasm-bindgen's glue is not UTF-8")?;
    if !glue.contains("wasm_bindgen") || glue.contains("import.meta") {
        bail!("wasm-bindgen's glue is not of the no-modules kind");
    }
    Ok(glue)
}

fn esbuild(ws: &Workspace, minify: bool) -> std::process::Command {
    let mut node = process::node(ws, ESBUILD);
    node.args([
        "--log-level=warning",
        "--charset=utf8",
        "--legal-comments=none",
    ]);
    if minify {
        node.arg("--minify");
    }
    node
}

/// A script that may stand inside an element: esbuild escapes `</script` itself, the rest is checked.
fn inline_safe(script: &str) -> Result<String> {
    for ending in ["</script", "<!--"] {
        if script.to_ascii_lowercase().contains(ending) {
            bail!("a bundled script holds `{ending}`, which would break its element");
        }
    }
    Ok(script.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::in_srgb;

    #[test]
    fn colors_are_turned_into_those_that_old_browsers_know() {
        let css = ":root{--a:oklch(.4495 .0734 201.3);--b:oklch(1 0 0)}p{color:var(--a)}";
        let done = in_srgb(css).unwrap_or_default();
        assert_eq!(done, ":root{--a:#0b6166;--b:#ffffff}p{color:var(--a)}");
        assert!(in_srgb("p{color:oklch(1 0").is_err());
        assert!(in_srgb("p{color:oklch(one two three)}").is_err());
    }
}

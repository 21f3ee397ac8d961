//! Getting what a fresh machine lacks. Every step looks first, says what it does and how long it
//! usually takes, and is skipped in milliseconds when there is nothing to do.

mod chromium;
pub(crate) mod engines;
mod tools;

use crate::process;
use crate::stamp::sha256_hex;
use crate::workspace::{Workspace, read_bytes, write};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// The oldest Node that the npm packages run on.
const NODE_FLOOR: u32 = 20;

/// What building the site needs.
pub(crate) fn for_build(ws: &Workspace) -> Result<()> {
    node(ws)?;
    wasm_target(ws)?;
    tools::trunk(ws)?;
    tools::wasm_bindgen(ws)?;
    npm_packages(ws)
}

/// What building and driving a browser needs; returns the browser's program file.
pub(crate) fn for_browser(ws: &Workspace) -> Result<PathBuf> {
    for_build(ws)?;
    chromium::find_or_install(ws)
}

/// Whether known weaknesses of crates can be asked for.
pub(crate) fn cargo_deny(ws: &Workspace) -> bool {
    tools::cargo_deny(ws)
}

/// The `setup` verb.
pub(crate) fn everything(ws: &Workspace) -> Result<()> {
    let chromium = for_browser(ws)?;
    println!("setup: all there; the browser is {}", chromium.display());
    Ok(())
}

/// Announces a step that takes long enough to wonder about.
fn announce(what: &str, usually: &str) {
    println!("setup: {what} (usually {usually})");
}

fn node(ws: &Workspace) -> Result<()> {
    let Some(version) = process::probe(process::command(ws, "node").arg("--version")) else {
        bail!("Node is not on the path. Install Node {NODE_FLOOR} or newer, then run this again");
    };
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok())
        .with_context(|| {
            format!(
                "`node --version` printed `{}`, not a version",
                version.trim()
            )
        })?;
    if major < NODE_FLOOR {
        bail!(
            "Node {} is too old: {NODE_FLOOR} or newer is needed",
            version.trim()
        );
    }
    Ok(())
}

/// Asks rustc itself where the target's library would be, so that a Rust without rustup counts too.
fn wasm_target(ws: &Workspace) -> Result<()> {
    let target = "wasm32-unknown-unknown";
    let libdir = process::output(
        process::command(ws, "rustc").args(["--print", "target-libdir", "--target", target]),
        "asking rustc for the wasm library",
    )?;
    if PathBuf::from(libdir.trim()).is_dir() {
        return Ok(());
    }
    announce(
        "adding the Rust target wasm32-unknown-unknown with rustup",
        "10 seconds",
    );
    process::run(
        process::command(ws, "rustup").args(["target", "add", target]),
        "adding the wasm target",
    )
}

/// `npm ci`, unless the packages there were installed from this very lock file.
fn npm_packages(ws: &Workspace) -> Result<()> {
    let lock = sha256_hex(&read_bytes(&ws.at("package-lock.json"))?);
    let stamp = ws.at("node_modules/.park-atlas-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|kept| kept == lock) {
        return Ok(());
    }
    announce(
        "npm ci: esbuild, binaryen, ECharts and Playwright",
        "20 seconds",
    );
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    // No package needs its install script, and none gets to run one.
    process::run(
        process::command(ws, npm).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
        "npm ci",
    )?;
    write(&stamp, lock)
}

//! Trunk and the wasm-bindgen programs, in exactly the versions the project is pinned to.

use super::announce;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result};

/// The same version stands in `Trunk.toml`; a test below compares them.
const TRUNK: &str = "0.21.14";
/// Must equal the crate's version in `Cargo.toml`: the glue format changes with every release.
const WASM_BINDGEN: &str = "0.2.130";
const CARGO_DENY: &str = "0.20.2";

pub(super) fn trunk(ws: &Workspace) -> Result<()> {
    if has(ws, "trunk", TRUNK) {
        return Ok(());
    }
    // Its published lock file is known to build.
    install(ws, "trunk", TRUNK, &["--locked"], "4 to 8 minutes")
}

pub(super) fn wasm_bindgen(ws: &Workspace) -> Result<()> {
    if has(ws, "wasm-bindgen", WASM_BINDGEN) && has(ws, "wasm-bindgen-test-runner", WASM_BINDGEN) {
        return Ok(());
    }
    // This package is published without a lock file.
    install(ws, "wasm-bindgen-cli", WASM_BINDGEN, &[], "2 to 4 minutes")
}

/// Whether cargo-deny is there, in any version, or can be fetched: it is not worth compiling for.
pub(super) fn cargo_deny(ws: &Workspace) -> bool {
    let is_there = || process::probe(process::cargo(ws).args(["deny", "--version"])).is_some();
    is_there() || (binstall(ws, "cargo-deny", CARGO_DENY) && is_there())
}

/// Whether the program on the path (the project's own tools come first) says it is this version.
fn has(ws: &Workspace, program: &str, version: &str) -> bool {
    process::probe(process::command(ws, program).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

fn install(
    ws: &Workspace,
    package: &str,
    version: &str,
    flags: &[&str],
    usually: &str,
) -> Result<()> {
    if binstall(ws, package, version) {
        return Ok(());
    }
    announce(
        &format!("compiling {package} {version} into target/tools"),
        usually,
    );
    let tools = ws.tools();
    let mut cargo = process::cargo(ws);
    cargo
        .args([
            "install",
            package,
            "--version",
            version,
            "--force",
            "--root",
        ])
        .arg(&tools)
        .args(flags)
        .env("CARGO_TARGET_DIR", tools.join("build"));
    // These programs are used, not shipped: build time counts, speed hardly does.
    for (key, value) in [
        ("OPT_LEVEL", "1"),
        ("LTO", "off"),
        ("CODEGEN_UNITS", "16"),
        ("DEBUG", "0"),
        ("STRIP", "symbols"),
    ] {
        cargo.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
    }
    process::run(&mut cargo, &format!("installing {package} {version}"))
        .context("without network access, put this version on the path yourself")
}

/// A ready-made program through `cargo binstall`, for those who have that, which is not left to compile
/// by itself; `false` means compile.
fn binstall(ws: &Workspace, package: &str, version: &str) -> bool {
    if process::probe(process::cargo(ws).args(["binstall", "-V"])).is_none() {
        return false;
    }
    announce(
        &format!("fetching {package} {version} with cargo binstall"),
        "10 seconds",
    );
    let mut cargo = process::cargo(ws);
    cargo
        .args(["binstall", "-y", "--force"])
        .args(["--disable-strategies", "compile", "--root"])
        .arg(ws.tools())
        .arg(format!("{package}@{version}"));
    process::run(&mut cargo, "cargo binstall").is_ok()
}

#[cfg(test)]
mod tests {
    use super::{TRUNK, WASM_BINDGEN};

    /// One pin said twice is only safe while something compares the two.
    #[test]
    fn the_pins_agree_with_the_configuration() {
        let trunk_toml = include_str!("../../../Trunk.toml");
        assert!(trunk_toml.contains(&format!("trunk-version = \"={TRUNK}\"")));
        assert!(trunk_toml.contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")));
        let manifest = include_str!("../../../Cargo.toml");
        assert!(manifest.contains(&format!("wasm-bindgen = \"={WASM_BINDGEN}\"")));
    }
}

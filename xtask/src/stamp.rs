//! Whether the built site is still that of the sources: one hash over everything the build reads.

use crate::workspace::{Workspace, files_under, read_bytes, write};
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Files and folders that decide what the build makes.
const INPUTS: &[&str] = &[
    "src",
    "seeds",
    "style",
    "public",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "rust-toolchain.toml",
    ".cargo/config.toml",
    "xtask/src",
    "xtask/js",
    "xtask/Cargo.toml",
    "hosting",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "THIRD-PARTY.md",
];

/// Lower-case hexadecimal SHA-256.
pub(crate) fn sha256_hex(content: &[u8]) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(content) {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Ten hexadecimal digits, enough to tell two builds apart in a file name.
pub(crate) fn short_hash(content: &[u8]) -> String {
    sha256_hex(content).chars().take(10).collect()
}

/// Whether `dist/` was packaged from exactly the present sources and not touched since.
pub(crate) fn is_fresh(ws: &Workspace) -> Result<bool> {
    let Ok(kept) = std::fs::read_to_string(stamp_file(ws)) else {
        return Ok(false);
    };
    if !ws.at("dist/index.html").is_file() || !ws.at("dist/park-atlas-usb.zip").is_file() {
        return Ok(false);
    }
    Ok(kept == line(ws, &sources(ws)?)?)
}

/// Lets the next build happen whatever the sources are.
pub(crate) fn forget(ws: &Workspace) -> Result<()> {
    write(&stamp_file(ws), "")
}

/// Remembers that `dist/` was packaged from the sources that had this hash when the build began.
pub(crate) fn keep(ws: &Workspace, sources: &str) -> Result<()> {
    write(&stamp_file(ws), line(ws, sources)?)
}

/// One hash over everything the build reads.
pub(crate) fn sources(ws: &Workspace) -> Result<String> {
    let mut all = Vec::new();
    for input in INPUTS {
        let path = ws.at(input);
        if path.is_dir() {
            for file in files_under(&path)? {
                all.push(format!("{input}/{file}"));
            }
        } else if path.is_file() {
            all.push((*input).to_owned());
        }
    }
    let mut listing = String::new();
    for file in all {
        listing.push_str(&sha256_hex(&read_bytes(&ws.at(&file))?));
        listing.push_str(&file);
        listing.push('\n');
    }
    Ok(sha256_hex(listing.as_bytes()))
}

fn stamp_file(ws: &Workspace) -> PathBuf {
    ws.parts().join("package.stamp")
}

/// The sources' hash and the page's, which another build in between (`trunk build`) changes.
fn line(ws: &Workspace, sources: &str) -> Result<String> {
    let page = sha256_hex(&read_bytes(&ws.at("dist/index.html"))?);
    Ok(format!("{sources} {page}"))
}

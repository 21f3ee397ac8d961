//! Finding a Chromium for the browser tests, or installing one where apt and root are at hand.

use super::announce;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

const ON_PATH: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
];

const MACOS: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/// Below each of the folders that Windows keeps programs in.
const WINDOWS: &[&str] = &[
    r"Google\Chrome\Application\chrome.exe",
    r"Chromium\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
];

/// The `CHROME` variable, else an installed browser, else one from apt, else an error that says how.
pub(super) fn find_or_install(ws: &Workspace) -> Result<PathBuf> {
    let found = match from_variable()? {
        Some(chosen) => Some(chosen),
        None => installed(),
    };
    if let Some(browser) = found {
        fonts(ws)?;
        return Ok(browser);
    }
    apt_install(ws, &["chromium", "fonts-noto-cjk"], "2 minutes")?;
    installed().ok_or_else(no_browser)
}

fn from_variable() -> Result<Option<PathBuf>> {
    let Some(value) = std::env::var_os("CHROME").filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let path = PathBuf::from(value);
    if path.is_file() {
        return Ok(Some(path));
    }
    bail!(
        "the variable CHROME names {}, which is not a file",
        path.display()
    )
}

fn installed() -> Option<PathBuf> {
    on_path(ON_PATH).or_else(|| usual_places().into_iter().find(|place| place.is_file()))
}

/// The first of the programs that the path leads to.
pub(super) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let suffix = if cfg!(windows) { ".exe" } else { "" };
    for name in names {
        for folder in std::env::split_paths(&path) {
            let candidate = folder.join(format!("{name}{suffix}"));
            if candidate.is_file() {
                return Some(candidate);
            }
        }
    }
    None
}

fn usual_places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        return MACOS.iter().map(PathBuf::from).collect();
    }
    let mut places = Vec::new();
    if cfg!(windows) {
        for variable in ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"] {
            if let Some(folder) = std::env::var_os(variable) {
                places.extend(WINDOWS.iter().map(|rest| Path::new(&folder).join(rest)));
            }
        }
    }
    places
}

/// Without a CJK font the pages are boxes: layout and screenshots would test nothing.
fn fonts(ws: &Workspace) -> Result<()> {
    let Some(listed) = process::probe(process::command(ws, "fc-list").arg(":lang=zh")) else {
        // No fontconfig: macOS and Windows bring their own Chinese fonts.
        return Ok(());
    };
    if !listed.trim().is_empty() {
        return Ok(());
    }
    if apt_prefix(ws).is_none() {
        println!("setup: no Chinese font found (fc-list :lang=zh); text will show as boxes");
        return Ok(());
    }
    apt_install(ws, &["fonts-noto-cjk"], "1 minute")
}

pub(super) fn apt_install(ws: &Workspace, packages: &[&str], usually: &str) -> Result<()> {
    let Some(prefix) = apt_prefix(ws) else {
        return Err(no_browser());
    };
    announce(&format!("apt-get install {}", packages.join(" ")), usually);
    let apt = |arguments: &[&str]| {
        let words: Vec<&str> = prefix
            .iter()
            .copied()
            .chain(arguments.iter().copied())
            .collect();
        let mut command = process::command(ws, words[0]);
        command
            .args(&words[1..])
            .env("DEBIAN_FRONTEND", "noninteractive");
        process::run(&mut command, "apt-get")
    };
    apt(&["apt-get", "update", "-qq"])?;
    let mut install = vec!["apt-get", "install", "-y", "-qq", "--no-install-recommends"];
    install.extend(packages);
    apt(&install)
}

/// How apt-get can be started with the rights it needs; `None` where it cannot.
pub(super) fn apt_prefix(ws: &Workspace) -> Option<&'static [&'static str]> {
    process::probe(process::command(ws, "apt-get").arg("--version"))?;
    let user = process::probe(process::command(ws, "id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(&[]);
    }
    process::probe(process::command(ws, "sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n"])
}

fn no_browser() -> anyhow::Error {
    anyhow::anyhow!(
        "no Chromium, Chrome or Edge found, and apt-get cannot install one here. \
         Install one of them, or set the variable CHROME to its program file"
    )
}

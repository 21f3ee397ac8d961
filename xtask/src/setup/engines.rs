//! Other engines than Chromium, for the smoke journeys: looked for, and fetched by apt where that is
//! possible without asking anybody.

use super::chromium::{apt_install, apt_prefix, on_path};
use crate::workspace::Workspace;
use std::path::PathBuf;

/// An engine that can be driven here, or why it cannot.
pub(crate) enum Engine {
    Found(Vec<(&'static str, PathBuf)>),
    NotRun(String),
}

/// Firefox, by the variable FIREFOX or from the path.
pub(crate) fn firefox(ws: &Workspace) -> Engine {
    let names = ["firefox-esr", "firefox"];
    let found = || named("FIREFOX").or_else(|| on_path(&names));
    with_apt(ws, "Firefox", &["firefox-esr"], &|| {
        Some(vec![("FIREFOX", found()?)])
    })
}

/// `WebKitGTK`'s driver; where there is no screen, one in memory too.
pub(crate) fn webkit(ws: &Workspace) -> Engine {
    let found = || {
        let mut programs = vec![("WEBKIT_DRIVER", on_path(&["WebKitWebDriver"])?)];
        if !has_screen() {
            programs.push(("XVFB", on_path(&["Xvfb"])?));
        }
        Some(programs)
    };
    let packages = ["webkit2gtk-driver", "xvfb"];
    with_apt(ws, "WebKitGTK", &packages, &found)
}

fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|it| !it.is_empty()))
}

fn named(variable: &str) -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os(variable)?);
    path.is_file().then_some(path)
}

fn with_apt(
    ws: &Workspace,
    name: &str,
    packages: &[&str],
    found: &dyn Fn() -> Option<Vec<(&'static str, PathBuf)>>,
) -> Engine {
    if let Some(programs) = found() {
        return Engine::Found(programs);
    }
    if apt_prefix(ws).is_none() {
        return Engine::NotRun(format!(
            "{name} is not installed and apt-get cannot install it here; on Debian the packages are {}",
            packages.join(" and ")
        ));
    }
    if let Err(error) = apt_install(ws, packages, "1 minute") {
        return Engine::NotRun(format!("{name} cannot be installed: {error:#}"));
    }
    let missing = || Engine::NotRun(format!("{name} is not there after it was installed"));
    found().map_or_else(missing, Engine::Found)
}

//! What the project stands on: licences and sources of every crate and npm package against `deny.toml`,
//! and known weaknesses where a list of them can be asked.

use crate::workspace::{Workspace, read_text};
use crate::{process, setup};
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Lock files of npm packages: those of the build and the tests, and those of Lighthouse.
const LOCKS: &[&str] = &["package-lock.json", "tests/lighthouse/package-lock.json"];
/// The only place crates come from, as `cargo metadata` names it.
const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Whether something was checked or could not be.
pub(crate) enum Outcome {
    Checked(String),
    NotRun(String),
}

/// The `deps` verb: everything, with what could not be asked named.
pub(crate) fn run(ws: &Workspace) -> Result<()> {
    println!("{}", licences(ws)?);
    for (name, check) in ADVISORIES {
        match check(ws)? {
            Outcome::Checked(said) => println!("{name}: {said}"),
            Outcome::NotRun(reason) => println!("not run: {name}: {reason}"),
        }
    }
    Ok(())
}

/// Asks a list of known weaknesses.
type Check = fn(&Workspace) -> Result<Outcome>;

/// The lists of known weaknesses, by name.
pub(crate) const ADVISORIES: &[(&str, Check)] = &[
    ("advisories of crates", crate_advisories),
    ("advisories of npm packages", npm_advisories),
];

/// Licences and sources; needs no network.
///
/// # Errors
///
/// Names every package that `deny.toml` does not allow.
pub(crate) fn licences(ws: &Workspace) -> Result<String> {
    let deny = read_text(&ws.at("deny.toml"))?;
    let allowed = allowed(&deny)?;
    let mut cargo = process::cargo(ws);
    cargo.args(["metadata", "--format-version", "1", "--locked"]);
    let metadata = process::output(&mut cargo, "asking cargo for the dependencies")?;
    let metadata: Value = serde_json::from_str(&metadata).context("cargo metadata is not JSON")?;
    let (mut faults, n_crates) = faulty_crates(&metadata, &allowed);
    let mut n_packages = 0;
    for lock in LOCKS {
        let json: Value = serde_json::from_str(&read_text(&ws.at(lock))?)
            .with_context(|| format!("{lock} is not JSON"))?;
        let (more, n) = faulty_packages(&json, &allowed);
        faults.extend(more.into_iter().map(|it| format!("{lock}: {it}")));
        n_packages += n;
    }
    if !faults.is_empty() {
        bail!("not allowed by deny.toml:\n{}", faults.join("\n"));
    }
    Ok(format!(
        "licences and sources: {n_crates} crates and {n_packages} npm packages, all allowed by deny.toml"
    ))
}

/// The list `allow` of the section `licenses`.
fn allowed(deny: &str) -> Result<Vec<&str>> {
    let section = deny.split_once("[licenses]").map(|(_, rest)| rest);
    let list = section
        .and_then(|it| it.split_once("allow = ["))
        .and_then(|(_, rest)| rest.split_once("\n]"))
        .context("deny.toml has no list of licences")?;
    let lines = list.0.lines().map(str::trim);
    Ok(lines
        .filter_map(|it| it.strip_prefix('"')?.split('"').next())
        .collect())
}

fn faulty_crates(metadata: &Value, allowed: &[&str]) -> (Vec<String>, usize) {
    let crates = metadata["packages"].as_array().into_iter().flatten();
    let mut faults = Vec::new();
    let mut n = 0;
    for it in crates {
        let name = format!("{} {}", text(&it["name"]), text(&it["version"]));
        let licence = text(&it["license"]);
        n += 1;
        if !fits(licence, allowed) {
            faults.push(format!("crate {name}: licence `{licence}`"));
        }
        // Members of the workspace have no source.
        if it["source"].as_str().is_some_and(|source| source != CRATES) {
            faults.push(format!("crate {name}: source {}", it["source"]));
        }
    }
    (faults, n)
}

fn faulty_packages(lock: &Value, allowed: &[&str]) -> (Vec<String>, usize) {
    let packages = lock["packages"].as_object().into_iter().flatten();
    let mut faults = Vec::new();
    let mut n = 0;
    for (place, it) in packages.filter(|(place, _)| !place.is_empty()) {
        n += 1;
        let licence = text(&it["license"]);
        let is_known = KNOWN.contains(&place.as_str());
        if !fits(licence, allowed) && !is_known {
            faults.push(format!("{place}: licence `{licence}`"));
        }
        if text(&it["integrity"]).is_empty() {
            faults.push(format!("{place}: no checksum"));
        }
    }
    (faults, n)
}

/// Packages whose description names its licence in an older form, which lock files leave out; read by
/// hand, and allowed.
const KNOWN: &[&str] = &["node_modules/parse-cache-control"];

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Whether an SPDX expression can be satisfied with the allowed licences. Old descriptions write a
/// slash for OR.
fn fits(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    !words.is_empty() && any_of(&words, &mut at, allowed) && at == words.len()
}

/// `a OR b`; AND binds closer.
fn any_of(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut fits = all_of(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        fits |= all_of(words, at, allowed);
    }
    fits
}

fn all_of(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut fits = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        fits &= one(words, at, allowed);
    }
    fits
}

fn one(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let Some(word) = words.get(*at) else {
        return false;
    };
    *at += 1;
    if *word == "(" {
        let fits = any_of(words, at, allowed);
        let is_closed = words.get(*at) == Some(&")");
        *at += 1;
        return fits && is_closed;
    }
    // An exception only ever allows more.
    if words.get(*at) == Some(&"WITH") {
        *at += 2;
    }
    allowed.contains(word)
}

fn crate_advisories(ws: &Workspace) -> Result<Outcome> {
    if !setup::cargo_deny(ws) {
        return Ok(Outcome::NotRun("cargo-deny is not installed".to_owned()));
    }
    let mut cargo = process::cargo(ws);
    cargo.args(["deny", "check"]);
    match cargo.output().context("cannot start cargo deny")? {
        out if out.status.success() => Ok(Outcome::Checked("cargo deny finds nothing".to_owned())),
        out => {
            let said = String::from_utf8_lossy(&out.stderr);
            if said.contains("failed to fetch advisory database") {
                let reason = "the list of advisories cannot be fetched here";
                return Ok(Outcome::NotRun(reason.to_owned()));
            }
            bail!("cargo deny:\n{said}")
        }
    }
}

fn npm_advisories(ws: &Workspace) -> Result<Outcome> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut n = 0;
    for lock in LOCKS {
        let folder = ws.at(lock).parent().map(std::path::Path::to_path_buf);
        let mut command = process::command(ws, npm);
        command
            .args(["audit", "--json"])
            .current_dir(folder.context("a lock file lies in a folder")?);
        let out = command.output().context("cannot start npm")?;
        let said: Value = serde_json::from_slice(&out.stdout).unwrap_or(Value::Null);
        let Some(found) = said["metadata"]["vulnerabilities"].as_object() else {
            let reason = "the registry in use does not answer such questions";
            return Ok(Outcome::NotRun(reason.to_owned()));
        };
        n += said["metadata"]["dependencies"]["total"]
            .as_u64()
            .unwrap_or(0);
        let count = |kind: &str| found.get(kind).and_then(Value::as_u64).unwrap_or(0);
        let grave = count("high") + count("critical");
        if grave > 0 {
            bail!("npm audit finds {grave} high or critical advisories for {lock}");
        }
    }
    Ok(Outcome::Checked(format!(
        "npm audit finds nothing high or critical in {n} packages"
    )))
}

#[cfg(test)]
mod tests {
    use super::{allowed, faulty_crates, faulty_packages, fits};
    use serde_json::json;

    const DENY: &str = include_str!("../../deny.toml");

    #[test]
    fn the_list_is_read_from_its_section() {
        let list = allowed(DENY).unwrap_or_default();
        assert!(list.contains(&"MIT") && list.contains(&"Zlib"));
        assert!(!list.iter().any(|it| it.contains("GPL")));
        assert!(allowed("[licenses]\n").is_err());
    }

    #[test]
    fn expressions_are_weighed_as_spdx_says() {
        let list = ["MIT", "Zlib"];
        for (expression, expected) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0-only OR MIT", true),
            ("GPL-3.0-only AND MIT", false),
            ("(GPL-3.0-only OR Zlib) AND MIT", true),
            ("Apache-2.0 AND (MIT OR Zlib)", false),
            ("MIT WITH some-exception", true),
            ("(MIT", false),
            ("MIT MIT", false),
            ("", false),
        ] {
            assert_eq!(fits(expression, &list), expected, "{expression}");
        }
    }

    #[test]
    fn a_stranger_is_named() {
        let crates = json!({ "packages": [
            { "name": "a", "version": "1.0.0", "license": "MIT", "source": super::CRATES },
            { "name": "own", "version": "0.1.0", "license": "MIT", "source": null },
            { "name": "b", "version": "1.0.0", "license": "AGPL-3.0-only", "source": "git+https://x" },
        ] });
        let (faults, n) = faulty_crates(&crates, &["MIT"]);
        assert_eq!((faults.len(), n), (2, 3), "{faults:?}");
        let lock = json!({ "packages": {
            "": { "name": "self" },
            "node_modules/a": { "license": "MIT", "integrity": "sha512-x" },
            "node_modules/b": { "license": "MIT" },
        } });
        let (faults, n) = faulty_packages(&lock, &["MIT"]);
        assert_eq!((faults.len(), n), (1, 2), "{faults:?}");
    }
}

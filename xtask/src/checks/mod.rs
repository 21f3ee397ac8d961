//! Judging the project: `check` for every few minutes, `test` for everything.

mod engines;
mod journeys;
mod tally;
mod web;

use crate::deps::{self, Outcome};
use crate::workspace::Workspace;
use crate::{package, process, setup, size};
use anyhow::Result;
use std::path::Path;
use std::process::{Command, ExitCode};
use tally::Tally;

/// The `check` verb: no browser, no release build.
pub(crate) fn check(ws: &Workspace) -> ExitCode {
    let mut tally = Tally::default();
    static_checks(ws, &mut tally);
    native_tests(ws, &mut tally);
    tally.close()
}

/// The `test` verb: goes on after a failure wherever the next stage can still say something.
pub(crate) fn test(ws: &Workspace) -> ExitCode {
    let mut tally = Tally::default();
    let browser = match setup::for_browser(ws) {
        Ok(browser) => browser,
        Err(error) => {
            tally.failed("setup", &error);
            return tally.close();
        }
    };
    static_checks(ws, &mut tally);
    dependencies(ws, &mut tally);
    native_tests(ws, &mut tally);
    web::run(ws, &browser, &mut tally);
    built_site(ws, &browser, &mut tally);
    tally.close()
}

/// The `web` verb: only the browser unit tests.
pub(crate) fn web_only(ws: &Workspace) -> Result<ExitCode> {
    let browser = setup::for_browser(ws)?;
    let mut tally = Tally::default();
    web::run(ws, &browser, &mut tally);
    Ok(tally.close())
}

/// The `e2e` verb: only the journeys, on whatever stands in `dist/`.
pub(crate) fn journeys_only(ws: &Workspace, args: &[String]) -> Result<ExitCode> {
    let browser = setup::for_browser(ws)?;
    let mut tally = Tally::default();
    journeys::run(ws, &browser, args, &mut tally);
    Ok(tally.close())
}

/// The `engines` verb: only the journeys in other engines, on whatever stands in `dist/`.
pub(crate) fn engines_only(ws: &Workspace) -> ExitCode {
    let mut tally = Tally::default();
    engines::run(ws, &mut tally);
    tally.close()
}

fn built_site(ws: &Workspace, browser: &Path, tally: &mut Tally) {
    if !tally.stage("release build", || package::if_needed(ws)) {
        return;
    }
    tally.stage("sizes", || size::run(ws));
    journeys::run(ws, browser, &[], tally);
    engines::run(ws, tally);
}

fn static_checks(ws: &Workspace, tally: &mut Tally) {
    let native = [
        "--workspace",
        "--all-targets",
        "--no-default-features",
        "--features",
        "ssr,boundaries",
    ];
    let wasm = [
        "--target",
        "wasm32-unknown-unknown",
        "--lib",
        "--bin",
        "park-atlas",
        "--bin",
        "charts",
        "--bin",
        "lazy",
    ];
    // Names of files only: the differences themselves would bury everything after them.
    tally.stage("formatting", || {
        process::run(
            process::cargo(ws).args(["fmt", "--all", "--check", "--", "-l"]),
            "cargo fmt",
        )
    });
    for (name, arguments) in [("clippy, native", &native[..]), ("clippy, wasm", &wasm[..])] {
        tally.stage(name, || {
            let mut cargo = process::cargo(ws);
            cargo
                .args(["clippy", "--quiet"])
                .args(arguments)
                .args(["--", "-D", "warnings"]);
            process::run(&mut cargo, name)
        });
    }
}

/// Licences and sources always; advisories where there is a list to ask.
fn dependencies(ws: &Workspace, tally: &mut Tally) {
    tally.stage("licences and sources", || {
        println!("{}", deps::licences(ws)?);
        Ok(())
    });
    for (name, check) in deps::ADVISORIES {
        match check(ws) {
            Ok(Outcome::NotRun(reason)) => tally.not_run(name, &reason),
            checked => drop(tally.stage(name, || match checked? {
                Outcome::Checked(said) | Outcome::NotRun(said) => {
                    println!("{said}");
                    Ok(())
                }
            })),
        }
    }
}

fn native_tests(ws: &Workspace, tally: &mut Tally) {
    tally.tests("native tests", || {
        process::tee(&mut native_test_command(ws), "native tests")
    });
}

/// One feature set for clippy, tests and the prerender program, so that they share compiled crates.
fn native_test_command(ws: &Workspace) -> Command {
    let mut cargo = process::cargo(ws);
    cargo.args([
        "test",
        "--quiet",
        "--workspace",
        "--no-fail-fast",
        "--no-default-features",
    ]);
    cargo.args(["--features", "ssr,boundaries"]);
    cargo
}

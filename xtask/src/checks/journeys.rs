//! Playwright's journeys on the built site.

use super::tally::Tally;
use crate::workspace::{Workspace, read_text};
use crate::{process, serve};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;

/// Where Playwright's JSON reporter writes; the configuration file has the same path.
const REPORT: &str = "target/e2e/report.json";

/// Counts every journey; when there are none to count, that is one failure.
pub(super) fn run(ws: &Workspace, browser: &Path, args: &[String], tally: &mut Tally) {
    println!("\n== browser journeys");
    match play(ws, browser, args) {
        Ok((passed, failed, fine)) => tally.count("browser journeys", passed, failed, fine),
        Err(error) => tally.failed("browser journeys", &error),
    }
}

fn play(ws: &Workspace, browser: &Path, args: &[String]) -> Result<(usize, usize, bool)> {
    // An old report must not be counted when Playwright stops before writing a new one.
    drop(std::fs::remove_file(ws.at(REPORT)));
    let running = serve::background(&ws.dist())?;
    let program = std::env::current_exe().context("this program does not know its own file")?;
    let mut node = process::node(ws, "node_modules/@playwright/test/cli.js");
    node.args(["test", "--config", "tests/e2e/playwright.config.mjs"])
        .args(args)
        .env("CHROME", browser)
        .env("ATLAS_XTASK", program)
        .env("ATLAS_BASE_URL", format!("http://{}/", running.address));
    let ended = process::run(&mut node, "Playwright");
    let (passed, failed) = counts(&read_text(&ws.at(REPORT))?)?;
    Ok((passed, failed, ended.is_ok()))
}

/// Passed and failed journeys of a report; a flaky one did fail once and counts so.
fn counts(report: &str) -> Result<(usize, usize)> {
    let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
    let number = |name: &str| {
        let value = report["stats"][name].as_u64().unwrap_or(0);
        usize::try_from(value).unwrap_or(usize::MAX)
    };
    Ok((number("expected"), number("unexpected") + number("flaky")))
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn reads_the_numbers_of_a_report() {
        let report = r#"{"stats": {"expected": 3, "unexpected": 1, "flaky": 1, "skipped": 2}}"#;
        assert_eq!(counts(report).ok(), Some((3, 2)));
        assert!(counts("no report").is_err());
    }
}

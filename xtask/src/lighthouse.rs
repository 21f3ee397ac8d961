//! The `lighthouse` verb: Google's audit of the built site as a mid-range phone sees it. Its packages
//! are a large tree of their own (`tests/lighthouse/`), installed when first asked for.

use crate::workspace::{Workspace, read_bytes, read_text, write};
use crate::{package, process, serve, setup, stamp};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Category, how it is shown, and the least score out of 100.
const AIMS: &[(&str, &str, u32)] = &[
    ("performance", "performance", 98),
    ("accessibility", "accessibility", 100),
    ("best-practices", "best practices", 100),
    ("seo", "SEO", 100),
];
const FLAGS: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/// Prints the scores, medians of several runs (5 unless told), and fails below the aims.
pub(crate) fn run(ws: &Workspace, args: &[String]) -> Result<()> {
    let runs = match args {
        // So many as Lighthouse itself advises: one run says little on a machine that does other things.
        [] => 5,
        [number] => number
            .parse::<usize>()
            .ok()
            .filter(|it| *it > 0)
            .context("lighthouse takes a number of runs")?,
        _ => bail!("lighthouse takes a number of runs and nothing else"),
    };
    let browser = setup::for_browser(ws)?;
    package::if_needed(ws)?;
    let program = install(ws)?;
    let running = serve::background(&ws.dist())?;
    let address = format!("http://{}/", running.address);
    let mut reports = Vec::new();
    for run in 1..=runs {
        println!("lighthouse: run {run} of {runs} (about 30 seconds)");
        let first = audit(ws, &program, &browser, &address);
        // The browser loses the start of its own trace now and then; that says nothing of the page.
        let report = first.or_else(|error| {
            println!("lighthouse: {error:#}; once more");
            audit(ws, &program, &browser, &address)
        })?;
        println!("lighthouse: {}", of_run(&report));
        reports.push(report);
    }
    judge(&reports)
}

/// Installs from the lock file unless that very file was installed before.
fn install(ws: &Workspace) -> Result<PathBuf> {
    let folder = ws.tools().join("lighthouse");
    let lock = read_bytes(&ws.at("tests/lighthouse/package-lock.json"))?;
    let stamp_file = folder.join("installed");
    let program = folder.join("node_modules/lighthouse/cli/index.js");
    let hash = stamp::sha256_hex(&lock);
    if program.is_file() && std::fs::read_to_string(&stamp_file).is_ok_and(|it| it == hash) {
        return Ok(program);
    }
    println!(
        "lighthouse: npm ci into target/tools/lighthouse (about 200 packages, usually 30 seconds)"
    );
    for name in ["package.json", "package-lock.json"] {
        let content = read_bytes(&ws.at("tests/lighthouse").join(name))?;
        write(&folder.join(name), content)?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = process::command(ws, npm);
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder);
    process::run(&mut npm, "npm ci for Lighthouse")?;
    write(&stamp_file, hash)?;
    Ok(program)
}

fn audit(ws: &Workspace, program: &Path, browser: &Path, address: &str) -> Result<Value> {
    let report = ws.at("target/lighthouse/report.json");
    write(&report, "")?;
    let mut node = process::command(ws, "node");
    node.arg(program)
        .arg(address)
        .arg(FLAGS)
        .args(["--quiet", "--output=json"])
        .arg(format!("--output-path={}", report.display()))
        .env("CHROME_PATH", browser);
    process::run(&mut node, "Lighthouse")?;
    serde_json::from_str(&read_text(&report)?).context("Lighthouse's report is not JSON")
}

fn judge(reports: &[Value]) -> Result<()> {
    println!("\n| Lighthouse, mobile profile | score | at least | |\n|---|---:|---:|---|");
    let mut missed = Vec::new();
    for (id, name, least) in AIMS {
        let score = median(reports, id)?;
        let verdict = if score >= *least { "reached" } else { "MISSED" };
        println!("| {name} | {score} | {least} | {verdict} |");
        if score < *least {
            missed.push(*name);
        }
    }
    for line in reports.last().map(remarks).unwrap_or_default() {
        println!("- {line}");
    }
    if !missed.is_empty() {
        bail!("below the aim: {}", missed.join(", "));
    }
    Ok(())
}

/// The performance of one run, and how fast the machine was during it by Lighthouse's own measure: a slow one scores less.
fn of_run(report: &Value) -> String {
    let score = report["categories"]["performance"]["score"].as_f64();
    let index = report["environment"]["benchmarkIndex"].as_f64();
    format!(
        "performance {:.0}, benchmark index {:.0}",
        score.unwrap_or_default() * 100.0,
        index.unwrap_or_default()
    )
}

/// The middle score of a category over all runs, 0 to 100.
fn median(reports: &[Value], category: &str) -> Result<u32> {
    let mut scores = Vec::new();
    for report in reports {
        let score = report["categories"][category]["score"].as_f64();
        let score = score.with_context(|| format!("Lighthouse gave no score for {category}"))?;
        // A score is between 0 and 1.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 100"
        )]
        scores.push((score * 100.0).round() as u32);
    }
    scores.sort_unstable();
    Ok(scores[scores.len() / 2])
}

/// What cost points in one run, and what was measured.
fn remarks(report: &Value) -> Vec<String> {
    let audits = report["audits"].as_object().into_iter().flatten();
    let mut lines = Vec::new();
    for (id, audit) in audits {
        let metric = [
            "first-contentful-paint",
            "largest-contentful-paint",
            "total-blocking-time",
            "cumulative-layout-shift",
            "speed-index",
        ]
        .contains(&id.as_str());
        let counts = audit["scoreDisplayMode"] == "binary" || metric;
        let is_full = audit["score"].as_f64().is_none_or(|it| it >= 1.0);
        if metric || (counts && !is_full) {
            let title = audit["title"].as_str().unwrap_or(id);
            let value = audit["displayValue"].as_str().unwrap_or_default();
            lines.push(
                format!("{title}: {value}")
                    .trim_end_matches(": ")
                    .to_owned(),
            );
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{judge, median, remarks};
    use serde_json::{Value, json};

    fn report(performance: f64) -> Value {
        let perfect = json!({ "score": 1.0 });
        json!({
            "categories": {
                "performance": { "score": performance },
                "accessibility": perfect,
                "best-practices": perfect,
                "seo": perfect,
            },
            "audits": {
                "speed-index": { "title": "Speed", "score": 1.0, "displayValue": "1 s", "scoreDisplayMode": "numeric" },
                "alt": { "title": "Has names", "score": 0.0, "scoreDisplayMode": "binary" },
                "fine": { "title": "Fine", "score": 1.0, "scoreDisplayMode": "binary" },
            },
        })
    }

    #[test]
    fn the_middle_run_counts_and_is_held_against_the_aims() {
        let runs = [report(0.5), report(0.99), report(1.0)];
        assert_eq!(median(&runs, "performance").ok(), Some(99));
        assert!(judge(&runs).is_ok());
        assert!(judge(&[report(0.97)]).is_err());
        assert!(judge(&[json!({})]).is_err());
    }

    #[test]
    fn what_cost_points_is_named() {
        assert_eq!(remarks(&report(1.0)), ["Has names", "Speed: 1 s"]);
    }
}

//! What the site weighs, against the budgets of the project. 1 KB is 1000 bytes throughout.

use crate::site;
use crate::workspace::{Workspace, files_under, read_text};
use anyhow::{Context, Result, bail};
use std::path::Path;

const FIRST_VIEW_BYTES: u64 = 200_000;
const FIRST_VIEW_REQUESTS: usize = 8;
const CHARTS_BYTES: u64 = 160_000;
const SINGLE_BYTES: u64 = 1_600_000;

/// One line of the budget table.
struct Budget {
    what: &'static str,
    is: u64,
    most: u64,
    unit: &'static str,
}

/// The `size` verb: prints the tables and fails when something is over its budget.
pub(crate) fn run(ws: &Workspace) -> Result<()> {
    let dist = ws.dist();
    let page = read_text(&dist.join("index.html"))
        .context("there is no built site; `cargo xtask package` makes it")?;
    let first = first_view(&page);
    println!("| file | raw bytes | brotli bytes | when |\n|---|---:|---:|---|");
    let mut sum = 0;
    for name in &first {
        sum += row(&dist, name, "first view")?;
    }
    let mut charts = 0;
    for name in later(&dist, &first)? {
        let bytes = row(&dist, &name, when(&name))?;
        if name.starts_with("assets/echarts-") {
            charts = bytes;
        }
    }
    let budgets = [
        Budget {
            what: "first view, brotli",
            is: sum,
            most: FIRST_VIEW_BYTES,
            unit: "bytes",
        },
        Budget {
            what: "first view",
            is: first.len() as u64,
            most: FIRST_VIEW_REQUESTS as u64,
            unit: "requests",
        },
        Budget {
            what: "chart library, brotli",
            is: charts,
            most: CHARTS_BYTES,
            unit: "bytes",
        },
        Budget {
            what: "single file, raw",
            is: bytes_of(&dist.join("park-atlas.html"))?,
            most: SINGLE_BYTES,
            unit: "bytes",
        },
    ];
    judge(&budgets)
}

fn judge(budgets: &[Budget]) -> Result<()> {
    println!("\n| budget (1 KB = 1000 bytes) | is | at most | unit | |\n|---|---:|---:|---|---|");
    let mut over = Vec::new();
    for budget in budgets {
        let fits = budget.is <= budget.most;
        let verdict = if fits { "ok" } else { "OVER" };
        println!(
            "| {} | {} | {} | {} | {verdict} |",
            budget.what, budget.is, budget.most, budget.unit
        );
        if !fits {
            over.push(budget.what);
        }
    }
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    Ok(())
}

/// The page and what its own markup makes a browser fetch, each address once.
fn first_view(page: &str) -> Vec<String> {
    let mut names = vec!["index.html".to_owned()];
    for address in site::fetched_by(page) {
        if !names.contains(&address) {
            names.push(address);
        }
    }
    names
}

fn later(dist: &Path, first: &[String]) -> Result<Vec<String>> {
    let mut all = files_under(dist)?;
    all.retain(|name| {
        let copy = site::has_extension(name, "br") || site::has_extension(name, "gz");
        !copy && !name.starts_with("data/") && !first.contains(name)
    });
    Ok(all)
}

fn when(name: &str) -> &'static str {
    if name.starts_with("assets/echarts-") || name.starts_with("assets/charts-") {
        "first chart near the screen"
    } else if name.starts_with("assets/exporter-") {
        "first workbook or archive"
    } else if name.starts_with("assets/lazy-") {
        "first page that needs it"
    } else if name.starts_with("park-atlas") {
        "download"
    } else {
        "after the page is ready"
    }
}

/// Prints a file's line and returns what a transfer of it takes.
fn row(dist: &Path, name: &str, when: &str) -> Result<u64> {
    let raw = bytes_of(&dist.join(name))?;
    let packed = bytes_of(&dist.join(format!("{name}.br"))).unwrap_or(raw);
    println!("| {name} | {raw} | {packed} | {when} |");
    Ok(packed)
}

fn bytes_of(path: &Path) -> Result<u64> {
    std::fs::metadata(path)
        .map(|file| file.len())
        .with_context(|| format!("there is no {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::first_view;

    #[test]
    fn an_address_named_twice_is_fetched_once() {
        let page = r#"<link rel="icon" href="i.svg"><link rel="preload" href="a.wasm"><link rel="canonical" href="c"><script src="./a.js"></script><img src="data:,">"#;
        assert_eq!(first_view(page), ["index.html", "i.svg", "a.wasm", "a.js"]);
    }
}

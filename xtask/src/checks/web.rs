//! Browser unit tests without a web driver: wasm-bindgen's runner serves its page, and a Chromium that
//! Playwright drives opens it.

use super::tally::Tally;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Stdio};

/// What the runner prints before the address; the address itself may have any free port.
const ADDRESS: &str = "available at ";

pub(super) fn run(ws: &Workspace, browser: &Path, tally: &mut Tally) {
    tally.tests("browser unit tests", || {
        let module = compile(ws)?;
        in_browser(ws, browser, &module)
    });
}

/// Compiles `tests/web.rs` and returns the module's path, as cargo reports it.
fn compile(ws: &Workspace) -> Result<String> {
    let mut cargo = process::cargo(ws);
    cargo
        .args([
            "test",
            "--quiet",
            "--target",
            "wasm32-unknown-unknown",
            "--test",
            "web",
        ])
        .args(["--no-run", "--message-format=json"])
        .stderr(Stdio::inherit());
    let printed = process::output(&mut cargo, "compiling tests/web.rs")?;
    printed
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == "web")
        .find_map(|message| message["executable"].as_str().map(str::to_owned))
        .context("cargo named no module for tests/web.rs")
}

fn in_browser(ws: &Workspace, browser: &Path, module: &str) -> Result<(bool, String)> {
    let mut runner = process::command(ws, "wasm-bindgen-test-runner")
        .arg(module)
        .env("NO_HEADLESS", "1")
        .env("WASM_BINDGEN_TEST_ADDRESS", "127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start wasm-bindgen-test-runner")?;
    let result = listen(&mut runner).and_then(|mut output| {
        let mut node = process::node(ws, "tests/e2e/web_runner.mjs");
        node.arg(address(&mut output)?).env("CHROME", browser);
        // `output` lives until here: the runner prints more, and dies of a closed pipe.
        process::tee(&mut node, "the browser unit tests")
    });
    // The runner serves until it is ended; one that ended by itself needs nothing more.
    drop(runner.kill());
    drop(runner.wait());
    result
}

fn listen(runner: &mut Child) -> Result<BufReader<ChildStdout>> {
    let pipe = runner.stdout.take().context("the runner has no output")?;
    Ok(BufReader::new(pipe))
}

/// Waits for the line in which the runner says where its page is.
fn address(output: &mut impl BufRead) -> Result<String> {
    let mut said = String::new();
    loop {
        let start = said.len();
        let read = output
            .read_line(&mut said)
            .context("the runner's output cannot be read")?;
        if read == 0 {
            bail!("wasm-bindgen-test-runner ended without serving a page:\n{said}");
        }
        if let Some((_, address)) = said[start..].split_once(ADDRESS) {
            return Ok(address.trim().to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn finds_the_address_in_what_the_runner_says() {
        let mut said =
            "x\nInteractive browsers tests are now available at http://127.0.0.1:4\n\n".as_bytes();
        assert_eq!(
            address(&mut said).ok().as_deref(),
            Some("http://127.0.0.1:4")
        );
        assert!(address(&mut "no\n".as_bytes()).is_err());
    }
}

//! The Node programs that measure and photograph the built site; neither is part of `test`.

use crate::workspace::Workspace;
use crate::{package, process, serve, setup};
use anyhow::{Context, Result};

/// The `bench` verb: paint, answer, blocking, shift and heap, as medians of cold runs; with
/// `steps`, the main thread's work from an input to the repaint; with `soak`, what a thousand
/// changes of the view leave behind.
pub(crate) fn bench(ws: &Workspace, args: &[String]) -> Result<()> {
    match args.split_first() {
        Some((first, rest)) if first == "steps" => run(ws, "tests/bench/steps.mjs", rest),
        Some((first, rest)) if first == "soak" => run(ws, "tests/bench/soak.mjs", rest),
        _ => run(ws, "tests/bench/bench.mjs", args),
    }
}

/// The `shots` verb: screenshots into `target/shots/`.
pub(crate) fn shots(ws: &Workspace, args: &[String]) -> Result<()> {
    run(ws, "tests/bench/shots.mjs", args)
}

/// The `card` verb: the picture for links, `style/card.png`.
pub(crate) fn card(ws: &Workspace) -> Result<()> {
    run(ws, "tests/bench/card.mjs", &[])
}

fn run(ws: &Workspace, script: &str, args: &[String]) -> Result<()> {
    let browser = setup::for_browser(ws)?;
    package::if_needed(ws)?;
    let running = serve::background(&ws.dist())?;
    let program = std::env::current_exe().context("this program does not know its own file")?;
    process::run(
        process::node(ws, script)
            .args(args)
            .env("CHROME", browser)
            .env("ATLAS_XTASK", program)
            .env("ATLAS_BASE_URL", format!("http://{}/", running.address)),
        script,
    )
}

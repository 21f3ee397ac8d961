//! The Node programs that measure and photograph the built site; neither is part of `test`.

use crate::workspace::Workspace;
use crate::{package, process, serve, setup};
use anyhow::{Context, Result, bail};

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

/// The `fuzz` verb: the fuzzer of `tests/hostile/` for some seconds.
pub(crate) fn fuzz(ws: &Workspace, args: &[String]) -> Result<()> {
    let seconds = match args {
        [] => 60,
        [number] => number.parse().context("fuzz takes a number of seconds")?,
        _ => bail!("fuzz takes a number of seconds and nothing else"),
    };
    let mut cargo = process::cargo(ws);
    cargo
        .args(["test", "--quiet", "--no-default-features"])
        .args(["--features", "ssr,boundaries", "--test", "hostile"])
        .args(["no_changed_word", "--", "--nocapture"])
        .env("ATLAS_FUZZ_SECONDS", u64::to_string(&seconds));
    process::run(&mut cargo, "the fuzzer")
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

//! `cargo xtask <verb>`: everything that is done to Park Atlas besides editing it.
//!
//! Reading order: [`setup`] gets the tools, [`site`] turns Trunk's output into the finished page,
//! [`package`] adds what is handed out, [`serve`] shows it, [`checks`] judges it, [`scripts`] runs the
//! Node programs that drive a browser. This crate never depends on the app crate: it starts its
//! `prerender` binary and reads what that prints.

mod checks;
mod deps;
mod headers;
mod hosting;
mod lighthouse;
mod package;
mod process;
mod scripts;
mod serve;
mod setup;
mod site;
mod size;
mod stamp;
mod workbook;
mod workspace;

use anyhow::{Result, bail};
use std::process::ExitCode;
use workspace::Workspace;

const HELP: &str = "\
cargo xtask <verb>

  serve [--port N]      set up, build the release site if anything changed, serve it (default port 8080)
  check                 the inner loop: formatting, clippy native and wasm, native tests
  test                  everything, ends with the line `N passed, N failed`
  package [--without-boundaries] [--site-url URL]
                        dist/: the site, park-atlas.html, park-atlas-usb.zip; fails over budget
  size                  what the first view transfers, against the budgets
  bench [runs]          paint and answer times in a real Chromium (not part of test)
  bench steps [n]       main-thread work from each kind of input to the repaint, CPU slowed 4 times
  bench soak [n]        heap, nodes, listeners and charts over n (1000) view changes; fails above 5 % growth
  lighthouse [runs]     Lighthouse's four scores on the built site, mobile profile, against the aims
  deps                  licences and sources of all dependencies, and advisories where they can be asked
  fuzz [seconds]        hostile text in every input (60), with how much was tried; ATLAS_FUZZ_SEED chooses
  card                  style/card.png, the picture beside links, from the built site
  shots [route ...]     screenshots of routes in several widths, themes and languages

parts of the above, for working on one thing:
  setup                 get the missing tools and packages
  web                   browser unit tests (tests/web.rs)
  e2e [playwright args] journeys on the dist/ that is there
  engines               smoke journeys in Firefox and WebKitGTK on the dist/ that is there
  serve-dist [--port N] [--dir D] [--prefix /p/]   serve a built folder as it is
  read-workbook FILE    tabs and typed cells of a workbook as JSON
  finish                Trunk's post-build hook";

fn main() -> ExitCode {
    match dispatch() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<ExitCode> {
    let ws = Workspace::find()?;
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (verb, rest) = args
        .split_first()
        .map_or(("help", &[][..]), |(verb, rest)| (verb.as_str(), rest));
    match verb {
        "serve" => serve::release(&ws, rest)?,
        "serve-dist" => serve::folder(&ws, rest)?,
        "check" => return Ok(checks::check(&ws)),
        "test" => return Ok(checks::test(&ws)),
        "web" => return checks::web_only(&ws),
        "engines" => return Ok(checks::engines_only(&ws)),
        "deps" => deps::run(&ws)?,
        "fuzz" => scripts::fuzz(&ws, rest)?,
        "lighthouse" => lighthouse::run(&ws, rest)?,
        "e2e" => return checks::journeys_only(&ws, rest),
        "package" => package::run(&ws, rest)?,
        "size" => size::run(&ws)?,
        "bench" => scripts::bench(&ws, rest)?,
        "card" => scripts::card(&ws)?,
        "shots" => scripts::shots(&ws, rest)?,
        "setup" => setup::everything(&ws)?,
        "read-workbook" => workbook::read(rest)?,
        "finish" => site::finish(&ws)?,
        "help" | "--help" | "-h" => println!("{HELP}"),
        other => bail!("no verb named `{other}`\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}

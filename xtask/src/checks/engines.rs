//! Smoke journeys in Firefox and `WebKitGTK`, where these are installed or can be.

use super::tally::Tally;
use crate::setup::engines::{self, Engine};
use crate::workspace::Workspace;
use crate::{process, serve};

/// Counts every journey; an engine that is not to be had is named and not counted.
pub(super) fn run(ws: &Workspace, tally: &mut Tally) {
    for (name, find) in [
        ("Firefox", engines::firefox as fn(&Workspace) -> Engine),
        ("WebKitGTK", engines::webkit),
    ] {
        match find(ws) {
            Engine::NotRun(reason) => tally.not_run(&format!("journeys in {name}"), &reason),
            Engine::Found(programs) => tally.tests(&format!("journeys in {name}"), || {
                let running = serve::background(&ws.dist())?;
                let mut node = process::node(ws, "tests/engines/engines.mjs");
                node.env("ATLAS_BASE_URL", format!("http://{}/", running.address))
                    .env_remove("FIREFOX")
                    .envs(programs);
                process::tee(&mut node, name)
            }),
        }
    }
}

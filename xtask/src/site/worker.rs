//! The service worker: its list of files is made from the built folder, never by hand.

use crate::stamp::{sha256_hex, short_hash};
use crate::workspace::{Workspace, files_under, read_bytes, read_text, write as write_file};
use anyhow::{Result, bail};
use serde_json::json;
use std::path::Path;

/// What the source names as the place for its list and version.
const SLOT: &str = "\"@atlas-build@\"";

/// Writes `sw.js` for everything that is in the folder now. A development build gets a worker that
/// takes itself away, because `trunk serve` shares its address with the release site of yesterday.
pub(super) fn write(ws: &Workspace, stage: &Path, release: bool) -> Result<()> {
    let source = if release {
        let source = read_text(&ws.at("src/shell/service_worker.js"))?;
        if source.matches(SLOT).count() != 1 {
            bail!("src/shell/service_worker.js must hold {SLOT} exactly once");
        }
        source.replace(SLOT, &listing(stage)?)
    } else {
        read_text(&ws.at("src/shell/service_worker_off.js"))?
    };
    write_file(&stage.join("sw.js"), source)
}

/// `{"version": …, "files": […]}`; the version is a hash over names and contents.
fn listing(stage: &Path) -> Result<String> {
    let files = files_under(stage)?;
    let mut all = String::new();
    for file in &files {
        all.push_str(&sha256_hex(&read_bytes(&stage.join(file))?));
        all.push_str(file);
    }
    Ok(json!({ "version": short_hash(all.as_bytes()), "files": files }).to_string())
}

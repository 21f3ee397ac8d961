//! Making the release module small on the way with wasm-opt, from the npm package `binaryen`.

use crate::process;
use crate::workspace::{Workspace, read_bytes, write};
use anyhow::Result;

/// What rustc 1.95 may emit and the browser floor (Chrome 109, Firefox 115, Safari 16.4) can run.
/// Anything beyond this list makes wasm-opt refuse the module, which guards the floor.
const FEATURES: &[&str] = &[
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// For speed first, which removes more than it adds, then for size; in the order of their names functions that are
/// alike stand together, which brotli likes. Measured after brotli.
const PASSES: &[&str] = &[
    "-O3",
    "-Oz",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Names, producers and unused code go; the module does the same as before.
pub(super) fn optimise(ws: &Workspace, module: &[u8]) -> Result<Vec<u8>> {
    let before = ws.parts().join("before-opt.wasm");
    let after = ws.parts().join("after-opt.wasm");
    write(&before, module)?;
    let mut node = process::node(ws, "node_modules/binaryen/bin/wasm-opt");
    node.args(FEATURES)
        .args(PASSES)
        .arg(&before)
        .arg("-o")
        .arg(&after);
    process::output(&mut node, "wasm-opt")?;
    read_bytes(&after)
}

//! Starting other programs, with errors that say which one and why.

use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// A program started in the workspace root, with the project's own tools first on the path.
pub(crate) fn command(ws: &Workspace, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(ws.root());
    if let Some(path) = search_path(ws) {
        command.env("PATH", path);
    }
    // Trunk reads NO_COLOR as a boolean and refuses the customary value 1.
    command.env_remove("NO_COLOR");
    command
}

/// The cargo that the workspace's toolchain file asks for.
pub(crate) fn cargo(ws: &Workspace) -> Command {
    command(ws, "cargo")
}

/// `node <script>` with a script given relative to the workspace root.
pub(crate) fn node(ws: &Workspace, script: &str) -> Command {
    let mut command = command(ws, "node");
    command.arg(ws.at(script));
    command
}

fn search_path(ws: &Workspace) -> Option<std::ffi::OsString> {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let own = ws.tools().join("bin");
    std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&inherited))).ok()
}

/// Runs to the end with the terminal's own input and output; failure is an error.
pub(crate) fn run(command: &mut Command, what: &str) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("{what}: cannot start {}", name(command)))?;
    if !status.success() {
        bail!("{what} failed: {} ended with {status}", name(command));
    }
    Ok(())
}

/// Runs to the end and returns standard output; what went to standard error is part of the error.
pub(crate) fn output(command: &mut Command, what: &str) -> Result<String> {
    let out = command
        .output()
        .with_context(|| format!("{what}: cannot start {}", name(command)))?;
    if !out.status.success() {
        bail!(
            "{what} failed: {} ended with {}\n{}",
            name(command),
            out.status,
            String::from_utf8_lossy(&out.stderr).trim_end()
        );
    }
    String::from_utf8(out.stdout).with_context(|| {
        format!(
            "{what}: {} printed something that is not UTF-8",
            name(command)
        )
    })
}

/// Standard output of a program that may be absent; `None` when it is, or when it fails.
pub(crate) fn probe(command: &mut Command) -> Option<String> {
    let out = command.stderr(Stdio::null()).output().ok()?;
    if !out.status.success() {
        return None;
    }
    String::from_utf8(out.stdout).ok()
}

/// Runs to the end, shows standard output as it comes and returns it with whether all went well.
pub(crate) fn tee(command: &mut Command, what: &str) -> Result<(bool, String)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{what}: cannot start {}", name(command)))?;
    let pipe = child
        .stdout
        .take()
        .with_context(|| format!("{what}: no output to read"))?;
    let mut seen = String::new();
    for line in BufReader::new(pipe).lines() {
        let line = line.with_context(|| format!("{what}: unreadable output"))?;
        println!("{line}");
        seen.push_str(&line);
        seen.push('\n');
    }
    let status = child
        .wait()
        .with_context(|| format!("{what}: lost track of {}", name(command)))?;
    Ok((status.success(), seen))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

//! Where things are: every path the build tool uses is named here, relative to the workspace root.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The checked-out project.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The nearest folder at or above the current one that holds `Trunk.toml`.
    ///
    /// Looked for at run time, because a path compiled in would be wrong after the folder is moved.
    pub(crate) fn find() -> Result<Self> {
        let start = std::env::current_dir().context("the current folder cannot be read")?;
        for folder in start.ancestors() {
            if folder.join("Trunk.toml").is_file() {
                return Ok(Self {
                    root: folder.to_path_buf(),
                });
            }
        }
        bail!(
            "no Trunk.toml in {} or above it: run this inside the project",
            start.display()
        )
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project, written with `/`.
    pub(crate) fn at(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The finished site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.at("dist")
    }

    /// Tools installed for this project only; in the workspace so that nothing global is changed.
    pub(crate) fn tools(&self) -> PathBuf {
        self.at("target/tools")
    }

    /// The pieces a page is put together from, left by `finish` for `package`.
    pub(crate) fn parts(&self) -> PathBuf {
        self.at("target/site")
    }
}

/// Reads a text file, naming it when that fails.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads a file, naming it when that fails.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file and the folders above it, naming it when that fails.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    std::fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

/// All files under `folder`, sorted, as `/`-separated paths relative to it.
pub(crate) fn files_under(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("cannot list the folder {}", folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

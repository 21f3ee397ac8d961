//! `dist/`: the release site, the single file, the archive for a stick, and compressed copies of it all.

use crate::site::{self, standalone};
use crate::workspace::{Workspace, files_under, read_bytes, write};
use crate::{hosting, process, setup, size, stamp};
use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

const SINGLE: &str = "park-atlas.html";
const ARCHIVE: &str = "park-atlas-usb.zip";
/// Anything smaller is one packet either way.
const WORTH_COMPRESSING: usize = 256;

/// Whether county boundaries are part of the site; without them the tile grid is the only map.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Boundaries {
    #[default]
    Shown,
    LeftOut,
}

/// What may differ from one package to the next.
#[derive(Default, PartialEq, Eq)]
struct How {
    boundaries: Boundaries,
    /// Where the site will be; empty where that is not known.
    site_url: String,
}

/// The `package` verb: always builds, and fails when a budget is exceeded.
pub(crate) fn run(ws: &Workspace, args: &[String]) -> Result<()> {
    let mut how = How::default();
    let mut rest = args.iter();
    while let Some(flag) = rest.next() {
        match flag.as_str() {
            "--without-boundaries" => how.boundaries = Boundaries::LeftOut,
            "--site-url" => {
                let address = rest.next().context("--site-url needs an address")?;
                site::about::Site::new(address)?;
                how.site_url.clone_from(address);
            }
            other => bail!("package knows --without-boundaries and --site-url, not `{other}`"),
        }
    }
    setup::for_build(ws)?;
    build(ws, &how)?;
    if how.site_url.is_empty() {
        println!(
            "package: no sitemap.xml and no canonical addresses, because the site's address is not known; --site-url tells it"
        );
    }
    size::run(ws)
}

/// Builds only when something changed since the last time.
pub(crate) fn if_needed(ws: &Workspace) -> Result<()> {
    if stamp::is_fresh(ws)? {
        println!("package: dist/ is up to date");
        return Ok(());
    }
    build(ws, &How::default())
}

fn build(ws: &Workspace, how: &How) -> Result<()> {
    let sources = stamp::sources(ws)?;
    println!("package: release build (usually 2 minutes, the first time 5)");
    let mut trunk = process::command(ws, "trunk");
    trunk
        .args(["build", "--release", "--skip-version-check"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            rust_flags(),
        );
    trunk.env(site::about::SITE_URL, &how.site_url);
    if how.boundaries == Boundaries::LeftOut {
        trunk
            .args(["--no-default-features", "--features", "csr"])
            .env(site::LEAVE_OUT_BOUNDARIES, "1");
    }
    process::run(&mut trunk, "trunk build")?;
    let dist = ws.dist();
    let single = standalone::page(ws, &dist)?;
    write(&dist.join(SINGLE), &single)?;
    write(&dist.join(ARCHIVE), archive(ws, single.as_bytes())?)?;
    compress_all(&dist)?;
    hosting::write_all(ws)?;
    if *how == How::default() {
        stamp::keep(ws, &sources)
    } else {
        // The next `serve` builds the usual site again.
        stamp::forget(ws)
    }
}

/// Short names for the folders of the dependencies: their panic
/// messages would otherwise carry this machine's paths into the module.
fn rust_flags() -> String {
    let mut flags = String::new();
    for folder in registries() {
        let folder = folder.to_string_lossy().into_owned();
        // The variable is split at spaces; a path that has one keeps its name.
        if !folder.contains(char::is_whitespace) {
            flags += " --remap-path-prefix=";
            flags += &folder;
            flags += "=crates";
        }
    }
    flags
}

/// Where cargo keeps the sources of dependencies; this program's own are there, so the list is stable.
fn registries() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let mut found: Vec<PathBuf> = home
        .and_then(|home| std::fs::read_dir(home.join("registry/src")).ok())
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    found.sort();
    found
}

/// Puts `.br` and `.gz` beside each file that gets smaller by it.
fn compress_all(dist: &Path) -> Result<()> {
    for file in files_under(dist)? {
        if site::has_extension(&file, "zip") || site::has_extension(&file, "png") {
            continue;
        }
        let path = dist.join(&file);
        let content = read_bytes(&path)?;
        for (suffix, packed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
            if content.len() > WORTH_COMPRESSING && packed.len() < content.len() {
                write(&dist.join(format!("{file}.{suffix}")), packed)?;
            }
        }
    }
    Ok(())
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut Cursor::new(content), &mut packed, &params)
        .context("brotli cannot compress a file")?;
    Ok(packed)
}

pub(crate) fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(content)
        .and_then(|()| encoder.finish())
        .context("gzip cannot compress a file")
}

/// Everything for a stick: the page, how to use it, the data package and the notices.
fn archive(ws: &Workspace, single: &[u8]) -> Result<Vec<u8>> {
    let mut files: Vec<(String, Vec<u8>)> = vec![
        (SINGLE.to_owned(), single.to_vec()),
        (
            "README.txt".to_owned(),
            with_windows_lines(include_str!("usb_readme.txt")),
        ),
    ];
    for (name, path) in site::data_files(ws)? {
        files.push((format!("data/{name}"), read_bytes(&path)?));
    }
    for (name, source) in [
        ("LICENSE-MIT.txt", "LICENSE-MIT"),
        ("LICENSE-APACHE.txt", "LICENSE-APACHE"),
        ("NOTICE-MAP.md", "seeds/geo/NOTICE.md"),
        ("THIRD-PARTY.md", "THIRD-PARTY.md"),
    ] {
        let path = ws.at(source);
        if path.is_file() {
            files.push((name.to_owned(), read_bytes(&path)?));
        } else if source != "THIRD-PARTY.md" {
            bail!("{source} is missing; it has to travel with every copy");
        }
    }
    zip_of("park-atlas", &files)
}

/// The data package by itself: every table with its description, terms and how to cite it. The
/// boundaries are no part of it.
pub(crate) fn data_package(ws: &Workspace) -> Result<Vec<u8>> {
    zip_of("park-atlas-data", &data_package_files(ws)?)
}

/// What the data package holds, by name.
pub(crate) fn data_package_files(ws: &Workspace) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (name, path) in site::data_files(ws)? {
        files.push((name, read_bytes(&path)?));
    }
    let cite = with_windows_lines(include_str!("data_citation.txt"));
    files.push(("CITATION.txt".to_owned(), cite));
    Ok(files)
}

/// Older Windows editors show a text without carriage returns as one line.
fn with_windows_lines(text: &str) -> Vec<u8> {
    text.replace("\r\n", "\n")
        .replace('\n', "\r\n")
        .into_bytes()
}

/// One folder in a zip with a fixed date, so that equal content makes an equal file.
fn zip_of(folder: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in files {
        zip.start_file(format!("{folder}/{name}"), options)
            .and_then(|()| zip.write_all(content).map_err(Into::into))
            .with_context(|| format!("cannot put {name} into an archive"))?;
    }
    let written = zip.finish().context("cannot finish an archive")?;
    Ok(written.into_inner())
}

#[cfg(test)]
mod tests {
    use super::{brotli, zip_of};

    #[test]
    fn equal_content_makes_an_equal_archive() {
        let files = [("a.txt".to_owned(), b"text".to_vec())];
        let first = zip_of("a", &files).unwrap_or_default();
        assert!(first.starts_with(b"PK"));
        assert_eq!(first, zip_of("a", &files).unwrap_or_default());
    }

    #[test]
    fn brotli_makes_repetition_small() {
        assert!(brotli(&[b'a'; 10_000]).is_ok_and(|packed| packed.len() < 40));
    }
}

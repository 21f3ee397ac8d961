//! Reads `seeds/`, checks all of it, and writes it out as Rust constants.
//!
//! A faulty seed fails the build, with every fault's file, line and column. The modules of
//! `reader/` do the work and are tested by `tests/seeds.rs`; here are only files and Cargo.

#[expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::struct_field_names,
    reason = "written for the program; the build script uses a part of it"
)]
#[path = "../src/model/mod.rs"]
mod model;
mod reader;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use reader::Files;
use sha2::{Digest, Sha256};

fn main() -> Result<(), Box<dyn Error>> {
    tell_cargo("rerun-if-changed=seeds");
    tell_cargo("rerun-if-changed=src/model");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("seeds");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let has_boundaries = env::var_os("CARGO_FEATURE_BOUNDARIES").is_some();
    let mut files = Files::new();
    for folder in ["", "geo/"] {
        collect(&root, folder, &mut files)?;
    }
    fs::write(out.join("edition.rs"), edition(&root)?)?;
    files.retain(|name, _| has_boundaries || !name.ends_with(".geojson"));
    match reader::read(&files) {
        Ok(seeds) => {
            fs::write(
                out.join("dataset.rs"),
                reader::constants(&seeds.dataset, &seeds.dossier),
            )?;
            if has_boundaries {
                let geometry = reader::geometry_source(seeds.geometry.as_ref());
                fs::write(out.join("geometry.rs"), geometry)?;
            }
        }
        Err(errors) => errors
            .iter()
            .for_each(|it| tell_cargo(&format!("error={it}"))),
    }
    Ok(())
}

/// The published files with their sizes and checksums, as a constant.
fn edition(root: &Path) -> Result<String, Box<dyn Error>> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(root)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_published = Path::new(&name).extension() == Some("csv".as_ref())
            || name == "datapackage.json"
            || name == "README.md";
        names.extend(is_published.then_some(name));
    }
    names.sort();
    let mut all = Sha256::new();
    let mut files: Vec<String> = Vec::new();
    for name in &names {
        let content = fs::read(root.join(name))?;
        let sum = hex(&Sha256::digest(&content));
        all.update(sum.as_bytes());
        all.update(name.as_bytes());
        let is_table = Path::new(name).extension() == Some("csv".as_ref());
        let n_rows = is_table.then(|| {
            csv::Reader::from_reader(&content[..])
                .into_records()
                .count()
        });
        let n_bytes = content.len();
        files.push(format!(
            "DataFile {{ name: {name:?}, n_bytes: {n_bytes}, n_rows: {n_rows:?}, sha256: {sum:?} }}"
        ));
    }
    let files = files.join(", ");
    let stamp = &hex(&all.finalize())[..10];
    Ok(format!(
        "pub(super) static EDITION: Edition = Edition {{ stamp: {stamp:?}, files: &[{files}] }};\n"
    ))
}

fn hex(bytes: &[u8]) -> String {
    let digit = |it: u8| char::from_digit(u32::from(it), 16);
    let digits = |it: &u8| [digit(it >> 4), digit(it & 15)];
    bytes.iter().flat_map(digits).flatten().collect()
}

/// Adds the data files of a folder of `seeds/`.
fn collect(root: &Path, folder: &str, files: &mut Files) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(root.join(folder))? {
        let path = entry?.path();
        let is_data = ["csv", "json", "geojson"]
            .iter()
            .any(|it| path.extension() == Some(it.as_ref()));
        if let Some(name) = path
            .file_name()
            .and_then(|it| it.to_str())
            .filter(|_| is_data)
        {
            files.insert(format!("{folder}{name}"), fs::read(&path)?);
        }
    }
    Ok(())
}

/// Gives Cargo an instruction.
fn tell_cargo(instruction: &str) {
    println!("cargo::{instruction}");
}

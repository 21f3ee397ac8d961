//! The facts that the seeds hold, and the faults that the build refuses.
//!
//! The build script checks grammar; here the figures are held against what the documents print,
//! written down by hand from the documents. The reader is compiled in from `seeds/reader/`, whose
//! own unit tests run here too.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::struct_field_names,
    reason = "written for the program; the tests use a part of it"
)]
#[path = "../src/model/mod.rs"]
mod model;
#[path = "../seeds/reader/mod.rs"]
mod reader;

#[path = "seeds/certified.rs"]
mod certified;
#[path = "seeds/faults.rs"]
mod faults;
#[path = "seeds/faulty_cells.rs"]
mod faulty_cells;
#[path = "seeds/files.rs"]
mod files;
#[path = "seeds/fixture.rs"]
mod fixture;
#[path = "seeds/generated.rs"]
mod generated;
#[path = "seeds/huzhou.rs"]
mod huzhou;
#[path = "seeds/layouts.rs"]
mod layouts;
#[path = "seeds/links.rs"]
mod links;
#[path = "seeds/neighbors.rs"]
mod neighbors;
#[path = "seeds/plan.rs"]
mod plan;
#[path = "seeds/programme.rs"]
mod programme;
#[path = "seeds/readings.rs"]
mod readings;
#[path = "seeds/regions.rs"]
mod regions;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use model::{Dataset, Dossier};
use reader::{Files, Seeds};

/// The folder of the seeds.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds")
}

/// All data files below `seeds/`, as the build script takes them.
fn seed_files() -> Files {
    let mut files = Files::new();
    for folder in ["", "geo/"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_file() {
                files.insert(format!("{folder}{name}"), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// What the seeds say, boundaries included.
fn seeds() -> &'static Seeds {
    static SEEDS: OnceLock<Seeds> = OnceLock::new();
    SEEDS.get_or_init(|| {
        reader::read(&seed_files()).unwrap_or_else(|errors| {
            let lines: Vec<_> = errors.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"))
        })
    })
}

fn dataset() -> &'static Dataset {
    &seeds().dataset
}

fn dossier() -> &'static Dossier {
    &seeds().dossier
}

//! What the build script writes is what the reader reads.

use park_atlas::bundle;

use crate::{dataset, dossier, reader, seed_files};

/// The program's own dataset, which the build may have made without boundaries.
#[test]
fn the_program_holds_what_the_seeds_say() {
    let mut files = seed_files();
    files.retain(|name, _| cfg!(feature = "boundaries") || !name.ends_with(".geojson"));
    let read = reader::read(&files).ok().unwrap();
    assert!(format!("{:?}", bundle::dataset()) == format!("{:?}", read.dataset));
    assert!(format!("{:?}", bundle::dossier()) == format!("{:?}", read.dossier));
}

#[test]
fn without_boundaries_only_tiles_are_laid_out() {
    let mut files = seed_files();
    files.retain(|name, _| !name.ends_with(".geojson"));
    let bare = reader::read(&files).ok().unwrap();
    assert!(bare.geometry.is_none());
    assert_eq!(format!("{:?}", bare.dataset.geography.size), "(0.0, 0.0)");
    assert_eq!(bare.dataset.geography.grid, dataset().geography.grid);
    for (with, without) in dataset()
        .geography
        .places
        .iter()
        .zip(bare.dataset.geography.places)
    {
        assert_eq!(with.tile, without.tile);
        assert_eq!(format!("{:?}", without.anchor), "Point { x: 0.0, y: 0.0 }");
    }
}

#[test]
fn texts_are_written_as_rust_literals() {
    let source = reader::constants(dataset(), dossier());
    assert!(source.starts_with("pub(super) static DATASET: Dataset = Dataset { documents: &["));
    assert!(source.contains("name: \"茧·Space\", pinyin: \"jian space\", initials: \"js\""));
    assert!(source.contains("unit: Some(\"亿元\")"));
}

//! `seeds/` as text in, the whole dataset or every fault in it out.
//!
//! Pure: the build script hands it the files, and so do the tests, with faults planted. It imports
//! `model` and nothing else of the program.

mod constant;
mod dictionary;
mod geo;
mod pinyin;
mod report;
mod rows;
mod table;

pub(crate) use constant::constants;
pub(crate) use geo::{Geometry, geometry_source};
pub(crate) use report::SeedError;

use std::collections::BTreeMap;

use crate::model::{Dataset, Dossier};
use report::{Report, Spot};
use rows::Source;

/// The files below `seeds/`: path, with `/`, and content.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// What the seeds say.
pub(crate) struct Seeds {
    pub(crate) dataset: Dataset,
    pub(crate) dossier: Dossier,
    /// `None` where there are no boundaries.
    pub(crate) geometry: Option<Geometry>,
}

/// Reads all seeds; what is wrong is told of all files at once.
///
/// Without `geo/counties.geojson` and `geo/prefectures.geojson` only the tile grid is laid out.
pub(crate) fn read(files: &Files) -> Result<Seeds, Vec<SeedError>> {
    let report = Report::default();
    let source = Source {
        files,
        report: &report,
    };
    let documents = rows::documents(source);
    let regions = rows::regions(source);
    let pilots = rows::pilots(source, &regions, &documents);
    let (geography, geometry, neighbors) = geo::geography(source, &regions);
    let parks = rows::parks(source, &regions, &documents);
    let flagship_parks = rows::flagship_parks(source, &regions, &documents);
    let notes = rows::notes(source, &documents);
    let links = rows::links(source, &documents, &parks, &flagship_parks, &notes);
    let certified_totals = rows::certified_totals(source, &regions, &documents);
    let dossier = Dossier {
        plan_targets: rows::plan_targets(source, &regions, &documents).leak(),
        plan_parts: rows::plan_parts(source, &documents).leak(),
        flagship_parks: flagship_parks.leak(),
        industries: rows::industries(source).leak(),
        facts: rows::facts(source, &regions, &pilots, &documents, &notes).leak(),
        pilots: pilots.leak(),
        measures: rows::measures(source, &documents).leak(),
        form_fields: rows::form_fields(source).leak(),
        notes: notes.rows.leak(),
        same_parks: links.same_parks.leak(),
        same_programmes: links.same_programmes.leak(),
        tables: dictionary::tables(files, &report).leak(),
        neighbors: neighbors.leak(),
    };
    let dataset = Dataset {
        certified_totals: certified_totals.leak(),
        parks: parks.leak(),
        documents: documents.rows.leak(),
        regions: regions.rows.leak(),
        geography,
    };
    let errors = report.into_errors();
    if errors.is_empty() {
        Ok(Seeds {
            dataset,
            dossier,
            geometry,
        })
    } else {
        Err(errors)
    }
}

/// A file's text; `None`, with the reason reported, where it is missing or no UTF-8.
fn text_of<'a>(files: &'a Files, file: &str, report: &Report) -> Option<&'a str> {
    let Some(bytes) = files.get(file) else {
        report.add(file, Spot::START, "the file is missing");
        return None;
    };
    let text = std::str::from_utf8(bytes);
    if let Err(error) = text {
        let sound = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let spot = Spot::of_byte(&sound, sound.len());
        let byte = bytes[error.valid_up_to()];
        let message = format!("byte 0x{byte:02X} is not UTF-8; save the file as UTF-8");
        report.add(file, spot, message);
    }
    text.ok()
}

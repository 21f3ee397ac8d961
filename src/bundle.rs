//! The one place where the seeds meet the program.
//!
//! The build script has parsed and checked `seeds/` and written it out as a constant, so nothing
//! is parsed when the page starts.

use crate::model::{Dataset, Dossier, Edition};

mod generated {
    use crate::model::{
        BatchNo, CertifiedTotal, Dataset, Date, Division, Document, DocumentId, DocumentKind,
        Dossier, Fact, FieldKind, FlagshipNo, FlagshipPark, FormField, Geography, Industry,
        Measure, Neighbors, Note, NoteKind, NoteNo, Ownership, PackageField, PackageKind,
        PackageTable, Park, ParkNo, ParkType, PartPage, Pilot, PilotKind, Place, PlanIndicator,
        PlanMeasure, PlanPart, PlanPeriod, PlanTarget, Point, Recount, Region, RegionId,
        RegionKind, SamePark, SameProgramme, Stage, Tile,
    };
    include!(concat!(env!("OUT_DIR"), "/dataset.rs"));
}

/// Regions, certified totals and certified parks.
pub fn dataset() -> &'static Dataset {
    &generated::DATASET
}

/// What else the documents say; linked into a page only where it is called.
pub fn dossier() -> &'static Dossier {
    &generated::DOSSIER
}

mod edition {
    use crate::model::{DataFile, Edition};
    include!(concat!(env!("OUT_DIR"), "/edition.rs"));
}

/// Which edition of the data this is.
pub fn edition() -> &'static Edition {
    &edition::EDITION
}

/// Outlines for the native build, which writes them into `index.html` once; the browser build
/// refers to them by id and carries none of them.
#[cfg(all(feature = "ssr", feature = "boundaries"))]
pub mod geometry {
    include!(concat!(env!("OUT_DIR"), "/geometry.rs"));
}

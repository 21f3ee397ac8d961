//! The nouns of the domain: regions, parks, documents and what is said of them.
//!
//! Imports `std` only: the build script compiles this module alone, reads `seeds/` into it and
//! writes the result out as constants, so a type here has to be writable as a constant.
//! Absence is `None` ("not reported"), never zero and never an empty text.

mod column;
mod date;
mod dictionary;
mod document;
mod finder;
mod form;
mod industry;
mod lang;
mod link;
mod note;
mod park;
mod place;
mod plan;
mod programme;
mod region;
mod selection;
mod sorted;

mod dataset;
mod dossier;
mod edition;

pub use column::{Column, Direction, ParkList};
pub use dataset::Dataset;
pub use date::Date;
pub use dictionary::{PackageField, PackageKind, PackageTable};
pub use document::{Document, DocumentId, DocumentKind};
pub use dossier::Dossier;
pub use edition::{DataFile, Edition};
pub use finder::{DensityWish, Finder, FloorWish, IndustryWish};
pub use form::FormId;
pub use industry::{Division, Industry};
pub use lang::{Lang, Usage};
pub use link::{FlagshipNo, NoteNo, ParkNo, SamePark, SameProgramme, Stage};
pub use note::{Note, NoteKind};
pub use park::{BatchNo, CertifiedTotal, FlagshipPark, Ownership, Park, ParkType};
pub use place::{Geography, Neighbors, Place, Point, Tile};
pub use plan::{PartPage, PlanIndicator, PlanMeasure, PlanPart, PlanPeriod, PlanTarget};
pub use programme::{Fact, FieldKind, FormField, Measure, Pilot, PilotKind, Recount};
pub use region::{Region, RegionId, RegionKind};
pub use selection::Selection;
pub use sorted::{sorted_by, sorted_unique};

//! The seeds as Rust source.
//!
//! Every field is named here, so that a field added to the model and forgotten here is an error of
//! compilation.

use std::fmt::{Debug, Write as _};

use crate::model::{
    BatchNo, CertifiedTotal, Dataset, Date, Division, Document, DocumentId, DocumentKind, Dossier,
    Fact, FieldKind, FlagshipNo, FlagshipPark, FormField, Geography, Industry, Measure, Neighbors,
    Note, NoteKind, NoteNo, Ownership, PackageField, PackageKind, PackageTable, Park, ParkNo,
    ParkType, PartPage, Pilot, PilotKind, Place, PlanIndicator, PlanMeasure, PlanPart, PlanPeriod,
    PlanTarget, Point, Recount, Region, RegionId, RegionKind, SamePark, SameProgramme, Stage, Tile,
};

/// The definitions of `DATASET` and `DOSSIER`, for a place where the model's types are in scope.
pub(crate) fn constants(dataset: &Dataset, dossier: &Dossier) -> String {
    let mut source = String::from("pub(super) static DATASET: Dataset = ");
    dataset.write(&mut source);
    source.push_str(";\npub(super) static DOSSIER: Dossier = ");
    dossier.write(&mut source);
    source.push_str(";\n");
    source
}

/// A value that can be written as a constant expression.
trait Constant {
    fn write(&self, out: &mut String);
}

macro_rules! by_debug {
    ($($type:ty)*) => {$(
        impl Constant for $type {
            fn write(&self, out: &mut String) {
                write_debug(self, out);
            }
        }
    )*};
}

macro_rules! enums {
    ($($type:ident)*) => {$(
        impl Constant for $type {
            fn write(&self, out: &mut String) {
                out.push_str(concat!(stringify!($type), "::"));
                write_debug(self, out);
            }
        }
    )*};
}

macro_rules! structs {
    ($($type:ident { $($field:ident),* })*) => {$(
        impl Constant for $type {
            fn write(&self, out: &mut String) {
                let Self { $($field),* } = self;
                out.push_str(concat!(stringify!($type), " { "));
                $(
                    out.push_str(concat!(stringify!($field), ": "));
                    $field.write(out);
                    out.push_str(", ");
                )*
                out.push('}');
            }
        }
    )*};
}

by_debug! { bool u8 u16 u32 i16 f32 &str BatchNo DocumentId FlagshipNo NoteNo ParkNo RegionId }

enums! {
    DocumentKind FieldKind NoteKind Ownership PackageKind ParkType PilotKind PlanIndicator PlanMeasure PlanPeriod RegionKind Stage PartPage
}

structs! {
    CertifiedTotal { as_of, region, parks, printed_as, document }
    Dataset { documents, regions, certified_totals, parks, geography }
    Date { year, month_day }
    Dossier {
        plan_targets, flagship_parks, pilots, facts, measures, form_fields, notes, same_parks, same_programmes, tables, neighbors, plan_parts, industries
    }
    Division { code, name_zh, name_en }
    Document { id, slug, kind, issuer, number, title, issued_on }
    Fact {
        subject, indicator_zh, indicator_en, value, unit, period, qualifier, document, place,
        recount, stage, notes
    }
    FlagshipPark {
        seq, name, pinyin, initials, region, industries, operator, ownership, land_area_mu,
        floor_area_m2, tenant_firms, document
    }
    FormField { form, section, seq, label_zh, label_en, unit, kind, options }
    Geography { places, size, grid }
    Industry { printed, division, note_zh, note_en }
    Measure {
        document, group, seq, title_zh, title_en, summary_zh, summary_en, lead, deadline, place
    }
    Neighbors { county, others }
    Note { id, document, place, kind, printed, shown, zh, en }
    PackageField { name, kind, is_required, title_zh, title_en, about_zh, about_en }
    PackageTable { file, title_zh, title_en, about_zh, about_en, fields }
    Park {
        batch, seq, name, pinyin, initials, park_type, prefecture, region, printed_as, document
    }
    Pilot {
        id, kind, name, name_en, pinyin, initials, region, summary_zh, summary_en, document
    }
    Place { region, anchor, tile, bounds }
    PlanPart {
        document, cluster_zh, cluster_en, seq, name_zh, name_en, summary_zh, summary_en, measure,
        page, place
    }
    PlanTarget { region, period, indicator, value, measure, document }
    Point { x, y }
    Region { id, code, name, name_en, pinyin, initials, kind, parent }
    SamePark { park, flagship, evidence }
    SameProgramme { from, to, evidence }
    Tile { col, row }
}

/// Digits in groups of three, as the lints want long numbers.
impl Constant for f64 {
    fn write(&self, out: &mut String) {
        let spelled = format!("{self:?}");
        let n_whole = spelled.find('.').unwrap_or(spelled.len());
        for (idx, c) in spelled.chars().enumerate() {
            let ends_group = idx > 0 && idx < n_whole && (n_whole - idx).is_multiple_of(3);
            if ends_group && n_whole > 4 {
                out.push('_');
            }
            out.push(c);
        }
    }
}

impl<T: Constant> Constant for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            None => out.push_str("None"),
            Some(it) => {
                out.push_str("Some(");
                it.write(out);
                out.push(')');
            }
        }
    }
}

impl<A: Constant, B: Constant> Constant for (A, B) {
    fn write(&self, out: &mut String) {
        out.push('(');
        self.0.write(out);
        out.push_str(", ");
        self.1.write(out);
        out.push(')');
    }
}

impl<T: Constant> Constant for &'static [T] {
    fn write(&self, out: &mut String) {
        out.push_str("&[\n");
        for item in *self {
            item.write(out);
            out.push_str(",\n");
        }
        out.push(']');
    }
}

impl Constant for Recount {
    fn write(&self, out: &mut String) {
        let (name, argument): (_, &dyn Constant) = match self {
            Self::Pilots(kind) => ("Pilots", kind),
            Self::PlanGoal(indicator) => ("PlanGoal", indicator),
            Self::PlanEachYear(indicator) => ("PlanEachYear", indicator),
            Self::Measures(group) => ("Measures", group),
            Self::CertifiedTotals
            | Self::CertifiedParks
            | Self::PlanLeastShare
            | Self::PlanDistricts
            | Self::FlagshipParks => {
                out.push_str("Recount::");
                write_debug(self, out);
                return;
            }
        };
        _ = write!(out, "Recount::{name}(");
        argument.write(out);
        out.push(')');
    }
}

fn write_debug(value: &impl Debug, out: &mut String) {
    // Writing to a String cannot fail.
    _ = write!(out, "{value:?}");
}

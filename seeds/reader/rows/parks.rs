//! `certified_totals.csv`, `certified_parks.csv`, `flagship_parks.csv` and `industries.csv`.

use super::regions::UNITS;
use super::{Documents, Regions, Source};
use crate::model::{
    BatchNo, CertifiedTotal, Division, FlagshipPark, Industry, Ownership, Park, ParkType, RegionId,
    RegionKind,
};
use crate::reader::pinyin;
use crate::reader::table::{Row, leak};

const PARK_TYPES: [(&str, ParkType); 2] = [
    ("manufacturing", ParkType::Manufacturing),
    ("producer_services", ParkType::ProducerServices),
];

const OWNERSHIPS: [(&str, Ownership); 3] = [
    ("state", Ownership::State),
    ("private", Ownership::Private),
    ("other", Ownership::Other),
];

/// Reads `certified_totals.csv`.
pub(crate) fn certified_totals(
    source: Source<'_>,
    regions: &Regions,
    documents: &Documents,
) -> Vec<CertifiedTotal> {
    let columns = ["as_of", "region_code", "parks", "printed_as", "document_id"];
    source.read(
        "certified_totals.csv",
        &columns,
        &["as_of", "region_code"],
        |row| CertifiedTotal {
            as_of: row.date("as_of"),
            region: regions.of(row, "region_code", UNITS),
            parks: row.number("parks", 0..=9_999),
            printed_as: row.text("printed_as"),
            document: documents.of(row),
        },
    )
}

/// Reads `certified_parks.csv`.
pub(crate) fn parks(source: Source<'_>, regions: &Regions, documents: &Documents) -> Vec<Park> {
    let columns = [
        "batch",
        "seq",
        "name",
        "park_type",
        "prefecture_code",
        "region_code",
        "printed_as",
        "document_id",
    ];
    source.read("certified_parks.csv", &columns, &["batch", "seq"], |row| {
        park(row, regions, documents)
    })
}

fn park(row: Row<'_>, regions: &Regions, documents: &Documents) -> Park {
    let name = row.text("name");
    let reading = pinyin::reading(name);
    let prefecture = regions.of(row, "prefecture_code", &[RegionKind::Prefecture]);
    let region = regions.of(row, "region_code", UNITS);
    check_prefecture(row, regions, prefecture, region);
    Park {
        batch: BatchNo(row.number("batch", 1..=999)),
        seq: row.number("seq", 1..=9_999),
        name,
        pinyin: leak(&reading),
        initials: leak(&pinyin::initials(&reading)),
        park_type: row.word("park_type", &PARK_TYPES),
        prefecture,
        region,
        printed_as: row.text("printed_as"),
        document: documents.of(row),
    }
}

fn check_prefecture(row: Row<'_>, regions: &Regions, prefecture: RegionId, region: RegionId) {
    if let (Some(prefecture), Some(region)) = (regions.get(prefecture), regions.get(region))
        && region.parent != Some(prefecture.id)
    {
        let (inner, outer) = (region.code, prefecture.code);
        row.fault(
            "region_code",
            format!("{inner:?} does not lie in prefecture {outer:?}"),
        );
    }
}

/// Reads `flagship_parks.csv`.
pub(crate) fn flagship_parks(
    source: Source<'_>,
    regions: &Regions,
    documents: &Documents,
) -> Vec<FlagshipPark> {
    let columns = [
        "seq",
        "name",
        "region_code",
        "industries",
        "operator",
        "ownership",
        "land_area_mu",
        "floor_area_m2",
        "tenant_firms",
        "document_id",
    ];
    source.read(
        "flagship_parks.csv",
        &columns,
        &["document_id", "seq"],
        |row| {
            let name = row.text("name");
            let reading = pinyin::reading(name);
            FlagshipPark {
                seq: row.number("seq", 1..=9_999),
                name,
                pinyin: leak(&reading),
                initials: leak(&pinyin::initials(&reading)),
                region: regions.optional(row, "region_code", UNITS),
                industries: row.text("industries"),
                operator: row.optional_text("operator"),
                ownership: row.optional_word("ownership", &OWNERSHIPS),
                land_area_mu: row.optional_decimal("land_area_mu", 0.1..=100_000.0),
                floor_area_m2: row.optional_decimal("floor_area_m2", 1.0..=100_000_000.0),
                tenant_firms: row.optional_number("tenant_firms", 0..=100_000),
                document: documents.of(row),
            }
        },
    )
}

/// Reads `industries.csv`.
pub(crate) fn industries(source: Source<'_>) -> Vec<Industry> {
    let columns = [
        "printed",
        "division",
        "division_zh",
        "division_en",
        "note_zh",
        "note_en",
    ];
    source.read("industries.csv", &columns, &["printed"], |row| Industry {
        printed: row.text("printed"),
        division: division(row),
        note_zh: row.text("note_zh"),
        note_en: row.text("note_en"),
    })
}

/// Code and names, all or none.
fn division(row: Row<'_>) -> Option<Division> {
    let code = row.optional_number("division", 1..=97);
    let names = (
        row.optional_text("division_zh"),
        row.optional_text("division_en"),
    );
    match (code, names) {
        (Some(code), (Some(name_zh), Some(name_en))) => Some(Division {
            code,
            name_zh,
            name_en,
        }),
        (None, (None, None)) => None,
        _ => {
            row.fault("division", "a division has a code and both names");
            None
        }
    }
}

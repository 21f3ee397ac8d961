//! `huzhou_targets.csv` and `plan_parts.csv`.

use super::regions::UNITS;
use super::{Documents, Regions, Source};
use crate::model::{
    PartPage, PlanIndicator, PlanMeasure, PlanPart, PlanPeriod, PlanTarget, RegionKind,
};
use crate::reader::table::Row;

pub(super) const INDICATORS: [(&str, PlanIndicator); 5] = [
    ("tech_parks", PlanIndicator::TechParks),
    ("srdi_parks", PlanIndicator::SrdiParks),
    ("innovative_firms", PlanIndicator::InnovativeFirms),
    ("future_industry_firms", PlanIndicator::FutureIndustryFirms),
    ("srdi_firms", PlanIndicator::SrdiFirms),
];

const MEASURES: [(&str, PlanMeasure); 2] =
    [("flow", PlanMeasure::Flow), ("stock", PlanMeasure::Stock)];

const PART_PAGES: [(&str, PartPage); 2] = [
    ("flagship", PartPage::Flagship),
    ("finder", PartPage::Finder),
];

/// Reads `huzhou_targets.csv`.
pub(crate) fn plan_targets(
    source: Source<'_>,
    regions: &Regions,
    documents: &Documents,
) -> Vec<PlanTarget> {
    let columns = [
        "region_code",
        "period",
        "indicator",
        "value",
        "measure",
        "document_id",
    ];
    let kinds = [UNITS, &[RegionKind::Prefecture]].concat();
    source.read(
        "huzhou_targets.csv",
        &columns,
        &["region_code", "period", "indicator"],
        |row| PlanTarget {
            region: regions.of(row, "region_code", &kinds),
            period: period(row),
            indicator: row.word("indicator", &INDICATORS),
            value: row.number("value", 0..=1_000_000),
            measure: measure(row),
            document: documents.of(row),
        },
    )
}

fn period(row: Row<'_>) -> PlanPeriod {
    let cell = row.raw("period").unwrap_or_default();
    let is_year = cell.len() == 4 && cell.bytes().all(|it| it.is_ascii_digit());
    let year = cell.parse().ok().filter(|_| is_year);
    if year.is_none() && cell != "total" {
        row.fault("period", format!("{cell:?}; expected a year or total"));
    }
    year.map_or(PlanPeriod::Total, PlanPeriod::Year)
}

/// Flow or stock; a stock has no total, for its years must not be added.
fn measure(row: Row<'_>) -> PlanMeasure {
    let measure = row.word("measure", &MEASURES);
    if measure == PlanMeasure::Stock && row.raw("period") == Some("total") {
        row.fault(
            "measure",
            "\"stock\" in a row of period \"total\"; year-end stocks have no total",
        );
    }
    measure
}

/// Reads `plan_parts.csv`.
pub(crate) fn plan_parts(source: Source<'_>, documents: &Documents) -> Vec<PlanPart> {
    let columns = [
        "document_id",
        "cluster_zh",
        "cluster_en",
        "seq",
        "name_zh",
        "name_en",
        "summary_zh",
        "summary_en",
        "group",
        "measure",
        "page",
        "place",
    ];
    source.read(
        "plan_parts.csv",
        &columns,
        &["document_id", "cluster_zh", "seq"],
        |row| PlanPart {
            document: documents.of(row),
            cluster_zh: row.text("cluster_zh"),
            cluster_en: row.text("cluster_en"),
            seq: row.number("seq", 1..=99),
            name_zh: row.text("name_zh"),
            name_en: row.text("name_en"),
            summary_zh: row.text("summary_zh"),
            summary_en: row.text("summary_en"),
            measure: measure_of(row),
            page: row.optional_word("page", &PART_PAGES),
            place: row.text("place"),
        },
    )
}

/// Group and number, both or neither.
fn measure_of(row: Row<'_>) -> Option<(&'static str, u16)> {
    let group = row.optional_text("group");
    let number = row.optional_number("measure", 1..=999);
    if group.is_some() != number.is_some() {
        row.fault("group", "a measure is named by its group and its number");
    }
    group.zip(number)
}

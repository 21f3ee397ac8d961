//! `huzhou_targets.csv`.

use super::regions::UNITS;
use super::{Documents, Regions, Source};
use crate::model::{PlanIndicator, PlanMeasure, PlanPeriod, PlanTarget, RegionKind};
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

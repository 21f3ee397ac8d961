//! Writing: one figure a row, by codes, so that it reads back in either language.

use crate::analysis::actuals::Actuals;
use crate::model::Dataset;

/// The figures as CSV, without a byte-order mark.
pub fn write(actuals: &Actuals, dataset: &Dataset) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = [
        "region_code",
        "region",
        "year",
        "quarter",
        "indicator",
        "value",
    ];
    // Writing to memory cannot fail.
    writer.write_record(head).unwrap_or_default();
    for (slot, value) in actuals {
        let region = dataset.region(slot.region);
        let row = [
            region.code,
            region.name,
            &slot.year.to_string(),
            &slot.quarter.to_string(),
            slot.indicator.code(),
            &value.to_string(),
        ];
        writer.write_record(row).unwrap_or_default();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

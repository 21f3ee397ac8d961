//! Reading a workbook back, by a library that has nothing to do with the one that wrote it.

use anyhow::{Context, Result, bail};
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::{Value, json};

/// The `read-workbook` verb: tabs, typed cells and the number of merged regions as JSON.
pub(crate) fn read(args: &[String]) -> Result<()> {
    let [path] = args else {
        bail!("read-workbook takes the path of a workbook");
    };
    let mut book: Xlsx<_> = open_workbook(path).with_context(|| format!("cannot read {path}"))?;
    let mut n_merged = 0;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let merged = book.merge_cells_by_sheet_name(&name);
        n_merged += merged.context("cannot read the merged regions")?.len();
        let range = book
            .worksheet_range(&name)
            .with_context(|| format!("cannot read the tab {name}"))?;
        let rows: Vec<Value> = range
            .rows()
            .map(|row| row.iter().map(cell).collect::<Value>())
            .collect();
        sheets.push(json!({ "name": name, "rows": rows }));
    }
    println!("{}", json!({ "sheets": sheets, "merged": n_merged }));
    Ok(())
}

fn cell(value: &Data) -> Value {
    match value {
        Data::String(text) => json!({ "type": "string", "value": text }),
        Data::Float(number) => json!({ "type": "number", "value": number }),
        Data::Int(number) => json!({ "type": "number", "value": number }),
        Data::Empty => json!({ "type": "empty" }),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            json!({ "type": "date", "value": format!("{year:04}-{month:02}-{day:02}") })
        }
        other => json!({ "type": "other", "value": other.to_string() }),
    }
}

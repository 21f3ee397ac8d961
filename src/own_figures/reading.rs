//! Reading: a long table (one figure a row) or a wide one (one column an indicator), with heads in
//! either language.

use super::cell::{figure, plain, quarter, year};
use crate::analysis::actuals::{Actuals, Moment, RefusalReason, Slot};
use crate::model::{PlanIndicator, RegionId};

/// What the text may name.
#[derive(Clone, Debug)]
pub struct Names {
    /// Code and names of each unit.
    pub regions: Vec<(&'static str, RegionId)>,
    pub indicators: Vec<(&'static str, PlanIndicator)>,
    pub years: Vec<u16>,
    /// What is meant where the text names no year or no quarter.
    pub moment: Moment,
}

/// What was read, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub taken: Actuals,
    pub refused: Vec<Refusal>,
}

/// Something that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// From 1.
    pub line: u64,
    /// What stands there.
    pub raw: String,
    pub reason: RefusalReason,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Region,
    Year,
    Quarter,
    Indicator,
    Value,
    /// The figures of one indicator.
    Of(PlanIndicator),
    /// Known, and said by another column too.
    Spare,
    Unknown,
}

/// Heads by which a column is known, in lower case and without spaces.
const HEADS: [(&str, Column); 24] = [
    ("region_code", Column::Region),
    ("code", Column::Region),
    ("代码", Column::Region),
    ("region", Column::Region),
    ("district", Column::Region),
    ("unit", Column::Region),
    ("地区", Column::Region),
    ("区县", Column::Region),
    ("所属区县", Column::Region),
    ("单位", Column::Region),
    ("year", Column::Year),
    ("年", Column::Year),
    ("年份", Column::Year),
    ("年度", Column::Year),
    ("quarter", Column::Quarter),
    ("季度", Column::Quarter),
    ("季", Column::Quarter),
    ("indicator", Column::Indicator),
    ("指标", Column::Indicator),
    ("value", Column::Value),
    ("actual", Column::Value),
    ("数值", Column::Value),
    ("实际", Column::Value),
    ("实际数", Column::Value),
];

/// Reads a table; the first line that holds something names the columns.
pub fn read(text: &str, names: &Names) -> Reading {
    let mut reading = Reading::default();
    let mut columns: Option<Vec<Column>> = None;
    for (line, cells) in records(text) {
        match &columns {
            None => columns = Some(heads(line, &cells, names, &mut reading)),
            Some(columns) => row(line, &cells, columns, names, &mut reading),
        }
    }
    reading
}

/// A block of cells without heads, row by row; what a spreadsheet puts on the clipboard.
pub fn block(text: &str) -> Vec<Vec<String>> {
    records(text).into_iter().map(|(_, cells)| cells).collect()
}

/// The lines that hold something, with their numbers.
fn records(text: &str) -> Vec<(u64, Vec<String>)> {
    let first = text.lines().find(|it| !it.trim().is_empty());
    let text = match first {
        Some(first) if !first.contains([',', '\t']) => text.replace('，', ","),
        _ => text.to_owned(),
    };
    let is_tabbed = text.lines().any(|it| it.contains('\t'));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if is_tabbed { b'\t' } else { b',' })
        .from_reader(text.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    records
        .map(|it| {
            let line = it.position().map_or(0, csv::Position::line);
            (line, it.iter().map(str::to_owned).collect::<Vec<_>>())
        })
        .filter(|(_, cells)| cells.iter().any(|it| !it.trim().is_empty()))
        .collect()
}

fn heads(line: u64, cells: &[String], names: &Names, reading: &mut Reading) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for cell in cells {
        let found = column(cell, names);
        let is_spare = found == Column::Region && columns.contains(&found);
        if found == Column::Unknown && !cell.trim().is_empty() {
            reading.refuse(line, cell, RefusalReason::Head);
        }
        columns.push(if is_spare { Column::Spare } else { found });
    }
    columns
}

fn column(cell: &str, names: &Names) -> Column {
    let head = plain(cell);
    let known = HEADS.iter().find(|(name, _)| *name == head);
    known.map_or_else(
        || indicator(cell, names).map_or(Column::Unknown, Column::Of),
        |(_, column)| *column,
    )
}

fn row(line: u64, cells: &[String], columns: &[Column], names: &Names, reading: &mut Reading) {
    let cell = |wanted: Column| {
        let position = columns.iter().position(|it| *it == wanted)?;
        Some(cells.get(position).map_or("", String::as_str))
    };
    let whole = cells.join(" ");
    let context = || {
        let place = cell(Column::Region).ok_or((whole.as_str(), RefusalReason::MissingCell))?;
        let region = region(place, names).ok_or((place, RefusalReason::Region))?;
        let moment = moment(cell(Column::Year), cell(Column::Quarter), names)?;
        Ok::<_, (&str, RefusalReason)>((region, moment))
    };
    let ((region, (year, quarter)), mut given) = match context() {
        Ok(found) => (found, Vec::new()),
        Err((raw, reason)) => return reading.refuse(line, raw, reason),
    };
    if let Some(value) = cell(Column::Value) {
        let name = cell(Column::Indicator).unwrap_or_default();
        match indicator(name, names) {
            Some(indicator) => given.push((indicator, value)),
            None => return reading.refuse(line, name, RefusalReason::Indicator),
        }
    }
    for (column, value) in columns.iter().zip(cells) {
        if let Column::Of(indicator) = column {
            given.push((*indicator, value));
        }
    }
    if given.is_empty() {
        return reading.refuse(line, &whole, RefusalReason::MissingCell);
    }
    for (indicator, value) in given {
        let slot = Slot {
            year,
            quarter,
            region,
            indicator,
        };
        reading.take(line, slot, value);
    }
}

impl Reading {
    fn refuse(&mut self, line: u64, raw: &str, reason: RefusalReason) {
        let raw: String = raw.trim().chars().take(60).collect();
        self.refused.push(Refusal { line, raw, reason });
    }

    /// Takes a figure; an empty cell is not reported and no fault.
    fn take(&mut self, line: u64, slot: Slot, value: &str) {
        if value.trim().is_empty() {
            return;
        }
        match figure(value) {
            Ok(value) => match self.taken.get(&slot) {
                Some(before) if *before != value => {
                    self.refuse(line, &value.to_string(), RefusalReason::Twice);
                }
                _ => {
                    self.taken.insert(slot, value);
                }
            },
            Err(reason) => self.refuse(line, value, reason),
        }
    }
}

fn moment<'a>(
    year_cell: Option<&'a str>,
    quarter_cell: Option<&'a str>,
    names: &Names,
) -> Result<Moment, (&'a str, RefusalReason)> {
    let year = match year_cell {
        Some(cell) => year(cell, &names.years).map_err(|it| (cell, it))?,
        None => names.moment.0,
    };
    let quarter = match quarter_cell {
        Some(cell) => quarter(cell).map_err(|it| (cell, it))?,
        None => names.moment.1,
    };
    Ok((year, quarter))
}

fn region(cell: &str, names: &Names) -> Option<RegionId> {
    let cell = plain(cell);
    let found = names.regions.iter().find(|(name, _)| plain(name) == cell);
    found.map(|(_, region)| *region)
}

fn indicator(cell: &str, names: &Names) -> Option<PlanIndicator> {
    let cell = plain(cell);
    let found = names
        .indicators
        .iter()
        .find(|(name, _)| plain(name) == cell);
    found.map(|(_, indicator)| *indicator)
}

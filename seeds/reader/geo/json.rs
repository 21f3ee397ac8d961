//! The JSON files of `geo/`: county and prefecture shapes, and the tile grid.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{RegionId, RegionKind, Tile};
use crate::reader::report::Spot;
use crate::reader::rows::{Regions, Source, word};
use crate::reader::text_of;

/// Degrees east and north.
pub(crate) type LonLat = (f64, f64);

/// A region's area as published.
pub(crate) struct Shape {
    /// Where a symbol fits best.
    pub(crate) center: LonLat,
    /// Outer and inner rings of all its parts; the first point is repeated at the end.
    pub(crate) rings: Vec<Vec<LonLat>>,
}

/// A file with one entry a region of some kind.
struct JsonFile<'a> {
    source: Source<'a>,
    name: &'a str,
    text: &'a str,
    kind: RegionKind,
}

/// The shapes of all regions of a kind; empty, with the reason reported, if the file is unsound.
pub(crate) fn shapes(
    source: Source<'_>,
    name: &str,
    kind: RegionKind,
    regions: &Regions,
) -> BTreeMap<RegionId, Shape> {
    let entries = |root: &Value| root["features"].as_array().cloned();
    JsonFile::read(source, name, kind, regions, entries, |feature| {
        let code = feature["properties"]["adcode"].as_str()?.to_owned();
        let center = lon_lat(&feature["properties"]["center"])?;
        Some((
            code,
            Shape {
                center,
                rings: rings(&feature["geometry"])?,
            },
        ))
    })
}

/// The tiles of all counties; empty, with the reason reported, if the file is unsound.
pub(crate) fn tiles(source: Source<'_>, name: &str, regions: &Regions) -> BTreeMap<RegionId, Tile> {
    let entries = |root: &Value| root.as_array().cloned();
    JsonFile::read(source, name, RegionKind::County, regions, entries, |tile| {
        let code = tile["adcode"].as_str()?.to_owned();
        let number = |key: &str| tile[key].as_i64().and_then(|it| i16::try_from(it).ok());
        Some((
            code,
            Tile {
                col: number("col")?,
                row: number("row")?,
            },
        ))
    })
}

impl<'a> JsonFile<'a> {
    fn read<T>(
        source: Source<'a>,
        name: &'a str,
        kind: RegionKind,
        regions: &Regions,
        entries: impl Fn(&Value) -> Option<Vec<Value>>,
        entry: impl Fn(&Value) -> Option<(String, T)>,
    ) -> BTreeMap<RegionId, T> {
        let mut found = BTreeMap::new();
        let Some(text) = text_of(source.files, name, source.report) else {
            return found;
        };
        let file = Self {
            source,
            name,
            text,
            kind,
        };
        for value in file.parse(entries) {
            let Some((code, item)) = entry(&value) else {
                let start: String = value.to_string().chars().take(60).collect();
                file.fault(&start, format!("{start:?}… is not understood"));
                continue;
            };
            match regions.by_code(&code).filter(|it| it.kind == kind) {
                Some(region) if found.insert(region.id, item).is_none() => {}
                Some(_) => file.fault(&code, format!("{code:?} occurs twice")),
                // Without regions there is nothing to hold the codes against.
                None if regions.rows.is_empty() => {}
                None => file.fault(
                    &code,
                    format!("{code:?} is no {} of regions.csv", word(kind)),
                ),
            }
        }
        file.check_complete(regions, &found);
        found
    }

    fn parse(&self, entries: impl Fn(&Value) -> Option<Vec<Value>>) -> Vec<Value> {
        match serde_json::from_str(self.text) {
            Ok(root) => entries(&root).unwrap_or_default(),
            Err(error) => {
                let spot = Spot {
                    line: error.line(),
                    column: error.column().max(1),
                };
                self.source
                    .report
                    .add(self.name, spot, format!("not JSON: {error}"));
                Vec::new()
            }
        }
    }

    fn check_complete<T>(&self, regions: &Regions, found: &BTreeMap<RegionId, T>) {
        let is_missing = |id| !found.contains_key(&id);
        let expected = regions.rows.iter().filter(|it| it.kind == self.kind);
        let missing: Vec<_> = expected
            .filter(|it| is_missing(it.id))
            .map(|it| it.code)
            .collect();
        if !missing.is_empty() {
            self.fault("", format!("nothing for {}", missing.join(", ")));
        }
    }

    /// Reports a fault where a text first occurs in quotes, or at the beginning of the file.
    fn fault(&self, near: &str, message: String) {
        let byte = self
            .text
            .find(&format!("\"{near}\""))
            .filter(|_| !near.is_empty());
        let spot = byte.map_or(Spot::START, |it| Spot::of_byte(self.text, it));
        self.source.report.add(self.name, spot, message);
    }
}

fn lon_lat(value: &Value) -> Option<LonLat> {
    let (longitude, latitude) = (value[0].as_f64()?, value[1].as_f64()?);
    let is_near = (117.0..124.0).contains(&longitude) && (26.0..32.0).contains(&latitude);
    is_near.then_some((longitude, latitude))
}

fn rings(geometry: &Value) -> Option<Vec<Vec<LonLat>>> {
    let coordinates = geometry["coordinates"].as_array()?;
    let rings: Vec<&Value> = match geometry["type"].as_str()? {
        "Polygon" => coordinates.iter().collect(),
        "MultiPolygon" => coordinates
            .iter()
            .filter_map(Value::as_array)
            .flatten()
            .collect(),
        _ => return None,
    };
    rings
        .into_iter()
        .map(|it| it.as_array()?.iter().map(lon_lat).collect())
        .collect()
}

//! `regions.csv`: the tree of divisions and zones.

use std::collections::HashMap;

use super::{NO_REGION, Source};
use crate::model::{Region, RegionId, RegionKind};
use crate::reader::table::{Index, Row, Table};

const KINDS: [(&str, RegionKind); 4] = [
    ("province", RegionKind::Province),
    ("prefecture", RegionKind::Prefecture),
    ("county", RegionKind::County),
    ("zone", RegionKind::Zone),
];

/// Kinds that figures are reported for.
pub(crate) const UNITS: &[RegionKind] = &[RegionKind::County, RegionKind::Zone];

/// The regions, and what refers to them.
pub(crate) struct Regions {
    pub(crate) rows: Vec<Region>,
    index: Index<RegionId>,
}

impl Regions {
    /// The region that a cell refers to; it must be of one of these kinds.
    pub(crate) fn of(&self, row: Row<'_>, column: &str, kinds: &[RegionKind]) -> RegionId {
        let Some(id) = row.reference(column, &self.index) else {
            return NO_REGION;
        };
        let region = &self.rows[usize::from(id.0)];
        if !kinds.contains(&region.kind) {
            let expected: Vec<_> = kinds.iter().map(|it| word(*it)).collect();
            let (code, found) = (region.code, word(region.kind));
            row.fault(
                column,
                format!(
                    "{code:?} is a {found}; expected a {}",
                    expected.join(" or ")
                ),
            );
        }
        id
    }

    /// Like [`Regions::of`], for a cell that is empty where the source names no region.
    pub(crate) fn optional(
        &self,
        row: Row<'_>,
        column: &str,
        kinds: &[RegionKind],
    ) -> Option<RegionId> {
        row.optional_text(column)
            .map(|_| self.of(row, column, kinds))
    }

    /// The region with this code.
    pub(crate) fn by_code(&self, code: &str) -> Option<&Region> {
        self.rows.iter().find(|it| it.code == code)
    }

    /// The region with this id, unless the id is a stand-in.
    pub(crate) fn get(&self, id: RegionId) -> Option<&Region> {
        self.rows.get(usize::from(id.0))
    }

    /// The codes of all regions; `None` where they could not be read.
    pub(crate) fn codes(&self) -> Option<impl Iterator<Item = &'static str>> {
        Some(self.rows.iter().map(|it| it.code)).filter(|_| !self.rows.is_empty())
    }
}

/// The word for a kind in the seeds.
pub(crate) fn word(kind: RegionKind) -> &'static str {
    KINDS
        .iter()
        .find(|(_, it)| *it == kind)
        .map_or("", |(word, _)| word)
}

/// Reads `regions.csv`.
pub(crate) fn regions(source: Source<'_>) -> Regions {
    let columns = [
        "code",
        "name",
        "name_en",
        "pinyin",
        "initials",
        "kind",
        "parent_code",
    ];
    let table = Table::open(source.files, "regions.csv", &columns, source.report);
    let mut rows: Vec<Region> = Vec::new();
    if let Some(table) = &table {
        table.check_unique(&["code"]);
        for row in table.rows() {
            let region = region(row, &rows);
            check_order(row, &region, &rows);
            check_reading(row, &region);
            rows.push(region);
        }
    }
    let entries: Option<HashMap<_, _>> =
        table.map(|_| rows.iter().map(|it| (it.code, it.id)).collect());
    Regions {
        index: Index::new("a code of regions.csv", entries),
        rows,
    }
}

fn region(row: Row<'_>, above: &[Region]) -> Region {
    let parent_code = row.optional_text("parent_code");
    let parent = parent_code.and_then(|code| above.iter().find(|it| it.code == code));
    let region = Region {
        id: RegionId(u16::try_from(above.len()).unwrap_or(u16::MAX)),
        code: row.text("code"),
        name: row.text("name"),
        name_en: row.text("name_en"),
        pinyin: row.text("pinyin"),
        initials: row.text("initials"),
        kind: row.word("kind", &KINDS),
        parent: parent.map(|it| it.id),
    };
    let parent_kind = match region.kind {
        RegionKind::Province => None,
        RegionKind::Prefecture => Some(RegionKind::Province),
        RegionKind::County | RegionKind::Zone => Some(RegionKind::Prefecture),
    };
    if parent.map(|it| it.kind) != parent_kind {
        let found = parent_code.unwrap_or_default();
        let expected = parent_kind.map_or("nothing", word);
        row.fault(
            "parent_code",
            format!("{found:?}; expected {expected} from a row above"),
        );
    }
    if !code_fits(region.code, region.kind, parent_code.unwrap_or_default()) {
        let (code, kind) = (region.code, word(region.kind));
        row.fault(
            "code",
            format!("{code:?} is no code of a {kind} of its parent"),
        );
    }
    region
}

/// Whether a code has the form of its kind and begins as its parent's does.
fn code_fits(code: &str, kind: RegionKind, parent: &str) -> bool {
    let is_division = code.len() == 6 && code.bytes().all(|it| it.is_ascii_digit());
    let shares = |n: usize| is_division && parent.get(..n) == code.get(..n);
    match kind {
        RegionKind::Province => is_division && code.ends_with("0000"),
        RegionKind::Prefecture => shares(2) && code.ends_with("00") && !code.ends_with("0000"),
        RegionKind::County => shares(4) && !code.ends_with("00"),
        RegionKind::Zone => code
            .strip_prefix(parent)
            .and_then(|it| it.strip_prefix('-'))
            .is_some_and(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_lowercase())),
    }
}

/// The order is part of the contract: the province, then each prefecture, its counties, its zones.
fn check_order(row: Row<'_>, region: &Region, above: &[Region]) {
    let Some(last) = above.last() else {
        if region.kind != RegionKind::Province {
            row.fault("kind", "the first region must be the province");
        }
        return;
    };
    let follows = match region.kind {
        RegionKind::Province => false,
        RegionKind::Prefecture => above
            .iter()
            .filter(|it| it.kind == RegionKind::Prefecture)
            .all(|it| it.code < region.code),
        RegionKind::County if last.kind == RegionKind::Prefecture => region.parent == Some(last.id),
        RegionKind::County => {
            last.kind == RegionKind::County
                && region.parent == last.parent
                && last.code < region.code
        }
        RegionKind::Zone => region.parent == last.parent && last.kind != RegionKind::Prefecture,
    };
    if !follows {
        let (code, last) = (region.code, last.code);
        let order = "each prefecture by code, then its counties by code, then its zones";
        row.fault(
            "code",
            format!("{code:?} must not follow {last:?}; expected {order}"),
        );
    }
}

/// Readings are small letters, and the initials occur in the reading in their order.
fn check_reading(row: Row<'_>, region: &Region) {
    for (column, cell) in [("pinyin", region.pinyin), ("initials", region.initials)] {
        if !cell.bytes().all(|it| it.is_ascii_lowercase()) {
            row.fault(column, format!("{cell:?}; expected small letters only"));
        }
    }
    let mut letters = region.pinyin.chars();
    let starts_alike = region.pinyin.chars().next() == region.initials.chars().next();
    if !starts_alike
        || !region
            .initials
            .chars()
            .all(|it| letters.any(|letter| letter == it))
    {
        let (pinyin, initials) = (region.pinyin, region.initials);
        row.fault(
            "initials",
            format!("{initials:?} are not the initials of {pinyin:?}"),
        );
    }
}

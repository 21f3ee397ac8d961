//! Which notes touch a row of a list, and which a region.
//!
//! A note is on a **row** if its place cites the row (`附件1 第85、86行`, `附件2 第1—4行`); rows of a
//! column of print (`附件2 第2栏 第1—4行`) are not rows of the list.
//!
//! Notes have no column for regions, so the rule reads what they cite. A note touches a region if
//! 1. its place, what is printed, what is shown or its Chinese text **names** the region (the
//!    province is not looked for by name: it is part of the names of authorities);
//! 2. its place cites **rows** (`附件1 第85、86行`) of the document's list of parks, and one of them
//!    is the region's own;
//! 3. its place has the **heading** of a figure whose subject is the region or a base or pilot of
//!    it, in the same document (`灵峰 第1段` and `灵峰 第1—3段`), or shows the pilot's id.

use crate::model::{Dataset, DocumentId, Dossier, Note, Region, RegionId, RegionKind};

/// The notes that touch a region, in the order of the seeds.
pub fn notes_on(dataset: &Dataset, dossier: &Dossier, region: RegionId) -> Vec<&'static Note> {
    let region = dataset.region(region);
    let rule = Rule::new(dataset, dossier, region);
    dossier.notes.iter().filter(|it| rule.touches(it)).collect()
}

/// The notes on the row of this number in a document's list, in their order.
pub fn on_row(dossier: &Dossier, document: DocumentId, seq: u16) -> Vec<&'static Note> {
    let cites = |it: &&Note| {
        let rows = segments(it.place).filter_map(rows_cited).flatten();
        it.document == document && rows.into_iter().any(|it| it == seq)
    };
    dossier.notes.iter().filter(cites).collect()
}

/// What makes a note touch one region.
struct Rule {
    name: Option<&'static str>,
    /// Document and number of the region's parks.
    rows: Vec<(u16, u16)>,
    /// Document and heading of its figures.
    headings: Vec<(u16, &'static str)>,
    pilots: Vec<&'static str>,
}

impl Rule {
    fn new(dataset: &Dataset, dossier: &Dossier, region: &Region) -> Self {
        let pilots: Vec<&'static str> = dossier
            .pilots
            .iter()
            .filter(|it| it.region == region.id)
            .map(|it| it.id)
            .collect();
        let certified = dataset.parks.iter().filter(|it| it.region == region.id);
        let certified = certified.map(|it| (it.document.0, it.seq));
        let flagship = dossier.flagship_parks.iter();
        let flagship = flagship
            .filter(|it| it.region == Some(region.id))
            .map(|it| (it.document.0, it.seq));
        let facts = dossier
            .facts
            .iter()
            .filter(|it| it.subject == region.code || pilots.contains(&it.subject));
        let headings = facts.flat_map(|it| headings(it.place).map(|place| (it.document.0, place)));
        Self {
            name: (region.kind != RegionKind::Province).then_some(region.name),
            rows: certified.chain(flagship).collect(),
            headings: headings.collect(),
            pilots,
        }
    }

    fn touches(&self, note: &Note) -> bool {
        let document = note.document.0;
        let texts = [Some(note.place), note.printed, note.shown, Some(note.zh)];
        let names = |name: &str| texts.iter().flatten().any(|it| it.contains(name));
        let cites = |cited: &str| {
            rows_cited(cited)
                .is_some_and(|rows| rows.iter().any(|it| self.rows.contains(&(document, *it))))
        };
        self.name.is_some_and(names)
            || segments(note.place).any(cites)
            || headings(note.place).any(|it| self.headings.contains(&(document, it)))
            || note.shown.is_some_and(|it| self.pilots.contains(&it))
    }
}

/// The places that a note or a figure cites, one by one.
fn segments(place: &'static str) -> impl Iterator<Item = &'static str> {
    place.split('；').map(str::trim)
}

/// The headings that a place cites: what stands before the paragraph. Parts of the document as a
/// whole (its body, an annex) are no headings but with what follows them.
fn headings(place: &'static str) -> impl Iterator<Item = &'static str> {
    segments(place).map(|segment| {
        let is_part = ["正文", "附件"].iter().any(|it| segment.starts_with(it));
        match segment.split_once(' ') {
            Some((heading, _)) if !is_part => heading.trim_end_matches('等'),
            _ => segment,
        }
    })
}

/// The numbers in `附件1 第3、17、28行` and `第1—4行`; `None` where a place cites something else,
/// rows of a column of print included.
fn rows_cited(segment: &str) -> Option<Vec<u16>> {
    let (annex, rows) = segment.split_once(' ')?;
    let list = rows.strip_prefix('第')?.strip_suffix('行')?;
    let is_list = annex.starts_with("附件") && !list.contains(' ');
    is_list.then(|| list.split('、').filter_map(range).flatten().collect())
}

fn range(text: &str) -> Option<std::ops::RangeInclusive<u16>> {
    match text.split_once('—') {
        Some((from, to)) => Some(from.parse().ok()?..=to.parse().ok()?),
        None => text.parse().ok().map(|it: u16| it..=it),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_they_are_cited() {
        for (segment, expected) in [
            ("附件1 第41行", Some(vec![41])),
            ("附件1 第3、17、28行", Some(vec![3, 17, 28])),
            ("附件2 第1—4行", Some(vec![1, 2, 3, 4])),
            ("附件1 第3、5—7行", Some(vec![3, 5, 6, 7])),
            ("附件1 小计、合计各行", None),
            ("附件1 表头", None),
            ("", None),
            ("附件2 第2栏 第1—4行", None),
            ("附件2 舟山市", None),
            ("正文第2段", None),
            ("第3行", None),
        ] {
            assert_eq!(rows_cited(segment), expected, "{segment}");
        }
    }

    #[test]
    fn one_cited_place_of_several_is_enough() {
        use crate::model::{DocumentId, NoteKind};
        let rule = Rule {
            name: None,
            rows: vec![(2, 98)],
            headings: vec![(2, "三年规划")],
            pilots: vec![],
        };
        let note = |document, place| Note {
            id: "x-01",
            document: DocumentId(document),
            place,
            kind: NoteKind::Inference,
            printed: None,
            shown: None,
            zh: "",
            en: "",
        };
        for (document, place, expected) in [
            (2, "附件1 第98行", true),
            (2, "附件1 第98行；附件2 衢州市", true),
            (2, "附件2 衢州市；附件1 第97—99行", true),
            (2, "附件1 第97、99行；附件2 衢州市", false),
            (1, "附件1 第98行；附件2 衢州市", false),
            (2, "主标题；三年规划 第2段", true),
            (2, "主标题；另一段", false),
        ] {
            assert_eq!(rule.touches(&note(document, place)), expected, "{place}");
        }
    }

    #[test]
    fn headings_stand_before_the_paragraph() {
        let found = |place| headings(place).collect::<Vec<_>>();
        assert_eq!(found("灵峰 第1—3段"), ["灵峰"]);
        assert_eq!(found("主标题；三年规划 第2段"), ["主标题", "三年规划"]);
        assert_eq!(found("正文 第2段"), ["正文 第2段"]);
        assert_eq!(found("附件2 合计"), ["附件2 合计"]);
        assert_eq!(found("二、（一）"), ["二、（一）"]);
        assert_eq!(found("全文"), ["全文"]);
    }
}

//! The timeline as a drawing: a lane a document, a mark an entry.

use super::entries::{EntryKind, EntryView};
use crate::model::{Date, DocumentId};
use crate::text::{PolicyText, PolicyWords};
use crate::view_model::Scene;
use crate::view_model::sources::Phrase;

/// The timeline and its list.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineView {
    pub title: String,
    pub lead: &'static str,
    /// What the drawing shows, for those who do not see it.
    pub alt: String,
    /// The kinds with their words.
    pub legend: Vec<(EntryKind, &'static str)>,
    /// Years with their place in thousandths of the width.
    pub ticks: Vec<(String, u32)>,
    pub lanes: Vec<Lane>,
    /// Rows of all lanes together.
    pub n_rows: u32,
    pub list_title: &'static str,
    pub list: Vec<EntryView>,
}

/// One document's lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    pub name: Phrase,
    /// The first of its rows, from 0; the name stands in it, marks in those below.
    pub row: u32,
    pub marks: Vec<LaneMark>,
}

/// One entry's mark.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneMark {
    pub kind: EntryKind,
    pub number: String,
    /// Said when it is pointed at.
    pub tip: String,
    /// From where to where, in thousandths of the width; equal for a day.
    pub from: u32,
    pub to: u32,
    /// Its row, from 0 at the top of the drawing.
    pub row: u32,
}

/// Room that a mark and its number take to the right of its end, in thousandths.
const ROOM: u32 = 70;

/// The drawing of the entries.
pub(super) fn timeline(
    ctx: &Scene,
    text: &PolicyText,
    list: Vec<EntryView>,
    words: &PolicyWords,
) -> TimelineView {
    let from = list.iter().map(|it| it.from.year).min().unwrap_or(0);
    let to = list.iter().map(|it| it.to.year).max().unwrap_or(0);
    let scale = Scale {
        first: from,
        last: to,
    };
    let mut lanes = Vec::new();
    let mut row = 0;
    for id in documents(&list) {
        let lane = lane(ctx, scale, &list, id, row);
        row = lane.marks.iter().map(|it| it.row).max().unwrap_or(row) + 1;
        lanes.push(lane);
    }
    TimelineView {
        title: (text.timeline_title)(&from.to_string(), &to.to_string()),
        lead: text.timeline_lead,
        alt: (text.timeline_alt)(words),
        legend: EntryKind::ALL
            .map(|it| (it, text.kinds[it as usize]))
            .to_vec(),
        ticks: (from..=to)
            .map(|it| (it.to_string(), scale.year(it)))
            .collect(),
        lanes,
        n_rows: row,
        list_title: text.list_title,
        list,
    }
}

/// The documents in the order in which they were issued.
fn documents(list: &[EntryView]) -> Vec<DocumentId> {
    let issues = list.iter().filter(|it| it.kind == EntryKind::Issue);
    issues.map(|it| it.document).collect()
}

fn lane(ctx: &Scene, scale: Scale, list: &[EntryView], id: DocumentId, row: u32) -> Lane {
    // How far each row below the name is taken.
    let mut taken: Vec<u32> = Vec::new();
    let entries = list.iter().filter(|it| it.document == id);
    let marks = entries
        .map(|it| {
            let (from, to) = (scale.start(it.from), scale.end(it.to));
            let free = taken.iter().position(|end| *end <= from);
            let idx = free.unwrap_or(taken.len());
            if idx == taken.len() {
                taken.push(0);
            }
            taken[idx] = to + ROOM;
            LaneMark {
                kind: it.kind,
                number: it.number.clone(),
                tip: format!("{} {} {} {}", it.number, it.when, it.label, it.what.text),
                from,
                to,
                row: row + 1 + u32::try_from(idx).unwrap_or(0),
            }
        })
        .collect();
    Lane {
        name: ctx.document_phrase(id),
        row,
        marks,
    }
}

/// Places of years and days on the drawing.
#[derive(Clone, Copy)]
struct Scale {
    first: u16,
    last: u16,
}

impl Scale {
    /// Where a year begins, in thousandths of the width.
    fn year(self, year: u16) -> u32 {
        self.days(year, 0)
    }

    /// Where a day is, or a year begins.
    fn start(self, date: Date) -> u32 {
        let (month, day) = date.month_day.unwrap_or((1, 1));
        self.days(date.year, day_of_year(month, day))
    }

    /// Where a day is, or a year ends.
    fn end(self, date: Date) -> u32 {
        match date.month_day {
            Some((month, day)) => self.days(date.year, day_of_year(month, day)),
            None => self.year(date.year + 1),
        }
    }

    fn days(self, year: u16, day: u32) -> u32 {
        let n_years = u32::from(self.last - self.first) + 1;
        let since = u32::from(year - self.first) * 365 + day.min(365);
        since * 1000 / (n_years * 365)
    }
}

/// Days of the year before this one, all Februaries being short.
fn day_of_year(month: u8, day: u8) -> u32 {
    const BEFORE: [u32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let before = BEFORE.get(usize::from(month).saturating_sub(1));
    before.copied().unwrap_or(0) + u32::from(day).saturating_sub(1)
}

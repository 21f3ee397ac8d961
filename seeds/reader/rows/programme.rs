//! `pilots.csv`, `facts.csv`, `measures.csv` and `forms.csv`.

use std::collections::HashMap;

use super::plan::INDICATORS;
use super::{Documents, Notes, Regions, Source};
use crate::model::{
    Date, Fact, FieldKind, FormField, Measure, Pilot, PilotKind, Recount, RegionKind, Stage,
};
use crate::reader::pinyin;
use crate::reader::table::{Index, Row, leak};

const PILOT_KINDS: [(&str, PilotKind); 2] =
    [("base", PilotKind::Base), ("pilot", PilotKind::Pilot)];

const STAGES: [(&str, Stage); 3] = [
    ("planned", Stage::Planned),
    ("supplied", Stage::Supplied),
    ("completed", Stage::Completed),
];

const FIELD_KINDS: [(&str, FieldKind); 6] = [
    ("text", FieldKind::Text),
    ("integer", FieldKind::Integer),
    ("decimal", FieldKind::Decimal),
    ("date", FieldKind::Date),
    ("choice", FieldKind::Choice),
    ("check", FieldKind::Check),
];

/// Any figure a source may state.
const ANY: std::ops::RangeInclusive<f64> = -1e12..=1e12;

/// Reads `pilots.csv`.
pub(crate) fn pilots(source: Source<'_>, regions: &Regions, documents: &Documents) -> Vec<Pilot> {
    let columns = [
        "id",
        "kind",
        "name",
        "region_code",
        "summary_zh",
        "summary_en",
        "document_id",
        "name_en",
    ];
    let kinds = [RegionKind::Prefecture, RegionKind::County, RegionKind::Zone];
    source.read("pilots.csv", &columns, &["id"], |row| {
        let (id, kind) = (row.text("id"), row.word("kind", &PILOT_KINDS));
        let word = row.raw("kind").unwrap_or_default();
        if !id.starts_with(&format!("{word}-")) {
            row.fault(
                "id",
                format!("{id:?}; expected {word:?}, a hyphen and a name"),
            );
        }
        let name = row.text("name");
        let reading = pinyin::reading(name);
        Pilot {
            id,
            kind,
            name,
            pinyin: leak(&reading),
            initials: leak(&pinyin::initials(&reading)),
            name_en: row.text("name_en"),
            region: regions.of(row, "region_code", &kinds),
            summary_zh: row.text("summary_zh"),
            summary_en: row.text("summary_en"),
            document: documents.of(row),
        }
    })
}

/// Reads `facts.csv`; its subjects are pilots and regions.
pub(crate) fn facts(
    source: Source<'_>,
    regions: &Regions,
    pilots: &[Pilot],
    documents: &Documents,
    notes: &Notes,
) -> Vec<Fact> {
    let columns = [
        "subject_id",
        "indicator_zh",
        "indicator_en",
        "value",
        "unit",
        "period",
        "qualifier",
        "document_id",
        "place",
        "recount",
        "stage",
        "note_ids",
    ];
    let known = Some(pilots)
        .filter(|it| !it.is_empty())
        .and(regions.codes());
    let ids = pilots.iter().map(|it| it.id);
    let entries = known.map(|codes| {
        codes
            .chain(ids)
            .map(|it| (it, it))
            .collect::<HashMap<_, _>>()
    });
    let subjects = Index::new("an id of pilots.csv or a code of regions.csv", entries);
    source.read("facts.csv", &columns, &columns[..9], |row| {
        let document = documents.of(row);
        Fact {
            subject: row.reference("subject_id", &subjects).unwrap_or(""),
            indicator_zh: row.text("indicator_zh"),
            indicator_en: row.text("indicator_en"),
            value: row.decimal("value", ANY),
            unit: row.optional_text("unit"),
            period: period(row),
            qualifier: row.optional_text("qualifier"),
            document,
            place: row.text("place"),
            recount: recount(row),
            stage: row.optional_word("stage", &STAGES),
            notes: notes.listed(row, "note_ids", document),
        }
    })
}

/// What to count again: a word, some with a colon and what of it.
fn recount(row: Row<'_>) -> Option<Recount> {
    let cell = row.optional_text("recount")?;
    let (word, of) = cell.split_once(':').unwrap_or((cell, ""));
    let indicator = || INDICATORS.into_iter().find(|it| it.0 == of).map(|it| it.1);
    let kind = || PILOT_KINDS.into_iter().find(|it| it.0 == of).map(|it| it.1);
    let found = match (word, of.is_empty()) {
        ("certified_totals", true) => Some(Recount::CertifiedTotals),
        ("certified_parks", true) => Some(Recount::CertifiedParks),
        ("plan_least_share", true) => Some(Recount::PlanLeastShare),
        ("plan_districts", true) => Some(Recount::PlanDistricts),
        ("flagship_parks", true) => Some(Recount::FlagshipParks),
        ("measures", false) => Some(Recount::Measures(of)),
        ("pilots", false) => kind().map(Recount::Pilots),
        ("plan_goal", false) => indicator().map(Recount::PlanGoal),
        ("plan_each_year", false) => indicator().map(Recount::PlanEachYear),
        _ => None,
    };
    if found.is_none() {
        let expected = "what the figure can be counted from, such as certified_totals, \
                        pilots:base, plan_goal:tech_parks or measures:<group>";
        row.fault("recount", format!("{cell:?}; expected {expected}"));
    }
    found
}

/// A year, a month, a day, or two of them with a slash between.
fn period(row: Row<'_>) -> Option<&'static str> {
    let cell = row.optional_text("period")?;
    let mut ends = cell.splitn(2, '/');
    let (from, to) = (ends.next().unwrap_or_default(), ends.next());
    let is_ordered = to.is_none_or(|to| from < to);
    if !is_ordered || !is_moment(from) || !to.is_none_or(is_moment) {
        let expected = "a year, month or day such as 2020, 2020-06, 2020-06-30, or two as from/to";
        row.fault("period", format!("{cell:?}; expected {expected}"));
    }
    Some(cell)
}

fn is_moment(text: &str) -> bool {
    let is_month = text.len() == "2020-06".len() && Date::parse(&format!("{text}-01")).is_some();
    is_month || Date::parse(text).is_some()
}

/// Reads `measures.csv`.
pub(crate) fn measures(source: Source<'_>, documents: &Documents) -> Vec<Measure> {
    let columns = [
        "document_id",
        "group",
        "seq",
        "title_zh",
        "title_en",
        "summary_zh",
        "summary_en",
        "lead",
        "deadline",
        "place",
    ];
    source.read(
        "measures.csv",
        &columns,
        &["document_id", "group", "seq"],
        |row| Measure {
            document: documents.of(row),
            group: row.text("group"),
            seq: row.number("seq", 1..=999),
            title_zh: row.text("title_zh"),
            title_en: row.text("title_en"),
            summary_zh: row.text("summary_zh"),
            summary_en: row.text("summary_en"),
            lead: row.optional_text("lead"),
            deadline: row.optional_date("deadline"),
            place: row.text("place"),
        },
    )
}

/// Reads `forms.csv`.
pub(crate) fn form_fields(source: Source<'_>) -> Vec<FormField> {
    let columns = [
        "form_id", "section", "seq", "label_zh", "label_en", "unit", "kind", "options",
    ];
    source.read(
        "forms.csv",
        &columns,
        &["form_id", "section", "seq"],
        |row| {
            let kind = row.word("kind", &FIELD_KINDS);
            FormField {
                form: row.text("form_id"),
                section: row.text("section"),
                seq: row.number("seq", 1..=999),
                label_zh: row.text("label_zh"),
                label_en: row.text("label_en"),
                unit: row.optional_text("unit"),
                kind,
                options: options(row, kind),
            }
        },
    )
}

/// The choices, separated by `|`: two or more for a choice, none for anything else.
fn options(row: Row<'_>, kind: FieldKind) -> &'static [&'static str] {
    let cell = row.raw("options").unwrap_or_default();
    let options: Vec<_> = cell
        .split('|')
        .filter(|it| !it.is_empty())
        .map(leak)
        .collect();
    let fits = match kind {
        FieldKind::Choice => options.len() >= 2,
        _ => cell.is_empty(),
    };
    if !fits {
        let expected = "two or more options separated by | for a choice, nothing for other kinds";
        row.fault("options", format!("{cell:?}; expected {expected}"));
    }
    options.leak()
}

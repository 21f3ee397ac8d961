//! A presentation as versioned JSON: what the browser keeps, and what is exported and imported.
//!
//! A file is taken whole or not at all: every field that cannot be used is told, by its place.
//! What an address asks for beyond the data is no fault: the rest of it is shown, and that is
//! told as well.

use serde_json::{Map, Value as Json, json};

use super::step::{MAX_NOTES_CHARS, MAX_TITLE_CHARS, Step, is_part};
use crate::model::Dataset;
use crate::view_state::{MAX_STEPS, parse};

const FORMAT: &str = "park-atlas-presentation";
const VERSION: u64 = 1;

/// The longest address, in bytes.
const MAX_VIEW_BYTES: usize = 8000;

/// The most faults that are told.
const MAX_FAULTS: usize = 20;

/// A presentation that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub steps: Vec<Step>,
    /// When it was saved, as it was given to [`write`].
    pub saved: Option<String>,
    /// What was left out on the way.
    pub remarks: Vec<Fault>,
}

/// Something that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the step, from 1; 0 for the file itself.
    pub step: usize,
    /// The field; empty for the whole step.
    pub field: String,
    pub reason: Reason,
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is no JSON, or cut off.
    Broken,
    /// It is JSON, but no presentation of this site.
    NotAPresentation,
    /// It was written by a later version of the site.
    Newer,
    /// The field is not there.
    Missing,
    /// It should be text.
    NotText,
    /// It should be a list.
    NotAList,
    /// A step should be a set of named fields.
    NotAStep,
    /// There is room for so many characters, or steps.
    TooLong(usize),
    /// It is no address within the site.
    NotAnAddress,
    /// It is no name of a part of a page.
    NotAPart,
    /// A part of the address that cannot be used, as it stands there.
    Unusable(String),
    /// The site knows no such field.
    Unknown,
}

/// Writes steps. `saved` is a date and time in ISO 8601, or nothing.
pub fn write(steps: &[Step], dataset: &Dataset, saved: &str) -> String {
    let steps: Vec<Json> = steps
        .iter()
        .map(|it| {
            let mut fields = json!({
                "title": it.title,
                "notes": it.notes,
                "view": it.view.fragment(dataset),
            });
            if !it.part.is_empty() {
                fields["part"] = it.part.as_str().into();
            }
            fields
        })
        .collect();
    let mut file = json!({ "format": FORMAT, "version": VERSION, "steps": steps });
    if !saved.is_empty() {
        file["saved"] = saved.into();
    }
    format!("{file:#}\n")
}

/// Reads what [`write`] wrote, or what somebody wrote by hand.
///
/// # Errors
///
/// Every field that cannot be used.
pub fn read(text: &str, dataset: &Dataset) -> Result<Opened, Vec<Fault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: Json = serde_json::from_str(text).map_err(|_| whole(Reason::Broken))?;
    let not_ours = || whole(Reason::NotAPresentation);
    let fields = file.as_object().ok_or_else(not_ours)?;
    if file["format"] != FORMAT {
        return Err(not_ours());
    }
    match file["version"].as_u64() {
        Some(version) if version > VERSION => return Err(whole(Reason::Newer)),
        Some(1..) => (),
        _ => return Err(not_ours()),
    }
    let fault = |reason| fault(0, "steps", reason);
    let steps = match &file["steps"] {
        Json::Null => return Err(vec![fault(Reason::Missing)]),
        Json::Array(steps) if steps.len() > usize::from(MAX_STEPS) => {
            return Err(vec![fault(Reason::TooLong(usize::from(MAX_STEPS)))]);
        }
        Json::Array(steps) => steps,
        _ => return Err(vec![fault(Reason::NotAList)]),
    };
    let mut reader = Reader {
        dataset,
        faults: Vec::new(),
        remarks: unknown(0, fields, &["format", "version", "steps", "saved"]),
    };
    let steps: Vec<Step> = steps
        .iter()
        .enumerate()
        .filter_map(|(idx, it)| reader.step(idx + 1, it))
        .collect();
    if !reader.faults.is_empty() {
        reader.faults.truncate(MAX_FAULTS);
        return Err(reader.faults);
    }
    reader.remarks.truncate(MAX_FAULTS);
    Ok(Opened {
        steps,
        saved: file["saved"].as_str().map(str::to_owned),
        remarks: reader.remarks,
    })
}

fn whole(reason: Reason) -> Vec<Fault> {
    vec![fault(0, "", reason)]
}

fn fault(step: usize, field: &str, reason: Reason) -> Fault {
    let field = super::one_line(field, 40);
    Fault {
        step,
        field,
        reason,
    }
}

fn unknown(step: usize, fields: &Map<String, Json>, known: &[&str]) -> Vec<Fault> {
    let keys = fields.keys().filter(|it| !known.contains(&it.as_str()));
    keys.map(|it| fault(step, it, Reason::Unknown)).collect()
}

struct Reader<'a> {
    dataset: &'a Dataset,
    faults: Vec<Fault>,
    remarks: Vec<Fault>,
}

impl Reader<'_> {
    fn step(&mut self, number: usize, json: &Json) -> Option<Step> {
        let Some(fields) = json.as_object() else {
            self.faults.push(fault(number, "", Reason::NotAStep));
            return None;
        };
        let known = ["title", "notes", "view", "part"];
        self.remarks.extend(unknown(number, fields, &known));
        let title = self.text(number, fields, "title", Some(MAX_TITLE_CHARS));
        let notes = self.text(number, fields, "notes", Some(MAX_NOTES_CHARS));
        let view = self.view(number, fields);
        let part = self.text(number, fields, "part", None).unwrap_or_default();
        if !part.is_empty() && !is_part(part) {
            self.faults.push(fault(number, "part", Reason::NotAPart));
        }
        Some(Step::new(title?, notes.unwrap_or_default(), &view?, part))
    }

    /// A text; only the title has to be there.
    fn text<'a>(
        &mut self,
        number: usize,
        fields: &'a Map<String, Json>,
        field: &str,
        max_chars: Option<usize>,
    ) -> Option<&'a str> {
        let reason = match fields.get(field) {
            None | Some(Json::Null) if field == "title" || field == "view" => Reason::Missing,
            None | Some(Json::Null) => return None,
            Some(Json::String(text)) => match max_chars {
                Some(max) if text.chars().count() > max => Reason::TooLong(max),
                _ => return Some(text),
            },
            Some(_) => Reason::NotText,
        };
        self.faults.push(fault(number, field, reason));
        None
    }

    fn view(
        &mut self,
        number: usize,
        fields: &Map<String, Json>,
    ) -> Option<crate::view_state::ViewState> {
        let text = self.text(number, fields, "view", None)?;
        if !text.starts_with("#/") || text.len() > MAX_VIEW_BYTES {
            self.faults
                .push(fault(number, "view", Reason::NotAnAddress));
            return None;
        }
        let (state, hints) = parse(text, self.dataset);
        for hint in hints {
            self.remarks
                .push(fault(number, "view", Reason::Unusable(hint.raw)));
        }
        Some(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{DATASET, YUHANG};
    use crate::view_state::{Page, ViewState};

    fn steps() -> Vec<Step> {
        let map = ViewState::default()
            .with_page(Page::Map)
            .with_places(vec![YUHANG]);
        vec![
            Step::new("全省", "第一行\n第二行", &ViewState::default(), ""),
            Step::new("<script>alert(1)</script>", "\"'&", &map, "map"),
        ]
    }

    fn faults(text: &str) -> Vec<(usize, String, Reason)> {
        let faults = read(text, &DATASET).unwrap_err();
        faults
            .into_iter()
            .map(|it| (it.step, it.field, it.reason))
            .collect()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = write(&steps(), &DATASET, "2026-01-02T03:04");
        assert!(text.contains("\"view\": \"#/map?r=330110\""));
        let opened = read(&format!("\u{feff}{text}"), &DATASET).unwrap();
        assert_eq!(opened.steps, steps());
        assert_eq!(opened.saved.as_deref(), Some("2026-01-02T03:04"));
        assert_eq!(opened.remarks, []);
    }

    #[test]
    fn what_is_no_presentation_is_refused_whole() {
        for (text, reason) in [
            ("", Reason::Broken),
            ("{\"format\": \"park-atlas-pres", Reason::Broken),
            ("[]", Reason::NotAPresentation),
            ("null", Reason::NotAPresentation),
            (
                "{\"format\": \"park-atlas-form\", \"version\": 1}",
                Reason::NotAPresentation,
            ),
            (
                "{\"format\": \"park-atlas-presentation\"}",
                Reason::NotAPresentation,
            ),
            (
                "{\"format\": \"park-atlas-presentation\", \"version\": 2, \"steps\": []}",
                Reason::Newer,
            ),
        ] {
            assert_eq!(faults(text), [(0, String::new(), reason)], "{text}");
        }
    }

    fn file(steps: &str) -> String {
        format!("{{\"format\": \"{FORMAT}\", \"version\": 1, \"steps\": {steps}}}")
    }

    #[test]
    fn every_field_that_cannot_be_used_is_told_by_its_place() {
        let long = "园".repeat(MAX_TITLE_CHARS + 1);
        let text = file(&format!(
            "[{{\"title\": 3, \"notes\": [], \"view\": \"#/\"}}, 7, \
             {{\"title\": \"{long}\", \"view\": \"https://example.org/\"}}, \
             {{\"notes\": \"x\", \"part\": \"a b\"}}]"
        ));
        let place = |step, field: &str, reason| (step, field.to_owned(), reason);
        assert_eq!(
            faults(&text),
            [
                place(1, "title", Reason::NotText),
                place(1, "notes", Reason::NotText),
                place(2, "", Reason::NotAStep),
                place(3, "title", Reason::TooLong(MAX_TITLE_CHARS)),
                place(3, "view", Reason::NotAnAddress),
                place(4, "title", Reason::Missing),
                place(4, "view", Reason::Missing),
                place(4, "part", Reason::NotAPart),
            ]
        );
        for (steps, reason) in [
            ("null".to_owned(), Reason::Missing),
            ("{}".to_owned(), Reason::NotAList),
            (
                format!("[{}0]", "0,".repeat(usize::from(MAX_STEPS))),
                Reason::TooLong(usize::from(MAX_STEPS)),
            ),
        ] {
            assert_eq!(faults(&file(&steps)), [place(0, "steps", reason)]);
        }
    }

    #[test]
    fn what_an_address_asks_for_in_vain_is_left_out_and_told() {
        let text = file(
            "[{\"title\": \"x\", \"view\": \"#/map?r=999999~330110&p=3\", \"color\": \"red\"}]",
        );
        let opened = read(&text, &DATASET).unwrap();
        let view = ViewState::default()
            .with_page(Page::Map)
            .with_places(vec![YUHANG]);
        assert_eq!(opened.steps, [Step::new("x", "", &view, "")]);
        let remark = |field: &str, reason| Fault {
            step: 1,
            field: field.to_owned(),
            reason,
        };
        assert_eq!(
            opened.remarks,
            [
                remark("color", Reason::Unknown),
                remark("view", Reason::Unusable("999999".to_owned())),
            ]
        );
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws {
    use super::*;
    use crate::analysis::fixture::DATASET;
    use crate::view_state::parse;
    use proptest::prelude::*;

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let view = "#/(map|parks|regions|region/330110|huzhou|data|present|x)?\\?[lrtbqmgkep=~&0-9a-z%]{0,30}";
        let step = (
            "\\PC{0,140}|.{0,20}",
            any::<String>(),
            view,
            "[a-z-]{0,8}|.{0,5}",
        );
        let step = step.prop_map(|(title, notes, view, part)| {
            Step::new(&title, &notes, &parse(&view, &DATASET).0, &part)
        });
        proptest::collection::vec(step, 0..6)
    }

    proptest! {
        #[test]
        fn steps_survive_the_file(steps in steps()) {
            let opened = read(&write(&steps, &DATASET, ""), &DATASET).unwrap();
            prop_assert_eq!(opened.steps, steps);
            prop_assert_eq!(opened.remarks, []);
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            prop_assert!(read(&text, &DATASET).is_err());
        }

        #[test]
        fn a_file_cut_off_or_with_one_letter_changed_is_answered(
            steps in steps(),
            at in any::<prop::sample::Index>(),
            letter in "\\PC|[\\[\\]{}\",:0-9]",
        ) {
            let text = write(&steps, &DATASET, "");
            let mut chars: Vec<char> = text.chars().collect();
            let idx = at.index(chars.len());
            let cut: String = chars[..idx].iter().collect();
            prop_assert!(read(&cut, &DATASET).is_err() || cut.trim() == text.trim());
            chars.splice(idx..=idx, letter.chars());
            // Whether it can be read or not: nothing stops, and what is read can be written.
            if let Ok(opened) = read(&chars.into_iter().collect::<String>(), &DATASET) {
                let again = read(&write(&opened.steps, &DATASET, ""), &DATASET).unwrap();
                prop_assert_eq!(again.steps, opened.steps);
            }
        }
    }
}

//! What stands beside a statement: its document, its place, its notes; and tables of figures and
//! lists of measures with all of these.

use super::Scene;
use crate::analysis::joins;
use crate::format;
use crate::model::{Document, DocumentId, Dossier, Fact, Measure, Note, NoteKind};
use crate::text::{FiguresText, lazy_text};
use crate::view_state::Page;

/// Text of the interface or, where `is_chinese`, of a source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phrase {
    pub text: String,
    /// Whether it is Chinese in every language of the interface.
    pub is_chinese: bool,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub text: String,
    pub href: String,
}

/// The documents that something comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLine {
    pub label: &'static str,
    pub documents: Vec<(Phrase, String)>,
    /// The page about the documents.
    pub href: String,
}

/// A note.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    pub id: &'static str,
    pub kind: &'static str,
    pub text: &'static str,
    /// What stands in print and what we show, where the note says so.
    pub readings: Vec<String>,
    /// Where in the document; Chinese.
    pub place: &'static str,
    /// Said in place of all that where the same note stands in full further up; else empty.
    pub see_above: &'static str,
}

/// Notes that belong to a text and to no figure of it.
#[derive(Clone, Debug, PartialEq)]
pub struct MoreNotes {
    pub summary: String,
    pub remarks: Vec<Remark>,
}

/// A table of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureTable {
    pub caption: Phrase,
    pub scroll_label: &'static str,
    pub heads: [&'static str; 6],
    pub rows: Vec<FigureRow>,
}

/// One figure with everything that bends it.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    pub name: &'static str,
    pub value: String,
    pub unit: Phrase,
    pub qualifier: Phrase,
    /// In words, or that none is given.
    pub period: String,
    /// The word for a goal; empty for a record.
    pub goal: &'static str,
    pub remarks: Vec<Remark>,
    pub place: &'static str,
}

/// Measures that a document groups.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureGroup {
    pub title: &'static str,
    pub items: Vec<MeasureView>,
}

/// One measure or task.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureView {
    pub title: &'static str,
    pub summary: &'static str,
    /// The bodies responsible, in Chinese; empty where none is named.
    pub leads: Vec<&'static str>,
    pub deadline: Option<String>,
    pub place: &'static str,
    pub remarks: Vec<Remark>,
}

impl Scene {
    pub(super) fn figures_text(&self) -> &'static FiguresText {
        &lazy_text(self.state.lang).figures
    }

    /// Which of the two forms of a text in the data.
    pub(super) fn pick(&self, zh: &'static str, en: &'static str) -> &'static str {
        self.state.lang.of(zh, en)
    }

    /// A document's number; what it is and its year, where it has none.
    pub(super) fn document_phrase(&self, id: DocumentId) -> Phrase {
        let document = self.dataset.document(id);
        if let Some(number) = document.number {
            return Phrase {
                text: number.to_owned(),
                is_chinese: true,
            };
        }
        let year = document
            .issued_on
            .map_or_else(String::new, |it| format::date(it, self.state.lang));
        Phrase {
            text: (self.figures_text().feature)(&year),
            is_chinese: false,
        }
    }

    /// The document of these words in the seeds.
    pub(super) fn sources_of(&self, documents: &[DocumentId]) -> SourceLine {
        let date = |it: &Document| {
            it.issued_on
                .map_or_else(String::new, |it| format::date(it, self.state.lang))
        };
        SourceLine {
            label: self.figures_text().source,
            documents: documents
                .iter()
                .map(|id| {
                    let document = self.dataset.document(*id);
                    let name = Phrase {
                        text: format!("《{}》", document.title),
                        is_chinese: true,
                    };
                    let number = document.number.unwrap_or_default();
                    let details = [number.to_owned(), date(document)];
                    (name, self.enumerated(&details))
                })
                .collect(),
            href: self.href(&self.state.with_page(Page::Data)),
        }
    }

    /// A note in the reader's language.
    pub(super) fn remark(&self, note: &Note) -> Remark {
        let text = self.figures_text();
        let kind = match note.kind {
            NoteKind::Ocr => 0,
            NoteKind::Missing => 1,
            NoteKind::Inconsistent => 2,
            NoteKind::Definition => 3,
            NoteKind::Inference => 4,
        };
        // What a definition or a gap shows says nothing that its text does not.
        let is_reading = matches!(note.kind, NoteKind::Ocr | NoteKind::Inconsistent);
        let printed = note.printed.map(text.printed).filter(|_| is_reading);
        let is_new = |it: &&str| !note.printed.is_some_and(|printed| printed.contains(*it));
        let shown = note.shown.filter(|it| is_reading && is_new(it));
        Remark {
            id: note.id,
            kind: text.note_kinds[kind],
            text: self.pick(note.zh, note.en),
            readings: printed.into_iter().chain(shown.map(text.shown)).collect(),
            place: note.place,
            see_above: "",
        }
    }

    /// The table of these figures, which are of one document.
    pub(super) fn figure_table(&self, dossier: &Dossier, facts: &[&'static Fact]) -> FigureTable {
        let text = self.figures_text();
        let name = facts.first().map(|it| self.document_phrase(it.document));
        let name = name.unwrap_or_default();
        let rows = facts.iter().map(|it| self.figure_row(dossier, it));
        let mut rows: Vec<FigureRow> = rows.collect();
        mark_repeated(self, rows.iter_mut().map(|it| &mut it.remarks));
        FigureTable {
            caption: Phrase {
                text: (text.caption)(&name.text),
                is_chinese: false,
            },
            scroll_label: text.scroll_label,
            heads: text.heads,
            rows,
        }
    }

    /// One figure.
    pub(super) fn figure_row(&self, dossier: &Dossier, fact: &'static Fact) -> FigureRow {
        let text = self.figures_text();
        let is_goal = joins::is_goal(self.dataset, fact);
        FigureRow {
            name: self.pick(fact.indicator_zh, fact.indicator_en),
            value: format::figure(fact.value),
            unit: self.source_word(fact.unit),
            qualifier: self.source_word(fact.qualifier),
            period: fact.period.map_or_else(
                || text.undated.to_owned(),
                |it| format::period(it, self.state.lang),
            ),
            goal: if is_goal { text.goal } else { "" },
            remarks: fact
                .notes
                .iter()
                .map(|it| self.remark(dossier.note(*it)))
                .collect(),
            place: fact.place,
        }
    }

    /// A unit or qualifier in the reader's language, or as it is printed.
    pub(super) fn source_word(&self, printed: Option<&'static str>) -> Phrase {
        let Some(printed) = printed else {
            return Phrase::default();
        };
        let word = (lazy_text(self.state.lang).region.word)(printed);
        Phrase {
            text: word.unwrap_or(printed).to_owned(),
            is_chinese: word.is_none(),
        }
    }

    /// The groups of measures of a document, in the order of the seeds.
    pub(super) fn measure_groups(
        &self,
        dossier: &Dossier,
        document: DocumentId,
    ) -> Vec<(&'static str, MeasureGroup)> {
        let mut groups: Vec<(&'static str, MeasureGroup)> = Vec::new();
        for measure in dossier.measures.iter().filter(|it| it.document == document) {
            let item = self.measure(dossier, measure);
            match groups.iter_mut().find(|(key, _)| *key == measure.group) {
                Some((_, group)) => group.items.push(item),
                None => groups.push((
                    measure.group,
                    MeasureGroup {
                        title: (self.figures_text().group)(measure.group),
                        items: vec![item],
                    },
                )),
            }
        }
        let items = groups.iter_mut().flat_map(|(_, it)| &mut it.items);
        mark_repeated(self, items.map(|it| &mut it.remarks));
        groups
    }

    fn measure(&self, dossier: &Dossier, measure: &'static Measure) -> MeasureView {
        let remarks = joins::notes_at(dossier, measure.document, measure.place)
            .into_iter()
            .filter(|it| it.kind != NoteKind::Ocr);
        MeasureView {
            title: self.pick(measure.title_zh, measure.title_en),
            summary: self.pick(measure.summary_zh, measure.summary_en),
            leads: measure
                .lead
                .into_iter()
                .flat_map(|it| it.split('；'))
                .collect(),
            deadline: measure.deadline.map(|it| format::date(it, self.state.lang)),
            place: measure.place,
            remarks: remarks.map(|it| self.remark(it)).collect(),
        }
    }

    /// The notes of a document that are not among those shown already.
    pub(super) fn more_notes(&self, notes: &[&'static Note], shown: &[&str]) -> Option<MoreNotes> {
        let rest: Vec<Remark> = notes
            .iter()
            .filter(|it| !shown.contains(&it.id))
            .map(|it| self.remark(it))
            .collect();
        let n = super::headline::count(rest.len());
        (!rest.is_empty()).then(|| MoreNotes {
            summary: (self.figures_text().more_notes)(&n),
            remarks: rest,
        })
    }
}

/// Marks every note that stands further up already.
pub(super) fn mark_repeated<'a>(ctx: &Scene, lists: impl Iterator<Item = &'a mut Vec<Remark>>) {
    let mut seen: Vec<&'static str> = Vec::new();
    for remark in lists.flatten() {
        if seen.contains(&remark.id) {
            remark.see_above = ctx.figures_text().see_above;
        }
        seen.push(remark.id);
    }
}

/// The ids of the notes in a table.
pub(super) fn remarks_in(table: &FigureTable) -> impl Iterator<Item = &'static str> {
    table.rows.iter().flat_map(|it| &it.remarks).map(|it| it.id)
}

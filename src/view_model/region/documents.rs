//! What the other documents say of a region: bases and pilots, single figures, targets, flagship
//! parks.

use super::{Own, SectionView, document_name, or_missing};
use crate::analysis::dossier;
use crate::format;
use crate::model::{
    Date, DocumentId, Fact, FlagshipPark, NoteKind, Ownership, Pilot, PilotKind, PlanIndicator,
    PlanMeasure, PlanPeriod, PlanTarget, RegionId, sorted_unique,
};
use crate::text::PlanWords;
use crate::view_model::headline::count;
use crate::view_model::plain_table::{PlainCell, PlainHead, PlainRow, PlainTable};
use crate::view_state::Page;

/// The indicators of the plan, in the order of its table.
const INDICATORS: [PlanIndicator; 5] = [
    PlanIndicator::TechParks,
    PlanIndicator::SrdiParks,
    PlanIndicator::InnovativeFirms,
    PlanIndicator::FutureIndustryFirms,
    PlanIndicator::SrdiFirms,
];

impl Own<'_> {
    /// Adds a section for each thing said; gives the ids of the notes that stand in them.
    pub(super) fn document_sections(&self, sections: &mut Vec<SectionView>) -> Vec<&'static str> {
        let (dataset, dossier) = (self.dataset(), self.dossier);
        let mut found: Vec<(DocumentId, SectionView)> = Vec::new();
        for pilot in dossier::pilots_of(dossier, self.id()) {
            found.push((pilot.document, self.pilot_section(pilot)));
        }
        let facts = dossier::facts_of(dossier, self.region.code);
        let documents: Vec<DocumentId> = facts.iter().map(|it| it.document).collect();
        for document in sorted_unique(&documents) {
            let facts: Vec<&Fact> = facts
                .iter()
                .copied()
                .filter(|it| it.document == document)
                .collect();
            found.push((document, self.facts_section(document, &facts)));
        }
        let targets = dossier::targets_of(dossier, self.id());
        if let Some(first) = targets.first() {
            found.push((first.document, self.plan_section(&targets)));
        }
        let parks = dossier::flagship_parks_in(dataset, dossier, self.id());
        let is_whole_province = self.region.parent.is_none();
        if let Some(first) = parks.first().filter(|_| !is_whole_province) {
            found.push((first.document, self.flagship_section(&parks)));
        }
        let shown = self.add_definitions(&mut found);
        sections.extend(found.into_iter().map(|(_, it)| it));
        let inside = dossier::pilots_inside(dataset, dossier, self.id());
        if !inside.is_empty() {
            sections.push(self.inside_section(&inside));
        }
        shown
    }

    /// Puts what the figures of a document count below the last section with figures of it.
    fn add_definitions(&self, sections: &mut [(DocumentId, SectionView)]) -> Vec<&'static str> {
        let notes = self.touching();
        let mut shown = Vec::new();
        for note in notes.iter().filter(|it| it.kind == NoteKind::Definition) {
            let place = sections
                .iter_mut()
                .rfind(|(document, it)| *document == note.document && !it.tables.is_empty());
            if let Some((_, section)) = place {
                section.definitions_title = self.text().definitions;
                section.definitions.push(self.note(note));
                shown.push(note.id);
            }
        }
        shown
    }

    fn pilot_section(&self, pilot: &'static Pilot) -> SectionView {
        let facts = dossier::facts_of(self.dossier, pilot.id);
        let summary = self.scene.pick(pilot.summary_zh, pilot.summary_en);
        SectionView {
            title: self.pilot_kind(pilot).to_owned(),
            title_chinese: pilot.name,
            paragraphs: vec![summary.to_owned()],
            tables: if facts.is_empty() {
                vec![]
            } else {
                vec![self.facts_table(&facts)]
            },
            more: Some(self.more(Page::Pilots, self.scene.text().nav.pilots)),
            sources: self.sources(&[pilot.document]),
            ..SectionView::default()
        }
    }

    fn pilot_kind(&self, pilot: &Pilot) -> &'static str {
        match pilot.kind {
            PilotKind::Base => self.text().pilot_kinds[0],
            PilotKind::Pilot => self.text().pilot_kinds[1],
        }
    }

    fn facts_section(&self, document: DocumentId, facts: &[&Fact]) -> SectionView {
        let name = document_name(&self.scene, document);
        SectionView {
            title: (self.text().facts_of)(&name),
            tables: vec![self.facts_table(facts)],
            sources: self.sources(&[document]),
            ..SectionView::default()
        }
    }

    fn facts_table(&self, facts: &[&Fact]) -> PlainTable {
        let text = self.text();
        let [indicator, value, rest @ ..] = text.facts_heads;
        let heads = [PlainHead::text(indicator), PlainHead::number(value)];
        let row = |fact: &&Fact| PlainRow {
            cells: vec![
                PlainCell::text(self.scene.pick(fact.indicator_zh, fact.indicator_en)),
                PlainCell::number(format::figure(fact.value)),
                self.word_cell(fact.unit).short(),
                PlainCell::text(or_missing(fact.period.map(|it| self.period(it)))).short(),
                self.word_cell(fact.qualifier).short(),
                PlainCell::chinese(fact.place),
            ],
            ..PlainRow::default()
        };
        PlainTable {
            caption: text.facts_caption.to_owned(),
            heads: heads.into_iter().chain(rest.map(PlainHead::text)).collect(),
            rows: facts.iter().map(row).collect(),
            row_head: 0,
        }
    }

    /// A word of a source in the reader's language, or as it is printed.
    fn word_cell(&self, printed: Option<&str>) -> PlainCell {
        match printed.map(|it| ((self.text().word)(it), it)) {
            None => PlainCell::default(),
            Some((Some(word), _)) => PlainCell::text(word),
            Some((None, printed)) => PlainCell::chinese(printed),
        }
    }

    /// A day, a year, or two with a dash between them; anything else as it stands.
    fn period(&self, period: &str) -> String {
        let lang = self.scene.state.lang;
        let dash = lang.usage().dash;
        let year = |it: &str| Date::parse(it).filter(|it| it.month_day.is_none());
        if let Some((first, last)) = period.split_once('/')
            && let (Some(first), Some(last)) = (year(first), year(last))
        {
            let first = first.year.to_string();
            return [&first, dash, &format::date(last, lang)].concat();
        }
        let dates = period.split('/');
        let dates = dates.map(|it| match (Date::parse(it), month(it)) {
            (Some(day), _) => format::date(day, lang),
            (None, Some(first)) => (lang.usage().month)(first),
            (None, None) => it.to_owned(),
        });
        dates.collect::<Vec<_>>().join(dash)
    }

    fn plan_section(&self, targets: &[&PlanTarget]) -> SectionView {
        let text = self.text();
        let years = years(targets);
        let (first, last) = (years.first().copied(), years.last().copied());
        let spelled = |year: Option<u16>| year.map(|it| it.to_string()).unwrap_or_default();
        let words = PlanWords {
            place: self.name().to_owned(),
            first_year: spelled(first),
            last_year: spelled(last),
            values: INDICATORS
                .map(|it| or_missing(outcome(targets, it, last).map(format::integer))),
        };
        let mut tables = vec![self.plan_table(targets, &years)];
        let parts: Vec<RegionId> = self
            .parts()
            .into_iter()
            .filter(|it| !dossier::targets_of(self.dossier, *it).is_empty())
            .collect();
        if !parts.is_empty() {
            let caption = (text.plan_parts_caption)(&words.first_year, &words.last_year);
            tables.push(self.plan_parts_table(caption, &parts, last));
        }
        let documents: Vec<DocumentId> = targets.iter().map(|it| it.document).collect();
        SectionView {
            title: text.plan_title.to_owned(),
            paragraphs: vec![(text.plan_sentence)(&words)],
            tables,
            remark: text.plan_note,
            more: Some(self.more(Page::Huzhou, self.scene.text().nav.huzhou)),
            sources: self.sources(&documents),
            ..SectionView::default()
        }
    }

    fn plan_table(&self, targets: &[&PlanTarget], years: &[u16]) -> PlainTable {
        let text = self.text();
        let mut heads = vec![
            PlainHead::text(text.plan_indicator),
            PlainHead::text(text.plan_measure),
        ];
        heads.extend(years.iter().map(|it| PlainHead::number(it.to_string())));
        heads.push(PlainHead::number(text.plan_total));
        let row = |(idx, indicator): (usize, PlanIndicator)| {
            let measure = match measure(targets, indicator) {
                Some(PlanMeasure::Stock) => text.plan_measures[1],
                _ => text.plan_measures[0],
            };
            let periods = years
                .iter()
                .map(|it| PlanPeriod::Year(*it))
                .chain([PlanPeriod::Total]);
            let values = periods.map(|period| {
                let value = value(targets, indicator, period);
                PlainCell::number(or_missing(value.map(format::integer)))
            });
            let names = [text.plan_indicators[idx], measure].map(PlainCell::text);
            PlainRow {
                cells: names.into_iter().chain(values).collect(),
                ..PlainRow::default()
            }
        };
        PlainTable {
            caption: (text.plan_caption)(self.name()),
            heads,
            rows: INDICATORS.into_iter().enumerate().map(row).collect(),
            row_head: 0,
        }
    }

    fn plan_parts_table(
        &self,
        caption: String,
        parts: &[RegionId],
        last: Option<u16>,
    ) -> PlainTable {
        let text = self.text();
        let indicators = text.plan_indicators.into_iter().map(PlainHead::number);
        let row = |id: &RegionId| {
            let targets = dossier::targets_of(self.dossier, *id);
            let values = INDICATORS.map(|it| {
                PlainCell::number(or_missing(outcome(&targets, it, last).map(format::integer)))
            });
            let name = PlainCell::link(self.scene.name_of(*id), self.page(*id));
            PlainRow {
                code: self.dataset().region(*id).code,
                cells: [name].into_iter().chain(values).collect(),
                ..PlainRow::default()
            }
        };
        PlainTable {
            caption,
            heads: [PlainHead::text(text.region)]
                .into_iter()
                .chain(indicators)
                .collect(),
            rows: parts.iter().map(row).collect(),
            row_head: 0,
        }
    }

    fn flagship_section(&self, parks: &[&'static FlagshipPark]) -> SectionView {
        let text = self.text();
        let documents: Vec<DocumentId> = parks.iter().map(|it| it.document).collect();
        let all = self.dossier.flagship_parks.iter();
        let all = all.filter(|it| documents.contains(&it.document)).count();
        SectionView {
            title: text.flagship_title.to_owned(),
            paragraphs: vec![(text.flagship_sentence)(
                self.name(),
                &count(parks.len()),
                &count(all),
            )],
            tables: vec![self.flagship_table(parks)],
            more: Some(self.more(Page::Flagship, self.scene.text().nav.flagship)),
            sources: self.sources(&documents),
            ..SectionView::default()
        }
    }

    fn flagship_table(&self, parks: &[&'static FlagshipPark]) -> PlainTable {
        let text = self.text();
        let is_unit = self.region.is_reporting_unit();
        let [seq, name, unit, industries, operator, figures @ ..] = text.flagship_heads;
        let mut heads = vec![PlainHead::number(seq), PlainHead::text(name)];
        if !is_unit {
            heads.push(PlainHead::text(unit));
        }
        heads.extend([industries, operator].map(PlainHead::text));
        heads.extend(figures.map(PlainHead::number));
        let row = |park: &&'static FlagshipPark| {
            let mut cells = vec![
                PlainCell::number(format::integer(u32::from(park.seq))),
                self.name_cell(park.name, park.pinyin),
            ];
            if !is_unit {
                cells.push(match park.region {
                    Some(id) => PlainCell::link(self.scene.name_of(id), self.page(id)),
                    None => PlainCell::text(or_missing(None)),
                });
            }
            cells.push(PlainCell::chinese(park.industries));
            cells.push(self.operator_cell(park));
            cells.extend([
                PlainCell::number(or_missing(park.land_area_mu.map(format::figure))),
                PlainCell::number(or_missing(park.floor_area_m2.map(format::figure))),
                PlainCell::number(or_missing(park.tenant_firms.map(format::integer))),
            ]);
            PlainRow {
                cells,
                ..PlainRow::default()
            }
        };
        PlainTable {
            caption: text.flagship_caption.to_owned(),
            heads,
            rows: parks.iter().map(row).collect(),
            row_head: 1,
        }
    }

    /// The operator, with whose it is behind the name.
    fn operator_cell(&self, park: &FlagshipPark) -> PlainCell {
        let words = self.text().ownerships;
        let owner = park.ownership.map(|it| match it {
            Ownership::State => words[0],
            Ownership::Private => words[1],
            Ownership::Other => words[2],
        });
        let lang = self.scene.state.lang;
        let name = park.operator.map(PlainCell::chinese);
        PlainCell {
            after: owner.map_or_else(String::new, |it| lang.remarked("", it)),
            ..name.unwrap_or_else(|| PlainCell::text(or_missing(None)))
        }
    }

    fn inside_section(&self, pilots: &[&'static Pilot]) -> SectionView {
        let text = self.text();
        let documents: Vec<DocumentId> = pilots.iter().map(|it| it.document).collect();
        let row = |pilot: &&'static Pilot| PlainRow {
            code: self.dataset().region(pilot.region).code,
            cells: vec![
                PlainCell::link(self.scene.name_of(pilot.region), self.page(pilot.region)),
                PlainCell::text(self.pilot_kind(pilot)),
                PlainCell::chinese(pilot.name),
            ],
            ..PlainRow::default()
        };
        let heads = [text.region, text.kind, self.scene.text().parks.name];
        SectionView {
            title: text.pilots_inside.to_owned(),
            more: Some(self.more(Page::Pilots, self.scene.text().nav.pilots)),
            tables: vec![PlainTable {
                caption: text.pilots_caption.to_owned(),
                heads: heads.into_iter().map(PlainHead::text).collect(),
                rows: pilots.iter().map(row).collect(),
                row_head: 0,
            }],
            sources: self.sources(&documents),
            ..SectionView::default()
        }
    }
}

/// The first day of a month written as `2013-06`.
fn month(text: &str) -> Option<Date> {
    Date::parse(&format!("{text}-01")).filter(|_| text.len() == 7)
}

/// The years that targets are printed for, ascending.
fn years(targets: &[&PlanTarget]) -> Vec<u16> {
    let years = targets.iter().filter_map(|it| match it.period {
        PlanPeriod::Year(year) => Some(year),
        PlanPeriod::Total => None,
    });
    sorted_unique(&years.collect::<Vec<_>>())
}

fn value(targets: &[&PlanTarget], indicator: PlanIndicator, period: PlanPeriod) -> Option<u32> {
    let mut of_it = targets
        .iter()
        .filter(|it| it.indicator == indicator && it.period == period);
    of_it.next().map(|it| it.value)
}

fn measure(targets: &[&PlanTarget], indicator: PlanIndicator) -> Option<PlanMeasure> {
    let mut of_it = targets.iter().filter(|it| it.indicator == indicator);
    of_it.next().map(|it| it.measure)
}

/// What the plan comes to: the printed sum of a flow, the last year's end of a stock.
fn outcome(targets: &[&PlanTarget], indicator: PlanIndicator, last: Option<u16>) -> Option<u32> {
    match measure(targets, indicator)? {
        PlanMeasure::Flow => value(targets, indicator, PlanPeriod::Total),
        PlanMeasure::Stock => value(targets, indicator, PlanPeriod::Year(last?)),
    }
}

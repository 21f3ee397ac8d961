//! How the parks of one county came about, followed through three documents.
//!
//! Which county that is, which figures are a stage, which are goals: all of it follows from the
//! data (`facts.stage`, the periods, the region codes); nothing here names a county.

use super::Scene;
use super::headline::count;
use super::pilots::clean_state;
use super::sources::{
    FigureRow, FigureTable, Link, MeasureGroup, MoreNotes, Phrase, SourceLine, mark_repeated,
    remarks_in,
};
use super::words::{count_or_missing, share_or_missing};
use crate::analysis::{joins, tally};
use crate::format;
use crate::model::{DocumentId, Dossier, Fact, Note, RegionId, Selection, Stage, sorted_unique};
use crate::text::{RuianText, StoryWords, lazy_text};
use crate::view_state::Page;

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryView {
    pub title: String,
    pub sentence: String,
    pub stages_title: &'static str,
    pub stages_lead: &'static str,
    pub stages_alt: &'static str,
    pub stages_unit: &'static str,
    pub bars: Vec<StageBar>,
    /// What part of each stage has come to the next.
    pub shares: String,
    pub areas_title: &'static str,
    pub areas: FigureTable,
    pub goals_title: String,
    pub goals_lead: &'static str,
    pub goals: FigureTable,
    pub measures_title: &'static str,
    pub measures_lead: &'static str,
    pub measures: Vec<MeasureGroup>,
    pub others_title: &'static str,
    pub others: FigureTable,
    pub links_title: &'static str,
    pub links: Vec<Link>,
    pub notes: Option<MoreNotes>,
    pub sources: SourceLine,
}

/// One number of parks.
#[derive(Clone, Debug, PartialEq)]
pub struct StageBar {
    pub stage: &'static str,
    pub document: Phrase,
    pub value: String,
    /// Length in thousandths of the largest.
    pub length: u32,
    pub period: String,
    /// What it counts, and what to mind.
    pub remarks: Vec<super::sources::Remark>,
    /// The same, where it is no note but ours.
    pub remark: &'static str,
    pub place: &'static str,
    /// Whether another document begins here.
    pub is_new_document: bool,
}

/// The page; `None` where the data follow no region from plan to completion.
pub fn story(ctx: &Scene, dossier: &'static Dossier) -> Option<StoryView> {
    let text = &lazy_text(ctx.state.lang).ruian;
    let region = joins::followed(ctx.dataset, dossier)?;
    let staged = joins::staged(ctx.dataset, dossier, region);
    let main = staged.first()?.document;
    let place = ctx.name_of(region);
    let counts: Vec<&Fact> = staged.iter().copied().filter(|it| is_count(it)).collect();
    let areas: Vec<&Fact> = staged.iter().copied().filter(|it| !is_count(it)).collect();
    let (goals, others) = rest(ctx, dossier, region, main);
    let bars = bars(ctx, dossier, text, region, &counts);
    let words = words(ctx, region, &counts);
    let areas = ctx.figure_table(dossier, &areas);
    let goal_period = goals.first().and_then(|it| it.period).unwrap_or_default();
    let goals = ctx.figure_table(dossier, &goals);
    let others = ctx.figure_table(dossier, &others);
    let shown: Vec<&str> = [&areas, &goals, &others]
        .into_iter()
        .flat_map(remarks_in)
        .chain(bars.iter().flat_map(|it| &it.remarks).map(|it| it.id))
        .collect();
    Some(StoryView {
        title: (text.title)(place),
        sentence: (text.sentence)(&words),
        stages_title: text.stages_title,
        stages_lead: text.stages_lead,
        stages_alt: text.stages_alt,
        stages_unit: text.stages_unit,
        bars,
        shares: (text.shares)(&words),
        areas_title: text.areas_title,
        goals_title: (text.goals_title)(&format::period(goal_period, ctx.state.lang)),
        goals_lead: text.goals_lead,
        measures_title: text.measures_title,
        measures_lead: text.measures_lead,
        measures: measures(ctx, dossier, main),
        others_title: text.others_title,
        links_title: text.go_on,
        links: links(ctx, dossier, text, region),
        notes: ctx.more_notes(&notes(dossier, main), &shown),
        sources: ctx.sources_of(&documents(&counts, ctx, region)),
        areas,
        goals,
        others,
    })
}

/// Whether a figure counts parks, and does not measure their area.
fn is_count(fact: &Fact) -> bool {
    matches!(fact.unit, Some("个" | "家"))
}

fn measures(ctx: &Scene, dossier: &Dossier, document: DocumentId) -> Vec<MeasureGroup> {
    let groups = ctx.measure_groups(dossier, document);
    groups.into_iter().map(|(_, it)| it).collect()
}

fn notes(dossier: &'static Dossier, document: DocumentId) -> Vec<&'static Note> {
    let notes = dossier.notes.iter();
    notes.filter(|it| it.document == document).collect()
}

/// The region's other figures in a document: goals, and the rest.
fn rest(
    ctx: &Scene,
    dossier: &'static Dossier,
    region: RegionId,
    document: DocumentId,
) -> (Vec<&'static Fact>, Vec<&'static Fact>) {
    let code = ctx.dataset.region(region).code;
    let facts = dossier.facts.iter();
    facts
        .filter(|it| it.subject == code && it.document == document && it.stage.is_none())
        .partition(|it| joins::is_goal(ctx.dataset, it))
}

/// The value of the earliest figure of a stage.
fn first(counts: &[&Fact], stage: Stage) -> Option<f64> {
    let mut facts = counts.iter().filter(|it| it.stage == Some(stage));
    facts.next().map(|it| it.value)
}

/// What sentences about the region are made of; `None` where the data follow none.
pub(super) fn words_of(ctx: &Scene, dossier: &'static Dossier) -> Option<StoryWords> {
    let region = joins::followed(ctx.dataset, dossier)?;
    let staged = joins::staged(ctx.dataset, dossier, region);
    let counts: Vec<&Fact> = staged.into_iter().filter(|it| is_count(it)).collect();
    Some(words(ctx, region, &counts))
}

fn words(ctx: &Scene, region: RegionId, counts: &[&Fact]) -> StoryWords {
    let [planned, supplied, completed] =
        [Stage::Planned, Stage::Supplied, Stage::Completed].map(|it| first(counts, it));
    let spelled = |it: Option<f64>| it.map(format::figure).unwrap_or_default();
    let share = |part: Option<f64>, whole: Option<f64>| match (part, whole) {
        (Some(part), Some(whole)) if whole > 0.0 => Some(part / whole),
        _ => None,
    };
    let period = counts.first().and_then(|it| it.period).unwrap_or_default();
    StoryWords {
        place: ctx.name_of(region).to_owned(),
        period: format::period(period, ctx.state.lang),
        planned: spelled(planned),
        supplied: spelled(supplied),
        completed: spelled(completed),
        share_supplied: share_or_missing(share(supplied, planned)),
        share_completed: share_or_missing(share(completed, supplied)),
        as_of: ctx.as_of(),
        certified: count_or_missing(joins::certified(ctx.dataset, region)),
    }
}

/// The numbers of parks by stage, and the certified ones last.
fn bars(
    ctx: &Scene,
    dossier: &'static Dossier,
    text: &RuianText,
    region: RegionId,
    counts: &[&'static Fact],
) -> Vec<StageBar> {
    let certified = joins::certified(ctx.dataset, region);
    let values = counts.iter().map(|it| it.value);
    let largest = values
        .chain(certified.map(f64::from))
        .fold(0.0, |a: f64, b| if b > a { b } else { a });
    let length = |value| super::pilots::thousandths(value, largest);
    let mut bars: Vec<StageBar> = Vec::new();
    for fact in counts {
        let FigureRow {
            value,
            period,
            remarks,
            place,
            ..
        } = ctx.figure_row(dossier, fact);
        let document = ctx.document_phrase(fact.document);
        bars.push(StageBar {
            stage: stage_name(text, fact.stage),
            is_new_document: bars.last().is_some_and(|it| it.document != document),
            document,
            value,
            length: length(fact.value),
            period,
            remarks,
            remark: "",
            place,
        });
    }
    mark_repeated(ctx, bars.iter_mut().map(|it| &mut it.remarks));
    let mut totals = ctx.dataset.certified_totals.iter();
    let source = totals.rfind(|it| it.region == region);
    if let (Some(n), Some(source)) = (certified, source) {
        bars.push(StageBar {
            stage: text.certified,
            document: ctx.document_phrase(source.document),
            value: format::integer(n),
            length: length(f64::from(n)),
            period: format::date(source.as_of, ctx.state.lang),
            remarks: vec![],
            remark: text.certified_note,
            place: source.printed_as,
            is_new_document: true,
        });
    }
    bars
}

fn stage_name(text: &RuianText, stage: Option<Stage>) -> &'static str {
    match stage {
        Some(Stage::Planned) => text.stages[0],
        Some(Stage::Supplied) => text.stages[1],
        Some(Stage::Completed) => text.stages[2],
        None => "",
    }
}

/// The documents of the figures, and of the certified total.
fn documents(counts: &[&Fact], ctx: &Scene, region: RegionId) -> Vec<DocumentId> {
    let totals = ctx.dataset.certified_totals.iter();
    let totals = totals
        .filter(|it| it.region == region)
        .map(|it| it.document);
    let all: Vec<DocumentId> = counts.iter().map(|it| it.document).chain(totals).collect();
    sorted_unique(&all)
}

fn links(ctx: &Scene, dossier: &Dossier, text: &RuianText, region: RegionId) -> Vec<Link> {
    let clean = clean_state(ctx);
    let mut links = vec![Link {
        text: (text.to_region)(ctx.name_of(region)),
        href: ctx.href(&clean.with_page(Page::Region(region))),
    }];
    for batch in tally::batches(ctx.dataset) {
        let selection = Selection {
            batch: Some(batch),
            ..Selection::default()
        };
        let n = tally::tally(ctx.dataset, region, &selection).added;
        if n > 0 {
            let state = clean.with_page(Page::Parks).with_batch(Some(batch));
            links.push(Link {
                text: (text.to_parks)(&ctx.batch_ordinal(batch), &count(n as usize)),
                href: ctx.href(&state.with_places(vec![region])),
            });
        }
    }
    if dossier.pilots.iter().any(|it| it.region == region) {
        let state = clean.with_page(Page::Pilots).with_places(vec![region]);
        links.push(Link {
            text: text.to_pilot.to_owned(),
            href: ctx.href(&state),
        });
    }
    links.push(Link {
        text: text.to_policy.to_owned(),
        href: ctx.href(&clean.with_page(Page::Policy)),
    });
    links
}

/// Said where there is nothing to tell.
pub fn empty(ctx: &Scene) -> &'static str {
    lazy_text(ctx.state.lang).ruian.empty
}

//! Innovation bases and pilot counties: where, what is said of each, and what can be compared.

mod compare;
mod map;

pub(super) use compare::thousandths;
pub use compare::{CompareBar, CompareGroup};
pub use map::{PilotArea, PilotMap, PilotMark};

use super::Scene;
use super::headline::count;
use super::sources::{FigureTable, Link, MeasureGroup, MoreNotes, SourceLine, remarks_in};
use super::words::{share_of, share_or_missing};
use crate::analysis::{joins, tally};
use crate::format;
use crate::model::{
    Dossier, Fact, Note, Pilot, PilotKind, RegionId, RegionKind, Selection, sorted_unique,
};
use crate::text::{PilotsText, PilotsWords, lazy_text};
use crate::view_state::{Page, ViewState};

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotsView {
    pub title: &'static str,
    pub sentence: String,
    pub lead: &'static str,
    pub map: PilotMap,
    pub cards_title: &'static str,
    /// What of the list is shown for the chosen places, and the link to all of it.
    pub choice: Option<(String, Link)>,
    pub cards: Vec<PilotCard>,
    pub compare_title: &'static str,
    pub compare_lead: String,
    pub groups: Vec<CompareGroup>,
    pub asked_title: &'static str,
    pub asked: Vec<MeasureGroup>,
    pub whole_title: &'static str,
    /// Figures on the list itself.
    pub whole: FigureTable,
    pub notes: Option<MoreNotes>,
    pub sources: SourceLine,
}

/// One base or pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct PilotCard {
    pub id: &'static str,
    /// From 1, as on the map.
    pub number: String,
    pub kind: &'static str,
    pub name: &'static str,
    /// The printed name, where the reader's language has another.
    pub printed_name: Option<&'static str>,
    pub summary: &'static str,
    /// What the certification list says of its region.
    pub certified: String,
    /// Said where the source names no county.
    pub caveat: Option<String>,
    pub links: Vec<Link>,
    pub figures: FigureTable,
    pub notes: Option<MoreNotes>,
}

/// The page of a state.
pub fn pilots(ctx: &Scene, dossier: &'static Dossier) -> PilotsView {
    let text = &lazy_text(ctx.state.lang).pilots;
    let shown: Vec<usize> = shown(ctx, dossier);
    let cards: Vec<PilotCard> = shown
        .iter()
        .map(|idx| card(ctx, dossier, text, *idx))
        .collect();
    let groups = compare::groups(ctx, dossier, text);
    let documents: Vec<_> = dossier.pilots.iter().map(|it| it.document).collect();
    let documents = sorted_unique(&documents);
    let whole = ctx.figure_table(dossier, &whole_facts(ctx, dossier));
    let asked = documents
        .iter()
        .flat_map(|it| ctx.measure_groups(dossier, *it));
    PilotsView {
        title: text.title,
        sentence: (text.sentence)(&words(ctx, dossier)),
        lead: text.lead,
        map: map::pilot_map(ctx, dossier, text),
        cards_title: text.cards,
        choice: choice(ctx, dossier, text, shown.len()),
        cards,
        compare_title: text.compare_title,
        compare_lead: (text.compare_lead)(&count(groups.len())),
        groups,
        asked_title: text.asked_title,
        asked: asked.map(|(_, it)| it).collect(),
        whole_title: text.whole_title,
        notes: ctx.more_notes(
            &notes_on_whole(dossier, &documents),
            &remarks_in(&whole).collect::<Vec<_>>(),
        ),
        whole,
        sources: ctx.sources_of(&documents),
    }
}

/// The pilots in the chosen places, by position; all where nothing is chosen.
pub(super) fn shown(ctx: &Scene, dossier: &Dossier) -> Vec<usize> {
    let places = &ctx.state.selection.places;
    let is_shown = |it: &Pilot| {
        places.is_empty()
            || places
                .iter()
                .any(|place| ctx.dataset.contains(*place, it.region))
    };
    let pilots = dossier.pilots.iter().enumerate();
    pilots
        .filter(|(_, it)| is_shown(it))
        .map(|(idx, _)| idx)
        .collect()
}

fn choice(
    ctx: &Scene,
    dossier: &Dossier,
    text: &PilotsText,
    n_shown: usize,
) -> Option<(String, Link)> {
    let places = &ctx.state.selection.places;
    if places.is_empty() {
        return None;
    }
    let names = ctx.names_of(places);
    let all = count(dossier.pilots.len());
    let sentence = match n_shown {
        0 => (text.none_chosen)(&names),
        n => (text.chosen)(&count(n), &all, &names),
    };
    let link = Link {
        text: (text.show_all)(&all),
        href: ctx.href(&ctx.state.with_places(vec![])),
    };
    Some((sentence, link))
}

pub(super) fn words(ctx: &Scene, dossier: &Dossier) -> PilotsWords {
    let dataset = ctx.dataset;
    let of_kind = |kind| dossier.pilots.iter().filter(move |it| it.kind == kind);
    let prefectures: Vec<RegionId> = dossier
        .pilots
        .iter()
        .filter_map(|it| dataset.prefecture_of(it.region))
        .map(|it| it.id)
        .collect();
    let parks = of_kind(PilotKind::Pilot).filter_map(|it| joins::certified(dataset, it.region));
    let parks: u32 = parks.sum();
    let province = joins::certified(dataset, dataset.province().id);
    PilotsWords {
        n_bases: count(of_kind(PilotKind::Base).count()),
        n_pilots: count(of_kind(PilotKind::Pilot).count()),
        n_prefectures: count(sorted_unique(&prefectures).len()),
        as_of: ctx.as_of(),
        n_parks: format::integer(parks),
        share: share_or_missing(share_of(Some(parks), province)),
    }
}

fn card(ctx: &Scene, dossier: &'static Dossier, text: &PilotsText, idx: usize) -> PilotCard {
    let pilot = &dossier.pilots[idx];
    let region = ctx.dataset.region(pilot.region);
    let facts: Vec<&Fact> = dossier
        .facts
        .iter()
        .filter(|it| it.subject == pilot.id)
        .collect();
    let figures = ctx.figure_table(dossier, &facts);
    let place = ctx.region_name(region);
    let notes = joins::notes_on_pilot(dossier, pilot);
    let name = ctx.pick(pilot.name, pilot.name_en);
    PilotCard {
        id: pilot.id,
        number: count(idx + 1),
        kind: kind_name(text, pilot),
        name,
        printed_name: (name != pilot.name).then_some(pilot.name),
        summary: ctx.pick(pilot.summary_zh, pilot.summary_en),
        certified: match joins::certified(ctx.dataset, region.id) {
            Some(n) => (text.certified)(place, &format::integer(n), &ctx.as_of()),
            None => (text.not_reported)(place),
        },
        caveat: (region.kind == RegionKind::Prefecture).then(|| (text.prefecture_only)(place)),
        links: links(ctx, dossier, text, pilot),
        notes: ctx.more_notes(&notes, &remarks_in(&figures).collect::<Vec<_>>()),
        figures,
    }
}

fn kind_name(text: &PilotsText, pilot: &Pilot) -> &'static str {
    match pilot.kind {
        PilotKind::Base => text.base,
        PilotKind::Pilot => text.pilot,
    }
}

/// Where else the documents speak of the region.
fn links(ctx: &Scene, dossier: &Dossier, text: &PilotsText, pilot: &Pilot) -> Vec<Link> {
    let region = pilot.region;
    let place = ctx.name_of(region);
    let clean = clean_state(ctx);
    let mut links = vec![Link {
        text: (text.page_of)(place),
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
                text: (text.batch_parks)(&ctx.batch_ordinal(batch), &format::integer(n)),
                href: ctx.href(&state.with_places(vec![region])),
            });
        }
    }
    if joins::followed(ctx.dataset, dossier) == Some(region) {
        links.push(Link {
            text: (text.see_history)(place),
            href: ctx.href(&clean.with_page(Page::Ruian)),
        });
    }
    if dossier.plan_targets.iter().any(|it| it.region == region) {
        links.push(Link {
            text: (text.see_plan)(place),
            href: ctx.href(&clean.with_page(Page::Huzhou)),
        });
    }
    let flagship = dossier.flagship_parks.iter();
    let n_flagship = flagship.filter(|it| it.region == Some(region)).count();
    if n_flagship > 0 {
        links.push(Link {
            text: (text.see_flagship)(place, &count(n_flagship)),
            href: ctx.href(&clean.with_page(Page::Flagship)),
        });
    }
    links
}

/// The reader's state with nothing chosen, so that counts in links hold where they lead.
pub(super) fn clean_state(ctx: &Scene) -> ViewState {
    ctx.state
        .with_places(vec![])
        .with_park_type(None)
        .with_batch(None)
        .with_text("")
}

/// Figures of the documents of the list whose subject is a region: they are on the list itself.
fn whole_facts(ctx: &Scene, dossier: &'static Dossier) -> Vec<&'static Fact> {
    let is_whole = |it: &&Fact| {
        ctx.dataset.region_by_code(it.subject).is_some()
            && dossier
                .pilots
                .iter()
                .any(|pilot| pilot.document == it.document)
    };
    dossier.facts.iter().filter(is_whole).collect()
}

/// The notes on the list's documents that are on none of its pilots.
fn notes_on_whole(
    dossier: &'static Dossier,
    documents: &[crate::model::DocumentId],
) -> Vec<&'static Note> {
    let on_pilots: Vec<&str> = dossier
        .pilots
        .iter()
        .flat_map(|it| joins::notes_on_pilot(dossier, it))
        .map(|it| it.id)
        .collect();
    let notes = dossier.notes.iter();
    notes
        .filter(|it| documents.contains(&it.document) && !on_pilots.contains(&it.id))
        .collect()
}

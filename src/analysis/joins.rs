//! Joins between documents: by rows of `links.csv`, by region codes, by what figures count.
//!
//! Which join is a row and which a rule: that two **parks** or **programmes** are one needs
//! evidence, so it is a row with a note; that things lie in the same **region** follows from the
//! codes; that figures count the same follows from their names and units ([`shared`]).

use super::tally;
use crate::model::{
    Dataset, DocumentId, Dossier, Fact, FlagshipPark, Note, Park, Pilot, RegionId, SamePark,
    Selection, Stage, sorted_by,
};

/// A park that stands in a batch and in a flagship list.
#[derive(Clone, Copy, Debug)]
pub struct Twin {
    pub park: &'static Park,
    pub flagship: &'static FlagshipPark,
    /// Why the two are one.
    pub evidence: &'static Note,
}

/// The parks that stand in two lists, in the order of the rows.
pub fn twins(dataset: &Dataset, dossier: &Dossier) -> Vec<Twin> {
    let twin = |it: &SamePark| Twin {
        park: &dataset.parks[usize::from(it.park.0)],
        flagship: &dossier.flagship_parks[usize::from(it.flagship.0)],
        evidence: dossier.note(it.evidence),
    };
    dossier.same_parks.iter().map(twin).collect()
}

/// The region that a figure is about: its subject's, or its base's or pilot's.
pub fn region_of(dataset: &Dataset, dossier: &Dossier, subject: &str) -> Option<RegionId> {
    let pilot = dossier.pilots.iter().find(|it| it.id == subject);
    pilot
        .map(|it| it.region)
        .or_else(|| dataset.region_by_code(subject).map(|it| it.id))
}

/// The figures on how far the parks of a region have come, whoever prints them: by stage, within a
/// stage the earlier document first.
pub fn staged(dataset: &Dataset, dossier: &Dossier, region: RegionId) -> Vec<&'static Fact> {
    let facts: Vec<&Fact> = dossier
        .facts
        .iter()
        .filter(|it| it.stage.is_some() && region_of(dataset, dossier, it.subject) == Some(region))
        .collect();
    let issued = |it: &Fact| dataset.document(it.document).issued_on;
    sorted_by(&facts, |a, b| {
        (a.stage, issued(a)).cmp(&(b.stage, issued(b)))
    })
}

/// The first region that figures follow from plan to completion: it has every stage.
pub fn followed(dataset: &Dataset, dossier: &Dossier) -> Option<RegionId> {
    let mut regions = dossier
        .facts
        .iter()
        .filter(|it| it.stage.is_some())
        .filter_map(|it| region_of(dataset, dossier, it.subject));
    regions.find(|region| {
        let facts = staged(dataset, dossier, *region);
        [Stage::Planned, Stage::Supplied, Stage::Completed]
            .iter()
            .all(|stage| facts.iter().any(|it| it.stage == Some(*stage)))
    })
}

/// Parks certified in a region to date; `None` where it is not reported.
pub fn certified(dataset: &Dataset, region: RegionId) -> Option<u32> {
    tally::tally(dataset, region, &Selection::default()).total
}

/// Whether a figure looks ahead: its period ends after its document was issued.
pub fn is_goal(dataset: &Dataset, fact: &Fact) -> bool {
    let issued = dataset.document(fact.document).issued_on;
    let end = fact.period.and_then(period_end);
    match (issued.map(|it| it.year), end) {
        (Some(issued), Some(end)) => end > issued,
        _ => false,
    }
}

/// The year that a period ends in.
pub fn period_end(period: &str) -> Option<u16> {
    year(period.rsplit('/').next()?)
}

/// The year that a period begins in.
pub fn period_start(period: &str) -> Option<u16> {
    year(period)
}

fn year(moment: &str) -> Option<u16> {
    moment.get(..4)?.parse().ok()
}

/// The notes whose own place, the first that they name, is among the places named, which are
/// separated by `；`; spaces are not minded.
pub fn notes_at(dossier: &Dossier, document: DocumentId, place: &str) -> Vec<&'static Note> {
    let plain = |it: &str| it.replace(' ', "");
    let here: Vec<String> = place.split('；').map(plain).collect();
    let own = |note: &Note| note.place.split('；').next().map(plain);
    dossier
        .notes
        .iter()
        .filter(|it| it.document == document)
        .filter(|it| own(it).is_some_and(|it| here.contains(&it)))
        .collect()
}

/// The notes on the sections of a document that a base's or pilot's figures stand in.
pub fn notes_on_pilot(dossier: &Dossier, pilot: &Pilot) -> Vec<&'static Note> {
    let facts = dossier.facts.iter().filter(|it| it.subject == pilot.id);
    let sections: Vec<&str> = facts.flat_map(|it| sections(it.place)).collect();
    dossier
        .notes
        .iter()
        .filter(|it| it.document == pilot.document)
        .filter(|it| sections_of(it).any(|it| sections.contains(&it)))
        .collect()
}

fn sections_of(note: &Note) -> impl Iterator<Item = &'static str> + use<> {
    sections(note.place)
}

/// What stands before the paragraph in each place named.
fn sections(place: &'static str) -> impl Iterator<Item = &'static str> + use<> {
    place.split('；').filter_map(|it| it.split(' ').next())
}

/// Figures of one kind that several bases or pilots have.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The figures, largest value first, each with its base or pilot.
    pub figures: Vec<(&'static Pilot, &'static Fact)>,
    /// Whether the print names them all alike, or differs in words that mean the same.
    pub is_named_alike: bool,
}

/// The figures that at least two bases or pilots have, in the order of their first occurrence.
///
/// Figures are of one kind if their Chinese names consist of the same characters, in whatever order
/// (`农业特色产业数`, `特色农业产业数`), a company being a firm (`公司`, `企业`), and if their units are
/// alike, all counters being one (`个`, `家`, `位` of a rank is none).
pub fn shared(dossier: &Dossier) -> Vec<Shared> {
    let mut groups: Vec<(String, Vec<(&'static Pilot, &'static Fact)>)> = Vec::new();
    for pilot in dossier.pilots {
        for fact in dossier.facts.iter().filter(|it| it.subject == pilot.id) {
            let key = kind(fact);
            match groups.iter_mut().find(|(other, _)| *other == key) {
                Some((_, figures)) => figures.push((pilot, fact)),
                None => groups.push((key, vec![(pilot, fact)])),
            }
        }
    }
    groups
        .into_iter()
        .map(|(_, figures)| figures)
        .filter(|figures| figures.iter().any(|(it, _)| it.id != figures[0].0.id))
        .map(|figures| Shared {
            is_named_alike: figures
                .iter()
                .all(|(_, it)| it.indicator_zh == figures[0].1.indicator_zh),
            figures: sorted_by(&figures, |a, b| b.1.value.total_cmp(&a.1.value)),
        })
        .collect()
}

/// What makes two figures of one kind.
fn kind(fact: &Fact) -> String {
    let name = fact.indicator_zh.replace("公司", "企业");
    let letters: Vec<char> = name.chars().collect();
    let mut key: String = sorted_by(&letters, char::cmp).into_iter().collect();
    key.push('/');
    key.push_str(match fact.unit {
        Some("个" | "家" | "项" | "张" | "类" | "种") => "count",
        Some(unit) => unit,
        None => "",
    });
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DocumentId;

    fn fact(name: &'static str, unit: &'static str) -> Fact {
        Fact {
            subject: "330000",
            indicator_zh: name,
            indicator_en: "",
            value: 1.0,
            unit: Some(unit),
            period: None,
            qualifier: None,
            document: DocumentId(0),
            place: "",
            recount: None,
            stage: None,
            notes: &[],
        }
    }

    #[test]
    fn figures_of_one_kind_have_the_same_words_and_like_units() {
        for (a, b, expected) in [
            (("上市公司数", "家"), ("上市企业数", "个"), true),
            (("农业特色产业数", "个"), ("特色农业产业数", "个"), true),
            (("主导产业数", "个"), ("新兴产业数", "个"), false),
            (("排名", "位"), ("排名", "个"), false),
            (("产值", "亿元"), ("产值", "万元"), false),
        ] {
            let alike = kind(&fact(a.0, a.1)) == kind(&fact(b.0, b.1));
            assert_eq!(alike, expected, "{a:?} {b:?}");
        }
    }

    #[test]
    fn a_period_begins_and_ends_in_a_year() {
        for (period, start, end) in [
            ("2013/2017", Some(2013), Some(2017)),
            ("2020-06-30/2021-06-30", Some(2020), Some(2021)),
            ("2013-06", Some(2013), Some(2013)),
            ("", None, None),
        ] {
            assert_eq!(period_start(period), start, "{period}");
            assert_eq!(period_end(period), end, "{period}");
        }
    }
}

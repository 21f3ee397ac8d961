//! The plan's measures with lead departments, and its safeguards.

use super::PlanScene;
use crate::model::Measure;

/// The measures, group by group.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuresView {
    pub sentence: String,
    pub groups: Vec<MeasureGroup>,
}

/// Measures that the plan sets out together.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureGroup {
    pub name: &'static str,
    pub measures: Vec<MeasureView>,
}

/// One measure.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureView {
    /// The id of its heading.
    pub id: String,
    pub seq: String,
    pub title: &'static str,
    pub summary: &'static str,
    /// 牵头单位, as printed; `None` where none is named.
    pub lead: Option<&'static str>,
    /// The units that assist, as printed.
    pub others: Vec<&'static str>,
}

/// The measures of the plan.
pub fn measures(it: &PlanScene<'_>) -> MeasuresView {
    let names = groups(it);
    let groups: Vec<MeasureGroup> = names
        .iter()
        .enumerate()
        .map(|(idx, name)| group(it, idx, name))
        .collect();
    // The safeguards are the last group: how the plan is carried out, not what it does.
    let n_measures = groups
        .iter()
        .rev()
        .skip(1)
        .map(|it| it.measures.len())
        .sum();
    let n_leads = leads(it, &names);
    let count = crate::view_model::headline::count;
    MeasuresView {
        sentence: (it.text().measures_sentence)(
            &count(n_measures),
            &count(groups.len().saturating_sub(1)),
            &count(n_leads),
        ),
        groups,
    }
}

/// The groups, in the order of the document.
fn groups(it: &PlanScene<'_>) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for measure in all(it) {
        if !names.contains(&measure.group) {
            names.push(measure.group);
        }
    }
    names
}

/// How many departments lead a measure, safeguards aside.
fn leads(it: &PlanScene<'_>, groups: &[&str]) -> usize {
    let last = groups.last().copied().unwrap_or_default();
    let mut leads: Vec<&str> = Vec::new();
    for measure in all(it).filter(|it| it.group != last) {
        if let Some(lead) = bodies(measure)
            .first()
            .copied()
            .filter(|it| !leads.contains(it))
        {
            leads.push(lead);
        }
    }
    leads.len()
}

fn all<'a>(it: &PlanScene<'a>) -> impl Iterator<Item = &'static Measure> + use<'a> {
    let document = it.document;
    let measures = it.dossier.measures.iter();
    measures.filter(move |it| it.document == document)
}

fn group(it: &PlanScene<'_>, idx: usize, name: &'static str) -> MeasureGroup {
    let measures = all(it).filter(|it| it.group == name);
    MeasureGroup {
        name: group_name(it, name),
        measures: measures.map(|measure| view(it, idx, measure)).collect(),
    }
}

fn group_name(it: &PlanScene<'_>, name: &'static str) -> &'static str {
    let found = it.text().groups.iter().find(|(group, _)| *group == name);
    found.map_or(name, |(_, words)| *words)
}

fn view(it: &PlanScene<'_>, group: usize, measure: &'static Measure) -> MeasureView {
    let bodies = bodies(measure);
    MeasureView {
        id: measure_id(group, measure.seq),
        seq: measure.seq.to_string(),
        title: it.ctx.pick(measure.title_zh, measure.title_en),
        summary: it.ctx.pick(measure.summary_zh, measure.summary_en),
        lead: bodies.first().copied(),
        others: bodies.into_iter().skip(1).collect(),
    }
}

/// The id of a measure's heading.
fn measure_id(group: usize, seq: u16) -> String {
    format!("measure-{}-{seq}", group + 1)
}

/// The id of the heading of a measure named by its group; `None` where there is none.
pub(super) fn id_of(it: &PlanScene<'_>, name: &str, seq: u16) -> Option<String> {
    let group = groups(it).iter().position(|it| *it == name)?;
    let is_known = all(it).any(|it| it.group == name && it.seq == seq);
    is_known.then(|| measure_id(group, seq))
}

/// The responsible bodies, the lead first.
fn bodies(measure: &Measure) -> Vec<&'static str> {
    let lead = measure.lead.unwrap_or_default();
    lead.split('；').filter(|it| !it.is_empty()).collect()
}

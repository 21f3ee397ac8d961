//! The plan's own structure: map, libraries, platforms, pools, lists.

use super::{PlanScene, measures};
use crate::model::PartPage;
use crate::view_state::Page;

/// The structure as clusters of parts.
#[derive(Clone, Debug, PartialEq)]
pub struct StructureView {
    pub clusters: Vec<ClusterView>,
}

/// 一图, 两库, …
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterView {
    pub name: &'static str,
    pub parts: Vec<PartView>,
}

/// One part.
#[derive(Clone, Debug, PartialEq)]
pub struct PartView {
    pub name: &'static str,
    pub summary: &'static str,
    /// The measure that it belongs to, on this page: title and id of its heading.
    pub measure: Option<(&'static str, String)>,
    /// Where the site shows it.
    pub target: Option<PartTarget>,
    /// Its place in the document.
    pub place: &'static str,
}

/// A page that shows a part.
#[derive(Clone, Debug, PartialEq)]
pub struct PartTarget {
    pub words: &'static str,
    pub href: String,
}

/// The structure, from the rows of the parts.
pub fn structure(it: &PlanScene<'_>) -> StructureView {
    let mut clusters: Vec<ClusterView> = Vec::new();
    for part in it.dossier.plan_parts {
        let cluster = it.ctx.pick(part.cluster_zh, part.cluster_en);
        let view = PartView {
            name: it.ctx.pick(part.name_zh, part.name_en),
            summary: it.ctx.pick(part.summary_zh, part.summary_en),
            measure: part
                .measure
                .and_then(|(group, seq)| measure(it, group, seq)),
            target: part.page.map(|page| target(it, page)),
            place: part.place,
        };
        match clusters.last_mut().filter(|it| it.name == cluster) {
            Some(last) => last.parts.push(view),
            None => clusters.push(ClusterView {
                name: cluster,
                parts: vec![view],
            }),
        }
    }
    StructureView { clusters }
}

fn measure(it: &PlanScene<'_>, group: &str, seq: u16) -> Option<(&'static str, String)> {
    let mut all = it.dossier.measures.iter();
    let found = all.find(|measure| {
        (measure.document, measure.group, measure.seq) == (it.document, group, seq)
    })?;
    let title = it.ctx.pick(found.title_zh, found.title_en);
    Some((title, measures::id_of(it, group, seq)?))
}

fn target(it: &PlanScene<'_>, page: PartPage) -> PartTarget {
    PartTarget {
        words: match page {
            PartPage::Flagship => it.text().to_flagship,
            PartPage::Finder => it.text().to_finder,
        },
        href: it.ctx.href(&it.ctx.state.with_page(Page::Flagship)),
    }
}

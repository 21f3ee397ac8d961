//! The parks that stand in two documents, with the evidence.

use super::words;
use crate::analysis::flagship::{JoinedPark, joined_parks};
use crate::format;
use crate::model::Dossier;
use crate::view_model::Scene;
use crate::view_model::huzhou::note_text;

/// One park of two lists.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinedView {
    pub sentence: String,
    pub evidence: Vec<String>,
    pub notes: Vec<&'static str>,
}

/// The parks of two lists.
pub fn joined(ctx: &Scene, dossier: &Dossier) -> Vec<JoinedView> {
    let parks = joined_parks(ctx.dataset, dossier);
    parks.iter().map(|it| view(ctx, it)).collect()
}

fn view(ctx: &Scene, it: &JoinedPark) -> JoinedView {
    let text = words(ctx);
    let region = ctx.name_of(it.certified.region);
    let list = ctx.batch_ordinal(it.certified.batch);
    let mut evidence = vec![
        text.same_name.to_owned(),
        if it.flagship.region.is_some() {
            (text.same_region)(region)
        } else {
            (text.missing_region)(region)
        },
    ];
    if it.is_among_neighbors {
        evidence.push((text.neighbors)(region));
    }
    if let Some(target) = it.fills_target {
        evidence.push((text.fills_target)(region, &format::integer(target)));
    }
    JoinedView {
        sentence: (text.joined_sentence)(it.flagship.name, &list, &it.certified.seq.to_string()),
        evidence,
        notes: it
            .notes
            .iter()
            .map(|note| note_text(ctx.state.lang, note))
            .collect(),
    }
}

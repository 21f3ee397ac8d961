//! What the data does not say, worded from the data itself.

use super::Scene;
use super::headline::count;
use crate::analysis::tally;
use crate::model::{RegionId, RegionKind};

/// The known limits.
#[derive(Clone, Debug, PartialEq)]
pub struct GapsView {
    pub title: &'static str,
    pub items: Vec<String>,
}

/// The limits of the certified totals and the batch lists.
pub fn gaps(ctx: &Scene) -> GapsView {
    let text = &ctx.text().gaps;
    let batches = tally::batches(ctx.dataset);
    let listed = batches
        .iter()
        .map(|it| ctx.batch_ordinal(*it))
        .collect::<Vec<_>>()
        .join(ctx.usage().list_comma);
    let units = tally::units(ctx.dataset);
    let reports = |id: RegionId| ctx.tally(id).total.is_some();
    let n_zones = units
        .iter()
        .filter(|id| ctx.dataset.region(**id).kind == RegionKind::Zone && reports(**id))
        .count();
    let zeros: Vec<RegionId> = units
        .into_iter()
        .filter(|id| ctx.tally(*id).total == Some(0))
        .collect();
    let mut items = vec![
        (text.types)(&listed),
        (text.lists)(&listed),
        (text.zones)(&count(n_zones)),
    ];
    if !zeros.is_empty() {
        items.push((text.zero)(&ctx.names_of(&zeros)));
    }
    items.extend([text.places.to_owned(), text.revoked.to_owned()]);
    GapsView {
        title: text.title,
        items,
    }
}

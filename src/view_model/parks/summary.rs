//! How what is in a column is distributed: the small bars above its head.

use super::{FacetView, Listing, cells, column_name};
use crate::analysis::{Value, histogram};
use crate::model::Column;
use crate::view_model::headline::count;

/// The most bars that have room above a column.
const MAX_BARS: usize = 12;

/// The distribution of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryView {
    /// The whole of it in words.
    pub label: String,
    pub bars: Vec<BarView>,
    /// What stands below the bars, or in their place.
    pub note: Option<String>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarView {
    pub label: String,
    /// In thousandths of the longest.
    pub length: u32,
    /// Narrows the table to it, or lets it go; `None` where a bar is a class of figures.
    pub href: Option<String>,
    pub is_chosen: bool,
}

pub(super) fn summary(
    listing: &Listing<'_>,
    column: Column,
    facets: &[FacetView],
) -> Option<SummaryView> {
    if column.is_number() {
        return figures(listing, column);
    }
    let facet = facets.iter().find(|it| it.column == column)?;
    let text = listing.text();
    let present = || facet.options.iter().filter(|it| it.n > 0 || it.is_chosen);
    let n_present = present().count();
    let has_room = n_present <= MAX_BARS && !facet.is_printed;
    let bars: Vec<BarView> = present()
        .filter(|_| has_room)
        .map(|it| BarView {
            label: (text.bar)(&it.label, &it.count),
            length: it.bar,
            href: Some(it.href.clone()),
            is_chosen: it.is_chosen,
        })
        .collect();
    let note = match column {
        Column::Region if !has_room => Some((text.n_units)(&count(n_present))),
        _ => None,
    };
    if bars.is_empty() && note.is_none() {
        return None;
    }
    Some(SummaryView {
        label: label(listing, column, &bars, note.as_deref()),
        bars,
        note,
    })
}

fn label(listing: &Listing<'_>, column: Column, bars: &[BarView], note: Option<&str>) -> String {
    let parts = bars.iter().map(|it| it.label.clone());
    let parts: Vec<String> = parts.chain(note.map(str::to_owned)).collect();
    let words = listing.ctx.enumerated(&parts);
    (listing.text().distribution)(column_name(listing.ctx, column), &words)
}

/// Classes of the figures of the rows shown.
fn figures(listing: &Listing<'_>, column: Column) -> Option<SummaryView> {
    let text = listing.text();
    let dataset = listing.ctx.dataset;
    let values = || listing.shown().iter().map(|it| it.value(dataset, column));
    let figures: Vec<f64> = values()
        .filter_map(|it| match it {
            Value::Figure(it) => Some(it),
            _ => None,
        })
        .collect();
    let n_missing = values().filter(|it| *it == Value::Missing).count();
    let bins = histogram(&figures);
    let longest = bins.iter().map(|it| it.n).max().unwrap_or(0).max(1);
    let bars: Vec<BarView> = bins
        .iter()
        .map(|it| BarView {
            label: (text.bin)(&cells::figure(it.from), &cells::figure(it.to), &count(it.n)),
            length: u32::try_from(it.n * 1000 / longest).unwrap_or(1000),
            href: None,
            is_chosen: false,
        })
        .collect();
    let note = (n_missing > 0).then(|| (text.n_missing)(&count(n_missing)));
    if bars.is_empty() && note.is_none() {
        return None;
    }
    Some(SummaryView {
        label: label(listing, column, &bars, note.as_deref()),
        bars,
        note,
    })
}

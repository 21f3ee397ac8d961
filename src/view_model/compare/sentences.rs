//! How compared places differ, in sentences.

use super::words;
use crate::format;
use crate::model::RegionId;
use crate::text::{CompareText, CompareWords};
use crate::view_model::Scene;

/// Certified parks first, then what the batch added, then what must not be added up.
pub(super) fn sentences(ctx: &Scene, places: &[RegionId]) -> Vec<String> {
    let text = words(ctx);
    let totals: Vec<(RegionId, u32)> = places
        .iter()
        .filter_map(|it| Some((*it, ctx.tally(*it).total?)))
        .collect();
    let added: Vec<(RegionId, u32)> = places
        .iter()
        .map(|it| (*it, ctx.tally(*it).added))
        .collect();
    let unreported: Vec<RegionId> = places
        .iter()
        .copied()
        .filter(|it| ctx.tally(*it).total.is_none())
        .collect();
    let mut said = vec![];
    said.extend(spread(ctx, &totals).map(|it| total_sentence(text, &totals, &it)));
    if !unreported.is_empty() {
        said.push((text.unreported)(&CompareWords {
            unreported: ctx.series_of(&unreported),
            is_unreported_several: unreported.len() > 1,
            ..CompareWords::default()
        }));
    }
    said.extend(spread(ctx, &added).map(|it| added_sentence(text, &it)));
    said.extend(insides(ctx, places));
    said
}

fn total_sentence(text: &CompareText, totals: &[(RegionId, u32)], words: &CompareWords) -> String {
    let template = match (totals.len(), words.n_most == words.n_fewest) {
        (1, _) => text.total_alone,
        (_, true) if words.n_most == "0" => text.totals_all_zero,
        (_, true) => text.totals_equal,
        _ => text.totals_differ,
    };
    template(words)
}

fn added_sentence(text: &CompareText, words: &CompareWords) -> String {
    let template = match words.n_most == words.n_fewest {
        true if words.n_most == "0" => text.added_none,
        true => text.added_equal,
        false => text.added_differ,
    };
    template(words)
}

/// The largest and the smallest of some numbers with whose they are; `None` without any.
fn spread(ctx: &Scene, numbers: &[(RegionId, u32)]) -> Option<CompareWords> {
    let most = numbers.iter().map(|it| it.1).max()?;
    let fewest = numbers.iter().map(|it| it.1).min()?;
    let holders = |number: u32| {
        let holders = numbers.iter().filter(|it| it.1 == number);
        holders.map(|it| it.0).collect::<Vec<_>>()
    };
    let (high, low) = (holders(most), holders(fewest));
    let ratio = (fewest > 0).then(|| f64::from(most) / f64::from(fewest));
    Some(CompareWords {
        as_of: ctx.as_of(),
        batch: ctx.batch_added(),
        is_most_shared: high.len() > 1,
        most: ctx.series_of(&high),
        n_most: format::integer(most),
        is_fewest_shared: low.len() > 1,
        fewest: ctx.series_of(&low),
        n_fewest: format::integer(fewest),
        difference: format::integer(most - fewest),
        ratio: ratio.map_or_else(String::new, times),
        ..CompareWords::default()
    })
}

/// A ratio with one decimal, or none if it is whole.
fn times(ratio: f64) -> String {
    let spelled = format::decimal(ratio, 1);
    spelled.strip_suffix(".0").unwrap_or(&spelled).to_owned()
}

/// Which places lie in others of them.
fn insides(ctx: &Scene, places: &[RegionId]) -> Vec<String> {
    let inner = |outer: RegionId| {
        let inside = |it: &RegionId| *it != outer && ctx.dataset.contains(outer, *it);
        places.iter().copied().filter(inside).collect::<Vec<_>>()
    };
    let pairs = places.iter().map(|outer| (*outer, inner(*outer)));
    pairs
        .filter(|(_, inner)| !inner.is_empty())
        .map(|(outer, inner)| (words(ctx).inside)(&ctx.series_of(&inner), ctx.name_of(outer)))
        .collect()
}

//! The table of a comparison: a column a place, a row a figure.

use super::words;
use crate::analysis::dossier;
use crate::format;
use crate::model::{Dossier, ParkType, PilotKind, RegionId};
use crate::text::{CompareText, lazy_text};
use crate::view_model::headline::{count, rank_of};
use crate::view_model::plain_table::{PlainCell, PlainHead, PlainRow, PlainTable};
use crate::view_model::region::region_href;
use crate::view_model::words::{MISSING, count_or_missing, share_of, share_or_missing};
use crate::view_model::{Quantity, Scene};
use crate::view_state::Page;

/// Of which figure each row is, as tips about where figures stand know them.
const QUANTITIES: [Option<Quantity>; 11] = [
    None,
    Some(Quantity::Total),
    Some(Quantity::Share),
    Some(Quantity::Share),
    Some(Quantity::Rank),
    Some(Quantity::Added),
    Some(Quantity::Manufacturing),
    Some(Quantity::Services),
    Some(Quantity::ShareAdded),
    Some(Quantity::Flagship),
    None,
];

/// What the cells are made from.
struct Columns<'a> {
    ctx: &'a Scene,
    text: &'static CompareText,
    dossier: &'static Dossier,
    places: &'a [RegionId],
    /// The prefecture of all of them and the province, where they are not compared themselves.
    references: Vec<RegionId>,
}

/// The table of some places.
pub(super) fn table(ctx: &Scene, dossier: &'static Dossier, places: &[RegionId]) -> PlainTable {
    let columns = Columns {
        ctx,
        text: words(ctx),
        dossier,
        places,
        references: references(ctx, places),
    };
    PlainTable {
        caption: (columns.text.caption)(&ctx.as_of()),
        heads: columns.heads(),
        rows: columns.rows(),
        row_head: 0,
    }
}

/// The prefecture that all of some places lie in and the province, where they are not among them.
pub(in crate::view_model) fn references(ctx: &Scene, places: &[RegionId]) -> Vec<RegionId> {
    let dataset = ctx.dataset;
    let province = dataset.province().id;
    let prefectures: Vec<Option<RegionId>> = places
        .iter()
        .map(|it| dataset.prefecture_of(*it).map(|it| it.id))
        .collect();
    let common = prefectures
        .first()
        .copied()
        .flatten()
        .filter(|first| prefectures.iter().all(|it| *it == Some(*first)));
    common
        .into_iter()
        .chain([province])
        .filter(|it| !places.contains(it))
        .collect()
}

impl Columns<'_> {
    fn heads(&self) -> Vec<PlainHead> {
        let ctx = self.ctx;
        let place = |id: &RegionId| {
            let name = ctx.name_of(*id);
            let others = self.ctx.state.selection.places.iter().copied();
            let others = others.filter(|it| it != id).collect();
            let without = ctx.state.with_page(Page::Compare).with_places(others);
            PlainHead {
                href: Some(region_href(ctx, *id)),
                removal: Some((
                    self.text.remove_short,
                    (self.text.remove)(name),
                    ctx.href(&without),
                )),
                code: ctx.dataset.region(*id).code,
                ..PlainHead::number(name)
            }
        };
        let reference = |id: &RegionId| PlainHead {
            href: Some(region_href(ctx, *id)),
            remark: self.text.for_reference,
            code: ctx.dataset.region(*id).code,
            ..PlainHead::number(ctx.name_of(*id))
        };
        let first = PlainHead::text(self.text.figure);
        std::iter::once(first)
            .chain(self.places.iter().map(place))
            .chain(self.references.iter().map(reference))
            .collect()
    }

    fn rows(&self) -> Vec<PlainRow> {
        let (ctx, text) = (self.ctx, self.text);
        let total = |id: RegionId| ctx.tally(id).total;
        let province = ctx.dataset.province().id;
        let prefecture = |id: RegionId| ctx.dataset.prefecture_of(id).filter(|it| it.id != id);
        let kinds = lazy_text(ctx.state.lang).region.kinds;
        let batch = ctx.batch_added();
        let listed = ctx.batch_listed();
        let share_of_prefecture =
            |id: RegionId| share_of(total(id), prefecture(id).and_then(|it| total(it.id)));
        let plain = |label: String, value: &dyn Fn(RegionId) -> String| {
            self.row(label, &|id| PlainCell::number(value(id)))
        };
        let rows = vec![
            plain(text.kind.to_owned(), &|id| {
                kinds[ctx.dataset.region(id).kind as usize].to_owned()
            }),
            self.counts(text.total.to_owned(), &total),
            self.shares(text.share_of_prefecture.to_owned(), &share_of_prefecture),
            plain(text.share_of_province.to_owned(), &|id| {
                share_or_missing(share_of(total(id), total(province)))
            }),
            plain(text.rank.to_owned(), &|id| self.rank(id)),
            self.counts((text.added)(&batch), &|id| Some(ctx.tally(id).added)),
            self.of_type(&listed, 0),
            self.of_type(&listed, 1),
            self.shares((text.share_added)(&batch), &|id| {
                ctx.tally(id).share_added()
            }),
            plain(text.flagship.to_owned(), &|id| {
                count_or_missing(flagship_parks(ctx, self.dossier, id))
            }),
            plain(text.programme.to_owned(), &|id| {
                programme(ctx, self.dossier, id)
            }),
        ];
        let of_figures = rows.into_iter().zip(QUANTITIES);
        of_figures
            .map(|(row, quantity)| PlainRow { quantity, ..row })
            .collect()
    }

    fn of_type(&self, listed: &str, idx: usize) -> PlainRow {
        let park_type = self.ctx.type_name(ParkType::ALL[idx]);
        let label = (self.text.of_type)(listed, park_type);
        self.row(label, &|id| {
            PlainCell::number(format::integer(self.ctx.tally(id).listed_by_type[idx]))
        })
    }

    fn row(&self, label: String, cell: &dyn Fn(RegionId) -> PlainCell) -> PlainRow {
        let ids = self.places.iter().chain(&self.references);
        let cells = ids.map(|it| cell(*it));
        PlainRow {
            cells: std::iter::once(PlainCell::text(label))
                .chain(cells)
                .collect(),
            ..PlainRow::default()
        }
    }

    /// Counts with bars; those of the references are off the places' scale and have none.
    fn counts(&self, label: String, value: &dyn Fn(RegionId) -> Option<u32>) -> PlainRow {
        let scale = self.places.iter().filter_map(|it| value(*it)).max();
        self.row(label, &|id| {
            let count = value(id);
            let text = count_or_missing(count);
            if self.places.contains(&id) {
                PlainCell::bar(text, count, scale.unwrap_or(0))
            } else {
                PlainCell::number(text)
            }
        })
    }

    /// Shares with bars, of which the whole width is the whole.
    fn shares(&self, label: String, value: &dyn Fn(RegionId) -> Option<f64>) -> PlainRow {
        self.row(label, &|id| {
            let share = value(id);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a share lies between 0 and 1"
            )]
            let part = share.map(|it| ((it * 1000.0).round() as u32).min(1000));
            PlainCell::bar(share_or_missing(share), part, 1000)
        })
    }

    fn rank(&self, id: RegionId) -> String {
        rank_of(self.ctx, id).map_or_else(
            || MISSING.to_owned(),
            |(rank, n)| {
                let template = if rank.n_tied > 1 {
                    self.text.rank_of_tied
                } else {
                    self.text.rank_of
                };
                template(&format::integer(rank.rank), &count(n))
            },
        )
    }
}

/// Flagship parks in a region; `None` where no document lists any for its part of the province.
pub(in crate::view_model) fn flagship_parks(
    ctx: &Scene,
    dossier: &Dossier,
    id: RegionId,
) -> Option<u32> {
    let dataset = ctx.dataset;
    let documents = dossier.flagship_parks.iter().map(|it| it.document);
    let mut covered = documents.filter_map(|it| dossier::covered_by(dataset, dossier, it));
    let is_covered = covered.any(|it| dataset.contains(it, id) || dataset.contains(id, it));
    let n = dossier::flagship_parks_in(dataset, dossier, id).len();
    is_covered.then(|| u32::try_from(n).unwrap_or(u32::MAX))
}

/// Whether a region is a base's seat or a pilot, and how many lie inside; said of none, too.
pub(in crate::view_model) fn programme(ctx: &Scene, dossier: &Dossier, id: RegionId) -> String {
    let text = words(ctx);
    let own = dossier::pilots_of(dossier, id);
    let mut words: Vec<String> = own
        .iter()
        .map(|it| match it.kind {
            PilotKind::Base => text.base.to_owned(),
            PilotKind::Pilot => text.pilot.to_owned(),
        })
        .collect();
    let inside = dossier::pilots_inside(ctx.dataset, dossier, id).len();
    if inside > 0 {
        words.push((text.inside_n)(&count(inside)));
    }
    if words.is_empty() {
        return text.none.to_owned();
    }
    ctx.enumerated(&words)
}

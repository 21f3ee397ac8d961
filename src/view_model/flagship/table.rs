//! The flagship parks as a table, with density figures and the notes on each row.

use super::{area, derived, ownership, words};
use crate::analysis::flagship::{certified_as, firms_per_10_000_m2, notes_on_row, plot_ratio};
use crate::model::{Dossier, FlagshipPark, NoteKind};
use crate::view_model::Scene;
use crate::view_model::grid::{Grid, GridCell, GridHead, GridRow};
use crate::view_model::huzhou::note_text;
use crate::view_model::words::count_or_missing;
use crate::view_state::Page;

/// The table.
pub fn table(ctx: &Scene, dossier: &Dossier) -> Grid {
    let text = words(ctx);
    Grid {
        caption: text.table_caption.to_owned(),
        heads: vec![
            GridHead::text(text.name),
            GridHead::number(text.seq),
            GridHead::text(text.district),
            GridHead::text(text.industries),
            GridHead::text(text.operator),
            GridHead::text(text.ownership),
            GridHead::number(text.land),
            GridHead::number(text.floor),
            GridHead::number(text.firms),
            GridHead::number(text.ratio),
            GridHead::number(text.density),
        ],
        rows: dossier
            .flagship_parks
            .iter()
            .map(|it| row(ctx, dossier, it))
            .collect(),
        foot: vec![],
    }
}

fn row(ctx: &Scene, dossier: &Dossier, park: &FlagshipPark) -> GridRow {
    let text = words(ctx);
    let doubtful: Vec<String> = notes_on_row(dossier, park)
        .into_iter()
        .filter(|it| it.kind == NoteKind::Inconsistent)
        .map(|it| note_text(ctx.state.lang, it).to_owned())
        .collect();
    let reading = ctx.pick("", park.pinyin);
    let remarks = [vec![reading.to_owned()], doubtful].concat();
    let remark = remarks
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>();
    let firms = park.tenant_firms.map_or_else(
        || text.not_reported.to_owned(),
        |it| count_or_missing(Some(it)),
    );
    GridRow {
        code: park.region.map_or("", |it| ctx.dataset.region(it).code),
        cells: vec![
            GridCell::chinese(park.name).remarked(remark.join(" · ")),
            GridCell::number(park.seq.to_string()),
            district(ctx, dossier, park),
            GridCell::chinese(park.industries),
            park.operator
                .map_or_else(|| GridCell::text(text.not_reported), GridCell::chinese),
            GridCell::text(ownership(ctx, park.ownership)),
            GridCell::number(area(ctx, park.land_area_mu)),
            GridCell::number(area(ctx, park.floor_area_m2)),
            GridCell::number(firms),
            GridCell::number(derived(plot_ratio(park))),
            GridCell::number(derived(firms_per_10_000_m2(park))),
        ],
    }
}

/// The printed district; where none is printed, what another list says of the same park.
fn district(ctx: &Scene, dossier: &Dossier, park: &FlagshipPark) -> GridCell {
    let text = words(ctx);
    let page = |id| ctx.href(&ctx.state.with_page(Page::Region(id)));
    if let Some(id) = park.region {
        return GridCell::link(ctx.name_of(id), page(id));
    }
    let cell = GridCell::text(text.not_reported);
    match certified_as(ctx.dataset, dossier, park) {
        Some(twin) => {
            let list = ctx.batch_ordinal(twin.batch);
            cell.remarked((text.by_other_list)(ctx.name_of(twin.region), &list))
        }
        None => cell,
    }
}

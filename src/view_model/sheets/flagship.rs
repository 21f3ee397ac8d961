//! What is taken of the flagship parks and the finder: densities, industries, what was found.

use super::papers::{titled, widened};
use super::{Cell, Sheet, sheet, sheets_text, views};
use crate::analysis::Record;
use crate::analysis::finder::{Fit, candidates, fit};
use crate::analysis::flagship::{
    divisions, firms_per_10_000_m2, industries_of, plot_ratio, row_of,
};
use crate::model::{Dossier, FlagshipPark};
use crate::text::{Field, Table, lazy_text};
use crate::view_model::Scene;

/// The flagship parks with their density figures.
pub(super) fn flagship(ctx: &Scene, dossier: &'static Dossier) -> Sheet {
    let parks = dossier.flagship_parks.iter();
    let records: Vec<Record> = parks.clone().map(Record::Flagship).collect();
    let base = views::park_table(ctx, dossier, &records);
    let fields = [Field::PlotRatio, Field::FirmDensity];
    let table = widened(ctx, base, &fields, parks.map(densities).collect());
    Sheet {
        table: Table::Flagship,
        name: (sheets_text(ctx).table)(Table::Flagship),
        title: lazy_text(ctx.state.lang).flagship.table_caption.to_owned(),
        ..table
    }
}

fn densities(park: &FlagshipPark) -> Vec<Cell> {
    vec![
        Cell::some_decimal(plot_ratio(park)),
        Cell::some_decimal(firms_per_10_000_m2(park)),
    ]
}

/// How many parks name each division.
pub(super) fn division_counts(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [Field::Division, Field::DivisionName, Field::NParks];
    let rows = divisions(dossier).into_iter().map(|it| {
        vec![
            Cell::text(it.division.code.to_string()),
            Cell::text(ctx.pick(it.division.name_zh, it.division.name_en)),
            Cell::count(it.n_parks),
        ]
    });
    Sheet {
        rows: rows.collect(),
        ..sheet(ctx, Table::Divisions, &fields)
    }
}

/// The industries that have no division, with their parks and why.
pub(super) fn unmapped(ctx: &Scene, dossier: &Dossier) -> Sheet {
    let fields = [Field::Printed, Field::Seq, Field::ParkName, Field::Note];
    let items = dossier.flagship_parks.iter().flat_map(|park| {
        let items = industries_of(dossier, park).into_iter();
        items.map(move |it| (park, it))
    });
    let rows = items
        .filter(|(_, it)| it.division.is_none())
        .map(|(park, it)| {
            let why = row_of(dossier, it.printed).map(|it| ctx.pick(it.note_zh, it.note_en));
            vec![
                Cell::text(it.printed),
                Cell::count(u32::from(park.seq)),
                Cell::text(park.name),
                Cell::some_text(why),
            ]
        });
    let text = &lazy_text(ctx.state.lang).flagship;
    Sheet {
        rows: rows.collect(),
        name: text.unmapped_title,
        ..titled(sheet(ctx, Table::Unmapped, &fields), text.unmapped_caption)
    }
}

/// The parks that meet the finder's conditions, and below them those of which no document tells.
pub(super) fn finder(ctx: &Scene, dossier: &'static Dossier) -> Sheet {
    let text = sheets_text(ctx);
    let (places, wishes) = (&ctx.state.selection.places, ctx.state.finder);
    let all = candidates(ctx.dataset, dossier);
    let mut records = Vec::new();
    let mut marks = Vec::new();
    for (wanted, word) in [(Fit::Yes, text.fits[0]), (Fit::Untold, text.fits[1])] {
        for it in &all {
            if fit(ctx.dataset, dossier, it, places, &wishes) != wanted {
                continue;
            }
            let flagship = it.flagship.map(Record::Flagship);
            // A park of both lists stands here once, with what the longer list says of it.
            records.extend(flagship.or(it.certified.map(Record::Certified)));
            let densities = it
                .flagship
                .map_or_else(|| vec![Cell::Missing; 2], densities);
            let certified = it.certified.filter(|_| it.flagship.is_some());
            let also = certified.map_or(Cell::Missing, |it| {
                Cell::Text(format!("{}/{}", it.batch.0, it.seq))
            });
            marks.push([densities, vec![also, Cell::text(word)]].concat());
        }
    }
    let base = views::park_table(ctx, dossier, &records);
    let fields = [
        Field::PlotRatio,
        Field::FirmDensity,
        Field::AlsoIn,
        Field::Fit,
    ];
    let found = widened(ctx, base, &fields, marks);
    Sheet {
        table: Table::Finder,
        name: (text.table)(Table::Finder),
        title: (text.table)(Table::Finder).to_owned(),
        ..found
    }
}

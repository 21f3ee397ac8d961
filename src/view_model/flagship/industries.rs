//! Industries by division of the national classification, and those that have none.

use super::words;
use crate::analysis::flagship::{divisions, industries_of, row_of};
use crate::format;
use crate::model::{Division, Dossier, Finder, IndustryWish};
use crate::view_model::Scene;
use crate::view_model::grid::{Grid, GridCell, GridHead, GridRow};
use crate::view_model::headline::count;

/// The industries.
#[derive(Clone, Debug, PartialEq)]
pub struct IndustriesView {
    pub sentence: String,
    pub divisions: Grid,
    pub unmapped: Grid,
}

/// Industries counted by division, and those in the parks' own words.
pub fn industries(ctx: &Scene, dossier: &Dossier) -> IndustriesView {
    let text = words(ctx);
    let counts = divisions(dossier);
    let items = dossier
        .flagship_parks
        .iter()
        .flat_map(|it| industries_of(dossier, it));
    let mapped: Vec<bool> = items.map(|it| it.division.is_some()).collect();
    let n_mapped = mapped.iter().filter(|it| **it).count();
    let (first, n_first) = counts.first().map_or((String::new(), 0), |it| {
        (division_name(ctx, it.division), it.n_parks)
    });
    let largest = counts.first().map_or(0, |it| it.n_parks);
    let rows = counts.iter().map(|it| {
        let wish = Finder {
            industry: Some(IndustryWish::Division(it.division.code)),
            ..Finder::default()
        };
        let name = format!("{} {}", it.division.code, division_name(ctx, it.division));
        GridRow {
            code: "",
            cells: vec![
                GridCell::link(name, ctx.href(&ctx.state.with_finder(wish))),
                GridCell::number(format::integer(it.n_parks)).shaded(it.n_parks, largest),
            ],
        }
    });
    IndustriesView {
        sentence: (text.divisions_sentence)(
            &count(n_mapped),
            &count(mapped.len()),
            &count(counts.len()),
            &first,
            &format::integer(n_first),
        ),
        divisions: Grid {
            caption: text.divisions_caption.to_owned(),
            heads: vec![
                GridHead::text(text.division),
                GridHead::number(text.n_parks),
            ],
            rows: rows.collect(),
            foot: vec![],
        },
        unmapped: unmapped(ctx, dossier),
    }
}

/// The name of a division in the reader's language.
pub(super) fn division_name(ctx: &Scene, division: Division) -> String {
    ctx.pick(division.name_zh, division.name_en).to_owned()
}

fn unmapped(ctx: &Scene, dossier: &Dossier) -> Grid {
    let text = words(ctx);
    let mut rows = Vec::new();
    for park in dossier.flagship_parks {
        for item in industries_of(dossier, park) {
            if item.division.is_some() {
                continue;
            }
            let why = row_of(dossier, item.printed);
            let why = why.map_or("", |it| ctx.pick(it.note_zh, it.note_en));
            rows.push(GridRow {
                code: "",
                cells: vec![
                    GridCell::chinese(item.printed),
                    GridCell::chinese(park.name),
                    GridCell::text(why),
                ],
            });
        }
    }
    Grid {
        caption: text.unmapped_caption.to_owned(),
        heads: vec![
            GridHead::text(text.printed),
            GridHead::text(text.park),
            GridHead::text(text.reason),
        ],
        rows,
        foot: vec![],
    }
}

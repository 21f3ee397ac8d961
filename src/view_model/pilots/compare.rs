//! The figures that several bases or pilots have, side by side.

use crate::analysis::joins::{self, Shared};
use crate::model::Dossier;
use crate::text::PilotsText;
use crate::view_model::Scene;
use crate::view_model::sources::FigureRow;

/// Figures of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareGroup {
    pub title: &'static str,
    /// Said where the printed names differ; Chinese names stand in it.
    pub names: Option<String>,
    pub bars: Vec<CompareBar>,
}

/// One base's or pilot's figure.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareBar {
    pub name: &'static str,
    /// Length in thousandths of the largest of the group.
    pub length: u32,
    pub figure: FigureRow,
}

/// All groups.
pub(super) fn groups(
    ctx: &Scene,
    dossier: &'static Dossier,
    text: &PilotsText,
) -> Vec<CompareGroup> {
    joins::shared(dossier)
        .iter()
        .map(|it| group(ctx, dossier, text, it))
        .collect()
}

fn group(
    ctx: &Scene,
    dossier: &'static Dossier,
    text: &PilotsText,
    shared: &Shared,
) -> CompareGroup {
    let largest = shared.figures.first().map_or(0.0, |(_, it)| it.value);
    let bars: Vec<CompareBar> = shared
        .figures
        .iter()
        .map(|(pilot, fact)| CompareBar {
            name: ctx.pick(pilot.name, pilot.name_en),
            length: thousandths(fact.value, largest),
            figure: ctx.figure_row(dossier, fact),
        })
        .collect();
    let names = shared.figures.iter().map(|(_, it)| it.indicator_zh);
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.dedup();
    CompareGroup {
        title: bars.first().map_or("", |it| it.figure.name),
        names: (!shared.is_named_alike).then(|| (text.compare_names)(&names.join("、"))),
        bars,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of the whole lies between 0 and 1000"
)]
pub(in crate::view_model) fn thousandths(part: f64, whole: f64) -> u32 {
    if whole > 0.0 && part > 0.0 {
        (part / whole * 1000.0).min(1000.0).round() as u32
    } else {
        0
    }
}

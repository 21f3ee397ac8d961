//! A reader's own figures as a workbook: the league table on the page and all that was entered.
//!
//! The cover says first that no document has these figures; only their targets have a source.

use super::PlanScene;
use super::actuals::{Actuals, Moment, league_table};
use crate::format;
use crate::model::{Lang, PlanIndicator};
use crate::text::lazy_text;
use crate::view_model::cite::{Access, cite};
use crate::view_model::headline::count;
use crate::view_model::sheets::{self, own};
use crate::view_model::take::{CoverLine, Take};

/// The league table of a moment and an indicator, where it has a figure; then every figure.
pub fn own_take(
    it: &PlanScene<'_>,
    actuals: &Actuals,
    access: &Access,
    moment: Moment,
    indicator: PlanIndicator,
) -> Take {
    let lang = it.ctx.state.lang;
    let text = &lazy_text(lang).huzhou.own;
    let labels = &lazy_text(lang).take_away;
    let league = league_table(it, actuals, moment, indicator);
    let ranked = league
        .table
        .is_some()
        .then(|| own::league_table(it, actuals, moment, indicator));
    let sheets: Vec<_> = ranked
        .into_iter()
        .chain([own::figures(it, actuals)])
        .collect();
    let title = |lang| lazy_text(lang).huzhou.own.workbook_title;
    let citation = cite(
        it.ctx,
        access,
        title(Lang::OF_DOCUMENTS),
        title(Lang::ABROAD),
        &[it.document],
    );
    let n_figures = count(actuals.len());
    let line = |key, label, value| CoverLine { key, label, value };
    let [own_label, own_words] = text.cover_own;
    let cover = vec![
        line("own", own_label, own_words.to_owned()),
        line(
            "league",
            text.cover_league,
            format!("{}\n{}", league.title, league.sentence),
        ),
        line("method", text.cover_method, league.method.to_owned()),
        line("n_rows", labels.cover_rows, n_figures.clone()),
        line(
            "taken_on",
            labels.cover_taken_on,
            format::date(access.today, lang),
        ),
        line("link", labels.cover_link, citation.permalink.clone()),
        line("targets", text.cover_targets, citation.documents.join("\n")),
        line("missing", labels.cover_missing, text.missing.to_owned()),
    ];
    Take {
        title: title(lang).to_owned(),
        cover_name: labels.cover,
        cover,
        notes: own::notes_of_targets(it),
        columns: sheets::columns_of(it.ctx, &sheets),
        summary: (text.n_figures)(&n_figures),
        file_stem: text.workbook_name.to_owned(),
        follows_choice: false,
        sheets,
        citation,
    }
}

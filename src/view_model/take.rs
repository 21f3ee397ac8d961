//! What is taken away: the tables behind a view or the whole package, with everything that has to
//! go along.

use super::Scene;
use super::cite::{Access, Citation, cite, in_lang};
use super::headline::{chosen, count};
use super::sheets::{self, Sheet};
use crate::format;
use crate::model::{Dossier, Lang};
use crate::text::{TakeAwayText, lazy_text};
use crate::view_state::Page;

/// How much is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// What the view shows.
    #[default]
    View,
    /// Every table of the data package.
    Everything,
}

/// Tables with all that has to go along.
#[derive(Clone, Debug, PartialEq)]
pub struct Take {
    pub title: String,
    /// What the first tab of a workbook is called.
    pub cover_name: &'static str,
    pub cover: Vec<CoverLine>,
    pub sheets: Vec<Sheet>,
    pub notes: Sheet,
    /// What the columns mean.
    pub columns: Sheet,
    pub citation: Citation,
    /// Said before anything is taken: how many rows of what.
    pub summary: String,
    /// The name of a file without its extension.
    pub file_stem: String,
    /// Whether it changes with the places and batches that are chosen.
    pub follows_choice: bool,
}

/// A line of the cover.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverLine {
    /// For programs.
    pub key: &'static str,
    pub label: &'static str,
    pub value: String,
}

/// What is taken of a subject (see `data-figure`).
pub fn take(
    ctx: &Scene,
    dossier: &'static Dossier,
    access: &Access,
    subject: &str,
    scope: Scope,
) -> Take {
    let text = &lazy_text(ctx.state.lang).take_away;
    let sheets = sheets_of(ctx, dossier, subject, scope);
    let notes = match scope {
        Scope::View => sheets::notes_for(ctx, dossier, &sheets),
        // Among the tables already.
        Scope::Everything => sheets::notes_for(ctx, dossier, &[]),
    };
    let columns = sheets::columns_of(ctx, &sheets);
    let title = title(ctx, &sheets, scope);
    let n_rows: usize = sheets.iter().map(|it| it.rows.len()).sum();
    let documents = sheets::documents_of(ctx, &sheets);
    let title_in = |lang| {
        let ctx = in_lang(ctx, lang);
        let sheets = sheets_of(&ctx, dossier, subject, scope);
        self::title(&ctx, &sheets, scope)
    };
    let citation = cite(
        ctx,
        access,
        &title_in(Lang::OF_DOCUMENTS),
        &title_in(Lang::ABROAD),
        &documents,
    );
    let follows_choice = sheets.first().is_some_and(|it| it.table.follows_choice());
    let selection = match scope {
        Scope::View if follows_choice => selection(ctx),
        Scope::View => title.clone(),
        Scope::Everything => text.everything.to_owned(),
    };
    let summary = match scope {
        Scope::View => (text.summary_view)(&count(n_rows), &selection),
        Scope::Everything => (text.summary_everything)(&count(sheets.len()), &count(n_rows)),
    };
    Take {
        cover: cover(ctx, text, access, &citation, selection, &count(n_rows))
            .into_iter()
            // The day of the certified totals says nothing of other figures.
            .filter(|it| follows_choice || it.key != "as_of")
            .collect(),
        cover_name: text.cover,
        summary,
        file_stem: file_stem(ctx, &sheets, subject, scope),
        follows_choice,
        title,
        sheets,
        notes,
        columns,
        citation,
    }
}

fn sheets_of(ctx: &Scene, dossier: &'static Dossier, subject: &str, scope: Scope) -> Vec<Sheet> {
    match scope {
        Scope::View => sheets::of_subject(ctx, dossier, subject),
        Scope::Everything => sheets::everything(ctx, dossier),
    }
}

fn title(ctx: &Scene, sheets: &[Sheet], scope: Scope) -> String {
    match scope {
        Scope::View => sheets
            .first()
            .map_or_else(String::new, |it| it.title.clone()),
        Scope::Everything => lazy_text(ctx.state.lang).take_away.package_title.to_owned(),
    }
}

/// What is chosen, in words.
fn selection(ctx: &Scene) -> String {
    let place = match ctx.state.page {
        Page::Region(id) => ctx.name_of(id).to_owned(),
        _ => ctx.names_of(&chosen(ctx)),
    };
    ctx.enumerated(&[place, ctx.batch_added()])
}

fn cover(
    ctx: &Scene,
    text: &TakeAwayText,
    access: &Access,
    citation: &Citation,
    selection: String,
    n_rows: &str,
) -> Vec<CoverLine> {
    let line = |key, label, value| CoverLine { key, label, value };
    vec![
        line("selection", text.cover_selection, selection),
        line("n_rows", text.cover_rows, n_rows.to_owned()),
        line("as_of", text.cover_as_of, ctx.as_of()),
        line("data_version", text.cover_version, access.stamp.to_owned()),
        line(
            "taken_on",
            text.cover_taken_on,
            format::date(access.today, ctx.state.lang),
        ),
        line("link", text.cover_link, citation.permalink.clone()),
        line("citation", text.cover_citation, citation.gbt.clone()),
        line("sources", text.cover_sources, citation.documents.join("\n")),
        line(
            "citation_en",
            text.cover_citation_en,
            citation.english.clone(),
        ),
        line("licence", text.cover_licence, text.licence.to_owned()),
        line("missing", text.cover_missing, text.missing.to_owned()),
    ]
}

/// ASCII, so that it survives any archive and any system.
fn file_stem(ctx: &Scene, sheets: &[Sheet], subject: &str, scope: Scope) -> String {
    let table = match (scope, sheets.first()) {
        (Scope::View, Some(first)) if first.table.follows_choice() => first.table.file(),
        (Scope::View, Some(_)) => subject,
        _ => "everything",
    };
    let place = match (scope, ctx.state.page, ctx.state.selection.places.as_slice()) {
        (Scope::Everything, ..) => None,
        (_, Page::Region(id), _) => Some(id),
        (_, _, [only]) => Some(*only),
        _ => None,
    };
    let place = place.map(|id| format!("-{}", ctx.dataset.region(id).code));
    format!("park-atlas-{table}{}", place.unwrap_or_default())
}

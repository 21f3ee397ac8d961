//! The forms of the 2018 notice: what each asks for, and what is in it.

pub mod keeping;
pub mod keys;
mod said;
mod table;

pub use said::{FormState, ProblemLine, file_words, import_problem, opened, paste_problem, state};
pub use said::{imported, open_problem, outline_text, pasted};
pub use table::{ColumnView, HeadCell, ItemView, OptionWords, TableKind, TableView};

use super::Scene;
use crate::format;
use crate::forms::Shape;
use crate::model::{Document, Dossier, FieldKind, FormField, FormId, Lang, Measure};
use crate::text::{FormsText, lazy_text};
use crate::view_state::Page;

/// The notice that the forms are annexes of.
const NOTICE: &str = "zj-2018-14";

/// The page that lists the forms.
#[derive(Clone, Debug, PartialEq)]
pub struct FormsView {
    pub title: &'static str,
    pub intro: String,
    pub privacy: &'static str,
    pub forms: Vec<FormCard>,
}

/// A form in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct FormCard {
    pub form: FormId,
    pub annex: String,
    pub name: &'static str,
    pub about: &'static str,
    /// What the notice wants it for, and by when.
    pub task: Option<String>,
    pub href: String,
}

/// One form, but for what is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct FormView {
    pub form: FormId,
    pub lang: Lang,
    pub card: FormCard,
    pub all_href: String,
    pub tables: Vec<TableView>,
    pub fields: Vec<FieldLine>,
    pub notes: Vec<&'static str>,
    pub source: SourceView,
}

/// Where the form is from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceView {
    pub label: &'static str,
    /// Issuer and number, in Chinese.
    pub document: String,
    /// Date and annex.
    pub rest: String,
    /// The document on the data page.
    pub href: String,
}

/// What goes into a column.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldLine {
    pub label: String,
    pub kind: String,
}

/// The list of forms.
pub fn forms(ctx: &Scene, dossier: &'static Dossier) -> FormsView {
    let text = words(ctx);
    let (number, date) = notice(ctx).map_or_else(Default::default, |it| {
        let date = it.issued_on.map(|it| format::date(it, ctx.state.lang));
        (it.number.unwrap_or_default(), date.unwrap_or_default())
    });
    FormsView {
        title: text.title,
        intro: (text.intro)(number, &date),
        privacy: text.privacy,
        forms: FormId::ALL
            .map(|it| card(ctx, dossier, it))
            .into_iter()
            .collect(),
    }
}

/// One form.
pub fn form(ctx: &Scene, dossier: &'static Dossier, form: FormId) -> FormView {
    let shape = Shape::of(form, dossier.form_fields);
    let own = dossier
        .form_fields
        .iter()
        .filter(|it| it.form == form.slug());
    let printed = own.filter(|it| it.kind != FieldKind::Check);
    FormView {
        form,
        lang: ctx.state.lang,
        card: card(ctx, dossier, form),
        all_href: ctx.href(&ctx.state.with_page(Page::Forms)),
        tables: table::tables(&shape, ctx.state.lang),
        fields: printed.map(|it| field_line(form, it, ctx)).collect(),
        notes: notes(ctx, dossier, form),
        source: source(ctx, form),
    }
}

/// What a workbook says of the form besides what is filled in.
pub fn workbook_lines(view: &FormView) -> Vec<(String, String)> {
    let text = &lazy_text(view.lang).forms.sheet;
    let fields = view.fields.iter();
    let fields = fields.map(|it| (it.label.clone(), it.kind.clone()));
    let notes = view.notes.iter();
    let notes = notes.map(|it| (text.notes_title.to_owned(), (*it).to_owned()));
    let source = (view.source.label.to_owned(), view.source.line());
    fields.chain(notes).chain([source]).collect()
}

fn words(ctx: &Scene) -> &'static FormsText {
    &lazy_text(ctx.state.lang).forms
}

pub(super) fn notice(ctx: &Scene) -> Option<&'static Document> {
    ctx.dataset.documents.iter().find(|it| it.slug == NOTICE)
}

/// The number of the annex that the form is.
fn annex_number(form: FormId) -> String {
    let place = FormId::ALL.iter().position(|it| *it == form);
    place.map_or_else(String::new, |it| (it + 1).to_string())
}

fn card(ctx: &Scene, dossier: &'static Dossier, form: FormId) -> FormCard {
    let text = words(ctx);
    FormCard {
        form,
        annex: (text.annex)(&annex_number(form)),
        name: (text.name)(form),
        about: (text.about)(form),
        task: task(ctx, dossier, form).map(|it| {
            let title = ctx.pick(it.title_zh, it.title_en);
            let date = it.deadline.map(|it| format::date(it, ctx.state.lang));
            (text.task)(title, &date.unwrap_or_default())
        }),
        href: ctx.href(&ctx.state.with_page(Page::Form(form))),
    }
}

/// The task of the notice that speaks of the form's annex.
fn task(ctx: &Scene, dossier: &'static Dossier, form: FormId) -> Option<&'static Measure> {
    let annex = annex_in_print(form);
    let document = notice(ctx)?.id;
    let mut tasks = dossier
        .measures
        .iter()
        .filter(|it| it.document == document && it.deadline.is_some());
    tasks.find(|it| it.summary_zh.contains(&annex))
}

/// How the notice and its notes call the annex.
fn annex_in_print(form: FormId) -> String {
    format!("附件{}", annex_number(form))
}

/// The notes on the annex, in their order.
fn notes(ctx: &Scene, dossier: &'static Dossier, form: FormId) -> Vec<&'static str> {
    let annex = annex_in_print(form);
    let document = notice(ctx).map(|it| it.id);
    let notes = dossier.notes.iter();
    let own = notes.filter(|it| Some(it.document) == document && it.place.contains(&annex));
    own.map(|it| ctx.pick(it.zh, it.en)).collect()
}

fn field_line(form: FormId, field: &'static FormField, ctx: &Scene) -> FieldLine {
    let text = &words(ctx).sheet;
    let label = crate::forms::table_file::label(field, ctx.state.lang);
    let kind = match field.kind {
        FieldKind::Text => text.kind_text.to_owned(),
        FieldKind::Integer => text.kind_integer.to_owned(),
        FieldKind::Decimal => text.kind_decimal.to_owned(),
        FieldKind::Date => text.kind_date.to_owned(),
        FieldKind::Choice => {
            let words = |it: &&'static str| match (text.option)(it) {
                "" => *it,
                gloss => gloss,
            };
            let options: Vec<&str> = field.options.iter().map(words).collect();
            (text.kind_choice)(&options.join(" / "))
        }
        FieldKind::Check => String::new(),
    };
    let section = (text.section)(field.section);
    // Sections that stand one below the other ask for things of the same name.
    let is_sectioned = form == FormId::Plan && !section.is_empty();
    let label = match (is_sectioned, field.unit) {
        (true, Some(unit)) => format!("{section} · {}", (text.with_unit)(label, unit)),
        (true, None) => format!("{section} · {label}"),
        (false, Some(unit)) => (text.with_unit)(label, unit),
        (false, None) => label.to_owned(),
    };
    FieldLine { label, kind }
}

fn source(ctx: &Scene, form: FormId) -> SourceView {
    let Some(document) = notice(ctx) else {
        return SourceView::default();
    };
    let date = document
        .issued_on
        .map(|it| format::date(it, ctx.state.lang));
    let issuer = document.issuer.unwrap_or_default();
    SourceView {
        label: words(ctx).source,
        document: format!("{issuer}，{}", document.number.unwrap_or_default()),
        rest: ctx.enumerated(&[
            date.unwrap_or_default(),
            (words(ctx).annex)(&annex_number(form)),
        ]),
        href: ctx.href(&ctx.state.with_entry(NOTICE)),
    }
}

impl SourceView {
    /// All of it in one line.
    pub fn line(&self) -> String {
        let Self {
            label,
            document,
            rest,
            ..
        } = self;
        format!("{label} {document} · {rest}")
    }
}

//! Tables and pictures as files.

use std::time::Duration;

use leptos::prelude::*;

use crate::components::{list, nothing, part};
use crate::export::{self, Dialect};
use crate::model::Lang;
use crate::shell::picture::{PictureFormat, PictureWords, picture};
use crate::shell::{ShellError, files, save};
use crate::text::TakeAwayText;
use crate::view_model::take::{Scope, Take};

/// A form in which something is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Xlsx,
    CsvExcel,
    CsvPlain,
    CsvNotes,
    Json,
    Package,
    /// The figure on the page, with or without what has to be known to read it.
    Picture(PictureFormat, bool),
}

const PICTURES: [Form; 4] = [
    Form::Picture(PictureFormat::Png, false),
    Form::Picture(PictureFormat::Svg, false),
    Form::Picture(PictureFormat::Png, true),
    Form::Picture(PictureFormat::Svg, true),
];

/// Whether a subject is drawn, and not only written.
fn is_drawn(subject: &str) -> bool {
    let is_indicator = || subject.starts_with("plan-") && subject.contains('_');
    matches!(
        subject,
        "map"
            | "batch"
            | "compare"
            | "pilots"
            | "timeline"
            | "story"
            | "flagship-scatter"
            | "plan-structure"
            | "policy-steps"
    ) || subject.starts_with("chart-")
        || is_indicator()
}

/// How far a file is.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Idle,
    /// Shown only when it takes long enough to be wondered about.
    Working {
        done: f64,
        is_long: bool,
    },
    Said(String),
}

/// What a reader waits before being told that something is going on.
const LONG: Duration = Duration::from_millis(500);

const ZIP: &str = "application/zip";
/// How much, in which form; what becomes of it.
#[component]
pub(super) fn Download(
    /// What is taken for a scope.
    make: Callback<Scope, Take>,
    /// The words.
    text: &'static TakeAwayText,
    /// What is chosen at first.
    first: Scope,
    /// What it is about.
    subject: String,
    /// The language that the files are in.
    lang: Lang,
) -> impl IntoView {
    let scope = RwSignal::new(first);
    let stage = RwSignal::new(Stage::Idle);
    let drawn = if is_drawn(&subject) {
        &PICTURES[..]
    } else {
        &[]
    };
    let about = subject.clone();
    let go = Callback::new(move |form: Form| {
        run(
            form,
            about.clone(),
            make,
            scope.get_untracked(),
            stage,
            text,
        );
    });
    let summary = part(move || make.run(scope.get()).summary.into_any());
    let tables = part(move || {
        let forms: &[Form] = match scope.get() {
            Scope::View => &[
                Form::Xlsx,
                Form::CsvExcel,
                Form::CsvPlain,
                Form::CsvNotes,
                Form::Json,
            ],
            Scope::Everything => &[Form::Xlsx, Form::CsvNotes, Form::Json, Form::Package],
        };
        let pictures = match scope.get() {
            Scope::View => drawn,
            Scope::Everything => &[],
        };
        let forms = forms.iter().chain(pictures);
        list(forms.map(|it| form_button(*it, text, go)))
    });
    view! {
        <section class="take__section" aria-labelledby="take-download-title">
            <h3 id="take-download-title">{text.download}</h3>
            <fieldset class="take__scope">
                <legend class="visually-hidden">{text.scope}</legend>
                {scope_choice(scope, Scope::View, text.scope_view)}
                {scope_choice(scope, Scope::Everything, text.scope_everything)}
            </fieldset>
            <p class="take__summary" aria-live="polite">{summary}</p>
            <ul class="forms" lang=lang.tag() data-subject=subject>{tables}</ul>
            {part(move || progress(&stage.get(), text))}
        </section>
    }
}

fn scope_choice(scope: RwSignal<Scope>, own: Scope, label: &'static str) -> AnyView {
    view! {
        <label class="take__choice">
            <input
                type="radio"
                name="take-scope"
                prop:checked=move || scope.get() == own
                on:change=move |_| scope.set(own)
            />
            {label}
        </label>
    }
    .into_any()
}

fn form_button(form: Form, text: &'static TakeAwayText, go: Callback<Form>) -> AnyView {
    let (key, [name, what]) = match form {
        Form::Xlsx => ("xlsx", text.xlsx),
        Form::CsvExcel => ("csv-excel", text.csv_excel),
        Form::CsvPlain => ("csv-plain", text.csv_plain),
        Form::CsvNotes => ("csv-notes", text.csv_notes),
        Form::Json => ("json", text.json),
        Form::Package => ("package", text.package),
        Form::Picture(PictureFormat::Png, false) => ("png", text.png),
        Form::Picture(PictureFormat::Svg, false) => ("svg", text.svg),
        Form::Picture(PictureFormat::Png, true) => ("png-clean", text.png_clean),
        Form::Picture(PictureFormat::Svg, true) => ("svg-clean", text.svg_clean),
    };
    view! {
        <li>
            <button type="button" class="form-button" data-form=key on:click=move |_| go.run(form)>
                <span class="form-button__name">{name}</span>
                <span class="form-button__what">{what}</span>
            </button>
        </li>
    }
    .into_any()
}

fn progress(stage: &Stage, text: &'static TakeAwayText) -> AnyView {
    let said = match stage {
        Stage::Said(said) => said.clone(),
        _ => String::new(),
    };
    let bar = match stage {
        Stage::Working {
            done,
            is_long: true,
        } => view! {
            <div class="take__working">
                <label>
                    {text.working} <progress max="1" prop:value=*done></progress>
                </label>
                <button type="button" on:click=|_| files::cancel()>{text.cancel}</button>
            </div>
        }
        .into_any(),
        _ => nothing(),
    };
    view! {
        {bar}
        <p class="take__said" role="status">{said}</p>
    }
    .into_any()
}

/// Makes and saves one file; only one at a time.
fn run(
    form: Form,
    subject: String,
    make: Callback<Scope, Take>,
    scope: Scope,
    stage: RwSignal<Stage>,
    text: &'static TakeAwayText,
) {
    if matches!(stage.get_untracked(), Stage::Working { .. }) {
        return;
    }
    if save::is_refused() {
        stage.set(Stage::Said(text.refused.to_owned()));
        return;
    }
    stage.set(Stage::Working {
        done: 0.0,
        is_long: false,
    });
    set_timeout(
        move || {
            let _gone = stage.try_update(|it| {
                if let Stage::Working { is_long, .. } = it {
                    *is_long = true;
                }
            });
        },
        LONG,
    );
    leptos::task::spawn_local(async move {
        let take = make.run(scope);
        let name = format!("{}{}", take.file_stem, ending(form));
        let saved = write(form, &subject, &take, &name, stage).await;
        let said = match saved {
            Ok(()) => (text.saved)(&name),
            Err(error) if error.message == "cancelled" => text.cancelled.to_owned(),
            Err(error) => (text.not_saved)(&error.message),
        };
        let _gone = stage.try_set(Stage::Said(said));
    });
}

async fn write(
    form: Form,
    subject: &str,
    take: &Take,
    name: &str,
    stage: RwSignal<Stage>,
) -> Result<(), ShellError> {
    let told = move |now: f64| {
        let _gone = stage.try_update(|it| {
            if let Stage::Working { done, .. } = it {
                *done = now;
            }
        });
    };
    let table = |dialect| {
        take.sheets
            .first()
            .map(|it| export::csv(it, dialect))
            .unwrap_or_default()
    };
    let (described, media_type) = match form {
        Form::CsvExcel => {
            return save::save_bytes(&table(Dialect::Excel), "text/csv;charset=utf-8", name);
        }
        Form::CsvPlain => {
            return save::save_bytes(&table(Dialect::Plain), "text/csv;charset=utf-8", name);
        }
        Form::Json => {
            let json = export::json(take);
            return save::save_bytes(json.as_bytes(), "application/json", name);
        }
        Form::Package => {
            let package = files::data_package().await?;
            return save::save(&package, name);
        }
        Form::Picture(format, is_clean) => {
            // The picture is the same figure's, however many rows of it are shown.
            let figure = subject.strip_suffix("-all").unwrap_or(subject);
            let bytes = picture(figure, format, &words(take, is_clean)).await?;
            return save::save_bytes(&bytes, format.media_type(), name);
        }
        Form::Xlsx => (export::workbook(take), files::WORKBOOK),
        Form::CsvNotes => (export::parcel(take, Dialect::Excel), ZIP),
    };
    let file = files::make(&described, media_type, told).await?;
    save::save(&file, name)
}

/// Source and link below the picture; the title is the figure's own.
fn words(take: &Take, is_clean: bool) -> PictureWords {
    let mut lines = take.citation.documents.clone();
    lines.push(take.citation.permalink.clone());
    PictureWords {
        lines,
        is_clean,
        ..PictureWords::default()
    }
}

const fn ending(form: Form) -> &'static str {
    match form {
        Form::Xlsx => ".xlsx",
        Form::CsvExcel => "-excel.csv",
        Form::CsvPlain => ".csv",
        Form::CsvNotes => "-csv.zip",
        Form::Json => ".json",
        Form::Package => "-data-package.zip",
        Form::Picture(PictureFormat::Png, false) => ".png",
        Form::Picture(PictureFormat::Svg, false) => ".svg",
        Form::Picture(PictureFormat::Png, true) => "-picture.png",
        Form::Picture(PictureFormat::Svg, true) => "-picture.svg",
    }
}

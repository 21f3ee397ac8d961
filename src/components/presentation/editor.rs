//! The page of the steps: to read, to change, to start from.

use leptos::prelude::*;

use super::keeper::Keeper;
use super::tools::{messages, tools};
use crate::components::{list, nothing, part};
use crate::model::Dossier;
use crate::presentation::{Desk, MAX_NOTES_CHARS, MAX_TITLE_CHARS, Mark, Step};
use crate::shell::{dom, field, presenting, shortcuts};
use crate::text::PresentText;
use crate::view_model::Scene;
use crate::view_model::presentation::{
    EditorView, StepView, at, editor, paragraphs, story, title, words,
};
use crate::view_state::MAX_STEPS;

/// What the pieces of the page share.
#[derive(Clone, Copy)]
pub(super) struct Table {
    pub(super) scene: Memo<Scene>,
    pub(super) keeper: Keeper,
    pub(super) steps: Memo<Vec<Step>>,
    dossier: &'static Dossier,
}

impl Table {
    pub(super) fn text(self) -> &'static PresentText {
        self.scene.with(words)
    }

    /// The site's own story.
    fn story(self) -> Vec<Step> {
        self.scene.with_untracked(|it| story(it, self.dossier))
    }

    fn title_of(self, idx: usize) -> String {
        let step = self.steps.with_untracked(|it| it.get(idx).cloned());
        let step = step.unwrap_or_default();
        self.scene.with_untracked(|it| title(it, &step))
    }

    /// Changes the steps; where the story is shown, a copy of it becomes the reader's own.
    fn change(self, act: impl FnOnce(&mut Desk, &[Step])) {
        let story = self.story();
        self.keeper.change(|it| act(it, &story));
    }

    pub(super) fn n_steps(self) -> usize {
        self.steps.with_untracked(Vec::len)
    }
}

/// The page.
#[component]
pub fn Editor(
    /// What is shown.
    scene: Memo<Scene>,
    /// What the documents say besides.
    dossier: &'static Dossier,
    /// The reader's own steps.
    keeper: Keeper,
) -> impl IntoView {
    let lang = Memo::new(move |_| scene.with(|it| it.state.lang));
    let steps = Memo::new(move |_| {
        let _of_language = lang.get();
        keeper.steps(|| scene.with_untracked(|it| story(it, dossier)))
    });
    let table = Table {
        scene,
        keeper,
        steps,
        dossier,
    };
    Effect::new(move |_| {
        keeper.start();
        // Back from the presentation: where it was left.
        if let Some(idx) = scene.with_untracked(|it| at(&it.state)) {
            request_animation_frame(move || dom::go_to(&format!("step-{}", idx + 1)));
        }
    });
    let is_own = move || keeper.desk.with(|it| it.own().is_some());
    let opening = part(move || {
        let view = scene.with(|it| steps.with(|steps| editor(it, steps, is_own())));
        opening(&view, table.text(), keeper)
    });
    let rows = part(move || {
        keeper.edition.track();
        let text = table.text();
        // Texts follow by themselves, see `live`.
        let view = untrack(|| scene.with(|it| steps.with(|steps| editor(it, steps, true))));
        list(
            view.steps
                .iter()
                .enumerate()
                .map(|(idx, it)| row(table, idx, it, text)),
        )
    });
    let dragged = StoredValue::new(None::<usize>);
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        let to = idx_of(&event);
        if let (Some(from), Some(to)) = (dragged.get_value(), to) {
            shift(table, from, to, "");
        }
        dragged.set_value(None);
    };
    let taken = move |event: leptos::ev::DragEvent| {
        let idx = idx_of(&event);
        dragged.set_value(idx);
        if let (Some(data), Some(idx)) = (event.data_transfer(), idx) {
            // Some browsers drag nothing that holds nothing.
            let title = table.title_of(idx);
            data.set_data("text/plain", &title).unwrap_or_default();
        }
    };
    let over = move |event: leptos::ev::DragEvent| {
        if dragged.with_value(Option::is_some) {
            event.prevent_default();
        }
    };
    view! {
        <div class="present">
            {opening}
            {part(move || tools(table))}
            {part(move || messages(table))}
            <h2 class="visually-hidden">{move || table.text().steps}</h2>
            <ol
                class="present__steps"
                on:click=move |event| clicked(table, &event)
                on:input=move |event| typed(table, &event)
                on:keydown=move |event| pressed(table, &event)
                on:dragstart=taken
                on:dragover=over
                on:drop=dropped
            >
                {rows}
            </ol>
            {part(move || keys(table.text()))}
        </div>
    }
}

fn opening(view: &EditorView, text: &'static PresentText, keeper: Keeper) -> AnyView {
    let start = view.start.clone().map_or_else(nothing, |href| {
        let go = move |_| enter_full_screen(keeper);
        view! {
            <p>
                <a class="present__start" href=href on:click=go>
                    {text.start}
                </a>
            </p>
        }
        .into_any()
    });
    view! {
        <h1 class="page-title">{text.title}</h1>
        <p class="present__lead">{view.lead.clone()}</p>
        {start}
        <p class="present__hint">{text.how_to_add}</p>
    }
    .into_any()
}

fn enter_full_screen(keeper: Keeper) {
    keeper.full_refused.set(false);
    presenting::enter_full_screen(move |is_given| keeper.full_refused.set(!is_given));
}

fn row(table: Table, idx: usize, it: &StepView, text: &'static PresentText) -> AnyView {
    let id = format!("step-{}", it.number);
    let keeper = table.keeper;
    let acts = [
        ("up", text.up),
        ("down", text.down),
        ("duplicate", text.duplicate),
        ("remove", text.remove),
    ];
    let of_step = it.title.clone();
    let acts = acts.into_iter().map(move |(act, words)| {
        let label = (text.act_on)(words, &of_step);
        view! {
            <button type="button" data-act=act aria-label=label>
                {words}
            </button>
        }
        .into_any()
    });
    let start = (text.act_on)(text.start_here, &it.title);
    let edit = (text.act_on)(text.edit, &it.title);
    let is_edited = RwSignal::new(false);
    view! {
        <li class="present-step" id=id tabindex="-1" data-idx=idx.to_string()>
            <span class="present-step__number" draggable="true" aria-hidden="true">{it.number.clone()}</span>
            <div class="present-step__body">
                <h3 class="present-step__title">{part(move || live_title(table, idx))}</h3>
                <p class="present-step__shows">
                    <a href=it.href.clone() hreflang=it.tag lang=it.tag>{it.shows.clone()}</a>
                </p>
                <div class="present-step__notes">{part(move || live_notes(table, idx))}</div>
                <div class="present-step__acts">
                    <a href=it.play.clone() aria-label=start on:click=move |_| enter_full_screen(keeper)>
                        {text.start_here}
                    </a>
                    {list(acts)}
                    // Last, so that Tab leads on to the fields.
                    <button
                        type="button"
                        aria-label=edit
                        aria-expanded=move || is_edited.get().to_string()
                        on:click=move |_| is_edited.update(|it| *it = !*it)
                    >
                        {text.edit}
                    </button>
                </div>
                <div class="present-step__edit" hidden=move || !is_edited.get()>
                    {fields(table, idx, text)}
                </div>
            </div>
        </li>
    }
    .into_any()
}

fn live_title(table: Table, idx: usize) -> AnyView {
    table.steps.with(|steps| match steps.get(idx) {
        Some(it) => table.scene.with_untracked(|ctx| title(ctx, it)).into_any(),
        None => nothing(),
    })
}

fn live_notes(table: Table, idx: usize) -> AnyView {
    let lines = table.steps.with(|steps| {
        let notes = steps.get(idx).map(|it| paragraphs(&it.notes));
        notes.unwrap_or_default()
    });
    list(lines.into_iter().map(|it| view! { <p>{it}</p> }.into_any()))
}

fn fields(table: Table, idx: usize, text: &'static PresentText) -> AnyView {
    let step = table.steps.with_untracked(|it| it.get(idx).cloned());
    let step = step.unwrap_or_default();
    view! {
        <label class="field">
            <span class="field__label">{text.name}</span>
            <input
                type="text"
                data-field="title"
                maxlength=MAX_TITLE_CHARS.to_string()
                prop:value=step.title
            />
        </label>
        <label class="field">
            <span class="field__label">{text.notes}</span>
            <textarea
                data-field="notes"
                rows="5"
                maxlength=MAX_NOTES_CHARS.to_string()
                prop:value=step.notes
            ></textarea>
        </label>
    }
    .into_any()
}

fn keys(text: &'static PresentText) -> AnyView {
    let rows = text.keys.iter().map(|(key, does)| {
        view! {
            <div>
                <dt>{*key}</dt>
                <dd>{*does}</dd>
            </div>
        }
        .into_any()
    });
    // Asked in the browser only.
    let are_on = RwSignal::new(true);
    Effect::new(move |_| are_on.set(shortcuts::are_on()));
    let turned = |event: leptos::ev::Event| shortcuts::turn(field::is_ticked(&event));
    view! {
        <section class="present__keys" aria-labelledby="present-keys">
            <h2 id="present-keys">{text.keys_title}</h2>
            <dl>{list(rows)}</dl>
            <label class="present__shortcuts">
                <input type="checkbox" prop:checked=are_on on:change=turned />
                <span>{text.shortcuts}</span>
            </label>
        </section>
    }
    .into_any()
}

fn idx_of(event: &leptos::ev::Event) -> Option<usize> {
    dom::data_of_target(event, "idx")?.parse().ok()
}

fn typed(table: Table, event: &leptos::ev::Event) {
    let Some(idx) = idx_of(event) else {
        return;
    };
    let mark = match dom::data_of_target(event, "field").as_deref() {
        Some("title") => Mark::Title(idx),
        Some("notes") => Mark::Notes(idx),
        _ => return,
    };
    let story = table.story();
    let text = event_target_value(event);
    table.keeper.rewrite(|it| it.rewrite(mark, &text, &story));
}

fn clicked(table: Table, event: &leptos::ev::MouseEvent) {
    let (Some(act), Some(idx)) = (dom::act_of(event), idx_of(event)) else {
        return;
    };
    let said = &table.scene.with_untracked(words).said;
    let title = table.title_of(idx);
    match act.as_str() {
        "up" => shift(table, idx, idx.saturating_sub(1), "up"),
        "down" => shift(table, idx, idx + 1, "down"),
        "duplicate" => {
            let mut is_done = false;
            table.change(|it, story| is_done = it.duplicate(idx, story));
            table.keeper.say(if is_done {
                (said.duplicated)(&title)
            } else {
                (said.too_many)(&MAX_STEPS.to_string())
            });
            focus_soon(idx + usize::from(is_done), "duplicate");
        }
        "remove" => {
            table.change(|it, story| it.remove(idx, story));
            table.keeper.say((said.removed)(&title));
            focus_soon(idx.min(table.n_steps().saturating_sub(1)), "remove");
        }
        _ => (),
    }
}

/// With Alt, Up and Down move the step that the focus is in.
fn pressed(table: Table, event: &leptos::ev::KeyboardEvent) {
    let Some(idx) = idx_of(event).filter(|_| event.alt_key()) else {
        return;
    };
    let (to, act) = match event.key().as_str() {
        "ArrowUp" => (idx.checked_sub(1), "up"),
        "ArrowDown" => (Some(idx + 1), "down"),
        _ => return,
    };
    event.prevent_default();
    if let Some(to) = to {
        shift(table, idx, to, act);
    }
}

/// Moves a step and says where it is now; the focus goes along to the button for `act`, if any.
fn shift(table: Table, from: usize, to: usize, act: &'static str) {
    let n_steps = table.n_steps();
    if from == to || to >= n_steps {
        return;
    }
    let title = table.title_of(from);
    table.change(|it, story| it.shift(from, to, story));
    let said = &table.scene.with_untracked(words).said;
    table.keeper.say((said.moved)(
        &title,
        &(to + 1).to_string(),
        &n_steps.to_string(),
    ));
    if !act.is_empty() {
        focus_soon(to, act);
    }
}

fn focus_soon(idx: usize, act: &'static str) {
    request_animation_frame(move || {
        dom::focus(&format!("#step-{} [data-act=\"{act}\"]", idx + 1));
    });
}

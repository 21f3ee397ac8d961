//! Presentations.

use crate::text::{PresentBarText, PresentSaidText, PresentStoryText, PresentText};

pub(super) const PRESENT: PresentText = PresentText {
    title: "Present",
    lead_story: |n| {
        format!(
            "The site comes with a presentation of {n} steps, from the whole province down to single parks and through every document; every figure in its titles and notes is taken from the data. Each step is a page of the site and can be explored as you speak."
        )
    },
    lead_own: |n| {
        let steps = if n == "1" { "step" } else { "steps" };
        format!(
            "This is your own presentation of {n} {steps}. Each is a page of the site with the places, filters and language that were chosen."
        )
    },
    lead_empty: "There is nothing in the presentation yet.",
    how_to_add: "To add a page, choose places and filters on it and press “Add this view to a presentation” in the footer. “Download or cite” under a chart or table adds it too, and then the presentation goes straight to that chart.",
    start: "Start presenting",
    tools: "The whole presentation",
    export: "Export as a file",
    import: "Import a file",
    undo: "Undo",
    redo: "Redo",
    reset: "Return to the site’s own",
    clear: "Clear and start afresh",
    print: "Print as a handout",
    file_name: "park-atlas-presentation.json",
    steps: "Steps",
    place: |n, all| format!("Step {n} of {all}"),
    start_here: "Start here",
    edit: "Edit",
    name: "Title",
    notes: "Notes (for the speaker only)",
    up: "Move up",
    down: "Move down",
    duplicate: "Duplicate",
    remove: "Delete",
    act_on: |act, title| format!("{act}: {title}"),
    untitled: "(no title)",
    keys_title: "Keys while presenting",
    keys: &[
        ("→ / Page Down / Space", "next step; clickers send these"),
        ("← / Page Up / Shift+Space", "previous step"),
        ("↑ ↓", "scroll the page first, then change the step"),
        ("Home / End", "first step, last step"),
        ("J", "list of steps to jump from"),
        ("N", "notes below the page"),
        (
            "W",
            "notes in a window of their own, for the speaker’s screen",
        ),
        ("B or .", "black screen, and back"),
        ("F", "full screen, and back"),
        ("Esc", "ends full screen; once more ends the presentation"),
    ],
    shortcuts: "Single characters act as shortcuts (J, N, W, B, . and F, and / for the search); turn them off when you steer by speech",
    said: SAID,
    bar: BAR,
    story: STORY,
};

const SAID: PresentSaidText = PresentSaidText {
    moved: |title, n, all| format!("“{title}” is now step {n} of {all}."),
    removed: |title| format!("“{title}” was deleted; Undo brings it back."),
    duplicated: |title| format!("“{title}” was duplicated."),
    too_many: |max| format!("There is room for {max} steps; nothing was added."),
    undone: "Undone.",
    redone: "Redone.",
    reset: "Back to the site’s own presentation; Undo brings yours back.",
    cleared: "Cleared; Undo brings it back.",
    imported: |n| format!("Steps imported: {n}. Undo brings back what was here before."),
    exported: |name| format!("Handed to the browser to save: {name}"),
    not_exported: "The browser lets no file be saved here. This is what would be in it: select it, copy it, and save it as a .json file.",
    unreadable: "The file cannot be read.",
    too_big: "The file is too large to be a presentation.",
    refused: "Nothing was imported and nothing has changed. The file has these faults:",
    left_out: "Imported, except for this:",
    place: |step, field| match (step.is_empty(), field.is_empty()) {
        (true, true) => String::new(),
        (true, false) => format!("{field}: "),
        (false, true) => format!("Step {step}: "),
        (false, false) => format!("Step {step}, {field}: "),
    },
    broken: "This is no JSON file, or it is cut off.",
    not_a_presentation: "This is no presentation of this site.",
    newer: "The file was written by a later version of the site.",
    missing: "it is missing.",
    not_text: "it should be text.",
    not_a_list: "it should be a list.",
    not_a_step: "it is not a step.",
    too_long: |max| format!("it is too long; there is room for {max}."),
    not_an_address: "it is no address of this site; those begin with #/.",
    not_a_part: "it is no name of a part of a page.",
    unusable: |raw| format!("this part of the address cannot be used: {raw}"),
    unknown: "there is no such field; it was left out.",
    kept: |time| format!("Saved in this browser at {time}."),
    waiting: "Saving…",
    full: "The browser’s storage is full and the changes were not saved. Everything on screen is still here: please export it as a file.",
    not_kept: "The browser lets this page save nothing. Everything on screen is still here: please export it as a file before you close the page.",
    conflict: "This presentation was changed in another tab. So that neither overwrites the other, this page has stopped saving.",
    take_theirs: "Take the other tab’s",
    keep_mine: "Keep this one",
    followed: "Now shows what was changed in another tab.",
    damaged: "The presentation saved in this browser cannot be read, so the site’s own is shown. Nothing was deleted: this is the text.",
};

const BAR: PresentBarText = PresentBarText {
    label: "Presentation",
    previous: "Previous",
    next: "Next",
    jump: "Steps",
    notes: "Notes",
    window: "Notes window",
    black: "Black",
    full_screen: "Full screen",
    leave: "End",
    close: "Close",
    aside: "This is not the step’s own view.",
    back: "Back to the step",
    total_time: "Elapsed",
    step_time: "This step",
    restart: "Restart the clock",
    next_step: |title| format!("Next: {title}"),
    last_step: "This is the last step.",
    no_notes: "This step has no notes.",
    is_black: "The screen is black; B brings it back.",
    full_refused: "The browser did not go to full screen; the presentation goes on. F11 may work.",
    window_refused: "The browser opened no second window; the notes are shown below.",
    no_such_step: |n| format!("The presentation has no step {n}."),
    add: "Add to a presentation",
    add_hint: "Adds what you see now, with its places, filters and language, as the last step of your presentation.",
    add_now: "Add",
    added: |n| format!("Added. Steps in the presentation now: {n}."),
    see: "See the presentation",
};

const STORY: PresentStoryText = PresentStoryText {
    whole: |place, n| format!("{place}: {n} certified parks"),
    whole_note: "What is counted: parks certified to date, of all types, as one published notice gives them. Every figure on the page tells where it stands in print.",
    leaders: |places| format!("Most parks: {places}"),
    leaders_note: |places, n, share| {
        format!(
            "The prefectures with most parks are {places}, with {n} between them, {share} of the province. Circles are drawn in proportion to the number of parks; diamonds are functional zones, which have no published boundary and stand beside their prefecture."
        )
    },
    top: |place, n| format!("The reporting unit with most parks: {place}, {n}"),
    top_note: "Every county and zone has a page like this, with all that the documents say of it.",
    spread_note: "The farther the curve from the straight line, the more the parks are concentrated.",
    batch: |batch, n| format!("Added by {batch}: {n} parks"),
    batch_note: "Only the list of this batch gives the type of each park, so shares by type are about this batch and not about all parks.",
    list: |n| format!("{n} parks, one by one"),
    list_note: "Grouped by prefecture; to be searched in Chinese, pinyin or initials, and to be downloaded whole.",
    compare: |places| format!("Side by side: {places}"),
    compare_note: "Exchange the places for those that the audience cares about: everything is worked out anew.",
    documents: |it| {
        format!(
            "{} documents, {} to {}",
            it.n_documents, it.first_year, it.last_year
        )
    },
    documents_note: "Every point on the line comes from a document: dates of issue, deadlines, years of targets.",
    forms: |date, n| format!("The notice of {date}: {n} forms and outlines"),
    forms_note: |date| {
        format!(
            "The notice of {date} asks every place to report on these forms. They can be filled in, checked, printed and exported here; what is typed stays in this browser and is sent to nobody."
        )
    },
    followed: |it| {
        format!(
            "{}: {} planned, {} with land, {} completed, {} certified",
            it.place, it.planned, it.supplied, it.completed, it.certified
        )
    },
    pilots: |bases, pilots| format!("{bases} innovation bases, {pilots} pilot counties"),
    plan: |place, first, last| format!("{place}’s plan, {first}–{last}"),
    plan_note: "Mind the difference: what is added each year adds up; what stands at the end of a year must not be added.",
    flagship: |place, n| format!("{place}: {n} flagship parks"),
    flagship_note: "Further down the page parks can be looked for by industry, area and operator.",
    checks: "Every printed total, counted again",
    checks_note: |n| {
        format!(
            "Where the data differ from print, are missing or contradict each other, a note says so: {n} of them, all on this page. What is not reported is called not reported, and never estimated."
        )
    },
};

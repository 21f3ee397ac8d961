//! Hostile text in every input: a corpus of what harms other programs, and a seeded fuzzer that makes
//! more of it. No input may panic, and what was read must survive being written and read again.
//!
//! `cargo xtask fuzz [seconds]` runs the fuzzer for longer; `ATLAS_FUZZ_SEED` repeats a run. The journey
//! `hostile.spec.mjs` types the same corpus into a browser.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod corpus;
mod fuzz;
mod inputs;

use corpus::{Word, corpus};
use inputs::{Desks, INPUTS, attempt};
use std::collections::BTreeSet;
use std::io::Write as _;

#[test]
fn the_corpus_has_some_hundred_different_words_of_every_kind() {
    let words = corpus();
    let kinds: BTreeSet<&str> = words.iter().map(|it| it.kind.as_str()).collect();
    assert_eq!(kinds.len(), 11);
    let texts: BTreeSet<&str> = words.iter().map(|it| it.text.as_str()).collect();
    assert!(texts.len() >= 450, "{}", texts.len());
}

#[test]
fn no_word_of_the_corpus_breaks_an_input() {
    let desks = Desks::new();
    let mut faults = Vec::new();
    for input in INPUTS {
        for Word { kind, text } in corpus().into_iter().step_by(input.every) {
            if let Err(fault) = attempt(input, &desks, &text) {
                faults.push(format!("{} ← {kind} {}: {fault}", input.name, shown(&text)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_changed_word_breaks_an_input() {
    let plan = fuzz::Plan::from_environment();
    // Before the first text: one that ends the whole program can be repeated too.
    print(&format!("\nfuzzer: ATLAS_FUZZ_SEED={}\n", plan.seed));
    let report = fuzz::run(&plan);
    print(&format!("\n{report}"));
    assert!(report.faults.is_empty(), "{report}");
    assert!(report.tried.values().all(|it| *it > 0), "{report}");
}

#[test]
fn a_panic_and_a_broken_law_are_both_told() {
    let desks = Desks::new();
    let panics = inputs::Input {
        name: "panics",
        every: 1,
        attempt: |_, text| assert!(!text.contains('!'), "a mark"),
    };
    assert_eq!(attempt(&panics, &desks, "calm"), Ok(()));
    let fault = attempt(&panics, &desks, "loud!").unwrap_err();
    assert!(fault.contains("a mark"), "{fault}");
}

/// Prints in one piece and past the test program, which keeps to itself what `println!` says in a test
/// that passes.
fn print(text: &str) {
    std::io::stdout().lock().write_all(text.as_bytes()).unwrap();
}

/// A text as it can be printed, its middle left out where it is long.
fn shown(text: &str) -> String {
    let plain: String = text
        .chars()
        .take(120)
        .flat_map(char::escape_debug)
        .collect();
    match text.chars().count() {
        0..=120 => format!("“{plain}”"),
        n => format!("“{plain}…” ({n} characters)"),
    }
}

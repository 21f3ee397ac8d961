//! The shape of `src/`: who may import whom, how large a file may be, and what no code may know or name.
//!
//! The table [`RULES`] is the drawing of the arrows in `ARCHITECTURE.md`. Test code is exempt from
//! the arrows and from the bans on facts and languages; documentation and comments are exempt too.

#![cfg(not(target_arch = "wasm32"))]

#[path = "architecture/paths.rs"]
mod paths;
#[path = "architecture/planted.rs"]
mod planted;
#[path = "architecture/source.rs"]
mod source;

use park_atlas::model::Lang;
use paths::paths;
use source::{Source, is_word};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What a module may use besides itself and `std`.
struct Rule {
    module: &'static str,
    /// Modules of this crate.
    modules: &'static [&'static str],
    /// Other crates.
    crates: &'static [&'static str],
}

/// The arrows. The roots of the crate (`lib.rs`, `main.rs`) and `bin/` may use everything.
const RULES: &[Rule] = &[
    rule("model", &[], &[]),
    rule("analysis", &["model"], &[]),
    rule("forms", &["model"], &["serde_json"]),
    rule("own_figures", &["model", "analysis"], &["csv"]),
    rule("view_state", &["model"], &["percent_encoding"]),
    rule("presentation", &["model", "view_state"], &["serde_json"]),
    rule("format", &["model"], &[]),
    rule("text", &["model", "format"], &[]),
    rule(
        "view_model",
        &[
            "model",
            "analysis",
            "forms",
            "view_state",
            "presentation",
            "format",
            "text",
        ],
        &[],
    ),
    rule(
        "charts",
        &["view_model", "format", "text", "model"],
        &["charming", "serde", "serde_json"],
    ),
    rule(
        "export",
        &["view_model", "model"],
        &["csv", "serde", "serde_json"],
    ),
    rule("bundle", &["model"], &[]),
    rule(
        "shell",
        &[],
        &[
            "gloo",
            "js_sys",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    ),
    rule(
        "components",
        &[
            "forms",
            "own_figures",
            "presentation",
            "view_model",
            "view_state",
            "text",
            "charts",
            "export",
            "model",
            "format",
            "shell",
        ],
        &["leptos"],
    ),
    rule(
        "pages",
        &[
            "forms",
            "own_figures",
            "presentation",
            "components",
            "view_model",
            "view_state",
            "text",
            "charts",
            "export",
            "model",
            "bundle",
            "shell",
        ],
        &["leptos"],
    ),
    rule(
        "app",
        &[
            "pages",
            "components",
            "view_model",
            "view_state",
            "charts",
            "text",
            "model",
            "bundle",
            "shell",
        ],
        &["leptos"],
    ),
    rule(
        "lazy",
        &[
            "app",
            "pages",
            "components",
            "view_model",
            "view_state",
            "charts",
            "export",
            "text",
            "model",
            "bundle",
            "shell",
        ],
        &["leptos"],
    ),
];

/// Files at the root of `src/` and folders to which no rule applies.
const FREE: &[&str] = &["lib", "main", "bin"];

/// The ceiling of house.md 4.11, tests included.
const MAX_LINES: usize = 500;

/// Years and sums that stand in the sources: code that has them written out knows the data.
const FACTS: &[&str] = &["2021", "1161", "117"];

/// Where a language is named; everywhere else one is asked for its properties and words.
const LANGUAGES: &[&str] = &["model/lang.rs", "model/lang/", "text/"];

const fn rule(
    module: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
) -> Rule {
    Rule {
        module,
        modules,
        crates,
    }
}

#[test]
fn the_source_tree_keeps_the_rules() {
    let sources = Source::all(&root().join("src"));
    assert!(
        sources.len() > 20,
        "the walk over src/ found {} files",
        sources.len()
    );
    let violations = violations(&sources, &dependencies());
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn every_rule_is_about_a_module_that_exists() {
    for Rule {
        module, modules, ..
    } in RULES
    {
        for it in modules.iter().chain([module]) {
            let path = root().join("src").join(it);
            assert!(
                path.is_dir() || path.with_extension("rs").is_file(),
                "src/{it} is missing"
            );
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names, as written in code, of all crates in `Cargo.toml`.
fn dependencies() -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml"));
    let manifest = manifest.expect("Cargo.toml is readable");
    let mut crates = BTreeSet::new();
    let mut is_list = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            is_list = section.ends_with("dependencies");
            let single = section.rsplit_once("dependencies.").map(|(_, name)| name);
            crates.extend(single.map(|it| it.replace('-', "_")));
        } else if let Some((name, _)) = line.split_once('=').filter(|_| is_list) {
            crates.insert(name.trim().replace('-', "_"));
        }
    }
    assert!(
        crates.contains("leptos") && crates.contains("web_sys"),
        "{crates:?}"
    );
    crates
}

/// Everything that is wrong, one line each.
fn violations(sources: &[Source], crates: &BTreeSet<String>) -> Vec<String> {
    let test_only: BTreeSet<String> = sources.iter().flat_map(Source::test_only_files).collect();
    let mut violations = Vec::new();
    for source in sources {
        let mut found = form(source);
        if !test_only.contains(&source.path) {
            found.extend(arrows(source, crates));
            found.extend(knowledge(source));
            found.extend(languages(source));
        }
        violations.extend(found.iter().map(|it| format!("src/{}: {it}", source.path)));
    }
    violations
}

fn form(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    if !source.text.starts_with("//!") {
        found.push("the first line is not a `//!` saying what lives here".to_owned());
    }
    let n_lines = source.text.lines().count();
    if n_lines > MAX_LINES {
        found.push(format!("{n_lines} lines, at most {MAX_LINES}"));
    }
    found
}

/// Imports and qualified paths that no arrow allows.
fn arrows(source: &Source, crates: &BTreeSet<String>) -> Vec<String> {
    let module = source.module();
    let top = module.first().map_or("lib", String::as_str);
    if FREE.contains(&top) {
        return Vec::new();
    }
    let Some(rule) = RULES.iter().find(|it| it.module == top) else {
        return vec![format!("`{top}` has no rule in tests/architecture.rs")];
    };
    let mut found = BTreeSet::new();
    for path in paths(&source.code()) {
        let root = path.crate_root(&module);
        let is_allowed = |it: &String| it == top || rule.modules.contains(&it.as_str());
        if let Some(root) = root.filter(|it| !is_allowed(it)) {
            found.insert(format!("`{top}` may not use `crate::{root}`"));
        }
        for it in path.crates(crates).filter(|it| !rule.crates.contains(it)) {
            found.insert(format!("`{top}` may not use the crate `{it}`"));
        }
    }
    found.into_iter().collect()
}

/// Batch numbers, years and sums written out.
fn knowledge(source: &Source) -> Vec<String> {
    let code = source.code_with_strings();
    let numbers = numbers(&code);
    let facts = FACTS.iter().filter(|it| numbers.contains(**it));
    let mut found: Vec<String> = facts.map(|it| format!("knows the number {it}")).collect();
    let chars: Vec<char> = code.chars().collect();
    for idx in 0..chars.len() {
        if names_a_batch(&chars[idx..]) {
            let text: String = chars[idx..].iter().take(12).collect();
            found.push(format!(
                "knows a batch: {}",
                text.lines().next().unwrap_or_default()
            ));
        }
    }
    found
}

/// Languages named where one more would have to be named too.
fn languages(source: &Source) -> Vec<String> {
    if LANGUAGES.iter().any(|it| source.path.starts_with(it)) {
        return Vec::new();
    }
    let all = Lang::ALL.map(|it| format!("{it:?}"));
    let code = source.code();
    let words: BTreeSet<&str> = code.split(|it| !is_word(it)).collect();
    let found = all.iter().filter(|it| words.contains(it.as_str()));
    found
        .map(|it| format!("names the language {it}; ask `Lang` for a property or words"))
        .collect()
}

/// The numbers in a text, separators of thousands left out.
fn numbers(code: &str) -> BTreeSet<String> {
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == ',';
    let words = code.split(|it| !is_part(it));
    let digits = words.map(|it| it.replace(['_', ','], ""));
    let suffixes = [
        "u8", "u16", "u32", "u64", "usize", "i32", "i64", "f32", "f64",
    ];
    digits
        .map(|it| {
            suffixes
                .iter()
                .find_map(|suffix| it.strip_suffix(suffix))
                .unwrap_or(&it)
                .to_owned()
        })
        .filter(|it| it.bytes().all(|it| it.is_ascii_digit()))
        .collect()
}

/// Whether a text begins with one certain batch: `BatchNo(3)`, `第三批`, `3批`, `batch 3`.
fn names_a_batch(text: &[char]) -> bool {
    let is_numeral = |it: &char| it.is_ascii_digit() || "一二三四五六七八九十百".contains(*it);
    let after = |prefix: &str| {
        let found = text.iter().take(prefix.chars().count()).collect::<String>();
        let rest = &text[prefix.chars().count().min(text.len())..];
        found
            .eq_ignore_ascii_case(prefix)
            .then(|| rest.iter().skip_while(|it| **it == ' '))
    };
    let begins_with_digit = |prefix| {
        after(prefix).is_some_and(|mut rest| rest.next().is_some_and(char::is_ascii_digit))
    };
    let is_ordinal = after("第").is_some_and(|mut rest| {
        let end = rest.find(|it| !is_numeral(it) && **it != ' ');
        end == Some(&'批')
    });
    let is_count = text.first().is_some_and(char::is_ascii_digit)
        && text.iter().skip(1).find(|it| **it != ' ') == Some(&'批');
    begins_with_digit("BatchNo(") || begins_with_digit("batch ") || is_ordinal || is_count
}

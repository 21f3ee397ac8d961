//! The rules applied to made-up files: what is wrong is caught, what is right is not.

use super::source::Source;
use super::{MAX_LINES, violations};
use std::collections::BTreeSet;

/// What is found in one made-up file at a path below `src/`.
fn check(path: &str, text: &str) -> Vec<String> {
    let crates = ["leptos", "serde", "web_sys", "percent_encoding", "csv"].map(str::to_owned);
    let source = Source {
        path: path.to_owned(),
        text: format!("//! Made up.\n{text}"),
    };
    violations(&[source], &crates.into())
}

/// Path, code and what is named in the one violation.
const FORBIDDEN: &[(&str, &str, &str)] = &[
    ("model/park.rs", "use serde::Serialize;", "serde"),
    (
        "model/park.rs",
        "use crate::analysis::rank;",
        "crate::analysis",
    ),
    (
        "analysis/rank.rs",
        "use crate::{model::Park, view_state::Page};",
        "crate::view_state",
    ),
    (
        "analysis/rank.rs",
        "use crate::{model::{Park, Note}, text};",
        "crate::text",
    ),
    (
        "analysis/rank.rs",
        "fn f() { crate::format::date() }",
        "crate::format",
    ),
    (
        "analysis/rank.rs",
        "fn f() { crate :: format :: date() }",
        "crate::format",
    ),
    (
        "analysis/rank.rs",
        "use super::super::view_state::Page;",
        "crate::view_state",
    ),
    (
        "analysis/rank.rs",
        "use super::{super::{format, model}};",
        "crate::format",
    ),
    (
        "analysis/mod.rs",
        "use super::view_state::Page;",
        "crate::view_state",
    ),
    (
        "analysis.rs",
        "use self::super::bundle::dataset;",
        "crate::bundle",
    ),
    ("analysis/rank.rs", "use crate::*;", "crate::*"),
    ("analysis/rank.rs", "use crate as all;", "crate::crate"),
    ("analysis/rank.rs", "use ::leptos::prelude::*;", "leptos"),
    ("analysis/rank.rs", "use leptos as l;", "leptos"),
    (
        "analysis/rank.rs",
        "use {std::fmt, leptos::html};",
        "leptos",
    ),
    ("analysis/rank.rs", "extern crate csv;", "csv"),
    ("analysis/rank.rs", "type T = Vec<leptos::View>;", "leptos"),
    (
        "format/date.rs",
        "const A: char = '\"'; use leptos::html; // \"",
        "leptos",
    ),
    (
        "format/date.rs",
        "fn f<'a>(it: &'a str) { leptos::view!() }",
        "leptos",
    ),
    (
        "format/date.rs",
        "const A: &str = r#\"\"#; use crate::text::T;",
        "crate::text",
    ),
    (
        "components/map/view.rs",
        "fn f(it: web_sys::Event) {}",
        "web_sys",
    ),
    (
        "components/map.rs",
        "use crate::analysis::rank;",
        "crate::analysis",
    ),
    ("shell/dom.rs", "use crate::model::Park;", "crate::model"),
    (
        "shell/dom.rs",
        "#[cfg(not(test))]\nuse crate::model::Park;",
        "crate::model",
    ),
    (
        "shell/dom.rs",
        "#[cfg(test)]\nmod tests {}\nuse crate::model::Park;",
        "crate::model",
    ),
    (
        "pages/map.rs",
        "pub use crate::analysis::tally;",
        "crate::analysis",
    ),
    ("novelty/mod.rs", "", "no rule"),
    (
        "components/map/view.rs",
        "use leptos::{html, web_sys::Event};",
        "web_sys",
    ),
];

#[test]
fn planted_imports_are_caught() {
    for &(path, code, culprit) in FORBIDDEN {
        let found = check(path, code);
        assert!(
            found.len() == 1 && found[0].contains(culprit),
            "{path}: {code}: {found:?}"
        );
    }
}

#[test]
fn planted_knowledge_is_caught() {
    for code in [
        "const B: BatchNo = BatchNo(7);",
        "fn f() -> BatchNo { BatchNo( 12 ) }",
        "const T: &str = \"第七批\";",
        "const T: &str = \"第 十二 批\";",
        "const T: &str = \"7 批\";",
        "const T: &str = \"Batch 7\";",
        "const Y: u16 = 2021;",
        "const T: &str = \"2021年\";",
        "const T: &str = \"zj-2021-3\";",
        "const N: u32 = 1_161;",
        "const T: &str = \"1,161 parks\";",
        "const N: u32 = 117_u32;",
        "const N: u32 = 117u32;",
    ] {
        let found = check("text/zh.rs", code);
        assert!(
            found.len() == 1 && found[0].contains("knows"),
            "{code}: {found:?}"
        );
    }
}

#[test]
fn planted_languages_are_caught() {
    for code in [
        "fn f(it: Lang) -> bool { it == Lang::En }",
        "fn f(it: Lang) { match it { model::Lang::Zh => (), _ => () } }",
        "use crate::model::Lang::{Zh, self};",
        "impl Word for Lang { const FIRST: Self = Self::Zh; }",
    ] {
        let found = check("view_model/words.rs", code);
        assert!(
            found.len() == 1 && found[0].contains("names the language"),
            "{code}: {found:?}"
        );
        assert!(check("text/mod.rs", code).is_empty(), "{code}");
        assert!(check("model/lang.rs", code).is_empty(), "{code}");
    }
}

#[test]
fn planted_faults_of_form_are_caught() {
    let long = "// A line.\n".repeat(MAX_LINES);
    let found = check("model/park.rs", &long);
    assert!(found.len() == 1 && found[0].contains("lines"), "{found:?}");
    assert!(check("model/park.rs", &"// A line.\n".repeat(MAX_LINES - 1)).is_empty());
    for text in ["use std::fmt;\n", "// A park.\n", "\n//! A park.\n", ""] {
        let source = Source {
            path: "model/park.rs".to_owned(),
            text: text.to_owned(),
        };
        let found = violations(&[source], &BTreeSet::new());
        assert!(
            found.len() == 1 && found[0].contains("//!"),
            "{text}: {found:?}"
        );
    }
}

/// Path and code in which nothing is wrong.
const ALLOWED: &[(&str, &str)] = &[
    (
        "model/park.rs",
        "use super::Date; use std::fmt; use crate::model::Note;",
    ),
    (
        "model/park.rs",
        "// use leptos::html;\n/* crate::text /* nested */ BatchNo(7) */",
    ),
    (
        "model/park.rs",
        "/// Batch 7 of 2021 had 117 parks (第七批).\nstruct S;",
    ),
    (
        "model/park.rs",
        "const T: &str = \"crate::text and leptos::html \\\" serde::de\";",
    ),
    (
        "model/park.rs",
        "const T: &str = r##\"crate::text \"# leptos::html\"##;",
    ),
    (
        "model/park.rs",
        "pub(crate) struct S; pub(in crate::model) fn serde() {}",
    ),
    ("model/mod.rs", "mod park; use self::park::Park;"),
    (
        "view_state/param.rs",
        "use percent_encoding::AsciiSet; use super::super::model::Date;",
    ),
    (
        "analysis/rank.rs",
        "#[cfg(test)]\nmod tests { use crate::text::T; const B: u8 = 117; }",
    ),
    (
        "analysis/rank.rs",
        "#[cfg(all(test, not(target_arch = \"wasm32\")))]\nmod laws { use csv::Reader; }",
    ),
    (
        "text/zh.rs",
        "const T: &str = \"第{}批；每一批 1170 20210 5117\"; fn f117() {}",
    ),
    (
        "text/en.rs",
        "const T: &str = \"batch {} of the data\"; fn f(it: BatchNo) {}",
    ),
    (
        "view_model/words.rs",
        "fn f(it: Lang) -> bool { it == Lang::ABROAD } // Lang::En\n#[cfg(test)]\nmod tests { use crate::model::Lang::Zh; }",
    ),
    ("lib.rs", "pub mod model; pub use leptos::html;"),
    (
        "bin/prerender.rs",
        "use park_atlas::model::Park; use leptos::prelude::*;",
    ),
];

#[test]
fn what_is_allowed_is_not_caught() {
    for &(path, code) in ALLOWED {
        let found = check(path, code);
        assert!(found.is_empty(), "{path}: {code}: {found:?}");
    }
}

#[test]
fn files_that_only_tests_declare_are_test_code() {
    let source = |path: &str, text: &str| Source {
        path: path.to_owned(),
        text: format!("//! Made up.\n{text}"),
    };
    let crates = BTreeSet::from(["csv".to_owned()]);
    let fixture = "use csv::Reader; const N: u32 = 117;";
    let test_only = "#[cfg(test)]\npub(crate) mod fixture;";
    for (declaration, n_violations) in [(test_only, 0), ("mod fixture;", 2)] {
        for (parent, path) in [
            ("analysis/mod.rs", "analysis/fixture.rs"),
            ("analysis.rs", "analysis/fixture/mod.rs"),
            ("analysis/rank.rs", "analysis/rank/fixture.rs"),
        ] {
            let sources = [source(parent, declaration), source(path, fixture)];
            let found = violations(&sources, &crates);
            assert_eq!(found.len(), n_violations, "{path}: {found:?}");
        }
    }
}

#[test]
fn the_end_of_a_text_is_no_trouble() {
    for text in [
        "/*",
        "\"",
        "r#\"",
        "'",
        "crate::",
        "use {",
        "#[cfg(test)]",
        "#[cfg(test",
        "'\\",
    ] {
        check("model/park.rs", text);
    }
    assert_eq!(super::paths::token_at(&['a', '_', '1', '+'], 0), "a_1");
}

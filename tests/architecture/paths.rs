//! Enough of Rust's grammar to read every path in code, brace groups written out.

use super::source::{find, is_word};
use std::collections::BTreeSet;

/// A path as written, brace groups written out.
#[derive(Debug)]
pub(crate) struct CodePath {
    segments: Vec<String>,
    /// Whether it stands in a `use` or `extern crate`, so that a single name is a path too.
    is_import: bool,
}

impl CodePath {
    fn first(&self) -> &str {
        self.segments.first().map_or("", String::as_str)
    }

    /// The name directly below the root of the crate, if the path leads there from a module.
    pub(crate) fn crate_root(&self, module: &[String]) -> Option<String> {
        let mut depth = module.len();
        let mut segments = self.segments.iter().map(String::as_str).peekable();
        match segments.peek().copied()? {
            "crate" if self.segments.len() > 1 || self.is_import => depth = 0,
            "self" | "super" => {
                segments.next_if_eq(&"self");
                while segments.next_if_eq(&"super").is_some() {
                    depth = depth.saturating_sub(1);
                }
                return (depth == 0).then(|| segments.next().unwrap_or("crate").to_owned());
            }
            _ => return None,
        }
        (depth == 0).then(|| segments.nth(1).unwrap_or("crate").to_owned())
    }

    /// Those of the crates that the path names, re-exported by another one or not.
    pub(crate) fn crates(&self, crates: &BTreeSet<String>) -> impl Iterator<Item = &str> {
        let is_path = self.is_import || self.segments.len() > 1;
        let is_foreign = is_path && crates.contains(self.first());
        let names = self
            .segments
            .iter()
            .filter(move |it| is_foreign && crates.contains(*it));
        names.map(String::as_str)
    }
}

/// Every path in code without comments and texts.
pub(crate) fn paths(code: &str) -> Vec<CodePath> {
    let tokens = tokens(code);
    let token = |idx: usize| tokens.get(idx).map_or("", String::as_str);
    let mut found = Vec::new();
    let mut idx = 0;
    while idx < tokens.len() {
        let before = if idx > 0 { token(idx - 1) } else { "" };
        let is_import = before == "use" || (before == "crate" && token(idx.max(2) - 2) == "extern");
        let is_start = is_name(token(idx)) || (is_import && matches!(token(idx), "{" | "::"));
        if is_start {
            let mut trees = Vec::new();
            idx = tree(&tokens, idx, &[], &mut trees).max(idx + 1);
            found.extend(trees.into_iter().map(|segments| CodePath {
                segments,
                is_import,
            }));
        } else {
            idx += 1;
        }
    }
    found
}

/// Reads one path or group after a prefix; gives the place after it.
fn tree(tokens: &[String], start: usize, prefix: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let token = |idx: usize| tokens.get(idx).map_or("", String::as_str);
    let mut path = prefix.to_vec();
    let mut idx = start;
    loop {
        match token(idx) {
            "::" => idx += 1,
            "{" => return group(tokens, idx + 1, &path, found),
            it if is_name(it) || it == "*" => {
                path.push(it.to_owned());
                idx += 1;
                if token(idx) != "::" {
                    break;
                }
            }
            _ => break,
        }
    }
    found.push(path);
    idx
}

/// Reads the elements of a group; gives the place after its closing brace.
fn group(
    tokens: &[String],
    start: usize,
    prefix: &[String],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let mut idx = start;
    while idx < tokens.len() && tokens[idx] != "}" {
        idx = tree(tokens, idx, prefix, found).max(idx + 1);
        while idx < tokens.len() && tokens[idx] != "," && tokens[idx] != "}" {
            idx += 1;
        }
        if idx < tokens.len() && tokens[idx] == "," {
            idx += 1;
        }
    }
    idx + 1
}

/// Whether a token is a name; keywords that a path may follow are none.
fn is_name(token: &str) -> bool {
    !matches!(
        token,
        "use" | "pub" | "in" | "as" | "extern" | "mut" | "dyn" | "impl" | "return"
    ) && token.starts_with(|it: char| it.is_alphabetic() || it == '_')
}

/// Names, `::`, and other signs one by one.
fn tokens(code: &str) -> Vec<String> {
    let chars: Vec<char> = code.chars().collect();
    let mut tokens = Vec::new();
    let mut idx = 0;
    while idx < chars.len() {
        let token = token_at(&chars, idx);
        idx += token.chars().count();
        if !token.trim().is_empty() {
            tokens.push(token);
        }
    }
    tokens
}

/// The token that starts here.
pub(crate) fn token_at(chars: &[char], start: usize) -> String {
    let end = if is_word(chars[start]) {
        find(chars, start, |it| !is_word(it))
    } else if chars[start..].starts_with(&[':', ':']) {
        start + 2
    } else {
        start + 1
    };
    chars[start..end].iter().collect()
}

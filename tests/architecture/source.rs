//! Enough of Rust's grammar to tell code from comments, texts and tests.

use std::fs;
use std::path::Path;

/// A file of `src/`.
pub(crate) struct Source {
    /// Path below `src/`, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    /// Every Rust file below a folder.
    pub(crate) fn all(folder: &Path) -> Vec<Self> {
        let mut sources = Vec::new();
        collect(folder, "", &mut sources);
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        sources
    }

    /// The path of the module that the file is: `analysis`, `rank`.
    pub(crate) fn module(&self) -> Vec<String> {
        let path = self.path.trim_end_matches(".rs");
        let path = path.strip_suffix("/mod").unwrap_or(path);
        path.split('/').map(str::to_owned).collect()
    }

    /// The code without comments, texts and tests.
    pub(crate) fn code(&self) -> String {
        self.masked(false)
    }

    /// The code without comments and tests.
    pub(crate) fn code_with_strings(&self) -> String {
        self.masked(true)
    }

    /// The files that this one declares for tests only, whether they exist or not.
    pub(crate) fn test_only_files(&self) -> Vec<String> {
        let plain = mask(&self.text, false);
        let mut folder = self.module();
        if matches!(self.path.as_str(), "lib.rs" | "main.rs") {
            folder.clear();
        }
        let mut files = Vec::new();
        for (start, end) in test_items(&plain) {
            let item: String = plain[start..end].iter().collect();
            let declared = item.strip_suffix(';').and_then(|it| it.rsplit_once("mod "));
            if let Some((_, name)) = declared {
                let path = [&folder[..], &[name.trim().to_owned()]].concat().join("/");
                files.extend([format!("{path}.rs"), format!("{path}/mod.rs")]);
            }
        }
        files
    }

    fn masked(&self, keeps_strings: bool) -> String {
        let mut code = mask(&self.text, keeps_strings);
        for (start, end) in test_items(&mask(&self.text, false)) {
            code[start..end].fill(' ');
        }
        code.into_iter().collect()
    }
}

fn collect(folder: &Path, prefix: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("src/ is readable") {
        let path = entry.expect("src/ is readable").path();
        let name = path
            .file_name()
            .and_then(|it| it.to_str())
            .expect("a name in UTF-8");
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), sources);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).expect("source in UTF-8");
            sources.push(Source {
                path: format!("{prefix}{name}"),
                text,
            });
        }
    }
}

/// The text, character by character, with comments and, if wanted, the insides of texts blank.
fn mask(text: &str, keeps_strings: bool) -> Vec<char> {
    let mut chars: Vec<char> = text.chars().collect();
    let mut idx = 0;
    while idx < chars.len() {
        let (end, is_text) = opaque_end(&chars, idx);
        if end > idx && !(is_text && keeps_strings) {
            chars[idx..end].fill(' ');
        }
        idx = end.max(idx + 1);
    }
    chars
}

/// The end of the comment or the text that starts here, which of the two it is; `start` if none.
fn opaque_end(chars: &[char], start: usize) -> (usize, bool) {
    let follows_word = start > 0 && is_word(chars[start - 1]);
    match (chars[start], chars.get(start + 1)) {
        ('/', Some('/')) => (find(chars, start, |it| it == '\n'), false),
        ('/', Some('*')) => (block_comment_end(chars, start), false),
        ('"', _) => (string_end(chars, start, '"'), true),
        ('r', Some('"' | '#')) if !follows_word || chars[start - 1] == 'b' => {
            (raw_string_end(chars, start), true)
        }
        ('\'', Some('\\')) => (string_end(chars, start, '\''), true),
        ('\'', Some(_)) if chars.get(start + 2) == Some(&'\'') => (start + 3, true),
        _ => (start, false),
    }
}

pub(crate) fn find(chars: &[char], start: usize, is_wanted: impl Fn(char) -> bool) -> usize {
    let found = chars[start..].iter().position(|it| is_wanted(*it));
    found.map_or(chars.len(), |it| start + it)
}

fn block_comment_end(chars: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut idx = start;
    while idx < chars.len() {
        match (chars[idx], chars.get(idx + 1)) {
            ('/', Some('*')) => (depth, idx) = (depth + 1, idx + 2),
            ('*', Some('/')) => (depth, idx) = (depth - 1, idx + 2),
            _ => idx += 1,
        }
        if depth == 0 {
            break;
        }
    }
    idx.min(chars.len())
}

fn string_end(chars: &[char], start: usize, quote: char) -> usize {
    let mut idx = start + 1;
    while idx < chars.len() && chars[idx] != quote {
        idx += if chars[idx] == '\\' { 2 } else { 1 };
    }
    (idx + 1).min(chars.len())
}

/// `start` if this is no raw string but a raw identifier.
fn raw_string_end(chars: &[char], start: usize) -> usize {
    let quote = find(chars, start + 1, |it| it != '#');
    if chars.get(quote) != Some(&'"') {
        return start;
    }
    let n_hashes = quote - start - 1;
    let is_end = |idx: &usize| {
        let hashes = chars.get(idx + 1..=idx + n_hashes);
        chars[*idx] == '"' && hashes.is_some_and(|it| it.iter().all(|it| *it == '#'))
    };
    (quote + 1..chars.len())
        .find(is_end)
        .map_or(chars.len(), |it| it + 1 + n_hashes)
}

/// Start and end of each item under `#[cfg(test)]` or `#[cfg(all(test, …))]`.
fn test_items(plain: &[char]) -> Vec<(usize, usize)> {
    let opening: Vec<char> = "#[cfg(".chars().collect();
    let mut items = Vec::new();
    let mut idx = 0;
    while idx < plain.len() {
        let mut end = idx + 1;
        if plain[idx..].starts_with(&opening) {
            end = closing(plain, idx + 1);
            if is_for_tests(&plain[idx..end]) {
                end = item_end(plain, end);
                items.push((idx, end));
            }
        }
        idx = end;
    }
    items
}

fn is_for_tests(attribute: &[char]) -> bool {
    let attribute: String = attribute.iter().filter(|it| !it.is_whitespace()).collect();
    attribute.starts_with("#[cfg(test)") || attribute.starts_with("#[cfg(all(test,")
}

/// The end of the item that follows an attribute: its semicolon or its closing brace.
fn item_end(plain: &[char], start: usize) -> usize {
    let idx = find(plain, start, |it| matches!(it, ';' | '{' | '#'));
    match plain.get(idx) {
        Some('#') => item_end(plain, closing(plain, idx + 1).max(idx + 1)),
        Some('{') => closing(plain, idx),
        _ => (idx + 1).min(plain.len()),
    }
}

/// The end of the group that opens here; `start` if none does.
fn closing(plain: &[char], start: usize) -> usize {
    let mut depth = 0_usize;
    for (idx, it) in plain.iter().enumerate().skip(start) {
        match it {
            '[' | '{' | '(' => depth += 1,
            ']' | '}' | ')' => depth = depth.saturating_sub(1),
            _ => (),
        }
        if depth == 0 {
            return if idx == start { start } else { idx + 1 };
        }
    }
    plain.len()
}

pub(crate) fn is_word(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

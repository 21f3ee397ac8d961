//! The little that is done to HTML text: filling markers and looking at tags. The pages are our own
//! and well-formed, so a scan for tags is enough and a parser would only hide what happens.

use crate::stamp::short_hash;
use anyhow::{Result, bail};

/// One opening tag in a page, with the text up to the matching closing tag for scripts and styles.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Lower-case element name.
    pub(crate) name: String,
    /// The whole opening tag, `<` to `>`.
    pub(crate) text: &'a str,
    /// Content, for `script` and `style` only.
    pub(crate) content: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute; an attribute without value is the empty text.
    pub(crate) fn attribute(&self, wanted: &str) -> Option<&str> {
        let mut rest = self.text.get(1 + self.name.len()..self.text.len() - 1)?;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let end = rest
                .find(|c: char| c.is_whitespace() || c == '=' || c == '/')
                .unwrap_or(rest.len());
            let (name, after) = rest.split_at(end.max(1));
            let (value, after) = value(after);
            if name.eq_ignore_ascii_case(wanted) {
                return Some(value);
            }
            rest = after;
        }
    }

    /// Whether the browser runs this script's own text.
    pub(crate) fn is_inline_script(&self) -> bool {
        let kind = self.attribute("type").unwrap_or("text/javascript");
        self.name == "script"
            && self.attribute("src").is_none()
            && matches!(kind, "" | "text/javascript" | "module")
    }
}

/// Splits `="value" rest` into value and rest; without `=` the value is empty.
fn value(after: &str) -> (&str, &str) {
    let Some(text) = after.strip_prefix('=') else {
        return ("", after);
    };
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// All opening tags, in order; comments are skipped, and so is everything inside scripts and styles.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if rest.starts_with("<!--") {
            rest = rest.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if !rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            rest = &rest[1..];
            continue;
        }
        let text = &rest[..tag_end(rest)];
        let name_end = text[1..]
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .map_or(text.len(), |at| at + 1);
        let name = text[1..name_end].to_ascii_lowercase();
        rest = &rest[text.len()..];
        let mut content = "";
        if name == "script" || name == "style" {
            let end = rest.find(&format!("</{name}")).unwrap_or(rest.len());
            (content, rest) = rest.split_at(end);
        }
        found.push(Tag {
            name,
            text,
            content,
        });
    }
    found
}

/// Length of the opening tag that `text` begins with; a `>` inside quotes does not end it.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Puts `content` in the place of `<!-- atlas:name -->`, which must be there exactly once.
pub(crate) fn fill(page: &str, name: &str, content: &str) -> Result<String> {
    let marker = marker(name);
    match page.matches(&marker).count() {
        1 => Ok(page.replacen(&marker, content, 1)),
        count => bail!("index.html holds the marker {marker} {count} times; once is needed"),
    }
}

/// Gives the page its language, title and description in place of those of the source.
pub(crate) fn name(page: &str, lang: &str, title: &str, description: &str) -> Result<String> {
    let mut out = page.to_owned();
    for tag in tags(page) {
        let new = match (tag.name.as_str(), tag.attribute("name")) {
            ("html", _) => tag.text.replacen(
                &format!("lang=\"{}\"", tag.attribute("lang").unwrap_or_default()),
                &format!("lang=\"{lang}\""),
                1,
            ),
            ("meta", Some("description")) => format!(
                "<meta name=\"description\" content=\"{}\">",
                escape(description)
            ),
            _ => continue,
        };
        out = out.replacen(tag.text, &new, 1);
    }
    let before = out.split_once("<title>");
    let Some((before, (_, after))) =
        before.and_then(|(it, rest)| Some((it, rest.split_once("</title>")?)))
    else {
        bail!("index.html has no title");
    };
    Ok(format!("{before}<title>{}</title>{after}", escape(title)))
}

fn marker(name: &str) -> String {
    format!("<!-- atlas:{name} -->")
}

/// Text as it must stand in HTML text and in quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Removes Trunk's instructions, which it leaves in the page when told not to inject its own script.
pub(crate) fn drop_trunk_links(page: &str) -> String {
    let mut out = page.to_owned();
    for tag in tags(page) {
        if tag.name == "link" && tag.attribute("data-trunk").is_some() {
            out = out.replacen(tag.text, "", 1);
        }
    }
    out
}

/// `trunk serve` adds its reload script and rewrites it with every answer, so that no hash can allow
/// it: it gets a nonce, which is returned. Built pages hold no such script.
pub(crate) fn mark_reload_script(page: &str) -> (String, Option<String>) {
    let at = "__TRUNK_ADDRESS__";
    if !tags(page).iter().any(|tag| tag.content.contains(at)) {
        return (page.to_owned(), None);
    }
    let nonce = short_hash(page.as_bytes());
    let Some(place) = page.find(at).and_then(|at| page[..at].rfind("<script")) else {
        return (page.to_owned(), None);
    };
    let (before, after) = page.split_at(place + "<script".len());
    (format!("{before} nonce=\"{nonce}\"{after}"), Some(nonce))
}

/// The content security policy forbids style attributes; better to hear of it here than in a console.
pub(crate) fn refuse_style_attributes(page: &str) -> Result<()> {
    for tag in tags(page) {
        if tag.attribute("style").is_some() {
            bail!(
                "the page holds a style attribute, which its content security policy forbids: {}",
                tag.text
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{drop_trunk_links, fill, mark_reload_script, name, refuse_style_attributes, tags};

    #[test]
    fn finds_tags_and_attributes() {
        let page = r#"<!-- <b> --><a href="x>y" hidden data-k='v'>t</a><script type="text/plain">a<b</script><br/>"#;
        let found = tags(page);
        let names: Vec<&str> = found.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["a", "script", "br"]);
        assert_eq!(found[0].attribute("href"), Some("x>y"));
        assert_eq!(found[0].attribute("hidden"), Some(""));
        assert_eq!(found[0].attribute("data-k"), Some("v"));
        assert_eq!(found[0].attribute("k"), None);
        assert_eq!(found[1].content, "a<b");
        assert!(!found[1].is_inline_script());
    }

    #[test]
    fn a_marker_must_be_there_once() {
        assert_eq!(
            fill("a<!-- atlas:x -->b", "x", "-").ok().as_deref(),
            Some("a-b")
        );
        assert!(fill("ab", "x", "-").is_err());
        assert!(fill("<!-- atlas:x --><!-- atlas:x -->", "x", "-").is_err());
    }

    #[test]
    fn trunk_leaves_no_trace() {
        let page =
            r#"<p></p><link data-trunk rel="rust" data-trunk-id="0" /><link rel="icon" href="i">"#;
        assert_eq!(
            drop_trunk_links(page),
            r#"<p></p><link rel="icon" href="i">"#
        );
    }

    #[test]
    fn only_a_reload_script_gets_a_nonce() {
        assert_eq!(mark_reload_script("<script>1</script>").1, None);
        let (page, nonce) =
            mark_reload_script("<script>1</script><script>'{{__TRUNK_ADDRESS__}}'</script>");
        let nonce = nonce.unwrap_or_default();
        assert!(page.starts_with("<script>1</script><script nonce=\""));
        assert!(page.contains(&nonce) && !nonce.is_empty());
    }

    #[test]
    fn style_attributes_are_refused() {
        assert!(refuse_style_attributes(r#"<p class="style">style="x"</p>"#).is_ok());
        assert!(refuse_style_attributes(r#"<p style="color:red">"#).is_err());
    }

    #[test]
    fn a_page_gets_another_language() {
        let page = r#"<html lang="zh-CN" data-x="1"><title>图</title><meta name="description" content="说明"><p lang="en">"#;
        assert_eq!(
            name(page, "en", "A & B", "\"C\"").unwrap_or_default(),
            r#"<html lang="en" data-x="1"><title>A &amp; B</title><meta name="description" content="&quot;C&quot;"><p lang="en">"#
        );
        assert!(name("<html>", "en", "", "").is_err());
    }
}

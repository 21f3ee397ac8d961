//! The content security policy: written into each page from the very scripts and styles that stand in it.

use super::html::{self, Tag};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// Texts become markup or scripts only through the one policy of `src/shell/trusted.js`.
const TRUSTED_TYPES: &str = "require-trusted-types-for 'script'; trusted-types default";

/// The policy of the hosted site. `frame-ancestors` is left out on purpose: pages may be embedded.
pub(super) fn hosted(page: &str, reload_nonce: Option<&str>) -> String {
    let (scripts, styles) = hashes(page);
    let nonce = reload_nonce.map_or(String::new(), |nonce| format!(" 'nonce-{nonce}'"));
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{scripts}{nonce}"),
        format!("style-src 'self'{styles}"),
        "img-src 'self' data: blob:".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        // The preview of an embedded page is the site itself, in a sandbox.
        "frame-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        TRUSTED_TYPES.to_owned(),
    ]
    .join("; ")
}

/// The policy of the single file: it has no origin, so nothing may be loaded but what it carries.
///
/// `later` are scripts that it carries packed and puts into the page when they are wanted.
pub(super) fn standalone(page: &str, later: &[String]) -> String {
    let (mut scripts, styles) = hashes(page);
    for script in later {
        scripts += &source_of(script);
    }
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'wasm-unsafe-eval'{scripts}"),
        format!("style-src{styles}"),
        "img-src data: blob:".to_owned(),
        "connect-src data: blob:".to_owned(),
        "worker-src blob:".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        TRUSTED_TYPES.to_owned(),
    ]
    .join("; ")
}

pub(super) fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// The policy that a finished page states; `serve` sends the same one as a header.
pub(crate) fn stated(page: &str) -> Option<String> {
    html::tags(page)
        .iter()
        .filter(|tag| tag.name == "meta")
        .find(|tag| tag.attribute("http-equiv") == Some("Content-Security-Policy"))
        .and_then(|tag| tag.attribute("content"))
        .map(str::to_owned)
}

/// The expression that allows one inline script or style, with a space before it.
fn source_of(content: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

/// Source expressions, each with a space before it, for the inline scripts and for the inline styles.
fn hashes(page: &str) -> (String, String) {
    let tags = html::tags(page);
    let collect = |wanted: &dyn Fn(&Tag) -> bool| {
        let mut sources = String::new();
        for tag in tags.iter().filter(|tag| wanted(tag)) {
            sources += &source_of(tag.content);
        }
        sources
    };
    (
        collect(&|tag| tag.is_inline_script() && tag.attribute("nonce").is_none()),
        collect(&|tag| tag.name == "style"),
    )
}

#[cfg(test)]
mod tests {
    use super::{hosted, meta, stated};

    #[test]
    fn inline_scripts_are_allowed_by_hash_and_data_blocks_are_not() {
        let page =
            "<script>alert(1)</script><script type=\"text/plain\">x</script><style>p{}</style>";
        let policy = hosted(page, None);
        // Known answer: `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`.
        assert!(policy.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"));
        assert_eq!(policy.matches("sha256-").count(), 2);
        assert!(!policy.contains("unsafe-inline"));
    }

    #[test]
    fn the_policy_can_be_read_back() {
        let policy = hosted("", None);
        assert_eq!(
            stated(&format!("<head>{}</head>", meta(&policy))),
            Some(policy)
        );
    }
}

//! The headers that a host should send with each file. `serve` sends them; the files in `hosting/` say
//! the same in the words of several hosts, and a test below compares them.

use crate::site::csp;

/// Sent with everything.
const ALWAYS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];

/// All headers of a file but those of its transfer: name and value.
pub(crate) fn of_file(name: &str, raw: &[u8]) -> Vec<(&'static str, String)> {
    let mut headers: Vec<(&str, String)> = ALWAYS
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    headers.push(("Cache-Control", cache_control(name).to_owned()));
    // The published tables may be read by scripts of other sites.
    if name.starts_with("data/") {
        headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
    }
    let policy = std::str::from_utf8(raw)
        .ok()
        .filter(|_| content_type(name).starts_with("text/html"))
        .and_then(csp::stated);
    if let Some(policy) = policy {
        headers.push(("Content-Security-Policy", policy));
    }
    headers
}

/// Names under `assets/` change with their content; everything else is asked for again.
fn cache_control(name: &str) -> &'static str {
    if name.starts_with("assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// The media type of a file by its name.
pub(crate) fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "xml" => "application/xml",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{ALWAYS, cache_control, content_type, of_file};
    use crate::hosting::{TEMPLATES, filled};
    use std::collections::BTreeMap;

    const PAGE: &str =
        r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#;
    const SINGLE: &str = r#"<meta http-equiv="Content-Security-Policy" content="script-src 'x'">"#;

    fn file(name: &str) -> String {
        let template = TEMPLATES.iter().find(|(it, _)| *it == name);
        template.map_or_else(String::new, |(_, text)| filled(text, PAGE, SINGLE))
    }

    /// Everything at the root, and a file of each folder.
    fn samples() -> Vec<(&'static str, &'static str)> {
        vec![
            ("index.html", PAGE),
            ("en.html", PAGE),
            ("park-atlas.html", SINGLE),
            ("sw.js", ""),
            ("manifest.webmanifest", ""),
            ("park-atlas-usb.zip", ""),
            ("card.png", ""),
            ("robots.txt", ""),
            ("sitemap.xml", ""),
            ("assets/a-1.js", ""),
            ("app/icon.svg", ""),
            ("data/regions.csv", ""),
        ]
    }

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        assert!(cache_control("assets/a-1.js").contains("immutable"));
        assert_eq!(cache_control("index.html"), "no-cache");
        assert_eq!(cache_control("sw.js"), "no-cache");
    }

    type Headers = BTreeMap<String, String>;

    /// A path or the beginning of paths, and what is sent with them.
    struct Rule<'a> {
        pattern: &'a str,
        headers: Headers,
    }

    impl Rule<'_> {
        fn fits(&self, path: &str) -> bool {
            match self.pattern.strip_suffix('*') {
                Some(begin) => path.starts_with(begin),
                None => path == self.pattern,
            }
        }
    }

    /// Reads a `_headers` file; refuses what one of its hosts would pass over.
    fn rules(text: &str) -> Vec<Rule<'_>> {
        let mut rules: Vec<Rule> = Vec::new();
        let lines = text.lines();
        for line in lines.filter(|it| !it.is_empty() && !it.starts_with('#')) {
            if line.starts_with('/') {
                rules.push(Rule {
                    pattern: line,
                    headers: Headers::new(),
                });
                continue;
            }
            let said = line.strip_prefix("  ").and_then(|it| it.split_once(": "));
            let (Some((name, value)), Some(rule)) = (said, rules.last_mut()) else {
                panic!("`{line}` is no header of a path");
            };
            assert!(!name.contains(|it| " !:".contains(it)), "{line}");
            let before = rule.headers.insert(name.to_owned(), value.to_owned());
            assert_eq!(before, None, "twice in {}: {line}", rule.pattern);
        }
        rules
    }

    /// What is sent with a path: all that fits adds up.
    fn sent(rules: &[Rule], path: &str) -> Headers {
        let mut headers = Headers::new();
        for (name, value) in rules
            .iter()
            .filter(|it| it.fits(path))
            .flat_map(|it| &it.headers)
        {
            let before = headers.insert(name.clone(), value.clone());
            assert_eq!(before, None, "{name} would be sent twice with {path}");
        }
        headers
    }

    /// The paths that the hosts of `_headers` answer with a file.
    fn paths(name: &str) -> Vec<String> {
        let mut paths = vec![format!("/{name}")];
        paths.extend(name.strip_suffix(".html").map(|page| match page {
            "index" => "/".to_owned(),
            page => format!("/{page}"),
        }));
        paths
    }

    #[test]
    fn the_rules_for_static_hosts_send_what_serve_sends() {
        let text = file("_headers");
        let rules = rules(&text);
        let mut asked = Vec::new();
        for (name, page) in samples() {
            let expected: Headers = of_file(name, page.as_bytes())
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            for path in paths(name) {
                assert_eq!(sent(&rules, &path), expected, "{path}");
                asked.push(path);
            }
        }
        assert!(asked.len() > 12 && asked.contains(&"/en".to_owned()));
        for rule in &rules {
            let pattern = rule.pattern;
            assert!(
                asked.iter().any(|it| rule.fits(it)),
                "{pattern} is for nothing"
            );
        }
    }

    #[test]
    fn nginx_and_caddy_send_the_same_values() {
        let (nginx, caddy) = (file("nginx.conf"), file("Caddyfile"));
        for (name, value) in ALWAYS {
            assert!(nginx.contains(&format!("add_header {name} \"{value}\" always;")));
            assert!(caddy.contains(&format!("header {name} \"{value}\"")));
        }
        for (name, page) in samples() {
            for (header, value) in of_file(name, page.as_bytes()) {
                assert!(nginx.contains(&format!("\"{value}\"")), "{header}: {value}");
                assert!(caddy.contains(&format!("\"{value}\"")), "{header}: {value}");
                assert!(nginx.contains(&format!("add_header {header} ")), "{header}");
            }
        }
    }

    #[test]
    fn object_storage_gets_the_types_and_caches_of_serve() {
        let script = file("object-storage.sh");
        assert!(script.contains(cache_control("assets/a-1.js")));
        assert!(script.contains(&format!("asked='{}'", cache_control("index.html"))));
        let lines: Vec<&str> = script
            .lines()
            .filter(|it| it.starts_with("put \""))
            .collect();
        assert!(lines.len() > 10);
        for line in lines {
            let parts: Vec<&str> = line.split('\'').collect();
            assert_eq!(content_type(parts[3]), parts[1], "{line}");
            let is_kept = line.starts_with("put \"$kept\"");
            assert_eq!(is_kept, parts[3].starts_with("assets/"), "{line}");
        }
    }
}

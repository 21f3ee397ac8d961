//! One request, one answer: which file, in which compression, with which headers.

use crate::headers::{content_type, of_file};
use crate::stamp::short_hash;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Response, Uri, header};
use std::path::{Component, Path, PathBuf};

/// A folder and the path it is reached under.
pub(super) struct Site {
    pub(super) dir: PathBuf,
    pub(super) prefix: String,
}

/// Status, headers and body of one answer.
#[derive(Debug)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What of a request decides the answer.
#[derive(Default)]
struct Asked<'a> {
    address: &'a str,
    encodings: &'a str,
    known_tag: &'a str,
}

impl Site {
    pub(super) fn respond(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Response<Body> {
        let header = |name| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
        };
        let answer = if matches!(*method, Method::GET | Method::HEAD) {
            self.answer(&Asked {
                address: uri.path(),
                encodings: header(header::ACCEPT_ENCODING),
                known_tag: header(header::IF_NONE_MATCH),
            })
        } else {
            plain(405, "only GET and HEAD")
        };
        let mut response = Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        response
            .body(Body::from(answer.body))
            .unwrap_or_else(|error| Response::new(Body::from(format!("{error}\n"))))
    }

    fn answer(&self, asked: &Asked) -> Answer {
        let Some(name) = self.file_name(asked.address) else {
            return plain(404, "not found");
        };
        let path = self.dir.join(&name);
        let Ok(raw) = std::fs::read(&path) else {
            return plain(404, "not found");
        };
        let tag = format!("\"{}\"", short_hash(&raw));
        let mut headers: Vec<(String, String)> = of_file(&name, &raw)
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        for (name, value) in [
            ("Content-Type", content_type(&name)),
            ("Vary", "Accept-Encoding"),
            ("ETag", &tag),
        ] {
            headers.push((name.to_owned(), value.to_owned()));
        }
        if asked.known_tag == tag {
            return Answer {
                status: 304,
                headers,
                body: Vec::new(),
            };
        }
        let body = match compressed(&path, asked.encodings) {
            Some((encoding, body)) => {
                headers.push(("Content-Encoding".to_owned(), encoding.to_owned()));
                body
            }
            None => raw,
        };
        Answer {
            status: 200,
            headers,
            body,
        }
    }

    /// The file that an address means, or nothing for an address outside the site.
    fn file_name(&self, address: &str) -> Option<String> {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let path = decode(path)?;
        let name = path.strip_prefix(&self.prefix)?;
        let inside = Path::new(name)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !inside || name.contains('\\') {
            return None;
        }
        let folder = name.is_empty() || name.ends_with('/');
        Some(if folder {
            format!("{name}index.html")
        } else {
            name.to_owned()
        })
    }
}

/// The copy that the build left beside a file, in the best encoding that was offered.
fn compressed(path: &Path, offered: &str) -> Option<(&'static str, Vec<u8>)> {
    let offered: Vec<&str> = offered
        .split(',')
        .map(|one| one.split(';').next().unwrap_or_default().trim())
        .collect();
    for (encoding, suffix) in [("br", "br"), ("gzip", "gz")] {
        if offered.contains(&encoding) {
            let mut file = path.as_os_str().to_owned();
            file.push(format!(".{suffix}"));
            if let Ok(body) = std::fs::read(PathBuf::from(file)) {
                return Some((encoding, body));
            }
        }
    }
    None
}

fn plain(status: u16, text: &str) -> Answer {
    Answer {
        status,
        headers: vec![("Content-Type".to_owned(), content_type("x.txt").to_owned())],
        body: format!("{text}\n").into_bytes(),
    }
}

/// Percent-decoding; nothing for an address that is not UTF-8 or is cut short.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{Asked, Site};

    fn site(prefix: &str) -> Site {
        Site {
            dir: std::env::temp_dir(),
            prefix: prefix.to_owned(),
        }
    }

    #[test]
    fn addresses_stay_inside_the_folder() {
        let root = site("/");
        assert_eq!(root.file_name("/").as_deref(), Some("index.html"));
        assert_eq!(root.file_name("/a/b.js?x#y").as_deref(), Some("a/b.js"));
        assert_eq!(root.file_name("/%E6%9D%AD.csv").as_deref(), Some("杭.csv"));
        for outside in ["/../x", "/a/%2e%2e/x", "//etc/x", "/a\\b", "/%2", "/%ff"] {
            assert_eq!(root.file_name(outside), None, "{outside}");
        }
    }

    #[test]
    fn a_site_below_a_path_answers_there_only() {
        let below = site("/sub/");
        assert_eq!(below.file_name("/sub/").as_deref(), Some("index.html"));
        assert_eq!(below.file_name("/index.html"), None);
    }

    #[test]
    fn what_is_not_there_is_404() {
        let asked = Asked {
            address: "/no-such-file",
            ..Asked::default()
        };
        assert_eq!(site("/").answer(&asked).status, 404);
    }
}

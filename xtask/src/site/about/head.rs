//! What the head of a page tells machines: its languages, its card, its data.

use super::package::Package;
use super::{CARD, Site, View, described};
use crate::site::html::escape;
use crate::workspace::Workspace;
use anyhow::Result;

/// A language that the site is drawn in at build time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lang {
    Zh,
    En,
}

impl Lang {
    pub(crate) const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// As pages and links name it.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }

    /// The page in this language, relative to the site.
    pub(super) fn page(self) -> &'static str {
        match self {
            Self::Zh => "",
            Self::En => "en.html",
        }
    }

    /// As Open Graph names it.
    fn locale(self) -> &'static str {
        match self {
            Self::Zh => "zh_CN",
            Self::En => "en_GB",
        }
    }
}

/// The tags for the page in a language.
pub(crate) fn tags(ws: &Workspace, view: &View, lang: Lang, site: &Site) -> Result<String> {
    Ok(written(&Package::read(ws)?, view, lang, site))
}

fn written(package: &Package, view: &View, lang: Lang, site: &Site) -> String {
    let link = |rest: &str, file: &str| format!("<link {rest} href=\"{}\">", site.to(file));
    let meta =
        |name: &str, text: &str| format!("<meta property=\"{name}\" content=\"{}\">", escape(text));
    let language = |tag: &str| format!("rel=\"alternate\" hreflang=\"{tag}\"");
    let shown = view.of(lang);
    let mut head = Vec::new();
    // Search engines take absolute addresses only for these.
    if site.base.is_some() {
        head.push(link("rel=\"canonical\"", lang.page()));
        head.push(meta("og:url", &site.to(lang.page())));
        head.extend(Lang::ALL.map(|other| link(&language(other.tag()), other.page())));
        head.push(link(&language("x-default"), ""));
    }
    let catalogue = "rel=\"alternate\" type=\"application/ld+json\"";
    head.push(link(catalogue, "data/dcat.jsonld"));
    let dictionary = "rel=\"describedby\" type=\"application/json\"";
    head.push(link(dictionary, described::DESCRIPTION));
    head.push(meta("og:type", "website"));
    head.push(meta("og:site_name", &shown.title));
    head.push(meta("og:title", &shown.title));
    head.push(meta("og:description", &shown.description));
    head.push(meta("og:locale", lang.locale()));
    head.push(meta("og:image", &site.to(CARD)));
    head.push(meta("og:image:width", "1200"));
    head.push(meta("og:image:height", "630"));
    head.push("<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned());
    let data = described::schema_org(package, view, lang, site).to_string();
    // A sign that could end the element is written by its number.
    let data = data.replace('<', "\\u003c");
    head.push(format!(
        "<script type=\"application/ld+json\">{data}</script>\n"
    ));
    head.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Lang, written};
    use crate::site::about::package::of_this_project;
    use crate::site::about::{Site, View};
    use crate::site::html::tags;

    fn hrefs(head: &str, rel: &str) -> Vec<String> {
        let tags = tags(head)
            .into_iter()
            .filter(|it| it.attribute("rel") == Some(rel));
        tags.filter_map(|it| it.attribute("href").map(str::to_owned))
            .collect()
    }

    #[test]
    fn languages_point_at_each_other_and_the_data_cannot_end_its_element() {
        let package = of_this_project();
        let view = View::named("图谱</script>", "Atlas \"quoted\"");
        let known = Site::new("https://example.org").unwrap_or_default();
        for (site, places) in [
            (Site::default(), vec![]),
            (
                known,
                vec!["https://example.org/", "https://example.org/en.html"],
            ),
        ] {
            let head = written(&package, &view, Lang::Zh, &site);
            assert_eq!(
                hrefs(&head, "canonical"),
                places.first().into_iter().copied().collect::<Vec<_>>()
            );
            let others = hrefs(&head, "alternate");
            assert!(
                places
                    .iter()
                    .all(|it| others.iter().any(|other| other == it)),
                "{others:?}"
            );
            assert_eq!(head.contains("hreflang"), !places.is_empty());
            assert_eq!(head.matches("</script>").count(), 1);
            let scripts = tags(&head).into_iter().filter(|it| it.name == "script");
            for script in scripts {
                assert!(!script.is_inline_script());
                let data: Result<serde_json::Value, _> = serde_json::from_str(script.content);
                assert!(data.is_ok_and(|it| it["creator"]["name"] == "图谱</script>"));
            }
        }
        let english = written(&package, &view, Lang::En, &Site::default());
        assert!(english.contains("content=\"Atlas &quot;quoted&quot;\""));
    }
}

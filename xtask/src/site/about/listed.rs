//! What crawlers ask for first.

use super::head::Lang;
use super::package::Package;
use super::{Site, described};
use crate::site::html::escape;

pub(super) const SITEMAP: &str = "sitemap.xml";

/// `robots.txt`: everything may be read.
pub(super) fn robots(site: &Site) -> String {
    let map = match site.base {
        Some(_) => format!("\nSitemap: {}\n", site.to(SITEMAP)),
        None => String::new(),
    };
    format!("User-agent: *\nAllow: /\n{map}")
}

/// `sitemap.xml`: the pages and the tables. The format knows absolute addresses only, so there is
/// none for a site of unknown address.
pub(super) fn sitemap(package: &Package, site: &Site) -> Option<String> {
    site.base.as_ref()?;
    let address = |file: &str| escape(&site.to(file));
    let other = |it: Lang| {
        format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
            it.tag(),
            address(it.page())
        )
    };
    let others = Lang::ALL.map(other).concat();
    let pages = Lang::ALL.map(|it| (it.page().to_owned(), others.as_str()));
    let tables = package.tables().iter();
    let files = [described::DESCRIPTION.to_owned()]
        .into_iter()
        .chain(tables.map(|it| format!("data/{}", it.path())));
    let places = pages.into_iter().chain(files.map(|it| (it, "")));
    let places =
        places.map(|(file, others)| format!("<url><loc>{}</loc>{others}</url>\n", address(&file)));
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
         {}</urlset>\n",
        places.collect::<String>()
    ))
}

#[cfg(test)]
mod tests {
    use super::{robots, sitemap};
    use crate::site::about::Site;
    use crate::site::about::package::of_this_project;

    #[test]
    fn a_site_of_unknown_address_has_no_map() {
        let package = of_this_project();
        assert_eq!(sitemap(&package, &Site::default()), None);
        assert!(!robots(&Site::default()).contains("Sitemap"));
        let site = Site::new("https://example.org/a").unwrap_or_default();
        assert!(robots(&site).contains("Sitemap: https://example.org/a/sitemap.xml"));
        let map = sitemap(&package, &site).unwrap_or_default();
        let n_places = map.matches("<loc>https://example.org/a/").count();
        assert_eq!(n_places, map.matches("<loc>").count());
        assert_eq!(n_places, 2 + 1 + package.tables().len());
    }
}

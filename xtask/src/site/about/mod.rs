//! What machines find: descriptions of the data and of the page, all made from
//! `seeds/datapackage.json` and the words of the site.

mod csvw;
mod described;
mod head;
mod listed;
mod package;

use super::prerender::View;
use crate::workspace::{Workspace, read_bytes, write};
use anyhow::{Context, Result, bail};
use package::Package;
use serde_json::Value;
use std::path::Path;

pub(super) use head::{Lang, tags};

/// Set in the environment for the hook where the address of the published site is known.
pub(crate) const SITE_URL: &str = "ATLAS_SITE_URL";
/// The picture that messengers show beside a link.
const CARD: &str = "card.png";

/// Where the site will be: addresses are absolute where that is known, else relative to the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    /// With a slash at the end.
    base: Option<String>,
}

impl Site {
    /// # Errors
    ///
    /// An address that is none of a page on the web.
    pub(crate) fn new(address: &str) -> Result<Self> {
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        if !is_web || address.contains(|it: char| it.is_whitespace() || "?#\"<>&".contains(it)) {
            bail!("`{address}` is no address of a site; one is https://example.org/atlas/");
        }
        Ok(Self {
            base: Some(format!("{}/", address.trim_end_matches('/'))),
        })
    }

    pub(super) fn from_environment() -> Result<Self> {
        match std::env::var(SITE_URL) {
            Ok(address) if !address.is_empty() => Self::new(&address),
            _ => Ok(Self::default()),
        }
    }

    /// The address of a file of the site.
    fn to(&self, file: &str) -> String {
        match (&self.base, file) {
            (Some(base), file) => format!("{base}{file}"),
            (None, "") => "./".to_owned(),
            (None, file) => file.to_owned(),
        }
    }
}

/// Writes everything that stands beside the pages. What only machines ask for is left out of the
/// list of files that are kept for use without a network: this runs after that list is made.
pub(super) fn write_files(ws: &Workspace, stage: &Path, view: &View, site: &Site) -> Result<()> {
    let package = Package::read(ws)?;
    let put = |name: &str, value: &Value| -> Result<()> {
        let text = serde_json::to_string_pretty(value).context("a description is not JSON")?;
        write(&stage.join(name), format!("{text}\n"))
    };
    let sized = described::Files::of(ws)?;
    put(
        "data/dcat.jsonld",
        &described::dcat(&package, view, site, &sized),
    )?;
    put("data/csv-metadata.json", &csvw::group(&package))?;
    for table in package.tables() {
        let name = format!("data/{}-metadata.json", table.path());
        put(&name, &csvw::table(&package, table))?;
    }
    let card = read_bytes(&ws.at("style/card.png"))?;
    write(&stage.join(CARD), card)?;
    write(&stage.join("robots.txt"), listed::robots(site))?;
    if let Some(sitemap) = listed::sitemap(&package, site) {
        write(&stage.join(listed::SITEMAP), sitemap)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn addresses_are_absolute_where_the_site_is_known() {
        let here = Site::default();
        assert_eq!(here.to(""), "./");
        assert_eq!(here.to("data/a.csv"), "data/a.csv");
        let there = Site::new("https://example.org/atlas").unwrap_or_default();
        assert_eq!(there.to(""), "https://example.org/atlas/");
        assert_eq!(there.to("en.html"), "https://example.org/atlas/en.html");
        for wrong in ["example.org", "https://a/?x", "https://a/\"", "file:///a"] {
            assert!(Site::new(wrong).is_err(), "{wrong}");
        }
    }
}

//! The data package as schema.org and as DCAT say it, in JSON-LD.

use super::head::Lang;
use super::package::{Package, Table};
use super::{Site, View};
use crate::site::data_files;
use crate::stamp::sha256_hex;
use crate::workspace::{Workspace, read_bytes};
use anyhow::Result;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// All tables with their description in one file.
pub(super) const ARCHIVE: &str = "data/park-atlas-data.zip";
pub(super) const DESCRIPTION: &str = "data/datapackage.json";

/// Bytes and SHA-256 of each published file of the package, by its name.
pub(super) struct Files(BTreeMap<String, (usize, String)>);

impl Files {
    pub(super) fn of(ws: &Workspace) -> Result<Self> {
        let mut files = BTreeMap::new();
        for (name, path) in data_files(ws)? {
            let content = read_bytes(&path)?;
            files.insert(name, (content.len(), sha256_hex(&content)));
        }
        Ok(Self(files))
    }
}

/// The dataset as search engines read it from a page, in the language of that page.
pub(super) fn schema_org(package: &Package, view: &View, lang: Lang, site: &Site) -> Value {
    let other = if lang == Lang::Zh { Lang::En } else { Lang::Zh };
    let place = match lang {
        Lang::Zh => &package.place.0,
        Lang::En => &package.place.1,
    };
    let download = |name: &str, kind: &str, file: &str| {
        json!({
            "@type": "DataDownload",
            "name": name,
            "encodingFormat": kind,
            "contentUrl": site.to(file),
        })
    };
    let title = package.text("title", lang);
    let mut distribution = vec![download(&title, "application/zip", ARCHIVE)];
    for table in package.tables() {
        let file = format!("data/{}", table.path());
        distribution.push(download(
            &table.text("title", lang),
            table.media_type(),
            &file,
        ));
    }
    let sources = package.sources().map(|(title, number)| {
        let mut source = json!({ "@type": "CreativeWork", "name": title });
        if let Some(number) = number {
            source["identifier"] = number.into();
        }
        source
    });
    // A column's title alone, such as “Value”, says too little.
    let between = if lang == Lang::Zh { "：" } else { ": " };
    let measured = package.tables().iter().flat_map(|table| {
        let of_table = table.text("title", lang) + between;
        let columns = table.measured(lang).into_iter();
        columns.map(move |it| of_table.clone() + &it)
    });
    json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": title,
        "alternateName": package.text("title", other),
        "description": package.text("description", lang),
        "keywords": Lang::ALL.map(|it| package.keywords(it)).concat(),
        "variableMeasured": measured.collect::<Vec<_>>(),
        "url": site.to(lang.page()),
        "version": package.plain("version"),
        "dateModified": package.day(),
        "license": package.license(),
        "isAccessibleForFree": true,
        "inLanguage": ["zh-CN", "en"],
        "creator": { "@type": "Organization", "name": view.of(lang).title },
        "spatialCoverage": { "@type": "Place", "name": place },
        "temporalCoverage": format!("{}/{}", package.years.0, package.years.1),
        "isBasedOn": sources.collect::<Vec<_>>(),
        "distribution": distribution,
    })
}

/// The same as a catalogue of open data takes it in, with sizes and checksums.
pub(super) fn dcat(package: &Package, view: &View, site: &Site, files: &Files) -> Value {
    let beside = |file: &str| beside(site, file);
    let distributions = package.tables().iter();
    let distributions = distributions.map(|it| dcat_table(package, it, site, files));
    let tagged = |lang: Lang, tag: &'static str| {
        let words = package.keywords(lang).into_iter();
        words.map(move |it| json!({ "@value": it, "@language": tag }))
    };
    let keywords: Vec<Value> = tagged(Lang::Zh, "zh")
        .chain(tagged(Lang::En, "en"))
        .collect();
    let languages = ["zh", "en"]
        .map(|it| json!({ "@id": format!("http://id.loc.gov/vocabulary/iso639-1/{it}") }));
    let archive = json!({
        "@type": "dcat:Distribution",
        "dct:title": both(&|lang| package.text("title", lang)),
        "dcat:downloadURL": { "@id": beside(ARCHIVE) },
        "dcat:mediaType": iana("application/zip"),
        "dct:license": { "@id": package.license() },
        "dct:conformsTo": { "@id": beside(DESCRIPTION) },
    });
    let distributions: Vec<Value> = [archive].into_iter().chain(distributions).collect();
    let sources = package.sources().map(|(title, number)| match number {
        Some(number) => format!("{title}（{number}）"),
        None => title.to_owned(),
    });
    let sources: Vec<String> = sources.collect();
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "spdx": "http://spdx.org/rdf/terms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@type": "dcat:Dataset",
        "@id": beside("#data"),
        "dct:title": both(&|lang| package.text("title", lang)),
        "dct:description": both(&|lang| package.text("description", lang)),
        "dcat:keyword": keywords,
        "dct:identifier": package.plain("name"),
        "dcat:version": package.plain("version"),
        "dct:issued": { "@value": package.day(), "@type": "xsd:date" },
        "dct:license": { "@id": package.license() },
        "dct:language": languages,
        "dct:creator": {
            "@type": "foaf:Agent",
            "foaf:name": both(&|lang| view.of(lang).title.clone()),
        },
        "dct:spatial": {
            "@type": "dct:Location",
            "dct:title": both(&|lang| match lang {
                Lang::Zh => package.place.0.clone(),
                Lang::En => package.place.1.clone(),
            }),
        },
        "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": { "@value": package.years.0, "@type": "xsd:gYear" },
            "dcat:endDate": { "@value": package.years.1, "@type": "xsd:gYear" },
        },
        "dcat:landingPage": { "@id": beside("") },
        "dct:source": sources,
        "dcat:distribution": distributions,
    })
}

/// A table as a distribution of the dataset.
fn dcat_table(package: &Package, table: &Table, site: &Site, files: &Files) -> Value {
    let mut it = json!({
        "@type": "dcat:Distribution",
        "dct:title": both(&|lang| table.text("title", lang)),
        "dct:description": both(&|lang| table.text("description", lang)),
        "dcat:downloadURL": { "@id": beside(site, &format!("data/{}", table.path())) },
        "dcat:mediaType": iana(table.media_type()),
        "dct:license": { "@id": package.license() },
        "dct:conformsTo": { "@id": beside(site, &format!("data/{}-metadata.json", table.path())) },
    });
    if let Some((bytes, sha256)) = files.0.get(table.path()) {
        it["dcat:byteSize"] =
            json!({ "@value": bytes.to_string(), "@type": "xsd:nonNegativeInteger" });
        it["spdx:checksum"] = json!({
            "@type": "spdx:Checksum",
            "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
            "spdx:checksumValue": { "@value": sha256, "@type": "xsd:hexBinary" },
        });
    }
    it
}

/// Addresses in the catalogue's file are relative to it, and it lies with the tables.
fn beside(site: &Site, file: &str) -> String {
    match site.base {
        Some(_) => site.to(file),
        None => format!("../{file}"),
    }
}

fn iana(kind: &str) -> Value {
    json!({ "@id": format!("https://www.iana.org/assignments/media-types/{kind}") })
}

/// A text in both languages.
pub(super) fn both(text: &dyn Fn(Lang) -> String) -> Value {
    json!([
        { "@value": text(Lang::Zh), "@language": "zh" },
        { "@value": text(Lang::En), "@language": "en" },
    ])
}

#[cfg(test)]
mod tests {
    use super::{ARCHIVE, Files, dcat, schema_org};
    use crate::site::about::head::Lang;
    use crate::site::about::package::{Package, of_this_project};
    use crate::site::about::{Site, View};
    use crate::site::has_extension;
    use crate::workspace::Workspace;
    use serde_json::{Value, json};
    use std::collections::BTreeSet;

    fn project() -> (Package, Files, Site) {
        let files = Workspace::find().and_then(|ws| Files::of(&ws));
        let site = Site::new("https://example.org/atlas/").unwrap_or_default();
        (
            of_this_project(),
            files.unwrap_or_else(|error| panic!("{error:#}")),
            site,
        )
    }

    fn is_text(value: &Value) -> bool {
        value.as_str().is_some_and(|it| !it.is_empty())
    }

    #[test]
    fn schema_org_has_what_search_engines_require_and_says_what_the_package_says() {
        let (package, files, site) = project();
        for lang in [Lang::Zh, Lang::En] {
            let said = schema_org(&package, &View::named("图谱", "Atlas"), lang, &site);
            assert_eq!(said["@type"], "Dataset");
            for name in [
                "name",
                "description",
                "license",
                "url",
                "version",
                "dateModified",
            ] {
                assert!(is_text(&said[name]), "{name}");
            }
            // Google Dataset Search takes descriptions of 50 to 5000 characters.
            let n_chars = said["description"]
                .as_str()
                .map_or(0, |it| it.chars().count());
            assert!((50..=5000).contains(&n_chars), "{n_chars}");
            assert_eq!(said["version"], package.plain("version"));
            assert_eq!(said["license"], package.license());
            assert_eq!(
                said["creator"]["name"],
                if lang == Lang::Zh { "图谱" } else { "Atlas" }
            );
            let keywords = said["keywords"].as_array().cloned().unwrap_or_default();
            for word in [
                "小微企业园",
                "small and micro enterprise parks",
                "浙江",
                "Zhejiang",
            ] {
                assert!(keywords.contains(&word.into()), "{word}");
            }
            let measured = said["variableMeasured"].as_array();
            let parks = match lang {
                Lang::Zh => "已认定园区累计数：园区数（个）",
                Lang::En => "Certified parks to date: Parks",
            };
            assert!(measured.is_some_and(|it| it.contains(&parks.into())));
            let listed: BTreeSet<&str> = said["distribution"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|it| it["contentUrl"].as_str())
                .collect();
            let mut expected: BTreeSet<String> = files
                .0
                .keys()
                .filter(|it| has_extension(it, "csv"))
                .map(|it| format!("https://example.org/atlas/data/{it}"))
                .collect();
            expected.insert(format!("https://example.org/atlas/{ARCHIVE}"));
            assert_eq!(listed, expected.iter().map(String::as_str).collect());
        }
    }

    #[test]
    fn the_catalogue_has_each_file_with_its_size_and_checksum() {
        let (package, files, _) = project();
        let said = dcat(
            &package,
            &View::named("图谱", "Atlas"),
            &Site::default(),
            &files,
        );
        for name in ["dct:title", "dct:description", "dct:license", "dct:issued"] {
            assert!(!said[name].is_null(), "{name}");
        }
        let keywords = said["dcat:keyword"].as_array().cloned().unwrap_or_default();
        for (word, language) in [
            ("小微企业园", "zh"),
            ("small and micro enterprise parks", "en"),
        ] {
            let expected = json!({ "@value": word, "@language": language });
            assert!(keywords.contains(&expected), "{word}");
        }
        let tables = said["dcat:distribution"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        assert_eq!(tables.len(), package.tables().len() + 1);
        for (it, table) in tables.iter().skip(1).zip(package.tables()) {
            let (bytes, sha256) = &files.0[table.path()];
            assert_eq!(it["dcat:byteSize"]["@value"], bytes.to_string());
            assert_eq!(
                it["spdx:checksum"]["spdx:checksumValue"]["@value"],
                **sha256
            );
            let address = format!("../data/{}", table.path());
            assert_eq!(it["dcat:downloadURL"]["@id"], address);
        }
    }
}

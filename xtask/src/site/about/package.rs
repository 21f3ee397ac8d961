//! The description of the data, `seeds/datapackage.json`, and the little that only its tables tell.

use super::head::Lang;
use crate::workspace::{Workspace, read_text};
use anyhow::{Context, Result};
use serde_json::Value;

/// The description as it is published.
pub(super) struct Package {
    json: Value,
    tables: Vec<Table>,
    /// The province, in both languages.
    pub(super) place: (String, String),
    /// The years of the first and the last document.
    pub(super) years: (String, String),
}

/// One table of the package.
pub(super) struct Table {
    json: Value,
}

impl Package {
    pub(super) fn read(ws: &Workspace) -> Result<Self> {
        let json = read_text(&ws.at("seeds/datapackage.json"))?;
        let regions = read_text(&ws.at("seeds/regions.csv"))?;
        let documents = read_text(&ws.at("seeds/documents.csv"))?;
        Self::new(&json, &regions, &documents)
    }

    fn new(json: &str, regions: &str, documents: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(json).context("datapackage.json is not JSON")?;
        let tables = json["resources"]
            .as_array()
            .context("datapackage.json has no resources")?;
        let tables = tables.iter().map(|it| Table { json: it.clone() }).collect();
        // Names of regions hold no comma and no quote; the build script checks every row.
        let place = regions
            .lines()
            .map(|it| it.split(',').collect::<Vec<_>>())
            .find(|row| row.contains(&"province"))
            .and_then(|row| Some(((*row.get(1)?).to_owned(), (*row.get(2)?).to_owned())))
            .context("regions.csv has no province")?;
        // The day, or the year alone, is the last column.
        let days = documents
            .lines()
            .skip(1)
            .filter_map(|it| it.rsplit(',').next());
        let mut years: Vec<&str> = days.filter_map(|it| it.get(..4)).collect();
        years.sort_unstable();
        let years = years.first().zip(years.last());
        let (first, last) = years.context("documents.csv has no days")?;
        Ok(Self {
            json,
            tables,
            place,
            years: ((*first).to_owned(), (*last).to_owned()),
        })
    }

    pub(super) fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// A property of the whole package, in one language.
    pub(super) fn text(&self, name: &str, lang: Lang) -> String {
        in_language(text(&self.json, name), lang)
    }

    /// A property that has no language.
    pub(super) fn plain(&self, name: &str) -> &str {
        text(&self.json, name)
    }

    /// What the package is about, in one language.
    pub(super) fn keywords(&self, lang: Lang) -> Vec<String> {
        let words = self.json["keywords"].as_array().into_iter().flatten();
        let words = words.filter_map(Value::as_str);
        words.map(|it| in_language(it, lang)).collect()
    }

    /// The address of the licence.
    pub(super) fn license(&self) -> &str {
        text(&self.json["licenses"][0], "path")
    }

    /// The day of publication, in ISO 8601.
    pub(super) fn day(&self) -> &str {
        self.plain("created").split('T').next().unwrap_or_default()
    }

    /// Title and number of each document.
    pub(super) fn sources(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let sources = self.json["sources"].as_array().into_iter().flatten();
        sources.map(|it| (text(it, "title"), it["number"].as_str()))
    }
}

impl Table {
    /// The file's name.
    pub(super) fn path(&self) -> &str {
        text(&self.json, "path")
    }

    pub(super) fn text(&self, name: &str, lang: Lang) -> String {
        in_language(text(&self.json, name), lang)
    }

    pub(super) fn media_type(&self) -> &str {
        text(&self.json, "mediatype")
    }

    pub(super) fn name(&self) -> &str {
        text(&self.json, "name")
    }

    pub(super) fn schema(&self) -> &Value {
        &self.json["schema"]
    }

    /// Titles of the columns that count or measure: those have their unit in the Chinese title, which
    /// ordinals and codes do not.
    pub(super) fn measured(&self, lang: Lang) -> Vec<String> {
        let fields = self.json["schema"]["fields"]
            .as_array()
            .into_iter()
            .flatten();
        let is_number = |it: &&Value| ["integer", "number"].contains(&text(it, "type"));
        let has_unit = |it: &&Value| in_language(text(it, "title"), Lang::Zh).ends_with('）');
        let measured = fields.filter(is_number).filter(has_unit);
        measured
            .map(|it| in_language(text(it, "title"), lang))
            .collect()
    }
}

fn text<'a>(json: &'a Value, name: &str) -> &'a str {
    json[name].as_str().unwrap_or_default()
}

/// The half of a text in two languages: titles are `中文 / English`, descriptions have paragraphs in
/// turn. What is not in two languages is for both.
pub(super) fn in_language(text: &str, lang: Lang) -> String {
    let is_wanted = |idx: usize| idx % 2 == usize::from(lang == Lang::En);
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    if paragraphs.len() > 1 {
        let kept = paragraphs
            .iter()
            .enumerate()
            .filter(|(idx, _)| is_wanted(*idx));
        return kept.map(|(_, it)| *it).collect::<Vec<_>>().join("\n\n");
    }
    match text.split_once(" / ") {
        Some((zh, en)) => if lang == Lang::Zh { zh } else { en }.to_owned(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
pub(super) fn of_this_project() -> Package {
    let read = Workspace::find().and_then(|ws| Package::read(&ws));
    read.unwrap_or_else(|error| panic!("{error:#}"))
}

#[cfg(test)]
mod tests {
    use super::{Lang, of_this_project};

    fn is_chinese(text: &str) -> bool {
        text.chars()
            .any(|it| ('\u{4e00}'..='\u{9fff}').contains(&it))
    }

    /// English may quote Chinese, but begins with a Latin letter.
    fn check(zh: &str, en: &str) {
        assert!(is_chinese(zh), "{zh}");
        assert!(en.starts_with(|it: char| it.is_ascii()), "{en}");
        assert_ne!(zh, en);
    }

    #[test]
    fn every_text_of_the_description_has_both_languages() {
        let package = of_this_project();
        for name in ["title", "description"] {
            check(&package.text(name, Lang::Zh), &package.text(name, Lang::En));
            for table in package.tables() {
                check(&table.text(name, Lang::Zh), &table.text(name, Lang::En));
            }
        }
        assert_eq!(package.text("title", Lang::Zh), "浙江小微企业园图谱数据");
        let words = Lang::ALL.map(|it| package.keywords(it));
        assert!(words[0].len() > 4);
        for (zh, en) in words[0].iter().zip(&words[1]) {
            check(zh, en);
        }
    }

    #[test]
    fn counts_and_measures_are_told_from_ordinals_and_codes() {
        let package = of_this_project();
        let measured = |path: &str| {
            let table = package.tables().iter().find(|it| it.path() == path);
            table.map_or_else(Vec::new, |it| it.measured(Lang::Zh))
        };
        assert_eq!(
            measured("flagship_parks.csv"),
            ["占地面积（亩）", "建筑面积（平方米）", "现有企业数（家）"]
        );
        assert_eq!(measured("certified_totals.csv"), ["园区数（个）"]);
        assert_eq!(measured("certified_parks.csv"), [""; 0]);
    }

    #[test]
    fn place_and_years_are_those_of_the_tables() {
        let package = of_this_project();
        assert_eq!(package.place.0, "浙江省");
        assert_eq!(package.place.1, "Zhejiang");
        assert_eq!(package.years, ("2017".to_owned(), "2025".to_owned()));
    }
}
